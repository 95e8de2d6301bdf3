"""Who is in it: verbs of acting, the words "cast" and "role", lists and characters."""

from collections.abc import Callable

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right, is_noun
from news.suggest.relations.attach import attach, character_behind
from news.suggest.relations.boarding import added, attached, co_stars, debuting, joining, made_by, on_board, set_for, teaming
from news.suggest.relations.casting import (
    LENDING,
    casting_of,
    connected,
    directed_in,
    lending,
    on_set,
    returning,
    role,
    taking_on,
    talking,
    vehicle,
    wanted,
)
from news.suggest.relations.crew import formerly
from news.suggest.relations.ensembles import cast_list, ensemble, in_brackets, leading, listed
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_STAR = frozenset("cameo star co-star costar topline headline appear feature guest-star narrate".split())
_PLAY = frozenset("play portray voice reprise essay".split())
_BESIDE = frozenset("opposite alongside with joining".split())
_ROLE_SKIP = frozenset(
    "the his her their role roles part of as character lead leading in titular title iconic original to be a".split()
)
_NOT_A_PART = frozenset("at for host role big key major important in out on with against a-list down up off it".split())


def cast(reading: Reading, sentence: Sentence) -> None:
    in_brackets(reading, sentence)
    connected(reading, sentence)
    vehicle(reading, sentence)
    cast_list(reading, sentence)
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        if item.low in ("voice", "voices") and any(each.is_word(*LENDING) for each in sentence.items[max(0, at - 4) : at]):
            lending(reading, sentence, at)
            continue
        form = FORMS.get(item.low)
        if form is not None and form[0] == "cast" and not is_noun(sentence.items, at):
            if form[2] in _STAR:
                _starring(reading, sentence, at, form[1], form[2])
            elif form[2] in _PLAY:
                _playing(reading, sentence, at, form[1])
        elif form is not None and form[2] in ("direct", "helm"):
            directed_in(reading, sentence, at)
        elif item.low in _READERS:
            _READERS[item.low](reading, sentence, at)


def _signing(reading: Reading, sentence: Sentence, at: int) -> None:
    """sign on, sign up; not signing autographs."""
    if at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("on", "up"):
        joining(reading, sentence, at)


def _voice(reading: Reading, sentence: Sentence, at: int) -> None:
    """named as the voice of the hero."""
    if at and sentence.items[at - 1].is_word("the"):
        role(reading, sentence, at)


def _lead(reading: Reading, sentence: Sentence, at: int) -> None:
    """the lead is a role, to lead is to star."""
    (role if _is_lead_noun(sentence, at) else leading)(reading, sentence, at)


def _take_on(reading: Reading, sentence: Sentence, at: int) -> None:
    if at and sentence.items[at - 1].is_word("take", "takes", "taking", "took"):
        taking_on(reading, sentence, at)


def _own_casting(reading: Reading, sentence: Sentence, at: int) -> None:
    if at and (sentence.items[at - 1].possessive or sentence.items[at - 1].is_word("her", "his")):
        casting_of(reading, sentence, at)


def _is_lead_noun(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.items[at - 1].is_word("the", "a", "female", "male", "as", "romantic", "co", "title", "in")


def _starring(reading: Reading, sentence: Sentence, at: int, form: str, verb: str) -> None:
    items = sentence.items
    follows, behind = people_right(reading, sentence, at + 1)
    if not follows and form == "ing" and at + 1 < len(items) and items[at + 1].is_word("are", "is"):
        follows, _ = people_right(reading, sentence, at + 2)
    left, chain = people_left(reading, sentence, at) if verb != "feature" or _features_in_it(sentence, at) else ([], [])
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
            if effect is Effect.ASSERTS:
                _beside(reading, sentence, film or sentence.scope, behind - 1)
            return
    if left:
        _stars_in(reading, sentence, at, form, verb, left, chain)
    elif form == "ing" and at + 1 < len(items) and items[at + 1].is_word(*_BESIDE):
        _beside(reading, sentence, film_right(sentence, at)[0] or sentence.scope, at)


def _stars_in(
    reading: Reading, sentence: Sentence, at: int, form: str, verb: str, left: list[Credit], chain: list[str]
) -> None:
    """The people before the verb star in what stands behind it."""
    film, place = film_right(sentence, at)
    if film is None and form == "past" and not sentence.items[at - 1].is_word("have"):
        return
    if verb in ("guest-star", "appear") and not (film is not None and film.main or _in_part(sentence, at, film)):
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


def _features_in_it(sentence: Sentence, at: int) -> bool:
    """X and Y also feature."""
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    return sentence.items[at].low == "feature" and (behind is None or behind.low == "." or behind.is_word("in"))


def _in_part(sentence: Sentence, at: int, film: Production | None) -> bool:
    """X will appear as a nurse, in a sentence about the article's own film."""
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    main = sentence.scope is not None and sentence.scope.main
    if not main or film is not None or sentence.items[at].low == "appeared":
        return False
    return behind is None or behind.low == "." or behind.is_word("as")


def _beside(reading: Reading, sentence: Sentence, film: Production | None, at: int) -> None:
    """star opposite X; play C alongside X; stars Y in the title role, opposite X."""
    items = sentence.items
    for here in range(at + 1, min(at + 10, len(items))):
        if items[here].is_word(*_BESIDE):
            beside, behind = people_right(reading, sentence, here + 1)
            if not (behind < len(items) and items[behind].low in FORMS):
                acting = [credit for credit in beside if not made_by(items, credit.at)]
                attach(reading, sentence, film, acting, at, "cast.opposite")
            break
        if (
            items[here].low == ";"
            or items[here].is_word("but", "because", "due", "after", "before")
            or here > at + 1
            and items[here].low in FORMS
            or items[here].low == ","
            and not items[min(here + 1, len(items) - 1)].is_word(*_BESIDE)
        ):
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
    opposite = here < len(items) and items[here].is_word(*_BESIDE)
    character, behind = ("", here) if opposite else character_at(sentence, here)
    film, place = film_right(sentence, behind - 1)
    if film is None and (form == "past" and not items[at - 1].is_word("have") or {"last", "seen"} <= set(chain)):
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
    while after < len(items) and (items[after].low in (",", "and", "while") or items[after].low.endswith("-year-old")):
        after += 1
    _next_character(reading, sentence, film or sentence.scope, after, behind)


def _next_character(reading: Reading, sentence: Sentence, film: Production | None, at: int, behind: int) -> None:
    """ "who plays a banker's lawyer, and Ada Lund, his aunt": the verb is not said again."""
    items = sentence.items
    if at == behind or at + 2 >= len(items) or items[at].kind != "person" or items[at].possessive or items[at].ref is None:
        return
    if items[at + 1].is_word("his", "her", "their", "the", "a", "an"):
        character, end = character_at(sentence, at + 1)
        attach(reading, sentence, film, [Credit(items[at].ref, at, character)], at + 1, "cast.play")
        joined = end < len(items) and items[end].low in ("and", ",", "while")
        _next_character(reading, sentence, film, end + 1 if joined else at, at)
    elif items[at + 1].low in (",", "as") and items[at + 2].low in ("the", "his", "her", "a"):
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


# What reads a word that may be about the cast.
_READERS: dict[str, Callable[[Reading, Sentence, int], None]] = {
    word: reader
    for words, reader in (
        ("cast ensemble line-up lineup sheet", ensemble),
        ("return returns returning returned back", returning),
        ("on", _take_on),
        ("casting involvement participation", _own_casting),
        ("eyeing eyes eyed courting courted approached considered wooed sought", wanted),
        ("talks negotiations", talking),
        ("spotted seen photographed snapped pictured", on_set),
        ("board onboard aboard", on_board),
        ("for", set_for),
        ("attached", attached),
        ("team teams teaming teamed reunite reunites reuniting reunited reteam reteams reteaming", teaming),
        ("debut", debuting),
        ("co-stars costars co-star costar", co_stars),
        ("added adds adding enlists enlisted", added),
        ("joins join joining joined boarded boards boarding", joining),
        ("signed signs signing", _signing),
        ("role part roles parts", role),
        ("voice", _voice),
        ("lead", _lead),
        ("with features including included includes include by introducing", listed),
        ("leading leads led", leading),
    )
    for word in words.split()
}
