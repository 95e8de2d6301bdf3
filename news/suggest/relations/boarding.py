"""Who joins, boards or signs on."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import MAKERS, attach, credit_for
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.subjects import people_left

_ROLES = frozenset(
    """producer producers director writer editor financing composer producing direct write produce helm helming directing pen
    penning adapt script rewrite compose score finance edit shoot make screenwriter co-direct co-write""".split()
)
_NOT_NOW = frozenset("was were longer previously originally once formerly initially director producer".split())
_DIRECTORS = frozenset("director filmmaker helmer film-maker".split())
_ACTORS = frozenset("cast actors newcomers additions actresses stars".split())
_BEFORE_NOW = frozenset("last previously first earlier once".split())
_COMPANY = frozenset("them him her".split())
_NO_MORE = frozenset(", . as opposite alongside last not earlier recently yesterday today too also first just".split())
_PICKED = frozenset("set confirmed tapped booked locked lined cast announced recruited secured enlisted".split())
_FUN = frozenset(
    """fun party project production unit shoot ranks gang adventure fray lineup line-up action mix show franchise
    ensemble""".split()
)
_MAKING = frozenset("make makes made making set sets mark marks".split())
_DIRECTING = frozenset(
    "directorial directing director behind-the-camera narrative feature-directing helming filmmaking".split()
)


def _signed_on(items: list[Item], at: int) -> bool:
    """have all signed on, and no more is said."""
    behind = items[at + 2] if at + 2 < len(items) else None
    return items[at].low.startswith("sign") and (behind is None or behind.kind == "date" or behind.low in _NO_MORE)


def _has_cast(items: list[Item]) -> bool:
    return any(isinstance(item.ref, Person) and not item.ref.roles - {"cast"} for item in items)


def _clause_end(items: list[Item], at: int) -> int:
    """Where what is joined ends: at ", who" or after a dozen words."""
    last = min(at + 12, len(items))
    return next((here for here in range(at + 1, last) if items[here].is_word("who", "which", "while")), last)


def joining(reading: Reading, sentence: Sentence, at: int) -> None:
    """X joins Y in the film; X joins the cast; joined by X; joining them is X."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    film = film_right(sentence, at)[0] or sentence.scope
    if by := _joined_by(items, at):
        _is_joined(reading, sentence, at, by)
        return
    left, _ = people_left(reading, sentence, at)
    beside, behind = people_right(reading, sentence, at + 1)
    if beside and _joins_in_doing(items, behind):
        return
    if left and _joins_film(items, at, beside):
        attach(reading, sentence, film, left, at, "cast.join")
        attach(reading, sentence, film, [credit for credit in beside if "director" not in credit.person.roles], at, "cast.join")
    elif not left and beside and (_said_of_actors(items, at) or items[at].low == "joining" and _in_aside_of_cast(items, at)):
        attach(reading, sentence, film, beside, at, "cast.join")
    elif (
        not left
        and follows is not None
        and (follows.is_word(*_COMPANY) or beside)
        and (behind := behind + (not beside)) < len(items)
        and items[behind].is_word("are", "is", "will", "in")
    ):
        later, _ = people_right(reading, sentence, behind + 1)
        attach(reading, sentence, film, [*beside, *later], at, "cast.join")


def _is_joined(reading: Reading, sentence: Sentence, at: int, by: int) -> None:
    """X is joined by Y and Z; X will be joined in T by Y."""
    items = sentence.items
    film = film_right(sentence, at)[0]
    people, _ = people_right(reading, sentence, by + 1)
    left, _ = people_left(reading, sentence, at)
    if any(credit.person.roles - {"cast"} for credit in left):
        return
    acting = [each for each in people if not made_by(items, each.at)]
    attach(reading, sentence, film or sentence.scope, acting, at, "cast.joined_by")
    if people and film is not None:
        attach(reading, sentence, film, left, at, "cast.joined_by")


def _joins_film(items: list[Item], at: int, beside: list[Credit]) -> bool:
    """Whether what is joined is the film or its cast, and in no role of the crew."""
    tail = [item.low for item in items[at + 1 : _clause_end(items, at)]]
    if _ROLES & set(tail) or "effort" in tail:
        return False
    named = any(item.kind in ("film", "title") for item in items[at + 1 : at + 9])
    company = bool(tail) and tail[0] in _COMPANY
    return "cast" in tail or company or bool(beside) or named or bool(_FUN & set(tail[:4])) or _signed_on(items, at)


def _joined_by(items: list[Item], at: int) -> int:
    """joined by X; joined in T by X: where the "by" stands, or 0."""
    here = at + 1
    while here < len(items) and here - at < 5 and (items[here].kind in ("title", "film") or items[here].is_word("in", "on")):
        here += 1
    return here if here < len(items) and items[here].is_word("by") else 0


def _joins_in_doing(items: list[Item], at: int) -> bool:
    """ "joins X and Y in making their debuts": in nothing that they share."""
    return (
        at + 1 < len(items) and items[at].is_word("in") and items[at + 1].kind == "word" and items[at + 1].low.endswith("ing")
    )


def _said_of_actors(items: list[Item], at: int) -> bool:
    """The new cast members join X and Y."""
    return any(item.is_word(*_ACTORS) for item in items[max(0, at - 4) : at])


def _in_aside_of_cast(items: list[Item], at: int) -> bool:
    """X is in it, joining Y and Z."""
    return at > 0 and items[at - 1].low == "," and _has_cast(items[:at])


def on_board(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are also on board: as what, nobody says."""
    items = sentence.items
    begin = at - 1 if at and items[at - 1].is_word("on") else at
    follows = items[at + 1] if at + 1 < len(items) else None
    if begin == at and items[at].low == "board" or follows is not None and follows.is_word("to", "with"):
        return
    if follows is not None and follows.is_word("as") and not _as_somebody(items, at + 1):
        return
    comma = next((here for here in range(at + 1, min(at + 7, len(items))) if items[here].low == ","), at + 7)
    if any(item.low in _ROLES for item in items[at + 1 : comma]):
        return
    left, chain = people_left(reading, sentence, begin)
    film, _ = film_right(sentence, at, far=6)
    acting = [credit for credit in left if not credit.person.roles - {"cast"}]
    if not set(chain) & DENIALS:
        attach(reading, sentence, film or sentence.scope, acting, at, "cast.on_board")


def _as_somebody(items: list[Item], at: int) -> bool:
    """on board as her deputy, as the villain; not as director, nor as a sponsor of something."""
    owned = at + 1 < len(items) and items[at + 1].is_word("her", "his", "their", "the")
    return owned and not any(role_of(items, here) for here in range(at + 1, min(at + 7, len(items))))


def co_stars(reading: Reading, sentence: Sentence, at: int) -> None:
    """Her co-stars are X and Y."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].kind == "person":
        _fellow(reading, sentence, at)
    elif at + 1 < len(items) and items[at + 1].is_word("are", "include", "including", ":") and at < 4:
        attach(reading, sentence, sentence.scope, people_right(reading, sentence, at + 2)[0], at, "cast.co_stars")


def _names_other(items: list[Item]) -> bool:
    """Whether the sentence names another production."""
    found = [production_of(item) for item in items if item.kind in ("title", "film", "work")]
    return any(film is None or not film.main for film in found)


def _fellow(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and his co-star Y at the premiere of the film: both are in it."""
    items = sentence.items
    if items[at - 1].is_word("with", "and", "opposite") and sentence.scope is reading.films.main and not _names_other(items):
        attach(reading, sentence, sentence.scope, people_right(reading, sentence, at + 1)[0], at, "cast.fellow")
        return
    film = next((production_of(item) for item in items if item.kind == "title" and production_of(item)), None)
    if film is None or not film.main or not (at and (items[at - 1].is_word("her", "his") or items[at - 1].low == "fellow")):
        return
    people, _ = people_right(reading, sentence, at + 1)
    owner = [item.ref for item in items[:at] if isinstance(item.ref, Person)]
    found = reading.discourse.owner(owner, "she" if items[at - 1].low == "her" else "he")
    attach(reading, sentence, film, [*(Credit(each, at) for each in found), *people], at, "cast.fellow")


def added(reading: Reading, sentence: Sentence, at: int) -> None:
    """The film has added X."""
    if at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("to"):
        film = film_right(sentence, at, far=4)[0]
        if {"cast", "ensemble"} & {item.low for item in sentence.items[at + 1 : at + 6]} or film is not None and film.main:
            left, _ = people_left(reading, sentence, at)
            beside_at = next(
                (
                    here
                    for here in range(at + 2, min(at + 8, len(sentence.items)))
                    if sentence.items[here].is_word("opposite", "alongside")
                ),
                -1,
            )
            left = [*left, *people_right(reading, sentence, beside_at + 1)[0]] if left and beside_at > 0 else left
            attach(reading, sentence, film_right(sentence, at)[0] or sentence.scope, left, at, "cast.join")
        return
    people, _ = people_right(reading, sentence, at + 1)
    film, place = film_left(sentence, at, far=5)
    if film is not None and people and not sentence.items[place].possessive:
        attach(reading, sentence, film, people, at, "cast.added")


def attached(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are attached to the film; X has been attached since last fall: as what, nobody says."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    film, place = film_right(sentence, at, far=4)
    to_film = behind is not None and behind.is_word("to") and film is not None and film.main
    alone = behind is None or behind.is_word("since", "for") or behind.low in (".", ",")
    if not (to_film or alone and at and not (film is not None and not film.main)):
        return
    left, chain = people_left(reading, sentence, at)
    tail = {item.low for item in items[at + 1 : max(at, place) + 6]}
    said = set(chain) & (_NOT_NOW | DENIALS)
    acting = [credit for credit in left if not credit.person.roles - {"cast"} and not made_by(items, credit.at)]
    if acting and not said and not tail & (_ROLES | {"as"}):
        attach(reading, sentence, film or sentence.scope, acting, at, "cast.attached")


def teaming(reading: Reading, sentence: Sentence, at: int) -> None:
    """X teams up with Y for the film; X and Y reunite in it. Whoever makes films makes this one, and is not in it."""
    items = sentence.items
    film, place = film_right(sentence, at, far=14)
    if film is None or not film.main or not any(items[here].is_word("for", "in", "on") for here in range(at + 1, place)):
        return
    left, chain = people_left(reading, sentence, at)
    if set(chain) & _BEFORE_NOW:
        return
    beside_at = next((here for here in range(at + 1, min(at + 5, place)) if items[here].is_word("with")), -1)
    beside = people_right(reading, sentence, beside_at + 1)[0] if beside_at > 0 else []
    acting = [credit for credit in [*left, *beside] if not credit.person.roles - {"cast"} and not made_by(items, credit.at)]
    makers = [credit for credit in beside if items[credit.at - 1].is_word(*_DIRECTORS)]
    credit_for(reading, sentence, film, "director", makers, place, "director.teaming")
    if left and (beside or len(left) > 1):
        attach(reading, sentence, film, acting, place, "cast.teaming")


def made_by(items: list[Item], at: int) -> bool:
    """Director X, producer Y."""
    return at > 0 and items[at - 1].is_word(*MAKERS)


def debuting(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will make her screen debut in the film; not a directing debut."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 8), -1) if items[here].is_word(*_MAKING)), -1)
    film, place = film_right(sentence, at, far=6)
    if verb < 0 or film is None or not film.main or not items[at + 1].is_word("in", "with", "on"):
        return
    kinds = {item.low for item in items[verb:at]}
    left, _ = people_left(reading, sentence, verb)
    if kinds & _DIRECTING or any(credit.person.roles & {"director"} for credit in left):
        credit_for(reading, sentence, film, "director", left, place, "director.debut")
    elif items[at + 1].is_word("in") and not kinds & {"world", "north", "festival"}:
        attach(reading, sentence, film, left, place, "cast.debut")


def set_for(reading: Reading, sentence: Sentence, at: int) -> None:
    """X, Y and Z have been set for the film, confirmed for it, tapped for it."""
    items = sentence.items
    film, place = film_right(sentence, at, far=4)
    if not at or film is None or not film.main or not items[at - 1].is_word(*_PICKED) or items[place].possessive:
        return
    left, chain = people_left(reading, sentence, at)
    acting = [credit for credit in left if not credit.person.roles - {"cast"} and not made_by(items, credit.at)]
    if not set(chain) & _NOT_NOW and not {item.low for item in items[place : place + 5]} & (_ROLES | {"as"}):
        attach(reading, sentence, film, acting, place, "cast.set_for")
