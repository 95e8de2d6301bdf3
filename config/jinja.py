"""The Jinja2 environment of the public pages."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from jinja2 import Environment, StrictUndefined


def environment(**options: Any) -> Environment:
    """Jinja2 as the pages use it: escaping always, and an error for a name that is not there."""
    env = Environment(**options | {"undefined": StrictUndefined}, extensions=["jinja2.ext.i18n"])
    env.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.globals.update(static=static, url=reverse)
    return env
