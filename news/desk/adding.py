"""Adding an article: pasted, with what the text itself shows proposed, or from a file."""

import re
import tempfile
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.models import Record
from config.text import clean, clean_line, key
from news.desk.access import leave, page, show
from news.ingest.addresses import NotAnAddress, normalised
from news.ingest.articles import Clash, import_articles, take_in
from news.ingest.fields import Fields
from news.ingest.files import MOST_BYTES, SUFFIXES
from news.ingest.incoming import MOST_CHARACTERS, IncomingArticle, read_article
from news.ingest.problems import Problem, count
from news.models import Article, Outlet

WORKBENCH = "admin:desk_workbench"
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


# Pages


class PasteForm(forms.Form):
    text = forms.CharField(
        label=lazy("Text"), strip=False, max_length=MOST_CHARACTERS, widget=forms.Textarea(attrs={"rows": 18})
    )
    outlet = forms.CharField(label=lazy("Outlet"), max_length=200, widget=forms.TextInput(attrs={"list": "outlets"}))
    day = forms.CharField(
        label=lazy("Day"), max_length=40, help_text=lazy("2023-02-08; or 2023-02 or 2023, if no more is known.")
    )
    url = forms.CharField(label=lazy("Address"), max_length=2000, required=False)
    title = forms.CharField(label=lazy("Title"), max_length=500, required=False)
    byline = forms.CharField(label=lazy("Byline"), max_length=300, required=False)

    def incoming(self, today: date) -> IncomingArticle | None:
        """The article as `news.ingest` takes it; None, with its problems on the fields, when it can't."""
        said = self.cleaned_data
        problems: list[Problem] = []
        found = {name: said[name] or None for name in ("outlet", "url", "title", "byline", "text")} | {"date": said["day"]}
        article = read_article(Fields(found, "", "", problems), "", today)
        for problem in problems:
            name, _colon, reason = problem.message.partition(": ")
            name = "day" if name == "date" else name
            self.add_error(name if name in self.fields else None, reason or problem.message)
        return None if problems else article


@page()
def paste(request: HttpRequest) -> HttpResponse:
    """Paste a text: “propose” reads what it shows into the empty fields; “add” stores it and goes to the workbench."""
    form = PasteForm(request.POST or None)
    first = None
    if request.method == "POST" and "propose" in request.POST:
        form = _proposed(form)
    elif request.method == "POST" and form.is_valid():
        incoming = form.incoming(timezone.localdate())
        article, first = _store(incoming, form, request.user) if incoming else (None, None)
        if article:
            done = _("Added: %(article)s. Now take its facts.") % {"article": article}
            return leave(request, reverse(WORKBENCH, args=[article.pk]), done=done)
    outlets = Outlet.objects.order_by("key").values_list("name", flat=True)[:500]
    status = 400 if form.is_bound and form.errors else 200
    return show(request, "add", _("Add an article"), status=status, form=form, first=first, outlets=outlets)


def _proposed(form: PasteForm) -> PasteForm:
    """The form with what its text shows in the fields that are empty."""
    found = propose(form.data.get("text", ""))
    typed = {name: form.data.get(name, "") for name in form.fields}
    shown = {name: typed[name] or getattr(found, name) for name in form.fields} | {"text": found.text}
    return PasteForm(initial=shown)


def _store(incoming: IncomingArticle, form: PasteForm, by: Any) -> tuple[Article | None, Article | None]:
    """The new article, or else the one that is here already, by its text or its address."""
    try:
        article, is_new = take_in(incoming, by=by)
    except Clash:
        article, is_new = Article.objects.select_related("outlet").get(url=incoming.url), False
    except Record.Blocked as error:
        form.add_error(None, str(error))
        return None, None
    if is_new:
        return article, None
    form.add_error(None, _same(article))
    return None, article


def _same(article: Article) -> Any:
    address = reverse("admin:news_article_change", args=[article.pk])
    return format_html('{} <a href="{}">{}</a>', _("It is here already:"), address, article)


class FileForm(forms.Form):
    file = forms.FileField(
        label=lazy("File"), help_text=lazy("Text that begins with “date 2023-02-08”, or JSON; .txt or .json.")
    )
    outlet = forms.CharField(
        label=lazy("Outlet"), max_length=200, required=False, widget=forms.TextInput(attrs={"list": "outlets"})
    )

    def clean_file(self) -> Any:
        uploaded = self.cleaned_data["file"]
        if Path(uploaded.name).suffix.lower() not in SUFFIXES:
            raise forms.ValidationError(_("Its name has to end in .txt or .json."))
        if uploaded.size > MOST_BYTES:
            raise forms.ValidationError(_("It is larger than %(size)s MB.") % {"size": MOST_BYTES // 1_000_000})
        return uploaded


@page()
def file(request: HttpRequest) -> HttpResponse:
    """Articles from a file, all of them or none; those that are here already are named."""
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            stored = _import(form.cleaned_data["file"], form.cleaned_data["outlet"], request.user)
        except (Problem.Found, Record.Blocked) as refusal:
            for each in getattr(refusal, "problems", [refusal]):
                form.add_error(None, str(each))
        else:
            for _incoming, article in stored.known:
                form.add_error(None, _same(article))
            if stored.added:
                done = _("%(articles)s added.") % {"articles": count("article", len(stored.added))}
                one = len(stored.added) == 1
                address = reverse(WORKBENCH, args=[stored.added[0].pk]) if one else reverse("admin:desk_queue", args=["curate"])
                return leave(request, address, done=done)
    outlets = Outlet.objects.order_by("key").values_list("name", flat=True)[:500]
    status = 400 if form.is_bound and form.errors else 200
    return show(request, "add_file", _("Add articles from a file"), status=status, form=form, outlets=outlets)


@transaction.atomic
def _import(uploaded: Any, outlet: str, by: Any) -> Any:
    """Import the upload under its own name, of which only the last part is kept, for the messages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(uploaded.name).name
        path.write_bytes(uploaded.read())
        try:
            return import_articles([str(path)], outlet=clean_line(outlet), by=by, today=timezone.localdate())
        except Problem.Found as refusal:
            raise Problem.Found(replace(each, file=uploaded.name) for each in refusal.problems) from refusal
