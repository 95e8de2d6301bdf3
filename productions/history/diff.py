"""What changed between two pages of one subject, by name: the compare page, the timeline, the feed and the preview.

The pages need not be of one history: the preview of a retraction compares today's page with what it would be without.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from productions.history.fold import Fact, Page
from productions.history.reports import Report
from productions.history.slots import Ended

Key = tuple[Hashable, ...]


class Kind(StrEnum):
    """The names of changes. People join and leave; everything else is added and ends.

    Withdrawn is what nobody ended and no report says any longer: a fact whose reports were taken back, or an end.
    """

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
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `before` or `after` is None where nothing was or is shown; `gone` is the fact that ended, with its closings.

    Where the end of a fact is withdrawn, `gone` is that fact and the other two are None.
    """

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
        return [each for each in (*(one for fact in facts for one in fact.reports), *rivals) if each.day == page.day]


def essence(page: Page) -> dict[Key, Hashable]:
    """What of a page counts as a difference: what its slots show, and what is closed. More sources or a new billing do not."""
    shown: dict[Key, Hashable] = {("open", slot): _essence(fact) for slot, fact in page.open.items()}
    return shown | {("closed", *key): True for key in _closed(page)}


def diff(before: Page, after: Page) -> list[Change]:
    """The changes from one page to another, in the order of the slots; empty when they say the same."""
    changes: list[Change] = []
    closed_before, closed_after = _closed(before), _closed(after)
    ended = {key: fact for key, fact in closed_after.items() if key not in closed_before}
    for slot in dict.fromkeys((*before.open, *after.open)):
        old, new = before.open.get(slot), after.open.get(slot)
        gone = ended.pop((slot, old.value.identity), None) if old else None
        if old is None and new is not None:
            changes.append(Change(Kind.JOINED if new.property.crew else Kind.ADDED, slot, None, new))
        elif old is not None and new is None:
            gone = gone or _last_run(after, old)
            changes.append(Change(_end_of(gone), slot, old, None, gone))
        elif old is not None and new is not None:
            changes.extend(Change(kind, slot, old, new, gone) for kind in _between(old, new))
    changes.extend(Change(_end_of(fact), slot, None, None, fact) for (slot, _), fact in ended.items())
    for (slot, identity), fact in closed_before.items():
        if (slot, identity) not in closed_after and not _shows(after, slot, identity):
            changes.append(Change(Kind.WITHDRAWN, slot, None, None, fact))
    return changes


def apply(changes: Iterable[Change], start: dict[Key, Hashable]) -> dict[Key, Hashable]:
    """`essence` of the later page, from that of the earlier one and their `diff`."""
    result = dict(start)
    for change in changes:
        if change.after is not None:
            result["open", change.slot] = _essence(change.after)
            result.pop(("closed", change.slot, change.after.value.identity), None)
        elif change.before is not None:
            result.pop(("open", change.slot), None)
        if change.gone is None:
            continue
        if change.kind == Kind.WITHDRAWN:
            result.pop(("closed", change.slot, change.gone.value.identity), None)
        elif change.gone.ended in (Ended.LEFT, Ended.DENIED):
            result["closed", change.slot, change.gone.value.identity] = True
    return result


def _essence(fact: Fact) -> Hashable:
    return (
        fact.value.identity, fact.certainty.grade, fact.qualifier("character"), _disputing(fact), fact.doubted, fact.lapsed
    )  # fmt: skip


def _disputing(fact: Fact) -> frozenset[Hashable]:
    return frozenset(rival.value.identity for rival in fact.rivals) if fact.disputed else frozenset()


def _shows(page: Page, slot: Key, identity: Hashable) -> bool:
    return slot in page.open and page.open[slot].value.identity == identity


def _closed(page: Page) -> dict[tuple[Key, Hashable], Fact]:
    """What was ended or denied and is not back: (slot, identity) → the fact."""
    last = {(fact.slot, fact.value.identity): fact for fact in page.past}
    return {key: fact for key, fact in last.items() if fact.ended in (Ended.LEFT, Ended.DENIED) and not _shows(page, *key)}


def _last_run(page: Page, fact: Fact) -> Fact | None:
    """How a fact that is not shown any longer ended, as the later page tells it."""
    runs = (each for each in reversed(page.past) if each.slot == fact.slot)
    return next((each for each in runs if each.value.identity == fact.value.identity), None)


def _end_of(gone: Fact | None) -> Kind:
    if gone is None:
        return Kind.WITHDRAWN
    if gone.ended == Ended.DENIED:
        return Kind.DENIED
    return Kind.LEFT if gone.ended == Ended.LEFT and gone.property.crew else Kind.ENDED


def _between(old: Fact, new: Fact) -> list[Kind]:
    """The names of what differs between two facts of one slot."""
    kinds = []
    if old.value.identity != new.value.identity:
        kinds.append(_replacement(old, new))
    else:
        if new.certainty.grade > old.certainty.grade:
            kinds.append(Kind.FIRMED_UP)
        if new.certainty.grade < old.certainty.grade or new.qualifier("character") != old.qualifier("character"):
            kinds.append(Kind.CHANGED)
    if new.lapsed and not old.lapsed:
        kinds.append(Kind.LAPSED)
    if _disputing(new) - _disputing(old):
        kinds.append(Kind.DISPUTED)
    if new.doubted and not old.doubted:
        kinds.append(Kind.DOUBTED)
    if (old.disputed or old.doubted) and not (new.disputed or new.doubted):
        kinds.append(Kind.SETTLED)
    return kinds or ([Kind.CHANGED] if _essence(old) != _essence(new) else [])


def _replacement(old: Fact, new: Fact) -> Kind:
    if old.value.contains(new.value):
        return Kind.REFINED
    return Kind.CHANGED if new.value.bounds else Kind.REPLACED
