"""Where a record is found elsewhere: links that a reader may follow, and that this site never asks."""

import re
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Elsewhere:
    name: str
    address: str


# (the site, the field with the id there, what an id looks like, the address of a page for each kind of record)
_SITES: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (
        "IMDb",
        "imdb_id",
        "[a-z]{2}[0-9]{5,12}",
        {"person": "https://www.imdb.com/name/%s/", "company": "https://www.imdb.com/company/%s/"}
        | dict.fromkeys(("film", "series", "short", "other"), "https://www.imdb.com/title/%s/"),
    ),
    (
        "Wikidata",
        "wikidata_id",
        "Q[1-9][0-9]{0,12}",
        dict.fromkeys(("person", "company", "film", "series", "short", "other"), "https://www.wikidata.org/wiki/%s"),
    ),
    (
        "TMDB",
        "tmdb_id",
        "[1-9][0-9]{0,12}",
        {
            "person": "https://www.themoviedb.org/person/%s",
            "company": "https://www.themoviedb.org/company/%s",
            "film": "https://www.themoviedb.org/movie/%s",
            "short": "https://www.themoviedb.org/movie/%s",
            "series": "https://www.themoviedb.org/tv/%s",
        },
    ),
)


def elsewhere(record: Any) -> list[Elsewhere]:
    """The pages about a party or production on other sites, for each id that looks like one of that site."""
    return [
        Elsewhere(name, addresses[record.kind] % getattr(record, field))
        for name, field, pattern, addresses in _SITES
        if record.kind in addresses and re.fullmatch(pattern, getattr(record, field) or "")
    ]
