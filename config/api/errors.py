"""What goes wrong, as RFC 9457 has it: `application/problem+json` everywhere under the API, with the place and the reason."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, JsonResponse
from django.utils.encoding import escape_uri_path
from django.utils.translation import gettext as _
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

from config.views import BadParameter

MEDIA_TYPE = "application/problem+json"
_TYPE = "urn:continuity:problem:"

# Every kind of problem: its key, which ends its `type`, and its status.
KINDS: dict[str, int] = {
    "bad-request": 400,
    "bad-parameter": 400,
    "invalid": 400,
    "not-authenticated": 401,
    "forbidden": 403,
    "not-found": 404,
    "method-not-allowed": 405,
    "not-acceptable": 406,
    "conflict": 409,
    "gone": 410,
    "stale": 412,
    "too-large": 413,
    "unsupported-media-type": 415,
    "precondition-required": 428,
    "too-many-requests": 429,
    "server-error": 500,
}
_BY_STATUS = {status: kind for kind, status in reversed(KINDS.items())}

Place = Mapping[str, str]


class Problem(exceptions.APIException):
    """A refusal. `kind` is of `KINDS`; `errors` are {"parameter" or "pointer", "detail"}; `further` goes into the answer."""

    def __init__(
        self,
        kind: str,
        detail: Any,
        errors: Sequence[Place] = (),
        headers: Mapping[str, str] | None = None,
        **further: Any,
    ) -> None:
        super().__init__(detail=str(detail))
        self.kind, self.status_code = kind, KINDS[kind]
        self.errors, self.headers, self.further = list(errors), headers or {}, further

    def content(self, request: HttpRequest) -> dict[str, Any]:
        return {
            "type": f"{_TYPE}{self.kind}",
            "title": HTTPStatus(self.status_code).phrase,
            "status": self.status_code,
            "detail": str(self.detail),
            "instance": escape_uri_path(request.path),
            "errors": self.errors,
            **self.further,
        }


class NotModified(Exception):
    """The reader has what this ETag names."""

    def __init__(self, etag: str) -> None:
        self.etag = etag


class Moved(Exception):
    """It has another address, for good."""

    def __init__(self, address: str) -> None:
        self.address = address


def bad_parameters(errors: Mapping[str, str]) -> Problem:
    """The refusal of parameters, by name, each with the reason that follows on its name."""
    refused = [BadParameter(name, reason) for name, reason in errors.items()]
    places = [{"parameter": each.name, "detail": str(each)} for each in refused]
    return Problem("bad-parameter", " ".join(str(each) for each in refused), places)


def _unsaid(error: exceptions.ValidationError) -> Problem:
    places = list(_places(error.detail, ""))
    return Problem("invalid", _("What was sent can’t be taken: see “errors”."), places)


def _places(detail: Any, pointer: str) -> Any:
    """The reasons of a validation, each with the JSON pointer to what it is about."""
    if isinstance(detail, Mapping):
        for name, inner in detail.items():
            own = "" if name == "non_field_errors" else "/" + str(name).replace("~", "~0").replace("/", "~1")
            yield from _places(inner, pointer + own)
    elif isinstance(detail, list):
        for number, inner in enumerate(detail):
            nested = isinstance(inner, Mapping | list)
            yield from _places(inner, f"{pointer}/{number}" if nested else pointer)
    else:
        yield {"pointer": pointer, "detail": str(detail)}


def _of_framework(error: exceptions.APIException) -> Problem:
    kind = _BY_STATUS.get(error.status_code, "bad-request")
    headers = {}
    if header := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = header
    if (wait := getattr(error, "wait", None)) is not None:
        headers["Retry-After"] = str(int(wait))
    return Problem(kind, error.detail, headers=headers)


# What stands for which refusal, read from the top. An app whose acts refuse in words of their own adds to it.
TRANSLATIONS: list[tuple[type[BaseException], Callable[[Any], Problem]]] = [
    (Problem, lambda error: error),
    (BadParameter, lambda error: bad_parameters({error.name: error.reason})),
    (Http404, lambda error: Problem("not-found", _("There is nothing at this address."))),
    (PermissionDenied, lambda error: Problem("forbidden", str(error) or _("You may not do this."))),
    (exceptions.ValidationError, _unsaid),
    (exceptions.APIException, _of_framework),
    (RequestDataTooBig, lambda error: Problem("too-large", _("What was sent is too large."))),
    (SuspiciousOperation, lambda error: Problem("bad-request", _("The request can’t be read."))),
    (BadRequest, lambda error: Problem("bad-request", _("The request can’t be read."))),
]


def as_problem(error: BaseException) -> Problem | None:
    return next((make(error) for type, make in TRANSLATIONS if isinstance(error, type)), None)


def exception_handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """The answer to an exception of a view; None for those that nobody foresaw, which `config.api.handlers` answers."""
    if isinstance(error, NotModified):
        return Response(status=304, headers={"ETag": error.etag})
    if isinstance(error, Moved):
        return Response(status=308, headers={"Location": error.address})
    problem = as_problem(error)
    if problem is None:
        return None
    set_rollback()
    request = context["request"]
    is_page = getattr(getattr(request, "accepted_renderer", None), "format", "") == "api"
    content_type = None if is_page else MEDIA_TYPE
    return Response(problem.content(request), problem.status_code, headers=problem.headers, content_type=content_type)


def answer(request: HttpRequest, problem: Problem) -> JsonResponse:
    """The answer where no endpoint was reached, or one has failed."""
    content = problem.content(request)
    return JsonResponse(content, status=problem.status_code, headers=problem.headers, content_type=MEDIA_TYPE)
