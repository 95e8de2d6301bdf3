"""An article as it comes from outside, checked and clean, before anything is stored. No database."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from news.ingest.addresses import NotAnAddress, normalised
from news.ingest.fields import Fields
from news.ingest.files import items_of, label, read_json, read_text
from news.ingest.problems import Problem, shown
from news.models import Article
from productions.dates import FuzzyDate

MOST_CHARACTERS = 200_000
ARTICLE_FIELDS = ("outlet", "url", "title", "byline", "language", "date", "text", "text_sha256")

_DAY = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
_SEED = re.compile(r"\s*date[ \t]+(\S+)\s+(.*)", re.DOTALL)
_PRECISIONS = (Article.Precision.YEAR, Article.Precision.MONTH, Article.Precision.DAY)


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article to be stored or, where it has no text, the name of one that is.

    `text_sha256` is that of the clean text. `published_on` is None only where an article is named by other means. `film` is the
    title of the production that it is about, where whoever sends it says so.
    """

    file: str
    item: str
    outlet: str
    url: str | None
    title: str
    byline: str
    language: str
    published_on: date | None
    published_precision: str
    text: str
    text_sha256: str
    film: str = ""


class NotADay(ValueError):
    """The text is no day, month or year on which something can have been published; the message says why."""


def read_day(text: str, today: date) -> tuple[date, str]:
    """The day on which something was published, and how precisely it is known: "2023-02-08", "2023-02" or "2023".

    Of a month or a year it is the last day, as an article counts from the day on which it had surely been read; but never a
    day after `today`. Raises `NotADay`.
    """
    if not _DAY.fullmatch(text):
        raise NotADay(f"{shown(text)} is not a day: write 2023-02-08, or 2023-02 or 2023 if no more is known")
    try:
        when = FuzzyDate.parse(text)
    except FuzzyDate.Invalid as error:
        raise NotADay(f"{shown(text)} is a day that no calendar has, or before 1800 or after 2200") from error
    if when.earliest > today:
        raise NotADay(f"{shown(text)} is in the future")
    return min(when.latest, today), _PRECISIONS[text.count("-")]


def read_seed(path: Path, outlet: str, today: date) -> IncomingArticle:
    """A text file that begins with ` date YYYY-MM-DD `; all the rest is the article's text. Raises `Problem.Found`."""
    text = read_text(path)
    match = _SEED.fullmatch(text)
    if match is None:
        raise Problem.Found([Problem(label(path), "", "it does not begin with “date YYYY-MM-DD” and a text behind it")])
    problems: list[Problem] = []
    found = {"outlet": outlet or None, "date": match[1], "text": match[2]}
    article = read_article(Fields(found, label(path), "", problems), "", today)
    if problems:
        raise Problem.Found(problems)
    return article


def read_articles(path: Path, outlet: str, today: date, problems: list[Problem]) -> list[IncomingArticle]:
    """The articles of one file, text or JSON; what is wrong with any goes to `problems`.

    JSON is an object, or a list of them, with `outlet`, `date`, `text` and, where known, `url`, `title`, `byline`, `language`
    and `film`; other fields are not looked at. `outlet` is for articles that name none.
    """
    try:
        if path.suffix.lower() == ".txt":
            return [read_seed(path, outlet, today)]
        items = items_of(path, read_json(path))
    except Problem.Found as refusal:
        problems.extend(refusal.problems)
        return []
    articles = []
    for item, found in items:
        wrong: list[Problem] = []
        article = read_article(Fields(found, label(path), item, wrong), outlet, today)
        problems.extend(wrong)
        articles += [] if wrong else [article]
    return articles


def read_article(fields: Fields, outlet: str, today: date, *, may_be_named: bool = False) -> IncomingArticle:
    """One article. With `may_be_named` it may lack its text, if it says by other means which stored article is meant."""
    named = may_be_named and not fields.has("text")
    if not fields.has("outlet") and outlet:
        fields.found = fields.found | {"outlet": outlet}
    if not fields.has("outlet") and not named:
        fields.refuse("outlet", "is missing: give it in the file, or with --outlet")
    day, precision = _day(fields, today, required=not named)
    text = _text(fields, required=not named)
    digest = hashlib.sha256(text.encode()).hexdigest() if text else ""
    given = fields.line("text_sha256", 64) if may_be_named else ""
    if digest and given and given != digest:
        fields.refuse("text_sha256", "is not that of the text")
    article = IncomingArticle(
        file=fields.file,
        item=fields.item,
        outlet=fields.line("outlet", 200),
        url=_url(fields),
        title=fields.line("title", 500),
        byline=fields.line("byline", 300),
        language=fields.line("language", 10) or "en",
        published_on=day,
        published_precision=precision,
        text=text,
        text_sha256=digest or given,
        film=fields.line("film", 300),
    )
    if named and not (article.text_sha256 or article.url or (article.outlet and day)):
        fields.refuse("text", "is missing: without it, name a stored article by url, by outlet and date, or by text_sha256")
    return article


def _day(fields: Fields, today: date, *, required: bool) -> tuple[date | None, str]:
    text = fields.line("date", 40, required=required)
    if text:
        try:
            return read_day(text, today)
        except NotADay as error:
            fields.refuse("date", str(error))
    return None, Article.Precision.DAY


def _text(fields: Fields, *, required: bool) -> str:
    if fields.has("text"):
        return fields.words("text", fields.found["text"], MOST_CHARACTERS, lines=True)
    if required:
        fields.refuse("text", "is missing")
    return ""


def _url(fields: Fields) -> str | None:
    text = fields.line("url", 2000)
    if text:
        try:
            return normalised(text)
        except NotAnAddress as error:
            fields.refuse("url", f"{shown(text)} {error}")
    return None
