"""What is known of the article while its sentences are read, and the claims found so far."""

from dataclasses import dataclass, field
from datetime import date

from news.suggest.discourse import Discourse
from news.suggest.films import Films, Production
from news.suggest.items import Item, Sentence
from news.suggest.mentions import People, Person
from news.suggest.suggestion import Certainty, Effect, SubjectKind, Value


@dataclass(slots=True)
class Claim:
    """A claim as a relation finds it; the wording and the confidence are looked at afterwards.

    `subject` is a production, a person, or a company's name. `stands_for` is somebody whose role in the film is the property,
    where the words around do not say which.
    """

    subject: Production | Person | str
    property: str
    value: Value
    printed: str
    start: int
    end: int
    rule: str
    sentence: Sentence
    effect: Effect = Effect.ASSERTS
    certainty: Certainty | None = None
    character: str = ""
    role: str = ""
    territory: str = ""
    medium: str = ""
    past: bool = False
    stands_for: Person | None = None

    def is_about_main(self) -> bool:
        """Whether it is about the article's own production."""
        return isinstance(self.subject, Production) and self.subject.main


@dataclass(slots=True)
class Reading:
    """One article as it is read."""

    text: str
    headline: str
    day: date | None
    sentences: list[Sentence]
    people: People
    films: Films
    discourse: Discourse = field(default_factory=Discourse)
    claims: list[Claim] = field(default_factory=list)
    before: Sentence | None = None
    heading: str = ""

    def add(self, claim: Claim) -> None:
        self.claims.append(claim)

    def about(
        self,
        production: Production | None,
        key: str,
        value: Value,
        sentence: Sentence,
        first: int,
        last: int,
        rule: str,
        *,
        printed: str = "",
        **more: object,
    ) -> Claim | None:
        """A claim about a production, resting on the items from `first` to `last` of the sentence; nothing without a
        production."""
        if production is None:
            return None
        start, end = span(sentence.items, first, last)
        claim = Claim(production, key, value, printed or self.text[start:end], start, end, rule, sentence, **more)  # type: ignore[arg-type]
        self.claims.append(claim)
        return claim


def span(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Offsets from one item to another in either order, with what stands in brackets behind them."""
    first, last = min(first, last), max(first, last)
    return items[first].start, max(items[last].end, items[last].inner[-1].end if items[last].inner else 0)


def kind_of(subject: Production | Person | str) -> SubjectKind:
    if isinstance(subject, Production):
        return SubjectKind.PRODUCTION
    return SubjectKind.PERSON if isinstance(subject, Person) else SubjectKind.COMPANY
