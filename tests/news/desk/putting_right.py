"""How the browser puts a published claim right, and what readers see of it."""

from django.urls import reverse


def page(claim, name="claim"):
    return reverse(f"admin:desk_{name}", args=[claim.pk])


def typed(client, claim, **changes):
    """What the browser sends from the form of a correction."""
    form = client.get(page(claim, "correct")).context["form"]
    shown = {name: form[name].value() or "" for name in form.fields}
    return shown | {"version": claim.article.version, "note": "Misread."} | changes


def correct(client, claim, **changes):
    """Preview and confirm."""
    data = typed(client, claim, **changes)
    previewed = client.post(page(claim, "correct"), data)
    return client.post(page(claim, "correct"), data | {"previewed": previewed.context["form"].digest()})


def act(client, claim, name, **data):
    claim.article.refresh_from_db()
    answer = client.post(page(claim, name), {"version": claim.article.version} | data, follow=True)
    claim.refresh_from_db()
    return [str(each) for each in answer.context["messages"]]


def shown(claim):
    """The reader's page of the claim's film."""
    return [fact.value_label() for fact in claim.production.facts.current()]
