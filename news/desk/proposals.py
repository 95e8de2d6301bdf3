"""What a pasted text shows of itself: its day, outlet, address, title and byline."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from config.text import clean, clean_line, key
from news.ingest.addresses import NotAnAddress, normalised
from news.models import Outlet

_LOOKED_AT = 12  # lines at the head of a text in which its day, title and outlet are looked for


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a pasted text shows of itself, and the text without the lines that only say that; empty where it shows nothing."""

    text: str
    day: str = ""
    outlet: str = ""
    title: str = ""
    byline: str = ""
    url: str = ""


_SEED = re.compile(r"\s*date[ \t]+(\d{4}-\d\d-\d\d)\s+", re.IGNORECASE)
_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "|".join(f"{name}|{name[:3]}\\.?" for name in _MONTHS)
_DAYS = (
    (re.compile(r"\b(\d{4}-\d\d-\d\d)\b"), ("%Y-%m-%d",)),
    (re.compile(rf"\b(\d{{1,2}} (?:{_MONTH}) \d{{4}})\b", re.IGNORECASE), ("%d %B %Y", "%d %b %Y")),
    (re.compile(rf"\b((?:{_MONTH}) \d{{1,2}}, \d{{4}})\b", re.IGNORECASE), ("%B %d, %Y", "%b %d, %Y")),
)
_BYLINE = re.compile(r"by ([^\d]{3,80}?)(?:[,|·–—-]\s.*)?", re.IGNORECASE)
_URL = re.compile(r"https?://\S+", re.IGNORECASE)


def propose(text: str) -> Proposal:
    """Read the head of a text: a leading “date 2023-02-08”, a line that is an address, “By …”, a day, a short first line."""
    found = Proposal(clean(text).strip())
    if seed := _SEED.match(found.text):
        found = replace(found, day=seed[1], text=found.text[seed.end() :])
    for line in found.text.split("\n")[:_LOOKED_AT]:
        found = _read_line(line.strip(), found)
    return _with_title(_with_outlet(found))


def _read_line(line: str, found: Proposal) -> Proposal:
    """A line of its own that says where, when or by whom is taken out of the text."""
    if not found.url and _URL.fullmatch(line):
        return _without(line, replace(found, url=line))
    if not found.byline and len(line) < 120 and (by := _BYLINE.fullmatch(line)):
        return _without(line, replace(found, byline=by[1].strip(), day=found.day or _day_in(line)))
    if not found.day and len(line) < 80 and (day := _day_in(line)):
        rest = len(line) - len(day)
        return _without(line, replace(found, day=day)) if rest < 30 else replace(found, day=day)
    return found


def _without(line: str, found: Proposal) -> Proposal:
    lines = found.text.split("\n")
    lines.remove(next(each for each in lines if each.strip() == line))
    return replace(found, text="\n".join(lines).strip())


def _day_in(line: str) -> str:
    """The first day that a line names, as 2023-02-08; empty where it names none."""
    for pattern, formats in _DAYS:
        for match in pattern.finditer(line):
            for form in formats:
                if day := _read_day(match[1].replace(".", ""), form):
                    return day
    return ""


def _read_day(words: str, form: str) -> str:
    try:
        return datetime.strptime(words, form).date().isoformat()
    except ValueError:
        return ""


def _with_title(found: Proposal) -> Proposal:
    """The first line, when it is short, ends like a headline and more follows."""
    first, _break, rest = found.text.partition("\n")
    is_headline = 8 <= len(first) <= 160 and not first.rstrip().endswith((".", ":", ",", ";")) and rest.strip()
    return replace(found, title=clean_line(first), text=rest.strip()) if is_headline else found


def _with_outlet(found: Proposal) -> Proposal:
    """A known outlet: whose address the article's begins with, or whose name stands in a line of the head of its own."""
    outlets = list(Outlet.objects.values_list("name", "key", "address"))
    host = _host(found.url)
    by_address = next((name for name, _key, address in outlets if host and _host(address) == host), "")
    if by_address:
        return replace(found, outlet=by_address)
    names = {outlet_key: name for name, outlet_key, _address in outlets}
    for line in found.text.split("\n")[:_LOOKED_AT]:
        if line.strip() and key(line) in names:
            return _without(line.strip(), replace(found, outlet=names[key(line)]))
    return found


def _host(address: str) -> str:
    try:
        return normalised(address).split("/")[2].removeprefix("www.") if address else ""
    except NotAnAddress:
        return ""
