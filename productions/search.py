"""What search knows of productions: those that have a page, by every title that was ever reported or published of them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from config.models import SearchEntry
from config.search import Document, Shown, Source
from productions.models import Production


def documents(ids: Iterable[int]) -> list[Document]:
    productions = list(Production.objects.public().filter(pk__in=ids))
    titles = _titles([production.pk for production in productions])
    return [
        Document(
            kind=SearchEntry.Kind.PRODUCTION,
            pk=production.pk,
            title=production.title,
            other_names=_others(production.title, [production.words("working_title"), *titles[production.pk]]),
            text=production.words("summary"),
            day=production.changed_on,
        )
        for production in productions
    ]


def _titles(roots: list[int]) -> dict[int, list[str]]:
    """The titles and aliases that published claims say or end, and the published titles of what was merged."""
    found: dict[int, list[str]] = defaultdict(list)
    claims: Any = Production._meta.get_field("claims").related_model
    about = Q(production__in=roots) | Q(production__same_as__in=roots)
    said = claims.objects.published().filter(about, property__in=["title", "alias"], value_state="known")
    rows = said.exclude(effect="denies").order_by("article__published_on", "pk")
    for production, root, title in rows.values_list("production", "production__same_as", "value_text"):
        found[root or production].append(title)
    for merged in Production.objects.filter(same_as__in=roots).order_by("pk"):
        found[merged.root_id].append(merged.words("working_title"))
    return found


def _others(title: str, titles: Iterable[str]) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(titles) if each and each != title)


def shown(ids: Iterable[int]) -> dict[int, Shown]:
    return {
        production.pk: Shown(production.title, production.get_absolute_url(), _about(production))
        for production in Production.objects.public().filter(pk__in=ids)
    }


def _about(production: Production) -> str:
    words = (production.get_kind_display(), production.get_stage_display() if production.stage else "")
    return " · ".join(str(word) for word in words if word)


SOURCE = Source(Production, (SearchEntry.Kind.PRODUCTION,), documents, shown)
