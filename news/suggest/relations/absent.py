"""Who is not there any more, said without a verb of leaving."""

from itertools import pairwise

from news.suggest.items import Item, Sentence, words_of
from news.suggest.lexicon.exits import DISCARDED, MODALS, WORKS_OF
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import film_left_behind, goers, goes_no_further, owner_of
from news.suggest.relations.gone import end
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_NEGATED = DENIALS | {"no", "longer", "unable"}
_RETURNS = frozenset("returning return returns back reprising reprise continuing continue".split())
_NOT = frozenset("not isn't isn’t never wasn't wasn’t won't won’t".split())
_LAST = frozenset("finished final completed first previous earlier".split())
_CALLS = frozenset("call calls phone email emails e-mail e-mails message messages request requests inquiry inquiries".split())
# Said of somebody with the film behind, else of the day: "isn't working today".
_DOING_SO = frozenset(
    "turning working featured set available seen connected making doing shooting filming film shoot make figure figures".split()
)
_BELONGING = frozenset(
    "involved attached part returning return returns back aboard onboard board involvement connected".split()
)
# "Has not committed to directing it": not yet.
_UNDECIDED = frozenset("committed confirmed decided signed agreed".split())
_SHOWN = frozenset("acting seen singing featured fronting headlining appearing".split())
_LOSS = 10
_CAUSES = frozenset("due because owing citing thanks as".split())
_HINDRANCES = frozenset(
    """schedule schedules scheduling conflict conflicts commitment commitments pregnancy pregnant injury illness clash clashes
        dates""".split()
)
_EXPECTED = frozenset("planned announced expected originally previously had first".split())


def cut_scene(reading: Reading, sentence: Sentence, at: int) -> None:
    """her scene did not make the final cut; X's scenes were cut; X ended up on the cutting-room floor."""
    items = sentence.items
    behind = [item.low for item in items[at + 1 : at + 6]]
    if items[at].low == "cutting":
        if "floor" in behind:
            people = goers(reading, sentence, max(0, at - 2))[0] or _first_person(items, at)
            end(reading, sentence, sentence.scope, people, at, "leaving.cut")
        return
    if not ({"cut", "deleted", "removed", "excised"} & set(behind) or {"not", "included"} <= set(behind)) or not at:
        return
    end(reading, sentence, sentence.scope, owner_of(reading, items, at), at, "leaving.cut")


def _first_person(items: list[Item], until: int) -> list[Credit]:
    return [Credit(item.ref, at) for at, item in enumerate(items[:until]) if isinstance(item.ref, Person)][:1]


def work_discarded(reading: Reading, sentence: Sentence, at: int) -> None:
    """X's draft was thrown out; they scrapped her score."""
    items = sentence.items
    around = {item.low for item in [*items[max(0, at - 6) : at], *items[at + 1 : at + 6]] if item.kind == "word"}
    if not (around & DISCARDED or around >= {"not", "used"}) or sentence.scope is None or not sentence.scope.main:
        return
    by = at + 1 < len(items) and items[at + 1].is_word("by")
    for credit in people_right(reading, sentence, at + 2, fill=2)[0][:1] if by else owner_of(reading, items, at):
        end(reading, sentence, sentence.scope, [credit], at, "leaving.work", role=WORKS_OF[items[at].low])


def taken_along(reading: Reading, sentence: Sentence, at: int) -> None:
    """X left, taking with her the star, Y; X is taking Y with him; with X went Y."""
    items = sentence.items
    until = min(len(items), at + _LOSS)
    along = items[at].low == "went" or any(
        items[here].is_word("with") and items[here + 1].is_word("him", "her", "them") for here in range(at + 1, until - 1)
    )
    here = next((step for step in range(at + 1, until) if isinstance(items[step].ref, Person)), -1)
    if not along or here < 0 or items[at].low == "went" and not items[here - 1].is_word("went"):
        return
    if items[at].low == "went" and not any(item.is_word("with") for item in items[max(0, at - 6) : at]):
        return
    _of_film(reading, sentence, [Credit(items[here].ref, here)], at, "leaving.along")


def not_involved(reading: Reading, sentence: Sentence, at: int) -> None:
    """is no longer attached; won't be returning; isn't involved either; will not star."""
    items = sentence.items
    people, chain = people_left(reading, sentence, at)
    said = set(chain) & _NEGATED
    if not people or not said or said == {"no"} or set(chain) & (MODALS | {"only", "yet"}):
        return
    if set(chain) & _UNDECIDED and not said & {"longer", "unable"}:
        return
    named = film_right(sentence, at)[0]
    if named is None and items[at].low in _DOING_SO or items[at].low in _RETURNS and _is_call(items, at):
        return
    film = named or sentence.scope
    ahead = {each.low for each in items[at:] if each.kind == "word"}
    ahead |= {word for each in items[at:] if each.kind == "film" for word in each.ref.words}
    ahead |= {item.low for item in items[:at] if item.kind == "word"} & {"first", "previous", "earlier"}
    if any("sequel" in words_of([item]) for item in items) and items[at].low in _BELONGING:
        # Who made the first will not be involved in the second: it was theirs.
        ahead.add("first")
    if named is None and items[at].low not in _BELONGING:
        # She is in it, and is not playing the villain.
        people = [
            credit
            for credit in people
            if film is None or "cast" not in credit.person.roles or film.name not in credit.person.films
        ]
    ends = (
        bool(said & {"longer", "unable"})
        or bool({"anymore", "able"} & set(chain))
        or items[at].low in _RETURNS
        or bool(_LAST & ahead)
        or was_expected(items, at)
    )
    role = "cast" if items[at].low in _SHOWN else ""
    end(reading, sentence, film, people, at, "leaving.not_involved", Effect.ENDS if ends else Effect.DENIES, role)


def _is_call(items: list[Item], at: int) -> bool:
    """did not return a call: nothing of the film."""
    return any(item.is_word(*_CALLS) for item in items[at + 1 : at + 4])


def not_in(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is not in this film."""
    items = sentence.items
    here = at + 1
    while here < len(items) and here - at < 4 and items[here].is_word("this", "it", "the", "our", "my", "any"):
        here += 1
    film = production_of(items[here]) if here < len(items) else None
    closes = here >= len(items) or items[here].kind == "mark"
    if film is None and closes and items[here - 1].is_word("this", "it"):
        film = sentence.scope
    if film is None or not film.main or not at or not items[at - 1 - items[at - 1].is_word("be")].is_word(*_NOT):
        return
    end(reading, sentence, film, people_left(reading, sentence, at)[0], here, "leaving.not_in", Effect.DENIES, role="cast")


def _for_a_reason(items: list[Item]) -> bool:
    """will not appear in it due to scheduling conflicts: so it was planned."""
    lows = {item.low for item in items if item.kind == "word"}
    return bool(lows & _CAUSES and lows & _HINDRANCES)


def was_expected(items: list[Item], at: int) -> bool:
    """It was expected until now: "won't be in it after all", "as had been planned", "any more"."""
    return _for_a_reason(items[at:]) or any(
        item.is_word("anymore")
        or item.is_word("after", "any")
        and follows.is_word("all", "more", "longer")
        or item.is_word("as")
        and follows.is_word(*_EXPECTED)
        for item, follows in pairwise(items[at:])
    )


def is_out(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is out as director; with X gone."""
    items = sentence.items
    begin = at - 1
    while begin > 0 and items[begin].is_word("also", "already", "now", "all", "both"):
        begin -= 1
    before = items[begin] if at else None
    follows = items[at + 1] if at + 1 < len(items) else None
    if before is None or not (before.is_word("is", "are", "was", "now", "were") or before.kind == "person"):
        return
    if items[at].low == "out" and follows is not None and not (follows.is_word("of", "as", "and") or follows.kind == "mark"):
        return
    if items[at].low == "off" and film_left_behind(sentence, at) is None and not (follows and follows.is_word("the")):
        return
    if before.kind == "person" and not any(item.is_word("with") for item in items[max(0, at - 6) : at]):
        return
    people, _ = goers(reading, sentence, at)
    film = film_left_behind(sentence, at)
    if film is None and not (sentence.scope is not None and sentence.scope.main and goes_no_further(items, at)):
        return
    end(reading, sentence, film or sentence.scope, people, at, "leaving.out")


def lost(reading: Reading, sentence: Sentence, at: int) -> None:
    """The film has lost its director, X; the studio parted ways with X."""
    items = sentence.items
    if items[at].low in ("parted", "part", "ties"):
        if items[at].low == "part" and at and items[at - 1].is_word("the", "a", "his", "her", "lead", "of"):
            return
        here = next((step for step in range(at + 1, min(at + 4, len(items))) if items[step].is_word("with")), -1)
        people = people_right(reading, sentence, here + 1)[0] if here > 0 else []
        if people and not goers(reading, sentence, at)[0]:
            _of_film(reading, sentence, people, at, "leaving.verb")
        return
    before = next((item for item in items[max(0, at - 4) : at][::-1] if item.kind not in ("word", "mark")), None)
    joined = any(item.is_word("but", "and") for item in items[max(0, at - 3) : at])
    named = before is not None and before.kind in ("film", "title") and not joined
    if items[at].low == "losing" and at and items[at - 1].low == ",":
        named = any(item.kind in ("film", "title") for item in items[:at])
    subject = named or before is not None and before.kind == "company" or at < 4 and items[0].is_word("it", "having")
    here = at + 1
    while here < len(items) and here - at < _LOSS and (_is_plain(items[here]) or items[here].low in (",", ":")):
        here += 1
    if (
        subject
        and here < len(items)
        and isinstance(items[here].ref, Person)
        and (named or here - at > 1 or items[0].is_word("having"))
        and not items[here].possessive
    ):
        several = items[at].low == "losing"
        people = people_right(reading, sentence, here)[0] if several else [Credit(items[here].ref, here)]
        _of_film(reading, sentence, people, at, "leaving.lost")


def _is_plain(item: Item) -> bool:
    """A word of "its leading man"; not of "lost the part to X"."""
    return item.kind == "word" and not item.is_word("to", "from", "after", "when", "for")


def _of_film(reading: Reading, sentence: Sentence, people: list[Credit], at: int, rule: str) -> None:
    film = film_left_behind(sentence, people[-1].at) or sentence.scope
    if film is not None and film.main:
        end(reading, sentence, film, people, at, rule)


def noun(reading: Reading, sentence: Sentence, at: int) -> None:
    """following X's sudden exit; the departure of X; after the firing of director X."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is not None and follows.is_word("of", "by"):
        people = people_right(reading, sentence, at + 2)[0]
    else:
        people = owner_of(reading, items, at)
    film = film_left_behind(sentence, at if not people or people[-1].at < at else people[-1].at)
    if film is None and follows is not None and follows.is_word("from"):
        return
    film = film or sentence.scope
    if film is not None and film.main:
        end(reading, sentence, film, people, at, "leaving.noun")
