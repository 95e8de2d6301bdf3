"""What is asked is not said: "Will X be in it? No, says the studio."."""

from bisect import bisect

from news.suggest.items import Sentence
from news.suggest.reading import Claim, Reading
from news.suggest.suggestion import Effect

_ASKING = frozenset("will is are was were could can would should has have had does do did might may".split())
_OPENING = 3


def answered(reading: Reading, claims: list[Claim]) -> list[Claim]:
    """Without what is only asked; what is asked and answered with no is denied."""
    starts = [sentence.start for sentence in reading.sentences]
    kept = []
    for claim in claims:
        if _asks(claim.sentence):
            at = bisect(starts, claim.sentence.start)
            answer = reading.sentences[at].items[0].low if at < len(starts) else ""
            if answer not in ("no", "yes", "nope", "yep"):
                continue
            claim.effect = Effect.DENIES if answer.startswith("no") and claim.effect is Effect.ASSERTS else claim.effect
        kept.append(claim)
    return kept


def _asks(sentence: Sentence) -> bool:
    """Whether it ends with a question mark and its verb comes first."""
    items = sentence.items
    return items[-1].text.endswith("?") and any(item.is_word(*_ASKING) for item in items[:_OPENING])
