"""Who is told to be missing: the name stands behind its verb, or is one of those who "none of" speaks of."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import LEAVING
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import film_left_behind, goers
from news.suggest.relations.gone import end
from news.suggest.relations.role_words import role_of

_BE = frozenset({"is", "are", "was", "were", "be", ":"})
_NEGATED = frozenset("not won't won’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t".split())
_COMING = frozenset("returning back coming involved aboard reprising invited joining taking".split())
_AMONG = frozenset("including among like as notably".split())
_THERE = frozenset("will would are were is return returned returning involved back appear reprise reprising invited".split())
_CONTRACTS = frozenset("contract option deal".split())
_RENEWED = frozenset("renewed extended picked exercised".split())
_SOMEBODY = frozenset("who that".split())
_SUBJECTS = frozenset({"person", "company", "film", "title"})
_RACES = frozenset("running contention frame mix talks negotiations line".split())
_PLAYERS = frozenset("actors stars actresses names those players people members directors filmmakers one ones".split())
_INCLUDE = frozenset("include includes included including are is was were".split())
_OPENING = 8
_ROLE_WORDS = 3
_FAR = 14


def missing(reading: Reading, sentence: Sentence, at: int) -> None:
    """Notably absent is X; not returning: X; missing from the film this time are X and Y."""
    items = sentence.items
    if items[at].low not in ("absent", "missing", "not", "gone") or _has_subject(items, at):
        return
    if items[at].low == "not" and not {item.low for item in items[at + 1 : at + 3]} & _COMING:
        return
    _behind_verb(reading, sentence, at)


def odd_one_out(reading: Reading, sentence: Sentence, at: int) -> None:
    """One actor who won't be back is X; one person who isn't is Y."""
    items = sentence.items
    who = next((here for here in range(at + 1, min(at + 5, len(items))) if items[here].is_word(*_SOMEBODY)), -1)
    if who < 0 or not {item.low for item in items[who + 1 : who + 4]} & _NEGATED:
        return
    no = next(here for here in range(who + 1, len(items)) if items[here].low in _NEGATED)
    _behind_verb(reading, sentence, no)


def who_left(reading: Reading, sentence: Sentence, at: int) -> None:
    """The actors that have left include X and Y; among those who dropped out is X."""
    items = sentence.items
    verb = at + 1
    while verb < len(items) and items[verb].is_word("have", "has", "had", "recently", "already"):
        verb += 1
    needs = LEAVING.get(items[verb].low) if verb < len(items) else None
    if needs is None or not at or not items[at - 1].is_word(*_PLAYERS):
        return
    if needs and not any(item.low in needs for item in items[verb + 1 : verb + 3]):
        return
    include = next((here for here in range(verb + 1, min(verb + _FAR, len(items))) if items[here].is_word(*_INCLUDE)), -1)
    if include > 0:
        _end(reading, sentence, people_right(reading, sentence, include + 1)[0], verb)


def none_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """None of those who played in it before, X and Y among them, will be there."""
    items = sentence.items
    if at > 1 or at + 1 >= len(items) or not items[at + 1].is_word("of") or not sentence.words() & _THERE:
        return
    among = next((here for here in range(at + 2, min(at + _FAR, len(items))) if items[here].is_word(*_AMONG)), -1)
    if among > 0:
        _end(reading, sentence, people_right(reading, sentence, among + 1 + items[among + 1].is_word("them"))[0], at)


def not_renewed(reading: Reading, sentence: Sentence, at: int) -> None:
    """X, whose contract was not renewed; X's option has not been picked up."""
    items = sentence.items
    behind = {item.low for item in items[at + 1 : at + 9]}
    about = items[at + 1] if at + 1 < len(items) and items[at + 1].is_word("with", "to", "on", "for", "at") else None
    if about is not None and film_left_behind(sentence, at) is None:
        return
    if not behind & _RENEWED or not behind & (_NEGATED | {"hasn't", "hasn’t"}):
        return
    owner = at - 1
    while owner > 0 and (items[owner].is_word("whose") or items[owner].low == ","):
        owner -= 1
    person = items[owner].ref if owner >= 0 else None
    if isinstance(person, Person) and (items[owner].possessive or owner < at - 1):
        _end(reading, sentence, [Credit(person, owner)], at)


def _has_subject(items: list[Item], at: int) -> bool:
    return at > _OPENING or any(item.kind in _SUBJECTS or item.low in _BE - {":"} for item in items[:at])


def _behind_verb(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    for here in range(at + 1, min(at + _FAR, len(items) - 1)):
        if items[here].low in _BE:
            people = people_right(reading, sentence, here + 1)[0]
            if people:
                _end(reading, sentence, people, at)
                return


def _end(reading: Reading, sentence: Sentence, people: list[Credit], at: int) -> None:
    film = film_left_behind(sentence, at) or sentence.scope
    if film is not None and film.main:
        end(reading, sentence, film, people, at, "leaving.missing")


def cost(reading: Reading, sentence: Sentence, at: int) -> None:
    """A broken ankle has cost X the part."""
    items = sentence.items
    person = items[at + 1].ref if at + 1 < len(items) else None
    if isinstance(person, Person) and any(
        item.is_word("role", "part", "job", "lead", "place") for item in items[at + 2 : at + 6]
    ):
        film = film_left_behind(sentence, at + 1) or sentence.scope
        if film is not None and film.main:
            end(reading, sentence, film, [Credit(person, at + 1)], at, "leaving.cost")


def without(reading: Reading, sentence: Sentence, at: int) -> None:
    """The film will go ahead without X; it will have to do without X."""
    items = sentence.items
    does = at > 1 and items[at - 1].is_word("do", "make", "made", "shot", "filmed")
    goes_on = does or any(
        item.is_word("ahead", "proceed", "proceeds", "continue", "carry", "forward", "go")
        for item in items[max(0, at - 5) : at]
    )
    if goes_on and sentence.scope is not None and sentence.scope.main:
        end(reading, sentence, sentence.scope, people_right(reading, sentence, at + 1)[0], at, "leaving.without")


def unavailable(reading: Reading, sentence: Sentence, at: int) -> None:
    """after X proved unavailable; X is no longer available."""
    items = sentence.items
    proved = any(item.is_word("proved", "became", "was", "turned", "longer") for item in items[max(0, at - 4) : at])
    film = film_left_behind(sentence, at) or sentence.scope
    if proved and film is not None and film.main:
        end(reading, sentence, film, goers(reading, sentence, at)[0], at, "leaving.unavailable")


def epithet(reading: Reading, sentence: Sentence, at: int) -> None:
    """the recently departed X; outgoing director X."""
    items = sentence.items
    here = at + 1
    while here < len(items) and here - at < _ROLE_WORDS and role_of(items, here):
        here += 1
    named = here < len(items) and isinstance(items[here].ref, Person)
    before = at > 0 and items[at - 1].is_word("the", "recently", "now", "newly", "just")
    if named and before and sentence.scope is not None and sentence.scope.main:
        _end(reading, sentence, [Credit(items[here].ref, here)], at)


def involvement(reading: Reading, sentence: Sentence, at: int) -> None:
    """X's involvement in it is over."""
    items = sentence.items
    over = any(item.is_word("over", "ended", "finished") for item in items[at + 1 : at + 8])
    owner = items[at - 1] if at else items[at]
    film = film_left_behind(sentence, at) or sentence.scope
    if over and isinstance(owner.ref, Person) and owner.possessive and film is not None and film.main:
        end(reading, sentence, film, [Credit(owner.ref, at - 1)], at, "leaving.involvement")


def not_with(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is no longer with the project; X is no longer its director."""
    items = sentence.items
    role = next((role_of(items, here) for here in range(at + 1, min(at + 6, len(items))) if role_of(items, here)), "")
    if role and at + 1 < len(items) and items[at + 1].is_word("a", "an", "the", "its", "one", "director", "producer"):
        # Somebody is no longer a star, of whatever; but no longer a producer on the film.
        film = film_right(sentence, at)[0] or (None if items[at + 1].is_word("a", "an") else sentence.scope)
        if film is not None and film.main:
            end(reading, sentence, film, goers(reading, sentence, at)[0], at, "leaving.not_with", role=role)
        return
    film = film_left_behind(sentence, at)
    race = (
        items[at + 1 : at + 2] and items[at + 1].is_word("in") and any(item.is_word(*_RACES) for item in items[at + 2 : at + 4])
    )
    if race and sentence.scope is not None and sentence.scope.main:
        end(reading, sentence, sentence.scope, goers(reading, sentence, at)[0], at, "leaving.not_with")
        return
    project = any(item.is_word("project", "production") for item in items[at + 2 : at + 5]) and sentence.scope is not None
    film = film or film_right(sentence, at, far=5)[0] or (sentence.scope if project else None)
    if at + 1 < len(items) and items[at + 1].is_word("with", "in", "on") and film is not None and film.main:
        end(reading, sentence, film, goers(reading, sentence, at)[0], at, "leaving.not_with")


MISSING = (
    (("departed", "departing", "outgoing", "ousted", "exiting"), epithet),
    (("that", "who"), who_left),
    (("absent", "missing", "not", "gone"), missing),
    (("one",), odd_one_out),
    (("none",), none_of),
    (_CONTRACTS, not_renewed),
    (("cost", "costs"), cost),
    (("without", "minus"), without),
    (("unavailable",), unavailable),
    (("involvement", "time", "stint", "tenure", "participation", "attachment"), involvement),
    (("longer",), not_with),
)
