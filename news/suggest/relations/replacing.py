"""Who takes whose place."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import OTHER_THINGS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import goers
from news.suggest.relations.gone import come, end, said_roles
from news.suggest.relations.whose_role import vacancy
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_DASHES = frozenset({"–", "—", "--", ",", "-"})
_STEPPING = frozenset(
    """stepped steps stepping step filling fill fills filled subbing subs drafted coming comes came come brought sitting
        jumping jumped jumps deputising standing stands""".split()
)
_REINS = frozenset("reins helm".split())
_TAKING = frozenset("taking takes took take taken".split())
# "Talks of a replacement", "the search for a replacement".
_SOUGHT = frozenset("of for that find needs need seek seeking without no another talks search hunt".split())
_SWAPPED = frozenset("swapped swaps swapping subbed recast".split())
_BETWEEN_ROLE = 7


def replaced(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y replaces X; X was replaced by Y; they replaced X with Y; the actor replacing X—Y."""
    items = sentence.items
    near = items[at + 1 : at + 5]
    if not any(item.kind in ("film", "title") for item in items):
        # She quit the show, and was replaced.
        near = [*items[max(0, at - 9) : at], *near]
    if any(item.kind in ("word", "work") and item.low in OTHER_THINGS for item in near):
        # replaced in the band by X
        return
    if items[at].low in _SWAPPED - {"recast"} and at + 1 < len(items) and items[at + 1].is_word("in"):
        # swapped in for X: a set phrase
        return
    film = film_right(sentence, at)[0] or sentence.scope
    left, chain = people_left(reading, sentence, at)
    agent = _agent(items, at)
    if agent >= 0:
        # X was fired, two weeks into the shoot, and replaced with Y.
        gone = left or last_gone(reading, sentence)[0]
        arrived = people_right(reading, sentence, agent + 1)[0]
    else:
        gone, behind = people_right(reading, sentence, at + 1)
        if not gone and at + 1 < len(items) and items[at + 1].is_word("him", "her"):
            gone = _meant_by(reading, sentence, at, "he" if items[at + 1].low == "him" else "she", left)
        arrived = left
        if gone and at + 2 < len(items) and items[at + 1].is_word("him", "her") and items[at + 2].is_word("with"):
            arrived = people_right(reading, sentence, at + 3)[0]
        if not gone and at > 1 and left and (whom := _whom(items, left[0].at)):
            gone = whom
        if gone and behind + 1 < len(items) and items[behind].is_word("with", *["for"] * (items[at].low in _SWAPPED)):
            arrived = people_right(reading, sentence, behind + 1)[0]
        elif gone and behind + 1 < len(items) and items[behind].low in _DASHES and not arrived:
            arrived = people_right(reading, sentence, behind + 1, fill=0)[0]
    if not gone and agent < 0 and at and items[at - 1].is_word("being", "be", "been"):
        gone, arrived = left, []
    if (not gone and agent < 0) or film is None:
        return
    effect = Effect.ASSERTS if set(chain) & {"not", "n't", "never"} else Effect.ENDS
    end(reading, sentence, film, gone[:1], at, "leaving.replace", effect)
    if effect is Effect.ENDS:
        come(reading, sentence, film, arrived, gone[:1], at, "replacing.verb")


def _whom(items: list[Item], at: int) -> list[Credit]:
    """X, whom Y replaces."""
    before = at - 2 - (items[at - 2].low == ",") if at > 2 and items[at - 1].is_word("whom", "who") else -1
    return [Credit(items[before].ref, before)] if before >= 0 and isinstance(items[before].ref, Person) else []


def _agent(items: list[Item], at: int) -> int:
    """The "by" of the passive, also behind "as director"; -1 in the active."""
    for here in range(at + 1, min(at + _BETWEEN_ROLE, len(items))):
        if (
            items[here].is_word("by")
            or items[here].is_word("with", "for")
            and (here == at + 1 and items[here].low == "with" or items[at].low in _SWAPPED)
        ):
            return here
        if items[here].kind not in ("word", "title", "film", "date") or items[here].low in ("who", "and", "but"):
            return -1
    return -1


def succeeded(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y succeeds X as director; she will be succeeded by Y; not "succeeded in …"."""
    if at + 1 < len(sentence.items) and not sentence.items[at + 1].is_word("in", "at", "where"):
        replaced(reading, sentence, at)


def in_for(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y steps in for X; X has since stepped in; Y joins in place of X."""
    items = sentence.items
    before = items[at - 1] if at else None
    follows = items[at + 1] if at + 1 < len(items) else None
    if items[at].low == "place" and follows is not None and follows.is_word("of"):
        _end_behind(reading, sentence, at + 2, at, "leaving.in_place_of")
    elif before is not None and before.is_word(*_STEPPING):
        if follows is not None and follows.is_word("for"):
            took_over(reading, sentence, at)
        else:
            _stepped_in(reading, sentence, at, near=sentence if follows is not None and follows.is_word("to") else None)
    elif follows is not None and follows.is_word("charge", "for"):
        _in_charge(reading, sentence, at)


def _end_behind(reading: Reading, sentence: Sentence, begin: int, at: int, rule: str) -> None:
    gone = people_right(reading, sentence, begin)[0][:1]
    film = film_right(sentence, at)[0] or sentence.scope
    if film is not None and film.main:
        end(reading, sentence, film, gone, at, rule)


def _in_charge(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y is now in charge of the film: directs it."""
    items = sentence.items
    if not items[at + 1].is_word("charge") or at + 2 >= len(items) or not items[at + 2].is_word("of"):
        return
    film, place = film_right(sentence, at, far=7)
    if film is not None and film.main and items[place].kind in ("film", "title"):
        come(reading, sentence, film, people_left(reading, sentence, at)[0], [], at, "replacing.charge", "director")


def _stepped_in(reading: Reading, sentence: Sentence, at: int, near: Sentence | None) -> None:
    """X has since stepped in: in the role that somebody left before; X stepped in to play him, when Y has just left."""
    gone, role = last_gone(reading, near)
    if gone or role:
        left = people_left(reading, sentence, at - 1)[0]
        come(reading, sentence, reading.films.main, left, gone, at, "replacing.stepped_in", role)


def last_gone(reading: Reading, near: Sentence | None = None) -> tuple[list[Credit], str]:
    """Who was said last to be gone from the article's own production; or the role, where that was said. With `near`, only if
    that or the sentence before it says so."""
    for claim in reversed(reading.claims):
        if near is not None and claim.sentence is not near and claim.sentence is not reading.before:
            return [], ""
        if claim.effect is Effect.ENDS and claim.rule.startswith("leaving") and claim.is_about_main() and _is_person(claim):
            return ([Credit(claim.stands_for, 0)], "") if claim.stands_for else ([], claim.property)
    return [], ""


def _is_person(claim: Claim) -> bool:
    return isinstance(claim.value, PartyValue) and claim.value.kind is SubjectKind.PERSON


def as_replacement(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y is being lined up as a replacement; Y, a late replacement for X; X's replacement, Y."""
    items = sentence.items
    film = film_right(sentence, at, far=6)[0] or sentence.scope
    if film is None or not film.main:
        return
    begin = at
    while begin and items[begin - 1].kind == "word" and items[begin - 1].low not in ("is", "was", "be", "herself", "himself"):
        begin -= 1
    sought = {item.low for item in items[begin:at]} & _SOUGHT
    left = [] if sought and not items[at - 1].is_word("as") else goers(reading, sentence, begin)[0]
    gone: list[Credit] = []
    if at + 1 < len(items) and items[at + 1].is_word("for"):
        gone = people_right(reading, sentence, at + 2)[0][:1]
    end(reading, sentence, film, gone, at, "leaving.replacement")
    before, role = ([], "") if gone else last_gone(reading)
    come(reading, sentence, film, left, gone or before, at, "replacing.noun", role)


def _meant_by(reading: Reading, sentence: Sentence, at: int, pronoun: str, others: list[Credit]) -> list[Credit]:
    """Whom "replace her" means: somebody of the sentence, or the last who was spoken of, but not who replaces."""
    taken = [credit.person for credit in others]
    here = [
        Credit(item.ref, step)
        for step, item in enumerate(sentence.items[:at])
        if isinstance(item.ref, Person) and item.ref not in taken and item.ref.pronoun in (pronoun, "")
    ]
    return here[:1] or [Credit(each, at) for each in reading.discourse.owner([], pronoun) if each not in taken]


def _listed(items: list[Item], people: list[Credit]) -> list[Credit]:
    """X; X and Y: those that nothing but "and" joins."""
    joined = len(people) > 1 and people[1].at == people[0].at + 2 and items[people[0].at + 1].is_word("and")
    return people[: 1 + joined]


def took_over(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y takes over from X; Y steps in for X; Y has taken over as director."""
    items = sentence.items
    verb = at - 1 - (items[at].low in _REINS)
    if verb < 0 or not items[verb].is_word(*_TAKING, *_STEPPING):
        return
    left, _ = goers(reading, sentence, verb)
    film = film_right(sentence, at)[0] or sentence.scope
    source = next((here for here in range(at + 1, min(at + 11, len(items))) if items[here].is_word("from", "for")), -1)
    gone = _listed(items, people_right(reading, sentence, source + 1)[0]) if source > 0 else []
    said = (
        items[at].low in _REINS
        or bool(vacancy(items[at : at + 6]))
        or any(item.is_word("role", "part", "as") for item in items[at : at + 5])
    )
    before = (
        [] if any(item.is_word("after", "when") for item in items[max(0, verb - 5) : verb]) else last_gone(reading, sentence)[0]
    )
    if film is None or not film.main or not (gone or said or before):
        return
    role = "director" if items[at].low in _REINS else vacancy(items[at : at + 6])
    gone = gone or before
    held = (
        sorted(left[0].person.roles)
        if left and gone and not gone[0].person.roles and not said_roles(sentence, gone[0], at)
        else []
    )
    end(reading, sentence, film, gone, at, "leaving.taken_over", role=held[0] if len(held) == 1 else "")
    come(reading, sentence, film, left, gone, at, "replacing.take_over", role)
