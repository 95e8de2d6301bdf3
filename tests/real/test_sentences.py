"""The reports belong to their publishers: none of their sentences is in the project."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
RUN = 8  # words in a row that are a sentence of somebody's and no accident


def runs_of_words(text):
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def tracked_texts():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data:
            yield name, data.decode()


def test_no_sentence_of_the_seeds_is_in_the_project():
    seeds = set().union(*(runs_of_words(path.read_text()) for path in SEEDS.glob("*.txt")))
    assert len(seeds) > 900
    assert {name: shared for name, text in tracked_texts() if (shared := runs_of_words(text) & seeds)} == {}
