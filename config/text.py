"""Text that comes from outside: made clean once on the way in, and compared by key."""

import unicodedata
from functools import lru_cache

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\u000b": "\n", "\u000c": "\n"})
_APOSTROPHES = frozenset("'’‘ʼ`´ʻ′")
# Control, format (zero-width, bidirectional), surrogate and unassigned: none of them is a word that anybody printed, and each
# of them has broken a feed, a JSON answer or a row somewhere.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Cn"})


def clean(text: str) -> str:
    """Text in NFC with `\\n` line ends and without control, zero-width, surrogate or unassigned characters; idempotent."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    kept = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in _DROPPED)
    return unicodedata.normalize("NFC", kept)


def clean_line(text: str) -> str:
    """Clean text on one line: runs of white space become a single space."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """The key by which names and texts are compared: case, accents and apostrophes gone, other punctuation a space.

    A text of punctuation alone is its own key, so that "!!!" stays a name.
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(
        char if char.isalnum() or unicodedata.category(char).startswith("M") else " "
        for char in folded
        if char not in _APOSTROPHES and not unicodedata.combining(char)
    )
    return " ".join(plain.split()) or " ".join(text.casefold().split())
