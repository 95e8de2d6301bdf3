"""Reports as plain data, for the presenter and the words: no database."""

from datetime import date

from config.text import key
from productions.dates import FuzzyDate
from productions.history import Effect, Report, Source, Value, ValueState
from productions.statements import Named
from productions.vocabulary import PROPERTIES, Shape

DAY = date(2023, 2, 8)


def named(name="Lena Headey", pk=1, kind="person", address=None):
    return Named(pk, name, kind, f"/people/{pk}/" if address is None else address)


def value(property, said):
    """The value of a property: a Named, a Value, a ValueState, a MoneyRange, EDTF for dates, a choice's key, text."""
    if isinstance(said, Value):
        return said
    if isinstance(said, ValueState):
        return Value(said, said, said)
    if isinstance(said, Named):
        return Value(("party", said.pk), key(said.name), thing=said)
    rules = PROPERTIES[property]
    if rules.shape == Shape.DATE:
        read = FuzzyDate.parse(said)
        bounds = (read.earliest, read.latest, "day")
        return Value(("date", *bounds), read.edtf, bounds=bounds, thing=read)
    if rules.shape == Shape.MONEY:
        return Value(("money", said), str(said.low), bounds=(said.low, said.high, said.currency), thing=said)
    return Value(("text", key(said)), key(said), thing=rules.choices(said) if rules.choices else said)


def report(property="cast", said=None, day=DAY, outlet="Deadline", *, quote="He said so.", printed="", credit="", **fields):
    """A report with its source; second-hand where it has a `credit`, the name of its origin."""
    rules = PROPERTIES[property]
    qualifiers = {name.value: fields.pop(name.value, "") for name in rules.qualifiers}
    slug = outlet.lower().replace(" ", "-")
    source = Source(
        article_id=fields.pop("article", day.toordinal()),
        outlet=outlet,
        outlet_slug=slug,
        title=f"{outlet} reports",
        address=f"https://{slug}.example/{day}",
        quotes=(quote,),
        printed=printed,
        attributed_to=credit,
        published=f"{day:%-d %B %Y}",
    )
    return Report(
        **{
            "day": day,
            "property": rules,
            "value": value(property, said if said is not None else named()),
            "origin": f"outlet {key(credit) if credit else slug}",
            "outlet": f"outlet {slug}",
            "separators": tuple(qualifiers[name] for name in rules.separators),
            "qualifiers": tuple(qualifiers.items()),
            "source": source,
            **fields,
        }
    )


def leaves(**fields):
    return report(effect=Effect.ENDS, **fields)
