"""What readers are shown in a browser: a film and a person with everything that their pages can say."""

from datetime import date

from news.curation import change_status, correct
from productions.money import MoneyRange
from tests.factories import config as staff
from tests.factories import news, people, productions

LATER = date(2025, 9, 8)


def film():
    """A film with everything that its pages can show."""
    film = productions.published_production("Ballerina Overdrive", summary="Five dancers fight their way home.")
    lena, uma = people.person("Lena Headey"), people.person("Uma Thurman")
    deadline = news.outlet("Deadline")
    first = news.published_article(
        news.said("title", "Ballerina Overdrive"),
        news.said("logline", "Five dancers lose their bus."),
        news.said("cast", lena, quote="Lena Headey has signed.", value_as_printed="Lena Hedey"),
        news.said("cast", people.person("Lana Condor"), character="Bones"),
        news.said("director", people.person("Vicky Jewson")),
        news.said("filming_start", "2023-34"),
        news.said("producer", people.person("Graham Pellow")),
        about=film,
    )
    news.published_article(
        news.said("title", "Pretty Lethal"),
        news.said("cast", lena, effect="ends"),
        news.said("cast", uma, quote="Uma Thurman se une al reparto."),
        news.said("distributor", territory="us", certainty="in_talks", attributed_outlet=deadline),
        about=film,
        day=LATER,
        language="es",
    )
    for millions in (40, 60):
        budget = news.said("budget", MoneyRange.of(millions * 10**6, millions * 10**6, "USD"))
        news.published_article(budget, about=film, day=LATER)
    news.published_claim("cast", lena, of=film, day=date(2025, 10, 1))
    first.refresh_from_db()
    wrong = first.claims.get(property="producer")
    correct(wrong, None, note="He is an executive producer.", by=staff.editor(), seen=first.version)
    film.refresh_from_db()
    return film


def person():
    """A person with everything on their page, and with that something on every list."""
    lena = people.person("Lena Headey", bio="An actor.", imdb_id="nm0372176")
    people.name(lena, "Lena Kathren Headey")
    staff.publish_record(lena)
    film = productions.published_production("Ballerina Overdrive", summary="Five dancers fight their way home.")
    outlet = news.outlet("The Call Sheet", slug="the-call-sheet")
    first = news.published_article(
        news.said("cast", lena),
        news.said("cast", people.person("Wilhelmina Adeyemi-Frost of Somewhere Rather Far Away"), character="The Stranger"),
        news.said("director", people.person("Vicky Jewson")),
        news.said("writer", people.person("Kate Freund"), certainty="rumoured"),
        news.said("release_date", "2050-05"),
        news.said("stage", "development"),
        about=film,
        outlet=outlet,
    )
    news.published_article(news.said("cast", lena, effect="ends"), about=film, day=LATER, outlet=outlet, updates=first)
    news.published_claim("cast", lena, of=film, day=date(2025, 10, 1))
    for stage in ("filming", "released"):
        made = productions.published_production()
        news.published_article(news.said("cast", lena), news.said("stage", stage), about=made, day=LATER)
    news.published_claim("other_credit", "Game of Thrones", of=lena)
    news.published_claim("distributor", people.company("Amazon MGM"), of=film, territory="us")
    retracted = news.published_article(about=film)
    change_status(retracted, "retract", by=staff.editor(), seen=retracted.version, note="The outlet took it back.")
    first.refresh_from_db()
    wrong = first.claims.get(property="writer")
    correct(wrong, None, note="Nobody said so.", by=staff.editor(), seen=first.version)
    for _ in range(26):
        productions.published_production()
    return lena
