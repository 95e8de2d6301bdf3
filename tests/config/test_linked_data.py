import json
import re

import pytest

from config.linked_data import data_block, tidied


def held(block):
    return json.loads(re.fullmatch('<script type="application/ld\\+json">(.*)</script>', str(block))[1])


def test_block_holds_the_data():
    assert held(data_block({"@type": "Movie", "name": "Nightfall"})) == {
        "@context": "https://schema.org", "@type": "Movie", "name": "Nightfall",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--<script>", "a & b", "]]>", "\u2028\u2029", "\ud800"]
)
def test_nothing_in_the_data_ends_the_block(text):
    block = data_block({"name": text})
    assert held(block)["name"] == text
    assert (
        re.findall("[<>&\u2028\u2029\ud800]", str(block)[len('<script type="application/ld+json">') : -len("</script>")]) == []
    )


def test_empty_values_are_left_out_at_every_depth():
    data = {"a": "", "b": None, "c": [], "d": {"e": ""}, "f": [{"g": ""}, {"h": 0}], "i": ["x", "y"]}
    assert tidied(data) == {"f": {"h": 0}, "i": ["x", "y"]}
