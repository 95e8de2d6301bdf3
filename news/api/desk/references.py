"""Records named by their id, {"id": 12}, where a name alone would leave open who is meant."""

from typing import Any

from django.utils.translation import gettext as _

from news.api.desk.bodies import invalid
from news.ingest.names import Names, name_of
from people.models import Party
from productions.models import Production
from productions.vocabulary import PROPERTIES, Shape

_PRODUCTIONS = Production.objects.all()
_PARTIES = Party.objects.all()
_FIELDS: dict[str, Any] = {
    "production": _PRODUCTIONS,
    "person": _PARTIES.filter(kind=Party.Kind.PERSON),
    "company": _PARTIES.filter(kind=Party.Kind.COMPANY),
    "buyer": _PARTIES.filter(kind=Party.Kind.COMPANY),
    "attributed_to": _PARTIES,
}
# Of these fields the format takes a name alone; of the others an object that says of what kind it is.
_PLAIN = ("production", "person", "company", "buyer")


def by_name(said: Any, names: Names, *, of: str = "", under: str = "") -> Any:
    """The claim that was sent, `of` this property unless it says another, with names; whom they mean, `names` knows then.

    Raises `Problem` where there is no such record.
    """
    if not isinstance(said, dict):
        return said
    rules = PROPERTIES.get(str(said.get("property") or of))
    values = _PRODUCTIONS if rules and rules.shape == Shape.PRODUCTION_OR_TEXT else _PARTIES
    fields = _FIELDS | {"value": values}
    return {name: _named(name, each, fields.get(name), names, under) for name, each in said.items()}


def _named(name: str, said: Any, records: Any, names: Names, under: str) -> Any:
    if records is None or not isinstance(said, dict) or said.keys() != {"id"}:
        return said
    pk = said["id"]
    record = records.filter(pk=pk).first() if isinstance(pk, int) and not isinstance(pk, bool) else None
    if record is None:
        raise invalid(f"{under}/{name}".removeprefix("/"), _("There is no such record."))
    names.mean(record)
    if name in _PLAIN:
        return name_of(record)
    return {"production" if isinstance(record, Production) else record.kind: name_of(record)}
