"""Who makes it, said with a noun: "director X", "producers are X and Y", "X serves as executive producer", "T helmer X"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import TITLES_OF_PEOPLE
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach, credit_for
from news.suggest.relations.role_words import role_of
from news.suggest.relations.stated import serving, stated
from news.suggest.relations.titled import comes_from, film_by, film_of, of_title, owned
from news.suggest.scope import mentioned_in, production_of
from news.suggest.subjects import list_left, people_left
from news.suggest.suggestion import Effect

_DIRECTORS = frozenset("director filmmaker film-maker helmer".split())
_KIN = frozenset(
    """married engaged wed wife husband son daughter brother sister dating girlfriend boyfriend mother father niece nephew
    fiance fiancée fiancé fiancee""".split()
)
_CREW = 14
_AT_HELM = frozenset("at in behind into take taking takes call calls calling".split())
_LEADING = frozenset("with said by that but while as the when to after for its".split())


def roles(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    _nobody(reading, sentence)
    owned(reading, sentence)
    _at_helm(reading, sentence)
    film_by(reading, sentence)
    film_of(reading, sentence)
    comes_from(reading, sentence)
    _called_director(reading, sentence)
    for at in range(len(items)):
        key = role_of(items, at)
        if not key:
            continue
        if of_title(reading, sentence, at, key):
            continue
        if _behind_name(reading, sentence, at, key):
            continue
        if key == "cast":
            _star_listed(reading, sentence, at)
        if stated(reading, sentence, at, key) or serving(reading, sentence, at, key) or key == "cast":
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
        if item.is_word("helm", "chair", "camera", "charge", "shots") and at > 1:
            begin = next(
                (here for here in range(at - 1, max(-1, at - 4), -1) if items[here].is_word(*_AT_HELM)),
                -1,
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
                without = bool(left) and left[0].at > 0 and items[left[0].at - 1].is_word("without")
                credit_for(
                    reading,
                    sentence,
                    film_right(sentence, at, far=6)[0] or sentence.scope,
                    "director",
                    left,
                    at,
                    "leaving.helm" if without else "director.helm",
                    Effect.ENDS if without else Effect.ASSERTS,
                )


def _called_director(reading: Reading, sentence: Sentence) -> None:
    """ "X finished shooting in May. The director, whose …, said": who is called that in an article about one film."""
    items = sentence.items
    if len(items) < 3 or not items[0].is_word("the") or items[1].low not in _DIRECTORS or items[1].possessive:
        return
    apposed = items[2].low == "," and len(items) > 3 and items[3].kind == "person"
    if apposed or items[2].kind == "person" or items[2].is_word("of", "and") or sentence.scope is not reading.films.main:
        return
    before = reading.before
    if before is None or before.scope is not reading.films.main:
        return
    for person in reading.discourse.meant(sentence, 1):
        if (
            not person.roles - {"writer", "producer"}
            and "actor" not in person.called
            and not person.films - {sentence.scope.name}
        ):
            credit_for(reading, sentence, sentence.scope, "director", [Credit(person, 1)], 1, "director.anaphor")


def _behind_name(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """X, the film's director, said; X and Y, its producers, have moved it."""
    items = sentence.items
    here = at - 1
    while here > 0 and (items[here].low in ("executive", "exec", "-") or role_of(items, here) and key != "cast"):
        here -= 1
    owner = items[here] if here > 1 else None
    film = production_of(owner) if owner is not None and owner.possessive else None
    owned = owner is not None and (owner.is_word("its") or film is not None and film.main)
    if not owned or items[here - 1].low != "," or items[here - 2].kind != "person":
        return False
    if at + 1 < len(items) and items[at + 1].low not in (",", ".", "and"):
        return False
    people = list_left(reading, sentence, here - 2)
    people = people if items[at].low.endswith("s") else people[-1:]
    if key == "cast":
        attach(reading, sentence, film or sentence.scope, people, at, "cast.apposed")
        return bool(people)
    for each in key.split():
        credit_for(reading, sentence, film or sentence.scope, each, people, at, f"{each}.apposed")
    return bool(people)


def _star_listed(reading: Reading, sentence: Sentence, at: int) -> None:
    """director X, writer Y and star Z: beside the makers of the film."""
    items = sentence.items
    if not items[at].is_word("star", "stars") or not at or items[at - 1].low not in ("and", ",", ":", "its"):
        return
    makers = any(role_of(items, here) not in ("", "cast") for here in range(max(0, at - _CREW), at))
    if makers and sentence.scope is reading.films.main:
        people, _ = people_right(reading, sentence, at + 1, fill=0)
        attach(reading, sentence, sentence.scope, people if items[at].low == "stars" else people[:1], at, "cast.star_listed")


def _before_name(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """from director X; the film's producer, X; Producer X: the less is said around it, the weaker."""
    items = sentence.items
    people, behind = people_right(
        reading, sentence, at + 1, fill=2 if at + 1 < len(items) and items[at + 1].low in ("/", ",", "and") else 1
    )
    if not people and at + 2 < len(items) and items[at + 1].is_word("and") and role_of(items, at + 2):
        people = people_right(reading, sentence, at + 3, fill=0)[0][:1]
    people = people or _between_commas(reading, sentence, at) or _owner_of_film(sentence, at, key)
    of_debut = at > 1 and items[at - 1].is_word("of") and items[at - 2].is_word("debut")
    kin = any(each.low in _KIN for each in items[max(0, at - 4) : at])
    if (
        not people
        or of_debut
        or kin
        or _is_company_officer(items, at)
        or any(each.is_word("founded", "co-founded") for each in items)
    ):
        return
    film, rule = _whose_role(sentence, at)
    elsewhere, place = film_right(sentence, at, far=8)
    if (
        rule == "apposition"
        and elsewhere is not None
        and not elsewhere.main
        and items[place - 1].is_word("on", "in", "for", "hit")
    ):
        # "last worked with director X on Night Train"
        return
    if rule == "apposition" and (film is None or not film.main or not (at < 2 or _speaks_of_it(items, at))):
        return
    single = _before_next_role(items, people) if items[at].low.endswith("s") or rule != "apposition" else people[:1]
    for each in key.split() if rule else ():
        credit_for(reading, sentence, film, each, single, at, f"{each}.{rule}")


def _whose_role(sentence: Sentence, at: int) -> tuple[Production | None, str]:
    """The film of the role noun here, and how that is known; no rule where the role is in something else."""
    items = sentence.items
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
        return None, ""
    if owned and before is not None:
        return production_of(before), "film_owner"
    if before is not None and before.is_word("from", "by") and film is not None:
        return film, "from"
    return sentence.scope, "apposition"


def _before_next_role(items: list[Item], people: list[Credit]) -> list[Credit]:
    """ "director X and screenwriter Y": the list ends where another role is named."""
    for number in range(1, len(people)):
        if any(role_of(items, here) for here in range(people[number - 1].at + 1, people[number].at)):
            return people[:number]
    return people


def _owner_of_film(sentence: Sentence, at: int, key: str) -> list[Credit]:
    """Casting is complete for director X's new staging of T."""
    items = sentence.items
    owner = items[at + 1] if at + 1 < len(items) else None
    film, _ = film_right(sentence, at, far=8)
    if key != "director" or owner is None or not owner.possessive or film is None or not film.main:
        return []
    return [Credit(owner.ref, at + 1)] if isinstance(owner.ref, Person) else []


def _between_commas(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """The director, X, said …; its producers, X and Y, …."""
    items = sentence.items
    before = items[at - 1] if at else None
    if (
        at + 2 >= len(items)
        or items[at + 1].low != ","
        or before is None
        or not (before.is_word("the", "its", "their") or before.possessive or before.kind in ("title", "film"))
    ):
        return []
    people, behind = people_right(reading, sentence, at + 2, fill=0)
    plural = items[at].low.endswith("s")
    closed = behind >= len(items) or items[behind].low in (",", ".", "–", "—")
    return people if closed and (plural or len(people) == 1) else people[:1] if len(people) > 1 and not plural else []


def _speaks_of_it(items: list[Item], at: int) -> bool:
    """The sentence names the article's own film, or no film at all and says "director X" without more."""
    mentioned = mentioned_in(items)
    if any(each.main for each in mentioned):
        return True
    listed = at > 1 and items[at - 1].is_word("and") and items[at - 2].low == ","
    plain = listed or items[at - 1].kind in ("mark",) or items[at - 1].kind == "word" and items[at - 1].low in _LEADING
    return plain and not mentioned and not any(item.kind in ("title", "work") for item in items)


def _is_company_officer(items: list[Item], at: int) -> bool:
    """Disney producer X is nobody's producer here; nor is "former director X"."""
    before = items[at - 1] if at else None
    return before is not None and (
        before.low in ("former", "fellow", "then", "original", "first")
        or before.kind in ("company", "film")
        and not (before.kind == "film" and before.possessive)
    )
