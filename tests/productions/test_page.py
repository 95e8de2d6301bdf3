from datetime import date

from productions.history import Certainty, Effect, ValueState, fold
from productions.money import MoneyRange
from productions.page import anchor, present
from tests.factories.reports import DAY, leaves, named, report

LATER = date(2023, 2, 20)
AMAZON = named("Amazon MGM", 7, "company")
NETFLIX = named("Netflix", 8, "company")


def shown(*reports, on=LATER, **options):
    return present(fold(reports, on), **options)


def lines(page):
    """Part → property → the texts of its lines."""
    return {part.key: {group.key: [line.text for line in group.lines] for group in part.groups} for part in page.parts}


def part(page, key):
    return next(part for part in page.parts if part.key == key)


def test_parts_follow_a_readers_questions_whatever_the_order_of_reports():
    page = shown(
        report("release_date", "2026"),
        report("filming_start", "2025"),
        report("distributor", AMAZON),
        report("director"),
        report("cast", named("Uma Thurman", 2)),
        leaves(said=named("Lana Condor", 3), day=LATER),
        report("note", "A note."),
        report("title", "Pretty Lethal"),
    )
    assert [each.key for each in page.parts] == ["what", "cast", "formerly", "makers", "business", "shoot", "release", "more"]


def test_nothing_reported_makes_an_empty_page():
    page = shown()
    assert (page.is_empty, page.parts, page.notes, page.title) == (True, (), (), "")


def test_notes_are_numbered_in_reading_order():
    page = shown(report("release_date", "2026", quote="R"), report("title", "T", quote="A"), report("cast", quote="B"))
    assert [[entry.quotes for entry in note.entries] for note in page.notes] == [[("A",)], [("B",)], [("R",)]]
    assert [note.number for note in page.notes] == [1, 2, 3]


def test_facts_that_rest_on_the_same_words_share_a_note_which_leads_back_to_the_first():
    page = shown(report(), report(said=named("Uma Thurman", 2)))
    [first, second] = part(page, "cast").groups[0].lines
    assert (first.note.number, first.note.first) == (1, True)
    assert (second.note.number, second.note.first) == (1, False)


def test_note_cites_every_report_with_its_quote_outlet_day_addresses_and_credit():
    page = shown(report(quote="One."), report(day=LATER, outlet="Collider", quote="Two.", credit="Deadline", printed="Hedey"))
    [deadline, collider] = page.notes[0].entries
    assert (deadline.outlet, deadline.published, deadline.quotes) == ("Deadline", "8 February 2023", ("One.",))
    assert deadline.address == f"/articles/{DAY.toordinal()}-deadline-reports/"
    assert deadline.original == "https://deadline.example/2023-02-08"
    assert (collider.attribution, collider.printed) == ("Deadline", ("Hedey",))


def test_note_whose_quote_holds_the_printed_form_does_not_repeat_it():
    page = shown(report(quote="Lena Hedey joins.", printed="Hedey"))
    assert [entry.printed for note in page.notes for entry in note.entries] == [()]


def test_cast_stands_in_the_order_of_its_first_reports():
    page = shown(
        report(said=named("Second", 1), position=2),
        report(said=named("First", 2), position=1),
        report(said=named("Later", 3), day=LATER, position=0),
    )
    assert lines(page)["cast"]["cast"] == ["First", "Second", "Later"]


def test_release_dates_stand_by_the_calendar():
    page = shown(report("release_date", "2026-05", territory="us"), report("release_date", "2026-03", medium="festival"))
    assert lines(page)["release"]["release_date"] == ["expected in March 2026", "expected in May 2026"]


def test_who_left_is_listed_with_the_bounds_and_no_longer_in_the_cast():
    page = shown(report(), leaves(day=LATER))
    assert "cast" not in lines(page)
    [gone] = part(page, "formerly").formerly
    assert (gone.text, gone.role) == ("Lena Headey", "Cast")
    assert gone.ending == "left between 8 February 2023 and 20 February 2023"


def test_departure_cites_the_report_of_the_end_as_against():
    page = shown(report(), leaves(day=LATER, outlet="J-14"))
    assert [(entry.outlet, entry.against) for entry in page.notes[0].entries] == [("Deadline", False), ("J-14", True)]


def test_distributor_that_was_replaced_names_its_successor():
    page = shown(report("distributor", AMAZON), report("distributor", NETFLIX, LATER))
    [gone] = part(page, "formerly").formerly
    assert (gone.text, gone.role, gone.ending) == (
        "Amazon MGM",
        "Distributor",
        "replaced by Netflix, reported on 20 February 2023",
    )


def test_who_came_back_is_in_the_cast_and_says_so():
    page = shown(report(), leaves(day=date(2023, 2, 10)), report(day=LATER, resumes=True))
    assert [each.key for each in page.parts] == ["cast"]
    [line] = part(page, "cast").groups[0].lines
    assert [each.text for each in line.remarks] == [
        "single source",
        "left between 8 February 2023 and 10 February 2023, and came back",
    ]


def test_stale_mention_is_said_behind_the_departure():
    page = shown(report(), leaves(day=date(2023, 2, 10)), report(day=LATER, outlet="J-14"))
    assert [each.text for each in part(page, "formerly").formerly[0].remarks] == ["still named by J-14, 20 February 2023"]


def test_retitled_film_keeps_its_former_title():
    page = shown(report("title", "Ballerina Overdrive"), report("title", "Pretty Lethal", LATER))
    assert (page.title, page.former_titles) == ("Pretty Lethal", ("Ballerina Overdrive",))
    [title] = part(page, "what").groups
    assert [line.text for line in title.earlier] == ["Ballerina Overdrive"]


def test_refined_date_leaves_no_earlier_line():
    page = shown(report("filming_start", "2023-34"), report("filming_start", "2023-05", LATER))
    [group] = part(page, "shoot").groups
    assert ([line.text for line in group.lines], group.earlier) == (["expected in May 2023"], ())


def test_disputed_fact_lists_the_rival_with_its_own_note():
    page = shown(report("filming_start", "2025-01"), report("filming_start", "2026-01", outlet="J-14"))
    [line] = part(page, "shoot").groups[0].lines
    assert [(rival.text, rival.note.number) for rival in line.rivals] == [("January 2026", 2)]


def test_set_aside_report_is_listed_with_the_editors_reason():
    page = shown(report(), report(said=named("Uma Thurman", 2), deprecated="A misreading."))
    assert [(line.text, line.role, line.reason) for line in page.set_aside] == [("Uma Thurman", "Cast", "A misreading.")]
    assert lines(page) == {"cast": {"cast": ["Lena Headey"]}}


def test_silence_and_lapse_are_marked():
    page = shown(report("release_date", ValueState.NONE), report("filming_start", "2023-02-10"))
    [release] = part(page, "release").groups[0].lines
    [filming] = part(page, "shoot").groups[0].lines
    assert (release.silent, release.text) == (True, "No release date has been set")
    assert (filming.lapsed, filming.text) == (True, "expected on 10 February 2023, never confirmed")


def test_denied_rumour_is_formerly_attached():
    page = shown(report(certainty=Certainty.RUMOURED), report(day=LATER, effect=Effect.DENIES))
    assert part(page, "formerly").formerly[0].ending == "denied on 20 February 2023"


def test_names_are_links_unless_left_out():
    assert part(shown(report()), "cast").groups[0].lines[0].address == "/people/1/"
    assert part(shown(report(), links=False), "cast").groups[0].lines[0].address == ""


def test_reports_and_outlets_are_counted():
    page = shown(report(article=1), report("director", article=1), report(outlet="J-14", article=2))
    assert (page.reports, page.outlets) == (2, 2)


def test_page_rests_on_rivals_and_on_what_is_set_aside_or_stale_too():
    page = shown(
        report("budget", MoneyRange.of(40, 40, "USD"), article=1),
        report("budget", MoneyRange.of(60, 60, "USD"), date(2023, 2, 10), outlet="J-14", article=2),
        report(deprecated="A misreading.", day=date(2023, 2, 11), article=3),
        report("director", article=4),
        leaves(property="director", day=date(2023, 2, 12), article=5),
        report("director", day=date(2023, 2, 13), article=6),
    )
    assert [each.day.day for each in page.articles] == [13, 12, 11, 10, 8, 8]
    assert (page.articles[0].published, page.articles[0].address) == ("13 February 2023", "/articles/6-deadline-reports/")


def test_what_a_film_is_about_comes_before_what_it_is_called():
    page = shown(report("title", "T"), report("stage", "filming"), report("genre", "action"), report("logline", "L"))
    assert [group.key for group in part(page, "what").groups] == ["logline", "genre", "stage", "title"]


def test_anchor_tells_deals_of_one_company_apart():
    assert anchor("cast", (), named(pk=12)) == "cast-12"
    assert anchor("distributor", ("us",), AMAZON) == "distributor-us-7"
    assert anchor("release_date", ("", "streaming"), "2026") == "release_date-streaming"


def test_anchors_stand_once():
    page = shown(report("logline", "One."), report("note", "A."), report("note", "B."))
    assert [[line.anchor for group in each.groups for line in group.lines] for each in page.parts] == [
        ["logline"],
        ["note", ""],
    ]
