"""Who wrote or scored it, said with a noun: "a script by X", "X's screenplay", "X is working on the music"."""

from news.suggest.items import Sentence
from news.suggest.lexicon.verbs import DENIALS, FORMS
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import credit_for
from news.suggest.subjects import people_left

WRITING = frozenset(
    """script screenplay teleplay adaptation draft treatment story screen dialogue scripts spec revisions rewrites
    rewrite pages polish""".split()
)
MUSIC = frozenset("music score soundtrack".split())
_WORKING = frozenset(
    """working collaborating handling polishing rewriting tackling delivered crafting developing cracking turned
    submitted performed contributed turning polished providing provided penning wrote writes write writing did do
    doing tackle handle credited""".split()
)
# "took a pass at the script"
_TAKING, _PASSES = frozenset("took take takes taking taken".split()), frozenset("pass crack stab whack".split())
_BETWEEN_SCRIPT_AND_BY = frozenset(
    "for written penned adapted was is be being will and the co-written adaptation story credited comes hails".split()
)


def by_noun(reading: Reading, sentence: Sentence, at: int) -> None:
    """a script by X; X's screenplay; X is working on the script; music by X."""
    items = sentence.items
    key = "composer" if items[at].low in MUSIC else "writer"
    here = at + 1
    while (
        here < len(items)
        and (items[here].kind in ("film", "title") or items[here].low in _BETWEEN_SCRIPT_AND_BY)
        and here - at < 7
    ):
        here += 1
    if here + 1 < len(items) and items[here].low == "," and items[here + 1].is_word("by"):
        here += 1
    credited = here < len(items) and items[here].is_word("to") and items[here - 1].is_word("credited")
    by = here < len(items) and (items[here].is_word("by") or items[here].is_word("from") and items[at].low != "story")
    if credited or by:
        agents, _ = people_right(reading, sentence, here + 1)
        film = film_right(sentence, at, far=here - at + 1)[0] or film_left(sentence, at)[0] or sentence.scope
        credit_for(reading, sentence, film, key, agents, at, f"{key}.noun_by")
    elif not _by_owner(reading, sentence, at, key):
        _working_on(reading, sentence, at, key)


def _by_owner(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """X's original screenplay; will direct from her own script."""
    items = sentence.items
    owner = at - 1
    while owner > 0 and (items[owner].kind == "date" or items[owner].is_word("original", "new", "own", "spec", "latest")):
        owner -= 1
    if owner < 0:
        return False
    if items[owner].kind == "person" and items[owner].possessive and items[owner].ref is not None:
        credit_for(reading, sentence, sentence.scope, key, [Credit(items[owner].ref, owner)], at, f"{key}.owner")
        return True
    if not (items[owner].is_word("his", "her", "their") and items[owner + 1].is_word("own")):
        return False
    verb = next((here for here in range(owner - 1, max(-1, owner - 9), -1) if items[here].low in FORMS), -1)
    if verb > 0:
        left, _ = people_left(reading, sentence, verb)
        credit_for(reading, sentence, sentence.scope, key, left, at, f"{key}.own")
    return True


def choreography(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will create the film's choreography."""
    verb = next(
        (
            here
            for here in range(at - 1, max(-1, at - 9), -1)
            if sentence.items[here].is_word(
                "create",
                "created",
                "creates",
                "creating",
                "design",
                "designed",
                "designing",
                "handle",
                "handles",
                "handling",
                "overseeing",
            )
        ),
        -1,
    )
    if verb >= 0:
        left, _ = people_left(reading, sentence, verb)
        credit_for(
            reading,
            sentence,
            film_right(sentence, verb)[0] or sentence.scope,
            "choreographer",
            left,
            at,
            "choreographer.creates",
        )


def _working_on(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """X is working on the script; X provided the music."""
    items = sentence.items
    passing = any(item.is_word(*_PASSES) for item in items[max(0, at - 6) : at])
    working = _WORKING | _TAKING if passing else _WORKING
    verb = next((here for here in range(at - 1, max(-1, at - 7), -1) if items[here].is_word(*working)), -1)
    if verb < 0:
        return
    left, chain = people_left(reading, sentence, verb)
    if set(chain) & DENIALS:
        return
    named = film_right(sentence, at, far=6)[0] if at + 1 < len(items) and items[at + 1].is_word("for", "of") else None
    credit_for(reading, sentence, named or sentence.scope, key, left, at, f"{key}.working")
