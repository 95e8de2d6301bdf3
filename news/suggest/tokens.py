"""Words and marks with their offsets, and the spans between quotation marks."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?:[A-Z]\.){2,}
    | \b(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|Vol|No|vs|Sept|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec|Inc|Co|Bros|Corp|Ltd)\.
    | \b(?:Lt|Capt|Sgt|Gen|Col|Prof|Rev|Sen|Gov)\.
    | \b[A-Z]\.(?=\s[A-Z(])
    | \bvs?\.(?=\s[A-Z])
    | [’'‘]s\b
    | [0-9][0-9,]*(?:\.[0-9]+)?(?:st|nd|rd|th|m|M|mn|bn|B|K|s)?\b(?!-[a-z])
    | \w+(?:[-’'&]\w+)*\+?
    | \[[0-9a-z]{1,3}\]
    | \S""",
    re.VERBOSE,
)
_LONGEST_SPEECH, _LONGEST_SINGLE = 3000, 120
_POSSESSIVES = ("'s", "’s", "‘s")
# "Ada Lund-directed": the name ends before the hyphen.
_MADE = frozenset("directed helmed written penned scripted produced starring fronted lensed directing starrer scored".split())


@dataclass(slots=True)
class Token:
    """`quote` is the number of the quotation it stands in, or -1."""

    text: str
    start: int
    end: int
    quote: int = -1


@dataclass(slots=True)
class Quotation:
    """Offsets of the words inside the marks; `outer` those with the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int


def tokens_of(text: str, offset: int = 0) -> list[Token]:
    """The tokens of one paragraph; a possessive 's is a token of its own, a footnote mark like [4] is none."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        word, start, end = match.group(), match.start() + offset, match.end() + offset
        if len(word) > 2 and word[0] == "[" and word[-1] == "]":
            continue
        if len(word) > 2 and word[-2:].lower() in _POSSESSIVES:
            found.append(Token(word[:-2], start, end - 2))
            found.append(Token(word[-2:], end - 2, end))
        elif (behind := _compound(word)) > 0:
            found.append(Token(word[:behind], start, start + behind))
            found.append(Token(word[behind:], start + behind, end))
        else:
            found.append(Token(word, start, end))
    return found


def _compound(word: str) -> int:
    """Where "Lund-directed" divides; 0 for other words."""
    behind = word.rfind("-")
    return behind if behind > 0 and word[0].isupper() and word[behind + 1 :] in _MADE else 0


def quotations_of(text: str, offset: int = 0) -> list[Quotation]:
    """What stands between quotation marks in one paragraph, without nesting. A mark that is never closed quotes nothing."""
    found: list[Quotation] = []
    at, close, last_open = 0, -1, text.rfind("“")
    while at < len(text):
        mark = text[at]
        end = -1
        if mark == "“":
            if close <= at:
                close = text.find("”", at + 1)
                close = close if close > 0 else len(text)
            if close < len(text) and close - at < _LONGEST_SPEECH or close == len(text) and at == last_open:
                end = close
        elif mark == '"':
            end = text.find('"', at + 1, at + _LONGEST_SPEECH)
        elif mark in "‘'" and _opens(text, at):
            end = _single_end(text, at)
        if end > at + 1:
            found.append(Quotation(at + 1 + offset, end + offset, at + offset, min(end + 1, len(text)) + offset))
            at = end
        at += 1
    return found


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in '([—–-“"') and after.isalnum()


def _single_end(text: str, at: int) -> int:
    """The closing single mark: an apostrophe with a letter behind it is none."""
    closing = "’" if text[at] == "‘" else "'"
    end = at
    limit = at + _LONGEST_SINGLE
    while (end := text.find(closing, end + 1, limit)) > 0:
        after = text[end + 1] if end + 1 < len(text) else " "
        if not after.isalnum() and not text[end - 1].isspace():
            return end
    return -1


def mark_quoted(tokens: list[Token], quotations: list[Quotation]) -> None:
    """Note on each token the quotation that it stands in."""
    number = 0
    for token in tokens:
        while number < len(quotations) and token.start >= quotations[number].outer_end:
            number += 1
        if number < len(quotations) and token.start >= quotations[number].outer_start:
            token.quote = number


def is_capital(token: Token) -> bool:
    first = token.text[0]
    return first.isupper() or (first.isdigit() and any(letter.isupper() for letter in token.text) and len(token.text) > 3)
