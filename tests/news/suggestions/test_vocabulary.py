"""The suggester knows no Django, so nothing but this keeps its properties and values those of the vocabulary."""

import ast
from pathlib import Path

import pytest

from news import suggest
from news.suggest import Choice, Gazetteer, PartyValue
from news.suggestions import check
from productions.dates import FuzzyDate
from productions.money import MoneyRange
from productions.vocabulary import PROPERTIES, Qualifier, Shape

SOURCES = sorted(Path(suggest.__file__).parent.rglob("*.py"))
TREES = {path.name: ast.parse(path.read_text()) for path in SOURCES}
# What each shape of property takes, by the constructor that stands in a rule.
TAKEN = {
    Shape.PARTY: {"PartyValue"},
    Shape.PARTY_OR_TEXT: {"PartyValue"},
    Shape.CHOICE: {"Choice"},
}

FILM = "The Glass Harbor"
TEXT = """
Lionsgate has acquired U.S. rights to "The Glass Harbor", an action thriller based on the novel "Salt and Iron" by Mara Quill,
for $11-12 million. Ada Lund stars as Mara, with Ben Okafor, Ciaran Doyle and Dana Whitlock in the cast. Mikkel Thorvig directs
from a script by Greta Holm. Ivo Strand produces for Halcyon Pictures, which finances the film; Nils Berg and Paula Dahl
executive produce. Filming starts in Serbia in the second quarter of 2019 and ends in August 2019. The film opens in theaters on
May 8, 2020. The budget is $40 million.

Deadline has learned that Erik Falk has exited "The Glass Harbor". Lund, who is represented by CAA, is known for "Daybreak".
The film follows a diver who finds a drowned town. Thorvig, who directed "Cold Water", won an Oscar. Holm is married to Strand.
"""


def calls(*names):
    """The calls in the suggester's source of any of these functions or methods, with the module that each stands in."""
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in names:
                    yield module, node


def claims():
    """Property → constructor of the value, where a rule names both outright."""
    for module, node in calls("about", "Claim"):
        if len(node.args) > 2 and isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str):
            value = node.args[2]
            yield module, node.args[1].value, getattr(getattr(value, "func", None), "id", "")


def tables():
    """The properties that the rules' tables map words to: dictionaries of at least two of them."""
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict):
                texts = {each.value for each in node.values if isinstance(each, ast.Constant) and isinstance(each.value, str)}
                if len(texts & PROPERTIES.keys()) > 1:
                    yield module, texts


def test_rules_name_properties_that_there_are():
    found = {(module, property) for module, property, _value in claims()}
    assert len(found) > 10
    assert {property for _module, property in found} - PROPERTIES.keys() == set()


def test_tables_of_rules_name_properties_that_there_are():
    found = list(tables())
    assert found != []
    assert {(module, text) for module, texts in found for text in " ".join(texts).split() if text not in PROPERTIES} == set()


def test_rules_make_values_of_the_shape_that_the_property_has():
    wrong = [
        (module, property, value)
        for module, property, value in claims()
        if value in ("PartyValue", "Choice") and value not in TAKEN.get(PROPERTIES[property].shape, set())
    ]
    assert wrong == []


def test_all_that_is_read_in_a_report_fits():
    made = suggest.suggest(TEXT, published_on=FuzzyDate.parse("2019-02-08"), gazetteer=Gazetteer().linked_to(FILM))
    assert {check(each, TEXT).claim.property for each in made} == {each.property for each in made}
    assert {"cast", "director", "distributor", "filming_start", "filming_location", "genre"} <= {each.property for each in made}


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        (Shape.TEXT, "Words"),
        (Shape.CHOICE, Choice("")),
        (Shape.PARTY, PartyValue("Ada Lund", suggest.SubjectKind.PERSON)),
        (Shape.DATE, FuzzyDate.parse("2026")),
        (Shape.MONEY, MoneyRange.of(1, 2, "USD")),
        (Shape.PRODUCTION_OR_TEXT, "Words"),
        (Shape.PARTY_OR_TEXT, "Words"),
    ],
)
def test_every_property_of_the_vocabulary_can_be_suggested(shape, value):
    for rules in PROPERTIES.values():
        if rules.shape == shape:
            said = Choice(rules.choices.values[0]) if rules.choices else value
            kind = suggest.SubjectKind.PERSON if rules.subject == "party" else suggest.SubjectKind.PRODUCTION
            territory = "us" if Qualifier.TERRITORY in rules.qualifiers else ""
            made = suggest.Suggestion(kind, "Name", rules.key, said, "", 0, 4, "rule@1", territory=territory)
            assert check(made, TEXT).claim.property == rules.key
