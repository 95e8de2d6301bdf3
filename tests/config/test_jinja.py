from django.utils import translation

from config.jinja import foreign


def test_language_is_foreign_where_it_is_not_the_pages_own():
    with translation.override("en-gb"):
        assert [foreign(each) for each in ("en", "en-us", "es", "pt-br")] == ["", "", "es", "pt-br"]
    with translation.override("es"):
        assert [foreign(each) for each in ("en", "es")] == ["en", ""]
