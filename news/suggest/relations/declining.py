"""Who does not want the part, or was never to have it."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import DECLINING, OFFERED
from news.suggest.lexicon.verbs import DENIALS, FORMS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import goers
from news.suggest.relations.gone import end
from news.suggest.scope import production_of
from news.suggest.suggestion import Effect

_OBJECT, _SHORT = 9, 6
_REFLEXIVE = frozenset("himself herself themselves".split())
_CHOSE = frozenset("decided opted chose chosen elected".split())
_DO = frozenset("take do join return make sign be appear work accept commit continue come participate board film".split())
_OF_NOUNS = frozenset("the a an his her their its this that any it".split())
_WANTED = frozenset("offered approached asked courted sent choice considered wanted".split())


def declining(reading: Reading, sentence: Sentence, at: int) -> None:
    """turned down the part; passed on the film; declined to direct; said no; ruled herself out; decided not to."""
    items, low = sentence.items, sentence.items[at].low
    follows = items[at + 1] if at + 1 < len(items) else None
    if low in ("ruled", "rules"):
        _ruled_out(reading, sentence, at)
    elif low in DECLINING or (low in ("turned", "turns") and any(each.is_word("down") for each in items[at + 1 : at + 3])):
        if _is_offer(items, at) or _was_wanted(items, at):
            _says_no(reading, sentence, at)
    elif low in ("passed", "passes"):
        if follows is not None and follows.is_word("on") and _is_offer(items, at + 1) or _was_wanted(items, at, reading.before):
            _says_no(reading, sentence, at)
    elif low == "no":
        thanks = follows is not None and follows.is_word("thanks", "thank")
        said = next((here for here in range(at - 1, max(-1, at - 4), -1) if items[here].is_word("said", "says")), -1)
        if said >= 0 and (said == at - 1 or thanks) and (_was_wanted(items, at) or _is_offer(items, at + thanks)):
            _says_no(reading, sentence, said)
    elif low == "not":
        if at and items[at - 1].is_word(*_CHOSE) and follows is not None and follows.is_word("to") and _is_offer(items, at + 1):
            _says_no(reading, sentence, at - 1)
    elif low == "interested":
        if at and items[at - 1].low in DENIALS and _was_wanted(items, at):
            _says_no(reading, sentence, at)
    elif low == "against" and at and items[at - 1].is_word(*_CHOSE) and _is_offer(items, at):
        _says_no(reading, sentence, at - 1)


def _is_offer(items: list[Item], at: int) -> bool:
    """The object is a part, an offer, the film, or to do some of its work."""
    does = items[at + 2] if at + 2 < len(items) and items[at + 1].low == "to" else None
    if does is not None and does.kind == "word" and does.low not in _DO | _OF_NOUNS and does.low not in FORMS:
        # declined to comment on the film
        return False
    for here, item in enumerate(items[at + 1 : at + _OBJECT], at + 1):
        if (
            item.low in (",", ";", "but", "that", "rights", "offers", "idea", "suggestion", "notion", "criticism")
            or item.kind == "quote"
        ):
            return False
        of_another = any(each.is_word("a", "an", "another") for each in items[at:here])
        if of_another and (item.kind == "film" or item.is_word("series", "show")):
            return False
        production = production_of(item)
        if production is not None:
            return production.main
        if item.kind == "word" and (item.low in OFFERED or item.low in FORMS or item.low in ("returning", "part", "role")):
            return True
    return False


def _was_wanted(items: list[Item], at: int, before: Sentence | None = None) -> bool:
    """The sentence has said before that somebody was offered it, and ends here."""
    wanted = any(item.is_word(*_WANTED) for item in items[max(0, at - 20) : at])
    # "The studio offered it to X. She passed."
    wanted = wanted or len(items) < _SHORT and before is not None and bool(before.words() & _WANTED)
    return wanted and (at + 1 >= len(items) or items[at + 1].kind == "mark" or items[at + 1].is_word("it", "down", "because"))


def _says_no(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    people, chain = goers(reading, sentence, at)
    film = film_right(sentence, at, far=_OBJECT)[0] or sentence.scope
    if film is None or not film.main or set(chain) & {"not", "n't", "never"} and items[at].low != "interested":
        return
    again = any(item.is_word("return", "reprise", "returning") for item in items[at : at + 6])
    end(reading, sentence, film, people, at, "declining.verb", Effect.ENDS if again else Effect.DENIES)


def _ruled_out(reading: Reading, sentence: Sentence, at: int) -> None:
    """has ruled herself out of the film; an injury ruled X out of it."""
    items = sentence.items
    out = next((here for here in range(at + 1, min(at + 4, len(items))) if items[here].is_word("out")), -1)
    object_ = items[at + 1] if out > at + 1 else None
    passive = (
        at > 0 and items[at - 1].is_word("was", "been", "were") and items[at + 1 : at + 2] and items[at + 1].is_word("out")
    )
    if passive and sentence.scope is not None and sentence.scope.main:
        effect = Effect.DENIES if _was_wanted(items[: at + 1], at) else Effect.ENDS
        end(reading, sentence, sentence.scope, goers(reading, sentence, at)[0], at, "declining.ruled_out", effect)
        return
    if object_ is None or sentence.scope is None or not sentence.scope.main:
        return
    if object_.is_word(*_REFLEXIVE):
        end(reading, sentence, sentence.scope, goers(reading, sentence, at)[0], at, "declining.ruled_out", Effect.DENIES)
    elif isinstance(object_.ref, Person):
        end(reading, sentence, sentence.scope, [Credit(object_.ref, at + 1)], at, "leaving.ruled_out")
