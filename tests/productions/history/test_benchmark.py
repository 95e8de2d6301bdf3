"""How long the fold of a film with a long history takes. The time is printed and not judged: machines differ."""

from time import perf_counter

import pytest

from productions.history import Certainty, Source, fold, pages

CREW = ["cast"] * 12 + ["producer"] * 3 + ["executive_producer", "writer", "director", "cinematographer", "composer"]
OUTLETS = ["Deadline", "Variety", "Collider", "Empire", "The Hollywood Reporter"]


@pytest.fixture
def film(report):
    """500 claims of 25 articles, one every nine days: 60 people in turn, and what changes around them."""

    def claim(article, position):
        outlet = OUTLETS[article % 5]
        address = f"https://example.org/{article}"
        printed = Source(article, outlet, outlet.lower(), f"Article {article}", address, ("So it is.",))
        person = (article % 5 * 12 + position) % 60
        key, said = CREW[person % len(CREW)], f"Person {person}"
        if position == 18:
            key, said = "filming_start", ["2023", "2023-34", "2024", "2024-05-06"][article // 7]
        elif position == 19:
            key, said = "title", f"Working title {article // 10}"
        return report(
            key,
            said,
            day=article * 9 + 1,
            outlet=outlet,
            origin=OUTLETS[article % 3],
            effect="ends" if key == "cast" and (article, position) in {(9, 3), (17, 5)} else "asserts",
            certainty=list(Certainty)[article * 7 % 5],
            qualifiers=(("character", f"Role {person}" if key == "cast" else ""), ("role", "")),
            position=position,
            source=printed,
        )

    return [claim(article, position) for article in range(25) for position in range(20)]


def best_of(times, act):
    """The shortest time in milliseconds, and what the act returned."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        result = act()
        taken.append((perf_counter() - start) * 1000)
    return min(taken), result


def test_fold_of_500_claims(film, day, capsys):
    milliseconds, page = best_of(20, lambda: fold(film, day(365)))
    with capsys.disabled():
        print(f"\nfold of {len(film)} claims: {milliseconds:.1f} ms")  # noqa: T201
    assert len(page.facts) == 67


def test_pages_of_500_claims(film, capsys):
    milliseconds, history = best_of(5, lambda: list(pages(film)))
    with capsys.disabled():
        print(f"\npages of {len(film)} claims: {milliseconds:.1f} ms")  # noqa: T201
    assert len(history) == 25
