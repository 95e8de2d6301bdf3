"""Who and what claims name: looked up by name, alias or title, and made as drafts where there is none."""

from datetime import datetime
from typing import Any

from config.text import clean_line
from config.workflow import add
from news.ingest.articles import outlet_named
from news.ingest.values import NAME, NamedParty, NamedProduction
from news.models import Outlet
from people.models import Party
from productions.models import Production


class Names:
    """The names of one report. What it makes are drafts of `by`, and counted."""

    class Ambiguous(Exception):
        """Several records bear the name; the message lists them."""

    def __init__(self, by: Any, at: datetime) -> None:
        self.by, self.at = by, at
        self.made: list[Party | Production] = []
        self._known: dict[NamedParty | NamedProduction | str, Any] = {}

    def mean(self, record: Any) -> None:
        """From now on, the record's name means this record, whoever else bears it."""
        match record:
            case Party():
                self._known[NamedParty(record.kind, name_of(record))] = record
            case Production():
                self._known[NamedProduction(name_of(record))] = record
            case Outlet():
                self._known[name_of(record)] = record

    def party(self, named: NamedParty) -> Party:
        if named not in self._known:
            found = list(Party.objects.named(named.name, named.kind))
            self._known[named] = _one(found, named.name) or self._make(Party(kind=named.kind, name=named.name))
        return self._known[named]

    def production(self, named: NamedProduction) -> Production:
        if named not in self._known:
            found = list(Production.objects.titled(named.title))
            self._known[named] = _one(found, named.title) or self._make(Production(working_title=named.title))
        return self._known[named]

    def outlet(self, name: str) -> Outlet:
        if name not in self._known:
            self._known[name] = outlet_named(name, by=self.by)
        return self._known[name]

    def _make(self, record: Any) -> Any:
        add(record, by=self.by, at=self.at)
        self.made.append(record)
        return record


def name_of(record: Any) -> str:
    """What a record is called where claims come in."""
    return clean_line(str(record))[:NAME]


def _one(found: list[Any], name: str) -> Any:
    """The record that is meant; None where there is none. Of a merge the root, if it bears the name too."""
    if len({each.root_id for each in found}) > 1:
        listed = ", ".join(f"{each.kind} {each.pk} “{each}”" for each in found)
        raise Names.Ambiguous(f"“{name}” may be any of {listed}: decide that they are the same, or rename one")
    return next((each for each in found if each.same_as_id is None), next(iter(found), None))
