"""A claim for each person of a list: in the cast, or in a role of the crew."""

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.phrases import Credit, character_at
from news.suggest.reading import Reading
from news.suggest.relations.arguments import elsewhere, told_elsewhere
from news.suggest.relations.whose_role import LOOSE
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

MAKERS = frozenset("director filmmaker helmer producer writer screenwriter writer-director auteur directors producers".split())


def attach(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    credits: list[Credit],
    at: int,
    rule: str,
    character: str = "",
    *,
    past: bool = False,
    effect: Effect = Effect.ASSERTS,
) -> None:
    """A cast claim for each person of the list."""
    if film is None or elsewhere(sentence, film, at):
        return
    year = reading.day.year if reading.day else 0
    places = {at, min((credit.at for credit in credits), default=at)}
    told = film.main and effect is Effect.ASSERTS
    if told and any(told_elsewhere(sentence.items, place, year) for place in places):
        return
    for credit in credits:
        if rule in LOOSE and credit.at and sentence.items[credit.at - 1].is_word(*MAKERS):
            continue
        reading.about(
            film,
            "cast",
            PartyValue(credit.person.name, SubjectKind.PERSON),
            sentence,
            min(credit.at, at),
            max(credit.at, at),
            rule,
            printed=credit.person.name,
            character=credit.character or character,
            past=past,
            effect=effect,
        )
        credit.person.roles.add("cast")
        credit.person.films.add(film.name)


def character_behind(sentence: Sentence, at: int) -> str:
    for here in range(at + 1, min(at + 4, len(sentence.items))):
        if sentence.items[here].is_word("as"):
            return character_at(sentence, here + 1)[0]
    return ""


def credit_for(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    key: str,
    credits: list[Credit],
    at: int,
    rule: str,
    effect: Effect = Effect.ASSERTS,
) -> None:
    """A claim of this role for each person of the list."""
    year = reading.day.year if reading.day else 0
    if film is None or film.main and effect is Effect.ASSERTS and told_elsewhere(sentence.items, at, year):
        return
    for credit in credits:
        reading.about(
            film,
            key,
            PartyValue(credit.person.name, SubjectKind.PERSON),
            sentence,
            min(credit.at, at),
            max(credit.at, at),
            rule,
            printed=credit.person.name,
            effect=effect,
        )
        credit.person.roles.add(key)
        credit.person.films.add(film.name)
