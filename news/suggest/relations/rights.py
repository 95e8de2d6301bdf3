"""Who buys, shows and dates it, and for which territory."""

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.films import Production
from news.suggest.gazetteer import BROADCASTERS, is_streamer, name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.lexicon.verbs import FORMS
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.scope import production_of
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

BY = {
    "produced": "production_company",
    "released": "distributor",
    "distributed": "distributor",
    "financed": "financier",
    "co-financed": "financier",
    "developed": "production_company",
    "made": "production_company",
    "funded": "financier",
    "co-produced": "production_company",
    "backed": "financier",
    "supported": "financier",
    "bankrolled": "financier",
}
_SHOWING = frozenset(
    """stream streams streaming air airs aired premiere premieres premiered debut debuts released available launch land
        exclusively bow bows""".split()
)
_GOING = frozenset("heads heading goes going lands landing coming comes arrives hits headed bound gone went".split())
_BOUGHT = frozenset(
    """acquired acquires acquire acquiring bought buys buy picked picks snagged snags nabbed nabs landed lands secured
    secures snapped
    won wins took takes optioned closing nearing nabbing acquiring purchased inked closed pre-bought scooped""".split()
)


# Whose rights are bought to make a film of it.
SOURCES = frozenset(
    "novel book story memoir bestseller best-seller play article series books novels trilogy comic life".split()
)


def claim_companies(
    reading: Reading,
    sentence: Sentence,
    film: Production | None,
    key: str,
    found: list[int],
    at: int,
    rule: str,
    territory: str = "",
) -> None:
    for here in found:
        name = sentence.items[here].text
        reading.about(
            film, key, PartyValue(name, SubjectKind.COMPANY), sentence, here, at, rule, printed=name, territory=territory
        )


def by_behind(items: list[Item], at: int) -> int:
    """The "by" that goes with the participle, also behind a day or a place."""
    for here in range(at + 1, min(at + 10, len(items))):
        if items[here].is_word("by"):
            return here
        if items[here].kind not in ("date", "place") and not (
            items[here].low in ("on", "in", "and", "the", "theatrically", "us", ",") or items[here].low in BY
        ):
            return 0
    return 0


def bought_film(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has picked up the film for the UK."""
    items = sentence.items
    behind = [item.low for item in items[at + 1 : at + 9]]
    film, place = film_right(sentence, at, far=7)
    if film is None or not film.main or {"rights", "deal", "script", "spec", "book", "novel"} & set(behind):
        return
    if any(item.kind in ("company", "person") for item in items[at + 1 : place]):
        return
    found = [here for here in companies_left(items, at) if not is_streamer(items[here].text)]
    claim_companies(reading, sentence, film, "distributor", found, at, "distributor.film", territory_near(items, place))


def passive(reading: Reading, sentence: Sentence, at: int, by: int) -> None:
    found = companies_right(sentence.items, by + 1)
    again = by_behind(sentence.items, found[-1]) if found else 0
    found += companies_right(sentence.items, again + 1) if again else []
    film = film_left(sentence, at)[0] or sentence.scope
    key = BY[sentence.items[at].low]
    claim_companies(
        reading, sentence, film, key, found, at, f"{key}.by", territory_near(sentence.items, at) if key == "distributor" else ""
    )


def territory_near(items: list[Item], at: int) -> str:
    """The first territory said behind or right before this item."""
    for item in [*items[max(0, at - 2) : at], *items[at : at + 12]]:
        key = TERRITORIES.get(item.low)
        if key and item.kind in ("word", "place"):
            return key
    return ""


def bought(reading: Reading, sentence: Sentence, at: int) -> None:
    """Lumenwell snagged foreign rights to …; Grand Tableau nears a deal for …."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 9), -1) if items[here].low in _BOUGHT), -1)
    if verb < 0 or any(item.low in ("life", "film", "book", "screen", "remake", "movie") for item in items[verb:at]):
        return
    if any(item.low in SOURCES for item in items[at + 1 : at + 7]):
        return
    found = companies_left(items, verb)
    named, territory = film_right(sentence, at)[0] or film_left(sentence, at)[0], territory_near(items, verb + 1)
    if named is None and not territory and not any(item.kind == "money" for item in items):
        # "since C picked up the rights": to the book, as likely as not
        return
    claim_companies(reading, sentence, named or sentence.scope, "distributor", found, at, "distributor.rights", territory)


def platform(reading: Reading, sentence: Sentence, at: int) -> None:
    """stream on Prime Video; will air on HBO; a live-action film for Netflix."""
    items = sentence.items
    target = items[at + 1] if at + 1 < len(items) else items[at]
    if target.kind not in ("company", "outlet") or target.possessive:
        return
    streams = is_streamer(target.text)
    if not streams and name_key(target.text) not in BROADCASTERS:
        return
    verbs = {item.low for item in items[max(0, at - 7) : at] if item.kind == "word"}
    showing = verbs & _SHOWING or verbs & _GOING and (film_left(sentence, at, far=8)[0] is not None or "it" in verbs)
    film_before = items[at - 1].kind in ("film", "title")
    if not (showing or (items[at].low == "for" and film_before and streams)):
        return
    film = film_left(sentence, at)[0] or sentence.scope
    claim_companies(reading, sentence, film, "platform", [at + 1], at, "platform.on")


def made_for(reading: Reading, sentence: Sentence, at: int) -> None:
    """will star in and produce T for Paramount."""
    items = sentence.items
    before = production_of(items[at - 1]) if at else None
    target = items[at + 1] if at + 1 < len(items) else items[at]
    if not items[at].is_word("for") or before is None or not before.main or target.kind != "company" or target.possessive:
        return
    key = name_key(target.text)
    if not is_streamer(target.text) and key not in BROADCASTERS and any(item.low in FORMS for item in items[:at]):
        claim_companies(
            reading,
            sentence,
            before,
            "production_company",
            companies_right(items, at + 1, fill=0),
            at,
            "production_company.for",
        )


def dropped(reading: Reading, sentence: Sentence, at: int) -> None:
    """Lionsgate has dropped T."""
    if at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("out"):
        return
    film, place = film_right(sentence, at, far=8)
    if film is None or not film.main:
        return
    for here in companies_left(sentence.items, at):
        name = sentence.items[here].text
        reading.about(
            film,
            "distributor",
            PartyValue(name, SubjectKind.COMPANY),
            sentence,
            here,
            place,
            "leaving.dropped",
            printed=name,
            effect=Effect.ENDS,
        )


def _claims_day(items: list[Item], at: int) -> bool:
    """has set March 2020 for T."""
    return at + 2 < len(items) and items[at + 1].kind == "date" and items[at + 2].is_word("for")


def dating(reading: Reading, sentence: Sentence, at: int) -> None:
    """Paramount has set a release date for …: who dates it releases it."""
    items = sentence.items
    found = companies_left(items, at)
    if (
        found
        and (any(item.low in ("release", "dated", "date") for item in items[at : at + 9]) or _claims_day(items, at))
        and any(item.kind == "date" for item in items[at:])
    ):
        claim_companies(
            reading, sentence, film_right(sentence, at)[0] or sentence.scope, "distributor", found, at, "distributor.dates"
        )
