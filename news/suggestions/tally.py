"""What became of the suggestions, by the rule that made them: derived from the claims as they stand."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Exists, OuterRef

from config.models import Event
from news.models import Claim, Correction


@dataclass(slots=True)
class RuleTally:
    """The suggestions of one rule. `accepted` as they were; `corrected`, accepted after an edit, or corrected in public."""

    rule: str
    accepted: int = 0
    corrected: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    undecided: int = 0

    @property
    def made(self) -> int:
        return self.decided + self.undecided

    @property
    def decided(self) -> int:
        return self.accepted + self.corrected + self.rejected.total()

    @property
    def accept_rate(self) -> float | None:
        """Of those decided, the share that was right as it was; None while nothing has been decided."""
        return round(self.accepted / self.decided, 3) if self.decided else None

    def as_plain(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "made": self.made,
            "accepted": self.accepted,
            "corrected": self.corrected,
            "rejected": dict(sorted(self.rejected.items())),
            "undecided": self.undecided,
            "accept_rate": self.accept_rate,
        }


def tally() -> list[RuleTally]:
    """Each rule that has suggested anything, by name; in one query."""
    edited = Event.objects.filter(kind="claim", act="edit", object_id=OuterRef("pk"))
    put_right = Correction.objects.filter(withdrawn=OuterRef("pk"))
    rows = Claim.objects.by_rule().annotate(changed=Exists(edited), put_right=Exists(put_right))
    columns = ("suggested_rule", "state", "reject_reason", "changed", "put_right")
    found: dict[str, RuleTally] = {}
    for rule, state, reason, changed, corrected, count in (
        rows.order_by().values(*columns).annotate(count=Count("pk")).values_list(*columns, "count")
    ):
        _add(found.setdefault(rule, RuleTally(rule)), state, reason, changed or corrected, count)
    return sorted(found.values(), key=lambda each: each.rule)


def _add(tally: RuleTally, state: str, reason: str, changed: bool, count: int) -> None:
    match state:
        case Claim.State.REJECTED:
            tally.rejected[reason] += count
        case Claim.State.SUGGESTED:
            tally.undecided += count
        case _ if changed:
            tally.corrected += count
        case _:
            tally.accepted += count
