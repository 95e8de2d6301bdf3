"""Which production a sentence speaks of."""

import pytest

from news.suggest import suggest
from news.suggest.films import MainFilm

START = "“The Glass Harbor” is moving ahead. "


@pytest.mark.parametrize(
    "text",
    [
        "Ben Ford recently starred in “Cold Water” with Ida Lane.",
        "“Night Bus,” starring Ida Lane, opens on May 3, 2019.",
        "It comes after “Cold Water,” directed by Tom Reyes.",
        "The original film, which starred Ida Lane, was released in 1964.",
        "\n\nIn other news, Lionsgate has set Ida Lane to star in “Red Hour.” Tom Reyes will direct. "
        "Production starts in June in Prague.",
        "\n\nRed Hour\nDirector: Tom Reyes\nStars: Ida Lane, Ann Vale\nRelease date: June 8, 2018",
        "\n\n“Red Hour” is next. It stars Ida Lane. The film was written by Tom Reyes.",
    ],
)
def test_another_productions_fact_is_not_put_down_to_this_one(facts, text):
    assert facts(START + text) == set()


def test_a_credit_elsewhere_says_who_somebody_is(facts):
    text = START + "“Cold Water” director Jonas Reed will produce."
    assert facts(text) == {("producer", "Jonas Reed")}
    assert facts(text, about="Jonas Reed") == {("other_credit", "Cold Water")}


def test_the_sequel_is_the_film_itself_if_it_is_one(facts):
    text = "The first Top Gun had Tony Scott as its director. The sequel will be directed by Joe Lane."
    assert facts(text, film="Top Gun: Maverick") == {("director", "Joe Lane"), ("sequel_of", "Top Gun")}


def test_the_sequel_to_another_film_is_another(facts):
    text = START + "Paramount will open its sequel to the ghost story “Tea” on May 15, 2020. Ida Lane is writing the sequel."
    assert facts(text) == set()


@pytest.mark.parametrize(
    ("linked", "printed"),
    [
        ("Overboard (2018)", "Overboard"),
        ("Top Gun: Maverick", "Top Gun 2"),
        ("Fantastic Beasts: The Crimes of Grindelwald", "The Crimes of Grindelwald"),
        ("All the Money in the World", "All the Money"),
        ("Fast & Furious 9", "Fast and Furious 9"),
        ("Ocean's 8", "Ocean’s Eight"),
    ],
)
def test_main_film_is_called(linked, printed):
    assert MainFilm(linked).is_called(printed)


@pytest.mark.parametrize(
    ("linked", "printed"), [("Top Gun: Maverick", "Top Gun"), ("Judy", "Judy Garland"), ("Hocus Pocus remake", "Hocus Pocus")]
)
def test_main_film_is_not_called(linked, printed):
    assert not MainFilm(linked).is_called(printed)


def test_an_article_that_is_not_linked_is_about_the_title_of_its_headline():
    text = "“Night Bus” director Jonas Reed is making “Red Hour.” Emma Quill will star in “Red Hour.”"
    found = suggest(text, headline="Emma Quill to Star in ‘Red Hour’", published_on=None)
    assert {(each.subject, each.property) for each in found if each.property in ("title", "cast")} == {
        ("Red Hour", "title"),
        ("Red Hour", "cast"),
    }
