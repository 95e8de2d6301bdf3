"""In whose name an import is done, and whether they may."""

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from config.workflow import ROLE_NAMES, Role
from news.ingest.problems import Problem

SERVICE = "importer"


def importer() -> Any:
    """The service account that adds and submits where nobody is named; made on need. Nobody can log in with it."""
    users = get_user_model().objects
    found = users.filter(username=SERVICE).first()
    if found is None:
        found = users.create_user(SERVICE)
        found.groups.add(Group.objects.get(name="Curator"))
    return found


def named(username: str, role: Role, option: str, problems: list[Problem]) -> Any:
    """The user who is named by an option, if they may do what it is for; None, and a problem, otherwise."""
    found = get_user_model().objects.filter(username=username).first()
    if found is None:
        problems.append(Problem(option, "", f"there is no user “{username}”"))
    elif not found.has_perm(role):
        problems.append(Problem(option, "", f"“{username}” can't do this: it is for {ROLE_NAMES[role]}"))
    else:
        return found
    return None


def four_eyes(submitter: Any, publisher: Any, problems: list[Problem]) -> None:
    """Note the problem that the same user submits and publishes."""
    if settings.FOUR_EYES and submitter is not None and submitter == publisher:
        message = f"“{publisher}” also submits: somebody else must publish it (four eyes)"
        problems.append(Problem("--publish-as", "", message))
