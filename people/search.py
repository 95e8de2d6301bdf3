"""What search knows of people and companies: those that have a page, by every name they ever bore."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import OuterRef, Q, Subquery

from config.search import Document, Shown, Source
from people.models import Name, Party


def documents(ids: Iterable[int]) -> list[Document]:
    """Misspellings, and the names of records that were merged into a party, lead to it and are not shown."""
    parties = list(Party.objects.public().filter(pk__in=ids))
    shown, hidden = _names([party.pk for party in parties])
    return [
        Document(
            kind=party.kind,
            pk=party.pk,
            title=party.name,
            other_names=tuple(shown[party.pk]),
            hidden_names=tuple(hidden[party.pk]),
            text=party.words("bio"),
        )
        for party in parties
    ]


def _names(roots: list[int]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    shown: dict[int, list[str]] = defaultdict(list)
    hidden: dict[int, list[str]] = defaultdict(list)
    names = Name.objects.filter(Q(party__in=roots) | Q(party__same_as__in=roots)).order_by("key", "pk")
    for party, root, kind, text in names.values_list("party", "party__same_as", "kind", "text"):
        is_shown = root is None and kind != Name.Kind.MISSPELLING
        (shown if is_shown else hidden)[root or party].append(text)
    for root, name in Party.objects.filter(same_as__in=roots).order_by("key", "pk").values_list("same_as", "name"):
        hidden[root].append(name)
    return shown, hidden


def shown(ids: Iterable[int]) -> dict[int, Shown]:
    """With the film that names them and that changed last."""
    facts: Any = Party._meta.get_field("facts_naming").related_model
    naming = facts.objects.public().exclude(production=None).filter(value_party=OuterRef("pk"))
    film = naming.order_by("-production__changed_on", "production__title").values("production__title")[:1]
    parties = Party.objects.public().filter(pk__in=ids).annotate(film=Subquery(film))
    return {party.pk: Shown(party.name, party.get_absolute_url(), party.film or "") for party in parties}


SOURCE = Source(Party, tuple(Party.Kind.values), documents, shown)
