"""A stored claim in the words of the import format, so that it can be read again with something of it changed."""

from typing import Any

from config.models import Event
from news.ingest.names import Names, name_of
from news.models import Claim
from productions.history import ValueState
from productions.models import Production
from productions.vocabulary import Qualifier


def said_of(claim: Claim) -> dict[str, Any]:
    """What the claim says, without the words that it rests on; what it leaves open is left out."""
    credited = claim.attributed_party and _object(claim.attributed_party)
    said: dict[str, Any] = {
        **_object(claim.subject),
        "property": claim.property,
        "value_state": claim.value_state,
        "value": _value(claim) if claim.value_state == ValueState.KNOWN else None,
        "as_printed": claim.value_as_printed,
        "effect": claim.effect,
        "certainty": claim.certainty,
        "happened_on": claim.happened_on,
        "attributed_to": credited or (claim.attributed_outlet and claim.attributed_outlet.name),
        "attribution": claim.attribution,
    }
    said |= {name.value: name_of(getattr(claim, name.value) or "") for name in Qualifier}
    return {name: value for name, value in said.items() if value}


def _object(record: Any) -> dict[str, str]:
    return {"production" if isinstance(record, Production) else record.kind: name_of(record)}


def _value(claim: Claim) -> Any:
    if claim.value_currency:
        return {"low": f"{claim.value_low:f}", "high": f"{claim.value_high:f}", "currency": claim.value_currency}
    named = claim.value_party or claim.value_production
    return _object(named) if named else claim.value_edtf or claim.value_text


class NamesOf(Names):
    """Names of which those that the claim has already mean the same records as before, whoever else bears them."""

    def __init__(self, claim: Claim, by: Any) -> None:
        super().__init__(by, Event.objects.moment())
        for record in (claim.subject, claim.value_party, claim.value_production, claim.buyer, claim.attributed_party):
            if record:
                self.mean(record)
        if claim.attributed_outlet:
            self.mean(claim.attributed_outlet)
