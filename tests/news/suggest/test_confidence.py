import pytest


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Emma Quill will star in The Glass Harbor.", 0.94),
        ("Emma Quill is rumored to star in The Glass Harbor.", 0.85),
        ("The cast of The Glass Harbor includes Emma Quill.", 0.98),
    ],
)
def test_confidence_is_the_rules_share_and_less_for_hearsay(suggestions, text, confidence):
    assert [each.confidence for each in suggestions(text) if each.property == "cast"] == [confidence]


def test_another_productions_fact_is_below_the_fold(suggestions):
    found = suggestions("“The Glass Harbor” is near. “Tea,” starring Emma Quill, is not.")
    assert [(each.subject, each.confidence) for each in found if each.property == "cast"] == [("Tea", 0.59)]
