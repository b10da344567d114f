"""Learn the weights of a language: ``python -m newsclean.residue.train DATA... --language en --out en.json.gz``.

DATA are JSONL files (gzip if named .gz) of articles as they were scraped, with "text" and "outlet" (or "site").
What the rules cut from them is learnt from as residue, the rest as story. A reader's word counts for more: "marks",
a list of [start, end, "residue" | "story" | "unclear"], or, for an article that was read to its end, "spans" of
[start, end, "remove" | "neutral", label], all else being story. The more outlets, the better: what fewer than three
print, or have in their residue, is not learnt.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.residue.examples import examples_of, read_articles
from newsclean.residue.figures import figures_of
from newsclean.residue.learn import cross_validated, fit, require_learning
from newsclean.residue.weights import dump

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.residue.examples import Example


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.residue.train", description="Learn what residue weighs.")
    parser.add_argument("data", nargs="+", type=Path, metavar="DATA", help="JSONL files of articles")
    parser.add_argument("--language", default="en", help="only articles in it are learnt from")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    parser.add_argument("--processes", type=int, default=1, help="processes to use")
    parser.add_argument("--licence", default="", help="a note on the data that the weights carry with them")
    options = parser.parse_args(arguments)
    try:
        require_learning()
        _train(options.data, options.language, options.out, options.processes, options.licence)
    except (OSError, ValueError) as wrong:
        parser.exit(2, f"{parser.prog}: {wrong}\n")


def _train(paths: Sequence[Path], language: str, out: Path, processes: int, licence: str) -> None:
    articles = [(article, language) for article in read_articles(paths)]
    with Pool(processes) as pool:
        examples = [one for several in pool.imap(_examples, articles, chunksize=16) for one in several]
    if not examples:
        raise ValueError(f"no articles in {language}")
    figures = figures_of(examples, cross_validated(examples, language))
    for name, figure in figures.items():
        print(f"{name:24}{figure}")  # noqa: T201 (the table is the output)
    provenance = {
        "data": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths},
        "articles": len({example.article for example in examples}),
        "outlets": len({example.group for example in examples}),
        "licence": licence,
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "figures": figures,
    }
    out.write_bytes(dump(fit(examples, language, provenance)))


def _examples(job: tuple[Mapping[str, object], str]) -> list[Example]:
    return examples_of(*job)


if __name__ == "__main__":
    main()
