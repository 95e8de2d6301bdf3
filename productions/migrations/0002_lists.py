# After this migration `manage.py reindex_facts` fills the columns that are computed from reports: `title_key`, `first_origin`.

import config.models
import datetime
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0001_initial'),
        ('productions', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='fact',
            name='first_origin',
            field=models.CharField(blank=True, max_length=210),
        ),
        migrations.AddField(
            model_name='production',
            name='change_key',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('changed_on', models.Value(datetime.date(1, 1, 1)), output_field=models.DateField()), output_field=models.DateField()),
        ),
        migrations.AddField(
            model_name='production',
            name='release_key',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('release_earliest', models.Value(datetime.date(1, 1, 1)), output_field=models.DateField()), output_field=models.DateField()),
        ),
        migrations.AddField(
            model_name='production',
            name='title_key',
            field=config.models.KeyField(blank=True, db_index=True, editable=False, max_length=300, source='title'),
        ),
        migrations.AddIndex(
            model_name='fact',
            index=models.Index(fields=['property', 'value_key'], name='productions_fact_saying'),
        ),
        migrations.AddIndex(
            model_name='fact',
            index=models.Index(fields=['property', 'value_earliest'], name='productions_fact_dated'),
        ),
        migrations.AddIndex(
            model_name='fact',
            index=models.Index(fields=['first_origin', 'property'], name='productions_fact_first'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['-change_key', '-id'], name='productions_by_change'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['-release_key', '-id'], name='productions_by_release'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['title_key', 'id'], name='productions_by_title'),
        ),
        migrations.AddIndex(
            model_name='production',
            index=models.Index(condition=models.Q(('published_words__isnull', False), ('same_as', None)), fields=['stage', '-change_key', '-id'], name='productions_by_stage'),
        ),
    ]
