"""The text cut into segments under its quotes: every word once, in order, whatever overlaps."""

from hypothesis import given
from hypothesis import strategies as st

from news.desk.workbench.text import Segment, Span, segments


def span(start, end, claim=1, state="suggested"):
    return Span(start, end, claim, state)


def test_text_without_quotes_is_one_segment():
    assert segments("Ana joins.", []) == [Segment("Ana joins.")]


def test_quote_cuts_the_text_where_it_begins_and_ends():
    assert segments("So Ana joins.", [span(3, 6)]) == [
        Segment("So "),
        Segment("Ana", (1,), (1,), "suggested"),
        Segment(" joins."),
    ]


def test_overlapping_quotes_share_a_segment_that_knows_both():
    assert segments("Ana joins Ben", [span(0, 9, 1), span(4, 13, 2, "accepted")]) == [
        Segment("Ana ", (1,), (1,), "suggested"),
        Segment("joins", (1, 2), (2,), "suggested"),
        Segment(" Ben", (2,), (), "accepted"),
    ]


def test_quotes_of_the_same_words_begin_together():
    assert segments("Ana", [span(0, 3, 2), span(0, 3, 1, "rejected")]) == [Segment("Ana", (1, 2), (1, 2), "suggested")]


def test_claim_with_two_quotes_begins_at_the_first():
    found = segments("Ana, then Ana", [span(10, 13), span(0, 3)])
    assert [(each.text, each.begins) for each in found] == [("Ana", (1,)), (", then ", ()), ("Ana", ())]


def test_offsets_count_code_points_of_emoji_and_of_arabic_script():
    text = "👩‍🚒 شيرين directs"
    start = text.index("شيرين")
    assert segments(text, [span(start, start + 5)])[1].text == "شيرين"


@given(st.text("aß👩‍🚒ش\n ", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=6))
def test_segments_are_the_whole_text_and_each_quote_its_own_words(text, found):
    spans = [span(start, start + length, claim) for claim, (start, length) in enumerate(found) if start + length <= len(text)]
    cut = segments(text, spans)
    assert "".join(each.text for each in cut) == text
    for each in spans:
        assert "".join(part.text for part in cut if each.claim in part.claims) == text[each.start : each.end]
