"""The description of the API: complete, and true of every answer."""

import io

import pytest
import yaml
from django.core.management import call_command
from django.urls import reverse
from jsonschema import Draft202012Validator, FormatChecker

from config.api.errors import KINDS
from config.api.views import Endpoint
from config.urls import router
from news import curation
from productions.money import MoneyRange
from tests.factories import news, people, productions
from tests.factories.config import editor

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def described():
    written = io.StringIO()
    call_command("spectacular", "--validate", "--fail-on-warn", stdout=written)
    return yaml.safe_load(written.getvalue())


@pytest.fixture
def film():
    """A production with a fact of every shape, a rival, a departure, a correction, a retraction, and something set aside."""
    film, other = productions.published_production("Nightfall"), productions.published_production("Daybreak")
    ada, maker = people.person("Ada Lund", imdb_id="nm1"), people.company("87North")
    people.name(ada, "A. Lund")
    said = [
        news.said("cast", ada, character="Mara", value_as_printed="Ada Lundd"),
        news.said("financier", maker),
        news.said("distributor", maker, territory="us", certainty="in_talks", attributed_party=maker, attribution="sources"),
        news.said("deal_price", MoneyRange.of(11, 12, "USD"), territory="us", buyer=maker),
        news.said("release_date", "2023-34", territory="us", medium="theatrical"),
        news.said("stage", "filming"),
        news.said("sequel_of", other),
        news.said("based_on", "a book"),
        news.said("director", value_state="unknown"),
        news.said("logline", value_state="none"),
        news.said("cast", people.person("Bo Falk"), happened_on="2023-02"),
    ]
    first = news.published_article(*said, about=film, title="Lund joins")
    bo = said[-1].claim.value_party
    news.published_article(
        news.said("cast", bo, effect="ends", happened_on="2023-03"), about=film, day=news.DAY.replace(month=4)
    )
    news.published_article(news.said("budget", MoneyRange.of(1, 1, "USD")), about=film, updates=first, reprint_of=first)
    budget = news.published_claim("budget", MoneyRange.of(5, 9, "EUR"), of=film)
    news.published_article(news.said("other_credit", other, role="lead"), news.said("note", "a note"), about=ada)
    curation.rule(budget, "deprecated", reason="A slip.", by=editor())
    wrong = news.published_article(news.said("editor"), about=film)
    curation.change_status(wrong, "retract", by=editor(), seen=wrong.version, note="All wrong.")
    film.refresh_from_db()
    return film


def operations(described):
    """What anybody can read: the path and the operation."""
    for path, methods in described["paths"].items():
        if "get" in methods and {} in methods["get"]["security"]:
            yield path, methods["get"]


def lists():
    return [(prefix, name) for prefix, endpoint, name in router.registry if hasattr(endpoint, "retrieve")]


def answer_to(described, operation):
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    root = {**schema, "components": described["components"]}
    return Draft202012Validator(root, format_checker=FormatChecker())


def declared(described, schema):
    """The names of the fields that a schema declares."""
    found = described["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
    return list(found["properties"])


def addresses(client):
    """An address of each route that reads: of each list, and of each of its first rows."""
    for _prefix, name in lists():
        list_address = reverse(f"api:{name}-list")
        yield list_address
        for row in client.get(list_address, {"limit": 200} if name != "property" else {}).json()["results"]:
            yield row["address"]


def operation_at(described, address):
    path = address.removeprefix("http://testserver").split("?")[0]
    parts = path.strip("/").split("/")
    for template, operation in operations(described):
        wanted = template.strip("/").split("/")
        if len(wanted) == len(parts) and all(a == b or a.startswith("{") for a, b in zip(wanted, parts, strict=True)):
            return operation
    raise LookupError(address)


def test_every_answer_is_as_described(described, client, film):
    asked = [*addresses(client)]
    asked += [f"/api/v1/productions/{film.pk}/{rest}" for rest in ("history/", "compare/", "?as_of=2023-02-08")]
    asked += ["/api/v1/", "/api/v1/search/?q=lund", "/api/v1/search/?q=nightfal", "/api/v1/changes/"]
    seen = set()
    for address in asked:
        response = client.get(address)
        assert response.status_code == 200, (address, response.content)
        operation = operation_at(described, address)
        found = [error.message for error in answer_to(described, operation).iter_errors(response.json())]
        assert found == [], address
        seen.add(operation["operationId"])
    assert seen == {operation["operationId"] for _path, operation in operations(described)}


def test_every_field_that_is_described_is_there_unless_others_are_asked_for(described, client, film):
    for address in addresses(client):
        schema = operation_at(described, address)["responses"]["200"]["content"]["application/json"]["schema"]
        answer = client.get(address).json()
        assert sorted(answer) == sorted(declared(described, schema)), address


def test_every_example_is_as_described_and_whole(described):
    for path, operation in operations(described):
        content = operation["responses"]["200"]["content"]["application/json"]
        examples = [example["value"] for example in content.get("examples", {}).values()]
        assert len(examples) == 1, path
        for example in examples:
            assert [error.message for error in answer_to(described, operation).iter_errors(example)] == [], path
            if path != "/api/v1/":
                assert sorted(example) == sorted(declared(described, content["schema"])), path


def test_every_operation_has_an_id_a_description_and_its_refusals(described):
    ids = []
    for path, operation in operations(described):
        ids.append(operation["operationId"])
        assert operation["description"], path
        assert {"400", "401", "406", "429"} <= set(operation["responses"]), path
        for parameter in operation.get("parameters", []):
            assert parameter["in"] == "path" or parameter.get("description"), (path, parameter["name"])
    assert len(ids) == len(set(ids))


def test_every_refusal_is_as_described(described, client, film):
    schema = {"$ref": "#/components/schemas/Problem", "components": described["components"]}
    for address in ("/api/v1/productions/?x=1", "/api/v1/productions/999/", "/api/v1/nothing/"):
        assert list(Draft202012Validator(schema).iter_errors(client.get(address).json())) == []
    assert client.put("/api/v1/productions/").json()["type"].rsplit(":", 1)[1] in KINDS


def test_description_is_openapi_3_1(described):
    assert described["openapi"].startswith("3.1.")


def test_reading_asks_for_no_token(described):
    free = {operation["operationId"] for _path, operation in operations(described)}
    assert {f"{prefix}_{act}" for prefix, _name in lists() for act in ("list", "retrieve")} <= free


def test_every_endpoint_is_one_of_ours():
    for _prefix, endpoint, _name in router.registry:
        assert issubclass(endpoint, Endpoint)
