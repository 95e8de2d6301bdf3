"""What a list can be asked, strictly: the same answers for a page and for the API.

What is not known or can't be taken is an error under the parameter's own name, with the nearest that is known; so whoever
checks `errors`, as django-filter's two views do, gets it. The reasons follow on “The parameter “stage” …”.
"""

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, ClassVar

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from config.views import BadParameter, read_day

_LONGEST = 300


def nearest(text: str, known: Iterable[str]) -> str:
    """What may have been meant, as a sentence that begins with a space; empty where nothing is near."""
    found = difflib.get_close_matches(text[:100].lower(), list(known), n=1)
    return " " + _("Did you mean “%(name)s”?") % {"name": found[0]} if found else ""


class StrictForm(forms.Form):
    also_known: ClassVar[tuple[str, ...]] = ()
    _errors: Any

    def full_clean(self) -> None:
        super().full_clean()
        if not self.is_bound:
            return
        for name in self.data:
            if reason := self._refusal(name):
                self._errors[name] = self.error_class([reason])
                self.cleaned_data.pop(name, None)

    def _refusal(self, name: str) -> str:
        known = [*self.fields, *self.also_known]
        if name not in known:
            return _("is not known here.") + nearest(name, known)
        if name not in self.fields:
            return ""
        if hasattr(self.data, "getlist") and len(self.data.getlist(name)) > 1:
            return _("is given more than once.")
        if name not in self.errors:
            return ""
        if choices := getattr(self.fields[name], "choices", None):
            known = [str(value) for value, _label in choices if value]
            return _("has a value that is not one of its choices.") + nearest(self.data[name], known)
        return str(self.errors[name][0])


class StrictFilterSet(django_filters.FilterSet):
    """`also_known` are the parameters that the address may carry besides the filters, and that others look at."""

    also_known: ClassVar[tuple[str, ...]] = ()

    class Meta:
        form = StrictForm

    def get_form_class(self) -> type[forms.Form]:
        form: type[forms.Form] = super().get_form_class()
        form.also_known = self.also_known  # type: ignore[attr-defined]
        return form

    @property
    def asked(self) -> dict[str, Any]:
        """What is asked, by the name of the filter, without what is left open."""
        cleaned = self.form.cleaned_data if self.is_valid() else {}
        return {name: value for name, value in cleaned.items() if value not in (None, "")}


def strict(filterset: StrictFilterSet) -> StrictFilterSet:
    """The filters of a page, which answers nothing that it does not understand. Raises `BadParameter` with the first error."""
    for name, reasons in filterset.errors.items():
        raise BadParameter(name, reasons[0])
    return filterset


def rest_of_address(request: HttpRequest, *left_out: str) -> str:
    """What the address asks, ending in "&" where it is anything, without these parameters and those left open."""
    asked = request.GET.copy()
    for name in [*left_out, *(name for name in asked if not asked[name])]:
        asked.pop(name, None)
    return f"{asked.urlencode()}&" if asked else ""


class ReadField(forms.Field):
    """Text that a function reads; what it can't, it refuses with a `ValueError` that gives the reason."""

    def __init__(self, *, read: Callable[[str], Any], **options: Any) -> None:
        super().__init__(**options)
        self.read = read

    def to_python(self, value: Any) -> Any:
        text = str(value or "").strip()
        if "\0" in text or len(text) > _LONGEST:
            raise ValidationError(_("has a value that is too long, or not text."))
        try:
            return self.read(text) if text else None
        except ValueError as error:
            raise ValidationError(str(error)) from error


def day_input() -> forms.Widget:
    return forms.TextInput(attrs={"type": "date"})


class ReadFilter(django_filters.Filter):
    field_class = ReadField


def number_of(text: str) -> int | None:
    """The id of what is named as in its address ("12", "12-slug"); None for any other text."""
    found = re.fullmatch(r"([0-9]{1,18})(-.*)?", text, re.DOTALL)
    return int(found[1]) if found else None


def read_past_day(text: str) -> date:
    """A day, today or earlier."""
    return read_day(text, today=timezone.localdate())


def read_year(text: str) -> int:
    if not re.fullmatch("[1-9][0-9]{3}", text):
        raise ValueError(_("has to be a year such as 2026."))
    return int(text)
