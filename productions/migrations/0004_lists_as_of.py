# After this migration `manage.py reindex_facts` fills `reported_on`, which is computed from reports.

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('productions', '0003_revised_at'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='production',
            name='productions_by_change',
        ),
        migrations.RemoveIndex(
            model_name='production',
            name='productions_by_release',
        ),
        migrations.RemoveIndex(
            model_name='production',
            name='productions_by_title',
        ),
        migrations.AddField(
            model_name='production',
            name='reported_on',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='production',
            name='same_as',
            field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='productions.production'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['-change_key', '-id', 'reported_on'], name='productions_by_change'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['-release_key', '-id', 'reported_on'], name='productions_by_release'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['title_key', 'id', 'reported_on'], name='productions_by_title'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('same_as__isnull', False)), fields=['same_as'], name='productions_merged'),
        ),
    ]
