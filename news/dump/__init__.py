"""All that is public, as files: JSON Lines and CSV with a manifest, and such files read back into an empty database.

What was published is in it and nothing else: no draft, no suggestion, nobody of the staff, no picture, and of articles no text
unless it is asked for. A claim's quotes are, with where they stand.
"""

from news.dump.reading import Refused, import_dump
from news.dump.writing import export

__all__ = ["Refused", "export", "import_dump"]
