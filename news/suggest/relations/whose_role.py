"""In which role somebody was or comes, where the words around the name did not say."""

from bisect import bisect
from collections.abc import Iterable
from itertools import pairwise

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import ROLES
from news.suggest.mentions import Person
from news.suggest.reading import Claim, Reading
from news.suggest.relations.role_words import role_of
from news.suggest.suggestion import Effect, PartyValue

_SWAPS = frozenset(
    """leaving.replace leaving.replacement replacing.noun replacing.part replacing.hired
    leaving.taken_over leaving.noun leaving.in_place_of leaving.part_of replacing.verb replacing.take_over""".split()
)
# Words that bring somebody in without saying as what.
LOOSE = frozenset(
    f"cast.{word}"
    for word in """attached shooting_with beside found addition seen
    teaming set_for on_board joined_by film_first got talking on_set players inverted fellow join debut
    is_in owners also possessive""".split()
) | {"replacing.hired"}
# Who is said to have "made" or "shot" it may have done either part of it.
_VAGUE = frozenset({"director.made"})
_MADE = frozenset("cast director writer producer executive_producer cinematographer composer editor choreographer".split())
# "A new director", "without a composer": what stands before the role that is vacant.
_VACANT = frozenset(
    """new another its no fresh replacement different second third fourth fifth next first original without lost lose loses
        seek seeks seeking needs need needed""".split()
)
_LEAVES = frozenset("loses lost exits leaves quits out drops fired replaced departs needs seeks without new ousted".split())
_DUTIES = {
    "directing": "director",
    "directorial": "director",
    "helming": "director",
    "producing": "producer",
    "writing": "writer",
    "scripting": "writer",
    "screenwriting": "writer",
    "scoring": "composer",
    "editing": "editor",
}
_SEEKING = frozenset("hunt hunting search searching look looking find finding quest".split())
_CHAIRS = frozenset("chair chairs duties reins seat".split())
_KEPT = frozenset({"producer", "executive_producer"})
_REMAINS = frozenset(
    "remain remains remaining stay stays staying stayed keep keeps keeping retain retains continue continues".split()
)
# "Editor X came in when Y had to leave": as the editor.
_ARRIVALS = frozenset("came stepped took brought drafted arrived finished completed completing finishing replacing".split())
_OPENING, _CLOSE = 3, 30
_HELD_BY_ONE = frozenset({"director", "composer", "cinematographer"})
_TURNS = frozenset("but then instead however until eventually".split())
_ARRIVING = frozenset("called brought hired turned given took taken replaced drafted stepped recruited instead".split())
_SOMEBODY = frozenset("someone somebody anyone anybody".split())
_SAYING = frozenset("said says told added tells explained".split())
_HEADED = {
    "director": "director",
    "helmer": "director",
    "filmmaker": "director",
    "composer": "composer",
    "writer": "writer",
    "screenwriter": "writer",
    "scribe": "writer",
    "producer": "producer",
    "editor": "editor",
    "cinematographer": "cinematographer",
}


def settle_roles(reading: Reading, claims: list[Claim]) -> None:
    """Whose role the words did not say: the one that the article gives them, or those beside whom they are named."""
    known: dict[str, list[str]] = {}
    beside: dict[int, list[Claim]] = {}
    titled: dict[int, list[Claim]] = {}
    unsaid = []
    for claim in claims:
        if claim.stands_for is not None:
            unsaid.append(claim)
        elif (
            claim.property in _MADE
            and isinstance(claim.value, PartyValue)
            and claim.is_about_main()
            and claim.rule not in LOOSE | _VAGUE
        ):
            if not _only_remains(claim):
                known.setdefault(claim.value.name, []).append(claim.property)
            told = titled if claim.rule.endswith("apposition") else beside
            told.setdefault(id(claim.sentence), []).append(claim)
    # A swap may tell by the other side of it, and then tells the rest.
    for claim in sorted(unsaid, key=lambda each: (each.rule not in _SWAPS, not _known_roles(each, known))):
        found = _known_roles(claim, known)
        if not found and (claim.rule in _SWAPS or _makes_room(claim)):
            found = _role_beside(claim, beside.get(id(claim.sentence), []))
        if not found and claim.sentence.words() & _ARRIVALS:
            others = beside.get(id(claim.sentence), []) if "when" in claim.sentence.words() else []
            found = _role_beside(claim, [*titled.get(id(claim.sentence), []), *others])
        roles = claim.stands_for.roles - {"cast"} if claim.stands_for else set()
        found = found or _director_first(roles) or _hinted(reading, claim)
        claim.property = "cast" if "cast" in found or not found else found[0]
        if found:
            known.setdefault(claim.printed, []).append(claim.property)
            beside.setdefault(id(claim.sentence), []).append(claim)


def _only_remains(claim: Claim) -> bool:
    """Whoever is replaced, and stays on as a producer, was something else."""
    return claim.property in _KEPT and bool(claim.sentence.words() & _REMAINS)


def take_roles(claims: list[Claim]) -> None:
    """X had been hired to direct before Y came aboard: as what X was, where no more is said of Y."""
    ended = {id(claim.sentence): claim.property for claim in claims if claim.effect is Effect.ENDS and claim.property in _MADE}
    for claim in claims:
        role = ended.get(id(claim.sentence), "")
        if role and claim.rule in LOOSE and claim.effect is Effect.ASSERTS and claim.sentence.words() & {"before", "until"}:
            claim.property, claim.rule = role, "replacing.before"


def succeed(claims: list[Claim]) -> None:
    """X was composing it, but then Y was called in: of two who hold one role, the first is gone."""
    held = [
        claim for claim in claims if claim.property in _HELD_BY_ONE and claim.effect is Effect.ASSERTS and claim.is_about_main()
    ]
    for before, after in pairwise(sorted(held, key=lambda each: each.start)):
        if before.property == after.property and before.printed != after.printed and _takes_over(before, after):
            before.effect = Effect.ENDS


def _takes_over(before: Claim, after: Claim) -> bool:
    """A turn stands between the two, and a word of arriving by the second."""
    if after.sentence.paragraph != before.sentence.paragraph:
        return False
    same = before.sentence is after.sentence
    begin = before.end if same else after.sentence.start
    lows = [item.low for item in after.sentence.items if item.kind == "word" and begin <= item.start < after.end]
    turned = bool(set(lows if same else lows[:2]) & _TURNS) or not same and "had" in before.sentence.words()
    return turned and bool(set(lows) & _ARRIVING)


def _makes_room(claim: Claim) -> bool:
    """Y will direct it after X left."""
    before = [item.low for item in claim.sentence.items if claim.start - _CLOSE < item.start < claim.start]
    return claim.effect is not Effect.ASSERTS and bool(set(before) & {"after", "when", "following", "since"})


def _role_beside(claim: Claim, others: list[Claim]) -> list[str]:
    """The one role that the other side of a swap has; two who both go need not have the same."""
    found = {each.property for each in others if not (claim.effect is Effect.ENDS and each.effect is Effect.ENDS)}
    return sorted(found) if len(found) == 1 else []


def _known_roles(claim: Claim, known: dict[str, list[str]]) -> list[str]:
    person = claim.stands_for
    if person is None:
        return []
    own = known.get(claim.value.name) if claim.rule in _SWAPS and isinstance(claim.value, PartyValue) else None
    return _director_first(known.get(person.name) or known.get(claim.printed) or own or [])


def _director_first(roles: Iterable[str]) -> list[str]:
    """Who wrote it and was to direct it leaves as its director."""
    return sorted(sorted(roles), key=lambda each: each != "director")


def _hinted(reading: Reading, claim: Claim) -> list[str]:
    """The role that is said to be vacant around the claim, or that the person is called by."""
    person = claim.stands_for
    if person is None:
        return []
    at = bisect([sentence.start for sentence in reading.sentences], claim.sentence.start) - 1
    near = [claim.sentence]
    near += [
        each for each in reading.sentences[max(0, at - 1) : at + 2] if each is not claim.sentence and _is_alone(each, person)
    ]
    found = next((role for each in near if (role := vacancy(each.items))), "")
    found = found or _called_next(claim.sentence, person)
    if not found and 0 <= at < len(reading.sentences) - 1:
        found = _called_next(reading.sentences[at + 1], person)
    if not found and "maker" in person.called and "actor" not in person.called:
        found = "director"
    found = found or _in_headline(reading.headline)
    return found.split()


def _is_alone(sentence: Sentence, person: Person) -> bool:
    """Nobody else is named in it."""
    return all(item.ref is person for item in sentence.items if item.kind == "person")


def vacancy(items: list[Item]) -> str:
    """a new director; without a composer; directing duties; the director's chair."""
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        follows = items[at + 1] if at + 1 < len(items) else None
        if follows is not None and follows.is_word(*_CHAIRS):
            key = _DUTIES.get(item.low, "") or role_of(items, at) or ("director" if item.low.startswith("director") else "")
            if key:
                return key
        somebody = item.low in _SOMEBODY and follows is not None and follows.low == "to" and at + 2 < len(items)
        if somebody and (duty := FORMS.get(items[at + 2].low, ("", ""))[0]):
            return "" if duty == "cast" else duty
        if follows is not None and follows.kind == "person":
            continue
        if item.low == "helm" and any(
            each.is_word("without", "nobody", "took", "takes", "taken", "taking") for each in items[max(0, at - 5) : at]
        ):
            return "director"
        key = role_of(items, at)
        vacant = any(each.is_word(*_VACANT) for each in items[max(0, at - 3) : at])
        sought = any(each.is_word(*_SEEKING) for each in items[max(0, at - 5) : at])
        if key and "cast" not in key and (vacant or sought):
            return key.split()[0]
    return ""


def _called_next(sentence: Sentence, person: Person) -> str:
    """… is off the film. The helmer and the studio could not agree."""
    items = sentence.items
    if not _is_alone(sentence, person) or sentence.words() & _SAYING:
        return ""
    opening = range(1, min(_OPENING, len(items)))
    keys = (ROLES.get(items[at].low, "") or _DUTIES.get(items[at].low, "") for at in opening if items[at - 1].is_word("the"))
    return next((key.split()[0] for key in keys if key and "cast" not in key), "")


def _in_headline(headline: str) -> str:
    """'T' loses its director."""
    words = [word.strip("‘’'\",.:;—–-").removesuffix("'s") for word in headline.lower().replace("’", "'").split()]
    if not set(words) & _LEAVES or set(words) & {"star", "actor", "actress", "cast"}:
        return ""
    return next((key for word in words if (key := _HEADED.get(word, ""))), "")
