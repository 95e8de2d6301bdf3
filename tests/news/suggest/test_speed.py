"""Prints how long it takes and asserts no time, for machines differ; what is asserted is that nothing is lost on the way, and
that time grows with the text.
"""

import time

import pytest

from news.suggest import Gazetteer, suggest

_SYLLABLES = "bar ven dol kim ras tov hul pern gast wick jor nal quist zeb".split()


def _name(number):
    first, second, third = number % 14, number // 14 % 14, number // 196 % 14
    return (
        f"{_SYLLABLES[first]}{_SYLLABLES[second]}".capitalize() + " " + f"{_SYLLABLES[third]}{_SYLLABLES[first]}".capitalize()
    )


def _timed(text):
    begin = time.perf_counter()
    found = suggest(text, headline="", published_on=None, gazetteer=Gazetteer(linked=("Tea",)))
    print(f"{len(text):>8,} characters: {1000 * (time.perf_counter() - begin):8.1f} ms")  # noqa: T201
    return found


def test_a_list_of_800_names():
    names = [_name(number) for number in range(800)]
    found = _timed(", ".join(names[:-1]) + f" and {names[-1]} will star in Tea.")
    assert len([each for each in found if each.property == "cast"]) == len(set(names))


def test_growth_from_1000_to_200000_characters():
    unit = (
        "Emma Quill will star in “Tea,” which Ben Ford (“Milk”) directs from a script by Ida Lane. It opens on May 3, 2019.\n\n"
    )
    counts = {size: len(_timed((unit * (size // len(unit) + 1))[:size])) for size in (1_000, 10_000, 100_000, 200_000)}
    assert len(set(counts.values())) == 1


@pytest.mark.parametrize(
    "unit",
    [
        "was to have opened on May 3 before ",
        "he direct Lund, ",
        "which was dropped by and left where ",
        "star set to had London pushed he star ",
        "from May 2018 to June 2019 unlikely ",
        "(who said “no ",
    ],
)
def test_one_endless_sentence_takes_no_more_than_its_share(unit):
    """Eight times the text takes some eight times as long, and would take 64 times if each word looked at every other."""

    def seconds(size):
        text, begin = (unit * (size // len(unit) + 1))[:size], time.process_time()
        suggest(text, headline="", published_on=None, gazetteer=Gazetteer(linked=("Tea",)))
        return time.process_time() - begin

    assert min(seconds(32_000) for _ in range(2)) < 32 * min(seconds(4_000) for _ in range(2))
