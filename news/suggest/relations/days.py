"""When it is shot and when it comes out; what was moved from when to when; that no date is set."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.dates import RELEASE
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.dated import claim_when, has_unknown_subject, preposition, read_date
from news.suggest.relations.postponed import SETTLED, SWAPPED, no_longer, verb_of_moving
from news.suggest.relations.undated import none_set
from news.suggest.scope import production_of
from news.suggest.suggestion import Effect

_STARTS = frozenset("start starts filming production shooting photography shoot cameras lensing".split())
_SHOOT = frozenset("photography production filming shooting cameras post-production pre-production".split())
_TURNS = frozenset("but and when before after".split())
_ONE_AFTER_ANOTHER = frozenset("removed taken then eventually finally again subsequently ultimately".split())
_GETTING = frozenset("given got getting claimed claiming took taking".split())
_OFF = frozenset("dropped removed pulled taken yanked wiped".split())
_CALENDAR = frozenset("calendar schedule slate".split())
_OPENINGS = frozenset("release date opening bow debut premiere launch slot start berth rollout".split())
_LEAVING = frozenset({"from", "off"})
_NEW = frozenset("eventual new its".split())


def days(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    dates = [at for at, item in enumerate(items) if item.kind == "date"]
    lows = {item.low for item in items if item.kind in ("word", "film", "number")}
    none_set(reading, sentence)
    _taken_off(reading, sentence)
    if not dates:
        _stage(reading, sentence, lows)
        return
    verb = verb_of_moving(items)
    if verb >= 0 and _moved(reading, sentence, dates, verb):
        return
    for at in dates:
        read_date(reading, sentence, at)
    _stage(reading, sentence, lows)


def _taken_off(reading: Reading, sentence: Sentence) -> None:
    """The film was removed from the calendar: the day told last is over."""
    items = sentence.items
    for at, item in enumerate(items):
        behind = items[at + 1 : at + 7]
        if not item.is_word(*_OFF) or not any(each.is_word("from", "off") for each in behind[:2]):
            continue
        if not behind[0].is_word("from", "off", "it") and production_of(behind[0]) is not reading.films.main:
            # another film is taken off
            continue
        calendar = next((here for here, each in enumerate(behind) if each.is_word(*_CALENDAR)), -1)
        if calendar < 0 or sentence.scope is None or not sentence.scope.main:
            return
        dates = [here for here, each in enumerate(items) if each.kind == "date"]
        if dates:
            # taken off its calendar for October 31
            if items[dates[0] - 1].is_word("for") and dates[0] > at:
                claim_when(reading, sentence, sentence.scope, "release_date", dates[0], "taken_off", effect=Effect.ENDS)
            return
        told = [each for each in reading.claims if each.property == "release_date" and each.is_about_main() and not each.past]
        told = [each for each in told if each.value is not None]
        if told and told[-1].effect is Effect.ASSERTS:
            day, ends = told[-1], Effect.ENDS
            rule, until = "release.taken_off", at + 1 + calendar
            reading.about(
                sentence.scope, "release_date", day.value, sentence, at, until, rule, printed=day.printed, effect=ends
            )
        return


def _moved(reading: Reading, sentence: Sentence, dates: list[int], verb: int) -> bool:
    """pushed from A to B; moved to B from A; delayed to B; had been due on A but is put back to B. True if it was read so."""
    items = sentence.items
    film = _film(sentence, verb)
    kind = _what_moves(sentence, verb)
    if film is None or not kind:
        return False
    found = False
    last = _last_of_chain(items, dates, verb)
    before = verb
    for at in dates:
        prep, kind, before = preposition(items, at), _goes_on_with(items, before, at) or kind, at
        if verb < at < last and _is_new(items, at, verb, prep):
            # pushed to A, taken off the schedule and finally given B: A is over too.
            found = claim_when(reading, sentence, film, kind, at, "moved_from", effect=Effect.ENDS)
        elif at != verb and (prep in _LEAVING or not _arrives(items, at, verb, prep) and _is_over(sentence, at, verb)):
            found = claim_when(reading, sentence, film, kind, at, "moved_from", effect=Effect.ENDS)
        elif _is_new(items, at, verb, prep):
            found = claim_when(reading, sentence, film, kind, at, "moved_to")
        elif at < verb and not items[at - 1].is_word(*_TURNS) and not (at > 1 and items[at - 2].is_word(*_TURNS)):
            read_date(reading, sentence, at)
    return found


def _goes_on_with(items: list[Item], first: int, at: int) -> str:
    """… from June to September, and the release from spring to autumn: the second two are of the release."""
    joined = first < at and any(item.is_word("and") for item in items[first:at])
    return "release_date" if joined and any(item.is_word("release", "opening", "premiere") for item in items[first:at]) else ""


def _arrives(items: list[Item], at: int, verb: int, prep: str) -> bool:
    """slides to May 4: unless that did not last, "before it was taken off"."""
    passing = any(item.is_word("before") for item in items[at : at + 3])
    return at > verb and prep in ("to", "until", "till") and not passing


def _is_over(sentence: Sentence, at: int, verb: int) -> bool:
    return no_longer(sentence, at) or _is_what_moves(sentence.items, at, verb)


def _is_what_moves(items: list[Item], at: int, verb: int) -> bool:
    """The March 5 release of T has been pushed; has swapped its March 5 date for another."""
    behind = items[at + 1 : at + 2]
    if at > verb:
        later = any(item.kind == "date" and preposition(items, here) == "for" for here, item in enumerate(items) if here > at)
        return items[verb].low in SWAPPED and later
    return bool(behind) and behind[0].is_word(*_OPENINGS) and not any(item.is_word(*_TURNS) for item in items[at:verb])


def _last_of_chain(items: list[Item], dates: list[int], verb: int) -> int:
    """The last day of several that it was moved to one after another, or -1."""
    last = dates[-1]
    parts = {item.low for item in items[verb:last] if item.kind == "word"}
    return last if parts & _ONE_AFTER_ANOTHER and _is_new(items, last, verb, preposition(items, last)) else -1


def _what_moves(sentence: Sentence, verb: int) -> str:
    """filming_start, if the shoot or its start is what the sentence speaks of; else the release."""
    for here in [*range(verb - 1, -1, -1), *range(verb + 1, len(sentence.items))]:
        item = sentence.items[here]
        if item.low == ";":
            break
        if item.kind != "word":
            continue
        if item.low in RELEASE:
            return "release_date"
        if item.low in _STARTS and not (item.low == "production" and here and sentence.items[here - 1].is_word("the", "a")):
            return "filming_start"
    return "release_date"


def _is_new(items: list[Item], at: int, verb: int, prep: str) -> bool:
    if prep in ("to", "until", "till", "for") or prep == "date" and at > verb:
        return True
    if at > verb and (prep in _GETTING or items[verb].low in SETTLED and prep == "on"):
        return True
    if at > verb and prep in ("of", "on", "into") and "date" in {item.low for item in items[verb:at]}:
        return True
    return (
        at > verb + 1
        and prep in ("on", "in")
        and any(item.is_word("will", "now") for item in items[verb:at])
        or items[at - 1].low in _NEW
    )


def _film(sentence: Sentence, at: int) -> Production | None:
    if any(item.is_word("latter", "former") for item in sentence.items[max(0, at - 6) : at]):
        # "replaces Night Bus; the latter has been moved to May": another film
        return None
    film, _ = film_left(sentence, at)
    later, _ = film_right(sentence, at, far=5)
    return film or later or (None if has_unknown_subject(sentence, at) else sentence.scope)


def _stage(reading: Reading, sentence: Sentence, lows: set[str]) -> None:
    """Principal photography is now underway; filming has wrapped; currently in production; in post-production."""
    items = sentence.items
    if not lows & _SHOOT or any(item.kind == "date" for item in items):
        # Began when, is a date; that it is under way, is the stage.
        return
    for at, item in enumerate(items):
        stage = _stage_at(items, at) if item.is_word(*_SHOOT) else ""
        if stage:
            film = film_left(sentence, at)[0] or film_right(sentence, at, far=8)[0] or sentence.scope
            reading.about(film, "stage", stage, sentence, max(0, at - 1), min(at + 3, len(items) - 1), "stage.words")
            return


def _stage_at(items: list[Item], at: int) -> str:
    """How far it is by the words around this one, or nothing; "cameras rolling in ten days" is still to come."""
    near = {each.low for each in items[max(0, at - 5) : at + 7]}
    if items[at].is_word("post-production"):
        return "post_production"
    if items[at].is_word("pre-production"):
        return "pre_production" if at and items[at - 1].is_word("in", "into", "currently") else ""
    planned = near & {"will", "before", "until", "expected", "set", "due", "just", "days", "weeks", "months"}
    if (
        near & {"underway", "rolling"}
        and not near & {"days", "weeks"}
        or near & {"began", "begun", "started", "commenced"}
        and not planned
        or (items[at].low == "production" and near >= {"in", "currently"})
    ):
        return "filming"
    wrapped = near & {"wrapped", "wraps", "completed", "finished"}
    return "post_production" if wrapped and not near & {"will", "expected"} else ""
