"""`manage.py demo [--no-serve] [--port 8000]`: the demo in one command, for a look at the system on one's own machine."""

import socket
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from config.models import Event
from news import ingest
from news.ingest import fixtures
from productions.models import Production

HOST = "127.0.0.1"
FOLDER = settings.BASE_DIR / "fixtures"
# Known to everybody who has read this line, so the demo never runs where others can reach it.
PASSWORD = "continuity-demo"
# Username → group; a superuser where there is none. What one editor has edited, the other publishes.
LOGINS = {"contributor": "Contributor", "curator": "Curator", "editor": "Editor", "chief": "Editor", "admin": ""}


class Command(BaseCommand):
    help = "Migrates the database, loads the demo unless it is there, prints addresses and logins, and serves the site."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-serve", action="store_true", help="only load the demo")
        parser.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")

    def handle(self, *, no_serve: bool, port: int, **options: Any) -> None:
        if not settings.LOCAL_ONLY:
            raise CommandError("The demo's passwords are public: it does not run while ALLOWED_HOSTS names a public host.")
        if not no_serve:
            _require_free(port)
        call_command("migrate", verbosity=0)
        self._load()
        self._tell(f"http://{HOST}:{port}")
        if not no_serve:
            self.stdout.flush()
            call_command("runserver", f"{HOST}:{port}", use_reloader=False, skip_checks=True)

    def _load(self) -> None:
        if fixtures.is_loaded(FOLDER):
            self.stdout.write("The demo is already here.")
            return
        if Event.objects.exists():
            raise CommandError("This database holds other work: give the demo a database of its own with DATABASE_URL.")
        self.stdout.write("Loading the demo …")
        self.stdout.flush()
        try:
            with transaction.atomic():
                users = _make_logins()
                staff = fixtures.Staff(users["contributor"], users["curator"], users["editor"])
                left_out = fixtures.load(FOLDER, staff, timezone.now())
        except ingest.Problem.Found as refusal:
            self.stderr.write(str(refusal))
            raise CommandError("The demo's own files can't be loaded.") from refusal
        self.stdout.write(f"Loaded{f', without {left_out} steps that lie in the future by this clock' if left_out else ''}.")

    def _tell(self, site: str) -> None:
        film = Production.objects.titled("Pretty Lethal").first() or Production.objects.titled("Ballerina Overdrive").get()
        self.stdout.write("\nEvery sentence and every outlet in the demo is invented; see fixtures/README.md.\n")
        self.stdout.write(f"  the site     {site}/")
        self.stdout.write(f"  a film page  {site}{film.get_absolute_url()}")
        self.stdout.write(f"  the desk     {site}{reverse('admin:index')}")
        self.stdout.write(f"  log in as    {', '.join(LOGINS)}; the password of each is {PASSWORD}")


def _require_free(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As the server itself does: a port that was left a moment ago counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            reason = error.strerror if isinstance(error, OSError) else "there is no such port"
            raise CommandError(f"Port {port} can't be used ({reason}): name another with --port.") from error


def _make_logins() -> dict[str, Any]:
    """The users by name, made where they are missing."""
    secret = make_password(PASSWORD)
    users = {}
    for name, group in LOGINS.items():
        fields = {"password": secret, "is_staff": True, "is_superuser": not group}
        users[name], is_new = get_user_model().objects.get_or_create(username=name, defaults=fields)
        if is_new and group:
            users[name].groups.add(Group.objects.get(name=group))
    return users
