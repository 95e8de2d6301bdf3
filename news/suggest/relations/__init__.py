"""What sentences say, one kind of fact to a module: each takes a sentence and adds its claims to the reading."""

from news.suggest.relations.appearing import appearing
from news.suggest.relations.backing import backing
from news.suggest.relations.cast import cast
from news.suggest.relations.companies import companies
from news.suggest.relations.companies_gone import companies_gone
from news.suggest.relations.companies_over import companies_over
from news.suggest.relations.compounds import compounds
from news.suggest.relations.credits import credits
from news.suggest.relations.crew import crew
from news.suggest.relations.days import days
from news.suggest.relations.disowned import disowned
from news.suggest.relations.farewells import farewells
from news.suggest.relations.film_first import film_first
from news.suggest.relations.further import further
from news.suggest.relations.hiring import hiring
from news.suggest.relations.idioms import idioms
from news.suggest.relations.inverted import also, inverted, players, went_to
from news.suggest.relations.leaving import leaving, spoken_leaving
from news.suggest.relations.makers import makers
from news.suggest.relations.markets import markets
from news.suggest.relations.membership import membership
from news.suggest.relations.parts import parts
from news.suggest.relations.places import places
from news.suggest.relations.roles import roles
from news.suggest.relations.sources import sources
from news.suggest.relations.studios import studios
from news.suggest.relations.sums import sums
from news.suggest.relations.works import works

# Leaving comes late: it asks in which role somebody was. What is disowned is what none of the others has read.
ALL = (
    cast,
    membership,
    inverted,
    players,
    went_to,
    film_first,
    hiring,
    appearing,
    parts,
    compounds,
    crew,
    roles,
    further,
    also,
    companies,
    makers,
    markets,
    studios,
    backing,
    companies_gone,
    companies_over,
    days,
    places,
    sums,
    works,
    sources,
    credits,
    idioms,
    leaving,
    farewells,
    disowned,
)
# What people say of themselves and the film; nobody tells a plot or a credit list in a quotation.
SPOKEN = (cast, inverted, crew, days, places, spoken_leaving, disowned)

__all__ = ["ALL", "SPOKEN"]
