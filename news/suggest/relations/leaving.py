"""Who is gone: those who leave and those who are put out."""

from collections.abc import Callable

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import (
    EXIT_NOUNS,
    FAR_BEHIND,
    INVOLVED,
    LEAVING,
    MODALS,
    OCCASIONS,
    OF_FILMS,
    OTHER_THINGS,
    OUSTING,
    OUSTING_WITH,
    WORKS_OF,
)
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.absent import cut_scene, is_out, lost, not_in, not_involved, noun, taken_along, work_discarded
from news.suggest.relations.changing_hands import part_of
from news.suggest.relations.declining import declining
from news.suggest.relations.goers import film_left_behind, goers, goes_no_further
from news.suggest.relations.gone import end
from news.suggest.relations.missing import MISSING
from news.suggest.relations.newcomers import NEWCOMERS, chosen
from news.suggest.relations.replacing import as_replacement, in_for, replaced, succeeded, took_over
from news.suggest.relations.stead import STEADS
from news.suggest.relations.swaps import SWAPS
from news.suggest.scope import production_of
from news.suggest.suggestion import Effect

_NEAR = 24
# Who was offered it, and opted out, has never had it.
_ONLY_OFFERED = frozenset("offered approached".split())
_ACCEPTED = frozenset("cast signed joined attached set boarded accepted hired announced agreed originally initially".split())
_NEXT = frozenset("second third fourth latest another".split())
# "A newspaper's claim that X stormed off"; "quit in March, and has not smoked since".
_PAPERS = frozenset("newspaper newspapers magazine paper papers".split())
_CLAIMS = frozenset("claim claims claimed claiming alleges alleged alleging insists".split())
# Where somebody is said to be with an agency, it is another that was left.
_REPPED = frozenset("repped represented reps rep'd".split())
# "She ran production at the studio until she stepped down."
_OFFICE = 12
_HELD_OFFICE = frozenset("ran headed led oversaw worked served joined chaired edited taught".split())
_HABITS = frozenset(
    "smoking cigarettes cigarette smoker smokes smoked drinking drink habit gym dieting diet medication".split()
)
_GOSSIP = frozenset("tabloid tabloids gossip whispers".split())
_BE = frozenset("was were is are be been being got gets get".split())
# Who denies being fired may have gone of himself.
_DENIED = frozenset("denied denies denying".split())
_MAKERS = frozenset(
    "studio studios producers filmmakers company makers production network streamer bosses he they director".split()
)


def leaving(reading: Reading, sentence: Sentence) -> None:
    words = sentence.words()
    told = words & _GOSSIP and not words & DENIALS or words & _PAPERS and words & _CLAIMS
    if sentence.items[-1].low == "?" or told or words & _REPPED:
        return
    for later in (False, True):
        for at, item in enumerate(sentence.items):
            for relation in _BY_WORD.get(item.low, ()) if item.kind == "word" else ():
                if (relation in _LATER) == later:
                    relation(reading, sentence, at)


def spoken_leaving(reading: Reading, sentence: Sentence) -> None:
    """I left; we parted ways: said by somebody who has a part in it, or of the film by its title."""
    speaker = sentence.items[0].ref
    titled = isinstance(speaker, Person) and any(item.kind == "title" and production_of(item) for item in sentence.items)
    if getattr(speaker, "roles", None) or titled:
        leaving(reading, sentence)


def _goes(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has left the film; X signed up but pulled out; X, who stepped down as director."""
    items = sentence.items
    if not _is_exit(sentence, at) or _is_habit(reading, sentence):
        return
    people, chain = goers(reading, sentence, at)
    film = film_left_behind(sentence, at)
    if not people or set(chain) & MODALS or _leaves_something_else(items, at, film is not None):
        return
    if film is None and (items[at].low in OF_FILMS or _leaves_office(items, at)):
        return
    if film is None and not (sentence.scope is not None and sentence.scope.main and goes_no_further(items, at)):
        return
    if _of_other_film(items, people[0].at, at):
        return
    beside = next((here for here in range(at + 1, min(at + _NEAR, len(items) - 1)) if _along_with(items, here)), -1)
    if beside > 0:
        people = [*people, *people_right(reading, sentence, beside + 2)[0]]
    people = [*(_actor_of_two(reading, sentence, people) or people), *_others_before(reading, sentence, at)]
    effect = Effect.ASSERTS if set(chain) & (DENIALS | {"denied"}) else Effect.ENDS
    before = {item.low for item in items[:at] if item.kind == "word"}
    if effect is Effect.ENDS and before & _ONLY_OFFERED and not before & _ACCEPTED:
        effect = Effect.DENIES
    end(reading, sentence, film or sentence.scope, people, at, "leaving.verb", effect)


def _actor_of_two(reading: Reading, sentence: Sentence, people: list[Credit]) -> list[Credit]:
    """The actor and director Y have parted ways: it is the actor who goes."""
    items, at = sentence.items, people[0].at
    if len(people) > 1 or at < 4 or not items[at - 2].is_word("and") or not items[at - 1].is_word("director", "filmmaker"):
        return []
    return [Credit(person, at - 3) for person in reading.discourse.meant(sentence, at - 3)]


def _leaves_office(items: list[Item], at: int) -> bool:
    """X, who ran production at a studio until she stepped down."""
    between = items[max(0, at - _OFFICE) : at]
    where = any(item.kind in ("company", "name", "outlet", "person", "place") for item in between)
    return where and any(item.is_word(*_HELD_OFFICE) for item in between)


def _is_habit(reading: Reading, sentence: Sentence) -> bool:
    """It is smoking that somebody has quit, or gave up in the sentence before."""
    near = sentence.words() | (reading.before.words() if reading.before else frozenset())
    return bool(near & _HABITS)


def _others_before(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """X is the second star to leave, following Y."""
    items = sentence.items
    if not any(item.is_word(*_NEXT) for item in items[max(0, at - _NEAR) : at]):
        return []
    for here in range(at + 1, min(at + _NEAR, len(items) - 1)):
        if items[here].is_word("following", "after", "joining"):
            found, behind = people_right(reading, sentence, here + 1, fill=2)
            return found if behind >= len(items) or items[behind].kind == "mark" or items[behind].low == "who" else []
    return []


def _of_other_film(items: list[Item], subject: int, at: int) -> bool:
    """X, who was attached to T but left the project: T."""
    named = [production for production in map(production_of, items[subject:at]) if production is not None]
    titled = any(item.kind == "title" and production_of(item) in named and not item.possessive for item in items[subject:at])
    return (
        titled
        and not any(production.main for production in named)
        and bool({"attached", "cast", "set", "signed"} & {item.low for item in items[subject:at]})
    )


def _along_with(items: list[Item], at: int) -> bool:
    return items[at].is_word("along") and items[at + 1].is_word("with")


def _is_exit(sentence: Sentence, at: int) -> bool:
    """Whether the verb leaves, and is one: "the left", "the film's exit" are none."""
    items, needs = sentence.items, LEAVING[sentence.items[at].low]
    if needs:
        return has_particle(items, at, needs)
    before = items[at - 1] if at else None
    if at + 1 < len(items) and items[at + 1].is_word("by"):
        # the part vacated by X
        return False
    adverb = before is not None and before.is_word("recently", "newly", "now", "dear")
    if items[at].low == "departed" and at > adverb and items[at - 1 - adverb].is_word("the", "a", "an"):
        # the recently departed mayor
        return False
    return not (
        before is not None
        and (before.possessive or before.is_word("the", "a", "an", "his", "her", "was", "is", "be", "were", "abrupt", "sudden"))
        and items[at].low in ("left", "leave", "leaves", "exit", "exits", "quit", "ditched", "abandoned")
    )


def has_particle(items: list[Item], at: int, needs: frozenset[str]) -> bool:
    """dropped out; turned his back; handed in his notice."""
    return any(item.low in needs for item in items[at + 1 : at + 3]) or any(
        item.low in needs & FAR_BEHIND for item in items[at + 1 : at + 5]
    )


def _leaves_something_else(items: list[Item], at: int, film: bool) -> bool:
    """a company, a band, her husband, or what nobody knows."""
    follows = items[at + 1] if at + 1 < len(items) else None
    if items[at].low.startswith("part"):
        return False
    if any(item.is_word(*OCCASIONS) for item in items[at + 1 : at + 5]):
        return True
    if follows is not None and follows.kind in ("name", "company", "outlet", "person"):
        return not film
    far = next((here for here in range(at + 1, min(at + 7, len(items))) if _ends_object(items[here])), min(at + 7, len(items)))
    behind = [item for item in items[at + 1 : far] if item.kind in ("word", "company", "work")]
    return not film and any(item.low in OTHER_THINGS or item.kind in ("company", "work") for item in behind)


def _ends_object(item: Item) -> bool:
    """A mark, or a word behind which another thing is told."""
    return item.kind == "mark" or item.is_word(
        "after", "because", "due", "amid", "when", "as", "while", "and", "but", "for", "to", "over"
    )


def _ousted(reading: Reading, sentence: Sentence, at: int) -> None:
    """X was fired; the studio has dropped X; X has been written out."""
    items = sentence.items
    low = items[at].low
    needs = OUSTING_WITH.get(low, frozenset())
    behind = [item.low for item in items[at + 1 : at + 5]]
    if needs and not needs & set(behind) or low in LEAVING and any(each in LEAVING[low] for each in behind[:2]):
        return
    if behind[:1] == ["by"] and OTHER_THINGS & set(behind[1:]):
        return
    passive = any(item.is_word(*_BE) for item in items[max(0, at - 4) : at])
    people, chain = goers(reading, sentence, at) if passive or low == "recast" else ([], [])
    if not people and not passive:
        beside = at + 1 < len(items) and items[at + 1].kind == "person"
        begin = at + 1 + (bool(needs) and not beside) * (1 + (behind[1:2] == ["of"]))
        people, chain = people_right(reading, sentence, begin, fill=4)[0], []
        people = people or _called_first(items, at)
        people = people if people and _has_maker(sentence, at) and not _describes(items, people[-1].at) else []
    if not people or set(chain) & (MODALS | _DENIED) or low == "recast" and not passive and {"to", "decided"} & set(chain):
        return
    film = film_left_behind(sentence, people[-1].at if people[-1].at > at else at)
    if film is None and not (
        sentence.scope is not None and sentence.scope.main and (not passive or goes_no_further(items, at))
    ):
        return
    effect = Effect.ASSERTS if set(chain) & DENIALS else Effect.ENDS
    role = "cast" if low in ("edited", "snipped", "excised") else ""
    end(reading, sentence, film or sentence.scope, people, at, "leaving.ousted", effect, role=role)


def _called_first(items: list[Item], at: int) -> list[Credit]:
    """sacked their leading man, X."""
    comma = next((here for here in range(at + 2, min(at + 7, len(items) - 1)) if items[here].low == ","), -1)
    if comma < 0 or not items[at + 1].is_word("their", "its", "the", "his", "her"):
        return []
    named = items[comma + 1]
    plain = all(item.kind in ("word", "film") for item in items[at + 1 : comma])
    return [Credit(named.ref, comma + 1)] if plain and isinstance(named.ref, Person) and not named.possessive else []


def _describes(items: list[Item], at: int) -> bool:
    """The studio dropped the X project: X only says which."""
    return at + 1 < len(items) and (items[at + 1].kind in ("film", "title") or items[at + 1].is_word("project", "vehicle"))


def _has_maker(sentence: Sentence, at: int) -> bool:
    """Who puts somebody out: a company, the producers, the film; not somebody who drops a friend."""
    return any(
        item.kind in ("company", "film", "title", "outlet") or item.is_word(*_MAKERS)
        for item in sentence.items[max(0, at - 9) : at]
    )


_Relation = Callable[[Reading, Sentence, int], None]
_BY_WORD: dict[str, tuple[_Relation, ...]] = {}
for _words, _relation in (
    (LEAVING, _goes),
    (OUSTING, _ousted),
    (EXIT_NOUNS, noun),
    (INVOLVED, not_involved),
    (("out", "gone", "off"), is_out),
    ("scene scenes footage cutting part role character performance cameo storyline".split(), cut_scene),
    (WORKS_OF, work_discarded),
    (("taking", "takes", "took", "went"), taken_along),
    (
        ("replace", "replaces", "replaced", "replacing", "swapped", "swaps", "swapping", "subbed", "recast", "recasting"),
        replaced,
    ),
    (("lost", "loses", "losing", "lose", "parted", "part", "ties"), lost),
    *MISSING,
    *SWAPS,
    *STEADS,
    *NEWCOMERS,
    (("succeed", "succeeds", "succeeded", "succeeding"), succeeded),
    (("in",), not_in),
    (("in", "place"), in_for),
    (("over", "reins", "helm"), took_over),
    (("replacement",), as_replacement),
    (("role", "part", "lead", "roles", "vacancy", "void", "gap", "hole", "chair", "seat", "slot", "post", "shoes"), part_of),
    (
        """turned turns passed passes declined declines rejected rejects refused refuses ruled rules against no not
        interested""".split(),
        declining,
    ),
):
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _relation)
# Those ask who is gone, also where that is said behind: "Y came in when X left".
_LATER = frozenset({in_for, chosen, as_replacement})
