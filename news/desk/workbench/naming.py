"""Whom a typed name means: by a pick, else by the very name, else nobody knows and staff are asked."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext as _

from config.workflow import add
from news.desk.workbench import completion
from news.desk.workbench.completion import Option
from news.ingest.articles import outlet_named
from news.models import Outlet
from people.models import Party
from productions.models import Production

_MODELS: dict[str, type[models.Model]] = {"party": Party, "production": Production, "outlet": Outlet}
_LONGEST_KEY = 15


@dataclass(frozen=True, slots=True)
class New:
    """Something that is made together with the claim."""

    kind: str
    name: str

    def make(self, by: Any) -> Any:
        if self.kind == "outlet":
            return outlet_named(self.name, by=by)
        made = Production(working_title=self.name) if self.kind == "production" else Party(kind=self.kind, name=self.name)
        add(made, by=by)
        return made


class NamedField(forms.CharField):
    """A name; the pick that says whom it means comes in a second field, "…_pick". `place` is one of `completion.PLACES`."""

    def __init__(self, place: str, **kwargs: Any) -> None:
        super().__init__(**{"max_length": completion.LONGEST, "required": False} | kwargs)
        self.place = place


class Unclear(Exception):
    """The name may mean any of `options`, or something new; `exact` says whether several bear it."""

    def __init__(self, place: str, text: str, exact: list[Option], near: list[Option]) -> None:
        super().__init__(_question(text, exact, near))
        self.exact = bool(exact)
        self.options = [*(exact or near), *completion.new(place, text)]


def whom(place: str, text: str, pick: str) -> Any:
    """The record that is meant, or a `New`. Raises `Unclear`."""
    kind, _dash, rest = pick.partition("-")
    known_kinds, new_kinds = completion.PLACES[place]
    if kind == "new" and rest in new_kinds:
        return New(rest, text)
    if kind in known_kinds and (picked := _stored(pick)):
        return picked
    near = completion.known(place, text)
    exact = [option for option in near if option.exact]
    if len(exact) != 1:
        raise Unclear(place, text, exact, near)
    return _stored(exact[0].pick)


def pick_of(record: Any) -> str:
    return f"{record._meta.concrete_model._meta.model_name}-{record.pk}"


def _stored(pick: str) -> Any:
    kind, _dash, pk = pick.partition("-")
    is_key = pk.isascii() and pk.isdigit() and len(pk) < _LONGEST_KEY
    return _MODELS[kind]._base_manager.filter(pk=pk).first() if is_key else None


def _question(text: str, exact: list[Option], near: list[Option]) -> str:
    if exact:
        return _("Several are called “%(name)s”: which one?") % {"name": text}
    if near:
        return _("Nobody and nothing here is called “%(name)s”. Did you mean %(near)s?") % {"name": text, "near": near[0].name}
    return _("Nobody and nothing here is called “%(name)s”: what is it?") % {"name": text}
