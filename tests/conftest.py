"""Fixtures for all tests."""

from pathlib import Path

# The real reports belong to their publishers and are no part of the project. Where they do not lie beside the checkout, the
# tests that read them are not collected; `.ci/run` asks for them.
REAL_REPORTS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
collect_ignore = [] if REAL_REPORTS.is_dir() else ["real"]


def pytest_report_header():
    return [] if REAL_REPORTS.is_dir() else ["tests/real is left out: the real reports are not in ../shared"]
