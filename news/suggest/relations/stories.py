"""What it is about: "the film follows …", "the plot revolves around …", "the story of two cousins who …"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import BOOK_WORDS
from news.suggest.reading import Claim, Reading
from news.suggest.relations.arguments import film_left
from news.suggest.scope import production_of

_STORY = frozenset(
    """traces charts centred centered follows centers centres revolves tells chronicles focuses recounts explores depicts
    concerns finds sees delves unfolds examines imagines dramatizes dramatises retells relates""".split()
)
_WEAK_STORY = frozenset(
    "recounts explores depicts concerns finds sees delves recount explore depict tackle find see delve deal concern".split()
)
_STORY_AFTER_WILL = frozenset(
    "follow center centre revolve tell chronicle focus recount explore depict tackle deal find see delve".split()
)
_VERBS = frozenset(
    """was is has will had are were from which starring directed and who opens stars hits
    arrives begins shoots goes""".split()
)
_OPENERS = frozenset("around on about the story of with into tale".split())
_TALES = frozenset("piece tale spec screenplay premise yarn script".split())
_TELLERS = (
    _TALES
    | BOOK_WORDS - {"article", "play", "essay", "poem"}
    | frozenset("story plot plotline it logline narrative which synopsis installment".split())
)
_NEWS = frozenset(
    """news announcement report reports talks months weeks delays decision success deal departure release rumours rumors
    speculation exit controversy backlash postponement year years""".split()
)
_NEAR = 6


def story(reading: Reading, sentence: Sentence) -> None:
    """The film follows …; the plot revolves around …; is set in …: the rest of the sentence is the story."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        before = items[at - 1] if at else None
        if item.low == "of" and before is not None and before.is_word("story", "tale") and _has_hero(items, at):
            film, place = film_left(sentence, at)
            if sentence.scope is not None and sentence.scope.main and (film is None or film.main):
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
        about = item.low == "about" and at > 0 and _says_about(items, at)
        looks = before is not None and before.is_word("looks", "picks") and item.low in ("at", "into", "up")
        if not (starts or setting or about or looks):
            continue
        film = _story_of(sentence, at)
        if film is None or _shows_actors(items, at) or _is_news(items, at):
            continue
        _tell(reading, sentence, film, 0 if setting else at, at, "weak" if item.low in _WEAK_STORY else "follows")
        return


def _says_about(items: list[Item], at: int) -> bool:
    """is about; a thriller about; it's about; T, about."""
    before = items[at - 1]
    titled = at > 1 and before.low == "," and items[at - 2].kind in ("title", "film")
    return (
        before.possessive
        and before.is_word("it", "that", "this")
        or before.is_word("is", "centers", "centres", *_TALES)
        or before.kind == "film"
        or titled
    )


def _ends_story(items: list[Item], at: int) -> bool:
    """A comedy about a show going wrong is penned by X: what is said of the film goes on."""
    made = FORMS.get(items[at + 1].low, ("", ""))[1] == "past"
    told = made or items[at + 1].is_word("be", "been", "inspired", "based", "set", "due")
    return items[at].is_word("is", "was", "has", "will") and told


def _shows_actors(items: list[Item], at: int) -> bool:
    """ "which sees X and Y reprise their roles" tells who is in it, and no story."""
    behind = items[at + 1 : at + _NEAR]
    acts = any(item.kind == "word" and FORMS.get(item.low, ("",))[0] == "cast" for item in behind)
    return bool(behind) and behind[0].kind == "person" and acts


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
            owned = item.kind == "title" and item.possessive or _is_of_other(items, here)
            return production if production.main and not owned else None
        if item.is_word("who", "whose", "that", "a", "an") and not _told_by(items, here):
            # "about a diver who finds a body": it is not the film that finds it.
            return None
        if item.is_word(*_TELLERS):
            film, _ = film_left(sentence, here)
            return (
                (film or sentence.scope)
                if sentence.scope is not None and sentence.scope.main and (film is None or film.main)
                else None
            )
        if item.low == "," and (subject := _before_aside(items, here)) >= 0:
            return _story_of(sentence, subject + 1)
        if item.kind in ("person", "company", "quote") and not _credited(items, here):
            return None
        here -= 1
    return None


def _told_by(items: list[Item], at: int) -> bool:
    """A script by X follows: what tells the story is behind the article."""
    return any(item.is_word(*_TELLERS) for item in items[at + 1 : at + 3])


def _is_of_other(items: list[Item], at: int) -> bool:
    """The release of T follows months of talks: what the verb is about is the release; but the story of T is T's."""
    of = at > 1 and items[at - 1].is_word("of", "for", "on", "behind")
    return of and not items[at - 2].is_word(*_TELLERS)


def _is_news(items: list[Item], at: int) -> bool:
    """follows last week's news that …; T follows U into cinemas."""
    behind = items[at + 1 : at + _NEAR]
    return items[at].low == "follows" and (
        any(item.is_word(*_NEWS) for item in behind) or bool(behind) and behind[0].kind in ("title", "film", "date")
    )


def _before_aside(items: list[Item], at: int) -> int:
    """From the comma of "The film, a sequel to the 1979 classic, follows" to the film in front of the aside; else -1."""
    opening = next((here for here in range(1, min(5, at)) if items[here].low == ","), at)
    teller = opening < at and (items[opening - 1].kind in ("film", "title") or items[opening - 1].is_word(*_TELLERS))
    return opening - 1 if teller and not items[opening - 1].possessive else -1


def _credited(items: list[Item], at: int) -> bool:
    """The script by X and Y follows; the novel from Z's house tells."""
    return any(item.is_word("by", "from") for item in items[max(0, at - _NEAR) : at])


def _tell(reading: Reading, sentence: Sentence, film: Production, first: int, at: int, rule: str) -> None:
    items = sentence.items
    here = at + 1
    quoted = next((item for item in items[at : at + 4] if item.kind == "quote"), None)
    if quoted is not None:
        reading.add(Claim(film, "logline", quoted.text, quoted.text, quoted.start, quoted.end, "logline.quoted", sentence))
        return
    while here < len(items) and items[here].low in _OPENERS and items[here].kind == "word" and not items[here].is_word("the"):
        here += 1
    last = _last_told(items, at, here)
    if last - here < 5:
        return
    start = items[first].start if first == 0 and first != at else items[here].start
    end = items[last].end
    text = reading.text[start:end]
    reading.add(Claim(film, "logline", text, text, items[first].start, end, f"logline.{rule}", sentence))


def _last_told(items: list[Item], at: int, here: int) -> int:
    """The last item of the story that begins at `here`: what is said of the film goes on behind some."""
    last = len(items) - 1
    if items[at].low == "about" or at and items[at - 1].is_word("which"):
        # In an apposition the story ends at the comma: "Gotti, a biopic about the mobster, was sold".
        told = range(here + 3, len(items) - 1)
        apart = (step for step in told if items[step].low == "," and items[step + 1].low in _VERBS or _ends_story(items, step))
        last = next(apart, last)
    elif items[at].low in _STORY:
        # "follows two sisters and is directed by X"
        joined = range(here + 3, len(items) - 1)
        last = next((step for step in joined if items[step - 1].is_word("and") and _ends_story(items, step)), last + 2) - 2
    while last > here and items[last].kind == "mark":
        last -= 1
    return last
