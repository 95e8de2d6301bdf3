"""Who makes it, said with a noun: "director X", "producers are X and Y", "X serves as executive producer", "T helmer X"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import ROLES, TITLES_OF_PEOPLE
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import credit_for
from news.suggest.relations.titled import of_title, owned
from news.suggest.scope import mentioned_in, production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_PLURALS = {"ies": "y", "s": ""}
_STATES = frozenset("include includes are is including".split())
_LISTED = frozenset({",", "and", "&"})


def role_of(items: list[Item], at: int) -> str:
    """The property, or two, of the role noun here, with "executive" or "co-" before it; empty if it is none."""
    item = items[at]
    if item.kind != "word":
        return ""
    low = item.low
    if low not in ROLES:
        low = next(
            (low[: -len(end)] + to for end, to in _PLURALS.items() if low.endswith(end) and low[: -len(end)] + to in ROLES), ""
        )
    key = ROLES.get(low, "")
    before = items[at - 1].low if at else ""
    if key == "producer" and before in ("executive", "exec"):
        return "executive_producer"
    if key == "director" and at + 2 < len(items) and items[at + 1].low == "of" and items[at + 2].low == "photography":
        return "cinematographer"
    if key == "director" and before in ("casting",):
        return "casting_director"
    if key == "director" and before in (
        "art",
        "music",
        "artistic",
        "managing",
        "musical",
        "creative",
        "stage",
        "theatre",
        "assistant",
        "film",
    ):
        return key if before in ("film", "stage") else ""
    if key == "producer" and before in ("line", "music", "record", "associate"):
        return ""
    return key


def roles(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    _nobody(reading, sentence)
    owned(reading, sentence)
    _at_helm(reading, sentence)
    for at in range(len(items)):
        key = role_of(items, at)
        if not key:
            continue
        if of_title(reading, sentence, at, key):
            continue
        if _stated(reading, sentence, at, key) or _serving(reading, sentence, at, key) or key == "cast":
            continue
        _before_name(reading, sentence, at, key)


def _nobody(reading: Reading, sentence: Sentence) -> None:
    """No writer or director is attached yet."""
    items = sentence.items
    for at, item in enumerate(items):
        if not item.is_word("no") or sentence.scope is None or not sentence.scope.main:
            continue
        until = next(
            (here for here in range(at + 1, min(at + 8, len(items))) if items[here].is_word("is", "has", "are", "have")), -1
        )
        tail = {each.low for each in items[until : until + 6]} if until > 0 else set()
        if not tail & {"attached", "set", "hired", "named", "announced", "onboard", "board"}:
            continue
        for here in range(at + 1, until):
            for key in role_of(items, here).split():
                if key != "cast":
                    reading.about(sentence.scope, key, None, sentence, at, until, f"{key}.none", effect=Effect.DENIES)


def _at_helm(reading: Reading, sentence: Sentence) -> None:
    """X is at the helm, in the director's chair, behind the camera."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.is_word("helm", "chair", "camera") and at > 1:
            begin = next(
                (here for here in range(at - 1, max(-1, at - 4), -1) if items[here].is_word("at", "in", "behind", "into")), -1
            )
            company = any(
                each.kind == "company" or each.is_word("company", "studio") for each in items[max(0, begin - 6) : begin]
            )
            if (
                begin > 0
                and not company
                and (item.low != "chair" or any(each.low.startswith("director") for each in items[begin:at]))
            ):
                left, _ = people_left(reading, sentence, begin)
                credit_for(
                    reading,
                    sentence,
                    film_right(sentence, at, far=6)[0] or sentence.scope,
                    "director",
                    left,
                    at,
                    "director.helm",
                )


def _stated(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """Executive producers include X for Y and Z; the director is X; producers: X, Y."""
    items = sentence.items
    behind = at + 1
    while (
        behind < len(items)
        and behind - at < 8
        and (
            items[behind].kind in ("film", "title")
            or items[behind].low in ("of", "on", "for", "also", "will", "the", "photography")
        )
    ):
        behind += 1
    if (
        behind >= len(items)
        or not (items[behind].is_word(*_STATES) or items[behind].low == ":" or items[behind].is_word("be"))
        or "cast" in key
    ):
        return False
    before = items[at - 1].low if at else ""
    people, _ = people_right(reading, sentence, behind + 1, fill=1)
    if not people or (before == "no" and at):
        return False
    film = film_right(sentence, at, far=behind - at + 1)[0] or sentence.scope
    for each in key.split():
        credit_for(reading, sentence, film, each, people, at, f"{each}.stated")
        _for_companies(reading, sentence, film, each, people, at)
    return True


def _for_companies(
    reading: Reading, sentence: Sentence, film: Production | None, key: str, people: list[Credit], at: int
) -> None:
    """… include X for one company, Y for another and Z for a third: the list goes on behind each."""
    items = sentence.items
    here = people[-1].at + 1
    while (
        here + 1 < len(items)
        and items[here].is_word("for", "of", "from")
        and items[here + 1].kind in ("company", "outlet", "name", "title")
    ):
        here += 2
        while here < len(items) and items[here].low in _LISTED:
            here += 1
        more, _ = people_right(reading, sentence, here, fill=2)
        if not more:
            return
        credit_for(reading, sentence, film, key, more, at, f"{key}.stated")
        here = more[-1].at + 1


def _serving(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """X serves as producer; X is the executive producer; with X on board as director; X (director)."""
    items = sentence.items
    begin = at
    while (
        begin
        and items[begin - 1].kind == "word"
        and items[begin - 1].low
        in (
            "executive",
            "exec",
            "co-",
            "the",
            "a",
            "an",
            "sole",
            "new",
            "lead",
            "director",
            "writer",
            "producer",
            "and",
            "/",
            "its",
            "as",
        )
    ):
        begin -= 1
    verb = items[begin].low if begin < at else ""
    before = items[begin - 1].low if begin else ""
    stated = verb == "as" or before in (
        "is",
        "are",
        "be",
        "was",
        "were",
        "serve",
        "serves",
        "serving",
        "remains",
        "become",
        "becomes",
    )
    follows = items[at + 1] if at + 1 < len(items) else None
    if not stated or (follows is not None and follows.kind == "person") or "cast" in key:
        return False
    if follows is not None and follows.is_word("of", "for", "on"):
        film = film_right(sentence, at, far=7)[0] or (
            sentence.scope if not any(item.kind in ("company", "title") for item in items[at + 1 : at + 5]) else None
        )
    else:
        film = sentence.scope
    left, chain = people_left(reading, sentence, begin)
    if before in ("was", "were") and film is not None and not any(item.kind in ("film", "title") for item in items[at:]):
        return False
    if set(chain) & {"former", "left", "exited", "departed", "quit", "stepped", "dropped", "fired", "replaced"}:
        return False
    for each in key.split():
        credit_for(reading, sentence, film, each, left, at, f"{each}.serves")
    if left and follows is not None and follows.is_word("with", "alongside"):
        beside, _ = people_right(reading, sentence, at + 2)
        credit_for(reading, sentence, film, key.split()[0], beside, at, f"{key.split()[0]}.serves")
    return bool(left)


def _before_name(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """from director X; the film's producer, X; Producer X: the less is said around it, the weaker."""
    items = sentence.items
    people, behind = people_right(
        reading, sentence, at + 1, fill=2 if at + 1 < len(items) and items[at + 1].low in ("/", ",", "and") else 1
    )
    if not people or _is_company_officer(items, at):
        return
    here = at - 1
    while (
        here >= 0
        and items[here].kind == "word"
        and (items[here].low in TITLES_OF_PEOPLE or "-" in items[here].low or items[here].low in ("executive", "exec"))
    ):
        here -= 1
    before = items[here] if here >= 0 else None
    film, _ = film_left(sentence, at, far=10)
    owned = before is not None and before.possessive and before.kind in ("film", "title")
    if before is not None and (
        before.possessive
        and not owned
        or before.is_word("by")
        and here
        and items[here - 1].low in ("founded", "co-founded", "run", "led", "played", "married", "owned")
    ):
        return
    if any(item.low in ("founded", "co-founded") for item in items):
        return
    if owned and before is not None:
        film, rule = production_of(before), "film_owner"
    elif before is not None and before.is_word("from", "by") and film is not None:
        rule = "from"
    else:
        film, rule = sentence.scope, "apposition"
    if rule == "apposition" and (
        film is None or not film.main or not (at < 2 or any(each.main for each in mentioned_in(items)))
    ):
        return
    single = people if items[at].low.endswith("s") or rule != "apposition" else people[:1]
    for each in key.split():
        credit_for(reading, sentence, film, each, single, at, f"{each}.{rule}")


def _is_company_officer(items: list[Item], at: int) -> bool:
    """Disney producer X is nobody's producer here; nor is "former director X"."""
    before = items[at - 1] if at else None
    return before is not None and (
        before.low in ("former", "fellow", "then", "original", "first")
        or before.kind in ("company", "film")
        and not (before.kind == "film" and before.possessive)
    )
