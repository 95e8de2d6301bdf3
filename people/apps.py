"""The app of people, and what it tells the apps below: what search knows of parties."""

from django.apps import AppConfig
from django.utils.module_loading import import_string


class PeopleConfig(AppConfig):
    name = "people"

    def ready(self) -> None:
        # By name, because models can't be imported before all apps are known.
        import_string("config.search.SOURCES")["party"] = import_string("people.search.SOURCE")
