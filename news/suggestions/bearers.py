"""Who bears the names of one article's suggestions, all looked up at once; and the drafts of those that nobody bears."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from config.text import key
from news.models import Claim, Outlet
from news.suggest import PartyValue, SubjectKind
from news.suggest.gazetteer import AGENCIES, STUDIOS, name_key
from news.suggestions.checking import Draft, Reason, Refused
from people.models import Name, Party
from productions.models import Production

_LONGEST = 300  # of a key, as it is stored


class Bearers:
    """`main` is the title of the film that the article is about. What is new is not stored, and one for each name."""

    def __init__(self, drafts: Iterable[Draft], *, main: str) -> None:
        drafts = list(drafts)
        self.main = _key(main)
        parties = {each for draft in drafts for each in _party_names(draft)}
        titles = {each for draft in drafts for each in (draft.title, draft.value_title) if each}
        self._parties = _parties({_key(each) for each in parties})
        self._productions = _productions({_key(each) for each in titles})
        outlets = Outlet.objects.filter(key__in={_key(draft.attributed_to) for draft in drafts if draft.attributed_to})
        self._outlets = {outlet.key: outlet for outlet in outlets}
        self._new: dict[tuple[str, str], Any] = {}
        self._credits: set[tuple[int, int]] | None = None

    def party(self, named: PartyValue, on: Production | None = None) -> Party:
        """The party that bears the name, or a new one; `on` is the production that it is named for. Raises `Refused`."""
        found = self._of_kind(named.name, named.kind)
        if len({each.root_id for each in found}) > 1:
            found = [each for each in found if on and (on.root_id, each.root_id) in self._credited()]
            if len({each.root_id for each in found}) != 1:
                raise Refused(Reason.SEVERAL)
        if found:
            return _one(found)
        if not _makes_party(named):
            raise Refused(Reason.ONE_WORD)
        return self._make(Party(kind=str(named.kind), name=named.name), _key(named.name))

    def production(self, title: str) -> Production:
        """The production of this title; a new one, if the article is about it. Raises `Refused`."""
        found = self._productions[_key(title)]
        if len({each.root_id for each in found}) > 1:
            raise Refused(Reason.SEVERAL)
        if found:
            return _one(found)
        if _key(title) != self.main:
            raise Refused(Reason.FILM)
        return self._make(Production(working_title=title), self.main)

    def known_production(self, title: str) -> Production | None:
        """The one production of this title that somebody stands behind."""
        found = [each for each in self._productions[_key(title)] if not each.is_proposed]
        return _one(found) if len({each.root_id for each in found}) == 1 else None

    def near(self, name: str, named: PartyValue, meant: Party | None) -> Party | None:
        """The known person whose name is nearly this one, if that is somebody else."""
        found = self._of_kind(name, named.kind) if name else []
        roots = {each.root_id for each in found}
        return _one(found) if len(roots) == 1 and meant and roots != {meant.root_id} else None

    def credited(self, name: str) -> Outlet | Party | None:
        """The outlet that is credited, or else the one party that bears the name; nobody is made for a credit."""
        if outlet := self._outlets.get(_key(name)):
            return outlet
        found = self._parties[_key(name)]
        return _one(found) if len({each.root_id for each in found}) == 1 else None

    def _of_kind(self, name: str, kind: SubjectKind) -> list[Party]:
        return [each for each in self._parties[_key(name)] if each.kind == kind]

    def _make(self, record: Any, name: str) -> Any:
        return self._new.setdefault((getattr(record, "kind", ""), name), record)

    def _credited(self) -> set[tuple[int, int]]:
        """(production, party) by their roots, for everybody who shares a name: asked for once, and only if anybody does."""
        if self._credits is None:
            several = {each.pk for found in self._parties.values() if len(found) > 1 for each in found}
            rows = Claim.objects.vouched().filter(value_party__in=several, production__isnull=False)
            columns = rows.values_list("production", "production__same_as", "value_party", "value_party__same_as")
            self._credits = {(same_film or film, same or one) for film, same_film, one, same in columns}
        return self._credits


def _key(name: str) -> str:
    return key(name)[:_LONGEST]


def _party_names(draft: Draft) -> Iterable[str]:
    named = (draft.subject, draft.value)
    return [*(each.name for each in named if each), *(each for each in (draft.near, draft.attributed_to) if each)]


def _makes_party(named: PartyValue) -> bool:
    """One word is a name only of a company that every film desk knows."""
    if " " in _key(named.name):
        return True
    return named.kind == SubjectKind.COMPANY and name_key(named.name) in STUDIOS.keys() | AGENCIES.keys()


def _parties(keys: set[str]) -> dict[str, list[Any]]:
    """Key → the parties of that name or alias; where somebody stands behind any of them, those alone."""
    bearing = [*Party.objects.filter(key__in=keys).values_list("key", "pk")]
    bearing += Name.objects.filter(key__in=keys).values_list("key", "party_id")
    return _by_key(Party, bearing)


def _productions(keys: set[str]) -> dict[str, list[Any]]:
    """Key → the productions of that working title, or to which an accepted claim gave it as a title or alias."""
    titled = Claim.objects.filter(property__in=["title", "alias"], state="accepted", production__isnull=False)
    bearing = [*Production.objects.filter(key__in=keys).values_list("key", "pk")]
    bearing += titled.filter(value_key__in=keys).values_list("value_key", "production_id")
    return _by_key(Production, bearing)


def _by_key(model: Any, bearing: list[tuple[str, int]]) -> dict[str, list[Any]]:
    ids = {pk for _key, pk in bearing}
    proposed = set(model.objects.filter(pk__in=ids).proposed().values_list("pk", flat=True))
    records = model.objects.select_related("same_as").in_bulk(ids)
    found: dict[str, list[Any]] = defaultdict(list)
    for name, pk in sorted(set(bearing)):
        records[pk].is_proposed = pk in proposed
        found[name].append(records[pk])
    return defaultdict(list, {name: _established(bearers) for name, bearers in found.items()})


def _established(bearers: list[Any]) -> list[Any]:
    return [each for each in bearers if not each.is_proposed] or bearers


def _one(found: list[Any]) -> Any:
    """Of records of one thing, the root if it bears the name too."""
    return next((each for each in found if each.same_as_id is None), found[0])
