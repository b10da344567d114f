"""Score the cleaner on sets that were marked for this project, or write them down to learn from.

    python bench/marked_sets.py [second|blind|unseen|read|written|later] [--bench FOLDER] [--show 10] [--write FILE]

second  150 articles of outlets that no rule was mined from when they were marked; all have been looked at since
blind   80 texts that extractors gave for pages of other sites, marked by somebody who knew no rule; nobody else has
        read them, but for the places where story was lost
unseen  130 texts that extractors gave for pages of further sites (guides, blogs; a fifth are news),
        marked likewise; read are the places where story was lost, and no rule was made of the others
read    1,625 articles and extractors' texts of 1,075 outlets and sites, read to learn from: what the cleaner cut then
        and the reader let pass, and what the reader found besides; no headline, dateline, byline or credits
written 2,881 short texts in 21 languages, written for this project in the manner of nearly as many outlets: the stories
        are invented, what stands around them is what such a house prints; 2,064 of them (V…) were written with pages of
        their outlets at hand, the others (W…) from memory
later   2,313 more such texts, most with pages at hand, written after the weights were learnt, which know none of them;
        those of outlets whose CRC-32 is even were read to make rules from, of the others the lost story alone

A set holds offsets, labels and fields alone; the texts come from the articles and pages of the benchmark folder, but
for written and later, which hold their own. The figures come from the folder's scorer. What --write writes,
`python -m newsclean.residue.train` reads: the weights that ship were learnt from read and written, in this order.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = Path(__file__).parent
COMMAND: Final = "newsclean --from jsonl --to jsonl -"
WITH_TEXTS: Final = ("written", "later")
SETS: Final = ("second", "blind", "unseen", "read", *WITH_TEXTS)


def marks_of(name: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the marks of the set *name*, by the id of the text and the form of a page ("" for an article)."""
    lines = (HERE / f"{name}_set.jsonl").read_text(encoding="utf-8").splitlines()
    marks = map(json.loads, lines)
    return {(mark["id"], mark.pop("form", "")): mark for mark in marks}


def texts_in(bench: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield id, form, outlet or site, and text of all articles and extractors' texts in the folder *bench*."""
    with gzip.open(bench / "articles.jsonl.gz", "rt", encoding="utf-8") as articles:
        for article in map(json.loads, articles):
            yield article["id"], "", article["outlet"] or "", article["text"]
    with gzip.open(bench / "train.jsonl.gz", "rt", encoding="utf-8") as pages:
        for page in map(json.loads, pages):
            for form, text in page["inputs"].items():
                yield page["id"], form, page["site"], text


def marked_articles(bench: Path, name: str) -> Iterator[dict[str, Any]]:
    """Yield the marks of the set *name* joined with the texts of *bench*, in the form that its scorer reads."""
    if name in WITH_TEXTS:
        with gzip.open(HERE / f"{name}_set.jsonl.gz", "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)
        return
    marks = marks_of(name)
    for identity, form, outlet, text in texts_in(bench):
        mark = marks.get((identity, form))
        if mark:
            span = mark["headline"]
            fields = {"dateline": None, "byline": [], "credits": {}, **mark}
            yield {**fields, "outlet": outlet, "text": text, "headline": text[span[0] : span[1]] if span else None}


def main() -> int:
    """Join the set, write it down or run the scorer on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", nargs="?", choices=SETS, default="second")
    parser.add_argument("--bench", type=Path, default=HERE.parent.parent / "shared" / "bench")
    parser.add_argument("--show", default="0")
    parser.add_argument("--cmd", default=COMMAND)
    parser.add_argument("--json", default=None)
    parser.add_argument("--write", type=Path, default=None, metavar="FILE")
    given = parser.parse_args()
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in marked_articles(given.bench, given.set)]
    if given.write:
        given.write.write_text("".join(lines), encoding="utf-8")
        return 0
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(lines)
        file.flush()
        scorer = [sys.executable, str(given.bench / "score_residue.py"), "--data", file.name, "--show", given.show]
        extra = ["--json", given.json] if given.json else []
        return subprocess.run([*scorer, "--cmd", given.cmd, *extra], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
