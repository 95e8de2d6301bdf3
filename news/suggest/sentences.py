"""Where the sentences of an article begin and end."""

from collections.abc import Iterator

from news.suggest.tokens import Quotation, Token, mark_quoted, quotations_of, tokens_of

_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("”’\"')]")
_LONGEST = 4000
# With a dot, but more often inside a sentence than at its end.
_ABBREVIATED = frozenset(
    """mr. mrs. ms. dr. jr. sr. st. vol. no. vs. sept. jan. feb. mar. apr. aug. oct. nov. dec. inc. co. bros. corp. ltd.
        u.s. u.k. v. lt. capt. sgt. gen. col. maj. gov. sen. prof. rev.""".split()
)


class Span:
    """The tokens of one sentence, the quotations of its paragraph, and the paragraph's number."""

    __slots__ = ("paragraph", "quotations", "tokens")

    def __init__(self, tokens: list[Token], quotations: list[Quotation], paragraph: int) -> None:
        self.tokens, self.quotations, self.paragraph = tokens, quotations, paragraph


def sentences_of(text: str) -> Iterator[Span]:
    """Every line is a paragraph; inside quotation marks no sentence ends."""
    offset = 0
    number = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield from _of_paragraph(line, offset, number)
            number += 1
        offset += len(line)


def _of_paragraph(line: str, offset: int, number: int) -> Iterator[Span]:
    tokens = tokens_of(line, offset)
    quotations = quotations_of(line, offset)
    mark_quoted(tokens, quotations)
    first = 0
    for at in range(len(tokens)):
        if _ends_here(tokens, at) or at - first >= _LONGEST:
            yield Span(tokens[first : at + 1], quotations, number)
            first = at + 1
    if first < len(tokens):
        yield Span(tokens[first:], quotations, number)


def _ends_here(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return True
    if token.quote >= 0 and following.quote == token.quote:
        return False
    if token.text in _CLOSERS:
        closed = at > 0 and tokens[at - 1].text in _ENDS
        # A closing mark glued to the next one leaves the end to that one.
        return closed and token.end < following.start and _begins(following) and not _goes_on(tokens, at + 1)
    if token.text in _ENDS:
        return token.end < following.start and _begins(following)
    if token.text.endswith(".") and token.end < following.start and token.text.lower() not in _ABBREVIATED:
        return len(token.text) > 2 and _begins(following) and token.text.count(".") == 1
    return False


def _begins(token: Token) -> bool:
    return token.text[0].isupper() or token.text[0].isdigit() or token.text[0] in "“‘\"'([-–—@#"


def _goes_on(tokens: list[Token], at: int) -> bool:
    """“Hamilton!” she said: the sentence goes on behind the quotation."""
    return tokens[at].text[0].islower()
