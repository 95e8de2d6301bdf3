from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('news', '0003_suggestions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name='article',
            index=models.Index(condition=models.Q(('published_words__isnull', False)), fields=['-published_on', '-id'], name='news_article_by_day'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(condition=models.Q(('published_words__isnull', False)), fields=['outlet', '-published_on', '-id'], name='news_article_of_outlet'),
        ),
    ]
