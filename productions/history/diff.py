"""What changed between two pages of one subject, by name: the compare page, the timeline, the feed and the preview."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from productions.history.fold import Fact, Page
from productions.history.reports import Report
from productions.history.slots import Ended

Key = tuple[Hashable, ...]


class Kind(StrEnum):
    """The names of changes. People join and leave; everything else is added and ends."""

    JOINED = "joined"
    LEFT = "left"
    ADDED = "added"
    ENDED = "ended"
    DENIED = "denied"
    REPLACED = "replaced"
    CHANGED = "changed"
    REFINED = "refined"
    FIRMED_UP = "firmed_up"
    LAPSED = "lapsed"
    DISPUTED = "disputed"
    SETTLED = "settled"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `before` or `after` is None where nothing was or is shown; `gone` is the fact that ended, with its closings."""

    kind: Kind
    slot: Key
    before: Fact | None = None
    after: Fact | None = None
    gone: Fact | None = None

    @property
    def fact(self) -> Fact:
        """The fact that the change is about."""
        fact = self.after or self.gone or self.before
        assert fact is not None
        return fact

    def reports_of(self, page: Page) -> list[Report]:
        """The reports of the page's day that brought the change."""
        facts = [each for each in (self.after, self.gone) if each]
        rivals = [report for fact in facts for rival in fact.rivals for report in rival.supports]
        return [each for fact in facts for each in fact.reports if each.day == page.day] + [
            each for each in rivals if each.day == page.day
        ]


def essence(page: Page) -> dict[Key, Hashable]:
    """What of a page counts as a difference: more sources or another billing do not. Slot → what it shows, and what is closed."""
    shown: dict[Key, Hashable] = {("open", slot): _essence(fact) for slot, fact in page.open.items()}
    return shown | {("closed", *key): True for key in _closed(page)}


def diff(before: Page, after: Page) -> list[Change]:
    """The changes from one page to another, in the order of the slots; empty when they say the same."""
    changes: list[Change] = []
    closed_before, closed_after = _closed(before), _closed(after)
    for slot in dict.fromkeys((*before.open, *after.open)):
        old, new = before.open.get(slot), after.open.get(slot)
        if old is None and new is not None:
            changes.append(Change(Kind.JOINED if new.property.crew else Kind.ADDED, slot, None, new))
        elif old is not None and new is None:
            gone = closed_after.pop((slot, old.value.identity), None)
            closed_before.pop((slot, old.value.identity), None)
            changes.append(Change(_end_of(old, gone), slot, old, None, gone or _last_past(after, slot)))
        elif old is not None and new is not None:
            changes.extend(_between(slot, old, new, closed_after.pop((slot, old.value.identity), None)))
    for key, gone in closed_after.items():
        if key not in closed_before:
            changes.append(Change(_end_of(gone, gone), gone.slot, None, None, gone))
    return changes


def apply(changes: Iterable[Change], start: dict[Key, Hashable]) -> dict[Key, Hashable]:
    """`essence` of the later page, from that of the earlier one and their `diff`."""
    result = dict(start)
    for change in changes:
        if change.gone and change.gone.ended in (Ended.LEFT, Ended.DENIED):
            result["closed", change.slot, change.gone.value.identity] = True
        if change.after is not None:
            result["open", change.slot] = _essence(change.after)
            result.pop(("closed", change.slot, change.after.value.identity), None)
        elif change.before is not None:
            result.pop(("open", change.slot), None)
    return result


def _essence(fact: Fact) -> Hashable:
    rivals = frozenset(rival.value.identity for rival in fact.rivals) if fact.disputed else frozenset()
    return (fact.value.identity, fact.certainty.grade, fact.qualifier("character"), rivals, fact.doubted, fact.lapsed)


def _closed(page: Page) -> dict[tuple[Key, Hashable], Fact]:
    """What was ended or denied and is not back: (slot, identity) → the fact."""
    ended = (fact for fact in page.past if fact.ended in (Ended.LEFT, Ended.DENIED))
    return {
        (fact.slot, fact.value.identity): fact
        for fact in ended
        if fact.slot not in page.open or page.open[fact.slot].value.identity != fact.value.identity
    }


def _last_past(page: Page, slot: Key) -> Fact | None:
    return next((fact for fact in reversed(page.past) if fact.slot == slot), None)


def _end_of(fact: Fact, gone: Fact | None) -> Kind:
    if gone is not None and gone.ended == Ended.DENIED:
        return Kind.DENIED
    return Kind.LEFT if fact.property.crew else Kind.ENDED


def _between(slot: Key, old: Fact, new: Fact, gone: Fact | None) -> list[Change]:
    kinds = []
    if old.value.identity != new.value.identity:
        kinds.append(_replacement(old, new))
    elif new.certainty.grade > old.certainty.grade:
        kinds.append(Kind.FIRMED_UP)
    elif new.certainty.grade < old.certainty.grade or new.qualifier("character") != old.qualifier("character"):
        kinds.append(Kind.CHANGED)
    if new.lapsed and not old.lapsed:
        kinds.append(Kind.LAPSED)
    was, now = (_essence(each)[3] for each in (old, new))  # type: ignore[index]
    if now != was:
        kinds.append(Kind.DISPUTED if now else Kind.SETTLED)
    if new.doubted != old.doubted:
        kinds.append(Kind.DOUBTED if new.doubted else Kind.SETTLED)
    if not kinds and _essence(old) != _essence(new):
        kinds.append(Kind.CHANGED)
    return [Change(kind, slot, old, new, gone) for kind in kinds]


def _replacement(old: Fact, new: Fact) -> Kind:
    if old.value.contains(new.value):
        return Kind.REFINED
    return Kind.CHANGED if new.value.bounds else Kind.REPLACED
