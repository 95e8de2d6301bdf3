"""The Jinja2 environment of the public pages."""

from datetime import date, datetime
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext, ngettext
from jinja2 import Environment, StrictUndefined

from config.linked_data import data_block


def environment(**options: Any) -> Environment:
    """Jinja2 as the pages use it: escaping always, and an error for a name that is not there."""
    tidy = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    env = Environment(**options | tidy, extensions=["jinja2.ext.i18n"])
    env.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.globals.update(static=static, url=reverse, foreign=foreign, page_language=get_language, data_block=data_block)
    env.filters.update(day=day, moment=moment)
    return env


def day(value: date) -> str:
    """A day in words: "8 February 2023"."""
    return date_format(value, "j F Y")


def moment(value: datetime) -> str:
    """A moment in words: "8 February 2023, 09:15 UTC"."""
    return date_format(localtime(value), "j F Y, H:i T")


def foreign(language: str) -> str:
    """A language for a `lang` attribute, where it is not the page's own; else an empty string."""
    return "" if (get_language() or "").split("-")[0] == language.split("-")[0] else language
