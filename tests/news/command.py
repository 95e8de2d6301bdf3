"""Management commands, run as from the command line."""

from dataclasses import dataclass
from io import StringIO

from django.core.management import CommandError, call_command


@dataclass
class Ran:
    """What a command printed, line by line; `refusal` is the last word of one that failed."""

    out: list[str]
    err: list[str]
    refusal: str = ""


def run(name, *arguments):
    out, err = StringIO(), StringIO()
    refusal = ""
    try:
        call_command(name, *arguments, stdout=out, stderr=err)
    except CommandError as error:
        refusal = f"{error} [status {error.returncode}]" if error.returncode != 1 else str(error)
    return Ran(out.getvalue().splitlines(), err.getvalue().splitlines(), refusal)
