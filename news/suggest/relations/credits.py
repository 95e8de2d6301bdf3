"""What people have done elsewhere, who represents them, whom they founded and married."""

from collections.abc import Callable
from functools import partial

from news.suggest.items import Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.relations.agents import agents_at, represented, signed, with_agency
from news.suggest.relations.elsewhere import elsewhere
from news.suggest.relations.marriages import bound, couple, married, partner
from news.suggest.relations.parties import award, founded, founded_it, founder_of, launched
from news.suggest.relations.profiles import profile, somebody_elses
from news.suggest.relations.titled import other_credit
from news.suggest.scope import production_of
from news.suggest.subjects import people_left


def credits(reading: Reading, sentence: Sentence) -> None:
    _in_brackets(reading, sentence)
    profile(reading, sentence)
    _of_company(reading, sentence)
    _owned_by_title(reading, sentence)
    elsewhere(reading, sentence)
    for at, item in enumerate(sentence.items):
        if item.kind == "word":
            for relation in _BY_WORD.get(item.low, ()):
                relation(reading, sentence, at)


def _in_brackets(reading: Reading, sentence: Sentence) -> None:
    """Kate Freund (Creepshow, Wyrm)."""
    for item in sentence.items:
        if item.kind != "person" or not isinstance(item.ref, Person) or not item.inner:
            continue
        person = item.ref
        for inner in item.inner:
            production = production_of(inner)
            if inner.kind == "title" and production is not None and not production.main:
                reading.add(
                    Claim(person, "other_credit", inner.text, inner.text, item.start, inner.end, "credit.brackets", sentence)
                )


def _co_star(reading: Reading, sentence: Sentence, at: int) -> None:
    """X was Y's co-star in T: both were in it."""
    items = sentence.items
    title = next((here for here in range(at + 1, min(at + 6, len(items))) if items[here].kind == "title"), -1)
    production = production_of(items[title]) if title > 0 and items[at + 1].is_word("in", "on", "from") else None
    owner = items[at - 1].ref if at and items[at - 1].possessive else None
    if production is None or production.main or not isinstance(owner, Person):
        return
    left = people_left(reading, sentence, at - 1)[0] or people_right(reading, sentence, title + 1, fill=0)[0]
    for credit in [Credit(owner, at - 1), *left]:
        other_credit(reading, sentence, credit, items[title].text, title, credit.at, "credit.co_star")


def _owned_by_title(reading: Reading, sentence: Sentence) -> None:
    """Night Train's Ada Lund; the Night Train duo Ada Lund and Ben Okafor."""
    items = sentence.items
    for at, item in enumerate(items[:-1]):
        production = production_of(item) if item.kind == "title" else None
        if production is None or production.main:
            continue
        duo = items[at + 1].is_word(
            "duo", "pair", "team", "creator", "creators", "filmmakers", "directors", "alums", "brothers"
        )
        member = items[at + 1].is_word("cast") and at + 3 < len(items) and items[at + 2].is_word("member")
        if member:
            for credit in people_right(reading, sentence, at + 3, fill=0)[0][:1]:
                other_credit(reading, sentence, credit, item.text, at, credit.at, "credit.owned")
            continue
        if not duo and not (item.possessive and items[at + 1].kind == "person" and not items[at + 1].possessive):
            continue
        people, _ = people_right(reading, sentence, at + 1 + duo, fill=2)
        for credit in people if duo else people[:1]:
            other_credit(reading, sentence, credit, item.text, at, credit.at, "credit.owned")


def _of_company(reading: Reading, sentence: Sentence) -> None:
    """The company's credits include …; behind a sentence about a company, "their films include …"."""
    items = sentence.items
    verb = next((at for at, item in enumerate(items) if item.is_word("include", "includes", "including")), -1)
    if verb < 1 or not any(
        item.is_word("credits", "films", "features", "titles", "projects", "productions", "movies") for item in items[:verb]
    ):
        return
    company = next((item for item in items[:verb] if item.kind == "company"), None)
    if company is None and items[0].is_word("their", "its") and reading.before is not None:
        company = next((item for item in reading.before.items if item.kind == "company"), None)
    if company is None or any(item.kind == "person" for item in items[:verb]):
        return
    for at in range(verb + 1, len(items)):
        production = production_of(items[at]) if items[at].kind == "title" else None
        if production is not None and not production.main and not somebody_elses(items, at):
            start, end = span(items, 0, at)
            reading.add(
                Claim(company.text, "other_credit", items[at].text, items[at].text, start, end, "credit.company", sentence)
            )


_Relation = Callable[[Reading, Sentence, int], None]
_BY_WORD: dict[str, tuple[_Relation, ...]] = {}
for _words, _relation in (
    (("founder", "co-founder"), founder_of),
    ("repped represented rep reps represents represent managed".split(), represented),
    (("with", "at"), with_agency),
    (("at",), agents_at),
    (("signed", "signs", "client"), signed),
    ("launched launches launching formed founded founding".split(), launched),
    (("founded", "co-founded"), founded),
    ("founded co-founded launched set started".split(), founded_it),
    (("co-star", "costar", "co-stars"), _co_star),
    (("engagement", "engaged"), partial(bound, key="engaged_to")),
    ("fiance fiancé fiancee fiancée".split(), partial(partner, key="engaged_to")),
    (("wife", "husband", "hubby", "spouse"), partial(partner, key="spouse")),
    (("married", "wed"), partial(bound, key="spouse")),
    (("married", "marries", "wed"), married),
    (("couple", "husband-and-wife"), couple),
    ("oscar emmy bafta grammy tony award globe".split(), award),
):
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _relation)
