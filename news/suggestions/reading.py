"""An article read by the suggester, whatever that is: its answer is checked, and its failures cost no article."""

import logging
from collections import Counter
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from news.models import Article
from news.models.articles import day_as_known
from news.suggest import Gazetteer, TooLong
from news.suggest.gazetteer import name_key
from news.suggestions.checking import Draft, Reason, Refused, check
from news.suggestions.names import known_names, suggester
from productions.dates import FuzzyDate

MOST = 1000  # suggestions kept of one article; nobody decides more

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reading:
    """What can be made of an article's text. `film` is the title that it was linked to; `failure` says why there is nothing."""

    drafts: tuple[Draft, ...] = ()
    left_out: Counter[Reason] = field(default_factory=Counter)
    film: str = ""
    failure: str = ""


def read(
    text: str,
    *,
    headline: str = "",
    published_on: FuzzyDate | None = None,
    film: str = "",
    known: Gazetteer | None = None,
) -> Reading:
    """Ask the suggester. `film` is the production that the article is about, where that is known, by any of its titles.

    Writes nothing and locks nothing, so that a slow suggester keeps nobody waiting but whoever asked.
    """
    known = known or known_names()
    film = known.index.productions.get(name_key(film), film)
    try:
        # Where a transaction is open, what a suggester breaks in the database is put right before it goes on.
        with transaction.atomic() if connection.in_atomic_block else nullcontext():
            found = list(
                suggester()(
                    text, headline=headline, published_on=published_on, gazetteer=known.linked_to(film) if film else known
                )
            )
    except TooLong as error:
        return Reading(failure=str(error))
    except Exception as error:  # the newsroom's own code: whatever it raises, the article is worth more
        logger.exception("The suggester %s failed.", settings.SUGGESTER)
        return Reading(failure=_("The suggester failed: %(error)s.") % {"error": type(error).__name__})
    return _checked(found, text, film)


def read_article(article: Article) -> Reading:
    """Ask about an article that is stored; it is linked to the film that most claims are about that somebody stands behind."""
    titles = (
        article.claims.vouched()
        .filter(production__isnull=False)
        .values_list(Coalesce("production__same_as__working_title", "production__working_title"), flat=True)
    )
    day = day_as_known(article.published_on, article.published_precision)
    film = next((title for title, _count in Counter(titles.order_by("position", "pk")).most_common(1)), "")
    return read(article.text, headline=article.title, published_on=day, film=film)


def _checked(found: list[Any], text: str, film: str) -> Reading:
    drafts: list[Draft] = []
    left_out: Counter[Reason] = Counter()
    for each in found[:MOST]:
        try:
            drafts.append(check(each, text))
        except Refused as refusal:
            left_out[refusal.reason] += 1
    if len(found) > MOST:
        left_out[Reason.MANY] += len(found) - MOST
    return Reading(tuple(drafts), left_out, film)
