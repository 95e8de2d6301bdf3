"""The endpoints of productions, of the people and companies that their facts name, of facts and of the vocabulary."""

from productions.api.desk import DESK
from productions.api.facts import FactViewSet
from productions.api.parties import CompanyViewSet, PersonViewSet
from productions.api.productions import ProductionViewSet
from productions.api.properties import PropertyViewSet

__all__ = ["DESK", "ENDPOINTS"]

# Address, endpoint, and what its routes are called.
ENDPOINTS = (
    ("productions", ProductionViewSet, "production"),
    ("people", PersonViewSet, "person"),
    ("companies", CompanyViewSet, "company"),
    ("facts", FactViewSet, "fact"),
    ("properties", PropertyViewSet, "property"),
)
