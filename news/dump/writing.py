"""A dump written: each table row by row in both formats, from one snapshot, under its name only when it is whole."""

import csv
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.core.signing import Signer
from django.db import connection, transaction
from django.urls import reverse

from news.dump.tables import TABLES, TEXTS, Table
from news.models import Change

FORMAT = 1
MANIFEST = "manifest.json"
# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(folder: Path, *, at: datetime, with_texts: bool = False) -> dict[str, Any]:
    """Write a dump into a new folder and return its manifest. Raises `FileExistsError` where there is something already."""
    if folder.exists():
        raise FileExistsError(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        manifest = _write(unfinished, at, (*TABLES, TEXTS) if with_texts else TABLES)
        unfinished.chmod(0o755)
        os.rename(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished)
        raise
    return manifest


def _write(folder: Path, at: datetime, tables: Iterable[Table]) -> dict[str, Any]:
    with transaction.atomic():
        _see_one_moment()
        last = Change.objects.order_by("pk").values_list("pk", flat=True).last() or 0
        manifest = {
            "format": FORMAT,
            "made_at": at.isoformat(),
            "cursor": _cursor(last),
            "tables": {table.name: _write_table(folder, table) for table in tables},
        }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")
    return manifest


def _see_one_moment() -> None:
    """SQLite shows a transaction the database as it was at its first query in any case."""
    if connection.vendor == "postgresql" and not connection.savepoint_ids:
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def _cursor(last: int) -> str:
    """Where whoever has the dump goes on in the API's changes."""
    return Signer(salt=f"{reverse('api:change-list')} changes").sign_object(last)


def _write_table(folder: Path, table: Table) -> dict[str, Any]:
    paths = {kind: folder / f"{table.name}.{kind}" for kind in ("jsonl", "csv")}
    count = 0
    with ExitStack() as files:
        lines, cells = (files.enter_context(path.open("w", encoding="utf-8", newline="")) for path in paths.values())
        sheet = csv.writer(cells)
        for row in table.rows():
            if not count:
                sheet.writerow(row)
            lines.write(json.dumps(row, default=plain) + "\n")
            sheet.writerow([cell(each) for each in row.values()])
            count += 1
    return {"rows": count, "files": {path.name: checksum(path) for path in paths.values()}}


def plain(value: Any) -> str:
    """Days and moments whole, to the microsecond: of two acts, one was first."""
    return value.isoformat() if isinstance(value, date) else str(value)


def cell(value: Any) -> Any:
    """A value for a spreadsheet, which calculates nothing: what looks like a formula begins with an apostrophe."""
    if isinstance(value, list):
        return json.dumps(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return plain(value) if isinstance(value, date) else value


def checksum(path: Path) -> str:
    """The sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
