"""The closing claims, and in which role somebody was."""

from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.relations.roles import role_of
from news.suggest.suggestion import Effect, PartyValue, SubjectKind


def end(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    people: list[Credit],
    at: int,
    rule: str,
    effect: Effect = Effect.ENDS,
) -> None:
    """A closing claim for each person, in the role that the words give or that the person is known in."""
    for credit in people:
        for key in roles_of(sentence, credit, at) if credit.person.roles else _roles_before(reading, sentence, credit, at):
            reading.about(
                film,
                key,
                PartyValue(credit.person.name, SubjectKind.PERSON),
                sentence,
                credit.at,
                at,
                rule,
                printed=credit.person.name,
                effect=effect,
            )


def _roles_before(reading: Reading, sentence: Sentence, credit: Credit, at: int) -> list[str]:
    """For somebody who is new: the role that the sentence before speaks of ("has lost its director")."""
    found = roles_of(sentence, credit, at)
    if found != ["cast"] or reading.before is None:
        return found
    items = reading.before.items
    key = next(
        (
            role_of(items, here)
            for here in range(len(items))
            if role_of(items, here) and "cast" not in role_of(items, here) and not any(item.kind == "person" for item in items)
        ),
        "",
    )
    return key.split() or found


def roles_of(sentence: Sentence, credit: Credit, at: int) -> list[str]:
    """As a writer; director X exits; else what the article made of the person before; else the cast."""
    items = sentence.items
    if any(item.is_word("role", "part") for item in items[at : at + 6]):
        return ["cast"]
    for here in range(at, min(at + 10, len(items))):
        if items[here].low in ("as", "helmer", "directing", "direct") and here > 0:
            if items[here].low in ("directing", "direct"):
                return ["director"]
            found = next((role_of(items, step) for step in range(here, min(here + 4, len(items))) if role_of(items, step)), "")
            if found:
                return found.split()
    for here in range(credit.at - 1, max(-1, credit.at - 5), -1):
        key = role_of(items, here)
        if key and items[here].kind == "word" and not any(items[step].kind == "person" for step in range(here, credit.at)):
            return key.split()
        if items[here].kind == "title":
            break
    known = sorted(credit.person.roles - {"cast"}) if "cast" not in credit.person.roles else ["cast"]
    return [known[0]] if known else ["cast"]
