"""What a page answered, as the tests read it, and where the pages of the admin are."""

from django.urls import reverse


def text(response):
    """The words of a page, on one line."""
    return " ".join(response.content.decode().split())


def messages(response):
    """What the user is told, on the next page that is shown."""
    return [str(each) for each in response.wsgi_request._messages]


def said(response):
    """(level, words) of each message that the page shows."""
    return [(message.level_tag, str(message)) for message in response.context["messages"]]


def admin_page(row, name="change", *args):
    """The address of a page of a row, in the admin."""
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_{name}", args=[row.pk, *args])


def errors(response):
    """What the form of a page of the admin complains of, by field."""
    return {name: [str(each) for each in found] for name, found in response.context["adminform"].form.errors.items()}
