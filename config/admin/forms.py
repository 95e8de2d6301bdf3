"""The base of every form in the admin: clean text, every constraint in words, and no write over what was not seen."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as _

from config.admin.audit import said
from config.models import Event, KeyField, Record
from config.text import clean, clean_line
from config.workflow import why_not_edit


class CheckedForm(forms.ModelForm):
    """Text is made clean on the way in, and all of a row's constraints are checked, on fields that aren't shown too."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name, value in cleaned.items():
            if isinstance(value, str):
                lines = isinstance(self.fields[name].widget, forms.Textarea)
                cleaned[name] = clean(value).strip() if lines else clean_line(value)
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if not self.errors:
            # Django leaves out each constraint that looks at a column which is no field of the form, such as a key.
            for field in self.instance._meta.concrete_fields:
                if isinstance(field, KeyField):
                    field.pre_save(self.instance, self.instance._state.adding)
            try:
                self.instance.validate_constraints()
            except ValidationError as error:
                self.add_error(None, error.messages)


class VersionedForm(CheckedForm):
    """Carries the version that was on screen. A save over a later one is refused and shows theirs beside mine.

    What was typed stays in the fields, and the form then carries their version: a second save is a knowing overwrite.
    `user` is set by the page on the class that it makes for a request.
    """

    user: ClassVar[Any] = None
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if record := self.record():
            self.initial["version"] = record.version
        else:
            self.fields["version"].required = False

    def record(self) -> Record | None:
        """The stored record whose version decides; None while there is none."""
        return self.instance if self.instance.pk else None

    def why_not_save(self) -> str:
        """Why the user can't save it as it stands now, in words; empty when nothing stands against it."""
        record = self.record()
        return why_not_edit(record, self.user) if record else ""

    def changes(self) -> dict[str, Any]:
        """Field name → value of what was changed, for the act that writes it. Asked of a valid form."""
        own = {field.name for field in self.instance._meta.concrete_fields if field.editable}
        return {name: getattr(self.instance, name) for name in self.changed_data if name in own}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        record = self.record()
        if reason := self.why_not_save():
            self.add_error(None, reason)
        elif record and cleaned.get("version") not in (None, record.version):
            self._refuse(record)
        return cleaned

    def _refuse(self, record: Record) -> None:
        self.instance.is_contested = True  # for the forms of its rows
        latest = Event.objects.about(record).select_related("by").first()
        words = _("“%(record)s” has been changed by %(who)s since you opened it. Save again to put your words in their place.")
        self.add_error(None, words % {"record": record, "who": latest.by if latest else _("somebody else")})
        for name in self.changed_data:
            if name in self.cleaned_data and name != "version":
                self.add_error(name, theirs(self.instance, name, getattr(self.instance, name)))
        typed: Any = self.data.copy()  # type: ignore[attr-defined]
        typed[self.add_prefix("version")] = str(record.version)
        self.data = typed


def theirs(row: Any, name: str, stored: Any) -> str:
    """The stored value of a field, for beside what is being typed, as HTML."""
    words = said(row._meta.get_field(name), stored)
    return format_html('<span class="theirs"><strong>{}</strong> {}</span>', _("Theirs:"), words)


class RowsFormSet(forms.BaseInlineFormSet):
    """Rows that are saved with their record, and refused with it."""

    def clean(self) -> None:
        super().clean()
        if not getattr(self.instance, "is_contested", False):
            return
        for form in self.initial_forms:
            for name in form.changed_data:
                if name in form.cleaned_data and name in form.initial:
                    form.add_error(name, theirs(form.instance, name, form.initial[name]))


class TransitionForm(forms.Form):
    """What a button of the workflow sends."""

    version = forms.IntegerField()
    note = forms.CharField(required=False, max_length=10_000)
    publish_at = forms.DateTimeField(required=False)

    def clean_note(self) -> str:
        return clean(self.cleaned_data["note"]).strip()
