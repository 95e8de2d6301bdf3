"""What sentences say, one kind of fact to a module: each takes a sentence and adds its claims to the reading."""

from news.suggest.relations.cast import cast
from news.suggest.relations.companies import companies
from news.suggest.relations.credits import credits
from news.suggest.relations.crew import crew
from news.suggest.relations.days import days
from news.suggest.relations.leaving import leaving
from news.suggest.relations.places import places
from news.suggest.relations.roles import roles
from news.suggest.relations.sums import sums
from news.suggest.relations.works import works

# Leaving comes last: it asks in which role somebody was.
ALL = (cast, crew, roles, companies, days, places, sums, works, credits, leaving)
# What people say of themselves and the film; nobody tells a plot or a credit list in a quotation.
SPOKEN = (cast, crew, days, places)

__all__ = ["ALL", "SPOKEN"]
