"""Users of each role, and records sent through the workflow."""

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


def submit(record, *, by=None, at=None):
    """Send a draft to review; by a new contributor unless somebody is named."""
    transition(record, "submit", by=by or contributor(), seen=record.version, at=at)
    return record


def publish_record(record, *, by=None, at=None):
    """Send a draft of anything but an article through review to publication, by two people."""
    submit(record, at=at)
    transition(record, "publish", by=by or editor(), seen=record.version, at=at)
    return record
