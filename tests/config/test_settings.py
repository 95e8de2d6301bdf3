"""What the settings make of the environment."""

import subprocess
import sys

import pytest

SAY = "from config.settings import DATABASES; print(DATABASES['default']['OPTIONS'].get('options'))"


def options(url):
    """The options that a database at this address is connected with."""
    ran = subprocess.run([sys.executable, "-c", SAY], env={"DATABASE_URL": url}, capture_output=True, text=True, check=True)
    return ran.stdout.strip()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgres://somebody@127.0.0.1/continuity", "-c jit=off"),
        ("postgres://somebody@127.0.0.1/continuity?options=-c%20jit%3Don", "-c jit=on"),
        ("sqlite:///continuity.sqlite3", "None"),
    ],
)
def test_postgresql_compiles_no_plans_unless_it_is_told_to(url, expected):
    assert options(url) == expected
