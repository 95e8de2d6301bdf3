"""The newsroom's groups with their permissions, and the journal's one row."""

from datetime import UTC, datetime

from django.contrib.auth.management import create_permissions
from django.contrib.contenttypes.management import create_contenttypes
from django.db import migrations

DRAFTING = ("view", "add", "change")
GROUPS = {
    "Contributor": ["contribute"],
    "Curator": ["contribute", "curate"],
    "Editor": ["contribute", "curate", "edit"],
}
STAFF_MODELS = {
    "news": ("article", "claim", "quote"),
    "people": ("party", "person", "company", "name"),
    "productions": ("production",),
}
LOOKED_AT = {"productions": ("fact", "productionidentitydecision"), "people": ("identitydecision",), "config": ("event",)}


def make_groups(apps, schema_editor):
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for label in ("config", "people", "productions", "news"):
        app = apps.get_app_config(label)
        # Permissions are made after all migrations; this one needs them now, and asks for them as Django itself does.
        app.models_module = True
        create_contenttypes(app, apps=apps, verbosity=0)
        create_permissions(app, apps=apps, verbosity=0)
    for name, roles in GROUPS.items():
        codes = {("config", role) for role in roles}
        codes |= {(app, f"{verb}_{model}") for app, models in STAFF_MODELS.items() for model in models for verb in DRAFTING}
        codes |= {(app, f"view_{model}") for app, models in LOOKED_AT.items() for model in models}
        codes |= {("news", f"view_{model}") for model in ("outlet", "ruling", "correction")}
        codes |= {("news", f"{verb}_outlet") for verb in DRAFTING}
        group, _ = Group.objects.get_or_create(name=name)
        for app, codename in sorted(codes):
            group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))


def make_journal(apps, schema_editor):
    apps.get_model("config", "Journal").objects.get_or_create(pk=1, defaults={"last_at": datetime(1, 1, 2, tzinfo=UTC)})


def take_back(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=GROUPS).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("news", "0001_initial"),
        ("productions", "0001_initial"),
        ("people", "0001_initial"),
        ("config", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [
        migrations.RunPython(make_journal, migrations.RunPython.noop),
        migrations.RunPython(make_groups, take_back),
    ]
