"""The reports belong to their publishers: none of their sentences is in the project."""

import json
import re
import subprocess
from pathlib import Path

from tests.real.gold import SHARED

ROOT = Path(__file__).resolve().parents[2]
RUN = 8  # words in a row that are a sentence of somebody's and no accident


def runs_of_words(text):
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def real_texts():
    yield from (path.read_text() for path in (SHARED / "seeds").glob("*.txt"))
    yield from (json.loads(path.read_text())["text"] for path in (SHARED / "devkit" / "articles").glob("*.json"))


def project_texts():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        data = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        if b"\0" not in data:
            yield name, data.decode()


def test_no_sentence_of_a_real_report_is_in_the_project():
    real = set().union(*(runs_of_words(text) for text in real_texts()))
    assert len(real) > 10_000
    assert {name: shared for name, text in project_texts() if (shared := runs_of_words(text) & real)} == {}
