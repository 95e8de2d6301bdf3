"""The words "cast", "join" and "board", and lists of a cast."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach, character_behind
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_FILLING = frozenset(
    """round rounds rounding rounded fill fills filling complete completes completing lead leads leading led join joins
        joining joined""".split()
)

_OF_ITS_CAST = frozenset("of for in his her their its the".split())
_AFTER_CAST = frozenset("of , also members list for will already that which the now currently so far".split())
# Behind "the cast": the people follow.
_HOLDS = frozenset(
    """includes include including features is are with boasts comprises featuring consists consisting comprising boasting
    comprised led headed alongside joining includes: starring such has have counts topped fronted stars""".split()
)
_LED = frozenset("led headed topped fronted by up rounded out comprised of already such as luminaries names talents".split())


def cast_list(reading: Reading, sentence: Sentence) -> None:
    """A line of a cast list: "X as C", "X – C", "Stars: X, Y"."""
    items = sentence.items
    if len(items) > 2 and items[0].is_word("stars", "starring", "cast", "with") and items[1].low == ":":
        attach(reading, sentence, sentence.scope, people_right(reading, sentence, 2)[0], 0, "cast.list")
    if items[0].kind != "person" or not isinstance(items[0].ref, Person) or len(items) > 40:
        return
    follows = items[1].low if len(items) > 1 else ""
    listed = reading.heading in ("cast", "starring", "stars") and follows in ("", "as", "–", "—", "-", ":", ",", "...")
    if listed or (follows == "as" and len(items) > 2 and items[2].kind in ("person", "name") and items[-1].low != "."):
        character = character_at(sentence, 2)[0] if len(items) > 2 else ""
        attach(reading, sentence, sentence.scope, [Credit(items[0].ref, 0)], 0, "cast.list", character)


def in_brackets(reading: Reading, sentence: Sentence) -> None:
    """Simba (Donald Glover): the part, and who plays it."""
    for at, item in enumerate(sentence.items):
        if item.kind == "person" and isinstance(item.ref, Person) and _is_part_of(item):
            character = " ".join(each.text for each in item.inner[1:] if each.kind != "mark")
            attach(reading, sentence, sentence.scope, [Credit(item.ref, at)], at, "cast.brackets", character)
            continue
        if (
            item.possessive
            or len(item.inner) != 1
            or not isinstance(item.inner[0].ref, Person)
            or item.kind not in ("name", "word", "person", "title")
        ):
            continue
        character = item.text if item.kind != "word" else ""
        attach(reading, sentence, sentence.scope, [Credit(item.inner[0].ref, at)], at, "cast.brackets", character)


def _is_part_of(item: Item) -> bool:
    """Tina Lund (as Judge Vale)."""
    inner = item.inner
    return len(inner) > 1 and inner[0].is_word("as", "playing") and inner[1].kind in ("name", "person", "title")


def ensemble(reading: Reading, sentence: Sentence, at: int) -> None:
    """The cast includes …, … round out the cast, … has been cast as …, Jenny Jue cast the film."""
    items = sentence.items
    before = items[at - 1] if at else None
    if (
        before is not None
        and (before.low in ("been", "was", "were", "is", "being", "be", "are", "got") or before.kind == "person")
        or (before is not None and before.low in ("also", "newly", "has", "have"))
    ):
        _was_cast(reading, sentence, at)
        return
    here = at + 1
    while here < len(items) and here - at < 9 and (items[here].low in _AFTER_CAST or items[here].kind in ("title", "film")):
        here += 1
    if here < len(items) and items[here].is_word(*_HOLDS):
        while here + 1 < len(items) and items[here + 1].is_word(*_LED):
            here += 1
        people, _ = people_right(reading, sentence, here + 1)
        film, _ = film_right(sentence, at, far=here - at + 1)
        attach(reading, sentence, film or film_left(sentence, at)[0] or sentence.scope, people, at, "cast.cast_includes")
        if people and not (at > 1 and items[at - 2].low in _FILLING):
            return
    if (
        at >= 1
        and items[at - 1].low
        in ("the", "a", "all-star", "ensemble", "star-studded", "impressive", "supporting", "main", "voice", "principal")
        or items[at].low == "ensemble"
    ):
        _completing(reading, sentence, at)


def _completing(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y round out the cast; rounding out the cast are X and Y; also in the cast are X."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 7), -1) if items[here].low in _FILLING), -1)
    if verb >= 0 and _fills_with(reading, sentence, at):
        return
    film = film_right(sentence, at, far=6)[0] or sentence.scope
    if verb >= 0:
        left, _ = people_left(reading, sentence, verb)
        if left:
            attach(reading, sentence, film, left, at, "cast.round_out")
            return
    here = at + 1
    while (
        here < len(items)
        and here - at < 9
        and (items[here].kind in ("title", "film") or items[here].low in ("of", "in", "for", "will", "be"))
    ):
        here += 1
    if here < len(items) and items[here].is_word("are", "is", "be", "includes", "include"):
        people, _ = people_right(reading, sentence, here + 1)
        attach(reading, sentence, film, people, at, "cast.round_out")


def _fills_with(reading: Reading, sentence: Sentence, at: int) -> bool:
    """X has rounded out the cast of her film with Y and Z: X is not in it for that."""
    items = sentence.items
    here = at + 1
    while here < len(items) and here - at < 9 and (items[here].kind in ("title", "film") or items[here].is_word(*_OF_ITS_CAST)):
        here += 1
    if here >= len(items) or not items[here].is_word("with"):
        return False
    people, _ = people_right(reading, sentence, here + 1)
    attach(reading, sentence, film_right(sentence, at, far=here - at + 1)[0] or sentence.scope, people, at, "cast.filled_with")
    return bool(people)


def _was_cast(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    left, chain = people_left(reading, sentence, at)
    follows = items[at + 1] if at + 1 < len(items) else None
    before = items[at - 1].low
    if (
        follows is not None
        and follows.kind in ("film", "title")
        and before not in ("been", "was", "were", "is", "are", "be", "being")
    ):
        film = film_right(sentence, at)[0]
        for credit in left:
            reading.about(
                film,
                "casting_director",
                PartyValue(credit.person.name, SubjectKind.PERSON),
                sentence,
                credit.at,
                at + 1,
                "crew.casting",
                printed=credit.person.name,
            )
        return
    if before in ("has", "have") or (
        items[at - 1].kind == "person" and (follows is None or not follows.is_word("as", "in", "to"))
    ):
        people, _ = people_right(reading, sentence, at + 1)
        attach(reading, sentence, film_left(sentence, at)[0] or sentence.scope, people, at, "cast.has_cast")
        return
    film, _ = film_right(sentence, at)
    effect = Effect.ENDS if set(chain) & {"originally", "initially", "previously", "first"} else Effect.ASSERTS
    attach(reading, sentence, film or sentence.scope, left, at, "cast.was_cast", character_behind(sentence, at), effect=effect)


def _with_its_stars(sentence: Sentence, at: int, behind: int) -> bool:
    """The Glass Harbor, with Emma Quill and Ben Ford, will open …."""
    items = sentence.items
    film = production_of(items[at - 2]) if at > 1 and items[at - 1].low == "," else None
    return (
        film is not None and film.main and items[at].is_word("with") and behind < len(items) and items[behind].low in (",", ".")
    )


def listed(reading: Reading, sentence: Sentence, at: int) -> None:
    """with X as C and Y as D: characters make a list of people a cast."""
    people, behind = people_right(reading, sentence, at + 1)
    if people and _with_its_stars(sentence, at, behind):
        attach(reading, sentence, reading.films.main, people, at, "cast.with")
        return
    named = [credit for credit in people if credit.character and not _is_role(credit.character)]
    tail = {item.low for item in sentence.items[behind : behind + 4]}
    if people and sentence.items[at].low == "with" and (tail >= {"in", "mix"} or tail & {"returning", "aboard"}):
        attach(reading, sentence, sentence.scope, people, at, "cast.in_the_mix")
        return
    if not named or any(_is_role(credit.character) for credit in people):
        return
    items = sentence.items
    if behind < len(items) and items[behind].low in FORMS and items[at].low == "with":
        return
    film = film_left(sentence, at)[0] or sentence.scope
    attach(reading, sentence, film, people if len(named) * 2 >= len(people) else named, at, "cast.as")


def _is_role(text: str) -> bool:
    words = set(text.lower().replace("-", " ").split())
    return bool(
        words
        & {
            "director",
            "producer",
            "producers",
            "writer",
            "well",
            "part",
            "editor",
            "composer",
            "cinematographer",
            "screenwriter",
            "executive",
            "ceo",
            "president",
            "head",
            "directors",
            "writers",
            "helmer",
            "long",
            "soon",
            "much",
            "they",
            "he",
            "she",
            "it",
            "we",
            "i",
            "though",
            "if",
            "opposed",
        }
    )


def leading(reading: Reading, sentence: Sentence, at: int) -> None:
    """are set to lead in the thriller; led by X."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is None or not (follows.is_word("in") or follows.kind in ("film", "title")):
        return
    left, _ = people_left(reading, sentence, at)
    film, _ = film_right(sentence, at, far=5)
    if film is not None:
        attach(reading, sentence, film, left, at, "cast.lead")
