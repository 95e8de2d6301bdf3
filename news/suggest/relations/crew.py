"""Who makes it, said with a verb: direct, write, produce, in the active and the passive, alone and in pairs."""

from news.suggest.company_lists import companies_right
from news.suggest.films import Production
from news.suggest.items import Sentence
from news.suggest.lexicon.verbs import FORMERLY, FORMS, PAST_PLANS
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right, is_noun, older_near
from news.suggest.relations.attach import credit_for
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_BESIDE = frozenset("with alongside".split())
_OTHER_VERBS = frozenset("executive exec set attached tapped expected slated as to also will on".split())
_THROUGH = frozenset("through via under for at".split())
_WRITING = frozenset("script screenplay teleplay adaptation draft treatment story screen treatment dialogue scripts".split())
_WORKING = frozenset(
    "working collaborating handling polishing rewriting tackling delivered crafting developing cracking".split()
)
_BETWEEN_SCRIPT_AND_BY = frozenset(
    "for written penned adapted was is be being will and the co-written adaptation story".split()
)
_MUSIC = frozenset("music score soundtrack".split())
_OTHER_OBJECTS = frozenset(
    """episode episodes season finale series novel book caption song songs letter music videos video commercials
        commercial play album books memoir pilot tweet post show shows statement""".split()
)
_NOT_DIRECTING = frozenset("to at toward towards".split())


def crew(reading: Reading, sentence: Sentence) -> None:
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        form = FORMS.get(item.low)
        if form is not None and form[0] != "cast" and not is_noun(sentence.items, at):
            _verb(reading, sentence, at, _with_executive(sentence, at, form[0]), form[1])
        elif item.low in _WRITING or item.low in _MUSIC:
            _by(reading, sentence, at)
        elif item.low in ("choreography", "choreographing"):
            _choreography(reading, sentence, at)


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
    if by:
        if any(item.low in _OTHER_OBJECTS and item.kind in ("word", "work") for item in items[max(0, at - 3) : at]):
            return
        agents, behind = people_right(reading, sentence, by + 1 + (by + 1 < len(items) and items[by + 1].low == ":"))
        film, place = film_left(sentence, at)
        if film is None or _since(sentence, place, at):
            film = sentence.scope if film is None else film
        credit_for(reading, sentence, film, key, agents, at, f"{key}.by")
        if key in ("producer", "executive_producer"):
            _companies(reading, sentence, film, companies_right(items, by + 1), at, "production_company.by")
        return
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is not None and (
        follows.is_word(*_NOT_DIRECTING) and key == "director" or follows.is_word("about", "that", "off") and key == "writer"
    ):
        return
    left, chain = people_left(reading, sentence, at)
    film, place = film_right(sentence, at)
    if not left and form in ("third", "ing", "base") and follows is not None and _producing_are(sentence, at):
        left, _ = people_right(reading, sentence, at + 2)
    if _other_object(sentence, at, place if film is not None and place > at else at + 6):
        return
    if film is None and left:
        film = _relative_film(sentence, left[0].at)
    if form == "past" and film is None and not _owns_object(sentence, at):
        return
    effect = Effect.ENDS if formerly(chain) else Effect.ASSERTS
    if film is None and effect is Effect.ASSERTS and (set(chain) & FORMERLY or older_near(sentence, at)) and form != "base":
        return
    if older_near(sentence, at) and film is sentence.scope and set(chain) & {"was", "were", "had"}:
        return
    film = film or sentence.scope
    executive = 1 if key == "executive_producer" else 0
    left = left if left or not executive else people_left(reading, sentence, at - 1)[0]
    credit_for(reading, sentence, film, key, left, max(at, place), f"{key}.verb", effect)
    if key in ("producer", "executive_producer", "writer") and left:
        _partners(reading, sentence, at, key, film)
        if key != "writer":
            employers = [
                here
                for here in range(left[-1].at + 1, at)
                if items[here].kind == "company" and items[here - 1].is_word("of", "from", "at")
            ]
            _companies(reading, sentence, film, employers, at, "production_company.of")


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


def _since(sentence: Sentence, place: int, at: int) -> bool:
    return any(item.low in (";", "while") for item in sentence.items[place:at])


def _producing_are(sentence: Sentence, at: int) -> bool:
    """Producing are X and Y; producing is X."""
    return sentence.items[at].low.endswith("ing") and sentence.items[at + 1].is_word("are", "is")


def _other_object(sentence: Sentence, at: int, until: int) -> bool:
    """What is directed or written is an episode, a novel, a caption."""
    return any(item.low in _OTHER_OBJECTS for item in sentence.items[at + 1 : until] if item.kind in ("word", "work"))


def _owns_object(sentence: Sentence, at: int) -> bool:
    """wrote the script; a screenplay he co-wrote."""
    return any(item.low in _WRITING for item in [*sentence.items[max(0, at - 4) : at], *sentence.items[at + 1 : at + 5]])


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
            credit_for(reading, sentence, film, key, beside, at, f"{key}.with")
        if item.is_word("behalf") and key != "writer":
            _companies(reading, sentence, film, companies_right(items, here + 2), at, "production_company.through")
        if item.is_word(*_THROUGH) and key != "writer":
            _companies(reading, sentence, film, companies_right(items, here + 1), at, "production_company.through")


def _companies(reading: Reading, sentence: Sentence, film: Production | None, found: list[int], at: int, rule: str) -> None:
    for here in found:
        name = sentence.items[here].text
        reading.about(film, "production_company", PartyValue(name, SubjectKind.COMPANY), sentence, here, at, rule, printed=name)


def _by(reading: Reading, sentence: Sentence, at: int) -> None:
    """a script by X; X's screenplay; X is working on the script; music by X."""
    items = sentence.items
    key = "composer" if items[at].low in _MUSIC else "writer"
    here = at + 1
    while (
        here < len(items)
        and (items[here].kind in ("film", "title") or items[here].low in _BETWEEN_SCRIPT_AND_BY)
        and here - at < 7
    ):
        here += 1
    if here < len(items) and items[here].is_word("by", "from") and (items[here].low == "by" or items[at].low != "story"):
        agents, _ = people_right(reading, sentence, here + 1)
        film = film_right(sentence, at, far=here - at + 1)[0] or film_left(sentence, at)[0] or sentence.scope
        credit_for(reading, sentence, film, key, agents, at, f"{key}.noun_by")
        return
    owner = at - 1
    while (
        owner > 0
        and items[owner].kind in ("word", "date")
        and (items[owner].low in ("original", "new", "own", "spec", "latest") or items[owner].kind == "date")
    ):
        owner -= 1
    if owner >= 0 and items[owner].kind == "person" and items[owner].possessive and items[owner].ref is not None:
        credit_for(reading, sentence, sentence.scope, key, [Credit(items[owner].ref, owner)], at, f"{key}.owner")
        return
    if key == "writer":
        _working_on(reading, sentence, at)


def _choreography(reading: Reading, sentence: Sentence, at: int) -> None:
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


def _working_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is working on the script."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 7), -1) if items[here].is_word(*_WORKING)), -1)
    if verb < 0:
        return
    left, _ = people_left(reading, sentence, verb)
    named = film_right(sentence, at, far=6)[0] if at + 1 < len(items) and items[at + 1].is_word("for", "of") else None
    credit_for(reading, sentence, named or sentence.scope, "writer", left, at, "writer.working")
