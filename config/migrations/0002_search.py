"""The entries of search, and each database's own index of their words.

SQLite: a table of FTS5 that holds no words itself, kept by triggers. PostgreSQL: vectors as generated columns. Both take the
words as they are, parted by spaces: "ascii" parts at nothing that is not ASCII, and an array is not parsed at all.
"""

from django.db import migrations, models

COLUMNS = "name_words, text_words, slip_words"
OLD, NEW = (f"{row}.place, {row}.name_words, {row}.text_words, {row}.slip_words" for row in ("old", "new"))
PUT = f"INSERT INTO config_searchentry_fts(rowid, {COLUMNS}) VALUES ({NEW});"
TAKE = f"INSERT INTO config_searchentry_fts(config_searchentry_fts, rowid, {COLUMNS}) VALUES ('delete', {OLD});"
VECTORS = {
    "name_vector": "name_words",
    "all_vector": "name_words || ' ' || text_words",
    "slip_vector": "name_words || ' ' || slip_words",
}
MADE = {
    "sqlite": [
        "CREATE VIRTUAL TABLE config_searchentry_fts USING fts5("
        f"{COLUMNS}, content='config_searchentry', content_rowid='place', tokenize=\"ascii tokenchars '_'\", prefix='2 3')",
        f"CREATE TRIGGER config_searchentry_put AFTER INSERT ON config_searchentry BEGIN {PUT} END",
        f"CREATE TRIGGER config_searchentry_take AFTER DELETE ON config_searchentry BEGIN {TAKE} END",
        f"CREATE TRIGGER config_searchentry_change AFTER UPDATE ON config_searchentry BEGIN {TAKE} {PUT} END",
    ],
    "postgresql": [
        statement
        for name, words in VECTORS.items()
        for statement in (
            f"ALTER TABLE config_searchentry ADD COLUMN {name} tsvector "
            f"GENERATED ALWAYS AS (array_to_tsvector(string_to_array(btrim({words}), ' '))) STORED",
            f"CREATE INDEX config_searchentry_{name} ON config_searchentry USING gin ({name})",
        )
    ],
}
# What goes away with the table itself is not named.
TAKEN_DOWN = {"sqlite": ["DROP TABLE config_searchentry_fts"], "postgresql": []}


def execute(statements):
    def run(apps, schema_editor):
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return run


class Migration(migrations.Migration):

    dependencies = [
        ('config', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchEntry',
            fields=[
                ('place', models.BigIntegerField(primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('production', 'Production'), ('person', 'Person'), ('company', 'Company'), ('article', 'Article')], max_length=10)),
                ('object_id', models.PositiveBigIntegerField()),
                ('title', models.TextField(blank=True)),
                ('other_names', models.TextField(blank=True, help_text='A line for each.')),
                ('text', models.TextField(blank=True)),
                ('name_words', models.TextField(blank=True)),
                ('text_words', models.TextField(blank=True)),
                ('slip_words', models.TextField(blank=True)),
            ],
            options={
                'ordering': ('kind', 'object_id'),
                'verbose_name_plural': 'search entries',
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['production', 'person', 'company', 'article'])), name='config_searchentry_kind_valid', violation_error_message='That is not one of the choices.'), models.UniqueConstraint(fields=('kind', 'object_id'), name='config_searchentry_once', violation_error_message='It is in the index already.')],
            },
        ),
        migrations.RunPython(execute(MADE), execute(TAKEN_DOWN)),
    ]
