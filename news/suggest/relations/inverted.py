"""The verb first and the people last: "joining them are X and Y", "helming is X", "the role went to X", "other stars
include X"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.attach import attach, credit_for
from news.suggest.scope import mentioned_in
from news.suggest.suggestion import PartyValue

_BE = frozenset("is are was were be comes come".split())
_INCLUDE = frozenset("include includes included are is were feature features featured :".split())
_FAR = 22
# What the words before the verb say of those who come behind it; the first that is there decides.
_MEANINGS: tuple[tuple[str, frozenset[str]], ...] = (
    ("executive_producer", frozenset("exec-producing executive-producing".split())),
    ("director", frozenset("directing helming helm camera helmed directed chair".split())),
    (
        "writer",
        frozenset("script screenplay penning writing scripting co-writing adapting adapted written penned scripted".split()),
    ),
    ("producer", frozenset("producing co-producing produced".split())),
    ("composer", frozenset("scoring music score composing".split())),
    ("cinematographer", frozenset("lensing photographing".split())),
    (
        "cast",
        frozenset(
            """starring co-starring costarring joining boarding playing portraying voicing landing rounding completing
    appearing featuring headlining toplining leading cast film movie mix role part line-up lineup ensemble set
    taking reprising returning heading attached bill call billed opposite alongside tapped added board talks
    confirmed onboard aboard back new ride screen running contention frame""".split()
        ),
    ),
)
_OPENERS = frozenset("also newly and meanwhile exec executive".split())
_PARTICIPLES = frozenset("set attached cast tapped added confirmed onboard aboard back new announced".split())
_SO = frozenset("so as".split())
_WHERE = frozenset("in at behind on among along joining alongside opposite".split())
_PLAYERS = frozenset(
    """stars actors actresses names castmates co-stars costars voices performers newcomers players players castmembers
    members cameos leads""".split()
)
_DIRECTORS_JOB = frozenset("directing director's directorial director helming megaphone".split())
_GOING = frozenset("went go goes gone going given offered handed fallen fall falls belongs".split())


def inverted(reading: Reading, sentence: Sentence) -> None:
    """Also starring in T are X and Y; behind the camera is X; joining Z in the cast is X."""
    items = sentence.items
    first = next((at for at, item in enumerate(items[:3]) if item.low not in _OPENERS and item.kind != "mark"), 0)
    opens = items[first].low
    if not (items[first].kind == "word" and (opens.endswith("ing") or opens in _WHERE or opens in _PARTICIPLES)):
        return
    verb = _verb(items, first)
    if verb < 0:
        return
    people, _ = people_right(reading, sentence, verb + 1)
    lows = [item.low for item in items[max(0, first - 1) : verb] if item.kind in ("word", "film")]
    key = _meaning(lows if not opens.endswith("ing") or {"cast", "ensemble"} & set(lows) else lows[:2])
    key = key or ("cast" if any(credit.character for credit in people) else "")
    if not people or not key or (opens in _WHERE and not opens.endswith("ing") and _says_nothing(items, first, verb, key)):
        return
    film = film_right(sentence, first, far=verb - first)[0] or sentence.scope
    if key == "cast":
        beside = _beside(reading, sentence, first, verb)
        attach(reading, sentence, film, [*beside, *people], first, "cast.inverted")
    else:
        beside = _beside(reading, sentence, first, verb) if opens.endswith("ing") else []
        credit_for(reading, sentence, film, key, [*beside, *people], first, f"{key}.inverted")


def also(reading: Reading, sentence: Sentence) -> None:
    """… is in it. So are X and Y; …, as is Z: somebody of whom the same is said as of the cast before."""
    items = sentence.items
    for at in range(len(items) - 2):
        if not (
            items[at].is_word(*_SO)
            and items[at + 1].is_word("is", "are", "was", "were")
            and (at == 0 or items[at - 1].low == ",")
        ):
            continue
        people, _ = people_right(reading, sentence, at + 2)
        before = [item.ref for item in (reading.before.items if at == 0 and reading.before else items[:at])]
        said = _said_last(reading, sentence) if at else ""
        cast = any(isinstance(each, Person) and "cast" in each.roles for each in before)
        if said and said != "cast":
            credit_for(reading, sentence, sentence.scope, said, people, at, f"{said}.likewise")
        elif cast or any(credit.character for credit in people):
            attach(reading, sentence, sentence.scope, people, at, "cast.also")


def _said_last(reading: Reading, sentence: Sentence) -> str:
    """What this sentence has said of somebody last: "is producing, as is X"."""
    claims = (claim for claim in reversed(reading.claims) if claim.sentence is sentence)
    return next((claim.property for claim in claims if isinstance(claim.value, PartyValue)), "")


def _verb(items: list[Item], first: int) -> int:
    """The "are" that the people stand behind: the last word before them."""
    for at in range(first + 1, min(first + _FAR, len(items) - 1)):
        item = items[at]
        if item.low == ";" or item.is_word("who", "that", "which"):
            return -1
        if item.is_word(*_BE) or item.low == ":":
            return at
    return -1


def _meaning(lows: list[str]) -> str:
    found = next((key for key, words in _MEANINGS if words & set(lows)), "")
    if found == "producer" and {"exec", "executive"} & set(lows):
        return "executive_producer"
    return found


def _says_nothing(items: list[Item], first: int, verb: int, key: str) -> bool:
    """ "In the film, X is" is the order of any sentence; "also in the film are X" is not."""
    return items[verb - 1].low == "," or key == "cast" and not (first or items[verb].low in ("are", "were", ":"))


def _beside(reading: Reading, sentence: Sentence, first: int, verb: int) -> list[Credit]:
    """Joining X and Y in the film are …: they are in it as well."""
    near = range(first, min(first + 3, verb))
    beside = next((at for at in near if sentence.items[at].is_word("joining", "alongside", "opposite")), -1)
    if beside < 0:
        return []
    found, behind = people_right(reading, sentence, beside + 1)
    followed = behind < len(sentence.items) and sentence.items[behind].low.startswith("-")
    return [] if followed or behind > verb else [each for each in found if "director" not in each.person.roles]


def players(reading: Reading, sentence: Sentence) -> None:
    """Other stars lending their voices include X; among its stars are X; cameos come from X and Y."""
    items = sentence.items
    for at, item in enumerate(items[:12]):
        if not item.is_word(*_PLAYERS):
            continue
        if (
            at + 1 < len(items)
            and items[at + 1].low == ","
            and at
            and items[at - 1].is_word("its", "her", "his", "their", "the")
        ):
            people, behind = people_right(reading, sentence, at + 2, fill=0)
            if behind < len(items) and items[behind].low == "," and len(people) > 1:
                attach(reading, sentence, _film(sentence), people, at, "cast.players")
            return
        verb = next((here for here in range(at + 1, min(at + 8, len(items) - 1)) if items[here].low in _INCLUDE), -1)
        if verb < 0 or any(each.kind == "person" and not each.possessive for each in items[at:verb]):
            return
        people, _ = people_right(reading, sentence, verb + 1, fill=3)
        if len(people) > 1 or people and items[verb].low.startswith("includ"):
            attach(reading, sentence, _film(sentence), people, at, "cast.players")
        return


def went_to(reading: Reading, sentence: Sentence) -> None:
    """The role of the villain went to X; the leads have gone to X and Y."""
    items = sentence.items
    for at in range(1, len(items) - 1):
        if not (items[at].is_word(*_GOING) and items[at + 1].is_word("to")):
            continue
        before = {item.low for item in items[:at] if item.kind == "word"}
        if before & _DIRECTORS_JOB and not before & {"role", "part"}:
            people, _ = people_right(reading, sentence, at + 2)
            credit_for(reading, sentence, _film(sentence), "director", people, at, "director.went_to")
        elif before & {"role", "roles", "part", "parts", "lead", "leads"}:
            people, _ = people_right(reading, sentence, at + 2)
            attach(reading, sentence, _film(sentence), people, at, "cast.went_to")


def _film(sentence: Sentence) -> Production | None:
    """The article's own production, where the sentence names it; else what the sentence is about."""
    return next((each for each in mentioned_in(sentence.items) if each.main), sentence.scope)
