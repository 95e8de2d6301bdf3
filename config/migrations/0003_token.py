from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("config", "0002_search"), ("knox", "0009_extend_authtoken_field")]
    operations = [
        migrations.CreateModel(
            name="Token",
            fields=[],
            options={
                "verbose_name": "API token",
                "ordering": ("-created", "pk"),
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("knox.authtoken",),
        ),
    ]
