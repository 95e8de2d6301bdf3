import pytest

from people.external import elsewhere
from people.models import Party
from productions.models import Production


@pytest.mark.parametrize(
    ("record", "addresses"),
    [
        (Party(kind="person", imdb_id="nm0372176"), ["https://www.imdb.com/name/nm0372176/"]),
        (Party(kind="company", imdb_id="co0012345", tmdb_id="33"),
         ["https://www.imdb.com/company/co0012345/", "https://www.themoviedb.org/company/33"]),
        (Production(kind="series", tmdb_id="1399"), ["https://www.themoviedb.org/tv/1399"]),
        (Production(kind="film", imdb_id="tt0111161", wikidata_id="Q172241"),
         ["https://www.imdb.com/title/tt0111161/", "https://www.wikidata.org/wiki/Q172241"]),
        (Production(kind="other", tmdb_id="12"), []),
        (Party(kind="person", imdb_id="x/../y", wikidata_id="javascript:1", tmdb_id="1?a=b"), []),
        (Party(kind="person"), []),
    ],
)  # fmt: skip
def test_each_id_that_looks_like_one_is_a_link(record, addresses):
    assert [each.address for each in elsewhere(record)] == addresses
