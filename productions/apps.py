"""The app of productions, and what it tells the apps below: what search knows of them."""

from django.apps import AppConfig
from django.utils.module_loading import import_string


class ProductionsConfig(AppConfig):
    name = "productions"

    def ready(self) -> None:
        # By name, because models can't be imported before all apps are known.
        import_string("config.search.SOURCES")["production"] = import_string("productions.search.SOURCE")
