"""Values that nobody foresaw are refused: no list and no detail fails on one."""

import pytest
from django.urls import reverse

from config.api.views import Reading
from config.urls import router
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

JUNK = [
    "%00", "%ff", "%ED%A0%80", "x", "-1", "0", "1.5", "9" * 19, "9" * 5000, "٣", "null", "[]", "{}", "'", '"', "1e400", "NaN",
    "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2023-02-30", "20230601", "9999-12-31T23:59:59-12:00",
    "0001-01-01T00:00:00%2B14:00", "2023-06-01T24:00:00Z", "🎬", "a" * 10_000, "(((", "%E2%80%AE", "%0A",
]  # fmt: skip
DETAIL = ("as_of", "known_at", "from", "to", "fields", "count")


@pytest.fixture
def film():
    film = productions.published_production()
    news.published_article(news.said("cast", people.person()), about=film)
    return film


def lists():
    return [(name, endpoint) for _address, endpoint, name in router.registry if issubclass(endpoint, Reading)]


@pytest.mark.parametrize("value", JUNK)
def test_no_value_of_any_parameter_of_a_list_is_a_failure(client, film, value):
    for name, endpoint in lists():
        for parameter in endpoint().asked_of("list"):
            response = client.get(f"{reverse(f'api:{name}-list')}?{parameter.name}={value}")
            assert response.status_code in (200, 400), (name, parameter.name)
            if response.status_code == 400:
                assert [each["parameter"] for each in response.json()["errors"]] == [parameter.name]


@pytest.mark.parametrize("value", JUNK)
def test_no_value_of_any_parameter_of_a_production_is_a_failure(client, film, value):
    for rest in ("", "history/", "compare/"):
        for parameter in DETAIL:
            response = client.get(f"/api/v1/productions/{film.pk}/{rest}?{parameter}={value}")
            assert response.status_code in (200, 400), (rest, parameter)


@pytest.mark.parametrize(
    ("address", "parameter"),
    [
        ("facts/?as_of=2999-01-01", "as_of"),
        ("facts/?disputed=maybe", "disputed"),
        ("facts/?property=cst", "property"),
        ("facts/?certainty=confirmd", "certainty"),
        ("facts/?production=nightfall", "production"),
        ("claims/?effect=end", "effect"),
        ("claims/?article=x", "article"),
        ("claims/?outlet=nowhere", "outlet"),
        ("productions/?year=0", "year"),
        ("productions/?year=10000", "year"),
        ("productions/?stage=filmed", "stage"),
        ("productions/?imdb_id=%00", "imdb_id"),
        ("people/?tmdb_id=a-b", "tmdb_id"),
        ("articles/?since=2023-02-30", "since"),
        ("outlets/?kind=blog", "kind"),
    ],
)
def test_bad_value_is_refused_under_the_name_of_its_parameter(client, address, parameter):
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 400
    assert [each["parameter"] for each in response.json()["errors"]] == [parameter]


def test_unknown_parameter_is_refused_everywhere(client, film):
    addresses = [reverse(f"api:{name}-list") for name, _endpoint in lists()]
    addresses += [f"/api/v1/productions/{film.pk}/{rest}" for rest in ("", "history/", "compare/")]
    for address in [*addresses, "/api/v1/", "/api/v1/properties/cast/", "/api/v1/search/"]:
        response = client.get(f"{address}?unheard_of=1")
        assert response.status_code == 400, address
        assert {"parameter": "unheard_of", "detail": "The parameter “unheard_of” is not known here."} in response.json()[
            "errors"
        ]
