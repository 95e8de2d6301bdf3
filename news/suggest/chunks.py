"""From the tokens of a sentence to its items: names, titles, dates, sums, quotations, asides, words and marks."""

from datetime import date
from itertools import pairwise

from news.suggest.amounts import SIGNS, money_at
from news.suggest.items import Item
from news.suggest.joins import split_of
from news.suggest.kinds import foreign_title, kind_of_run
from news.suggest.known import KnownNames
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.words import BOOK_WORDS, KINDS_OF_WORK
from news.suggest.names import run_at
from news.suggest.sentences import Span
from news.suggest.tokens import Quotation, Token, is_capital
from news.suggest.when import When, date_at
from productions.dates import FuzzyDate

_SMALL, _FAR = 4, 40
# Between two dates of one run or one move.
_JOINING = frozenset("to until till through and or then on for from back , - – — its in of the".split())
_LONGEST_ASIDE = 80
_WORKS = KINDS_OF_WORK | BOOK_WORDS
_TITLE_WORDS = 11
# What bears a name like somebody's: "the Hot Mic podcast".
_OF_NOBODY = frozenset("podcast magazine newspaper website blog festival awards building stadium theatre theater".split())
_SAID = frozenset("he she they said says told tells wrote added asked explained adds".split())


class Chunker:
    """Reads the sentences of one article; `text` is all of it and `day` is when it was published."""

    def __init__(self, text: str, known: KnownNames, day: date | None) -> None:
        self.text, self.known, self.day = text, known, day
        self._year, self._paragraph = "", -1
        self._open: tuple[list[Token], str, int] = ([], "", 0)

    def items_of(self, span: Span) -> list[Item]:
        if span.paragraph != self._paragraph:
            self._year, self._paragraph = "", span.paragraph
        items = self._read(span.tokens, span.quotations)
        share_years(items)
        return items

    def _read(self, tokens: list[Token], quotations: list[Quotation], *, nested: bool = False) -> list[Item]:
        items: list[Item] = []
        at = 0
        while at < len(tokens):
            at = self._one(tokens, at, items, quotations, nested)
        return items

    def _one(self, tokens: list[Token], at: int, items: list[Item], quotations: list[Quotation], nested: bool) -> int:
        """Read what begins at this token, add it to the items, and return the index behind it."""
        token = tokens[at]
        if token.quote >= 0 and not nested:
            return self._quotation(tokens, at, items, quotations)
        if token.text in "([" and not nested:
            behind = self._aside(tokens, at, items, quotations)
            if behind > at:
                return behind
        if (
            (
                token.text in ("'s", "’s", "‘s")
                or (token.text in "'’" and items and token.start == items[-1].end and items[-1].low.endswith(("s", "s.")))
            )
            and items
            and items[-1].end == token.start
        ):
            items[-1].possessive = True
            return at + 1
        return self._plain(tokens, at, items)

    def _plain(self, tokens: list[Token], at: int, items: list[Item], *, inside: bool = False) -> int:
        if len(tokens[at].text) == 1 and not tokens[at].text.isalnum() and tokens[at].text not in SIGNS:
            return self._add(items, "mark", tokens, at, at + 1)
        prefixed = tokens[at].text in ("US", "A", "C", "NZ", "HK") and at + 1 < len(tokens) and tokens[at + 1].text == "$"
        found = (
            None
            if prefixed
            else self.known.at(self.text, tokens, at)
            if is_capital(tokens[at]) or tokens[at].text[0].isdigit()
            else None
        )
        if found is not None and not self._longer_run(tokens, at, found, items):
            return self._add(items, found[1], tokens, at, found[0])
        dated = date_at(tokens, at, self.day)
        if dated is not None:
            self._in_its_year(dated[1], span_text=self.text[tokens[at].start : tokens[dated[0] - 1].end])
            return self._add(items, "date", tokens, at, dated[0], dated[1])
        money = money_at(tokens, at) if not tokens[at].text.isalpha() or tokens[at].text.isupper() else None
        if money is not None:
            return self._add(items, "money", tokens, at, money[0], money[1])
        fresh = len(items) < _SMALL and all(item.kind == "mark" for item in items)
        begins = not inside and (fresh or items[-1].low in (":", "–", "—", "--"))
        behind = self._before_title(tokens, at, run_at(tokens, at, begins=begins, known=self.known))
        if behind > at and items and items[-1].low in _WORKS:
            behind = foreign_title(tokens, at, behind)
        if behind > at:
            behind = split_of(tokens, at, behind, self.known)
            words = [token.text for token in tokens[at:behind]]
            kind = kind_of_run(words, self.known)
            if kind == "person" and behind < len(tokens) and tokens[behind].text.lower() in _OF_NOBODY:
                kind = "name"
            done = self._add(items, kind, tokens, at, behind)
            items[-1].opening = begins and kind == "name"
            return done
        token = tokens[at]
        kind = "number" if token.text[0].isdigit() else "word" if token.text[-1].isalnum() else "mark"
        return self._add(items, kind, tokens, at, at + 1)

    def _before_title(self, tokens: list[Token], at: int, behind: int) -> int:
        """The end of a run of names, before the article's own title: "in Cork on The Glass Harbor" are two names."""
        for step in range(at + 2, behind):
            if tokens[step - 1].text.islower() and self.known.own_title_at(self.text, tokens, step):
                return next(here for here in range(step, at, -1) if not tokens[here - 1].text.islower())
        return behind

    def _in_its_year(self, when: When, span_text: str) -> None:
        """A day without a year is in the year told before in the paragraph, if that is past."""
        if when.past and self._year and self.day is not None and int(self._year) < self.day.year:
            when.future = when.past = self._year + when.past[4:]
        elif not when.past and when.future[:4].isdigit() and when.future[:4] in span_text and len(span_text) > 4:
            self._year = when.future[:4]

    def _longer_run(self, tokens: list[Token], at: int, found: tuple[int, str], items: list[Item]) -> bool:
        """Whether a known short name is only the beginning of a longer one: "Paris Hilton", "Sony Pictures Releasing"."""
        behind, kind = found
        if kind == "title":
            return False
        run = run_at(tokens, at, begins=False, known=self.known)
        if run <= behind:
            return False
        words = [token.text for token in tokens[at:run]]
        longer = kind_of_run(words, self.known)
        if kind in ("company", "outlet"):
            return longer == "company" or (longer == "person" and behind - at == 1 and words[0].lower() in GIVEN)
        return kind == "place" and longer in ("person", "company", "title") and "," not in words

    def _add(self, items: list[Item], kind: str, tokens: list[Token], at: int, behind: int, ref: object = None) -> int:
        start, end = tokens[at].start, tokens[behind - 1].end
        items.append(Item(kind, self.text[start:end], start, end, ref=ref))
        return behind

    def _quotation(self, tokens: list[Token], at: int, items: list[Item], quotations: list[Quotation]) -> int:
        number = tokens[at].quote
        behind = at
        while behind < len(tokens) and tokens[behind].quote == number:
            behind += 1
        quotation = quotations[number]
        inside = [token for token in tokens[at:behind] if quotation.start <= token.start < quotation.end]
        comma = None
        while inside and inside[-1].text in ",.;":
            last = inside.pop()
            comma = last if last.text == "," else comma
        if not inside:
            return behind
        follows = tokens[behind].text.lower() if behind < len(tokens) else ""
        start, end = inside[0].start, inside[-1].end
        placed = bool(items) and items[-1].is_word("on", "in", "of", "for") and comma is None
        if is_titlelike(inside) and (placed or follows not in _SAID):
            kind = self.known.kind_of(self.text[start:end])
            kind = kind if kind in ("company", "outlet") and kind != "title" else "title"
            items.append(Item(kind, self.text[start:end], start, end, quoted=True))
            if comma is not None:
                items.append(Item("mark", ",", comma.start, comma.end))
        elif len(inside) == 1 and inside[0].text.islower():
            # decided to “withdraw”: a word like any other.
            items.append(Item("word", inside[0].text, start, end))
        else:
            inner = self._read(inside, quotations, nested=True)
            items.append(Item("quote", self.text[start:end], start, end, quoted=True, inner=inner))
        return behind

    def _aside(self, tokens: list[Token], at: int, items: list[Item], quotations: list[Quotation]) -> int:
        """What stands in brackets goes with the item in front of it."""
        closing = ")" if tokens[at].text == "(" else "]"
        behind = at + 1
        until = min(len(tokens), at + _LONGEST_ASIDE)
        if self._open[0] is tokens and self._open[1] == closing:
            # Looked for before: brackets that are never closed are not to be searched again each.
            behind = max(behind, self._open[2])
        while behind < until and tokens[behind].text != closing:
            behind += 1
        self._open = (tokens, closing, behind)
        if behind >= until:
            return at
        inner: list[Item] = []
        step = at + 1
        inside = tokens[:behind]
        while step < behind:
            if inside[step].quote >= 0 and inside[at].quote != inside[step].quote:
                step = self._quotation(inside, step, inner, quotations)
            else:
                step = (
                    self._plain(inside, step, inner, inside=True)
                    if not self._marks_possession(inside, step, inner)
                    else step + 1
                )
        if not items and behind >= len(tokens) - 2:
            # The whole sentence stands in brackets.
            items.extend(inner)
        elif items:
            items[-1].inner.extend(inner)
        else:
            items.append(
                Item(
                    "aside", self.text[tokens[at].start : tokens[behind].end], tokens[at].start, tokens[behind].end, inner=inner
                )
            )
        return behind + 1

    @staticmethod
    def _marks_possession(tokens: list[Token], at: int, items: list[Item]) -> bool:
        if tokens[at].text in ("'s", "’s") and items:
            items[-1].possessive = True
            return True
        return False


def share_years(items: list[Item]) -> None:
    """from March 3 to June 10, 2017: the year said last holds for both."""
    dates = [(at, item) for at, item in enumerate(items) if item.kind == "date"]
    whole: list[int] = []
    for (at, first), (behind, second) in pairwise(dates):
        year = second.ref.future[:4]
        if _splits_a_day(items, at, behind):
            second.ref = When(first.text + second.ref.past[4:])
            whole.append(at)
            continue
        joined = all(item.low in _JOINING for item in items[at + 1 : behind])
        if joined and behind - at < 5 and first.ref.past and not second.ref.past and year in second.text:
            # From October to February 2019: the first is of the year before.
            same = When(year + first.ref.past[4:])
            first.ref = same if _is_first(same, second.ref) else When(str(int(year) - 1) + first.ref.past[4:])
        elif joined and behind - at < 5 and second.ref.past and not first.ref.past and first.ref.future[:4] in first.text:
            # Forward from May 26, 2019 to March 31; pushed from May 26, 2019 to March 31.
            same = When(first.ref.future[:4] + second.ref.past[4:])
            forward = any(
                each.is_word("forward", "up", "earlier", "sooner", "advanced") for each in items[max(0, at - _FAR) : at]
            )
            if any(each.is_word("from") for each in items[at + 1 : behind]):
                # To April 8, 2019, from November 24: from the one before.
                same = same if _is_first(same, first.ref) else When(str(int(same.future[:4]) - 1) + same.future[4:])
                second.ref = same
            else:
                second.ref = same if forward or _is_first(first.ref, same) else second.ref
    for at in reversed(whole):
        del items[at : at + 2]


def _is_first(when: When, other: When) -> bool:
    return FuzzyDate.parse(when.future).earliest <= FuzzyDate.parse(other.future).earliest


def _splits_a_day(items: list[Item], at: int, behind: int) -> bool:
    """the weekend of 2019, May 4: one day, its year first."""
    first, second = items[at], items[behind]
    return behind == at + 2 and items[at + 1].low == "," and first.text.isdigit() and second.ref.past and len(second.text) > 4


def is_titlelike(inside: list[Token]) -> bool:
    """Few words, the long ones capitalised, no sentence in it."""
    words = [token for token in inside if token.text[0].isalnum()]
    if not words or len(words) > _TITLE_WORDS or not (words[0].text[0].isupper() or words[0].text[0].isdigit()):
        return False
    if any(token.text in ".;" for token in inside[:-1]):
        return False
    small = [word for word in words[1:] if word.text[0].islower()]
    if any(len(word.text) > _SMALL for word in small) or inside[-1].text == "," or words[-1].text[0].islower():
        return False
    return len(small) <= len(words) // 2 + 1
