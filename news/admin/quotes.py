"""The quotes of a claim, on its page in the admin: words that the article has, letter for letter."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from config.admin import Rows
from config.admin.forms import RowsFormSet
from config.text import clean
from news.models import Claim, Quote


class QuoteForm(forms.ModelForm):
    """Words of the article. Where they stand may be left out if they stand in one place only."""

    text = forms.CharField(strip=False, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("start", "end"):
            self.fields[name].required = False

    def clean_text(self) -> str:
        return clean(self.cleaned_data["text"])


def place(form: Any, claim: Claim) -> tuple[int, int]:
    """Fill in where the words of a quote's form stand in the article of `claim`. Raises `Quote.NotInText`."""
    quote = form.instance
    quote.claim = claim
    if form.cleaned_data.get("start") is None or form.cleaned_data.get("end") is None:
        places = list(_places(claim.article.text, quote.text))
        if len(places) != 1:
            raise Quote.NotInText(_not_one_place(places))
        quote.start, quote.end = places[0], places[0] + len(quote.text)
    quote.verify()
    return quote.start, quote.end


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _not_one_place(places: list[int]) -> str:
    if not places:
        return _("The article does not have these words, letter for letter.")
    return _("The article has these words at %(places)s: say which start and end.") % {
        "places": ", ".join(str(place) for place in places)
    }


class QuoteFormSet(RowsFormSet):
    def clean(self) -> None:
        super().clean()
        spans = set()
        for form in self.forms:
            if not self.instance.article_id or not form.is_valid() or form in self.deleted_forms or not form.cleaned_data:
                continue
            try:
                span = place(form, self.instance)
            except Quote.NotInText as error:
                form.add_error("text", str(error))
                continue
            if span in spans:
                form.add_error("text", _("The claim rests on these words already."))
            spans.add(span)


class QuoteRows(Rows):
    model = Quote
    form = QuoteForm
    formset = QuoteFormSet
    fields = ("text", "start", "end")
    extra = 1
