"""Who is gone: exits, replacements and denials, and the role in which somebody was."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.gone import end
from news.suggest.relations.replacing import as_replacement, replaced, stepped_in, took_over
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

# A verb, and what has to follow it for somebody to be gone: any of these words within a few, or nothing.
_VERBS: dict[str, frozenset[str]] = {}
for _forms, _then in (
    (
        "exit exits exited exiting depart departs departed departing quit quits quitting withdraw withdraws "
        "withdrew withdrawn ditch ditched ditches",
        "",
    ),
    ("drop drops dropped dropping back backs backed backing pull pulls pulled pulling bow bows bowed bowing", "out"),
    ("step steps stepped stepping", "down away aside back"),
    ("walk walks walked walking moved", "away"),
    ("leave leaves left leaving abandon abandoned", ""),
    ("part parts parted parting", "ways company"),
    ("fired axed ousted sacked removed recast dismissed booted excised cut excise", ""),
    ("scrap scraps scrapped", "plans"),
):
    for _form in _forms.split():
        _VERBS[_form] = frozenset(_then.split())
_PASSIVE = frozenset("fired axed ousted sacked removed recast dismissed booted excised cut excise".split())
_REPLACE = frozenset("replace replaces replaced replacing".split())
_NEGATED = frozenset("no longer not won't won't isn't isn't wasn't wasn't never".split())
_INVOLVED = frozenset(
    """attached involved returning return returns reprising reprise starring star directing direct joining part appear
        appearing back play playing reprise producing""".split()
)
_DENY = frozenset("denied denies deny denying refuted refutes dismissed debunked rubbished".split())
_ENDINGS = frozenset(
    """over due because amid after citing following last this earlier and but to recently project production film movie
        role part picture director writer producer early abruptly late before when at with by just during""".split()
)
_ELSEWHERE = frozenset(
    """company band marriage home school series show hospital wife husband country position post job franchise house
        office pixar seat""".split()
)


def leaving(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    denied = next((at for at, item in enumerate(items) if item.kind == "word" and item.low in _DENY), -1)
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        if item.low in _VERBS and _completed(sentence, at):
            _gone(reading, sentence, at, denied)
        elif item.low in _REPLACE:
            replaced(reading, sentence, at)
        elif item.low in _INVOLVED:
            _not_involved(reading, sentence, at)
        elif (
            item.low == "out"
            and at
            and items[at - 1].is_word("is", "are", "was", "now")
            and at + 1 < len(items)
            and items[at + 1].is_word("of", "as")
        ):
            _gone(reading, sentence, at, denied)
        elif (
            (
                item.low == "in"
                and at + 2 < len(items)
                and items[at + 1].is_word("for")
                and items[at - 1].is_word("stepped", "steps", "stepping", "step", "filling", "fill", "subbing", "drafted")
            )
            or item.low == "over"
            and at
            and items[at - 1].low in ("taking", "takes", "took", "take")
        ):
            took_over(reading, sentence, at)
        elif item.low in ("scene", "scenes", "footage"):
            _cut(reading, sentence, at)
        elif item.low == "in" and at and items[at - 1].is_word("stepped", "stepping", "steps"):
            stepped_in(reading, sentence, at)
        elif item.low == "replacement" and at and items[at - 1].is_word("a", "the", "as"):
            as_replacement(reading, sentence, at)
        elif item.low == "exit" or item.low == "departure":
            _noun(reading, sentence, at)


def _completed(sentence: Sentence, at: int) -> bool:
    items, needs = sentence.items, _VERBS[sentence.items[at].low]
    if needs:
        return any(item.low in needs for item in items[at + 1 : at + 3])
    if (
        at
        and items[at - 1].is_word("the", "a", "an", "his", "her", "was", "is", "be")
        and items[at].low in ("left", "leave", "cut", "exit", "exits")
    ):
        return items[at].low == "cut" and items[at - 1].is_word("was", "is", "be")
    behind = {item.low for item in items[at + 1 : at + 4] if item.kind in ("word", "company")}
    return not behind & _ELSEWHERE and not any(item.kind == "company" for item in items[at + 1 : at + 3])


def _gone(reading: Reading, sentence: Sentence, at: int, denied: int) -> None:
    items = sentence.items
    people, chain = people_left(reading, sentence, at)
    if not people and items[at].low in ("scrapped", "ditched", "scrap", "exit"):
        people, chain = people_left(reading, sentence, at)
    if not people:
        people = _seen_to_go(reading, sentence, at)
    if not people and items[at].low in _PASSIVE:
        people, _ = people_right(reading, sentence, at + 1)
    if not people:
        people = _earlier_subject(reading, sentence, at)
    if (
        not people
        or set(chain) & {"might", "could", "may", "threatened"}
        or any(item.low == "threatened" for item in items[:at])
    ):
        return
    follows = items[at + 1] if at + 1 < len(items) else None
    if (
        follows is not None
        and follows.kind in ("name", "company", "outlet")
        or follows is not None
        and follows.kind == "person"
        and items[at].low not in _PASSIVE
    ):
        return
    film, _ = film_right(sentence, at, far=9)
    if film is None and not (_about_the_film(reading, sentence, people) and _goes_no_further(sentence, at)):
        return
    if film is not None and not film.main and sentence.scope is not None and sentence.scope.main and _past_of(sentence, at):
        film = None
    reasoned = any(item.is_word("over", "because", "due") for item in items[at + 1 :])
    effect = (
        Effect.ASSERTS if (0 <= denied < at and not reasoned) or set(chain) & {"not", "never", "n't", "didn't"} else Effect.ENDS
    )
    beside = next(
        (here for here in range(at + 1, len(items) - 1) if items[here].is_word("along") and items[here + 1].is_word("with")), -1
    )
    if beside > 0:
        people = [*people, *people_right(reading, sentence, beside + 2)[0]]
    end(reading, sentence, film or sentence.scope, people, at, "leaving.verb", effect)


def _before_date(items: list[Item], at: int) -> bool:
    return items[at].is_word("in", "on") and at + 1 < len(items) and items[at + 1].kind == "date"


def _goes_no_further(sentence: Sentence, at: int) -> bool:
    """Nothing else is left: "has exited", "left over a dispute", "pulled out of the project"; not "exiting a taxi"."""
    needs = _VERBS.get(sentence.items[at].low) or frozenset()
    here = at + 1
    while here < len(sentence.items) and (
        _before_date(sentence.items, here)
        or sentence.items[here].low in needs
        or sentence.items[here].low in ("of", "from", "the", "his", "her", "that", "as")
    ):
        here += 1
    follows = sentence.items[here] if here < len(sentence.items) else None
    return follows is None or follows.kind in ("mark", "date", "person") or follows.low in _ENDINGS


def _past_of(sentence: Sentence, at: int) -> bool:
    """Another clause begins between the exit and the other film."""
    return any(item.low in (",", "but") or item.is_word("is", "was") for item in sentence.items[at + 1 : at + 9])


def _about_the_film(reading: Reading, sentence: Sentence, people: list[Credit]) -> bool:
    """Without a film in the sentence: somebody of the film, in a sentence about the article's own."""
    return sentence.scope is not None and sentence.scope.main


def _seen_to_go(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """has seen director X exit; saw X leave."""
    items = sentence.items
    if at and items[at - 1].kind == "person" and isinstance(items[at - 1].ref, Person) and not items[at - 1].possessive:
        return [Credit(items[at - 1].ref, at - 1)]
    return []


def _earlier_subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """X and Y had been due to star, but pulled out: the subject of the first verb."""
    items = sentence.items
    turn = next((here for here in range(at - 1, -1, -1) if items[here].is_word("but", "and", "before", "then")), -1)
    if turn < 0 or at - turn > 5:
        return []
    for here in range(turn - 1, -1, -1):
        if items[here].kind == "word" and items[here].low in (
            "had",
            "was",
            "were",
            "have",
            "has",
            "would",
            "will",
            "been",
            "originally",
        ):
            people, _ = people_left(reading, sentence, here)
            if people:
                return people
    return []


def _cut(reading: Reading, sentence: Sentence, at: int) -> None:
    """her scene did not make the final cut; X's scenes were cut."""
    items = sentence.items
    behind = [item.low for item in items[at + 1 : at + 6]]
    if not ({"cut", "deleted", "removed"} & set(behind) or {"not", "included"} <= set(behind)) or not at:
        return
    owner = items[at - 1]
    if owner.kind == "person" and owner.possessive and isinstance(owner.ref, Person):
        end(reading, sentence, sentence.scope, [Credit(owner.ref, at - 1)], at, "leaving.cut")
    elif owner.is_word("his", "her"):
        earlier = [item.ref for item in items[:at] if isinstance(item.ref, Person)]
        for person in reading.discourse.owner(earlier, "he" if owner.low == "his" else "she"):
            end(reading, sentence, reading.films.main, [Credit(person, at - 1)], at, "leaving.cut")


def _not_involved(reading: Reading, sentence: Sentence, at: int) -> None:
    """is no longer attached; won't be returning; isn't involved either; will not star."""
    items = sentence.items
    people, chain = people_left(reading, sentence, at)
    said = set(chain) & _NEGATED
    if not people or not said or "only" in chain:
        return
    film = film_right(sentence, at)[0] or sentence.scope
    longer = "longer" in said
    effect = (
        Effect.ENDS
        if longer
        or items[at].low in ("returning", "return", "returns", "back", "reprising", "reprise")
        or {"finished", "final"} & {each.low for each in items[at:] if each.kind == "word"}
        or {"finished", "final"} & {word for each in items[at:] if each.kind == "film" for word in each.ref.words}
        else Effect.DENIES
    )
    end(reading, sentence, film, people, at, "leaving.not_involved", effect)


def _noun(reading: Reading, sentence: Sentence, at: int) -> None:
    """following X's exit; the departure of X."""
    items = sentence.items
    if at and items[at - 1].kind == "person" and items[at - 1].possessive and isinstance(items[at - 1].ref, Person):
        people = [Credit(items[at - 1].ref, at - 1)]
    elif at + 1 < len(items) and items[at + 1].is_word("of"):
        people = people_right(reading, sentence, at + 2)[0]
    else:
        return
    film = film_right(sentence, at, far=6)[0] or sentence.scope
    if film is not None and film.main:
        end(reading, sentence, film, people, at, "leaving.noun")
