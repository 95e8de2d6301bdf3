"""Who is named in full only in the headline."""

import pytest

from news.suggest.headlines import full_names


@pytest.mark.parametrize(
    ("headline", "used", "expected"),
    [
        ("Clara Barnsby to Direct Night Train", {"barnsby"}, ["Clara Barnsby"]),
        ("Lena Maria Holt Joins Night Train", {"holt"}, ["Lena Maria Holt"]),
        ("Clara Barnsby to Direct Night Train", {"lumenwell"}, []),
        ("Night Train Casts Its Leads", {"casts", "leads"}, []),
        ("Emma Begging For More", {"quill"}, []),
    ],
)
def test_full_names(headline, used, expected):
    assert [item.text for item in full_names(headline, used)] == expected


def test_a_surname_means_who_has_it_in_the_headline(facts):
    text = "Barnsby, who wrote the script, will direct The Glass Harbor."
    assert facts(text, headline="Clara Barnsby to Direct The Glass Harbor") == {
        ("director", "Clara Barnsby"),
        ("writer", "Clara Barnsby"),
    }
