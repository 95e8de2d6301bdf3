"""What the description of the API says of writing is so."""

import io

import pytest
import yaml
from django.core.management import call_command
from jsonschema import Draft202012Validator, FormatChecker

from tests.factories import news, people, productions
from tests.factories.api import program
from tests.news.api.desk.test_articles import NEW

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def described():
    written = io.StringIO()
    call_command("spectacular", stdout=written)
    return yaml.safe_load(written.getvalue())


def of_staff(described):
    """Operation id → operation, of all that ask for a token."""
    found = [each for methods in described["paths"].values() for each in methods.values()]
    return {each["operationId"]: each for each in found if {} not in each["security"]}


def wrong(described, name, response):
    """What of an answer is not as described."""
    responses = of_staff(described)[name]["responses"]
    [schema] = [each["schema"] for each in responses[str(response.status_code)]["content"].values()]
    root = {**schema, "components": described["components"]}
    found = Draft202012Validator(root, format_checker=FormatChecker()).iter_errors(response.json())
    return [error.message for error in found]


def test_every_operation_of_staff_is_described(described):
    records = [f"{kind}_{act}" for kind in ("articles", "productions", "people", "companies") for act in ("act", "desk")]
    of_claims = "accept correct desk edit end_ruling reject restore rule undo".split()
    identities = [f"{kind}_identities_{act}" for kind in ("party", "production") for act in ("create", "desk", "undo")]
    names = {*records, *(f"claims_{act}" for act in of_claims), *identities, "articles_create", "articles_claims"}
    assert set(of_staff(described)) == names
    for name, operation in of_staff(described).items():
        assert operation["description"], name
        assert {"401", "403"} <= set(operation["responses"]), name


def test_every_act_names_the_version_that_it_has_seen(described):
    for name, operation in of_staff(described).items():
        makes_or_reads = name.endswith(("_create", "_desk"))
        asked = [each["name"] for each in operation.get("parameters", []) if each["in"] == "header"]
        assert asked == ([] if makes_or_reads else ["If-Match"]), name
        assert ({"409", "412", "428"} <= set(operation["responses"])) == (not makes_or_reads), name


def test_every_body_takes_what_is_described_and_no_more(described):
    for name, operation in of_staff(described).items():
        if name.endswith("_desk"):
            continue
        reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        assert described["components"]["schemas"][reference.rsplit("/", 1)[1]]["additionalProperties"] is False, name


def test_answers_are_as_described(described):
    curator, editor = program("curator"), program("editor")
    added = curator.send("/api/v1/articles/", NEW)
    assert wrong(described, "articles_create", added) == []
    assert wrong(described, "articles_create", curator.send("/api/v1/articles/", NEW)) == []
    address = added.json()["address"]
    assert wrong(described, "articles_desk", curator.get(address)) == []
    submit = address.replace("desk", "submit")
    for seen in (None, 1, added.headers["ETag"]):
        assert wrong(described, "articles_act", curator.send(submit, seen=seen)) == []
    claim = added.json()["claims"][0]["address"]
    assert wrong(described, "claims_desk", curator.get(claim)) == []
    assert wrong(described, "claims_reject", curator.send(claim.replace("desk", "reject"), seen=1)) == []
    accept = claim.replace("desk", "accept")
    for asking in (curator, editor):
        assert wrong(described, "claims_accept", asking.send(accept, seen=asking.get(claim).headers["ETag"])) == []


@pytest.mark.parametrize(
    ("kind", "make"), [("productions", productions.production), ("people", people.person), ("companies", people.company)]
)
def test_records_are_as_described(described, kind, make):
    record = make()
    assert wrong(described, f"{kind}_desk", program().get(f"/api/v1/{kind}/{record.pk}/desk/")) == []


def test_decisions_are_as_described(described):
    one, other = people.person(), people.person()
    said = {"left": one.pk, "right": other.pk, "verdict": "same"}
    made = program("editor").send("/api/v1/party-identities/", said)
    assert wrong(described, "party_identities_create", made) == []
    assert wrong(described, "people_desk", program().get(f"/api/v1/people/{one.pk}/desk/")) == []


def test_rulings_are_as_described(described):
    claim = news.published_claim()
    said = {"kind": "preferred", "reason": "Checked."}
    ruled = program("editor").send(f"/api/v1/claims/{claim.pk}/rule/", said, seen=claim.article.version)
    assert ruled.status_code == 200
    assert wrong(described, "claims_rule", ruled) == []


def test_examples_can_be_sent(described):
    def example(name):
        [found] = of_staff(described)[name]["requestBody"]["content"]["application/json"]["examples"].values()
        return found["value"]

    added = program().send("/api/v1/articles/", example("articles_create"))
    assert added.status_code == 201
    address = added.json()["address"].replace("desk", "claims")
    assert program().send(address, example("articles_claims"), seen=added.headers["ETag"]).status_code == 201
