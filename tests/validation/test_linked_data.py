"""Every JSON-LD block is read as RDF, and says nothing that is no word of schema.org (rdflib knows them all)."""

import json

import pytest
from rdflib import SDO, Graph, URIRef
from rdflib.namespace import RDF

# rdflib's own reader of JSON-LD makes use of what rdflib has deprecated.
pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")]


def strangers(data):
    """The properties and types that schema.org does not have, and whatever is lost on the way."""
    assert data["@context"] == "https://schema.org"
    # The published context is on the net; of it, this is all that the pages use.
    graph = Graph().parse(data=json.dumps(data | {"@context": {"@vocab": str(SDO)}}), format="json-ld")
    terms = {each for each in graph.predicates() if each != RDF.type} | set(graph.objects(None, RDF.type))
    return sorted(str(term) for term in terms if not isinstance(term, URIRef) or term not in SDO)


def test_every_block_is_in_the_words_of_schema_org(of_type):
    blocks = [(page.address, json.loads(each)) for page in of_type("text/html") for each in page.data]
    assert [(address, found) for address, data in blocks if (found := strangers(data))] == []
    assert len(blocks) > 100


def test_every_block_is_about_its_own_page(of_type):
    for page in of_type("text/html"):
        for each in page.data:
            data = json.loads(each)
            assert (data["url"], data["@id"]) == (f"http://testserver{page.address}", f"http://testserver{page.address}#this")


def test_strange_words_are_found():
    data = {"@context": "https://schema.org", "@type": "Film", "name": "Nightfall", "starring": "Ada Lund"}
    assert strangers(data) == ["https://schema.org/Film", "https://schema.org/starring"]
