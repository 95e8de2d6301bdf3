"""What a run of capitalised words names, by the words alone: person, company, title or place."""

from news.suggest.items import plain
from news.suggest.known import KnownNames
from news.suggest.lexicon.companies import BEHIND_A_NAME, CLEAR
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.places import NATIONALITIES, PLACE_ENDS
from news.suggest.lexicon.words import NOT_NAMES, PARTICLES
from news.suggest.tokens import Token

_FOREIGN = frozenset("un une le la les el los las il lo gli der die das ein eine det den os het una uno".split())
_ENGLISH = frozenset(
    """by is and for with from starring about in to at on has was will directed which that who are were of the a an as
        but or based""".split()
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
# The Silver Bear, the Camera d'Or.
_PRIZES = frozenset("bear lion award awards prize d'or d’or medal".split())
# Metro UK, Vogue US: a paper, and nobody.
_EDITIONS = frozenset({"UK", "US", "USA", "TV", "FM"})
_PLAIN_PLACES = frozenset("island islands avenue university airport museum".split())
# The Daily Express, the Evening Herald.
_DAILIES = frozenset({"daily", "evening", "morning", "sunday", "weekly"})
_PAPERS = frozenset(
    """times post herald chronicle gazette tribune telegraph observer journal magazine weekly reporter express bulletin courier
        dispatch examiner inquirer sentinel echo podcast""".split()
)
# Toronto International Film Festival, the Critics' Choice Awards.
_EVENTS = frozenset("festival festivals awards market symposium convention expo comic-con con games championships".split())


def _is_no_person(words: list[str], lows: list[str]) -> bool:
    """A paper, an edition of one, or an event."""
    if lows[0] in GIVEN:
        return False
    return (
        words[-1] in _EDITIONS or lows[0] in _DAILIES or lows[-1] in _EVENTS | _PAPERS or lows[-1] in _PRIZES and len(lows) > 1
    )


def kind_of_run(words: list[str], known: KnownNames) -> str:
    """person, company, title, place or name, by the words alone."""
    text = " ".join(words)
    found = known.kind_of(text)
    if found:
        return found
    lows = [word.lower() for word in words]
    if "/" in words and any(known.kind_of(" ".join(part.split())) == "company" for part in text.split("/")):
        return "company"
    if _is_company(lows):
        return "company"
    if len(words) == 2 and lows[-1] in _PLAIN_PLACES:
        return "place"
    if len(words) > 1 and _is_no_person(words, lows):
        return "name"
    if len(words) > 1 and lows[-1] in PLACE_ENDS and len(words) < 4 and lows[0] not in GIVEN:
        return "place"
    if len(words) == 1:
        return "company" if words[0][0].isdigit() and words[0][-1].isalpha() and not words[0].isupper() else "name"
    if _looks_like_title(words, lows):
        return "title"
    if 2 <= len(words) <= 5 and all(_is_name_word(word) for word in words):
        return "person"
    return "name" if len(words) < 3 else "title"


def _is_company(lows: list[str]) -> bool:
    if len(lows) < 2 or lows[-1] not in BEHIND_A_NAME:
        return False
    return lows[-1] in CLEAR or lows[-2] in BEHIND_A_NAME


def _is_name_word(word: str) -> bool:
    return word.lower() in PARTICLES or word == "i" or word.lower() in _SUFFIXES or word[0].isupper() or word[0] in "“‘'\"”’"


def _looks_like_title(words: list[str], lows: list[str]) -> bool:
    if lows[0] in GIVEN and len(words) <= 3 and not set(lows) & {"&", ":", "of", "the"}:
        return words[-1].isdigit()
    marks = {":", "&", "vs", "vs.", "v.", "is", "of", "in", "the", "a", "to", "and"}
    if lows[0] in NATIONALITIES:
        return True
    return bool(marks & set(lows)) or words[-1].isdigit() or lows[0] in NOT_NAMES or lows[0].isdigit()


def foreign_title(tokens: list[Token], at: int, behind: int) -> int:
    """Behind a title in another language, where only the first word has a capital: "the French film Un petit jeu"."""
    if plain(tokens[at].text) not in _FOREIGN:
        return behind
    here = behind
    while (
        here < len(tokens) and tokens[here].text[0].isalpha() and tokens[here].text.lower() not in _ENGLISH and here - at < 10
    ):
        here += 1
    return here
