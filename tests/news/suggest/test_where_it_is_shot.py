"""Places of a shoot, said in other ways than "shot in"."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Glass Harbor will move to New York after the Los Angeles schedule.", {"New York", "Los Angeles"}),
        ("Ida Lane is in Louisiana making The Glass Harbor.", {"Louisiana"}),
        ("Ida Lane flew to Malta to shoot The Glass Harbor.", {"Malta"}),
        ("Ida Lane joins the unit of The Glass Harbor in Delhi next month.", {"Delhi"}),
        (
            "Ida Lane is going to Louisiana. She is in The Glass Harbor, which goes before the cameras there in May.",
            {"Louisiana"},
        ),
        ("On the set of The Glass Harbor in Budapest, Ida Lane is smiling.", {"Budapest"}),
        ("The Glass Harbor, which shot in Cardiff and Swansea this spring, stars Ida Lane.", {"Cardiff", "Swansea"}),
        ("The shoot of The Glass Harbor takes in Berlin and Paris.", {"Berlin", "Paris"}),
        ("Ida Lane was seen on the streets of Glasgow, where The Glass Harbor is filming.", {"Glasgow"}),
        ("Glasgow doubles for New York in The Glass Harbor.", {"Glasgow"}),
        ("Filming in New Zealand of The Glass Harbor was to have started in May.", {"New Zealand"}),
        ("The Glass Harbor is set in Paris but was shot in Prague.", {"Prague"}),
        ("The Glass Harbor will be shot in Vancouver, and the director has two children at home in London.", {"Vancouver"}),
        ("They hoped to film The Glass Harbor in Havana, but this depends on the US authorities.", {"Havana"}),
        ("Ida Lane was spotted on the Manchester set of The Glass Harbor.", {"Manchester"}),
        (
            "Ben Ford directs The Glass Harbor. Ford, whose pictures include the hit “Red Snow”, hopes to shoot in Ireland.",
            {"Ireland"},
        ),
        ("Ida Lane, who shot to fame in Ward Nine, leads The Glass Harbor.", set()),
        ("The Glass Harbor is set in Paris. Ida Lane flew to Malta to rest.", set()),
        ("Ida Lane moved to Berlin in 2012. She leads The Glass Harbor.", set()),
        ("Ida Lane plays the crew's cook in The Glass Harbor. She was in Leeds on Monday.", set()),
    ],
)
def test_where_it_is_shot(facts, text, expected):
    assert {fact[1] for fact in facts(text) if fact[0] == "filming_location"} == expected
