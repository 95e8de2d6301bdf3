"""People and companies."""

from itertools import count

from people.models import Name, Party

_numbers = count(1)


def party(name="", **fields):
    return Party.objects.create(name=name or f"Person {next(_numbers)}", **fields)


def person(name="", **fields):
    return party(name, kind=Party.Kind.PERSON, **fields)


def company(name="", **fields):
    return party(name or f"Company {next(_numbers)}", kind=Party.Kind.COMPANY, **fields)


def name(of=None, text="", **fields):
    return Name.objects.create(party=of or person(), text=text or f"Alias {next(_numbers)}", **fields)
