"""Who makes it, said with a verb: direct, write, produce, in the active and the passive, alone and in pairs."""

from news.suggest.company_lists import companies_right
from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.verbs import DENIALS, FORMERLY, FORMS, PAST_PLANS
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right, is_noun, older_near
from news.suggest.relations.attach import credit_for
from news.suggest.relations.scripts import MUSIC, WRITING, by_noun, choreography
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_LINKS = dict.fromkeys("of from with in and on for at who which that to".split())
_MAKING = frozenset("make makes made making shot shooting filmed".split())
_BESIDE = frozenset("with alongside".split())
_TALKING = frozenset("talks negotiations early final advanced discussions line mind".split())
_OTHER_VERBS = frozenset("executive exec set attached tapped expected slated as to also will on".split())
_THROUGH = frozenset("through via under for at".split())
_OTHER_OBJECTS = frozenset(
    """episode episodes season finale series novel book caption song songs letter music role roles part lead videos
    video commercials commercial play album books memoir pilot tweet post show shows statement""".split()
)
# Whom somebody does this with does it too; who directs with somebody mostly doesn't.
_NOW = frozenset("is are will".split())
_SHARED = frozenset("producer executive_producer writer composer editor".split())
_NOT_WRITING = frozenset("about that off out".split())
_CLAUSE, _LONG = 20, 11
_NOT_DIRECTING = frozenset("to at toward towards".split())


def crew(reading: Reading, sentence: Sentence) -> None:
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        form = FORMS.get(item.low)
        if form is not None and form[0] != "cast" and not is_noun(sentence.items, at):
            _verb(reading, sentence, at, _with_executive(sentence, at, form[0]), form[1])
        elif item.low in WRITING or item.low in MUSIC:
            by_noun(reading, sentence, at)
        elif item.low in _MAKING:
            _made(reading, sentence, at)
        elif item.low in ("shot", "photographed") and at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("by"):
            people, _ = people_right(reading, sentence, at + 2)
            credit_for(
                reading,
                sentence,
                film_left(sentence, at)[0] or sentence.scope,
                "cinematographer",
                people,
                at,
                "cinematographer.by",
            )
        elif item.low in ("choreography", "choreographing"):
            choreography(reading, sentence, at)


def formerly(chain: list[str]) -> bool:
    """was originally set to, was previously attached to: a plan that is over."""
    words = set(chain)
    return bool(words & FORMERLY and words & PAST_PLANS and words & {"was", "were", "been", "had"})


def _with_executive(sentence: Sentence, at: int, key: str) -> str:
    if key == "producer" and at:
        before = sentence.items[at - 1].low
        earlier = sentence.items[at - 2].low if at > 1 else ""
        if before in ("executive", "exec") or (before == "-" and earlier in ("executive", "exec")):
            return "executive_producer"
    return key


def _verb(reading: Reading, sentence: Sentence, at: int, key: str, form: str) -> None:
    items = sentence.items
    by = _by_behind(sentence, at) if form == "past" else 0
    beside = items[max(0, at - 5) : at] if by else items[at + 1 : at + 4]
    if key == "writer" and any(item.is_word(*MUSIC) for item in beside):
        key = "composer"
    if by:
        _passive(reading, sentence, at, by, key)
    elif not _means_other(items, at, key):
        _active(reading, sentence, at, key, form)


def _passive(reading: Reading, sentence: Sentence, at: int, by: int, key: str) -> None:
    """… is directed by X."""
    items = sentence.items
    near = items[max(0, at - 3) : at]
    if key != "composer" and any(item.low in _OTHER_OBJECTS and item.kind in ("word", "work") for item in near):
        return
    agents, _ = people_right(reading, sentence, by + 1 + (by + 1 < len(items) and items[by + 1].low == ":"))
    agents = agents or _behind_callings(reading, sentence, by + 1)
    film = film_left(sentence, at)[0] or sentence.scope
    credit_for(reading, sentence, film, key, agents, at, f"{key}.by")
    if key in ("producer", "executive_producer"):
        _companies(reading, sentence, film, companies_right(items, by + 1), at, "production_company.by")


def _means_other(items: list[Item], at: int, key: str) -> bool:
    """direct somebody to a place, write about something."""
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is None:
        return False
    return follows.is_word(*_NOT_DIRECTING) and key == "director" or follows.is_word(*_NOT_WRITING) and key == "writer"


def _active(reading: Reading, sentence: Sentence, at: int, key: str, form: str) -> None:
    """X directs; X will write and produce."""
    items = sentence.items
    left, chain = people_left(reading, sentence, at)
    apart = "who" in chain and _named_later(sentence, at)
    film, place = (None, at) if apart else film_right(sentence, at)
    if not left and form in ("third", "ing", "base") and at + 1 < len(items) and _producing_are(sentence, at):
        left, _ = people_right(reading, sentence, at + 2)
    if form_of(items[at].low) not in ("adapt", "compose") and _other_object(
        sentence, at, place if film is not None and place > at else at + 6
    ):
        return
    if film is None and left:
        film = _relative_film(sentence, left[0].at)
    if form == "past" and film is None and not (_owns_object(sentence, at) or _ends_aside(sentence, at, chain)):
        return
    effect = Effect.ENDS if formerly(chain) else Effect.ASSERTS
    if film is None and effect is Effect.ASSERTS and (set(chain) & FORMERLY or older_near(sentence, at)) and form != "base":
        return
    if older_near(sentence, at) and film is sentence.scope and set(chain) & {"was", "were", "had"}:
        return
    if film is reading.films.original() and set(chain) & _NOW:
        # "the remake of the 1964 film that X is directing"
        film = reading.films.main
    film = film or (reading.films.main if apart else sentence.scope)
    left = left if left or key != "executive_producer" else people_left(reading, sentence, at - 1)[0]
    # Who "also" produces it does something else in it as well.
    rule = "also" if "also" in chain else "verb"
    credit_for(reading, sentence, film, key, left, max(at, place), f"{key}.{rule}", effect)
    if left and (key in _SHARED or form_of(items[at].low) == "co-direct"):
        _partners(reading, sentence, at, key, film)
    if left and key in ("producer", "executive_producer"):
        employers = [
            here
            for here in range(left[-1].at + 1, at)
            if items[here].kind == "company" and items[here - 1].is_word("of", "from", "at")
        ]
        _companies(reading, sentence, film, employers, at, "production_company.of")


def _named_later(sentence: Sentence, at: int) -> bool:
    """X, who also produces, was last seen in T: behind the aside another film is named, and none before."""
    items = sentence.items
    aside = at + 1 < len(items) and items[at + 1].low == ","
    return aside and not any(item.kind in ("title", "film") for item in items[:at])


def _behind_callings(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """ "by former kickboxer X": over a few words that nobody knows."""
    items = sentence.items
    here = at
    while here < len(items) and here - at < 6 and _is_calling(items[here]):
        here += 1
    if not at < here < len(items):
        return []
    people, _ = people_right(reading, sentence, here, fill=0)
    return people if items[here - 1].low.endswith("s") else people[:1]


def _is_calling(item: Item) -> bool:
    """A word or a name of "Mischief company members X and Y"."""
    return item.kind in ("name", "company", "title", "place") or item.kind == "word" and item.low not in FORMS | _LINKS


def _relative_film(sentence: Sentence, at: int) -> Production | None:
    """a thriller that he wrote; the film which X is directing."""
    items = sentence.items
    here = at - 1
    while here >= 0 and items[here].is_word("that", "which") or here >= 0 and items[here].low == ",":
        here -= 1
    return production_of(items[here]) if here >= 0 and at - here < 4 and not items[here].possessive else None


def _by_behind(sentence: Sentence, at: int) -> int:
    """The index of the "by" that goes with this participle, also over "and directed", "and executive produced"."""
    items = sentence.items
    for here in range(at + 1, min(at + 8, len(items))):
        item = items[here]
        if item.is_word("by"):
            return here
        if not (
            item.low in (",", "and", "co-", "executive", "exec", "for", "the", "screen", "also", "-", "being")
            or item.low in FORMS
        ):
            return 0
    return 0


def _producing_are(sentence: Sentence, at: int) -> bool:
    """Producing are X and Y; producing is X."""
    return sentence.items[at].low.endswith("ing") and sentence.items[at + 1].is_word("are", "is")


def _other_object(sentence: Sentence, at: int, until: int) -> bool:
    """What is directed or written is an episode, a novel, a caption."""
    return any(item.low in _OTHER_OBJECTS for item in sentence.items[at + 1 : until] if item.kind in ("word", "work"))


def form_of(low: str) -> str:
    """The verb of this form, in its base form."""
    return FORMS[low][2]


def _ends_aside(sentence: Sentence, at: int, chain: list[str]) -> bool:
    """X, who produced, …: nothing else can be meant."""
    items = sentence.items
    if items[at - 1].kind == "person" and (at + 1 >= len(items) or items[at + 1].low == "."):
        return True
    if at + 1 >= len(items) or items[at + 1].low != ",":
        return False
    return (
        "who" in chain and items[at - 1].is_word("who", "also") or items[at].low == "adapted" and items[at - 1].kind == "person"
    )


def _owns_object(sentence: Sentence, at: int) -> bool:
    """wrote the script; a screenplay he co-wrote; penned it."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].is_word("it", *_BESIDE):
        return True
    return any(item.low in WRITING | MUSIC for item in [*items[max(0, at - 4) : at], *_object(items, at)])


def _object(items: list[Item], at: int) -> list[Item]:
    """What the verb here takes, as far as the next mark or person: "wrote the most recent version of the script"."""
    end = next(
        (here for here in range(at + 1, min(at + _LONG, len(items))) if items[here].kind in ("mark", "person")), at + _LONG
    )
    return items[at + 1 : end]


def _partners(reading: Reading, sentence: Sentence, at: int, key: str, film: Production | None) -> None:
    """will produce with X and Y through their Z banner."""
    items = sentence.items
    for here in range(at + 1, min(at + 26, len(items))):
        item = items[here]
        if (
            item.low == ";"
            or item.is_word("that", "while", "which", "who")
            or (item.kind == "word" and item.low in FORMS and here > at + 2 and FORMS[item.low][0] != key)
        ):
            break
        if item.is_word(*_BESIDE) or (item.is_word("along") and here + 1 < len(items)):
            beside, behind = people_right(reading, sentence, here + 1 + item.is_word("along"))
            if behind < len(items) and (items[behind].low in FORMS or items[behind].low in _OTHER_VERBS):
                continue
            if behind + 1 < len(items) and items[behind].is_word("in") and items[behind + 1].is_word(*_TALKING):
                continue
            credit_for(reading, sentence, film, key, beside, at, f"{key}.with")
        if item.is_word("behalf") and key != "writer":
            _companies(reading, sentence, film, companies_right(items, here + 2), at, "production_company.through")
        if item.is_word(*_THROUGH) and key != "writer":
            _companies(reading, sentence, film, companies_right(items, here + 1), at, "production_company.through")


def _companies(reading: Reading, sentence: Sentence, film: Production | None, found: list[int], at: int, rule: str) -> None:
    for here in found:
        name = sentence.items[here].text
        reading.about(film, "production_company", PartyValue(name, SubjectKind.COMPANY), sentence, here, at, rule, printed=name)


def _made(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has made the film, X shot it in Leeds: who does that mostly directs it."""
    film, place = film_right(sentence, at, far=3)
    if film is not None and sentence.items[at + 1].is_word("for", "on", "in", "with"):
        # shot for the film for six days
        return
    relative = _made_thing(sentence, at) if film is None else -1
    film, place = (production_of(sentence.items[relative]), at) if relative >= 0 else (film, place)
    if film is None or not film.main or relative < 0 and sentence.items[place].possessive:
        return
    left, chain = people_left(reading, sentence, at)
    makers = [each for each in left if not each.person.roles - {"director"} and "actor" not in each.person.called]
    known = len(makers) == 1 and (makers[0].person.first in GIVEN or makers[0].person.roles)
    if known and not set(chain) & (DENIALS | {"help", "helped", "who"}):
        credit_for(reading, sentence, film, "director", makers, place, "director.made")


def _made_thing(sentence: Sentence, at: int) -> int:
    """T, which X is making: where the film stands before the "which" that begins this clause, or -1."""
    which = next(
        (here for here in range(at - 1, max(-1, at - _CLAUSE), -1) if sentence.items[here].is_word("which", "that")), -1
    )
    before = which - 1 - (which > 0 and sentence.items[which - 1].low == ",")
    return before if before >= 0 and sentence.items[before].kind in ("film", "title") else -1
