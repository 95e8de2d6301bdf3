"""The worked example of the design, line by line: three real reports about one film, and their claims made by hand."""

from datetime import date

import pytest
from django.core.management import call_command
from django.utils import timezone

from news.curation import decide_identity, undo_identity
from people.models import Party
from productions.facts import differing
from productions.history import diff, fold
from productions.models import Production
from tests.factories import config
from tests.news import submitted
from tests.real import gold

OUTLETS = {"000": "J-14", "001": "Collider", "002": "JoBlo"}
BEFORE, FIRST, SECOND, LATER = date(2023, 2, 7), date(2023, 2, 8), date(2023, 2, 9), date(2025, 9, 8)

pytestmark = pytest.mark.django_db


@pytest.fixture
def edda():
    return config.editor(username="edda")


@pytest.fixture
def film(tmp_path, edda):
    """Ballerina Overdrive, with the three seeds imported, curated and published."""
    config.curator(username="cleo")
    for number, outlet in OUTLETS.items():
        call_command("import_articles", str(gold.seed(number)), outlet=outlet, verbosity=0)
    take_in(tmp_path, [gold.report(number) for number in OUTLETS])
    return Production.objects.titled("Ballerina Overdrive").get()


def take_in(folder, reports):
    call_command("import_claims", submitted.file(folder, reports), submitted_by="cleo", publish_as="edda", verbosity=0)


@pytest.fixture
def merged(film, edda):
    """“Yara Shahid” and “Yara Shahidi” decided to be the same; the latter name remains."""
    return decide_identity(party("Yara Shahidi"), party("Yara Shahid"), "same", by=edda, reason="Misspelt in one report.")


def party(name):
    return Party.objects.get(name=name)


def page(film, day, known_at=None):
    return fold(film.reports(known_at), day)


def facts(film, day, *properties):
    return [fact for fact in page(film, day).open.values() if fact.property.key in properties]


def shown(film, day, *properties):
    """The values of these properties as of a day, in words; “unknown” and “none” as such."""
    return {_words(fact) for fact in facts(film, day, *properties)}


def _words(fact):
    thing = fact.value.thing
    if thing is None:
        return fact.value.state.value
    return thing.label() if hasattr(thing, "earliest") or hasattr(thing, "currency") else str(thing)


def origins(fact):
    """Whom each of its reports credits, or else who printed it."""
    return tuple(report.source.attributed_to or report.source.outlet for report in fact.supports)


def fact(film, day, name):
    [found] = facts(film, day, name)
    return found


def changes(film, start, end):
    """Kind and property of every change, and the value it is about."""
    return {(each.kind.value, each.fact.property.key, _words(each.fact)) for each in diff(page(film, start), page(film, end))}


def test_before_the_first_report_nothing_had_been_reported(film):
    assert (page(film, BEFORE).reports, page(film, BEFORE).facts) == (0, [])


def test_on_the_first_day_the_cast_is_six(film, merged):
    assert shown(film, FIRST, "cast") == {
        "Lena Headey", "Yara Shahidi", "Isabela Merced", "Lana Condor", "Millicent Simmonds", "Iris Apatow"
    }  # fmt: skip
    [yara] = [each for each in facts(film, FIRST, "cast") if _words(each) == "Yara Shahidi"]
    assert [report.source.printed for report in yara.supports] == ["Yara Shahid"]


def test_on_the_first_day_the_makers(film):
    assert shown(film, FIRST, "director") == {"Vicky Jewson"}
    assert shown(film, FIRST, "writer") == {"Kate Freund"}
    assert shown(film, FIRST, "choreographer") == {"Heidi Moneymaker", "Renae Moneymaker"}
    assert shown(film, FIRST, "producer") == set()


def test_on_the_first_day_the_plan(film):
    filming = fact(film, FIRST, "filming_start")
    assert (_words(filming), filming.lapsed) == ("Q2 2023", False)
    assert shown(film, FIRST, "filming_location") == {"Serbia"}
    assert shown(film, FIRST, "release_date") == {"none"}


def test_on_the_second_day_there_is_a_producer_and_a_second_outlet(film, merged):
    assert shown(film, SECOND, "producer") == {"David Leitch"}
    confirmed = facts(film, SECOND, "cast", "director", "logline", "filming_start", "filming_location")
    assert [each.outlets for each in confirmed] == [2] * 10
    assert [each.outlets for each in facts(film, SECOND, "writer", "choreographer")] == [1] * 3


def test_in_2025_the_cast_is_seven_and_three_have_left(film, merged):
    assert shown(film, LATER, "cast") == {
        "Lana Condor", "Iris Apatow", "Millicent Simmonds", "Maddie Ziegler", "Avantika", "Uma Thurman", "Michael Culkin"
    }  # fmt: skip
    gone = {(_words(each), each.ended.value, each.last_supported, each.until) for each in page(film, LATER).past}
    assert gone == {(name, "left", SECOND, LATER) for name in ("Lena Headey", "Yara Shahidi", "Isabela Merced")}


def test_in_2025_the_rights_are_nearly_sold(film):
    rights = {
        (_words(each), each.separators[0], each.certainty.value, origins(each)) for each in facts(film, LATER, "distributor")
    }
    assert rights == {("Amazon MGM", "us", "in_talks", ("Deadline",)), ("Amazon", "international", "confirmed", ("JoBlo",))}
    price = fact(film, LATER, "deal_price")
    assert (_words(price), price.second_hand, str(price.qualifier("buyer"))) == ("$11–12 million", True, "Amazon MGM")
    assert origins(price) == ("Deadline",)
    assert shown(film, LATER, "platform") == {"Prime Video"}


def test_in_2025_the_makers(film):
    assert shown(film, LATER, "producer") == {"David Leitch", "Piers Tempest"}
    assert shown(film, LATER, "financier") == {"87North", "Gulfstream Pictures"}
    assert shown(film, LATER, "casting_director") == {"Jenny Jue"}


def test_in_2025_the_plan_has_lapsed(film):
    filming = fact(film, LATER, "filming_start")
    assert (_words(filming), filming.lapsed, filming.certainty.value) == ("Q2 2023", True, "reported")


def test_compared_are_the_second_day_and_2025(film, merged):
    assert changes(film, SECOND, LATER) == {
        ("joined", "cast", "Maddie Ziegler"),
        ("joined", "cast", "Avantika"),
        ("joined", "cast", "Uma Thurman"),
        ("joined", "cast", "Michael Culkin"),
        ("joined", "producer", "Piers Tempest"),
        ("joined", "casting_director", "Jenny Jue"),
        ("left", "cast", "Lena Headey"),
        ("left", "cast", "Yara Shahidi"),
        ("left", "cast", "Isabela Merced"),
        ("lapsed", "filming_start", "Q2 2023"),
        ("added", "distributor", "Amazon MGM"),
        ("added", "distributor", "Amazon"),
        ("added", "deal_price", "$11–12 million"),
        ("added", "platform", "Prime Video"),
        ("added", "financier", "87North"),
        ("added", "financier", "Gulfstream Pictures"),
    }


def test_a_misspelt_name_is_a_ghost_until_a_merge_and_after_its_undoing(film, edda):
    assert "Yara Shahid" in shown(film, LATER, "cast")
    decision = decide_identity(party("Yara Shahidi"), party("Yara Shahid"), "same", by=edda)
    assert {"Yara Shahid", "Yara Shahidi"} & shown(film, LATER, "cast") == set()
    undo_identity(decision, by=edda)
    assert "Yara Shahid" in shown(film, LATER, "cast")
    assert shown(film, FIRST, "cast") >= {"Yara Shahid"}
    assert differing(film, film.reports()) == []


def test_an_article_that_comes_late_moves_the_bound_but_not_what_was_known(film, merged, tmp_path):
    before = timezone.now()
    known = page(film, LATER, known_at=before)
    take_in(tmp_path, august_2024())
    assert page(film, LATER, known_at=before) == known
    left = {_words(each): (each.last_supported, each.until) for each in page(film, LATER).past}
    assert left == dict.fromkeys(("Lena Headey", "Yara Shahidi", "Isabela Merced"), (SECOND, date(2024, 8, 22)))
    assert len(shown(film, date(2024, 8, 22), "cast")) == 3


def august_2024():
    gone = ("Lena Headey", "Yara Shahidi", "Isabela Merced")
    said = {"production": "Ballerina Overdrive", "property": "cast", "effect": "ends", "quote": "are no longer in the film"}
    return {
        "article": {
            "outlet": "The Call Sheet",
            "date": "2024-08-22",
            "text": f"Word from the set is that {', '.join(gone)} are no longer in the film.",
        },
        "claims": [said | {"value": name} for name in gone],
    }
