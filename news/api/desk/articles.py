"""Articles added, their claims added, and the acts of the workflow on them."""

from typing import Any, ClassVar

from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.errors import Problem
from config.api.records import RecordDesk, TransitionBody, acts, desk_address
from config.api.writing import NEVER, ByRole, DeskSchema, created
from config.workflow import Kinds, Role
from news import curation, ingest
from news.api.articles import ArticleViewSet
from news.api.desk.bodies import ARTICLE, CLAIM, ArticleBody, ClaimBody, invalid, refuse
from news.api.desk.claims import add_claim
from news.api.desk.shown import (
    ArrivalSerializer,
    DeskArticleSerializer,
    DeskClaimDetailSerializer,
    article_desk_row,
    claim_desk_row,
)
from news.ingest.articles import Arrival, Clash, bring_in, read_new
from news.ingest.fields import Fields
from news.ingest.incoming import IncomingArticle, read_article
from news.models import Article

# The acts that take something along.
_TAKING_ALONG = {"publish": curation.publish, "submit": curation.submit}


class ArticleDesk(RecordDesk):
    queryset = Article.objects.select_related("outlet", "submitted_by", "last_editor")
    serializer_class = DeskArticleSerializer
    roles: ClassVar = {**RecordDesk.roles, "claims": Role.CONTRIBUTOR}

    def row(self, found: Any) -> dict[str, Any]:
        return article_desk_row(found, self.request.user)

    @extend_schema(request=TransitionBody)
    @acts(Kinds.ARTICLES)
    def act(self, request: Request, pk: str, verb: str) -> Response:
        """A transition of the workflow. Publishing makes its accepted claims count, and retracting takes them back."""
        return self.act_by(pk, verb)

    def change_status(self, record: Any, verb: str, seen: int, said: dict[str, Any]) -> None:
        if act := _TAKING_ALONG.get(verb):
            if said["note"]:
                raise invalid("note", _("This act takes no note."))
            act(record, by=self.request.user, seen=seen)
        else:
            super().change_status(record, verb, seen, said)

    @extend_schema(request=ClaimBody, responses={201: DeskClaimDetailSerializer}, examples=[CLAIM])
    @action(detail=True, methods=["post"])
    def claims(self, request: Request, pk: str) -> Response:
        """Add a claim, as a suggestion that rests on words of the article; names that nobody bears are added as drafts."""
        article = self.find(pk)
        with self.acting_on(article) as seen:
            claim = add_claim(article, request.data, by=request.user, seen=seen)
        row = claim_desk_row(claim, request.user)
        return created(self, DeskClaimDetailSerializer, row)


class ArticlesViewSet(ArticleViewSet):
    """Read by all, and added to by staff."""

    schema = DeskSchema()
    permission_classes = [ByRole]
    roles: ClassVar = {"create": Role.CONTRIBUTOR}

    def never_answered(self, action: str) -> tuple[int, ...]:
        return (*super().never_answered(action), *((308, 410, *NEVER[action]) if action in self.roles else ()))

    @extend_schema(request=ArticleBody, responses={201: ArrivalSerializer}, examples=[ARTICLE])
    def create(self, request: Request) -> Response:
        """Add an article; the answer has the claims that the program suggests. One that is here already is refused."""
        arrival = self._store(_read(request.data))
        suggested = arrival.suggested.summary() if arrival.suggested else ""
        row = article_desk_row(arrival.article, request.user) | {"suggested": suggested}
        return created(self, ArrivalSerializer, row)

    def _store(self, incoming: IncomingArticle) -> Arrival:
        reading = read_new(incoming)
        try:
            arrival = bring_in(incoming, reading, by=self.request.user)
        except Clash as clash:
            raise self._here_already(Article.objects.get(url=incoming.url), str(clash)) from clash
        if arrival.suggested is None:
            raise self._here_already(arrival.article, _("It is here already."))
        return arrival

    def _here_already(self, first: Article, reason: str) -> Problem:
        address = self.request.build_absolute_uri(desk_address("article", first.pk))
        return Problem("conflict", reason, headers={"Link": f'<{address}>; rel="duplicate"'}, article=address)


def _read(said: Any) -> IncomingArticle:
    """Raises `Problem`."""
    problems: list[ingest.Problem] = []
    fields = Fields(said, "", "", problems)
    fields.only(ArticleBody().fields)
    article = read_article(fields, "", timezone.localdate())
    refuse(problems)
    return article
