"""What the tests of staff's acts by a token share: a report, addresses, and what a refusal says."""

from tests.factories.api import program

TEXT = "Ada Lund has joined the cast of Nightfall. Lund, who is well, plays Mara. Nightfall shoots in Q2 2023 for $11-12M."
CAST = {
    "production": "Nightfall",
    "property": "cast",
    "value": "Ada Lund",
    "character": "Mara",
    "quote": "Ada Lund has joined the cast",
}


def claims_of(article):
    return f"/api/v1/articles/{article.pk}/claims/"


def at(claim, act="desk"):
    return f"/api/v1/claims/{claim.pk}/{act}/"


def version(claim):
    claim.article.refresh_from_db()
    return claim.article.version


def send(role, claim, act, said=None):
    return program(role).send(at(claim, act), said, seen=version(claim))


def problem(response, status):
    assert (response.status_code, response.headers["Content-Type"]) == (status, "application/problem+json")
    content = response.json()
    assert content["detail"]
    return content


def reasons(response):
    return {each["pointer"]: each["detail"] for each in problem(response, 400)["errors"]}
