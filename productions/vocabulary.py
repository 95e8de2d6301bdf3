"""The properties: every kind of thing that can be said about a production or a party.

The vocabulary is code, so that the database constraints, the forms, the importer, the fold and the pages are all written
from one table. The keys are public: they are the API's and the import format's.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Subject(StrEnum):
    """What a property can be said of."""

    PRODUCTION = "production"
    PARTY = "party"
    EITHER = "either"


class Shape(StrEnum):
    """The form of a property's value, which decides the columns that a statement fills."""

    TEXT = "text"
    CHOICE = "choice"
    PARTY = "party"
    DATE = "date"
    MONEY = "money"
    PRODUCTION_OR_TEXT = "production_or_text"
    PARTY_OR_TEXT = "party_or_text"


class Section(TextChoices):
    """The sections of a film page, in reading order: DESIGN's order of a reader's questions."""

    WHAT = "what", _("What it is")
    CAST = "cast", _("Cast")
    MAKERS = "makers", _("Makers")
    BUSINESS = "business", _("Who sells it")
    SHOOT = "shoot", _("The shoot")
    RELEASE = "release", _("Release")
    MORE = "more", _("Also reported")


class Stage(TextChoices):
    """Where a production stands, in the usual order of its life."""

    ANNOUNCED = "announced", _("Announced")
    DEVELOPMENT = "development", _("In development")
    PRE_PRODUCTION = "pre_production", _("In pre-production")
    FILMING = "filming", _("Filming")
    POST_PRODUCTION = "post_production", _("In post-production")
    COMPLETED = "completed", _("Completed")
    RELEASED = "released", _("Released")
    SHELVED = "shelved", _("Shelved")


class Genre(TextChoices):
    ACTION = "action", _("Action")
    ADVENTURE = "adventure", _("Adventure")
    ANIMATION = "animation", _("Animation")
    BIOGRAPHY = "biography", _("Biography")
    COMEDY = "comedy", _("Comedy")
    CRIME = "crime", _("Crime")
    DOCUMENTARY = "documentary", _("Documentary")
    DRAMA = "drama", _("Drama")
    FAMILY = "family", _("Family")
    FANTASY = "fantasy", _("Fantasy")
    HISTORICAL = "historical", _("Historical")
    HORROR = "horror", _("Horror")
    MUSICAL = "musical", _("Musical")
    MYSTERY = "mystery", _("Mystery")
    ROMANCE = "romance", _("Romance")
    SCIENCE_FICTION = "science_fiction", _("Science fiction")
    SPORT = "sport", _("Sport")
    SUPERHERO = "superhero", _("Superhero")
    THRILLER = "thriller", _("Thriller")
    WAR = "war", _("War")
    WESTERN = "western", _("Western")


class Territory(TextChoices):
    """Where a deal or a date holds. Blank means that the report did not say."""

    WORLDWIDE = "worldwide", _("Worldwide")
    INTERNATIONAL = "international", _("International")
    US = "us", _("US")
    CANADA = "canada", _("Canada")
    NORTH_AMERICA = "north_america", _("North America")
    LATIN_AMERICA = "latin_america", _("Latin America")
    UK = "uk", _("UK")
    IRELAND = "ireland", _("Ireland")
    FRANCE = "france", _("France")
    GERMANY = "germany", _("Germany")
    SWITZERLAND = "switzerland", _("Switzerland")
    ITALY = "italy", _("Italy")
    SPAIN = "spain", _("Spain")
    EUROPE = "europe", _("Europe")
    INDIA = "india", _("India")
    CHINA = "china", _("China")
    JAPAN = "japan", _("Japan")
    SOUTH_KOREA = "south_korea", _("South Korea")
    AUSTRALIA = "australia", _("Australia")


class Medium(TextChoices):
    """How a film comes out. Blank means that the report did not say."""

    FESTIVAL = "festival", _("Festival")
    THEATRICAL = "theatrical", _("In cinemas")
    STREAMING = "streaming", _("Streaming")
    TELEVISION = "television", _("Television")
    HOME_VIDEO = "home_video", _("Home video")


class Qualifier(StrEnum):
    """What may stand beside a value. Only those named in a property's `separators` make another slot."""

    CHARACTER = "character"
    ROLE = "role"
    TERRITORY = "territory"
    MEDIUM = "medium"
    BUYER = "buyer"


@dataclass(frozen=True, slots=True)
class Property:
    """One kind of thing that can be said.

    `many` is the cardinality: one value at a time in a slot, or any number side by side. `separators` are the qualifiers that
    open a slot of their own (a distributor for each territory); `qualifiers` are all that may be given with the value.
    `company` says what a party value is made as when nobody knows the name yet. `plan` marks dates that lapse when they pass
    unconfirmed. `crew` marks the people of whom readers say that they joined and left. `latest_wins` never disputes.
    """

    key: str
    label: str | Promise
    shape: Shape
    section: Section
    subject: Subject = Subject.PRODUCTION
    many: bool = False
    separators: tuple[Qualifier, ...] = ()
    qualifiers: tuple[Qualifier, ...] = ()
    choices: type[TextChoices] | None = None
    company: bool = False
    plan: bool = False
    crew: bool = False
    latest_wins: bool = False


def _crew(key: str, label: Promise) -> Property:
    return Property(key, label, Shape.PARTY, Section.MAKERS, many=True, crew=True, qualifiers=(Qualifier.ROLE,))


def _companies(key: str, label: Promise, section: Section = Section.BUSINESS) -> Property:
    return Property(key, label, Shape.PARTY, section, many=True, company=True)


def _rights(key: str, label: Promise) -> Property:
    return Property(
        key,
        label,
        Shape.PARTY,
        Section.BUSINESS,
        company=True,
        separators=(Qualifier.TERRITORY,),
        qualifiers=(Qualifier.TERRITORY,),
    )


def _relation(key: str, label: Promise) -> Property:
    return Property(key, label, Shape.PRODUCTION_OR_TEXT, Section.WHAT, many=True)


def _about_party(key: str, label: Promise, shape: Shape = Shape.PARTY_OR_TEXT, **options: Any) -> Property:
    return Property(key, label, shape, Section.MORE, subject=Subject.PARTY, many=True, **options)


_DATE_SEPARATORS = (Qualifier.TERRITORY, Qualifier.MEDIUM)

_PROPERTIES = (
    Property("title", _("Title"), Shape.TEXT, Section.WHAT),
    Property("alias", _("Also known as"), Shape.TEXT, Section.WHAT, many=True),
    Property("logline", _("Logline"), Shape.TEXT, Section.WHAT, latest_wins=True),
    Property("genre", _("Genre"), Shape.CHOICE, Section.WHAT, many=True, choices=Genre),
    Property("stage", _("Stage"), Shape.CHOICE, Section.WHAT, choices=Stage),
    _relation("based_on", _("Based on")),
    _relation("remake_of", _("Remake of")),
    _relation("sequel_of", _("Sequel to")),
    _relation("spin_off_of", _("Spin-off of")),
    Property(
        "cast",
        _("Cast"),
        Shape.PARTY,
        Section.CAST,
        many=True,
        crew=True,
        qualifiers=(Qualifier.CHARACTER, Qualifier.ROLE),
    ),
    _crew("director", _("Director")),
    _crew("writer", _("Writer")),
    _crew("producer", _("Producer")),
    _crew("executive_producer", _("Executive producer")),
    _crew("cinematographer", _("Cinematographer")),
    _crew("composer", _("Composer")),
    _crew("editor", _("Editor")),
    _crew("choreographer", _("Choreographer")),
    _crew("stunt_coordinator", _("Stunt coordinator")),
    _crew("casting_director", _("Casting director")),
    _companies("production_company", _("Production company"), Section.MAKERS),
    _companies("financier", _("Financier")),
    _companies("sales_agent", _("Sales agent")),
    _rights("distributor", _("Distributor")),
    _rights("platform", _("Platform")),
    Property(
        "deal_price",
        _("Deal price"),
        Shape.MONEY,
        Section.BUSINESS,
        separators=(Qualifier.TERRITORY,),
        qualifiers=(Qualifier.TERRITORY, Qualifier.BUYER),
    ),
    Property("budget", _("Budget"), Shape.MONEY, Section.BUSINESS),
    Property("gross", _("Box office"), Shape.MONEY, Section.BUSINESS),
    Property("announced", _("Announced"), Shape.DATE, Section.SHOOT),
    Property("filming_start", _("Filming starts"), Shape.DATE, Section.SHOOT, plan=True),
    Property("filming_end", _("Filming ends"), Shape.DATE, Section.SHOOT, plan=True),
    Property("filming_location", _("Filming location"), Shape.TEXT, Section.SHOOT, many=True),
    Property(
        "release_date",
        _("Release date"),
        Shape.DATE,
        Section.RELEASE,
        plan=True,
        separators=_DATE_SEPARATORS,
        qualifiers=_DATE_SEPARATORS,
    ),
    Property("note", _("Note"), Shape.TEXT, Section.MORE, subject=Subject.EITHER, many=True),
    _about_party(
        "other_credit",
        _("Known for"),
        Shape.PRODUCTION_OR_TEXT,
        qualifiers=(Qualifier.CHARACTER, Qualifier.ROLE),
    ),
    _about_party("founder", _("Founded by"), Shape.PARTY),
    _about_party("represented_by", _("Represented by"), company=True),
    _about_party("award", _("Award")),
    _about_party("spouse", _("Married to")),
    _about_party("engaged_to", _("Engaged to")),
)

PROPERTIES: dict[str, Property] = {each.key: each for each in _PROPERTIES}
