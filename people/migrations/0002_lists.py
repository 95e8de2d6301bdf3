import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='party',
            name='same_as',
            field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='people.party'),
        ),
        migrations.AddIndex(
            model_name='party',
            index=models.Index(condition=models.Q(('same_as', None)), fields=['kind', 'key', 'id'], name='people_party_of_kind'),
        ),
        migrations.AddIndex(
            model_name='party',
            index=models.Index(condition=models.Q(('same_as__isnull', False)), fields=['same_as'], name='people_party_merged'),
        ),
    ]
