"""What becomes of the claims of one article: repeated ones join, weak ones yield to strong ones, the gone are not also
there."""

from news.suggest.effects import turn_effects
from news.suggest.films import Production, title_key
from news.suggest.gazetteer import name_key
from news.suggest.items import Sentence
from news.suggest.mentions import Person
from news.suggest.questions import answered
from news.suggest.reading import Claim, Reading
from news.suggest.relations.whose_role import LOOSE, settle_roles, succeed, take_roles
from news.suggest.suggestion import Choice, Effect, PartyValue
from productions.dates import FuzzyDate

_MADE = frozenset({"director", "writer", "producer", "executive_producer", "composer", "cinematographer"})
_OF_COMPANIES = frozenset("production_company distributor financier sales_agent platform".split())
_CAST = frozenset("cast signed joined announced hired".split())
_WEAK = frozenset({"apposition", "weak", "possessive", "made", "of_part", "anaphor"})


def settle(reading: Reading) -> list[Claim]:
    claims = [claim for claim in reading.claims if not _is_self(claim) and not _is_hero(claim)]
    claims = answered(reading, claims)
    _owned_by_actors(reading, claims)
    _add_title(reading, claims)
    settle_roles(reading, claims)
    turn_effects(reading, claims)
    take_roles(claims)
    succeed(claims)
    claims = _makers_only(claims)
    claims = _drop_loose_companies(_drop_weak(_whole_gross(claims)))
    return _drop_wider(_drop_returned(_join(claims)))


def _owned_by_actors(reading: Reading, claims: list[Claim]) -> None:
    """ "Nicole Kidman's new film" is directed by her only if nothing else shows that she is in it."""
    acting = {id(person) for person in reading.people.everybody() if "actor" in person.called or "cast" in person.roles}
    by_name = {person.name: person for person in reading.people.everybody()}
    for claim in claims:
        if claim.rule == "director.possessive" and isinstance(claim.value, PartyValue):
            person = by_name.get(claim.value.name)
            if person is not None and id(person) in acting and not {"director", "writer"} & person.roles:
                claim.property, claim.rule = "cast", "cast.possessive"


def _makers_only(claims: list[Claim]) -> list[Claim]:
    """Whoever directs or produces it is not in it because of a loose word like "attached" or "reunites"."""
    cast = {value_key(claim) for claim in claims if claim.property == "cast" and claim.rule not in LOOSE}
    made = {value_key(claim) for claim in claims if claim.property in _MADE and not claim.rule.endswith(".also")}
    return [
        claim
        for claim in claims
        if not (claim.rule in LOOSE and claim.property == "cast" and value_key(claim) in made and value_key(claim) not in cast)
    ]


def _is_self(claim: Claim) -> bool:
    return isinstance(claim.subject, Person) and isinstance(claim.value, PartyValue) and claim.value.name == claim.subject.name


def _is_hero(claim: Claim) -> bool:
    """A film that is called by somebody's name is about them, not with them."""
    return (
        claim.property == "cast"
        and isinstance(claim.subject, Production)
        and title_key(claim.printed) == title_key(claim.subject.name)
    )


def _key(claim: Claim) -> tuple[str, str, str, str]:
    subject = claim.subject.name if isinstance(claim.subject, Production | Person) else claim.subject
    return name_key(subject), claim.property, value_key(claim), claim.effect


def value_key(claim: Claim) -> str:
    value = claim.value
    if isinstance(value, PartyValue):
        return name_key(value.name)
    if isinstance(value, FuzzyDate):
        return value.edtf
    return name_key(value.key) if isinstance(value, Choice) else name_key(value) if isinstance(value, str) else str(value)


def _join(claims: list[Claim]) -> list[Claim]:
    """One claim for each subject, property, value and effect: the first, with what later ones add."""
    first: dict[tuple[str, str, str, str], Claim] = {}
    for claim in claims:
        kept = first.setdefault(_key(claim), claim)
        if kept is not claim:
            kept.character = kept.character or claim.character
            kept.role = kept.role or claim.role
            kept.territory = kept.territory or claim.territory
            kept.medium = kept.medium or claim.medium
    return list(first.values())


def _whole_gross(claims: list[Claim]) -> list[Claim]:
    """Of several sums that a film took, those said to be the whole; else the first."""
    sums = [
        claim for claim in claims if claim.property == "gross" and isinstance(claim.subject, Production) and claim.subject.main
    ]
    whole = [claim for claim in sums if claim.sentence.words() & {"worldwide", "total", "global", "globally"}]
    dropped = {id(claim) for claim in sums if claim not in (whole or sums[:1])}
    dropped |= {
        id(claim)
        for claim in whole
        if len([each for each in whole if each.sentence is claim.sentence]) > 1 and claim is not _last_of(whole, claim.sentence)
    }
    return [claim for claim in claims if id(claim) not in dropped]


def _last_of(claims: list[Claim], sentence: Sentence) -> Claim:
    return [claim for claim in claims if claim.sentence is sentence][-1]


def _drop_weak(claims: list[Claim]) -> list[Claim]:
    """ "Director X" somewhere in the text says little if somebody else is said to direct it."""
    strong = {
        claim.property
        for claim in claims
        if isinstance(claim.subject, Production) and claim.subject.main and not _is_weak(claim)
    }
    return [claim for claim in claims if not (_is_weak(claim) and claim.property in strong)]


def _drop_loose_companies(claims: list[Claim]) -> list[Claim]:
    """What a company's acts make it matters only where nothing says what it is."""
    told = {
        value_key(claim)
        for claim in claims
        if claim.property in _OF_COMPANIES and claim.is_about_main() and not claim.rule.endswith(".acts")
    }
    return [claim for claim in claims if not (claim.rule.endswith(".acts") and value_key(claim) in told)]


def _is_weak(claim: Claim) -> bool:
    return claim.rule.rpartition(".")[2] in _WEAK


def _drop_returned(claims: list[Claim]) -> list[Claim]:
    """Who is gone by this article is not also in it; who denies to be gone is not gone."""
    _have_left(claims)
    left = {_key(claim)[1:3]: claim for claim in claims if claim.effect is Effect.ENDS and claim.rule == "leaving.verb"}
    there = {
        _key(claim)[1:3]
        for claim in claims
        # "She was not fired: she resigned."
        if claim.rule == "leaving.denied" and not _is_behind(left.get(_key(claim)[1:3]), claim)
    }
    ended = {_key(claim)[:3] for claim in claims if claim.effect is Effect.ENDS and _key(claim)[1:3] not in there}
    denied = {_key(claim)[:3] for claim in claims if claim.effect is Effect.DENIES and _key(claim)[1:3] not in there}
    gone = {(id(claim.sentence), value_key(claim)) for claim in claims if claim.effect is Effect.ENDS}
    # D takes over distribution from C: that C was its distributor is all that is said of it.
    claims = [
        claim
        for claim in claims
        if not (claim.rule == "production_company.from" and (id(claim.sentence), value_key(claim)) in gone)
        or claim.effect is Effect.ENDS
    ]
    dropped = {
        Effect.ASSERTS: lambda key: key in ended or key in denied,
        Effect.ENDS: lambda key: key[1:] in there,
        Effect.DENIES: lambda key: key in ended or key[1:] in there,
    }
    return [claim for claim in claims if not dropped[claim.effect](_key(claim)[:3])]


def _is_behind(later: Claim | None, claim: Claim) -> bool:
    return later is not None and later.sentence is claim.sentence and later.start > claim.start


def _have_left(claims: list[Claim]) -> None:
    """Who was cast, and now will not do it, has left: no rumour is denied."""
    cast = {_key(claim)[:3] for claim in claims if claim.effect is Effect.ASSERTS and claim.sentence.words() & _CAST}
    for claim in claims:
        if claim.effect is Effect.DENIES and claim.rule.startswith(("leaving", "declining")) and _key(claim)[:3] in cast:
            claim.effect = Effect.ENDS


def _add_title(reading: Reading, claims: list[Claim]) -> None:
    """The article names its production: each way of naming it once, where it does so first."""
    known, main = reading.films.known, reading.films.main
    untitled = known.untitled or any(claim.property == "title" for claim in claims)
    seen: set[str] = set()
    for sentence in reading.sentences:
        for item in sentence.items:
            if item.kind != "title" or item.ref is not main or title_key(item.text) in seen:
                continue
            seen.add(title_key(item.text))
            whole = title_key(item.text) == title_key(known.title or known.linked)
            if whole or known.is_numbered(item.text):
                claims.append(
                    _title(main, "title" if whole and not untitled else "alias", item.text, item.start, item.end, sentence)
                )


def _title(main: Production, key: str, printed: str, start: int, end: int, sentence: Sentence) -> Claim:
    return Claim(main, key, printed, printed, start, end, f"{key}.printed", sentence)


_MANY = 100
_SOURCES = frozenset({"sequel_of", "remake_of", "based_on", "spin_off_of"})


def _drop_wider(claims: list[Claim]) -> list[Claim]:
    """ "Next year" says nothing beside the day in it, nor "Night Train" beside the whole title."""
    rivals: dict[tuple[int, str, str], list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, FuzzyDate) or claim.property in _SOURCES:
            rivals.setdefault((id(claim.subject), claim.property, claim.effect), []).append(claim)
    wider = {
        id(claim)
        for group in rivals.values()
        for claim in group[:_MANY]
        if any(_is_wider(claim, other) for other in group[:_MANY])
    }
    return [claim for claim in claims if id(claim) not in wider]


def _is_wider(claim: Claim, other: Claim) -> bool:
    if isinstance(claim.value, FuzzyDate) and isinstance(other.value, FuzzyDate):
        return claim.value.width > other.value.width and claim.value.contains(other.value)
    if claim.property in _SOURCES and isinstance(claim.value, str) and isinstance(other.value, str):
        return len(claim.value) < len(other.value) and title_key(claim.value) in title_key(other.value)
    return False
