"""Learn the model of lines: ``python -m newsclean.residue.train DATA... --out newsclean/residue/lines.weights``.

DATA are JSONL files (gzip if named .gz) of articles as they were scraped, in any language, with "text" and "outlet" (or
"site"). What words weigh is learnt from what the rules cut, and from what a reader marked, which counts for more:
"marks", a list of [start, end, "residue" | "story" | "unclear"], or, for an article read to its end, "spans" of [start,
end, "remove" | "neutral", label], all else being story. Lines are learnt from articles with spans only. What is
printed, and written into the model, is how many lines are found in articles of outlets that were held back.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.residue.examples import FOLDS, lines_in, read, read_articles, words_in
from newsclean.residue.learn import figures_of, fit_words, forest_of, require_learning
from newsclean.residue.model import dump

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.residue.examples import LineExample, Read, Words
    from newsclean.residue.model import LineModel


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.residue.train", description="Learn lines.")
    parser.add_argument("data", nargs="+", type=Path, metavar="DATA", help="JSONL files of articles")
    parser.add_argument("--out", type=Path, required=True, help="where the model goes")
    parser.add_argument("--processes", type=int, default=1, help="processes to use")
    parser.add_argument("--licence", default="", help="a note on the data that the model carries with it")
    options = parser.parse_args(arguments)
    try:
        require_learning()
        with Pool(options.processes) as pool:
            articles = pool.map(read, read_articles(options.data), chunksize=32)
            model, figures = learn(articles, pool)
    except (OSError, ValueError) as wrong:
        parser.exit(2, f"{parser.prog}: {wrong}\n")
    for name, figure in figures.items():
        print(f"{name:24}{figure}")  # noqa: T201 (the table is the output)
    provenance = {
        "data": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in options.data},
        "articles": len(articles),
        "read to their end": sum(article.to_its_end for article in articles),
        "licence": options.licence,
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "figures": figures,
    }
    options.out.write_bytes(dump(model._replace(provenance=provenance)))


def learn(articles: Sequence[Read], pool: Any) -> tuple[LineModel, dict[str, str]]:  # noqa: ANN401 (a pool)
    """Return the model learnt from *articles*, and how good it is on outlets that it was not learnt from."""
    tables, examples = tables_and_lines(articles, pool)
    figures = figures_of(examples, [forest_of(_but(examples, fold), *tables[fold]) for fold in range(FOLDS)])
    return forest_of(examples, *tables[FOLDS]), figures


def tables_and_lines(articles: Sequence[Read], pool: Any) -> tuple[list[tuple[bytes, int]], list[LineExample]]:  # noqa: ANN401
    """Return what words weigh without each fold, and with all; and lines, their words weighed without their fold."""
    words = pool.map(_words, articles, chunksize=32)
    tables = pool.map(
        fit_words,
        [
            [one for article, own in zip(articles, words, strict=True) if article.fold != fold for one in own]
            for fold in range(FOLDS + 1)
        ],
        chunksize=1,
    )
    whole = [article for article in articles if article.to_its_end]
    return tables, [one for own in pool.map(partial(_lines, tables=tables), whole, chunksize=32) for one in own]


def _words(article: Read) -> list[Words]:
    return list(words_in(article))


def _lines(article: Read, tables: Sequence[tuple[bytes, int]]) -> list[LineExample]:
    return list(lines_in(article, *tables[article.fold]))


def _but(examples: Sequence[LineExample], fold: int) -> list[LineExample]:
    return [example for example in examples if example.fold != fold]


if __name__ == "__main__":
    main()
