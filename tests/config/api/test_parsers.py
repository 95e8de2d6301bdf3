"""Strict JSON: whatever else comes is refused with a reason, and never a failure."""

import json
from io import BytesIO

import pytest

from config.api.errors import Problem
from config.api.parsers import StrictJSONParser, read


def parse(raw):
    return StrictJSONParser().parse(BytesIO(raw))


def test_json_is_read_as_it_stands():
    said = {"a": [1, -2.5e3, None, True, "ä\n\t€ 🎬"], "b": {"c": {}}}
    assert parse(json.dumps(said).encode()) == said
    assert parse(json.dumps(said, ensure_ascii=False).encode()) == said


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "Expecting value"),
        (b"{", "Expecting property name"),
        (b'\xef\xbb\xbf{"a": 1}', "BOM"),
        (b'{"a": "\xff"}', "utf-8"),
        (b"\xff\xfe{\x00}\x00", "utf-8"),
        (b'{"a": 1, "a": 2}', "a name stands twice"),
        (b'{"x": {"a": 1, "b": 2, "a": 1}}', "a name stands twice"),
        (b"NaN", "NaN is not JSON"),
        (b"[Infinity]", "Infinity is not JSON"),
        (b"[-Infinity]", "-Infinity is not JSON"),
        (b"1e999", "too large"),
        (b"[" + b"9" * 19 + b"]", "more than 18 digits"),
        (b"[" + b"9" * 5000 + b"]", "more than 18 digits"),
        (b"[" + b"9" * 5000 + b".0]", "too large"),
        (b"[" * 33 + b"]" * 33, "more than 32 levels"),
        (b"[" * 2000 + b"]" * 2000, "more than 32 levels"),
        (b'{"a":' * 2000 + b"1" + b"}" * 2000, "more than 32 levels"),
        (b"[" * 100_000, "more than 32 levels"),
        (b'["\x00"]', "control character"),
    ],
)
def test_what_is_no_strict_json_is_refused_with_the_reason(raw, reason):
    with pytest.raises(Problem, match=reason) as refused:
        parse(raw)
    assert refused.value.status_code == 400


def test_brackets_inside_of_text_are_no_depth():
    assert read(json.dumps(["[" * 100, '\\"{' * 100])) == ["[" * 100, '\\"{' * 100]


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1f", "\x7f", "\x9f", "\ud800"])
def test_character_of_control_is_refused_at_its_place(char):
    with pytest.raises(Problem) as refused:
        parse(json.dumps({"claims": [{"quote": f"a{char}b"}], "a/b~c": char}).encode())
    assert refused.value.status_code == 400
    assert [each["pointer"] for each in refused.value.errors] == ["/claims/0/quote", "/a~1b~0c"]


def test_name_with_a_character_of_control_is_refused():
    with pytest.raises(Problem) as refused:
        parse(json.dumps({"a": {"b\x00": 1}}).encode())
    assert refused.value.errors == [{"pointer": "/a", "detail": "has a name with a control character."}]


def test_more_than_is_read_is_refused(settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    assert parse(b'"12345678"') == "12345678"
    with pytest.raises(Problem) as refused:
        parse(b'"123456789"')
    assert refused.value.status_code == 413
