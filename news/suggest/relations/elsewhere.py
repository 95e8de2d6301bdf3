"""Whose work another production is, where no word of a profile says so: its owner's, and that of who acts in the clause."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import ADJECTIVES
from news.suggest.mentions import Person, is_character
from news.suggest.phrases import Credit, is_age
from news.suggest.reading import Reading
from news.suggest.relations.owners import described, in_it, owner, owner_behind, owns, pronoun
from news.suggest.relations.titled import other_credit
from news.suggest.scope import is_source, production_of
from news.suggest.subjects import list_left

# What people do with a work that is not theirs.
_NOT_THEIRS = frozenset(
    """said says say told tells tell saw see sees seeing loved loves love watch watched watching read reads compared compares
    likened likens comparing praised praises reviewed joked tweeted quit quits left leaves leave dropped drops exited exits
    passed down rejected rejects declined declines refused denied denies auditioned lost missed beat beats knew thought
    thinks inspired inspires hated hates based like unlike than despite without against versus according announced
    asked reminded reminds replaced replaces replacing cites cited citing mentioned mentions fan fans owns invoked recalls
    recalled referencing references quoted quoting no not never nor n't cannot can't didn't doesn't isn't wasn't won't wouldn't
    sequel remake reboot prequel spin-off adaptation version adapt adapts adapting trailer poster ticket tickets rights
    competing compete opens opened opening beaten rival rivals gave abandoned scrapped tradition style
    pulled walked into""".split()
)
_NO_FILMS = frozenset(
    """song songs numbers single singles track tracks album hymn anthem sings sang singing rendition cover nicknamed modelled
        modeled""".split()
)
_WORKED = frozenset("made directed helmed wrote produced starred appeared played acted star director first both".split())
_BREAKS = frozenset("that because if when where which whether what".split())
_TO_A_WORK = frozenset("in on for with of from off since after as has have had to via by is and them follow".split())
_GIVES_OBJECTS = frozenset("with by opposite alongside to for of from and about like".split())
_PRONOUNS = frozenset("he she they he's she's he'll she'll two duo pair".split())
_OPENING = 6
_TIMES = frozenset("time outing effort turn gig stint go".split())
_COPULAS = frozenset("is was were are".split())
_FILMS = frozenset("films movies shows series hits dramas comedies thrillers titles pictures features".split())
_WHO = frozenset({"who", "whom", "whose"})
_OVER = 7
_COMMAS = 3
_FAR = 22


def elsewhere(reading: Reading, sentence: Sentence) -> None:
    """Each other production of a sentence for which nobody has been found yet."""
    items, said = sentence.items, _said(reading, sentence)
    for at, item in enumerate(items):
        film = production_of(item) if item.kind == "title" else None
        if film is None or film.main or item.text in said or is_character(items, at) or _is_base(items, at):
            continue
        if reading.films.known.derives_from(item.text) and not set(_words_before(items, at)) & _WORKED:
            # "in talks to direct a new instalment in the T franchise", where that is the article's film
            continue
        if set(_words_before(items, at)) & _NO_FILMS or at + 1 < len(items) and _is_main(items[at + 1]):
            continue
        found = owner(reading, sentence, at) or described(reading, sentence, at)
        if not found or not any(each.is_word("since") for each in items[found[0].at : at]):
            # "Joe Bell's first film since T" is nobody's else
            found = [*found, *_doer(reading, sentence, at)]
        found = found or owner_behind(reading, items, at) or in_it(reading, sentence, at)
        for credit in {id(each.person): each for each in found}.values():
            if reading.films.known.is_called(credit.person.name):
                # the heroine of the film, and nobody who has made any
                continue
            other_credit(reading, sentence, credit, item.text, at, credit.at, "credit.elsewhere")


def _said(reading: Reading, sentence: Sentence) -> set[str]:
    """The titles of this sentence that are somebody's already."""
    found: set[str] = set()
    for claim in reversed(reading.claims):
        if claim.sentence is not sentence:
            break
        if claim.property == "other_credit":
            found.add(claim.printed)
    return found


def _words_before(items: list[Item], at: int) -> list[str]:
    return [item.low for item in items[max(0, at - _OVER) : at] if item.kind in ("word", "film")]


def _is_main(item: Item) -> bool:
    """Joe Bell's Night Train sequel: which is what the article is about."""
    film = production_of(item) if item.kind == "film" else None
    return film is not None and film.main


def _is_base(items: list[Item], at: int) -> bool:
    """A sequel to T, an adaptation of the novel T, in the vein of T."""
    near = _words_before(items, at)
    return is_source(items, at) and not set(near) & {"her", "his", "in"} or near[-3:] == ["the", "vein", "of"]


def _doer(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Ford had a hard time on T; has T due out; was hired for T; whom you know from T."""
    items = sentence.items
    if not _is_taken(items, at):
        return []
    before = at - 2 - (at > 2 and items[at - 2].is_word("now", "next", "currently"))
    seen = _right_before(reading, items, before) if at > 1 and items[at - 1].is_word("in", "on") else []
    return [*seen, *_subject(reading, sentence, before if seen else at)]


def _subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Who acts in the clause of the title: the first to the left whom nothing makes an object."""
    items, commas = sentence.items, 0
    for here in range(at - 1, max(-1, at - _FAR), -1):
        item = items[here]
        commas += item.low == "," and here < at - 1 and items[here + 1].kind != "title"
        if _parts(items, here) or commas > _COMMAS and item.kind == "person":
            return []
        if item.is_word(*_WHO):
            found = _antecedent(items, here)
            both = found and here + 1 < len(items) and items[here + 1].is_word("have", "are", "were", "both")
            return list_left(reading, sentence, found[0].at) if both else found
        found = _acting(reading, sentence, here)
        if found:
            return found
    return []


def _parts(items: list[Item], at: int) -> bool:
    """Whether nobody to the left of this item has made what stands to the right."""
    item = items[at]
    apart = item.is_word(*_BREAKS) or item.low in (";", ":") or item.kind == "quote"
    return apart or item.low in _NOT_THEIRS and not _exemplifies(items, at)


def _acting(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """The people named or meant at this item, if they may be the subject."""
    items, item = sentence.items, sentence.items[at]
    if item.kind == "film" and items[at + 1].is_word(*_COPULAS):
        return _whose(reading, items, at)
    if item.is_word("his", "her") and any(each.is_word(*_TIMES) for each in items[at + 1 : at + 4]):
        # "It's his second time in the chair following T"
        return pronoun(reading, items, at, item.low)
    if item.possessive and item.kind == "word" and items[at + 1].kind == "film":
        # "It is the director's first picture since T"
        return [Credit(each, at) for each in reading.discourse.meant(sentence, at)]
    if isinstance(item.ref, Person):
        passive = at > 0 and items[at - 1].is_word(*_GIVES_OBJECTS) and not _is_next(items, at)
        aside = item.possessive or is_character(items, at) or owns(items, at) or passive
        return [] if aside else list_left(reading, sentence, at)
    if at < _OPENING and item.low != "both" or item.is_word(*_PRONOUNS):
        meant = reading.discourse.meant(sentence, at)
        return (_apposed(items, at) or [Credit(each, at) for each in meant]) if meant else []
    return []


def _exemplifies(items: list[Item], at: int) -> bool:
    """films like T."""
    return items[at].is_word("like") and at > 0 and items[at - 1].low in _FILMS


def _whose(reading: Reading, items: list[Item], at: int) -> list[Credit]:
    """Ford's last film was Joe Bell's T; his only other feature is T."""
    if items[at].ref.words[0] in ("his", "her"):
        return pronoun(reading, items, at, items[at].ref.words[0])
    return [Credit(items[at - 1].ref, at - 1)] if at and items[at - 1].possessive and owns(items, at - 1) else []


def _right_before(reading: Reading, items: list[Item], at: int) -> list[Credit]:
    """You can see her in T; directed Ford in T."""
    if items[at].is_word("her", "him"):
        return pronoun(reading, items, at, "her" if items[at].low == "her" else "his")
    person = items[at].ref
    return [Credit(person, at)] if isinstance(person, Person) and not items[at].possessive else []


def _is_next(items: list[Item], at: int) -> bool:
    """Next up for Ford is T."""
    return items[at - 1].is_word("for") and any(item.is_word("next") for item in items[max(0, at - 4) : at])


def _apposed(items: list[Item], at: int) -> list[Credit]:
    """Ford, the author of T: whom the description follows."""
    comma = next((here for here in range(at - 1, max(0, at - 4), -1) if items[here].low == ","), 0)
    return _antecedent(items, comma + 1) if comma else []


def _is_taken(items: list[Item], at: int) -> bool:
    """Whether a preposition or a verb stands right before the title, over owners and descriptions."""
    here = at - 1
    while (
        here > 0 and at - here < _OVER and (items[here].possessive or items[here].kind in ("film", "work", "date", "company"))
    ):
        here -= 1
    while here > 0 and (
        items[here].low in ADJECTIVES | {"both", "called"} - {"and"} or items[here].kind in ("title", "number")
    ):
        here -= 1
    if here < 0 or items[here].kind != "word":
        return (
            here > 0 and items[here].low == "," and (items[here - 1].kind in ("film", "title") or items[here - 1].low in _FILMS)
        )
    low = items[here].low
    return low in _TO_A_WORK or low.endswith(("ing", "ed", "s", "ote", "ade")) or items[here - 1].is_word("to")


def _antecedent(items: list[Item], at: int) -> list[Credit]:
    """Whom "who" means: the person before it, over an age and over what they are: "Quill, a former nurse whose …"."""
    here = at - 1 - (at > 0 and items[at - 1].low == ",")
    here -= 2 * (here > 2 and is_age(items, here))
    person = items[here].ref if here >= 0 and not items[here].possessive else None
    if person is None and here > 0 and items[here].kind == "word":
        comma = next((step for step in range(here, max(0, here - _OVER), -1) if items[step].low == ","), 0)
        here = comma - 1
        person = items[here].ref if comma and not items[here].possessive else None
    return [Credit(person, here)] if isinstance(person, Person) else []
