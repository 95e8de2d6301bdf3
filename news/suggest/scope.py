"""The production that each sentence speaks of."""

from news.suggest.clauses import clauses_of
from news.suggest.films import FilmRef, Films, Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.words import BOOK_WORDS, CREDIT_NOUNS
from news.suggest.meanings import resolve_descriptions
from news.suggest.mentions import Person, is_character

_SUBJECT = 7
# "T stars P" is a sentence, and "T star P" a description.
_VERBS_TOO = frozenset({"stars", "co-stars", "costars"})
# Why somebody cannot make it: "conflicts with the series T" is no news of T.
_REASONS = frozenset("conflict conflicts commitment commitments obligation obligations clash clashes committed".split())
_NEAR = 6
_PROFILE = frozenset("credits known recently previously next seen repped appeared starred also most last best earlier".split())
_LIST = 40
_CREDENTIAL, _SOURCE = 7, 12
_DERIVED_FROM = frozenset("based adapted adaptation adaption version".split())
_OF = frozenset({"of", "behind"})
_ASIDES = frozenset("a an the fresh best known star whose who last most seen of from currently also formerly one".split())
_AWAY = frozenset("for against than like before after since with alongside following from off to about unlike instead".split())
_THE = frozenset("the a an this his her their both and".split())
VERSIONS = frozenset("version production revival staging adaptation incarnation mounting engagement".split())
_IT = frozenset({"it", "it's"})
_CLAUSE = 20
_PRIZES = frozenset("oscar oscars emmy bafta globe tony award awards nomination nominated prize".split())
_LEADS_OFF = frozenset("in from of on by for since after as with despite following before".split())


class Scoper:
    """Goes through the sentences in order. A paragraph begins with the article's own production, unless it goes on about
    another."""

    def __init__(self, films: Films) -> None:
        self._films = films
        self._antecedent = self._focus = films.main
        self._paragraph = -1
        self._last_other: Production | None = None
        self._heading: Production | None = None

    def read(self, sentence: Sentence) -> None:
        """Resolve the sentence's descriptions and set its scope."""
        if sentence.paragraph != self._paragraph:
            self._paragraph = sentence.paragraph
            self._heading = self._headed(sentence)
            self._antecedent = self._focus = self._heading or self._of_person(sentence) or self._films.main
        resolve_descriptions(sentence, self._films, self._antecedent)
        mentioned = mentioned_in(sentence.items)
        first = self._subject(sentence)
        if first is not None:
            sentence.scope = first
        elif any(production.main for production in mentioned):
            sentence.scope = self._films.main
        elif self._last_other is not None and _says_that_one(sentence):
            sentence.scope = self._last_other
        elif mentioned or _refers_back(sentence):
            sentence.scope = self._antecedent
            self._focus = self._antecedent if not mentioned else self._focus
        else:
            sentence.scope = self._focus
        self._move_on(sentence, mentioned, first)

    def _move_on(self, sentence: Sentence, mentioned: list[Production], first: Production | None) -> None:
        """What "it" means next, and what a sentence without any film is about. A list of credits moves only the former."""
        if any(production.main for production in mentioned) and (first is None or first.main):
            self._antecedent = self._films.main
        elif first is not None:
            self._antecedent = first
        elif going_on := _told_of(sentence.items):
            self._antecedent = going_on
        elif not mentioned and not _refers_back(sentence):
            self._antecedent = self._focus
        self._last_other = next((each for each in reversed(mentioned) if not each.main), self._last_other)
        aside = bool(sentence.words() & _PROFILE) or _of_somebody(sentence)
        if first is not None or self._antecedent.main or mentioned and not aside:
            self._focus = self._antecedent

    def _headed(self, sentence: Sentence) -> Production | None:
        """A line that is only another production's title heads what follows, up to the next line of that kind."""
        items = sentence.items
        if items[0].kind not in ("title", "word", "name", "person", "film") or not (
            len(items) == 1 or items[1].low in ("–", "—", "-", "--")
        ):
            return self._heading
        if isinstance(items[0].ref, Person):
            if items[0].ref.first in GIVEN or len(items[0].text.split()) < 2:
                return self._heading
            items[0].kind, items[0].ref = "title", self._films.named(items[0].text)
        if len(items) > 1:
            return items[0].ref if items[0].kind == "title" and not items[0].ref.main else self._heading
        return items[0].ref if items[0].kind == "title" and not items[0].ref.main else None

    def _of_person(self, sentence: Sentence) -> Production | None:
        """The other production that the sentence's first person was said to belong to, and to no other."""
        if any(item.kind == "title" for item in sentence.items):
            return None
        person = next(
            (
                item.ref
                for at, item in enumerate(sentence.items)
                if isinstance(item.ref, Person) and not is_character(sentence.items, at)
            ),
            None,
        )
        if person is None or len(person.films) != 1:
            return None
        return self._films.by_name(next(iter(person.films)))

    def _subject(self, sentence: Sentence) -> Production | None:
        """The production in the subject's place: among the first words, with no person before it."""
        if _is_that_version(sentence):
            return self._last_other or self._films.original()
        for at, item in enumerate(sentence.items[:_SUBJECT]):
            if item.kind in ("person", "quote") or item.is_word("who", "whose"):
                # "The director, whose Night Train won a prize, said"
                return None
            if item.is_word(*_IT):
                return self._antecedent
            if item.kind == "word" and item.low in _LEADS_OFF:
                return None
            production = production_of(item)
            if production is not None and not item.possessive and not describes_somebody(sentence.items, at):
                return production
        return None


def _of_somebody(sentence: Sentence) -> bool:
    """A sentence about somebody: another film that it names is not what the next is about."""
    return any(isinstance(item.ref, Person) and not item.possessive for item in sentence.items[:_SUBJECT])


def _is_that_version(sentence: Sentence) -> bool:
    """ "That version starred X": the one of which the sentence before told, and not the article's."""
    items = sentence.items
    return len(items) > 2 and items[0].is_word("that") and items[1].is_word(*VERSIONS) and items[2].low.endswith("ed")


def _says_that_one(sentence: Sentence) -> bool:
    """ "is in talks for that one": the other film that was named last."""
    items = sentence.items
    return any(items[at].is_word("that") and items[at + 1].is_word("one") for at in range(1, len(items) - 1))


def _refers_back(sentence: Sentence) -> bool:
    items = sentence.items
    one = any(item.is_word("one") and items[at - 1].is_word("that", "this") for at, item in enumerate(items) if at)
    return one or any(item.kind == "film" or item.is_word(*_IT) for item in items[:_SUBJECT])


def _told_of(items: list[Item]) -> Production | None:
    """The other production that "the film" means in the next sentence: not one that only says who somebody is, as "Lane, a
    standout in Low Tide, …", nor what something is compared with or won for."""
    told = None
    aside = False
    for at, item in enumerate(items):
        if item.low == ",":
            before, follows = items[at - 1] if at else item, items[at + 1] if at + 1 < len(items) else item
            listed = aside and (follows.kind == "title" or follows.is_word("and"))
            aside = listed or before.kind == "person" and follows.is_word(*_ASIDES)
        production = production_of(item)
        if production is not None and not production.main and not aside and not _is_weak(items, at):
            told = production
    return told if told is not None and told in mentioned_in(items) else None


def _is_weak(items: list[Item], at: int) -> bool:
    """Whether a preposition that leads away stands before the title, over its owner and its kind."""
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is not None and follows.kind == "word" and follows.low.endswith(("ed", "ook", "on", "as", "ame")):
        # "after Low Tide won every prize": a clause of its own
        return False
    here = at - 1
    while here > 0 and (
        items[here].possessive or items[here].kind in ("film", "work", "date", "title", "name") or items[here].low in _THE
    ):
        here -= 1
    return here >= 0 and items[here].is_word(*_AWAY)


def mentioned_in(items: list[Item]) -> list[Production]:
    """The productions that a sentence mentions, without those that only say who somebody is ("who was in the original")."""
    found: list[Production] = []
    aside = False
    for at, item in enumerate(items):
        if item.is_word("who", "whose", "whom"):
            aside = True
        elif item.low in (",", ";"):
            aside = False
        production = production_of(item)
        if (
            production is not None
            and not aside
            and not (not production.main and any(each.is_word(*_REASONS) for each in items[max(0, at - _NEAR) : at]))
            and not describes_somebody(items, at)
            and not (item.kind == "title" and not production.main and is_character(items, at))
        ):
            found.append(production)
    return found


def production_of(item: Item) -> Production | None:
    """What a title or a description stands for."""
    if item.kind == "title" and isinstance(item.ref, Production):
        return item.ref
    if item.kind == "film" and isinstance(item.ref, FilmRef):
        return item.ref.production
    return None


def clause_film(sentence: Sentence, at: int) -> Production | None:
    """The production of which a clause tells: "T, which has been without a star since X left"."""
    items = sentence.items
    near = range(at - 1, max(0, at - _CLAUSE), -1)
    here = next((step for step in near if items[step].is_word("which", "where")), -1)
    if here < 0:
        return None
    begin = max(0, here - _CLAUSE)
    numbers = clauses_of(items[begin : at + 1])
    before = here - 1
    while before > 0 and (items[before].low == "," or items[before].is_word("in", "on", "for", "from", "of")):
        before -= 1
    if numbers[here - begin] != numbers[at - begin] and any(item.low == "," for item in items[here:at]):
        return None
    if items[before].kind in ("person", "name"):
        # What "which" goes on about is no person, so a work.
        return Production(items[before].text)
    return production_of(items[before])


def describes_somebody(items: list[Item], at: int) -> bool:
    """Oblivion helmer Joe Kosinski; Deadpool, Bullet Train and John Wick director David Leitch."""
    here, until = at, min(len(items), at + _LIST)
    while here < until and (items[here].kind == "title" or items[here].low in (",", "and", "&")):
        here += 1
    if here < len(items) and items[here].kind == "work":
        here += 1
    if items[at].kind == "title" and here < len(items) and items[here].low in CREDIT_NOUNS - _VERBS_TOO:
        return True
    production = production_of(items[at])
    known_for = _is_credential(items, at) or is_source(items, at) or _is_prized(items, at)
    return production is not None and not production.main and known_for


def is_source(items: list[Item], at: int) -> bool:
    """Based on Ada Lund's 2011 best-seller Oblivion; the novel Oblivion: a book is no film."""
    if at and items[at - 1].low in BOOK_WORDS:
        return True
    for here in range(at - 1, max(0, at - _SOURCE), -1):
        if items[here].kind == "mark":
            return False
        if items[here].is_word("on", "from", "of") and items[here - 1].low in _DERIVED_FROM:
            return True
    return False


def _is_prized(items: list[Item], at: int) -> bool:
    """tipped for an Oscar for T; nominated for T."""
    return items[at - 1].is_word("for") and any(item.low in _PRIZES for item in items[max(0, at - 4) : at])


def _is_credential(items: list[Item], at: int) -> bool:
    """Ada Lund, director of the 2002 hit Oblivion: the role stands before the title."""
    here = at - 1
    while here > 0 and at - here < _CREDENTIAL and items[here].kind in ("film", "date", "word") and items[here].low not in _OF:
        here -= 1
    return here > 1 and items[here].low in _OF and items[here - 1].low in CREDIT_NOUNS
