"""Compare newsclean with other cleaners in one run: speed on scraped articles, and start-up.

    python bench/compare.py [ARTICLES.jsonl.gz] [--every 5] [--rounds 3]

and, on page dumps, the finder of the story beside jusText, both on the same lines.

The others come with `pip install -e '.[bench]'`; one that is missing is named and left out. Each round
runs all of them one after the other over the same articles; the best round of each counts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

import newsclean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Cleaner = Callable[[str], object]

HERE: Final = Path(__file__).parent
ARTICLES: Final = HERE.parent.parent / "shared" / "bench" / "articles.jsonl.gz"
PAGES: Final = ARTICLES.with_name("pages.jsonl.gz")
SEED: Final = HERE.parent / "seeds" / "000_9920f8b871e157fc.txt"
_STARTS: Final = 15


def _ftfy() -> Cleaner:
    return import_module("ftfy").fix_text  # type: ignore[no-any-return]


def _clean_text() -> Cleaner:
    return import_module("cleantext").clean  # type: ignore[no-any-return]


def _c4_filter() -> Cleaner:
    document = import_module("datatrove.data").Document
    c4 = import_module("datatrove.pipeline.filters").C4QualityFilter(min_num_sentences=-1)  # no split into sentences
    return lambda text: c4.filter(document(text=text, id=""))


def _justext() -> Cleaner:
    justext = import_module("justext")
    paragraph = import_module("justext.paragraph").Paragraph
    path = import_module("justext.core").PathInfo
    classify = import_module("justext.core").classify_paragraphs
    revise = import_module("justext.core").revise_paragraph_classification
    stop_words = justext.get_stoplist("English")

    def clean(text: str) -> list[str]:
        paragraphs = []
        for line in text.splitlines():
            if line.strip():
                paragraphs.append(paragraph(path()))
                paragraphs[-1].append_text(line)
        classify(paragraphs, stop_words)
        revise(paragraphs)
        return [entry.text for entry in paragraphs if not entry.is_boilerplate]

    return clean


OTHERS: Final[dict[str, Callable[[], Cleaner]]] = {
    "ftfy": _ftfy,
    "clean-text": _clean_text,
    "C4 filter (datatrove)": _c4_filter,
    "jusText on lines": _justext,
}


def cleaners() -> dict[str, Cleaner]:
    """Return newsclean and those of the others that are installed, by name."""
    found: dict[str, Cleaner] = {"newsclean": newsclean.Cleaner().clean}
    for name, get in OTHERS.items():
        try:
            found[name] = get()
        except ImportError as error:
            print(f"{name}: left out ({error}); pip install -e '.[bench]'")
    return found


def texts_in(path: Path, every: int) -> list[str]:
    """Return each *every*-th text of the JSONL file *path*."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for number, line in enumerate(lines) if number % every == 0]


def dumps_in(path: Path) -> list[str]:
    """Return the page dumps among the inputs of the JSONL file *path*."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        inputs = [json.loads(line)["inputs"] for line in lines]
    return [text for forms in inputs for kind, text in forms.items() if kind.startswith("dump")]


def compare_finders(pages: Sequence[str], rounds: int) -> None:
    """Print how fast the story is found in *pages*, beside jusText; each page by one and the other in turn."""
    find = import_module("newsclean.story.finder").find_story
    try:
        other = _justext()
    except ImportError as error:
        print(f"\njusText: left out ({error}); pip install -e '.[bench]'")
        return
    best = [[float("inf"), float("inf")] for _ in pages]
    for _ in range(rounds):
        for own, page in zip(best, pages, strict=True):
            own[0] = min(own[0], seconds(find, [page]))
            own[1] = min(own[1], seconds(other, [page]))
    ours, theirs = (sum(column) for column in zip(*best, strict=True))
    print(f"\n{len(pages):,} page dumps, one core, best of {rounds} rounds a page")
    print(f"{'finder of the story':24}{ours / len(pages) * 1000:10.1f} ms a page")
    print(f"{'jusText on lines':24}{theirs / len(pages) * 1000:10.1f} ms a page, {theirs / ours:.2f} × as long")


def seconds(clean: Cleaner, texts: Sequence[str]) -> float:
    """Return how long *clean* takes for *texts*."""
    start = time.perf_counter()
    for text in texts:
        clean(text)
    return time.perf_counter() - start


def compare(texts: Sequence[str], rounds: int) -> None:
    """Print how fast each cleaner is, and how newsclean compares with it."""
    found = cleaners()
    best = dict.fromkeys(found, float("inf"))
    for clean in found.values():
        seconds(clean, texts[:50])  # what is compiled or loaded at first use is not counted
    for _ in range(rounds):
        for name, clean in found.items():
            best[name] = min(best[name], seconds(clean, texts))
    characters = sum(map(len, texts))
    print(f"{len(texts):,} articles, {characters:,} characters, best of {rounds} rounds")
    print(f"{'':24}{'M characters/s':>16}{'articles/s':>12}{'newsclean is':>16}")
    for name, taken in best.items():
        ratio = "" if name == "newsclean" else f"{taken / best['newsclean']:.1f} × as fast"
        print(f"{name:24}{characters / taken / 1e6:16.2f}{len(texts) / taken:12,.0f}{ratio:>16}")


def start_up() -> None:
    """Print how long the command takes for one file, against Python alone and with its two libraries."""
    script = shutil.which("newsclean", path=str(Path(sys.executable).parent))
    command = [script] if script else [sys.executable, "-m", "newsclean"]
    runs = {
        "newsclean FILE": [*command, str(SEED)],
        "python -c pass": [sys.executable, "-c", "pass"],
        'python -c "import click, regex"': [sys.executable, "-c", "import click, regex"],
    }
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(_STARTS):
        for name, run in runs.items():
            start = time.perf_counter()
            subprocess.run(run, stdout=subprocess.DEVNULL, check=True)
            best[name] = min(best[name], time.perf_counter() - start)
    print(f"\nstart, clean one file, end: best of {_STARTS} runs")
    for name, taken in best.items():
        ratio = "" if name == "newsclean FILE" else f"{best['newsclean FILE'] / taken:10.2f} × that"
        print(f"{name:34}{taken * 1000:6.0f} ms{ratio}")


def main() -> int:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=Path, default=ARTICLES)
    parser.add_argument("--every", type=int, default=5, help="take each n-th article [5]")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    if given.articles.exists():
        compare(texts_in(given.articles, given.every), given.rounds)
    else:
        print(f"{given.articles}: not here; the comparison of speed is left out")
    if PAGES.exists():
        compare_finders(dumps_in(PAGES), given.rounds)
    start_up()
    return 0


if __name__ == "__main__":
    sys.exit(main())
