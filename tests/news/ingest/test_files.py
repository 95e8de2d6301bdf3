"""Files from outside: found, read within limits, and taken apart strictly."""

from pathlib import Path

import pytest

from news.ingest.files import gather, items_of, read_json, read_text
from news.ingest.problems import Problem
from tests.news import submitted


def messages(refusal):
    return [problem.message for problem in refusal.value.problems]


def read(tmp_path, content):
    return read_json(Path(submitted.file(tmp_path, content)))


def test_gather_takes_a_folder_in_the_order_of_names(tmp_path):
    for name in ("b.json", "a.txt", "notes.md"):
        submitted.file(tmp_path, "{}", name)
    assert gather([str(tmp_path)]) == ([tmp_path / "a.txt", tmp_path / "b.json"], [])


def test_gather_names_every_path_that_it_can_not_take(tmp_path):
    (tmp_path / "empty").mkdir()
    files, problems = gather([f"{tmp_path}/empty", f"{tmp_path}/a.docx", f"{tmp_path}/later.json"])
    assert files == [tmp_path / "later.json"]
    assert [str(problem) for problem in problems] == [
        f"{tmp_path}/empty: the folder has no files whose names end in .json or .txt",
        f"{tmp_path}/a.docx: the name does not end in .json or .txt",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a\0b", "it holds a NUL byte, at byte 1: it is not text"),
        (b"abc\xff", "it is not UTF-8: byte 3 can't be read"),
        (b"a" * 20_000_000, "it is larger than 2 MB"),
    ],
)
def test_read_text_refuses(tmp_path, content, message):
    path = Path(submitted.file(tmp_path, content))
    with pytest.raises(Problem.Found) as refusal:
        read_text(path)
    assert messages(refusal) == [message]


def test_read_text_of_a_missing_file_and_of_a_folder(tmp_path):
    with pytest.raises(Problem.Found) as refusal:
        read_text(tmp_path / "gone.json")
    assert messages(refusal) == ["there is no such file"]
    with pytest.raises(Problem.Found) as refusal:
        read_text(tmp_path)
    assert messages(refusal) == ["it is not a plain file"]


def test_read_text_drops_a_byte_order_mark(tmp_path):
    assert read_text(Path(submitted.file(tmp_path, b"\xef\xbb\xbfdate"))) == "date"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("{", ["it is not JSON: Expecting property name enclosed in double quotes, line 1, column 2"]),
        ("", ["it is not JSON: Expecting value, line 1, column 1"]),
        ('{"a": 1, "a": 2, "b": {"c": 1, "c": 2}}', ["“c”", "“a”"]),
        ('{"a": NaN, "b": -Infinity}', ["NaN is not a number that JSON has", "-Infinity is not a number that JSON has"]),
        ("[" * 100_000, ["it is not JSON that can be read: it is nested too deeply"]),
        ("9" * 5000, ["it is not JSON that can be read: a number has too many digits"]),
    ],
)
def test_read_json_refuses(tmp_path, content, expected):
    with pytest.raises(Problem.Found) as refusal:
        read(tmp_path, content)
    keys = [f"the key {each} is given twice in one object" if each.startswith("“") else each for each in expected]
    assert messages(refusal) == keys


def test_items_of_one_object_and_of_a_list(tmp_path):
    assert items_of(tmp_path, {"a": 1}) == [("", {"a": 1})]
    assert items_of(tmp_path, [1, 2]) == [("item 1", 1), ("item 2", 2)]
    with pytest.raises(Problem.Found) as refusal:
        items_of(tmp_path, [])
    assert messages(refusal) == ["its list is empty"]


def test_a_problem_is_one_line_whatever_is_in_it():
    assert str(Problem("a.json", "item 2", "url: is missing")) == "a.json: item 2: url: is missing"
    assert str(Problem("--publish-as", "", "there is no user")) == "--publish-as: there is no user"
