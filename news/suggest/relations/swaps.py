"""One for another, in other words than replacing: "made way for", "in favour of", "inherits it from", "lost the part to"."""

from news.suggest.items import Sentence
from news.suggest.lexicon.exits import LEAVING
from news.suggest.phrases import people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import goers
from news.suggest.relations.gone import come, end, said_roles
from news.suggest.relations.replacing import last_gone
from news.suggest.relations.role_words import role_of
from news.suggest.subjects import people_left

_COMES = frozenset("comes came steps enter".split())
_HANDING = frozenset("passed passes passing hands handed handing ceded cedes yielded surrendered".split())
_TORCHES = frozenset("baton torch reins job duties chair".split())


def handed_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has passed the baton to Y."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 4), -1) if items[here].is_word(*_HANDING)), -1)
    if verb < 0 or at + 1 >= len(items) or not items[at + 1].is_word("to", "over"):
        return
    to = at + 1 + items[at + 1].is_word("over")
    film = film_right(sentence, at)[0] or sentence.scope
    arrived = people_right(reading, sentence, to + 1)[0][:1]
    gone = goers(reading, sentence, verb)[0]
    if film is not None and film.main and gone and arrived:
        role = "director" if items[at].low in ("reins", "chair") else ""
        end(reading, sentence, film, gone, at, "leaving.replace", role=role)
        come(reading, sentence, film, arrived, gone[:1], at, "replacing.verb", role)


def lost_to(reading: Reading, sentence: Sentence, at: int) -> None:
    """X lost the part to Y; X lost her part when it was cut."""
    items = sentence.items
    part = next(
        (here for here in range(at + 1, min(at + 4, len(items))) if items[here].is_word("part", "role", "job", "lead")), -1
    )
    to = (
        next((here for here in range(part + 1, min(part + 7, len(items))) if items[here].is_word("to")), -1) if part > 0 else -1
    )
    film = film_right(sentence, at)[0] or sentence.scope
    arrived = people_right(reading, sentence, to + 1)[0][:1] if to > 0 else []
    if part > 0 and film is not None and film.main:
        gone = goers(reading, sentence, at)[0]
        end(reading, sentence, film, gone, at, "leaving.replace")
        come(reading, sentence, film, arrived, gone, at, "replacing.part")


def made_way(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has made way for Y; X gives way to Y."""
    items = sentence.items
    made = at > 0 and items[at - 1].is_word("made", "makes", "making", "make", "gave", "gives", "given")
    if not made or at + 1 >= len(items) or not items[at + 1].is_word("for", "to"):
        return
    gone, arrived = people_left(reading, sentence, at - 1)[0], people_right(reading, sentence, at + 2)[0][:1]
    film = film_right(sentence, at)[0] or sentence.scope
    if film is not None and film.main and gone and arrived:
        end(reading, sentence, film, gone, at, "leaving.replace")
        come(reading, sentence, film, arrived, gone[:1], at, "replacing.verb")


def out_goes(reading: Reading, sentence: Sentence, at: int) -> None:
    """Out goes X, in comes Y; exit X, enter Y."""
    items = sentence.items
    out = items[at].low == "exit" and at == 0 or items[at].low != "exit" and at and items[at - 1].low == "out"
    if sentence.scope is None or not sentence.scope.main or not out:
        return
    gone = people_right(reading, sentence, at + 1)[0]
    comes = next((here for here in range(at + 2, min(at + 14, len(items))) if items[here].is_word(*_COMES)), -1)
    end(reading, sentence, sentence.scope, gone, at, "leaving.replace")
    if comes > 0 and (items[comes].low == "enter" or items[comes - 1].is_word("in")):
        come(reading, sentence, sentence.scope, people_right(reading, sentence, comes + 1)[0][:1], gone, at, "replacing.verb")


def nth(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y is the third director to tackle it, after X and Z."""
    items = sentence.items
    role = role_of(items, at + 1) if at + 1 < len(items) else ""
    after = next((here for here in range(at + 2, min(at + 14, len(items))) if items[here].is_word("after", "following")), -1)
    tried = at + 2 < len(items) and items[at + 2].is_word("to", "on")
    if any(item.kind == "person" for item in items[at:after]) or not (
        role and tried and after > 0 and sentence.scope is not None and sentence.scope.main
    ):
        return
    gone = people_right(reading, sentence, after + 1, fill=2)[0]
    end(reading, sentence, sentence.scope, gone, at, "leaving.nth", role=role)
    verb = next((here for here in range(at - 1, max(-1, at - 3), -1) if items[here].is_word("is", "becomes")), -1)
    if gone and verb > 0 and not any(item.low in LEAVING for item in items[at + 2 : after]):
        come(reading, sentence, sentence.scope, people_left(reading, sentence, verb)[0][:1], gone, at, "replacing.nth", role)


def in_favour(reading: Reading, sentence: Sentence, at: int) -> None:
    """X was dropped in favour of Y."""
    items = sentence.items
    if at and items[at - 1].is_word("in") and at + 1 < len(items) and items[at + 1].is_word("of"):
        gone, role = last_gone(reading, sentence)
        if gone or role:
            come(
                reading,
                sentence,
                reading.films.main,
                people_right(reading, sentence, at + 2)[0][:1],
                gone,
                at,
                "replacing.favour",
                role,
            )


def inherited(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y inherits the director's chair from X; Y, having inherited it from X."""
    items = sentence.items
    source = next((here for here in range(at + 1, min(at + 14, len(items))) if items[here].is_word("from")), -1)
    gone = people_right(reading, sentence, source + 1)[0][:1] if source > 0 else []
    film = film_right(sentence, at)[0] or sentence.scope
    if film is not None and film.main and gone:
        arrived = goers(reading, sentence, at)[0]
        roles = [*said_roles(sentence, gone[0], at), *(sorted(arrived[0].person.roles - {"cast"}) if arrived else [])]
        end(reading, sentence, film, gone, at, "leaving.taken_over", role=roles[0] if roles else "")
        come(reading, sentence, film, arrived, gone, at, "replacing.take_over", roles[0] if roles else "")


SWAPS = (
    (("second", "third", "fourth", "fifth", "latest"), nth),
    (_TORCHES, handed_on),
    (("goes", "went", "exit"), out_goes),
    (("way",), made_way),
    (("favour", "favor"), in_favour),
    (("inherits", "inherited", "inherit", "inheriting"), inherited),
    (("lost", "loses"), lost_to),
)
