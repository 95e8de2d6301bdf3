"""What comes from outside: files, read and checked without the database, and then stored as articles and claims.

Nothing is half-written: a call with any problem writes nothing, and raises `Problem.Found` with all of them.
"""

from news.ingest.articles import Arrival, Stored, import_articles
from news.ingest.entry import Entered, enter_report, import_claims
from news.ingest.problems import Problem, count

__all__ = ["Arrival", "Entered", "Problem", "Stored", "count", "enter_report", "import_articles", "import_claims"]
