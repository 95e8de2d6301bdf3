"""A dump read back into an empty database: all or nothing, and only if the same facts follow from it."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import groupby, islice, zip_longest
from operator import itemgetter
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.color import no_style
from django.db import DatabaseError, connection, transaction
from django.utils.dateparse import parse_datetime

from config import search
from config.models import Event, Journal
from news.curation.telling import retell
from news.dump.tables import BATCH, CLAIMED, ELSEWHERE, PRINTED, TABLES, Row
from news.dump.writing import FORMAT, MANIFEST, checksum, plain
from news.models import Article, Claim, Correction, Outlet, Quote, Ruling
from people.models import IdentityDecision, Name, Party
from productions.dates import FuzzyDate
from productions.facts import reindex
from productions.models import Production, ProductionIdentityDecision

MODELS: tuple[type[Any], ...] = (
    Outlet, Party, Name, Production, IdentityDecision, ProductionIdentityDecision, Article, Claim, Quote, Ruling, Correction,
)  # fmt: skip
# Where an article's own words are not in the dump.
_BLANK = "\N{HORIZONTAL ELLIPSIS}"

Read = Callable[[str], Iterator[Row]]


class Refused(Exception):
    """The dump can't be taken; the message says why. Nothing is written."""


def import_dump(folder: Path, *, by: Any) -> dict[str, int]:
    """Read a dump into an empty database, in the name of `by`; returns how many rows of each table. Raises `Refused`."""
    manifest = _checked(folder)
    try:
        with transaction.atomic():
            Journal.lock()
            _refuse_content()
            _store(lambda name: _rows(folder, name), by, with_texts="texts" in manifest["tables"])
            _follow(manifest, by)
            _compare_facts(folder)
            connection.check_constraints()
    except (KeyError, TypeError, ValueError, ValidationError, DatabaseError) as error:
        raise Refused(f"The rows can't be taken: {error}") from error
    return {name: said["rows"] for name, said in manifest["tables"].items()}


def _checked(folder: Path) -> dict[str, Any]:
    """The manifest, once every file is what it says."""
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text())
        if manifest["format"] != FORMAT:
            raise Refused(f"The dump has format {manifest['format']}; this reads {FORMAT}.")
        missing = {table.name for table in TABLES} - manifest["tables"].keys()
        if missing:
            raise Refused(f"The manifest lacks tables: {', '.join(sorted(missing))}.")
        for said in manifest["tables"].values():
            for name, digest in said["files"].items():
                if checksum(folder / Path(name).name) != digest:
                    raise Refused(f"{name} is not the file that the manifest describes.")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused(f"That is no whole dump: {error}") from error
    return manifest


def _refuse_content() -> None:
    for model in MODELS:
        if model._base_manager.exists():
            raise Refused(f"The database is not empty: it has {model._meta.verbose_name_plural}.")


def _rows(folder: Path, name: str) -> Iterator[Row]:
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _store(read: Read, by: Any, *, with_texts: bool) -> None:
    _create(Outlet, (Outlet(**row) for row in read("outlets")))
    _create(Party, (_party(row) for row in read("parties")))
    _create(Name, (Name(**_with_ids(row, "party")) for row in read("names")))
    _create(Production, (_production(row) for row in read("productions")))
    _merge(Party, IdentityDecision, read("party_identities"), by)
    _merge(Production, ProductionIdentityDecision, read("production_identities"), by)
    _create(Article, (_article(row) for row in read("articles")))
    if with_texts:
        _update_texts((row["article"], row["text"]) for row in read("texts"))
    else:
        _update_texts((article, _text_around(rows)) for article, rows in groupby(read("claims"), itemgetter("article")))
    _create(Claim, (_claim(row, by) for row in read("claims")))
    _create(Quote, (Quote(claim_id=row["id"], **quote) for row in read("claims") for quote in row["quotes"]))
    _create(Ruling, (Ruling(**_with_ids(row, "claim"), by=by) for row in read("rulings")))
    _create(Correction, (_correction(row, by) for row in read("corrections")))
    _write_down(read, by)


def _create(model: Any, rows: Iterable[Any]) -> None:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        model._base_manager.bulk_create(batch)


def _with_ids(row: Row, *names: str) -> Row:
    return {f"{name}_id" if name in names else name: each for name, each in row.items()}


def _party(row: Row) -> Party:
    own = {name: row[name] for name in ("id", "kind", "name", *ELSEWHERE)}
    return _published(Party(**own, bio=row["bio"]), row)


def _production(row: Row) -> Production:
    own = {name: row[name] for name in ("id", "kind", "summary", *ELSEWHERE)}
    return _published(Production(**own, working_title=row["working_title"] or row["title"]), row)


def _published(record: Any, row: Row) -> Any:
    if row["published"]:
        record.status, record.published_words = record.Status.PUBLISHED, record.editorial_words()
    return record


def _article(row: Row) -> Article:
    columns = {name: row[name.removesuffix("_id")] for name in PRINTED}
    article = Article(id=row["id"], title=row["title"], byline=row["byline"], text=_BLANK, **columns)
    article.updates_id, article.reprint_of_id = row["updates"], row["reprint_of"]
    article.published_words = article.editorial_words()
    article.status = Article.Status.RETRACTED if row["retracted_at"] else Article.Status.PUBLISHED
    return article


def _text_around(claims: Iterable[Row]) -> str:
    """A text that has the claims' quotes where they stand, and blanks elsewhere."""
    quotes = [quote for claim in claims for quote in claim["quotes"]]
    text = [" "] * max((quote["end"] for quote in quotes), default=0)
    for quote in quotes:
        text[quote["start"] : quote["end"]] = quote["text"]
    return "".join(text) or _BLANK


def _update_texts(texts: Iterable[tuple[int, str]]) -> None:
    texts = iter(texts)
    while batch := list(islice(texts, BATCH)):
        Article.objects.bulk_update([Article(pk=pk, text=text) for pk, text in batch], ["text"])


def _claim(row: Row, by: Any) -> Claim:
    columns = {name: row[name.removesuffix("_id")] for name in CLAIMED}
    claim = Claim(id=row["id"], state=Claim.State.ACCEPTED, suggested_by=by, decided_by=by, **columns)
    claim.decided_at = claim.published_at
    if claim.value_edtf:
        claim.set_date(FuzzyDate.parse(claim.value_edtf))
    return claim


def _correction(row: Row, by: Any) -> Correction:
    own = _with_ids(row, "withdrawn", "replacement")
    return Correction(**{name: own[name] for name in ("number", "withdrawn_id", "replacement_id", "note", "at")}, by=by)


def _merge(model: Any, decisions: Any, rows: Iterator[Row], by: Any) -> None:
    while batch := list(islice(rows, BATCH)):
        said = {"verdict": "same", "by": by}
        _create(decisions, (decisions(left_id=row["same_as"], right_id=row["id"], at=row["at"], **said) for row in batch))
        model.objects.bulk_update([model(pk=row["id"], same_as_id=row["same_as"]) for row in batch], ["same_as"])


def _write_down(read: Read, by: Any) -> None:
    """The public acts, in the order in which they were done, as far as the dump tells of them."""
    acts: list[tuple[Any, ...]] = []
    acts += [(row["retracted_at"], Article, row["id"], "retract", row["retraction"]) for row in read("articles")]
    acts += [(row["at"], Claim, row["withdrawn"], "correct", row["note"]) for row in read("corrections")]
    acts += [(row["restored_at"], Claim, row["withdrawn"], "restore", row["restoration"]) for row in read("corrections")]
    done = [(parse_datetime(at), model, pk, act, note) for at, model, pk, act, note in acts if at]
    for at, model, pk, act, note in sorted(done, key=lambda each: (each[0], each[2])):
        Event.objects.append(model(pk=pk), act, by=by, at=Event.objects.moment(at), note=note, public=True)


def _follow(manifest: dict[str, Any], by: Any) -> None:
    """All that is computed: the index of facts, search, and what is told to whoever follows."""
    Event.objects.append(by, "import", by=by, at=Event.objects.moment(), note=f"A dump of {manifest['made_at']}")
    for model in (Production, Party):
        for batch in _batches(model):
            for subject in model.objects.filter(pk__in=batch).order_by("pk"):
                reindex(subject, [] if subject.same_as_id else subject.claims.reports())
    for name, source in search.SOURCES.items():
        for batch in _batches(source.model):
            search.refresh(name, batch)
    _continue_numbers()
    retell()


def _batches(model: Any) -> Iterator[list[int]]:
    """The ids of all rows: no cursor stays open where a row is then refused."""
    ids = list(model._base_manager.order_by("pk").values_list("pk", flat=True))
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def _continue_numbers() -> None:
    """PostgreSQL goes on numbering where the ids that were read end."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), MODELS):
            cursor.execute(statement)


def _compare_facts(folder: Path) -> None:
    """Raises `Refused` unless the same facts follow from the claims as in the dump."""
    [table] = [table for table in TABLES if table.name == "facts"]
    # Closed before the transaction ends: what reads on from a cursor that is gone breaks the next transaction.
    with closing(table.rows()) as rows:
        following = (json.loads(json.dumps(row, default=plain)) for row in rows)
        for said, row in zip_longest(_rows(folder, "facts"), following):
            if said != row:
                raise Refused(f"From its claims does not follow what it says of facts: {row}, and not {said}")
