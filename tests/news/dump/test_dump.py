"""Everything that is public, as files; and from the files the same again."""

import csv
import json
from datetime import UTC, datetime

import pytest

from config.models import Event, Journal
from config.workflow import edit, transition
from news import curation
from news.curation.telling import differing
from news.dump import Refused, export, import_dump
from news.dump.reading import MODELS
from news.dump.tables import told_claims
from news.dump.writing import cell, checksum
from news.ingest import staff
from news.models import Article, Change, Claim
from people.models import Party
from productions.models import Fact, Production
from productions.money import MoneyRange
from tests.factories import news, people, productions
from tests.factories.config import contributor, editor
from tests.news.command import run
from tests.news.follower import crawl, follow

pytestmark = pytest.mark.django_db

SECRET = "XSECRETX"


@pytest.fixture
def content():
    """Of everything something: values of every shape, merges, a correction, a retraction, a ruling; and drafts beside it."""
    film = productions.published_production("Nightfall", imdb_id="tt1")
    ada, alias, maker = people.person("Ada Lund", imdb_id="nm1"), people.person("Ada Lundd"), people.company("87North")
    people.name(ada, "A. Lund")
    first = news.published_article(
        news.said("cast", ada, character="Mara", value_as_printed="Ada Lundd"),
        news.said("distributor", maker, territory="us", certainty="in_talks", attributed_party=maker, attribution="sources"),
        news.said("deal_price", MoneyRange.of(11, 12, "USD"), territory="us", buyer=maker),
        news.said("release_date", "2023-34", territory="us", medium="theatrical", happened_on="2023-02"),
        news.said("sequel_of", productions.production("Never published")),
        news.said("director", value_state="unknown"),
        about=film,
        title="=Lund joins",
    )
    news.published_article(news.said("cast", alias), about=film, updates=first, day=news.DAY.replace(month=4))
    news.merge(ada, alias)
    double = productions.published_production("Nightfal")
    news.published_claim("genre", "drama", of=double, attributed_outlet=news.outlet("Variety Wire", slug="variety-wire"))
    news.merge(film, double)
    news.published_article(news.said("other_credit", film, role="lead"), news.said("note", "a note"), about=ada)
    wrong = news.published_claim("genre", "comedy", of=film)
    new = news.said("genre", "thriller", production=film).claim
    wrong.article.refresh_from_db()
    curation.correct(wrong, new, note="Misread.", by=editor(), seen=wrong.article.version)
    curation.rule(new, "preferred", reason="We asked.", by=editor())
    back = news.published_claim("cast", of=film)
    news.withdraw(back)
    back.article.refresh_from_db()
    curation.restore(back.correction, note="It was right.", by=editor(), seen=back.article.version)
    news.retract(news.published_claim("editor", of=film).article)
    return film


@pytest.fixture
def drafts(content):
    """What nobody may read in a dump."""
    content.refresh_from_db()
    transition(content, "revise", by=contributor(), seen=content.version)
    edit(content, {"summary": SECRET}, by=contributor(), seen=content.version)
    hidden = productions.production(SECRET)
    news.claim("note", SECRET, of=hidden)
    news.reviewed_article(news.said("note", SECRET), about=hidden, title=SECRET)
    people.name(people.person(SECRET), SECRET)
    people.name(Party.objects.get(name="Ada Lund"), f"{SECRET}d", kind="misspelling")


def rows(folder, name):
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text().splitlines()]


def emptied():
    """The database as it is on the first day, its numbers too."""
    Party.objects.update(same_as=None)
    Production.objects.update(same_as=None)
    Article.objects.update(updates=None, reprint_of=None)
    for model in (Fact, Change, Event, *reversed(MODELS)):
        model.objects.all().delete()
    Journal.objects.update(last_seq=0, last_at=datetime(1, 1, 2, tzinfo=UTC))


def stored(model):
    names = [field.attname for field in model._meta.concrete_fields if field.attname not in UNTOLD]
    return sorted(model.objects.values_list(*names), key=repr)


# What is of the staff, or of the row and not of what it says.
UNTOLD = {
    "id", "state", "suggested_by_id", "suggested_rule", "confidence", "near_id", "decided_by_id", "decided_at", "reject_reason",
}  # fmt: skip


def told():
    """All that programs read, but for what a dump doesn't have."""
    names = ("id", *(field.attname for field in Claim._meta.concrete_fields if field.attname not in UNTOLD))
    quotes = list(Claim.objects.seen().order_by("pk").values_list(*names, "quotes__start", "quotes__end", "quotes__text"))
    return quotes, stored(Fact)


def test_read_back_gives_the_same_claims_facts_and_answers(client, content, tmp_path):
    run("export", tmp_path / "dump")
    before, answers = told(), crawl(client)
    emptied()
    assert run("import_dump", tmp_path / "dump").refusal == ""
    assert told() == before
    assert crawl(client) == follow(client)[0] == answers
    assert differing() == []
    assert run("reindex_facts", "--check").refusal == ""
    assert run("reindex_search", "--check").refusal == ""


def test_read_back_and_written_again_is_the_same(content, tmp_path):
    first = export(tmp_path / "one", at=Event.objects.first().at)
    emptied()
    import_dump(tmp_path / "one", by=staff.importer())
    second = export(tmp_path / "two", at=Event.objects.first().at)
    assert second["tables"] == first["tables"]


def test_numbers_go_on_after_those_that_were_read(content, tmp_path):
    export(tmp_path / "dump", at=Event.objects.first().at)
    last = told_claims().latest("pk").pk
    emptied()
    import_dump(tmp_path / "dump", by=staff.importer())
    assert news.published_claim("genre", "drama", of=Production.objects.public().get()).pk > last


def test_drafts_and_texts_are_not_in_it(drafts, tmp_path):
    run("export", tmp_path / "dump")
    files = {path.name: path.read_text() for path in (tmp_path / "dump").iterdir()}
    assert [name for name, text in files.items() if SECRET in text or "Report number" in text] == []
    assert {"claims.jsonl", "claims.csv", "manifest.json"} < files.keys()


def test_texts_on_request(content, tmp_path):
    run("export", tmp_path / "dump", "--with-texts")
    texts = sorted(Article.objects.values_list("pk", "text"))
    assert [(row["article"], row["text"]) for row in rows(tmp_path / "dump", "texts")] == texts
    emptied()
    run("import_dump", tmp_path / "dump")
    assert sorted(Article.objects.values_list("pk", "text")) == texts


def test_text_without_its_words_still_has_its_quotes(content, tmp_path):
    export(tmp_path / "dump", at=Event.objects.first().at)
    emptied()
    import_dump(tmp_path / "dump", by=staff.importer())
    for claim in Claim.objects.select_related("article"):
        for quote in claim.quotes.all():
            quote.claim = claim
            quote.verify()


def test_manifest_counts_and_sums_every_file(client, content, tmp_path):
    run("export", tmp_path / "dump")
    manifest = json.loads((tmp_path / "dump" / "manifest.json").read_text())
    for name, said in manifest["tables"].items():
        assert said["rows"] == len(rows(tmp_path / "dump", name))
        assert said["files"] == {f"{name}.{kind}": checksum(tmp_path / "dump" / f"{name}.{kind}") for kind in ("jsonl", "csv")}
    assert len(rows(tmp_path / "dump", "claims")) > 5


def test_cursor_of_the_manifest_goes_on_where_the_dump_ends(client, content, tmp_path):
    copy, _cursor = follow(client)
    run("export", tmp_path / "dump")
    cursor = json.loads((tmp_path / "dump" / "manifest.json").read_text())["cursor"]
    news.published_claim("cast", of=content)
    assert follow(client, copy, cursor)[0] == crawl(client)


def test_spreadsheet_calculates_nothing(content, tmp_path):
    run("export", tmp_path / "dump")
    with (tmp_path / "dump" / "articles.csv").open(newline="") as file:
        titles = [row["title"] for row in csv.DictReader(file)]
    assert titles[0] == "'=Lund joins"
    assert [cell(each) for each in ("=1", "+1", "-1", "@a", "\ta", "a=1", -1)] == [
        "'=1",
        "'+1",
        "'-1",
        "'@a",
        "'\ta",
        "a=1",
        -1,
    ]


def test_folder_that_is_there_is_left_alone(content, tmp_path):
    assert run("export", tmp_path).refusal == f"{tmp_path} is there already."
    assert list(tmp_path.iterdir()) == []


def test_failure_leaves_nothing_behind(content, tmp_path):
    with pytest.raises(AttributeError):
        export(tmp_path / "dump", at=None)
    assert list(tmp_path.iterdir()) == []


def test_daily_dumps_stay_for_some_days(content, tmp_path, time_machine):
    for day in ("2026-11-18", "2026-11-19", "2026-11-20"):
        time_machine.move_to(f"{day}T03:00Z")
        run("export", tmp_path, "--daily", "--keep", "2")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2026-11-19", "2026-11-20"]
    assert run("export", tmp_path, "--daily").refusal == f"{tmp_path}/2026-11-20 is there already."


def test_database_with_content_is_refused(content, tmp_path):
    run("export", tmp_path / "dump")
    before = told()
    assert run("import_dump", tmp_path / "dump").refusal == "Nothing was written. The database is not empty: it has outlets."
    assert told() == before


def damaged(folder, name, old, new):
    """Change a file, and the manifest with it."""
    path, manifest = folder / name, folder / "manifest.json"
    digest = checksum(path)
    path.write_text(path.read_text().replace(old, new, 1))
    manifest.write_text(manifest.read_text().replace(digest, checksum(path)))


def test_file_that_was_changed_is_refused(content, tmp_path):
    run("export", tmp_path / "dump")
    path = tmp_path / "dump" / "claims.jsonl"
    path.write_text(path.read_text().replace("Mara", "Sara"))
    emptied()
    with pytest.raises(Refused, match=r"claims\.jsonl is not the file that the manifest describes"):
        import_dump(tmp_path / "dump", by=staff.importer())


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("claims.jsonl", '"certainty": "in_talks"', '"certainty": "confirmed"'),  # another fact would follow
        ("claims.jsonl", '"property": "cast"', '"property": "crust"'),
        ("claims.jsonl", '"value_state"', '"value_stale"'),
        ("facts.jsonl", "cast", "editor"),
        ("parties.jsonl", "{", "["),
        ("rulings.jsonl", '"claim": ', '"claim": 1'),
    ],
)
def test_dump_that_does_not_add_up_is_refused_whole(content, tmp_path, name, old, new):
    run("export", tmp_path / "dump")
    damaged(tmp_path / "dump", name, old, new)
    emptied()
    assert run("import_dump", tmp_path / "dump").refusal.startswith("Nothing was written. ")
    assert (Party.objects.count(), Claim.objects.count(), Fact.objects.count()) == (0, 0, 0)


def test_what_is_no_dump_is_refused(tmp_path):
    assert run("import_dump", tmp_path).refusal.startswith("Nothing was written. That is no whole dump: ")
