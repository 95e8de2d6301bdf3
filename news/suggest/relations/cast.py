"""Who is in it: verbs of acting, the words "cast" and "role", lists and characters."""

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right, is_noun
from news.suggest.relations.attach import attach, character_behind
from news.suggest.relations.boarding import added, co_stars, joining, on_board
from news.suggest.relations.casting import (
    casting_of,
    connected,
    directed_in,
    lending,
    returning,
    role,
    taking_on,
    vehicle,
    wanted,
)
from news.suggest.relations.crew import formerly
from news.suggest.relations.ensembles import cast_list, ensemble, in_brackets, leading, listed
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_STAR = frozenset("cameo star co-star costar topline headline appear feature guest-star".split())
_PLAY = frozenset("play portray voice reprise essay".split())
_BESIDE = frozenset("opposite alongside with joining".split())
_ROLE_SKIP = frozenset(
    "the his her their role roles part of as character lead leading in titular title iconic original to be a".split()
)
_ENSEMBLE = frozenset("cast ensemble".split())
_NOT_A_PART = frozenset("at for host role big key major important in out on with against a-list down up off it".split())
_LENDING = frozenset("lend lends lending lent provide provides providing provided".split())


def cast(reading: Reading, sentence: Sentence) -> None:
    in_brackets(reading, sentence)
    connected(reading, sentence)
    vehicle(reading, sentence)
    cast_list(reading, sentence)
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        form = FORMS.get(item.low)
        lent = item.low in ("voice", "voices") and any(each.is_word(*_LENDING) for each in sentence.items[max(0, at - 4) : at])
        if lent:
            lending(reading, sentence, at)
        elif form is not None and form[0] == "cast" and not is_noun(sentence.items, at):
            if form[2] in _STAR:
                _starring(reading, sentence, at, form[1], form[2])
            elif form[2] in _PLAY:
                _playing(reading, sentence, at, form[1])
        elif form is not None and form[2] in ("direct", "helm"):
            directed_in(reading, sentence, at)
        elif item.low in _ENSEMBLE:
            ensemble(reading, sentence, at)
        elif item.low in ("return", "returns", "returning", "returned", "back"):
            returning(reading, sentence, at)
        elif item.low == "on" and at and sentence.items[at - 1].is_word("take", "takes", "taking", "took"):
            taking_on(reading, sentence, at)
        elif (
            item.low == "casting" and at and (sentence.items[at - 1].possessive or sentence.items[at - 1].is_word("her", "his"))
        ):
            casting_of(reading, sentence, at)
        elif item.low in ("eyeing", "eyes", "eyed", "courting", "courted", "approached", "considered", "wooed", "sought"):
            wanted(reading, sentence, at)
        elif item.low in ("board", "onboard", "aboard"):
            on_board(reading, sentence, at)
        elif item.low in ("co-stars", "costars"):
            co_stars(reading, sentence, at)
        elif item.low in ("added", "adds", "adding", "enlists", "enlisted"):
            added(reading, sentence, at)
        elif item.low in ("joins", "join", "joining", "joined", "boarded", "boards", "boarding") or (
            item.low in ("signed", "signs", "signing")
            and at + 1 < len(sentence.items)
            and sentence.items[at + 1].is_word("on", "up")
        ):
            joining(reading, sentence, at)
        elif item.low in ("role", "part", "roles") or (item.low == "lead" and _is_lead_noun(sentence, at)):
            role(reading, sentence, at)
        elif item.low in ("with", "features", "including", "included", "includes", "include", "by", "introducing"):
            listed(reading, sentence, at)
        elif item.low in ("lead", "leading", "leads", "led"):
            leading(reading, sentence, at)


def _is_lead_noun(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.items[at - 1].is_word("the", "a", "female", "male", "as", "romantic", "co", "title", "in")


def _starring(reading: Reading, sentence: Sentence, at: int, form: str, verb: str) -> None:
    items = sentence.items
    follows, behind = people_right(reading, sentence, at + 1)
    if not follows and form == "ing" and at + 1 < len(items) and items[at + 1].is_word("are", "is"):
        follows, _ = people_right(reading, sentence, at + 2)
    left, chain = people_left(reading, sentence, at) if verb != "feature" else ([], [])
    if follows and not (left and form in ("base", "past")):
        if left and form == "ing" and left[-1].at == at - 1:
            follows = []
        else:
            film, _ = film_left(sentence, at)
            if form == "past" and at and items[at - 1].is_word("originally", "first", "previously"):
                film = reading.films.original() if film is None or film.main else film
            former = {item.low for item in items[max(0, at - 4) : at]}
            effect = (
                Effect.ENDS
                if form == "base" and former & {"previously", "originally", "once"} and former & {"was", "to"}
                else Effect.ASSERTS
            )
            attach(reading, sentence, film or sentence.scope, follows, at, "cast.starring", effect=effect)
            return
    if not left:
        return
    film, place = film_right(sentence, at)
    if film is None and form == "past" and verb != "feature":
        return
    if verb in ("guest-star", "appear") and not (film is not None and film.main):
        return
    film = film or sentence.scope
    attach(
        reading,
        sentence,
        film,
        left,
        max(at, place),
        "cast.star",
        character_behind(sentence, at),
        effect=Effect.ENDS if formerly(chain) else Effect.ASSERTS,
    )
    _beside(reading, sentence, film, at)


def _beside(reading: Reading, sentence: Sentence, film: Production | None, at: int) -> None:
    """star opposite X; play C alongside X."""
    items = sentence.items
    for here in range(at + 1, min(at + 10, len(items))):
        if items[here].is_word(*_BESIDE):
            beside, _ = people_right(reading, sentence, here + 1)
            attach(reading, sentence, film, beside, at, "cast.opposite")
            break
        if items[here].low in (",", ";"):
            break


def _playing(reading: Reading, sentence: Sentence, at: int, form: str) -> None:
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is not None and follows.is_word("by"):
        agents, _ = people_right(reading, sentence, at + 2)
        film, _ = film_left(sentence, at)
        later, _ = film_right(sentence, at, far=9)
        film = film if film is not None and not film.main else later or film
        attach(reading, sentence, film or sentence.scope, agents, at, "cast.played_by", _character_before(sentence, at))
        return
    left, chain = people_left(reading, sentence, at)
    here = at + 1
    while here < len(items) and items[here].low in _ROLE_SKIP and items[here].kind == "word" and here - at < 6:
        here += 1
    if not left or (
        follows is not None and follows.low in _NOT_A_PART and here == at + 1 and not items[at].low.startswith("repris")
    ):
        return
    character, behind = character_at(sentence, here)
    film, place = film_right(sentence, behind - 1)
    if form == "past" and film is None:
        return
    # "X and Y will play A and B, respectively": whose part is whose is not told apart.
    character = character if len(left) == 1 else ""
    attach(
        reading,
        sentence,
        film or sentence.scope,
        left,
        max(at, behind - 1),
        "cast.play",
        character,
        effect=Effect.ENDS if formerly(chain) else Effect.ASSERTS,
    )
    _beside(reading, sentence, film or sentence.scope, behind - 1)
    after = behind
    while after < len(items) and items[after].low in (",", "and", "while"):
        after += 1
    _next_character(reading, sentence, film or sentence.scope, after, behind)


def _next_character(reading: Reading, sentence: Sentence, film: Production | None, at: int, behind: int) -> None:
    """ "who plays a banker's lawyer, and Ada Lund, his aunt": the verb is not said again."""
    items = sentence.items
    if at == behind or at + 2 >= len(items) or items[at].kind != "person" or items[at].possessive or items[at].ref is None:
        return
    if items[at + 1].low in (",", "as") and items[at + 2].low in ("the", "his", "her", "a"):
        attach(reading, sentence, film, [Credit(items[at].ref, at, character_at(sentence, at + 2)[0])], at + 1, "cast.play")


def _character_before(sentence: Sentence, at: int) -> str:
    """Gellert Grindelwald, played by Johnny Depp."""
    here = at - 1
    while here >= 0 and sentence.items[here].low in (
        ",",
        "was",
        "is",
        "be",
        "will",
        "being",
        "who",
        "originally",
        "who’s",
        "who's",
    ):
        here -= 1
    return sentence.items[here].text if here >= 0 and sentence.items[here].kind in ("person", "name") else ""
