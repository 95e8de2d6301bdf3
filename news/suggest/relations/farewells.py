"""Who goes, is put out or stays out, in set phrases."""

from collections.abc import Mapping

from news.suggest.expressions import Line, behind, table
from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import ENDINGS, MODALS, OCCASIONS
from news.suggest.lexicon.farewells import COMES_FOR, GOES, GOES_FOR_A_REASON, PUT_OUT, PUTS_OUT, REFUSES, STAYS_OUT
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.goers import goers
from news.suggest.relations.gone import come, end
from news.suggest.scope import describes_somebody, production_of
from news.suggest.subjects import sentence_subject
from news.suggest.suggestion import Effect

_TABLES: Mapping[str, Mapping[str, list[Line]]] = {
    "goes": table([*GOES, *PUT_OUT]),
    "goes_for_a_reason": table(GOES_FOR_A_REASON),
    "stays_out": table(STAYS_OUT),
    "refuses": table(REFUSES),
}
_PUTS_OUT, _COMES_FOR = table(PUTS_OUT), table(COMES_FOR)
_OBJECT = 7
_SKIPPED = frozenset(
    """the a an his her its their this that our from in on of for to with as about duties upcoming new role roles
        part parts lead title starring star starred cast line-up lineup set shoot production project film movie
        picture job reboot sequel remake series it do doing make making appear appearing be being play playing return
        returning direct directing join joining commit commitment""".split()
)
_WHOLE = frozenset("project production film movie picture it cast line-up lineup role part lead job series".split())
_MAKERS = frozenset(
    "studio studios producers filmmakers company makers production network streamer bosses director team they".split()
)
_BACK = frozenset("return returning back reprise reprising longer after all".split())
_FAR, _RECENT = 9, 60


def farewells(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    if items[-1].low == "?":
        return
    for at, item in enumerate(items):
        if item.kind == "word":
            for name, lines in _TABLES.items():
                _says(reading, sentence, at, behind(lines, items, at), name)
            _put_out(reading, sentence, at, behind(_PUTS_OUT, items, at))
            _comes_for(reading, sentence, at, behind(_COMES_FOR, items, at))


def _says(reading: Reading, sentence: Sentence, at: int, last: int, name: str) -> None:
    """X has taken herself off the film; X will sit this one out; X has no plans to be in it."""
    told = sentence.scope if name == "goes_for_a_reason" else None
    film = (told or _object(sentence, last)) if last > 0 else None
    if film is None or not film.main or name == "stays_out" and at and sentence.items[at - 1].is_word("after"):
        return
    people, chain = goers(reading, sentence, at)
    if set(chain) & (MODALS | DENIALS | {"denied"}):
        return
    new = [credit for credit in people if not _is_told(reading, sentence, credit)]
    end(reading, sentence, film, new, last - 1, f"leaving.{name}", _effect(sentence, people, name))


def _effect(sentence: Sentence, people: list[Credit], name: str) -> Effect:
    """What was planned ends; what was not is denied."""
    planned = name == "stays_out" and any(credit.person.roles for credit in people)
    return Effect.ENDS if name.startswith("goes") or planned or sentence.words() & _BACK else Effect.DENIES


def _put_out(reading: Reading, sentence: Sentence, at: int, first: int) -> None:
    """The producers have moved on from X."""
    items, film = sentence.items, sentence.scope
    if first < 0 or film is None or not film.main or not _has_maker(items, at):
        return
    people = people_right(reading, sentence, first, fill=4)[0]
    behind_them = items[people[-1].at + 1 : people[-1].at + 2] if people else []
    if any(item.kind in ("film", "title") or item.is_word("project", "vehicle") for item in behind_them):
        return
    new = [credit for credit in people if not _is_told(reading, sentence, credit)]
    end(reading, sentence, film, new, at, "leaving.put_out")


def _comes_for(reading: Reading, sentence: Sentence, at: int, first: int) -> None:
    """X has been chosen over Y; X takes the part vacated by Y."""
    film = sentence.scope
    if first < 0 or film is None or not film.main:
        return
    gone = people_right(reading, sentence, first, fill=3)[0]
    new = goers(reading, sentence, at)[0] or sentence_subject(reading, sentence, at)
    ids = {id(credit.person) for credit in gone}
    new = [credit for credit in new if id(credit.person) not in ids]
    if gone and new:
        end(reading, sentence, film, [each for each in gone if not _is_told(reading, sentence, each)], at, "leaving.replace")
        come(reading, sentence, film, new, gone, at, "replacing.verb")


def _has_maker(items: list[Item], at: int) -> bool:
    near = items[max(0, at - _FAR) : at]
    return any(item.kind in ("company", "film", "title") or item.is_word(*_MAKERS) for item in near)


def _is_told(reading: Reading, sentence: Sentence, credit: Credit) -> bool:
    """Whether it has been read already that this person goes."""
    return any(
        claim.sentence is sentence and claim.printed == credit.person.name and claim.effect is not Effect.ASSERTS
        for claim in reading.claims[-_RECENT:]
    )


def _object(sentence: Sentence, at: int) -> Production | None:
    """The production that the phrase is about: the next one named, or that of the sentence where nothing else follows."""
    items, whole = sentence.items, at >= len(sentence.items)
    for here in range(at, min(at + _OBJECT, len(items))):
        item = items[here]
        production = production_of(item)
        if production is not None:
            mine = not item.possessive and not describes_somebody(items, here)
            return production if mine and not _is_occasion(items, here + 1) else None
        if item.kind == "mark" or item.kind == "date" or item.low in ENDINGS - _SKIPPED:
            whole = True
            break
        if item.kind != "word" or item.low not in _SKIPPED:
            return None
        whole = whole or item.low in _WHOLE
    return sentence.scope if whole else None


def _is_occasion(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].is_word(*OCCASIONS)
