from django.db import migrations, models
from django.db.models import Subquery


def revised_by_the_last_act(apps, schema_editor):
    """Whatever a page shows before this migration, it has shown since the last act at the latest."""
    last_act = apps.get_model("config", "Journal").objects.values("last_at")[:1]
    productions = apps.get_model("productions", "Production").objects
    productions.filter(revision__gt=0).update(revised_at=Subquery(last_act))


class Migration(migrations.Migration):
    dependencies = [
        ("config", "0001_initial"),
        ("productions", "0002_lists"),
    ]

    operations = [
        migrations.AddField(
            model_name="production",
            name="revised_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.RunPython(revised_by_the_last_act, migrations.RunPython.noop),
    ]
