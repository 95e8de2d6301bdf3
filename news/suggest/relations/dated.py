"""What a date in a sentence is the date of."""

from datetime import date

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.dates import RELEASE
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.nearest import nearest
from news.suggest.relations.postponed import MOVED, no_longer, verb_of_moving, was_to_have
from news.suggest.suggestion import Certainty, Effect
from productions.dates import FuzzyDate

_MEDIA = {
    "festival": frozenset("festival cannes sundance venice toronto berlinale tiff sxsw telluride".split()),
    "theatrical": frozenset("theaters theatres cinemas theatrically".split()),
    "streaming": frozenset("stream streaming streams".split()),
}
_TOLD = frozenset("announced reported revealed confirmed".split())
_FARTHEST = 11
_SENTENCE = 40
_OPENING = 4
_PREPOSITIONS = frozenset("in at on from to of for by with".split())
_JUST = 75
# As far as the words of a date are looked for, in items: longer than any sentence but a list.
_SENTENCE = 60
# "The exit does not affect its October opening."
_LEFT_AS_IT_IS = frozenset(
    "affect change alter impact delay jeopardise jeopardize threaten move push lose losing miss missing".split()
)
_LONG_AGO = 270
_FORWARD = frozenset("forward up earlier ahead advanced".split())
_LISTING = frozenset({",", "and", "then", "on", "for", "or", "in", "the"})
_STARTING = frozenset("began begin begins started start starts commenced commence kicked will set due expected".split())
_NEARLY = frozenset({"nearly", "almost"})
_MIDDLE = frozenset("took spotted seen photographed continued".split())
_HAPPENED = frozenset(
    """was were premiered opened released began started wrapped debuted kicked bowed took finished completed
        concluded""".split()
)
_TO_COME = frozenset("will is be to set expected due scheduled slated are planned supposed meant going".split())
_CONTRAST = frozenset("but now instead however before".split())
_OTHER_THINGS = frozenset(
    """trailer teaser poster book novel album game dvd blu-ray series season soundtrack magazine single memoir
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
    if here > 2 and items[here].is_word("of") and items[here - 1].is_word("weekend"):
        # "to the weekend of April 19"
        here -= 3
    return items[here].low if here >= 0 else ""


def read_date(reading: Reading, sentence: Sentence, at: int) -> None:
    """What this date is the date of: the nearest word about shooting or coming out in its clause decides."""
    items = sentence.items
    if _says_something_else(sentence, at):
        return
    kind, place, distance = nearest(items, at)
    if distance > _FARTHEST and items[at - 1].is_word("since", "late", "early"):
        distance = _FARTHEST if distance < 2 * _FARTHEST else distance
    if not kind or distance > _FARTHEST:
        before = _earlier(items, at) if _takes_its_place(items, at) else _date_before(items, at)
        if before >= 0:
            kind, place, distance = nearest(items, before)
    if not kind and no_longer(sentence, at) and any(item.is_word("date", "slot") for item in items[max(0, at - 3) : at + 2]):
        # Its previous date of …: of what, need not be said.
        kind, place, distance = "release_date", at, 0
    if not kind or distance > _FARTHEST or _of_other_things(items, place, at):
        return
    film = _scope_of(sentence, place, at)
    if film is None or kind == "release_date" and not film.main and not _said_strongly(items, at):
        return
    if any(item.is_word(*_NEARLY) for item in items[max(0, place - 4) : place]):
        return
    past = _is_past(items, place)
    turned = any(each.low in _CONTRAST for each in items[at + 1 :])
    if kind == "filming_start" and _ends_a_run(items, at):
        kind = "filming_end"
    if kind == "filming_start" and _in_between(items, at):
        return
    turned = turned or was_to_have([each.low for each in items[max(0, at - _SENTENCE) : at] if each.kind == "word"])
    over = not past and (no_longer(sentence, at) and (turned or kind == "release_date") or _is_missed(items, place, at))
    effect = Effect.ENDS if over else Effect.ASSERTS
    claim_when(reading, sentence, film, kind, at, "over" if over else "date", effect=effect, past=past, place=place)


def _says_something_else(sentence: Sentence, at: int) -> bool:
    """The day of the news itself; "the 2004 film"; somebody's age in a year."""
    items, item = sentence.items, sentence.items[at]
    behind = items[at + 1 : at + 5]
    if item.possessive or behind and behind[0].kind in ("film", "title", "work") and item.text.isdigit():
        return True
    told = sentence.words() & _TOLD
    return bool(told) and (
        at < 3 and any(each.kind == "date" for each in items[at + 1 :]) or at < 4 and any(each.low in _TOLD for each in behind)
    )


def _date_before(items: list[Item], at: int) -> int:
    """on July 31 and then on October 16: the date that this one is listed with, or -1."""
    here = at - 1
    while here >= 0 and (
        items[here].low in _LISTING or items[here].kind in ("place", "company", "name") or items[here].is_word("by")
    ):
        here -= 1
    return here if 0 <= here < at - 1 and items[here].kind == "date" else -1


def _takes_its_place(items: list[Item], at: int) -> bool:
    """and will now be with us on …; rather than …: whatever the date before was the date of."""
    near = {item.low for item in items[max(0, at - 7) : at]}
    return {"will", "now"} <= near or any(items[at - 2].is_word(word) for word in ("rather", "instead") if at > 1)


def _earlier(items: list[Item], at: int) -> int:
    """The date before this one, or -1."""
    return next((here for here in range(at - 1, -1, -1) if items[here].kind == "date"), -1)


def _is_missed(items: list[Item], place: int, at: int) -> bool:
    """will not open on …; is unlikely to make its … date."""
    around = {each.low for each in items[max(0, place - 5) : place]}
    if around & _LEFT_AS_IT_IS:
        return False
    if items[at - 1].is_word("until", "till", "before") or any(item.is_word("but") for item in items[place:at]):
        # It will not open until then; will not open then but now: so then it will.
        return False
    return bool(around & {"not", "won't", "won’t", "n't", "no"}) or any(
        each.low == "unlikely" for each in items[max(0, at - _SENTENCE) : at]
    )


def _in_between(items: list[Item], at: int) -> bool:
    """Some of it was shot in Brooklyn, on …; on May 5, filming took place at …: a day in the middle."""
    near = {item.low for item in items[max(0, at - _FARTHEST) : at + _FARTHEST] if item.kind == "word"}
    ahead = {item.low for item in items[max(0, at - _SENTENCE) : at] if item.kind == "word"}
    return preposition(items, at) == "on" and bool(near & _MIDDLE or "scenes" in ahead) and not near & _STARTING


def _ends_a_run(items: list[Item], at: int) -> bool:
    """from one day to another: the second ends it."""
    return preposition(items, at) in ("to", "until", "till", "through", "and") and any(
        items[here].kind == "date" and preposition(items, here) in ("from", "between")
        for here in range(max(0, at - _SENTENCE), at)
    )


def _of_other_things(items: list[Item], place: int, at: int) -> bool:
    """A trailer, a book or a series comes out, not a film: the nearest noun tells."""
    if {each.low for each in items[max(0, place - 3) : place + 4] if each.kind in ("word", "work")} & _OTHER_THINGS:
        return True
    if {"home", "digital"} & {each.low for each in items[max(0, place - 2) : place]}:
        return True
    for here in range(place - 1, max(-1, place - 12), -1):
        if items[here].kind in ("film", "title") and not items[here].possessive:
            return False
        if items[here].kind in ("word", "work") and items[here].low in _OTHER_THINGS | {"books", "novels"}:
            return not any(each.is_word("based", "adapted", "inspired") for each in items[max(0, here - _FARTHEST) : here])
    return False


def _said_strongly(items: list[Item], at: int) -> bool:
    return items[at].text.count(" ") > 0


def _scope_of(sentence: Sentence, place: int, at: int) -> Production | None:
    first = min(place, at)
    meant = any(item.is_word("it") for item in sentence.items[max(0, first - 4) : first])
    film, where = film_left(sentence, first, far=_SENTENCE if meant else 14)
    later, _ = film_right(sentence, place - 1, far=7)
    if _is_of_whose(sentence.items[where + 1 if film else max(0, first - 8) : first]):
        return None
    if film is None and later is not None:
        return later
    return film or (None if has_unknown_subject(sentence, first) else sentence.scope)


def _is_of_whose(between: list[Item]) -> bool:
    """Ford, whose last film came out in 2012."""
    comma = max((at for at, item in enumerate(between) if item.low == ","), default=0)
    return any(item.is_word("whose") for item in between[comma:])


def has_unknown_subject(sentence: Sentence, verb: int) -> bool:
    """Bridges, which stars X, opens on …: a name that nobody knows is some other film's, unless it is a part of this one's."""
    if any(item.is_word("latter", "former") for item in sentence.items[max(0, verb - _OPENING) : verb]):
        return True
    for at, item in enumerate(sentence.items[: min(verb, _OPENING)]):
        if item.kind == "name" and not item.possessive and not (at and sentence.items[at - 1].is_word(*_PREPOSITIONS)):
            return sentence.scope is None or item.low not in sentence.scope.name.lower().split()
    return False


def _is_past(items: list[Item], place: int) -> bool:
    around = {each.low for each in items[max(0, place - 4) : place + 3]}
    return bool(_HAPPENED & around) and not _TO_COME & around


def _edtf(item: Item, past: bool) -> FuzzyDate:
    return FuzzyDate.parse(item.ref.edtf(past=past))


def _edtf_over(items: list[Item], at: int, day: date | None) -> FuzzyDate:
    """A date that a plan had: the last of its name before the date that took its place, for most are put back; else the
    year nearest to the article's day."""
    ahead, behind = _edtf(items[at], past=False), _edtf(items[at], past=True)
    begin = max(0, at - _SENTENCE)
    near = items[begin : at + _SENTENCE]
    others = [_edtf(item, past=False).earliest for item in near if item.kind == "date" and item is not items[at]]
    # Not "the date that it set last autumn".
    others = [other for other in others if day is None or (day - other).days < _JUST]
    if others:
        forward = any(item.is_word(*_FORWARD) for item in near)
        moved = verb_of_moving(near) >= 0 or any(item.is_word(*_CONTRAST) for item in near)
        kept = [each for each in (ahead, behind) if moved and (each.earliest > others[-1]) is forward]
        return min(kept or [behind, ahead], key=lambda each: abs((each.earliest - others[-1]).days))
    # What is given up without another date lies ahead, unless it has been missed of late.
    lows = [item.low for item in items[begin:at] if item.kind == "word"]
    late = _LONG_AGO if was_to_have(lows) or "supposed" in lows else _JUST
    return behind if day is not None and (day - behind.earliest).days < late else ahead


def claim_when(
    reading: Reading,
    sentence: Sentence,
    film: Production,
    kind: str,
    at: int,
    rule: str,
    *,
    effect: Effect = Effect.ASSERTS,
    past: bool = False,
    place: int = -1,
) -> bool:
    """The claim of this date, a release with where and how; always True, for it was read."""
    items = sentence.items
    words = MOVED | RELEASE
    first = place if place >= 0 else next((here for here, each in enumerate(items) if each.low in words), at)
    release = kind == "release_date"
    reading.about(
        film,
        kind,
        _edtf_over(items, at, reading.day) if effect is Effect.ENDS else _edtf(items[at], past),
        sentence,
        min(at, first),
        max(at, first),
        f"{'release' if release else kind}.{rule}",
        printed=items[at].text,
        effect=effect,
        past=past,
        certainty=Certainty.HAPPENED if past else None,
        medium=_medium(items, at) if release else "",
        territory=_territory(items, at) if release else "",
    )
    return True


def _medium(items: list[Item], at: int) -> str:
    nearby = {each.low for each in items[max(0, at - 9) : at + 6]}
    return next((medium for medium, words in _MEDIA.items() if nearby & words), "")


def _territory(items: list[Item], at: int) -> str:
    nearby = (each for each in items[max(0, at - 5) : at + 5] if each.low in TERRITORIES and each.kind in ("word", "place"))
    return next((TERRITORIES[each.low] for each in nearby), "")
