"""What a browser asks of the workbench, and what comes of it."""

from django.urls import reverse

from tests.factories import news, people

TEXT = "👩‍🚒 Ana Almeida and Ben Okafor join Harbour. Filming starts in Q2 2027."


def suggest(article, film, name, quote="Ana Almeida and Ben Okafor join Harbour"):
    article.refresh_from_db()
    return news.claim("cast", people.person(name), of=film, article=article, quote=quote)


def decide(client, claim, act="accept", htmx=False, **fields):
    claim.article.refresh_from_db()
    said = {"act": act, "version": claim.article.version} | fields
    address = reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk])
    return client.post(address, said, headers={"HX-Request": "true"} if htmx else {})


def edit(client, claim, **fields):
    claim.article.refresh_from_db()
    said = sent(claim) | fields
    return client.post(reverse("admin:desk_workbench_edit", args=[claim.article_id, claim.pk]), said)


def sent(claim):
    """What the form sends when nothing has been changed."""
    return {
        "version": claim.article.version, "subject": str(claim.subject), "property": claim.property,
        "value": claim.value_label(), "value_state": "known", "effect": "asserts", "certainty": "reported",
    }  # fmt: skip


def add(client, article, words, **fields):
    article.refresh_from_db()
    start = article.text.index(words)
    said = {
        "version": article.version, "subject": "Harbour", "property": "cast", "value_state": "known", "effect": "asserts",
        "certainty": "reported", "start": start, "end": start + len(words),
    }  # fmt: skip
    return client.post(reverse("admin:desk_workbench_add", args=[article.pk]), said | fields)


def page(claim, following=0):
    shown = following or claim.pk
    return reverse("admin:desk_workbench", args=[claim.article_id]) + f"?claim={shown}#claim-{shown}"


def state(claim):
    claim.refresh_from_db()
    return claim.state
