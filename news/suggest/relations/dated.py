"""What a date in a sentence is the date of."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.nearest import nearest
from news.suggest.suggestion import Certainty, Effect
from productions.dates import FuzzyDate

_RELEASE = frozenset(
    """release released releases releasing premiere premieres premiered premiering debut debuts debuted open opens opened
    opening bow bows bowed arrive arrives
    theaters theatres cinemas screens dated unspool unveiled launch rollout theatrically""".split()
)
_MOVED = frozenset(
    """pushed moved delayed bumped shifted postponed pushes moves moving rescheduled held pulled bumping pushing slipped
        jumped""".split()
)
_FIRST = frozenset("originally initially previously once scheduled".split())
_FESTIVAL = frozenset("festival cannes sundance venice toronto berlinale tiff sxsw telluride".split())
_OTHER_THINGS = frozenset(
    """trailer teaser poster book novel album game dvd blu-ray series season soundtrack magazine single memoir home
        statement show miniseries""".split()
)


def preposition(items: list[Item], at: int) -> str:
    here = at - 1
    while here >= 0 and (
        items[here].low
        in (
            "the",
            "a",
            "new",
            "its",
            ",",
            "previously",
            "announced",
            "original",
            "late",
            "early",
            "mid",
            "back",
            "date",
            "release",
            "old",
        )
        or items[here].kind == "date"
    ):
        if items[here].low == "," and here - 1 >= 0 and items[here - 1].kind != "date":
            break
        here -= 1
    return items[here].low if here >= 0 else ""


def read_date(reading: Reading, sentence: Sentence, at: int) -> None:
    """What this date is the date of: the nearest word about shooting or coming out in its clause decides."""
    items = sentence.items
    item = items[at]
    if item.possessive or (at + 1 < len(items) and items[at + 1].kind in ("film", "title", "work") and item.text.isdigit()):
        return
    if (
        at < 3
        and any(each.kind == "date" for each in items[at + 1 :])
        and sentence.words() & {"announced", "reported", "revealed", "confirmed"}
    ):
        return
    if {each.low for each in items[at + 1 : at + 5]} & {"announced", "reported", "revealed", "confirmed"} and at < 4:
        return
    kind, place, distance = nearest(items, at)
    if not kind or distance > 11:
        return
    if _of_other_things(items, place, at):
        return
    film = _scope_of(sentence, place, at)
    if film is None:
        return
    past = _is_past(items, place)
    if kind == "release_date":
        if not film.main and not _said_strongly(items, at):
            return
        first = {each.low for each in items[max(0, at - 12) : at]}
        old = bool(first & {"originally", "initially"} and not past) or (
            first & _FIRST and not past and _has_later(sentence, at)
        )
        if {each.low for each in items[max(0, place - 5) : place]} & {"not", "won't", "n't", "no"} or {
            each.low for each in items[:at]
        } & {"unlikely", "miss", "missed", "misses"}:
            claim_release(reading, sentence, film, at, "release.not", effect=Effect.ENDS)
            return
        if items[max(0, place - 1)].is_word("was", "been") and _has_later(sentence, at, "but"):
            claim_release(reading, sentence, film, at, "release.was_due", effect=Effect.ENDS)
            return
        if any(each.low == "instead" for each in items[max(0, at - 4) : at]):
            claim_release(reading, sentence, film, at, "release.instead_of", effect=Effect.ENDS)
            return
        claim_release(
            reading, sentence, film, at, "release.date", effect=Effect.ENDS if old else Effect.ASSERTS, past=past, place=place
        )
    else:
        if (
            kind == "filming_start"
            and preposition(items, at) in ("to", "until", "till", "through", "and")
            and any(
                item.kind == "date" and preposition(items, here) in ("from", "between") for here, item in enumerate(items[:at])
            )
        ):
            kind = "filming_end"
        claim_date(
            reading,
            sentence,
            film,
            kind,
            _edtf(item, past),
            min(at, place),
            max(at, place),
            f"{kind}.date",
            past=past,
            printed=item.text,
        )


def _of_other_things(items: list[Item], place: int, at: int) -> bool:
    """A trailer, a book or a series comes out, not a film: the nearest noun tells."""
    if {each.low for each in items[max(0, place - 3) : place + 4] if each.kind in ("word", "work")} & _OTHER_THINGS:
        return True
    for here in range(place - 1, max(-1, place - 12), -1):
        if items[here].kind in ("film", "title") and not items[here].possessive:
            return False
        if items[here].kind in ("word", "work") and items[here].low in _OTHER_THINGS | {"books", "novels"}:
            return True
    return False


def _has_later(sentence: Sentence, at: int, word: str = "") -> bool:
    """Another date follows, and before it a word of moving or the one given."""
    behind = sentence.items[at + 1 :]
    turned = any(item.low == word if word else item.low in _MOVED for item in (behind if word else sentence.items[at:]))
    return turned and any(item.kind == "date" for item in behind)


def _said_strongly(items: list[Item], at: int) -> bool:
    return items[at].text.count(" ") > 0


def _scope_of(sentence: Sentence, place: int, at: int) -> Production | None:
    film, where = film_left(sentence, min(place, at), far=14)
    later, _ = film_right(sentence, place - 1, far=7)
    if film is None and later is not None:
        return later
    return film or sentence.scope


def _is_past(items: list[Item], place: int) -> bool:
    around = [each.low for each in items[max(0, place - 4) : place + 3]]
    verbs = {
        "was",
        "were",
        "premiered",
        "opened",
        "released",
        "began",
        "started",
        "wrapped",
        "debuted",
        "kicked",
        "bowed",
        "took",
    }
    planned = {"will", "is", "be", "to", "set", "expected", "due", "scheduled", "slated", "are"}
    return bool(verbs & set(around)) and not planned & set(around)


def _edtf(item: Item, past: bool) -> FuzzyDate:
    return FuzzyDate.parse(item.ref.edtf(past=past))


def claim_release(
    reading: Reading,
    sentence: Sentence,
    film: Production,
    at: int,
    rule: str,
    *,
    effect: Effect = Effect.ASSERTS,
    past: bool = False,
    place: int = -1,
) -> None:
    items = sentence.items
    nearby = {each.low for each in items[max(0, at - 9) : at + 6]}
    medium = (
        "festival"
        if nearby & _FESTIVAL
        else "theatrical"
        if nearby & {"theaters", "theatres", "cinemas", "theatrically"}
        else "streaming"
        if nearby & {"stream", "streaming", "streams"}
        else ""
    )
    territory = next(
        (
            TERRITORIES[each.low]
            for each in items[max(0, at - 5) : at + 5]
            if each.low in TERRITORIES and each.kind in ("word", "place")
        ),
        "",
    )
    first = place if place >= 0 else next((here for here, each in enumerate(items) if each.low in _MOVED | _RELEASE), at)
    claim_date(
        reading,
        sentence,
        film,
        "release_date",
        _edtf(items[at], past),
        min(at, first),
        max(at, first),
        rule,
        effect=effect,
        past=past,
        medium=medium,
        territory=territory,
        printed=items[at].text,
    )


def claim_date(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    key: str,
    value: object,
    first: int,
    last: int,
    rule: str,
    *,
    printed: str = "",
    past: bool = False,
    **more: object,
) -> None:
    certainty = Certainty.HAPPENED if past else None
    reading.about(film, key, value, sentence, first, last, rule, printed=printed, certainty=certainty, past=past, **more)  # type: ignore[arg-type]
