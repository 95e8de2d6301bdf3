"""What a production's and a party's page say in the words of schema.org."""

from datetime import date

import pytest

from config.linked_data import tidied
from config.pictures import Picture
from people.models import Name, Party
from productions.history import Certainty, Effect, fold
from productions.linked_data import party_data, production_data
from productions.models import Production
from tests.factories.reports import leaves, named, report

DAY = date(2024, 1, 1)
SITE = "https://site.example"
LENA = {"@type": "Person", "@id": f"{SITE}/people/1/#this", "name": "Lena Headey", "url": f"{SITE}/people/1/"}


@pytest.fixture
def said():
    """What is said of a film on which these reports were made."""

    def data(*reports, poster=None, **fields):
        film = Production(**({"pk": 12, "title": "Nightfall", "working_title": "Nightfall"} | fields))
        return tidied(production_data(film, fold(reports, DAY), poster, lambda path: SITE + path))

    return data


def test_film_without_reports_is_its_name(said):
    assert said() == {
        "@type": "Movie",
        "@id": f"{SITE}/productions/12-nightfall/#this",
        "url": f"{SITE}/productions/12-nightfall/",
        "name": "Nightfall",
    }


@pytest.mark.parametrize(
    ("kind", "expected"), [("film", "Movie"), ("short", "Movie"), ("series", "TVSeries"), ("other", "CreativeWork")]
)
def test_type_is_of_the_kind(said, kind, expected):
    assert said(kind=kind)["@type"] == expected


def test_member_of_the_cast_is_an_actor_in_a_role_since_a_day(said):
    assert said(report("cast", character="Mara"))["actor"] == {
        "@type": "PerformanceRole", "actor": LENA, "characterName": "Mara", "startDate": "2023-02-08",
    }  # fmt: skip


def test_who_has_left_has_a_last_day(said):
    data = said(report("cast"), leaves(day=date(2023, 9, 8)))
    assert data["actor"] == {"@type": "Role", "actor": LENA, "startDate": "2023-02-08", "endDate": "2023-09-08"}


def test_who_does_something_else_is_a_contributor_with_its_name(said):
    assert said(report("choreographer"))["contributor"] == {
        "@type": "Role", "contributor": LENA, "roleName": "Choreographer", "startDate": "2023-02-08",
    }  # fmt: skip


def test_cast_of_neither_film_nor_series_contributes(said):
    data = said(report("cast"), kind="other")
    assert (data["contributor"]["roleName"], "actor" in data) == ("Cast", False)


@pytest.mark.parametrize(
    "reports",
    [
        [report("director", certainty=Certainty.RUMOURED)],
        [report("director", certainty=Certainty.IN_TALKS)],
        [report("director"), report("director", effect=Effect.DENIES, day=date(2023, 3, 1))],
        [report("director"), leaves(property="director", certainty=Certainty.RUMOURED, day=date(2023, 3, 1))],
    ],
)
def test_what_is_not_sure_is_not_said(said, reports):
    assert "director" not in said(*reports)


def test_disputed_value_is_not_said(said):
    data = said(report("stage", "filming"), report("stage", "completed", outlet="Collider"))
    assert "creativeWorkStatus" not in data


def test_facts_of_the_work_itself(said):
    data = said(
        report("title", "Daybreak"),
        report("alias", "Dusk"),
        report("genre", "action"),
        report("stage", "filming"),
        report("logline", "A night falls."),
        report("filming_location", "Serbia"),
        report("based_on", "A novel"),
    )
    assert {name: data[name] for name in ("alternateName", "genre", "creativeWorkStatus", "description")} == {
        "alternateName": "Dusk", "genre": "Action", "creativeWorkStatus": "Filming", "description": "A night falls.",
    }  # fmt: skip
    assert data["locationCreated"] == {"@type": "Place", "name": "Serbia"}
    assert data["isBasedOn"] == {"@type": "CreativeWork", "name": "A novel"}


def test_former_title_is_another_name(said):
    data = said(report("title", "Dusk"), report("title", "Nightfall", day=date(2023, 6, 1)))
    assert data["alternateName"] == "Dusk"


@pytest.mark.parametrize(
    ("certainty", "when", "expected"),
    [(Certainty.HAPPENED, "2023-05-12", "2023-05-12"), (Certainty.HAPPENED, "2023-05", "2023-05"),
     (Certainty.HAPPENED, "2023-34", None), (Certainty.CONFIRMED, "2025-05-12", None)],
)  # fmt: skip
def test_release_is_said_once_it_has_happened_and_as_precisely_as_known(said, certainty, when, expected):
    assert said(report("release_date", when, certainty=certainty)).get("datePublished") == expected


def test_reports_are_cited(said):
    assert said(report("cast"))["citation"] == {
        "@type": "NewsArticle",
        "headline": "Deadline reports",
        "url": "https://deadline.example/2023-02-08",
        "datePublished": "2023-02-08",
        "publisher": {"@type": "Organization", "name": "Deadline"},
    }


def test_company_is_an_organization(said):
    maker = named("Lowtide Films", 2, "company", "/companies/2/")
    data = said(report("production_company", maker))
    assert data["productionCompany"]["productionCompany"]["@type"] == "Organization"


def test_published_summary_and_poster_are_said(said):
    data = said(poster=Picture("posters/n.jpg", "A street", "A. Lund", "CC BY"), published_words={"summary": "Our words."})
    assert (data["description"], data["image"]) == (
        "Our words.",
        {
            "@type": "ImageObject",
            "contentUrl": f"{SITE}/productions/12/poster/n.jpg",
            "caption": "A street",
            "creditText": "A. Lund",
        },
    )


def test_summary_that_is_not_published_is_not_said(said):
    assert "description" not in said(summary="A draft.")


def test_party_is_its_names_and_published_words():
    party = Party(pk=3, name="Ada Lund", bio="A draft.", published_words={"bio": "A life."}, imdb_id="nm0000001")
    assert tidied(party_data(party, [Name(text="Ada Berg")], None, lambda path: SITE + path)) == {
        "@type": "Person",
        "@id": f"{SITE}/people/3-ada-lund/#this",
        "url": f"{SITE}/people/3-ada-lund/",
        "name": "Ada Lund",
        "alternateName": "Ada Berg",
        "description": "A life.",
        "sameAs": "https://www.imdb.com/name/nm0000001/",
    }
