"""Published claims, each with the words that it rests on."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.errors import Problem
from config.api.shapes import api_address
from config.api.views import Reading, number_of, stand_at
from news.api.filters import ClaimFilter
from news.models import Article, Claim, Correction
from news.pages import report_of, root_of
from news.serializers import ClaimDetailSerializer, ClaimSerializer
from productions import words
from productions.api.facts import linked
from productions.api.records import gone
from productions.api.said import Row, Told, date_of, named, outlet, subject_row
from productions.notes import article_address
from productions.statements import value_of
from productions.vocabulary import Qualifier

_NAMES = ("production", "party", "value_party", "value_production", "buyer", "attributed_party")
JOINED = (*_NAMES, *(f"{name}__same_as" for name in _NAMES), "attributed_outlet", "article__outlet")


def shown_claims() -> Any:
    """Claims that readers see, with all that a row names. Two queries."""
    return Claim.objects.seen().select_related(*JOINED).defer("article__text").prefetch_related("quotes")


class ClaimViewSet(Reading):
    """What articles said: the published claims about whatever has a page."""

    queryset = shown_claims()
    filterset_class = ClaimFilter
    serializers: ClassVar = {"list": ClaimSerializer, "retrieve": ClaimDetailSerializer}

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        return [claim_row(each) for each in rows]

    def retrieve(self, request: Request, pk: str) -> Response:
        """A claim, and what the editors ruled on it. One that was withdrawn answers 410, and names what took its place."""
        number = number_of(pk)
        stand_at(request, api_address("claim", number))
        self.unless_seen(self.revision())
        claim = self.get_queryset().filter(pk=number).first() or withdrawn(number)
        rulings = [
            {"kind": each.kind, "reason": each.reason, "at": each.at} for each in claim.rulings.active().order_by("at", "pk")
        ]
        return Response(self.shown(claim_row(claim) | {"rulings": rulings}))


def withdrawn(number: int) -> Any:
    """Raises `Problem` for a claim that readers once saw, `Http404` for any other."""
    found = Claim.objects.filter(published_at__isnull=False, pk=number).select_related("production__same_as").first()
    if found is None:
        raise Http404
    production = root_of(found.production)
    if production and not production.is_public:
        raise gone(production)
    correction = Correction.objects.filter(withdrawn=found).first()
    if correction is None:
        raise Problem("gone", _("Its article was retracted."))
    said = _("Correction no. %(number)s withdrew it: %(note)s") % {"number": correction.number, "note": correction.note}
    seen = Claim.objects.seen().filter(pk=correction.replacement_id).exists()
    raise Problem("gone", said, replacement=api_address("claim", correction.replacement_id) if seen else None)


def claim_row(claim: Claim) -> Row:
    report = report_of(claim)
    thing = root_of(claim.value_party or claim.value_production)
    value = value_of(claim, linked(thing) if thing else None)
    buyer = root_of(claim.buyer)
    credited = claim.attributed_outlet or root_of(claim.attributed_party)
    of = claim.article.outlet
    return {
        "id": claim.pk,
        "address": api_address("claim", claim.pk),
        "article": article_name(claim.article),
        "outlet": outlet(of.slug, of.name),
        "day": claim.article.published_on,
        "subject": subject_row(root_of(claim.subject)),
        "property": claim.property,
        "label": words.label(report),
        "effect": claim.effect,
        "certainty": claim.certainty,
        "value": Told(None).value(value, words.value(report)),
        "qualifiers": {name.value: getattr(claim, name) for name in Qualifier if name != Qualifier.BUYER}
        | {"buyer": named(linked(buyer)) if buyer else None},
        "printed": claim.value_as_printed,
        "happened_on": date_of(claim.event_date) if claim.event_date else None,
        "origin": str(credited or of),
        "attribution": claim.attribution,
        "second_hand": bool(credited) and credited != of,
        "quotes": [{"text": each.text, "start": each.start, "end": each.end} for each in claim.quotes.all()],
        "published_at": claim.published_at,
    }


def article_name(article: Article) -> Row:
    return {
        "id": article.pk,
        "title": article.words("title"),
        "address": api_address("article", article.pk),
        "page": article_address(article.pk, article.words("title"), article.outlet.slug),
        "original": article.url,
    }
