"""Files from outside: found, read within limits, and taken apart as JSON strictly."""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from news.ingest.problems import Problem, shown

MOST_BYTES = 2_000_000
SUFFIXES = (".json", ".txt")


def gather(paths: Iterable[str], suffixes: tuple[str, ...] = SUFFIXES) -> tuple[list[Path], list[Problem]]:
    """The files that are named, and those of each folder in the order of their names; and what is wrong with the names."""
    files: list[Path] = []
    problems: list[Problem] = []
    endings = " or ".join(suffixes)
    for path in map(Path, paths):
        if path.is_dir():
            found = sorted(each for each in path.iterdir() if each.suffix.lower() in suffixes)
            files += found
            if not found:
                problems.append(Problem(label(path), "", f"the folder has no files whose names end in {endings}"))
        elif path.suffix.lower() not in suffixes:
            problems.append(Problem(label(path), "", f"the name does not end in {endings}"))
        else:
            files.append(path)
    return files, problems


def label(path: Path) -> str:
    """The file's name as messages have it, printable whatever bytes it is made of."""
    return os.fsencode(path).decode(errors="replace")


def read_text(path: Path) -> str:
    """The whole of a file of text. Raises `Problem.Found` when it is not one, or too large."""
    try:
        if not path.exists():
            raise _refused(path, "there is no such file")
        if not path.is_file():
            raise _refused(path, "it is not a plain file")
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _refused(path, f"it can't be read: {error.strerror}") from error
    if len(raw) > MOST_BYTES:
        raise _refused(path, f"it is larger than {MOST_BYTES // 1_000_000} MB")
    if b"\0" in raw:
        raise _refused(path, f"it holds a NUL byte, at byte {raw.index(0)}: it is not text")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(path, f"it is not UTF-8: byte {error.start} can't be read") from error


def read_json(path: Path) -> Any:
    """What a file of JSON holds. Raises `Problem.Found` also for what JSON readers often let pass: NaN, a key given twice."""
    wrong: list[str] = []

    def take_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        taken = dict(pairs)
        if len(taken) != len(pairs):
            names = [name for name, _value in pairs]
            wrong.extend(f"the key {shown(name)} is given twice in one object" for name in taken if names.count(name) > 1)
        return taken

    def take_constant(name: str) -> None:
        wrong.append(f"{name} is not a number that JSON has")

    text = read_text(path)
    try:
        found = json.loads(text, object_pairs_hook=take_object, parse_constant=take_constant)
    except json.JSONDecodeError as error:
        raise _refused(path, f"it is not JSON: {error.msg}, line {error.lineno}, column {error.colno}") from error
    except RecursionError as error:
        raise _refused(path, "it is not JSON that can be read: it is nested too deeply") from error
    except ValueError as error:
        raise _refused(path, "it is not JSON that can be read: a number has too many digits") from error
    if wrong:
        raise Problem.Found(Problem(label(path), "", message) for message in wrong)
    return found


def items_of(path: Path, found: Any) -> list[tuple[str, Any]]:
    """The objects of a file that holds one or a list of them, each with its name for messages; one alone has none."""
    if not isinstance(found, list):
        return [("", found)]
    if not found:
        raise _refused(path, "its list is empty")
    return [(f"item {number}", each) for number, each in enumerate(found, 1)]


def _refused(path: Path, message: str) -> Problem.Found:
    return Problem.Found([Problem(label(path), "", message)])
