"""Who takes whose place."""

from news.suggest.items import Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.gone import end, roles_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind


def replaced(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y replaces X; X was replaced by Y; the actor replacing X—Y."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    film = film_right(sentence, at)[0] or sentence.scope
    left, chain = people_left(reading, sentence, at)
    if follows is not None and follows.is_word("by", "with"):
        right, _ = people_right(reading, sentence, at + 2)
        gone, come = left, right
    else:
        right, _ = people_right(reading, sentence, at + 1)
        if not right and follows is not None and follows.is_word("him", "her"):
            right = _meant_by(reading, sentence, at, "he" if follows.low == "him" else "she", left)
        gone, come = right, left
        behind = right[-1].at + 1 if right else len(items)
        if behind + 1 < len(items) and items[behind].low in ("–", "—", "--", ",", "-") and not come:
            come = people_right(reading, sentence, behind + 1, fill=0)[0]
    if not gone or set(chain) & {"not", "n't"}:
        return
    end(reading, sentence, film, gone[:1], at, "leaving.replace")
    key = roles_of(sentence, gone[0], at)[0]
    if film is not None:
        for credit in come:
            reading.about(
                film,
                key,
                PartyValue(credit.person.name, SubjectKind.PERSON),
                sentence,
                credit.at,
                at,
                "replacing.verb",
                printed=credit.person.name,
            )


def stepped_in(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has since stepped in: in the role that somebody left before."""
    if at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("for"):
        return
    gone = [claim for claim in reading.claims if claim.effect is Effect.ENDS and claim.rule.startswith("leaving")]
    left, _ = people_left(reading, sentence, at - 1)
    if gone and reading.films.main is gone[-1].subject:
        for credit in left:
            reading.about(
                reading.films.main,
                gone[-1].property,
                PartyValue(credit.person.name, SubjectKind.PERSON),
                sentence,
                credit.at,
                at,
                "replacing.stepped_in",
                printed=credit.person.name,
            )


def as_replacement(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is being lined up as a replacement."""
    left, _ = people_left(reading, sentence, at - 1)
    film = film_right(sentence, at, far=6)[0] or sentence.scope
    if film is not None:
        for credit in left:
            reading.about(
                film,
                "cast",
                PartyValue(credit.person.name, SubjectKind.PERSON),
                sentence,
                credit.at,
                at,
                "replacing.noun",
                printed=credit.person.name,
            )


def _meant_by(reading: Reading, sentence: Sentence, at: int, pronoun: str, others: list[Credit]) -> list[Credit]:
    """Whom "replace her" means: somebody of the sentence, or the last who was spoken of, but not who replaces."""
    taken = [credit.person for credit in others]
    here = [
        Credit(item.ref, step)
        for step, item in enumerate(sentence.items[:at])
        if isinstance(item.ref, Person) and item.ref not in taken and item.ref.pronoun in (pronoun, "")
    ]
    return here[:1] or [Credit(each, at) for each in reading.discourse.owner([], pronoun) if each not in taken]


def took_over(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y takes over from X; with Y alone directing now."""
    items = sentence.items
    left, _ = people_left(reading, sentence, at - 1)
    film = film_right(sentence, at)[0] or sentence.scope
    source = next((here for here in range(at + 1, min(at + 7, len(items))) if items[here].is_word("from", "for", "role")), -1)
    gone = people_right(reading, sentence, source + 1)[0] if source > 0 else []
    keys = roles_of(
        sentence, gone[0] if gone else Credit(left[0].person, at) if left else Credit(Person("", "", "", ""), at), at
    )
    end(reading, sentence, film, gone[:1], at, "leaving.taken_over")
    if film is not None and (gone or keys != ["cast"] or any(item.is_word("role", "part") for item in items[at : at + 5])):
        for credit in left:
            for key in keys:
                reading.about(
                    film,
                    key,
                    PartyValue(credit.person.name, SubjectKind.PERSON),
                    sentence,
                    credit.at,
                    at,
                    "replacing.take_over",
                    printed=credit.person.name,
                )
