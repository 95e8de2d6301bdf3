"""What the suggester says of an article: asked for, checked, and made into claims that are not stored yet.

`news.curation.suggest_claims` stores them. The suggester itself, in `news.suggest`, knows neither Django nor the database.
"""

from news.suggestions.checking import Reason, check
from news.suggestions.matching import Matched, match
from news.suggestions.names import known_names, suggester
from news.suggestions.reading import Reading, read, read_article
from news.suggestions.tally import RuleTally, tally

__all__ = [
    "Matched",
    "Reading",
    "Reason",
    "RuleTally",
    "check",
    "known_names",
    "match",
    "read",
    "read_article",
    "suggester",
    "tally",
]
