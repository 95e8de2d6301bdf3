"""What happens to every request beside what Django does."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


def csrf_cookie_for_forms_alone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """No cookie in exchange for one that is damaged; a form sets its own, and is what needs one.

    Django's middleware, which has to come before, sets a new one at once, on public pages too: then whoever sent the damaged
    one would have a shared cache hand a token that they know to everybody else.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        request.META.pop("CSRF_COOKIE_NEEDS_UPDATE", None)
        return get_response(request)

    return answer
