"""The app of the news, and what it tells the apps below: what follows from an act, and what search knows of articles."""

from django.apps import AppConfig
from django.utils.module_loading import import_string


class NewsConfig(AppConfig):
    name = "news"

    def ready(self) -> None:
        # By name, because models can't be imported before all apps are known.
        followers: list[object] = import_string("config.workflow.FOLLOWERS")
        followers.append(import_string("news.curation.follow"))
        import_string("config.search.SOURCES")["article"] = import_string("news.search.SOURCE")
