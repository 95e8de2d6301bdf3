"""Claims added, changed, decided, ruled upon and corrected."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.errors import Problem
from config.api.writing import Desk
from config.models import Event, Record
from config.workflow import Role
from news import curation, ingest
from news.api.desk.bodies import (
    CorrectBody,
    EndRulingBody,
    NoteBody,
    NothingBody,
    RejectBody,
    ReplacementBody,
    RuleBody,
    SaidBody,
    refuse,
)
from news.api.desk.references import by_name
from news.api.desk.shown import NAMING, DeskClaimDetailSerializer, claim_desk_row
from news.ingest.building import Entry, build
from news.ingest.claims import IncomingClaim, read_claim
from news.ingest.fields import Fields
from news.ingest.names import Names
from news.ingest.said import NamesOf, said_of
from news.models import Article, Claim, Correction
from news.signatures import says_the_same
from productions.statements import COLUMNS
from productions.vocabulary import Qualifier

# What a claim says, as `curation.edit_claim` takes it.
_SAID = (
    "production", "party", "property", "value_state", *(name for each in COLUMNS.values() for name in each),
    *(name.value for name in Qualifier), "effect", "certainty", "value_as_printed", "happened_on", "attributed_outlet",
    "attributed_party", "attribution",
)  # fmt: skip
_SUBJECTS = ("production", "person", "company")
Act = Callable[[Claim, int], object]


def add_claim(article: Article, said: Any, *, by: Any, seen: int) -> Claim:
    """Store a claim that was sent, in a transaction of the caller's. Raises `Problem`."""
    names = Names(by, Event.objects.moment())
    claim, spans = _built(_read(by_name(said, names), quoted=True), article, names)
    claim.position = article.claims.count() + 1
    try:
        return curation.add_claim(claim, spans, by=by, seen=seen)
    except ValidationError as error:
        raise _invalid(error) from error
    except Record.Blocked as error:
        raise Problem("forbidden", str(error)) from error


class ClaimDesk(Desk):
    queryset = Claim.objects.select_related("article", *NAMING, "suggested_by", "decided_by").prefetch_related("quotes")
    serializer_class = DeskClaimDetailSerializer
    roles: ClassVar = {
        "desk": Role.CONTRIBUTOR,
        "edit": Role.CONTRIBUTOR,
        **dict.fromkeys(["accept", "reject", "undo"], Role.CURATOR),
        **dict.fromkeys(["correct", "restore", "rule", "end_ruling"], Role.EDITOR),
    }
    bodies: ClassVar = {
        "accept": NothingBody,
        "reject": RejectBody,
        "undo": NothingBody,
        "correct": CorrectBody,
        "restore": NoteBody,
        "rule": RuleBody,
        "end_ruling": EndRulingBody,
    }

    def row(self, found: Any) -> dict[str, Any]:
        return claim_desk_row(found, self.request.user)

    def version(self, found: Any) -> int:
        return int(found.article.version)

    @action(detail=True)
    def desk(self, request: Request, pk: str) -> Response:
        """As staff see it, whatever its state."""
        return self.answer(self.find(pk))

    @extend_schema(request=SaidBody)
    @action(detail=True, methods=["post"])
    def edit(self, request: Request, pk: str) -> Response:
        """Change what an unpublished claim says: what is sent is changed, the rest stays. A decision on it is taken back."""

        def do(claim: Claim, seen: int) -> None:
            names = NamesOf(claim, request.user)
            built, _spans = _built(_changed(claim, request.data, names), claim.article, names)
            said = {name: getattr(built, name) for name in _SAID}
            curation.edit_claim(claim, said, by=request.user, seen=seen)

        return self._done(pk, do)

    @extend_schema(request=NothingBody)
    @action(detail=True, methods=["post"])
    def accept(self, request: Request, pk: str) -> Response:
        """Accept a suggestion: it counts from its article’s next publication."""
        self.said()
        return self._done(pk, lambda claim, seen: curation.accept(claim, by=request.user, seen=seen))

    @extend_schema(request=RejectBody)
    @action(detail=True, methods=["post"])
    def reject(self, request: Request, pk: str) -> Response:
        """Reject a suggestion, for a reason."""
        said = self.said()
        return self._done(pk, lambda claim, seen: curation.reject(claim, **said, by=request.user, seen=seen))

    @extend_schema(request=NothingBody)
    @action(detail=True, methods=["post"])
    def undo(self, request: Request, pk: str) -> Response:
        """Take a decision back, as long as the claim has not been published."""
        self.said()
        return self._done(pk, lambda claim, seen: curation.undecide(claim, by=request.user, seen=seen))

    @extend_schema(request=CorrectBody)
    @action(detail=True, methods=["post"])
    def correct(self, request: Request, pk: str) -> Response:
        """Withdraw a published claim and publish another in its place, or none: numbered, dated and public."""
        said = self.said()

        def do(claim: Claim, seen: int) -> None:
            replacement: Claim | None = None
            spans: list[tuple[int, int]] = []
            if said["replacement"] is not None:
                names = NamesOf(claim, request.user)
                incoming = _changed(claim, said["replacement"], names, under="/replacement", quotes=True)
                replacement, spans = _built(incoming, claim.article, names, under="/replacement")
                if says_the_same(replacement, spans, claim):
                    raise Claim.NotDecidable(_("It says the same as before."))
            curation.correct(claim, replacement, spans, note=said["note"], by=request.user, seen=seen)

        return self._done(pk, do)

    @extend_schema(request=NoteBody)
    @action(detail=True, methods=["post"])
    def restore(self, request: Request, pk: str) -> Response:
        """Undo a correction that only withdrew the claim: a copy of it is published."""
        said = self.said()

        def do(claim: Claim, seen: int) -> None:
            correction = Correction.objects.filter(withdrawn=claim).first()
            if correction is None:
                raise Claim.NotDecidable(_("No correction has withdrawn it."))
            curation.restore(correction, **said, by=request.user, seen=seen)

        return self._done(pk, do)

    @extend_schema(request=RuleBody)
    @action(detail=True, methods=["post"])
    def rule(self, request: Request, pk: str) -> Response:
        """Rule on a published claim: that it is preferred, deprecated, or brings back what had been closed."""
        said = self.said()
        return self._done(pk, lambda claim, seen: curation.rule(claim, **said, by=request.user))

    @extend_schema(request=EndRulingBody)
    @action(detail=True, methods=["post"])
    def end_ruling(self, request: Request, pk: str) -> Response:
        """End a ruling that is in force."""
        said = self.said()

        def do(claim: Claim, seen: int) -> None:
            ruling = claim.rulings.active().filter(**said).first()
            if ruling is None:
                raise Claim.NotDecidable(_("No such ruling is in force."))
            curation.end_ruling(ruling, by=request.user)

        return self._done(pk, do)

    def _done(self, pk: str, act: Act) -> Response:
        claim, user = self.find(pk), self.request.user
        try:
            with self.acting_on(claim) as seen:
                act(claim, seen)
        except ValidationError as error:
            raise _invalid(error) from error
        except Record.Blocked as error:  # the role that the article's status asks for
            raise Problem("forbidden", curation.why_not_decide(claim, self.action, user) or str(error)) from error
        return self.answer(self.find(pk))


def _read(said: Any, *, quoted: bool, under: str = "") -> IncomingClaim:
    problems: list[ingest.Problem] = []
    incoming = read_claim(Fields(said, "", "", problems), quoted=quoted)
    refuse(problems, under)
    assert incoming is not None
    return incoming


def _changed(claim: Claim, said: Any, names: Names, *, under: str = "", quotes: bool = False) -> IncomingClaim:
    """What a claim says with what is sent in place of it. Raises `Problem`."""
    problems: list[ingest.Problem] = []
    known = ReplacementBody if quotes else SaidBody
    fields = Fields(by_name(said, names, of=claim.property, under=under), "", "", problems)
    fields.only(known().fields)
    refuse(problems, under)
    stored = said_of(claim)
    if any(fields.has(name) for name in _SUBJECTS):
        stored = {name: value for name, value in stored.items() if name not in _SUBJECTS}
    if fields.has("value_state") and not fields.has("value"):
        stored = {name: value for name, value in stored.items() if name not in ("value", "as_printed")}
    merged = stored | fields.found
    incoming = _read(merged, quoted=False, under=under)
    return incoming if merged.get("as_printed") else replace(incoming, as_printed="")  # which an importer would fill in


def _built(incoming: IncomingClaim, article: Article, names: Names, under: str = "") -> Entry:
    entries, problems = build([incoming], "", article, names)
    refuse(problems, under)
    return entries[0]


def _invalid(error: ValidationError) -> Problem:
    return Problem("invalid", " ".join(error.messages), [{"pointer": "", "detail": each} for each in error.messages])
