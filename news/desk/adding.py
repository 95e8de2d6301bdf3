"""Adding an article: pasted, with what the text itself shows proposed, or from a file."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.models import Record
from config.text import clean_line
from news.curation import Suggested
from news.desk.access import leave, page, show
from news.desk.proposals import propose
from news.desk.workbench import naming
from news.desk.workbench.completion import Option
from news.ingest.articles import Arrival, Clash, bring_in, import_articles, read_new
from news.ingest.fields import Fields
from news.ingest.files import MOST_BYTES, SUFFIXES
from news.ingest.incoming import MOST_CHARACTERS, IncomingArticle, read_article
from news.ingest.problems import Problem, count
from news.models import Article, Outlet
from productions.models import Production

WORKBENCH = "admin:desk_workbench"
MOST_OFFERED = 500


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
    film = forms.CharField(
        label=lazy("About"),
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={"list": "films"}),
        help_text=lazy("The title of a production, known here or new. Left empty, it is looked for in the text."),
    )

    options: Sequence[Option] = ()  # what the title may mean, where nothing here bears it

    def clean_film(self) -> str:
        title = clean_line(self.cleaned_data["film"])
        if not title:
            return ""
        try:
            meant = naming.whom("production", title, self.data.get("film_pick", ""))
        except naming.Unclear as question:
            # An article is linked by a title, which can't tell two productions that bear the same.
            self.options = [] if question.exact else question.options
            raise forms.ValidationError(str(question)) from question
        return title if isinstance(meant, naming.New) else meant.working_title

    def incoming(self, today: date) -> IncomingArticle | None:
        """The article as `news.ingest` takes it; None, with its problems on the fields, when it can't."""
        said = self.cleaned_data
        problems: list[Problem] = []
        found = {name: said[name] or None for name in ("outlet", "url", "title", "byline", "text", "film")}
        found |= {"date": said["day"]}
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
        arrival = _store(incoming, form, request.user) if incoming else None
        if arrival and arrival.suggested:
            _tell(request, [arrival])
            done = _("Added: %(article)s. Now take its facts.") % {"article": arrival.article}
            return leave(request, reverse(WORKBENCH, args=[arrival.article.pk]), done=done)
        first = arrival.article if arrival else None
    status = 400 if form.is_bound and form.errors else 200
    return show(request, "add", _("Add an article"), status=status, form=form, first=first, **_lists())


def _lists() -> dict[str, Any]:
    """What is offered for the fields that name something."""
    outlets = Outlet.objects.order_by("key").values_list("name", flat=True)
    films = Production.objects.established().filter(same_as=None).order_by("key").values_list("working_title", flat=True)
    return {"outlets": outlets[:MOST_OFFERED], "films": films[:MOST_OFFERED]}


def _tell(request: HttpRequest, arrivals: list[Arrival]) -> None:
    """Say what the program suggests, and what kept it from that."""
    said = [each.suggested for each in arrivals if each.suggested]
    whole = Suggested(tuple(claim for each in said for claim in each.claims), sum((each.left_out for each in said), Counter()))
    for failure in dict.fromkeys(each.summary() for each in said if each.failure):
        messages.warning(request, failure)
    if not all(each.failure for each in said):
        messages.info(request, whole.summary())


def _proposed(form: PasteForm) -> PasteForm:
    """The form with what its text shows in the fields that are empty."""
    found = propose(form.data.get("text", ""))
    typed = {name: form.data.get(name, "") for name in form.fields}
    shown = {name: typed[name] or getattr(found, name, "") for name in form.fields} | {"text": found.text}
    return PasteForm(initial=shown)


def _store(incoming: IncomingArticle, form: PasteForm, by: Any) -> Arrival | None:
    """The new article with its suggestions, or else the one that is here already, by its text or its address."""
    try:
        arrival = bring_in(incoming, read_new(incoming), by=by)
    except Clash:
        arrival = Arrival(incoming, Article.objects.select_related("outlet").get(url=incoming.url), None)
    except Record.Blocked as error:
        form.add_error(None, str(error))
        return None
    if arrival.suggested is None:
        form.add_error(None, _same(arrival.article))
    return arrival


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
            for each in stored.known:
                form.add_error(None, _same(each.article))
            if stored.added:
                _tell(request, stored.added)
                done = _("%(articles)s added.") % {"articles": count("article", len(stored.added))}
                queue = reverse("admin:desk_queue", args=["curate"])
                address = reverse(WORKBENCH, args=[stored.added[0].article.pk]) if len(stored.added) == 1 else queue
                return leave(request, address, done=done)
    status = 400 if form.is_bound and form.errors else 200
    return show(request, "add_file", _("Add articles from a file"), status=status, form=form, **_lists())


def _import(uploaded: Any, outlet: str, by: Any) -> Any:
    """Import the upload under its own name, of which only the last part is kept, for the messages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(uploaded.name).name
        path.write_bytes(uploaded.read())
        try:
            return import_articles([str(path)], outlet=clean_line(outlet), by=by, today=timezone.localdate())
        except Problem.Found as refusal:
            raise Problem.Found(replace(each, file=uploaded.name) for each in refusal.problems) from refusal
