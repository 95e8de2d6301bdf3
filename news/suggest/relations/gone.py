"""The closing claims and those of who comes instead, and in which role somebody was."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import LEAVING, OTHER_JOBS, OUSTING, WORKS_OF
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import ROLES
from news.suggest.mentions import Person
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.relations.arguments import left_elsewhere
from news.suggest.relations.other_things import leaves_another
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

# Words that name the work of a role without naming its holder.
_DUTIES = {
    "directing": "director",
    "direct": "director",
    "helming": "director",
    "helm": "director",
    "directorial": "director",
    "directed": "director",
    "producing": "producer",
    "writing": "writer",
    "write": "writer",
    "rewrite": "writer",
    "scoring": "composer",
}
_MUSIC = frozenset("music score songs soundtrack".split())
# A subject before these is somebody else's.
_OVER = (
    OUSTING
    | frozenset(LEAVING)
    | frozenset(
        """has have had will by with replace replaced replaces said secured hired signed brought picked chose recruited
            found""".split()
    )
)
_BY = WORKS_OF | {"revisions": "writer", "rewrites": "writer", "directed": "director", "scripted": "writer", "made": "director"}
_LONG_AGO = 15
_KIN = frozenset("boyfriend girlfriend husband wife fiance fiancé fiancee fiancée partner spouse".split())
_ACTED = frozenset("role part lead starring star actor actress".split())


def end(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    people: list[Credit],
    at: int,
    rule: str,
    effect: Effect = Effect.ENDS,
    role: str = "",
) -> None:
    """A closing claim for each person, in the role that the words give or that the person turns out to have."""
    rule = "leaving.denied" if effect is Effect.ASSERTS else rule
    if _is_long_ago(reading, sentence.items, at):
        return
    if film is not None and left_elsewhere(sentence, film, at) or leaves_another(sentence.items, at):
        return
    for credit in people:
        items = sentence.items
        which = credit.at + 2 < len(items) and items[credit.at + 1].low == "," and items[credit.at + 2].is_word("which")
        if (
            which
            or _is_of_kin(items, credit.at)
            or has_other_job(items, credit.at)
            or _is_of_other_film(items, credit.at)
            or _is_plot(items, credit.at, at)
        ):
            continue
        keys = role.split() or said_roles(sentence, credit, at)
        for key in keys or ["cast"]:
            _claim(reading, sentence, film, key, credit, at, rule, effect, None if keys else credit.person)


def _is_long_ago(reading: Reading, items: list[Item], at: int) -> bool:
    """joined the service in 1948 and resigned in 1956: a life that is told of, not a film in the making."""
    years = [item.ref.future[:4] for item in items[at + 1 : at + 5] if item.kind == "date"]
    return reading.day is not None and any(year.isdigit() and int(year) < reading.day.year - _LONG_AGO for year in years)


def has_other_job(items: list[Item], at: int) -> bool:
    """her agent, X; production designer X; X, the studio's chairman."""
    comma = at > 1 and items[at - 1].low == ","
    before = at > 0 and items[at - 1 - comma].is_word(*OTHER_JOBS)
    aside = items[at + 2 : at + 7] if at + 1 < len(items) and items[at + 1].low == "," else []
    closed = next((here for here, item in enumerate(aside) if item.low == ","), 0)
    return before or any(item.is_word(*OTHER_JOBS) for item in aside[:closed])


def _is_of_kin(items: list[Item], at: int) -> bool:
    """She and her boyfriend, producer X, called it quits."""
    couple = [item.low for item in items[at + 1 : at + 5]]
    return any(item.is_word(*_KIN) for item in items[max(0, at - 4) : at]) or "and" in couple[:1] and bool(_KIN & set(couple))


def _is_of_other_film(items: list[Item], at: int) -> bool:
    """T, the 1983 adventure whose lead, X, was replaced: T, where the article's own production is not named behind it."""
    last = next((here for here in range(at - 1, -1, -1) if items[here].kind == "title" and production_of(items[here])), -1)
    if last < 0 or production_of(items[last]).main or last + 2 >= at or items[last + 1].low != ",":  # type: ignore[union-attr]
        return False
    follows = items[last + 2]
    return follows.kind == "film" or follows.is_word("whose", "which", "where", "when", "the", "a")


def _is_plot(items: list[Item], first: int, last: int) -> bool:
    """X as a groom who bails on the wedding: it is the groom who does."""
    part = next(
        (at for at in range(first + 1, last) if items[at].is_word("as") and items[at + 1].is_word("a", "an", "the")), -1
    )
    return part > 0 and any(item.is_word("who") for item in items[part:last])


def come(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    people: list[Credit],
    gone: list[Credit],
    at: int,
    rule: str,
    role: str = "",
) -> None:
    """A claim for each who comes instead, in the role that the words give or that whoever is gone turns out to have had."""
    if film is not None and left_elsewhere(sentence, film, at):
        return
    for credit in people:
        here = [each for each in gone if sentence.items[each.at].ref is each.person]
        keys = role.split() or [key for each in [*here, credit] for key in said_roles(sentence, each, at)][:1]
        stands_for = None if keys else gone[0].person if gone else credit.person
        _claim(reading, sentence, film, (keys or ["cast"])[0], credit, at, rule, Effect.ASSERTS, stands_for)


def _claim(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    key: str,
    credit: Credit,
    at: int,
    rule: str,
    effect: Effect,
    stands_for: Person | None,
) -> None:
    value = PartyValue(credit.person.name, SubjectKind.PERSON)
    name = credit.person.name
    reading.about(film, key, value, sentence, credit.at, at, rule, printed=name, effect=effect, stands_for=stands_for)


def said_roles(sentence: Sentence, credit: Credit, at: int) -> list[str]:
    """As a writer; director X exits; the role of …: what the words around say, if they do."""
    items = sentence.items
    return (
        role_of(items, credit.at).split()[:1]
        or _behind_verb(items, at, credit.at if credit.at > at else len(items))
        or _before_name(items, credit.at)
        or _beside_name(items, credit.at)
        or _between(items, credit.at, at)
        or _lacking(items)
        or (["director"] if any(_is_behind_camera(items, here) for here in range(at, len(items) - 2)) else [])
    )


def _is_behind_camera(items: list[Item], at: int) -> bool:
    return items[at].is_word("behind") and items[at + 2].is_word("camera", "cameras", "lens")


def _behind_verb(items: list[Item], at: int, until: int) -> list[str]:
    for here in range(at, min(at + 10, len(items), until)):
        low = items[here].low
        if items[here].kind == "mark" and low in (",", ";"):
            break
        if items[here].is_word("who", "while", "after", "before") and here > at:
            break
        if items[here].kind == "word" and (low in _ACTED or FORMS.get(low, ("",))[0] == "cast"):
            return ["cast"]
        if low in _DUTIES and items[here].kind == "word" and not _is_subject_matter(items, here):
            return [_duty(items, here)]
        if low == "as" or low in ("helmer", "director's", "director’s") or (items[here].possessive and low == "director"):
            found = next((role_of(items, step) for step in range(here, min(here + 4, len(items))) if role_of(items, step)), "")
            if found:
                return found.split()
    return []


def _is_subject_matter(items: list[Item], at: int) -> bool:
    """objections to the writing; not "the directing job"."""
    follows = items[at + 1] if at + 1 < len(items) else None
    work = follows is not None and follows.is_word("duties", "job", "chair", "gig", "reins", "team", "role")
    return items[at].low.endswith("ing") and at > 0 and items[at - 1].is_word("the", "his", "her", "its") and not work


def _lacking(items: list[Item]) -> list[str]:
    """leaves the film without a director."""
    without = next((at for at, item in enumerate(items) if item.is_word("without")), -1)
    if without < 0:
        return []
    return next(
        (role_of(items, at) for at in range(without + 1, min(without + 4, len(items))) if role_of(items, at)), ""
    ).split()[:1]


def _duty(items: list[Item], at: int) -> str:
    """The role whose work the verb here is: who writes the music composes."""
    key = _DUTIES.get(items[at].low, "") if items[at].kind == "word" else ""
    return "composer" if key == "writer" and {item.low for item in items[at + 1 : at + 4]} & _MUSIC else key


def _before_name(items: list[Item], at: int) -> list[str]:
    for here in range(at - 1, max(-1, at - 6), -1):
        if items[here].kind in ("title", "film") and items[at - 1].low == "," and here and items[here - 1].is_word("of", "on"):
            continue
        if items[here].low == "by" and items[here - 1].low in _BY:
            return [_BY[items[here - 1].low]]
        mark = items[here].kind == "mark" and items[here].low not in (",", ":")
        if items[here].kind in ("title", "person") or mark or items[here].low in _OVER or items[here].is_word("that", "told"):
            break
        if items[here].is_word("man", "lady", "men", "woman") and items[here - 1].is_word("leading"):
            return ["cast"]
        key = role_of(items, here) if items[here].kind == "word" else ""
        if key and items[here].low not in ROLES and items[here + 1].low == ",":
            # after a fight with the producers, X left
            return []
        if key:
            return key.split()
    return []


def _beside_name(items: list[Item], at: int) -> list[str]:
    """Alan Pike, the original director, left; Jonas Reed, who was to direct, left."""
    if at + 1 >= len(items) or items[at + 1].low != ",":
        return []
    for here in range(at + 2, min(at + 11, len(items))):
        if items[here].low == "," or items[here].kind == "person":
            break
        low = items[here].low if items[here].kind == "word" else ""
        key = "" if items[here].possessive else _duty(items, here) or role_of(items, here)
        if key and items[here].kind == "word" and not (key == "cast" and low in ("star", "lead") and here > at + 6):
            return key.split()[:1]
        if low in ("play", "played", "star", "starred"):
            return ["cast"]
    return []


def _between(items: list[Item], first: int, last: int) -> list[str]:
    """X was originally the co-director, but stepped down; X was going to direct, but left."""
    if any(isinstance(item.ref, Person) for item in items[first + 1 : last]):
        return []
    for here in range(first + 1, last):
        if items[here].low == ";":
            return []
        key = "" if items[here].possessive else _duty(items, here) or role_of(items, here)
        if key and items[here].kind == "word" and "cast" not in key:
            return key.split()[:1]
    return []
