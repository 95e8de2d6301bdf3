"""The development kit beside the repository: real articles, and the claims made of them by hand, as the importer takes them."""

import json
import re
from pathlib import Path

from productions.vocabulary import PROPERTIES, Genre, Shape

SHARED = Path(__file__).resolve().parents[2].parent / "shared"

RENAMED = {"known_for": "other_credit", "deal": "deal_price", "filming_status": "stage", "founded_by": "founder"}
CERTAINTY = {"planned": "reported"}
CREDITED_PARTIES = {"Disney": "company", "Keya Morgan": "person", "Jerry Bruckheimer": "person"}
CREDITED_TO_NOBODY = {"official plotline"}
MILLION = 1_000_000


def seed(number):
    """The text file of one of the three seeds."""
    [path] = (SHARED / "seeds").glob(f"{number}_*.txt")
    return path


def article(number):
    """One article of the kit as its JSON has it."""
    return json.loads((SHARED / "devkit" / "articles" / f"{number}.json").read_text())


def report(number):
    """An article with its required claims, in the import format."""
    found = article(number)
    claims = json.loads((SHARED / "devkit" / "gold" / f"{number}.json").read_text())["claims"]
    companies = {each["subject"] for each in claims if each["property"] == "founded_by"}
    wanted = [each for each in claims if _is_wanted(each)]
    return {
        "article": {name: found[name] for name in ("outlet", "url", "title", "date", "text")},
        "claims": [claim for each in wanted for claim in _claims(each, found["text"], companies)],
    }


def _is_wanted(gold):
    untitled = gold["property"] == "title" and gold["value"] is None
    return not (gold["optional"] or gold["scope"] == "other_film" or gold["property"] == "attribution" or untitled)


def _claims(gold, text, companies):
    """A genre of two words and a release in two countries are two claims each."""
    name = RENAMED.get(gold["property"], gold["property"])
    said = gold["qualifiers"]
    nearing = said.get("status") == "nearing deal"
    common = {
        _subject(gold, companies): gold["subject"],
        "property": name,
        "effect": gold["polarity"],
        "certainty": "in_talks" if nearing else CERTAINTY.get(gold["certainty"], gold["certainty"]),
        "quote": gold["quote"],
        "occurrence": text[: gold["start"]].count(gold["quote"]) + 1,
    }
    common |= _credit(gold["attributed_to"])
    if "character" in PROPERTIES[name].qualifiers and "character" in said:
        common["character"] = said["character"]
    places = [place.strip().lower() for place in said.get("region", "").split(";")]
    return [common | value | {"territory": place} for value in _values(name, gold) for place in places]


def _subject(gold, companies):
    if gold["scope"] == "film":
        return "production"
    return "company" if gold["subject"] in companies else "person"


def _values(name, gold):
    value, said = gold["value"], gold["qualifiers"]
    if value is None:
        return [{"value_state": "none", "effect": "asserts"}]
    if name == "genre":
        words = [value] if value in Genre.values else re.split("[ -]", value)
        return [{"value": word, "as_printed": value} for word in words if word in Genre.values]
    if name == "deal_price":
        return [{"value": _money(said["amount"]), "as_printed": said["amount"], "buyer": value}] if "amount" in said else []
    if name == "stage":
        return [{"value": value, "as_printed": value}] if value in PROPERTIES[name].choices.values else []
    match PROPERTIES[name].shape:
        case Shape.MONEY:
            return [{"value": _money(said["amount"]), "as_printed": said["amount"]}]
        case Shape.DATE:
            return [{"value": said["edtf"]}]
    return [{"value": value}]


def _money(amount):
    """“$11-12M” and “$100m”, in millions of dollars."""
    low, high = re.fullmatch(r"\$(\d+)(?:-(\d+))?[mM]", amount).groups()
    return {"low": str(int(low) * MILLION), "high": str(int(high or low) * MILLION), "currency": "USD"}


def _credit(name):
    if name is None:
        return {}
    if name in CREDITED_TO_NOBODY:
        return {"attribution": name}
    first = name.partition(";")[0]
    kind = CREDITED_PARTIES.get(first)
    return {"attributed_to": {kind: first} if kind else first, "attribution": name}
