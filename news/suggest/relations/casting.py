"""Parts taken, voices lent, actors wanted: who is in it, said with other words than verbs of acting."""

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

LENDING = frozenset("lend lends lending lent provide provides providing provided".split())
_GETTING = frozenset(
    """on over landed land lands play playing offered takes take taking taken took for into scored nabbed won assume fill up
    assuming essay essaying in circling eyeing considering accepted secured bagged down has have had gets get got
    wins win won nabs nab as scores score scoring nabbing landing winning lands booked books book snags snagged snag
    bags filling fills inherits tackles tackle secured secures to plays""".split()
)
_PARTS_OF_GETTING = frozenset(
    """on over into take taking takes took step stepping stepped steps landed lands land up in turned down passed
    turns""".split()
)
_BEFORE_ROLE = frozenset("the a his her iconic".split())
_MAKING = frozenset(
    "direct helm write produce directing helming writing producing distribute rights acquire finance buy".split()
)
_IN_LEAD = frozenset(
    """smaller bigger minor brief meaty juicy crucial important sizeable lead title titular starring leading main central
    supporting female male major key pivotal plum small big co-lead other second another""".split()
)


def connected(reading: Reading, sentence: Sentence) -> None:
    """Over the years X and Y were linked to it: they are not any more."""
    words = sentence.words()
    if not (
        words & {"connected", "linked", "attached", "associated"}
        and words & {"parade", "years", "various", "past", "point", "previous", "previously", "former"}
        and words & {"actors", "stars", "names", "directors", "filmmakers"}
    ):
        return
    key = "director" if words & {"directors", "filmmakers"} and not words & {"actors", "stars"} else "cast"
    for at, item in enumerate(sentence.items):
        if item.is_word("including", "include", "from"):
            for credit in people_right(reading, sentence, at + 1)[0]:
                value = PartyValue(credit.person.name, SubjectKind.PERSON)
                reading.about(
                    sentence.scope,
                    key,
                    value,
                    sentence,
                    at,
                    credit.at,
                    "leaving.connected",
                    printed=credit.person.name,
                    effect=Effect.ENDS,
                )


def vehicle(reading: Reading, sentence: Sentence) -> None:
    """the John Travolta project Gotti, the Tom Hanks vehicle."""
    items = sentence.items
    for at, item in enumerate(items[:-1]):
        behind = items[at + 1]
        if (
            item.kind == "person"
            and isinstance(item.ref, Person)
            and not item.possessive
            and behind.low in ("project", "vehicle", "starrer")
        ):
            film = next((production_of(each) for each in items[at + 1 : at + 3] if production_of(each)), None)
            if film is not None and film.main and not item.ref.roles & {"director", "producer"}:
                attach(reading, sentence, film, [Credit(item.ref, at)], at + 1, "cast.vehicle")


def directed_in(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y directs X and Z in this thriller."""
    people, behind = people_right(reading, sentence, at + 1, fill=2)
    film, place = film_right(sentence, at)
    in_it = (
        behind + 1 < len(sentence.items) and sentence.items[behind].is_word("in") and sentence.items[behind + 1].is_word("it")
    )
    if people and in_it:
        attach(reading, sentence, sentence.scope, people, at, "cast.directed_in")
    elif (
        people
        and not sentence.items[at + 1].is_word("by")
        and film is not None
        and behind < place
        and sentence.items[behind].is_word("in")
    ):
        attach(reading, sentence, film, people, at, "cast.directed_in")


def wanted(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is being eyed for the film."""
    items = sentence.items
    film, place = film_right(sentence, at, far=8)
    wooed, behind = people_right(reading, sentence, at + 1, fill=3)
    if (
        wooed
        and behind < len(items)
        and items[behind].is_word("about", "for")
        and items[at].low in ("approached", "courted", "courting", "wooed", "eyeing", "eyes", "eyed")
    ):
        chain = people_left(reading, sentence, at)[1]
        attach(
            reading,
            sentence,
            sentence.scope,
            wooed,
            at,
            "cast.wanted",
            effect=Effect.DENIES if set(chain) & DENIALS else Effect.ASSERTS,
        )
        return
    if at + 1 < len(items) and items[at + 1].is_word("for", "about") and film is not None and film.main:
        left, chain = people_left(reading, sentence, at)
        effect = Effect.DENIES if set(chain) & DENIALS else Effect.ASSERTS
        if not set(chain) & {"previously", "originally", "once", "initially"}:
            attach(reading, sentence, film, left, place, "cast.wanted", effect=effect)


def taking_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will take on Captain Rowe."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is None or follows.kind not in ("name", "person", "title"):
        return
    left, _ = people_left(reading, sentence, at - 1)
    character, behind = character_at(sentence, at + 1)
    film, _ = film_right(sentence, behind - 1)
    attach(reading, sentence, film or sentence.scope, left, at + 1, "cast.take_on", character)


def lending(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will lend his voice as Captain Rowe; X provides the voice of the Guide."""
    items = sentence.items
    verb = next(here for here in range(at - 1, -1, -1) if items[here].is_word(*LENDING))
    left, _ = people_left(reading, sentence, verb)
    character = (
        character_at(sentence, at + 2)[0] if at + 1 < len(items) and items[at + 1].is_word("as", "of", "to", "for") else ""
    )
    attach(reading, sentence, film_right(sentence, at)[0] or sentence.scope, left, at, "cast.voice", character)


def casting_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """Lewis's casting being confirmed; Fanning confirming her casting."""
    items = sentence.items
    owner = items[at - 1]
    if owner.kind == "person" and isinstance(owner.ref, Person):
        attach(reading, sentence, sentence.scope, [Credit(owner.ref, at - 1)], at, "cast.casting")
    elif owner.is_word("her", "his"):
        nearest = next((here for here in range(at - 2, max(-1, at - 6), -1) if isinstance(items[here].ref, Person)), -1)
        if nearest >= 0:
            attach(reading, sentence, sentence.scope, [Credit(items[nearest].ref, nearest)], at, "cast.casting")


def returning(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will return as C; X returns for the sequel; X is back as C."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    left, chain = people_left(reading, sentence, at)
    if (
        follows is None
        or not left
        or set(chain) & {"not", "n't", "won't", "isn't"}
        or any(role_of(items, here) not in ("", "cast") for here in range(at, min(at + 6, len(items))))
    ):
        return
    film, place = film_right(sentence, at, far=7)
    if follows.is_word("as"):
        attach(reading, sentence, film or sentence.scope, left, at, "cast.return", character_at(sentence, at + 2)[0])
    elif items[at].is_word("back", "returning", "returns") and (follows.is_word("too") or follows.low in (".", "!")):
        if sentence.scope is not None and sentence.scope.main and not any(each.person.roles - {"cast"} for each in left):
            attach(reading, sentence, sentence.scope, left, at, "cast.return")
    elif (
        follows.is_word("for", "in", "to")
        and film is not None
        and film.main
        and not set(chain) & {"initially", "originally"}
        and (not follows.is_word("to") or any(credit.person.roles & {"cast"} for credit in left))
        and items[at].low != "back"
        and not any("direct" in item.low or "produc" in item.low for item in items[at : at + 5])
    ):
        attach(reading, sentence, film, left, max(at, place), "cast.return")


def beaten(reading: Reading, sentence: Sentence, to: int, at: int) -> None:
    """X has beaten Y to the role."""
    verb = next(
        (
            here
            for here in range(to - 1, max(-1, to - 8), -1)
            if sentence.items[here].is_word("beat", "beaten", "beats", "beating", "pipped", "edged")
        ),
        -1,
    )
    if verb >= 0:
        left, _ = people_left(reading, sentence, verb)
        attach(reading, sentence, film_right(sentence, at)[0] or sentence.scope, left, at, "cast.role")


def role(reading: Reading, sentence: Sentence, at: int) -> None:
    """take on the role of C, landed the lead, X in the title role."""
    items = sentence.items
    begin = at
    while begin and items[begin - 1].kind == "word" and items[begin - 1].low in _IN_LEAD | _BEFORE_ROLE:
        begin -= 1
    verb = items[begin - 1].low if begin else ""
    if verb == "for" and items[at].low == "part" and begin < at and items[begin].is_word("his", "her"):
        # "Quill, for her part, said": no part in a film.
        return
    if verb == "to":
        beaten(reading, sentence, begin - 1, at)
        return
    film = film_right(sentence, at)[0]
    character = ""
    if at + 1 < len(items) and items[at + 1].is_word("of", "as"):
        character = character_at(sentence, at + 2)[0]
    elif at + 1 < len(items) and items[at + 1].is_word("opposite", "alongside"):
        beside, _ = people_right(reading, sentence, at + 2)
        attach(reading, sentence, film or sentence.scope, beside, at, "cast.opposite")
    if verb == "in" and begin >= 2 and items[begin - 2].kind == "person" and not items[begin - 2].possessive:
        left, _ = people_left(reading, sentence, begin - 1)
        if begin < at or character:
            film = film or film_left(sentence, begin)[0] or sentence.scope
            attach(reading, sentence, film, left, at, "cast.in_role", character)
    elif verb in _GETTING and (film is None or film.main) and (character or begin < at):
        _gets_role(reading, sentence, begin, at, film or sentence.scope, character)


def _gets_role(reading: Reading, sentence: Sentence, begin: int, at: int, film: Production | None, character: str) -> None:
    """X has landed the role of C, opposite Y."""
    items = sentence.items
    start = begin - 1
    while start > 0 and items[start].low in _PARTS_OF_GETTING:
        start -= 1
    left, chain = people_left(reading, sentence, start + (not items[start].low.endswith("ing")))
    if set(chain) & {"previously", "originally", "once", "initially", "considered"} and "was" in chain:
        return
    attach(reading, sentence, film, left, at, "cast.role", character)
    near = range(at + 1, min(at + 9, len(items)))
    opposite = next((here for here in near if items[here].is_word("opposite", "alongside")), -1)
    if left and opposite > 0:
        beside, _ = people_right(reading, sentence, opposite + 1)
        attach(reading, sentence, film, beside, at, "cast.opposite")


def talking(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is in talks too; X is in talks for the film: as what, nobody says."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    if not (at and items[at - 1].is_word("in", "final", "early", "advanced")):
        return
    film, place = film_right(sentence, at, far=5)
    for_film = behind is not None and behind.is_word("for") and film is not None and film.main
    if not (for_film or behind is None or behind.is_word("too", "also", "as") or behind.low in (".", ",", "!")):
        return
    if any(role_of(items, here) not in ("", "cast") for here in range(len(items))) or sentence.words() & _MAKING:
        return
    left, chain = people_left(reading, sentence, at)
    acting = [credit for credit in left if not credit.person.roles - {"cast"}]
    effect = Effect.DENIES if set(chain) & DENIALS else Effect.ASSERTS
    if effect is Effect.ASSERTS or for_film:
        attach(reading, sentence, film if for_film else sentence.scope, acting, at, "cast.talking", effect=effect)


def on_set(reading: Reading, sentence: Sentence, at: int) -> None:
    """X was spotted on the set of the film, X is filming scenes for it: not the director."""
    items = sentence.items
    film, place = film_right(sentence, at, far=8)
    between = {item.low for item in items[at + 1 : place]}
    if film is None or not film.main or not (between & {"set", "scenes", "scene", "filming", "shooting", "role"}):
        return
    left, _ = people_left(reading, sentence, at)
    attach(reading, sentence, film, [each for each in left if not each.person.roles - {"cast"}], place, "cast.on_set")
