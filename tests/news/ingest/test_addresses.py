"""Addresses of articles in one form."""

import pytest

from news.ingest.addresses import NotAnAddress, normalised


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://paper.example/a", "https://paper.example/a"),
        ("HTTPS://Paper.EXAMPLE/A", "https://paper.example/A"),
        ("https://paper.example", "https://paper.example/"),
        ("https://paper.example./a", "https://paper.example/a"),
        ("https://paper.example/a#comments", "https://paper.example/a"),
        ("https://paper.example:443/a", "https://paper.example/a"),
        ("http://paper.example:80/a", "http://paper.example/a"),
        ("http://paper.example:443/a", "http://paper.example:443/a"),
        ("https://paper.example/a?utm_source=x&id=5&UTM_medium=y", "https://paper.example/a?id=5"),
        ("https://paper.example/a?fbclid=1&gclid=2", "https://paper.example/a"),
        ("https://paper.example/a?b=2&a=1", "https://paper.example/a?b=2&a=1"),
        ("https://paper.example/a?q=utm_source", "https://paper.example/a?q=utm_source"),
        ("https://paper.example/a?", "https://paper.example/a"),
        ("https://paper.example/café", "https://paper.example/caf%C3%A9"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
    ],
)
def test_normalised_address(address, expected):
    assert normalised(address) == expected
    assert normalised(expected) == expected


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://paper.example/a", "is not a web address: it begins with http:// or https://"),
        ("javascript:alert(1)", "is not a web address: it begins with http:// or https://"),
        ("paper.example/a", "is not a web address: it begins with http:// or https://"),
        ("https://me:secret@paper.example/a", "has a user name or password in it"),
        ("https://me@paper.example/a", "has a user name or password in it"),
        ("https://paper.example/a b", "is not a web address: it has spaces or control characters in it"),
        ("https://paper.example/a\x07", "is not a web address: it has spaces or control characters in it"),
        ("https://", "is not a web address that can be reached"),
        ("https://paper", "is not a web address that can be reached"),
        (f"https://paper.example/{'a' * 1000}", "is longer than 1000 characters"),
    ],
)
def test_normalised_address_refused(address, reason):
    with pytest.raises(NotAnAddress) as refusal:
        normalised(address)
    assert str(refusal.value) == reason


@pytest.mark.parametrize("address", ["https://paper.example:99999/a", "https://[::1/a", "https://paper..example/a"])
def test_normalised_address_that_cannot_be_parsed(address):
    with pytest.raises(NotAnAddress, match="is not a web address"):
        normalised(address)
