"""What it is about: "the film follows …", "the plot revolves around …", "the story of two cousins who …"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.reading import Claim, Reading
from news.suggest.relations.arguments import film_left
from news.suggest.scope import production_of

_STORY = frozenset(
    """centred centered follows centers centres revolves tells chronicles focuses recounts explores depicts concerns
        finds sees delves unfolds""".split()
)
_WEAK_STORY = frozenset(
    "recounts explores depicts concerns finds sees delves recount explore depict tackle find see delve deal concern".split()
)
_STORY_AFTER_WILL = frozenset(
    "follow center centre revolve tell chronicle focus recount explore depict tackle deal find see delve".split()
)
_VERBS = frozenset("was is has will had are were from which starring directed and who opens stars".split())
_OPENERS = frozenset("around on about the story of with into tale".split())
_TALES = frozenset("piece tale spec screenplay premise yarn".split())


def story(reading: Reading, sentence: Sentence) -> None:
    """The film follows …; the plot revolves around …; is set in …: the rest of the sentence is the story."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        before = items[at - 1] if at else None
        if item.low == "of" and before is not None and before.is_word("story", "tale") and _has_hero(items, at):
            if sentence.scope is not None and sentence.scope.main:
                _tell(reading, sentence, sentence.scope, at, at, "story_of")
            return
        starts = item.low in _STORY or (
            item.low in _STORY_AFTER_WILL and before is not None and before.is_word("will", "would", "also")
        )
        setting = (
            item.low == "set"
            and at + 1 < len(items)
            and items[at + 1].is_word("in", "against", "during", "at")
            and (at == 0 or before is not None and before.is_word("is", "be", ","))
        )
        about = item.low == "about" and before is not None and (before.is_word("is", *_TALES) or before.kind == "film")
        if not (starts or setting or about):
            continue
        film = _story_of(sentence, at)
        if film is None:
            continue
        _tell(reading, sentence, film, 0 if setting else at, at, "weak" if item.low in _WEAK_STORY else "follows")
        return


def _has_hero(items: list[Item], at: int) -> bool:
    """the story of two cousins who …: not the story of a man's life."""
    return any(item.is_word("who", "whose") for item in items[at + 2 : at + 9])


def _story_of(sentence: Sentence, at: int) -> Production | None:
    """The production that is the subject: right before the verb, as a title, a description, "the story", "it"."""
    items = sentence.items
    here = at - 1
    while here >= 0 and at - here < 13:
        item = items[here]
        production = production_of(item)
        if production is not None:
            return production if production.main and not (item.kind == "title" and item.possessive) else None
        if item.is_word("story", "plot", "plotline", "it", "logline", "narrative", "which", "synopsis", "installment", *_TALES):
            film, _ = film_left(sentence, here)
            return (
                (film or sentence.scope)
                if sentence.scope is not None and sentence.scope.main and (film is None or film.main)
                else None
            )
        if item.kind in ("person", "company", "quote"):
            return None
        here -= 1
    return None


def _tell(reading: Reading, sentence: Sentence, film: Production, first: int, at: int, rule: str) -> None:
    items = sentence.items
    here = at + 1
    quoted = next((item for item in items[at : at + 4] if item.kind == "quote"), None)
    if quoted is not None:
        reading.add(Claim(film, "logline", quoted.text, quoted.text, quoted.start, quoted.end, "logline.quoted", sentence))
        return
    while here < len(items) and items[here].low in _OPENERS and items[here].kind == "word" and not items[here].is_word("the"):
        here += 1
    last = len(items) - 1
    if items[at].low == "about":
        # In an apposition the story ends at the comma: "Gotti, a biopic about the mobster, was sold".
        last = next(
            (
                step
                for step in range(here + 3, len(items))
                if items[step].low == "," and step + 1 < len(items) and items[step + 1].low in _VERBS
            ),
            last,
        )
    while last > here and items[last].kind == "mark":
        last -= 1
    if last - here < 5:
        return
    start = items[first].start if first == 0 and first != at else items[here].start
    end = items[last].end
    reading.add(
        Claim(
            film,
            "logline",
            reading.text[start:end],
            reading.text[start:end],
            items[first].start,
            end,
            f"logline.{rule}",
            sentence,
        )
    )
