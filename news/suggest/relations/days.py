"""When it is shot and when it comes out; what was moved from when to when; that no date is set."""

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.dated import claim_date, claim_release, preposition, read_date
from news.suggest.suggestion import Effect

_RELEASE = frozenset(
    """release released releases releasing premiere premieres premiered premiering debut debuts debuted open opens opened
    opening bow bows bowed arrive arrives
    theaters theatres cinemas screens dated unspool unveiled launch rollout theatrically""".split()
)
_FILMING = frozenset("filming production shooting photography shoot cameras shoots film lensing principal".split())
_MOVED = frozenset(
    """pushed moved delayed bumped shifted postponed pushes moves moving rescheduled held pulled bumping pushing slipped
        jumped""".split()
)
_FIRST = frozenset("originally initially previously once scheduled".split())


def days(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    dates = [at for at, item in enumerate(items) if item.kind == "date"]
    lows = {item.low for item in items if item.kind in ("word", "film", "number")}
    _none_set(reading, sentence, lows)
    if not dates:
        _stage(reading, sentence, lows)
        return
    if lows & _MOVED and (lows & _RELEASE or not lows & _FILMING) and _moved(reading, sentence, dates):
        return
    for at in dates:
        read_date(reading, sentence, at)
    _stage(reading, sentence, lows)


def _none_set(reading: Reading, sentence: Sentence, lows: set[str]) -> None:
    """Currently, no release date has been set."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.is_word("release") and at + 1 < len(items) and items[at + 1].is_word("date", "dates"):
            before = {each.low for each in items[max(0, at - 5) : at]}
            behind = {each.low for each in items[at + 2 : at + 9]}
            later = behind & {"set", "announced", "confirmed", "revealed", "given", "locked"}
            if (
                before & {"no", "without", "not"}
                and (later or "yet" in lows or before & {"without"} or {"there", "is"} <= lows)
            ) or (later and behind & {"not", "n't", "hasn't", "yet"} and behind & {"not", "hasn't"}):
                claim_date(reading, sentence, sentence.scope, "release_date", None, 0, len(items) - 1, "release.none")
            return


def _moved(reading: Reading, sentence: Sentence, dates: list[int]) -> bool:
    """pushed from A to B; moved to B from A; delayed to B; from A to B in either order. True if it was read so."""
    items = sentence.items
    verb = next(at for at, item in enumerate(items) if item.low in _MOVED and item.kind == "word")
    film = _film(sentence, verb)
    if film is None:
        return False
    found = False
    for at in dates:
        prep = preposition(items, at)
        old = prep == "from" or (
            at < verb
            and prep in ("for", "on", "of", "to")
            and bool({item.low for item in items[max(0, at - 9) : at]} & (_FIRST | {"slated", "set", "due"}))
        )
        old = old or (
            at > verb
            and bool(
                {item.low for item in items[max(0, at - 6) : at]}
                & {"previous", "previously", "original", "originally", "instead", "earlier"}
            )
        )
        new = prep in ("to", "until", "till", "for") or (prep == "date" and at > verb)
        if old and at != verb:
            claim_release(reading, sentence, film, at, "release.moved_from", effect=Effect.ENDS)
            found = True
        elif (
            new
            or (at > verb and prep in ("of", "on") and "date" in {item.low for item in items[verb:at]})
            or items[at].possessive is False
            and items[at - 1].low in ("eventual", "new", "its")
        ):
            claim_release(reading, sentence, film, at, "release.moved_to")
            found = True
    return found


def _film(sentence: Sentence, at: int) -> Production | None:
    film, _ = film_left(sentence, at)
    later, _ = film_right(sentence, at, far=5)
    return film or later or sentence.scope


def _stage(reading: Reading, sentence: Sentence, lows: set[str]) -> None:
    """Principal photography is now underway; filming has wrapped; currently in production; in post-production."""
    items = sentence.items
    if any(item.kind == "date" for item in items):
        # Began when, is a date; that it is under way, is the stage.
        return
    for at, item in enumerate(items):
        near = {each.low for each in items[max(0, at - 5) : at + 7]}
        stage = ""
        if item.is_word("photography", "production", "filming", "shooting", "cameras"):
            if (
                near & {"underway", "rolling"}
                or (
                    near & {"began", "begun", "started", "commenced"}
                    and not near & {"will", "before", "until", "expected", "set", "due"}
                )
                or (item.low == "production" and near >= {"in", "currently"})
            ):
                stage = "filming"
            elif near & {"wrapped", "wraps", "completed", "finished"} and not near & {"will", "expected"}:
                stage = "post_production"
        elif item.is_word("post-production"):
            stage = "post_production"
        if stage:
            film = film_left(sentence, at)[0] or film_right(sentence, at, far=8)[0] or sentence.scope
            reading.about(film, "stage", stage, sentence, max(0, at - 1), min(at + 3, len(items) - 1), "stage.words")
            return
