"""What an act would change on the pages: it is done, looked at, and taken back before anybody sees it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from news.models import Claim
from people.models import Party
from productions.changes import TITLES, change_words, telling
from productions.history import Page, diff, fold
from productions.models import Production
from productions.page import Line, present

MOST_PAGES = 20


@dataclass(frozen=True, slots=True)
class PageChange:
    """What changes on one page. `told` is (kind, sentence); `goes` and `comes` are its lines, as readers see them."""

    name: str
    address: str
    told: tuple[tuple[str, str], ...]
    goes: tuple[str, ...]
    comes: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.told or self.goes or self.comes)


class _Undone(Exception):
    """Ends the transaction in which an act was tried."""


def subjects(productions: Collection[int], parties: Collection[int]) -> list[Any]:
    """The subjects of these ids, at most as many as a preview looks at."""
    found = [*Production.objects.filter(pk__in=productions).order_by("pk")[:MOST_PAGES]]
    return [*found, *Party.objects.filter(pk__in=parties).order_by("pk")[: MOST_PAGES - len(found)]]


def changes(of: Iterable[Any], act: Callable[[], Any]) -> list[PageChange]:
    """What `act` changes on the pages of these subjects; it is tried in a transaction that is rolled back.

    Whatever `act` raises comes through, and nothing has been written then either.
    """
    today, of = timezone.localdate(), list(of)
    before = [(each, str(each), _page(each, today)) for each in of]
    after: list[Page] = []
    try:
        with transaction.atomic():
            act()
            for each in of:
                each.refresh_from_db()
                after.append(_page(each, today))
            raise _Undone
    except _Undone:
        for each in of:
            each.refresh_from_db()
    found = [_change(record, name, old, new) for (record, name, old), new in zip(before, after, strict=True)]
    return [each for each in found if each]


def summary(found: list[PageChange]) -> str:
    """How much changes, for a button: "7 changes on 1 page"."""
    count = sum(len(each.told) for each in found)
    if not count:
        return _("no page changes")
    told = ngettext("%(count)s change", "%(count)s changes", count) % {"count": count}
    pages = ngettext("%(count)s page", "%(count)s pages", len(found)) % {"count": len(found)}
    return _("%(changes)s on %(pages)s") % {"changes": told, "pages": pages}


def _page(subject: Any, today: date) -> Page:
    """The subject's page; empty where it has been merged into another, whose page has it all."""
    if subject.same_as_id:
        return Page(today)
    reports = subject.reports() if isinstance(subject, Production) else subject.claims.reports()
    return fold(reports, today)


def _change(record: Any, name: str, before: Page, after: Page) -> PageChange:
    told = tuple((str(TITLES[each.kind]), change_words(each)) for each in telling(diff(before, after)))
    old, new = _lines(before), _lines(after)
    address = reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])
    return PageChange(
        name, address, told, tuple(each for each in old if each not in new), tuple(each for each in new if each not in old)
    )


def _lines(page: Page) -> list[str]:
    """The page's lines in words, without their notes."""
    shown = present(page, links=False)
    found = []
    for part in shown.parts:
        for group in part.groups:
            found += [_words(group.label, line) for line in (*group.lines, *group.earlier)]
        found += [_words(_("Formerly"), line) for line in part.formerly]
    return [*found, *(_words(_("Set aside"), line) for line in shown.set_aside)]


def _words(label: str, line: Line) -> str:
    rivals = [_("or %(value)s") % {"value": each.text} for each in line.rivals]
    beside = [*line.qualifiers, line.role, line.ending, line.reason, *(each.text for each in line.remarks), *rivals]
    said = ", ".join(each for each in beside if each)
    return f"{label}: {line.text} ({said})" if said else f"{label}: {line.text}"


def subjects_of(claims: Iterable[Claim]) -> list[Any]:
    """The pages that these claims count on, under the roots of merges."""
    claims = list(claims)
    productions = {each.production.root_id for each in claims if each.production}
    parties = {each.party.root_id for each in claims if each.party}
    return subjects(productions, parties)
