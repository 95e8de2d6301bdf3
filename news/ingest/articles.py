"""Articles from outside, stored: an outlet found or made, and nothing stored twice."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from config.models import Event
from config.text import key
from config.workflow import add
from news import curation
from news.ingest.files import gather
from news.ingest.incoming import IncomingArticle, read_articles
from news.ingest.problems import Problem
from news.models import Article, Outlet
from news.models.articles import day_as_known
from news.suggest import Gazetteer
from news.suggestions import Reading, known_names, read


class Clash(Exception):
    """The article contradicts one that is stored, or the one that it names is not there; the message says how."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article that came in, and what the program suggests of it; None where it was here already."""

    incoming: IncomingArticle
    article: Article
    suggested: curation.Suggested | None


@dataclass
class Stored:
    """What a call has stored, and which articles were here already."""

    added: list[Arrival] = field(default_factory=list)
    known: list[Arrival] = field(default_factory=list)


def import_articles(paths: Iterable[str], *, outlet: str, by: Any, today: date) -> Stored:
    """Store the articles of files and folders as drafts, with suggestions: all or, with any problem, none (`Problem.Found`).

    All problems are reported at once. An article that is here already, by its address or its text, is no problem.
    """
    files, problems = gather(paths)
    incoming = [article for path in files for article in read_articles(path, outlet, today, problems)]
    stored, known = Stored(), known_names() if incoming else None
    readings = [read_new(each, known) for each in incoming]
    with transaction.atomic():
        for each, reading in zip(incoming, readings, strict=True):
            try:
                arrival = bring_in(each, reading, by=by)
            except Clash as clash:
                problems.append(Problem(each.file, each.item, str(clash)))
                continue
            (stored.added if arrival.suggested else stored.known).append(arrival)
        if problems:
            raise Problem.Found(problems)
    return stored


def read_new(incoming: IncomingArticle, known: Gazetteer | None = None) -> Reading:
    """What the suggester says of an article that is not here yet: asked before anything is locked, for it may take its time."""
    try:
        is_here = find(incoming) is not None
    except Clash:
        is_here = True
    if is_here or incoming.published_on is None:
        return Reading()
    day = day_as_known(incoming.published_on, incoming.published_precision)
    return read(incoming.text, headline=incoming.title, published_on=day, film=incoming.film, known=known)


@transaction.atomic
def bring_in(incoming: IncomingArticle, reading: Reading, *, by: Any, at: datetime | None = None) -> Arrival:
    """Store an article as it arrives, and what its reading suggests: the way in of all that nobody has curated elsewhere.

    Raises `Clash`.
    """
    article, is_new = take_in(incoming, by=by, at=at)
    if not is_new:
        return Arrival(incoming, article, None)
    return Arrival(incoming, article, curation.suggest_claims(article, reading, by=by, seen=article.version, at=at))


@transaction.atomic
def take_in(incoming: IncomingArticle, *, by: Any, at: datetime | None = None) -> tuple[Article, bool]:
    """The article as it is stored, and whether that was done just now. Raises `Clash`."""
    moment = Event.objects.moment(at)
    if found := find(incoming):
        return found, False
    assert incoming.published_on is not None  # only an article that is named by other means comes without
    article = Article(
        outlet=outlet_named(incoming.outlet, by=by),
        url=incoming.url,
        title=incoming.title,
        byline=incoming.byline,
        published_on=incoming.published_on,
        published_precision=incoming.published_precision,
        retrieved_at=moment,
        language=incoming.language,
        text=incoming.text,
        text_sha256=incoming.text_sha256,
    )
    add(article, by=by, at=moment)
    return article, True


def find(incoming: IncomingArticle) -> Article | None:
    """The stored article that is meant, by its text or else by what names it. Raises `Clash` when another has its address."""
    if not incoming.text:
        return _named(incoming)
    stored = Article.objects.select_related("outlet")
    by_text = stored.filter(text_sha256=incoming.text_sha256).first()
    by_url = stored.filter(url=incoming.url).first() if incoming.url else None
    if by_url and by_url != by_text:
        raise Clash(f"its address is already that of article {by_url.pk}, with another text: {by_url.url}")
    return by_text


def _named(incoming: IncomingArticle) -> Article:
    criteria = {"text_sha256": incoming.text_sha256, "url": incoming.url, "outlet__key": key(incoming.outlet)}
    given = {name: value for name, value in criteria.items() if value}
    stored = Article.objects.select_related("outlet").filter(**given).order_by("pk")
    found = [each for each in stored if incoming.published_on is None or _period(each) == _period(incoming)]
    if not found:
        raise Clash("no such article is here, and its text is not given")
    if len(found) > 1:
        raise Clash(f"it may be any of the articles {', '.join(str(each.pk) for each in found)}: name its url or text_sha256")
    return found[0]


def agree(incoming: IncomingArticle, article: Article) -> None:
    """Raise `Clash` unless the two are of one outlet and day: the same words elsewhere are another article."""
    same_outlet = not incoming.outlet or key(incoming.outlet) == article.outlet.key
    if not same_outlet or (incoming.published_on and _period(incoming) != _period(article)):
        raise Clash(f"its text is already here, as article {article.pk} of another outlet or day: {article}")


def _period(article: IncomingArticle | Article) -> tuple[str, str]:
    """The day of publication as precise as it is known, so that the last day of a month still running is no difference."""
    day = day_as_known(article.published_on, article.published_precision).edtf if article.published_on else ""
    return article.published_precision, day


def outlet_named(name: str, *, by: Any) -> Outlet:
    """The outlet of this name, by its key; made where there is none."""
    found = Outlet.objects.filter(key=key(name)[:300]).first()
    if found is None:
        found = Outlet(name=name, slug=_free_slug(name))
        found._history_user = by
        found.save()
    return found


def _free_slug(name: str) -> str:
    stem = slugify(name, allow_unicode=True)[:190].strip("-_") or "outlet"
    taken = set(Outlet.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    free = (slug for slug in (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3))) if slug not in taken)
    return next(free)
