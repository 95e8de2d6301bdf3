"""A change as it stands on two pages laid side by side: what the earlier one shows in its place, and what the later one."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from productions import words
from productions.history import Certainty, Change, Fact, Kind, ValueState
from productions.page import departure_of, names_party

_CERTAINTY = {
    Certainty.RUMOURED: lazy("rumoured"),
    Certainty.IN_TALKS: lazy("in talks"),
    Certainty.REPORTED: lazy("reported"),
    Certainty.CONFIRMED: lazy("confirmed"),
    Certainty.HAPPENED: lazy("certain"),
}


def sides(change: Change) -> tuple[str, str]:
    """The two texts; one is empty where its page has nothing in that place."""
    before, after = change.before, change.after
    if change.kind == Kind.WITHDRAWN:
        return (_standing(before) if before else _ending(change.fact)), ""
    # What is on both pages differs in how sure it is: there both say it.
    sure = before is not None and after is not None and before.value.identity == after.value.identity
    earlier = _standing(before, sure=sure) if before else ""
    if after:
        return earlier, _standing(after, sure=sure)
    return earlier, _ending(change.fact)


def _standing(fact: Fact, *, sure: bool = False) -> str:
    is_plain = fact.value.state == ValueState.KNOWN and not fact.property.plan
    certainty = str(_CERTAINTY[fact.certainty]) if sure and is_plain else words.certainty(fact.certainty)
    rivals = [_("or %(rival)s") % {"rival": words.known(rival.value)} for rival in fact.rivals if fact.disputed]
    doubts = [str(words.DOUBTED)] if fact.doubted else []
    beside = [each for each in (*words.qualifiers(fact), certainty, *rivals, *doubts) if each]
    return f"{words.fact(fact)} ({', '.join(beside)})" if beside else words.fact(fact)


def _ending(fact: Fact) -> str:
    """How it ended: the bounds of a departure, or the days between which something was said."""
    if fact.until is None:
        return ""
    return words.departure(departure_of(fact)) if names_party(fact) else words.until(fact)
