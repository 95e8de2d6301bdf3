"""That no day is set for its release: "has yet to announce a date", "did not give it another date", "remains undated"."""

import re

from news.suggest.items import Item, Sentence
from news.suggest.reading import Reading

_DATE = r"(?:(?:release|air|premiere|opening|launch|new|another|firm|official|theatrical|specific|exact|uk|u\.s\.) )+dates?"
_BARE = rf"(?:{_DATE}|date)"
_NOT = r"(?:not|never|nor|yet to|still to|[a-z]+n't)"
_SET = (
    r"(?:set|announced?|confirm(?:ed)?|reveal(?:ed)?|gave|given?|lock(?:ed)?|fix(?:ed)?|named?|picked?|chosen?|determined|put)"
)
_OUT = r"(?:released?|come out|out|open|arrive|premiere|air|cinemas|theaters|theatres|screens)"
_UNSAID = r"(?:said|say|known|clear|announced|revealed|confirmed|decided)"
# Each over the words of a sentence in small letters; "film" stands for every production.
_NONE_SET = re.compile(
    "|".join(
        (
            rf"\bno (?:word on an? )?{_DATE}(?: for film)? (?:has|have|had|is|was|yet|so|could|as)\b",
            rf"\b(?:there is|there's|has|have|had|with|carries|bears) (?:currently |still |as yet )?no {_DATE}",
            rf"\bno (?:\w+ ){{1,3}}or {_DATE}",
            rf"\bno date (?:has|have) (?:yet |as yet )?been {_SET}\b.*\brelease",
            rf"\bwithout (?:an? |any )?{_BARE}",
            rf"\b{_NOT} (?:yet )?(?:have|got|had) (?:an? |any )?{_DATE}",
            rf"\b{_NOT} (?:yet |to |been )*{_SET} (?:it |film |them )?(?:an? |any |the )?{_DATE}",
            rf"\b{_DATE} (?:\w+ ){{0,5}}?(?:has|have|had|is|was) (?:not|yet|still) (?:yet |to |be |been )*{_SET}",
            rf"\b{_DATE} (?:\w+ ){{0,5}}?(?:hasn't|isn't|wasn't) (?:yet |been )*{_SET}",
            rf"\bno word (?:\w+ ){{0,3}}?when (?:\w+ ){{1,5}}?{_OUT}",
            rf"\bwhen (?:\w+ ){{1,6}}?{_OUT} (?:\w+ ){{0,3}}?(?:is|has|remains) (?:not|yet|unclear|unknown)",
            rf"\b{_NOT} (?:yet |been )*{_UNSAID} (?:yet )?when (?:\w+ ){{1,5}}?{_OUT}",
            r"\b(?:remains|still|currently|is|now|leaving film|leaving it) undated\b",
        )
    )
)
_LONGEST = 160


def none_set(reading: Reading, sentence: Sentence) -> None:
    """No date has been set for its release."""
    if _NONE_SET.search(" ".join(_word(item) for item in sentence.items[:_LONGEST] if item.kind != "mark")):
        reading.about(sentence.scope, "release_date", None, sentence, 0, len(sentence.items) - 1, "release.none")


def _word(item: Item) -> str:
    return item.low if item.kind == "word" else "film" if item.kind in ("film", "title") else item.kind
