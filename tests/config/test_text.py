"""Text from outside: clean once, and compared by key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.text import clean, clean_line, key


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three\u0085four\x0bfive\x0csix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\0b\x07c\x1bd", "abcd"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("\u202eright to left\u202c", "right to left"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("tab\tstays", "tab\tstays"),
        ("e\u0301", "é"),
        ("😀 👩‍🚀", "😀 👩🚀"),
        ("מאיה كريم", "מאיה كريم"),
    ],
)
def test_clean(text, cleaned):
    assert clean(text) == cleaned


@given(st.text())
def test_clean_twice_is_clean_once(text):
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_clean_leaves_composed_text_without_control_characters(text):
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert {unicodedata.category(char) for char in cleaned if char not in "\n\t"} & {"Cc", "Cf", "Cs", "Cn"} == set()


def test_clean_line_is_one_line():
    assert clean_line("  Ana \n\t Almeida\u00a0 ") == "Ana Almeida"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë Saldaña", "ZOE SALDANA"),
        ("Lupita Nyong’o", "Lupita Nyong'o"),
        ("O'Neill", "ONeill"),
        ("Spider-Man: Home", "spider man home"),
        ("Straße", "STRASSE"),
        ("ﬁlm", "film"),
        ("İstanbul", "istanbul"),
        ("  Ana   Almeida ", "Ana Almeida"),
    ],
)
def test_key_is_that_of_the_same_name(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("Ana", "Anna"), ("!!!", "???"), ("東宝", "東映"), ("Mr. Q", "Mr. K")])
def test_key_is_not_that_of_another_name(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize("text", ["!!!", "…", "+", "東宝", "😀"])
def test_key_of_a_name_is_never_empty(text):
    assert key(text) != ""


@given(st.text())
def test_key_of_a_key_is_the_key(text):
    assert key(key(text)) == key(text)
