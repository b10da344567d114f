"""Score the cleaner on the second marked set: 150 articles of outlets that no rule was mined from.

    python bench/second_set.py [../shared/bench] [--show 10]

`second_set.jsonl` holds offsets, labels and fields alone; the texts come from the articles of the
benchmark folder, the figures from its scorer.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
COMMAND = "newsclean --from jsonl --to jsonl -"


def marked_articles(bench: Path) -> list[dict[str, object]]:
    """Return the marks joined with the texts of *bench*, in the form that its scorer reads."""
    marks = {}
    for line in (HERE / "second_set.jsonl").read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        marks[mark["id"]] = mark
    rows = []
    with gzip.open(bench / "articles.jsonl.gz", "rt", encoding="utf-8") as articles:
        for line in articles:
            article = json.loads(line)
            mark = marks.get(article["id"])
            if mark:
                span = mark["headline"]
                headline = article["text"][span[0] : span[1]] if span else None
                rows.append({**mark, "text": article["text"], "headline": headline})
    return rows


def main() -> int:
    """Write the set to a temporary file and run the scorer on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", nargs="?", type=Path, default=HERE.parent.parent / "shared" / "bench")
    parser.add_argument("--show", default="0")
    parser.add_argument("--cmd", default=COMMAND)
    parser.add_argument("--json", default=None)
    given = parser.parse_args()
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in marked_articles(given.bench))
        file.flush()
        scorer = [sys.executable, str(given.bench / "score_residue.py"), "--data", file.name, "--show", given.show]
        extra = ["--json", given.json] if given.json else []
        return subprocess.run([*scorer, "--cmd", given.cmd, *extra], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
