"""Who comes in somebody's stead, who is forced out, and who of two is not to come."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import INVOLVED
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import goers, owner_of
from news.suggest.relations.gone import come, end
from news.suggest.relations.replacing import last_gone
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_TAKING = frozenset("take takes taking took taken fill fills filling filled".split())
_ARRIVING = frozenset("came comes is steps stepped will now enters".split())
_RETURNING = frozenset("return returns returning back reprise reprising".split())
_EXITS = frozenset("withdraw quit leave exit depart drop pull bow step back relinquish vacate resign".split())
_FORCING = frozenset("forced forces forcing force obliged compelled prompted caused led leading".split())
_KEEPING = frozenset("kept keeps prevented prevents keep prevent".split())
_NEAR = 4
_FAR = 9
_RECENT = 40


def in_his_place(reading: Reading, sentence: Sentence, at: int) -> None:
    """In his stead came Y; Y will star in X's place; Y has taken her place."""
    items = sentence.items
    pronoun = at > 0 and items[at - 1].is_word("his", "her")
    gone, role = last_gone(reading, sentence) if pronoun else (owner_of(reading, items, at), "")
    before = next((here for here in range(at - 1, max(-1, at - _NEAR), -1) if items[here].is_word("in", *_TAKING)), -1)
    if not (gone or role) or before < 0:
        return
    film = film_right(sentence, at)[0] or sentence.scope
    follows = items[at + 1] if at + 1 < len(items) else None
    if items[before].low in _TAKING:
        arrived = goers(reading, sentence, before)[0]
    elif follows is not None and (follows.is_word(*_ARRIVING) or follows.low == ":"):
        arrived = people_right(reading, sentence, at + 2)[0][:1]
    else:
        arrived = _doing(reading, sentence, before)
    arrived = [credit for credit in arrived if not gone or credit.person is not gone[0].person]
    if film is not None and film.main and arrived:
        end(reading, sentence, film, gone, at, "leaving.replace")
        come(reading, sentence, film, arrived, gone, at, "replacing.verb", role)


def _doing(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Who the verb shortly before has as its subject: "Y will star in his place"."""
    for here in range(at, max(0, at - _NEAR), -1):
        people = people_left(reading, sentence, here)[0]
        if people:
            return people[:1]
    return []


def his_replacement(reading: Reading, sentence: Sentence, at: int) -> None:
    """His replacement, Y, says; X's replacement will be Y."""
    items = sentence.items
    here = at + 1
    while here < len(items) and here - at < _NEAR and items[here].is_word("is", "will", "be", "was") or _is_pause(items, here):
        here += 1
    named = items[here].ref if at + 1 < here < len(items) else None
    if not isinstance(named, Person) or sentence.scope is None or not sentence.scope.main or not at:
        return
    gone, role = last_gone(reading) if items[at - 1].is_word("his", "her") else (owner_of(reading, items, at), "")
    if (gone or role) and not any(credit.person is named for credit in gone):
        end(reading, sentence, sentence.scope, gone, at, "leaving.replace")
        come(reading, sentence, sentence.scope, [Credit(named, here)], gone, at, "replacing.verb", role)


def _is_pause(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].kind == "mark" and items[at].low in (",", ":")


def neither(reading: Reading, sentence: Sentence, at: int) -> None:
    """Neither X nor Y will appear in it."""
    items = sentence.items
    people: list[Credit] = []
    here = at + 1
    while here < len(items) and here - at < _FAR:
        if isinstance(items[here].ref, Person) and not items[here].possessive:
            people.append(Credit(items[here].ref, here))
        elif not items[here].is_word("nor", "or", "co-star", "star", "actor", "actress", "director") and items[here].low != ",":
            break
        here += 1
    verb = next((step for step in range(here, min(here + _NEAR + 1, len(items))) if items[step].is_word(*INVOLVED)), -1)
    film = film_right(sentence, verb)[0] or sentence.scope if verb >= 0 else None
    if len(people) > 1 and film is not None and film.main:
        effect = Effect.ENDS if any(item.is_word(*_RETURNING) for item in items[here : verb + 1]) else Effect.DENIES
        end(reading, sentence, film, people, verb, "leaving.neither", effect)


def forced(reading: Reading, sentence: Sentence, at: int) -> None:
    """Clashing dates forced her to withdraw; an injury has forced X out; a clash kept X from returning."""
    items = sentence.items
    if at < 1 or at + 2 >= len(items) or sentence.scope is None or not sentence.scope.main:
        return
    object_ = items[at + 1]
    called = at + 4 < len(items) and object_.is_word("the") and items[at + 3].low == "to"
    to_go = items[at + 2 + called].low == "to" and any(each.is_word(*_EXITS) for each in items[at + 3 : at + 6])
    out = items[at + 2].is_word("out") and items[at].low.startswith("forc")
    kept = (
        items[at + 2].is_word("from")
        and items[at].is_word(*_KEEPING)
        and items[at + 3 : at + 4] != []
        and items[at + 3].low in INVOLVED
    )
    if not (to_go or out or kept):
        return
    if isinstance(object_.ref, Person) and not object_.possessive:
        end(reading, sentence, sentence.scope, [Credit(object_.ref, at + 1)], at, "leaving.forced")
    elif called and items[at + 2].is_word("actor", "actress", "star", "director", "filmmaker"):
        people = [Credit(item.ref, here) for here, item in enumerate(items[:at]) if isinstance(item.ref, Person)]
        people = people or [Credit(each, at + 2) for each in reading.discourse.meant(sentence, at + 2)]
        end(reading, sentence, sentence.scope, people[:1], at, "leaving.forced")
    elif object_.is_word("him", "her"):
        earlier = [item.ref for item in items[:at] if isinstance(item.ref, Person)]
        meant = reading.discourse.owner(earlier, "he" if object_.low == "him" else "she")
        end(reading, sentence, sentence.scope, [Credit(person, at + 1) for person in meant[:1]], at, "leaving.forced")


def rather_than(reading: Reading, sentence: Sentence, at: int) -> None:
    """It will be shot in Iceland rather than Norway; Y will play it instead of X."""
    items = sentence.items
    named = items[at + 2].ref if at + 2 < len(items) and items[at + 1].is_word("than", "of") else None
    if isinstance(named, Person) and not items[at + 2].possessive:
        _not_he_but(reading, sentence, at, named)
        return
    here = at + 2 + (at + 2 < len(items) and items[at + 2].is_word("in", "on"))
    shot = any(claim.sentence is sentence and claim.property == "filming_location" for claim in reading.claims[-_RECENT:])
    film = sentence.scope
    if shot and film is not None and here < len(items) and items[at + 1].is_word("than", "of") and items[here].kind == "place":
        text, ends = items[here].text, Effect.ENDS
        reading.about(film, "filming_location", text, sentence, at, here, "leaving.place", printed=text, effect=ends)


def _not_he_but(reading: Reading, sentence: Sentence, at: int, person: Person) -> None:
    """Y will play it instead of X: as what Y does."""
    told = [claim for claim in reading.claims[-_RECENT:] if claim.sentence is sentence and claim.is_about_main()]
    role = next(
        (claim.property for claim in told if claim.property in ("cast", "director") and claim.printed != person.name), ""
    )
    if role and sentence.scope is not None:
        end(reading, sentence, sentence.scope, [Credit(person, at + 2)], at, "leaving.instead", role=role)


def not_seen(reading: Reading, sentence: Sentence, at: int) -> None:
    """You won't be seeing X in it; anyone hoping to see X is out of luck; don't expect to see X."""
    items = sentence.items
    people, behind = people_right(reading, sentence, at + 1, fill=2)
    before = {item.low for item in items[max(0, at - _NEAR) : at + 1]}
    hoping = bool(before & {"hoping", "hoped", "expecting", "wanting"}) and any(
        item.is_word("luck", "disappointed") for item in items[behind:]
    )
    film = film_right(sentence, behind - 1)[0] or sentence.scope
    if people and film is not None and film.main and (hoping or before & DENIALS | before & {"don't"}):
        effect = Effect.ENDS if any(credit.person.roles for credit in people) else Effect.DENIES
        end(reading, sentence, film, people, at, "leaving.not_seen", effect, role="cast")


STEADS = (
    (("see", "seeing", "expect", "hoped", "hoping"), not_seen),
    (("rather", "instead"), rather_than),
    (("place", "stead"), in_his_place),
    (("replacement",), his_replacement),
    (("neither",), neither),
    ((*_FORCING, *_KEEPING), forced),
)
