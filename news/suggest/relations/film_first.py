"""The film as the subject: "T sees X as a miner", "T casts X and Y as a couple", "T pairs X with Y", "T has X in it"."""

from news.suggest.items import Sentence
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.attach import attach
from news.suggest.scope import production_of

# The verb, and what has to follow the people for them to be in it.
_VERBS = {
    "sees": frozenset("as playing play portray take star".split()),
    "finds": frozenset("as playing".split()),
    "casts": frozenset("as in opposite alongside and with".split()),
    "has": frozenset("in as playing starring attached on aboard set".split()),
    "gives": frozenset("as".split()),
    "pairs": frozenset("with and opposite as".split()),
    "pits": frozenset("against".split()),
    "teams": frozenset("with up".split()),
    "unites": frozenset("with and as".split()),
    "reunites": frozenset("with and".split()),
    "brings": frozenset("together back".split()),
    "boasts": frozenset(", . and as in".split()),
}


def film_first(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at in range(1, len(items) - 1):
        follows = _VERBS.get(items[at].low) if items[at].kind == "word" else None
        if follows is None or not _subject(sentence, at):
            continue
        brought = items[at + 1].is_word("together", "back")
        people, behind = people_right(reading, sentence, at + 1 + brought, fill=3)
        if not people or not (
            brought or any(credit.character for credit in people) or behind < len(items) and items[behind].low in follows
        ):
            continue
        beside: list[Credit] = []
        if behind < len(items) and items[behind].is_word("with", "against", "opposite", "alongside"):
            beside, _ = people_right(reading, sentence, behind + 1, fill=2)
        acting = [credit for credit in [*people, *beside] if not credit.person.roles - {"cast"}]
        attach(reading, sentence, sentence.scope, acting, at, "cast.film_first")


def _subject(sentence: Sentence, at: int) -> bool:
    """Whether the article's own film stands right before the verb, over "also" and a comma."""
    items = sentence.items
    here = at - 1
    while here >= 0 and items[here].is_word("also", "now", "already", "which", "that") or here >= 0 and items[here].low == ",":
        here -= 1
    if here < 0 or items[here].possessive:
        return False
    film = production_of(items[here])
    main = sentence.scope is not None and sentence.scope.main
    return film is not None and film.main or main and items[here].is_word("it", "movie", "film", "cast", "line-up")
