"""Productions and parties at a glance, for lists."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, F

from people.models import Party
from productions.models import Fact, Production
from productions.vocabulary import PROPERTIES, Stage

_PROPERTIES = ("title", "stage", "director", "cast")


@dataclass(slots=True)
class Glance:
    """What a production is called, where it stands, who directs and who is in it.

    `title` and `stage` are empty where nothing was reported of them.
    """

    title: str = ""
    stage: str = ""
    director: list[str] = field(default_factory=list)
    cast: list[str] = field(default_factory=list)


def glances_at(productions: Iterable[Production], *, day: date | None = None) -> dict[int, Glance]:
    """Each production by its id as it stands now, or as it stood on a day. One query."""
    ids = [production.pk for production in productions]
    held = Fact.objects.current() if day is None else Fact.objects.as_of(day)
    rows = held.filter(production__in=ids, property__in=_PROPERTIES, value_state="known")
    found = {pk: Glance() for pk in ids}
    named = rows.order_by(F("since").asc(nulls_first=True), "pk")
    for pk, key, text, name in named.values_list("production", "property", "value_text", "value_party__name"):
        glance = found[pk or 0]
        if key in ("director", "cast"):
            getattr(glance, key).append(name)
        else:
            setattr(glance, key, str(Stage(text).label) if key == "stage" else text)
    return found


def attachments_of(parties: Iterable[Party]) -> dict[int, list[tuple[str, int]]]:
    """As what each party is attached to how many productions now: (the property's name, how many). One query."""
    rows = Fact.objects.current().public().filter(value_party__in=[party.pk for party in parties], production__isnull=False)
    counted = rows.order_by().values_list("value_party", "property").annotate(count=Count("production", distinct=True))
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for party, key, count in sorted(counted, key=lambda row: -row[2]):
        found[party or 0].append((str(PROPERTIES[key].label), count))
    return found
