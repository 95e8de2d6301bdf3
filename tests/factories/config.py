"""Users of each role, and records sent through the workflow."""

from datetime import UTC, datetime
from itertools import count

from django.contrib.auth.models import Group, User

from config.workflow import transition

_numbers = count(1)


def user(*groups, username="", **fields):
    """A member of staff, in these groups; without a password, so log in with `client.force_login`."""
    someone = User(username=username or f"user{next(_numbers)}", **({"is_staff": True} | fields))
    someone.set_unusable_password()
    someone.save()
    someone.groups.set(Group.objects.filter(name__in=groups))
    return someone


def contributor(**fields):
    return user("Contributor", **fields)


def curator(**fields):
    return user("Curator", **fields)


def editor(**fields):
    return user("Editor", **fields)


# A maker of a user for each role that the tables of who may do what are about.
ROLES = {
    "nobody": user,
    "contributor": contributor,
    "curator": curator,
    "editor": editor,
    "superuser": lambda: user(is_superuser=True),
}


def in_status(make, status):
    """A record put into a status without a history, as if others had brought it there."""
    record = make()
    record.status = status
    record.publish_at = datetime(2100, 1, 1, tzinfo=UTC) if status == "scheduled" else None
    record.save()
    return record


def submit(record, *, by=None, at=None):
    """Send a draft to review; by a new contributor unless somebody is named."""
    transition(record, "submit", by=by or contributor(), seen=record.version, at=at)
    return record


def publish_record(record, *, by=None, at=None):
    """Send a draft of anything but an article through review to publication, by two people."""
    submit(record, at=at)
    transition(record, "publish", by=by or editor(), seen=record.version, at=at)
    return record
