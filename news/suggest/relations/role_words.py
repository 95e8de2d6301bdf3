"""Which property a noun of the trade gives: "director", "executive producers", "director of photography"."""

from news.suggest.items import Item
from news.suggest.lexicon.words import ROLES

_PLURALS = {"ies": "y", "s": ""}


def role_of(items: list[Item], at: int) -> str:
    """The property, or two, of the role noun here, with "executive" or "co-" before it; empty if it is none."""
    item = items[at]
    if item.kind != "word":
        return ""
    low = item.low
    if low not in ROLES:
        low = next(
            (low[: -len(end)] + to for end, to in _PLURALS.items() if low.endswith(end) and low[: -len(end)] + to in ROLES), ""
        )
    key = ROLES.get(low, "")
    before = items[at - 1].low if at else ""
    if low in ("eps", "ep"):
        return "executive_producer"
    if key == "producer" and before in ("executive", "exec"):
        return "executive_producer"
    if key == "director" and at + 2 < len(items) and items[at + 1].low == "of" and items[at + 2].low == "photography":
        return "cinematographer"
    if key == "director" and before in ("casting",):
        return "casting_director"
    if key == "director" and before == "music":
        return "composer"
    if key == "director" and before in (
        "art",
        "artistic",
        "managing",
        "musical",
        "creative",
        "stage",
        "theatre",
        "assistant",
        "film",
    ):
        return key if before in ("film", "stage") else ""
    if key == "producer" and before in ("line", "music", "record", "associate"):
        return ""
    return key
