"""Learn a story model: ``python -m newsclean.story.train DATA... --out weights.json.gz``.

DATA are JSONL files (gzip if named .gz). A record with "gold_text" and "inputs" (texts by kind:
dump_inscriptis, dump_bs4, ext_…) or "text" is a page to learn from; "site" keeps pages of one site
together, "set" names pages that figures are printed for. A record with "text" alone is an article,
which must not be taken for a dump.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsclean.story.boost import require_boosting
from newsclean.story.choose import choose
from newsclean.story.corpus import Page, Sample, read_corpus, sample_of, shapes_of
from newsclean.story.cues import load_cues
from newsclean.story.dump_training import DumpTexts, dump_figures, grow_dump, read_signs
from newsclean.story.figures import Score, groups_of, mean_score, score_blocks
from newsclean.story.fit import BOUNDS, FOLDS, fold_of, learn, odds_of
from newsclean.story.model import StoryModel, dump_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.story.cues import Cues

Rows = dict[str, list[tuple[Score, Sample]]]
_LICENCE: Final = (
    "Pages of WCXB (Web Content Extraction Benchmark), CC-BY-4.0, are among what the weights were learnt from."
)


def cross_validate(samples: Sequence[Sample], cues: Cues, threads: int) -> list[bytes]:
    """Return the odds of each sample from what was learnt, words and forest, without the sites of its fold."""
    odds = [b""] * len(samples)
    for fold in range(FOLDS):
        rest = [sample for sample in samples if fold_of(sample.page.site) != fold]
        learnt = learn(rest, cues, threads)
        for number, sample in enumerate(samples):
            if fold_of(sample.page.site) == fold:
                odds[number] = odds_of(sample, learnt, cues)
    return odds


def judged_rows(samples: Sequence[Sample], odds: Sequence[bytes]) -> Rows:
    """Return the scores of the judged pages, by group."""
    rows: Rows = {}
    for sample, own in zip(samples, odds, strict=True):
        groups = groups_of(sample)
        if groups:
            measures = sample.measures
            score = score_blocks(sample, choose(own, measures.words, measures.opening, sample.layout.shape))
            for group in groups:
                rows.setdefault(group, []).append((score, sample))
    return rows


def table_of(rows: Rows) -> dict[str, dict[str, float]]:
    """Return the figures of each group, rounded."""
    table = {}
    for group, scored in sorted(rows.items()):
        mean = mean_score(score for score, _ in scored)
        table[group] = {
            "pages": len(scored),
            "f1": round(mean.f1, 4),
            "precision": round(mean.precision, 4),
            "recall": round(mean.recall, 4),
            "exact": round(mean.exact, 3),
        }
    return table


def _samples_of(page: Page) -> list[Sample]:
    cues = load_cues()
    return [sample_of(page, kind, text, cues) for kind, text in shapes_of(page) if text.strip()]


def _show(table: Mapping[str, Mapping[str, object]], worst: Sequence[tuple[Score, Sample]]) -> None:
    for group, row in table.items():
        print(f"{group:42}" + "  ".join(f"{name} {value}" for name, value in row.items()))  # noqa: T201 (the table is the output)
    for score, sample in worst:
        print(f"worst: {score.f1:.3f}  {sample.page.identity}  {sample.kind}")  # noqa: T201 (likewise)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.story.train", description="Learn a story model.")
    parser.add_argument("data", nargs="+", type=Path, metavar="DATA", help="JSONL files of pages and articles")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    parser.add_argument("--threads", type=int, default=1, help="threads and processes to use")
    parser.add_argument("--no-figures", action="store_true", help="skip the cross-validation")
    options = parser.parse_args(arguments)
    try:
        require_boosting()
        _train(options.data, options.out, options.threads, figures=not options.no_figures)
    except (OSError, ValueError) as wrong:
        parser.exit(2, f"{parser.prog}: {wrong}\n")


def _train(paths: Sequence[Path], out: Path, threads: int, *, figures: bool) -> None:
    pages, articles = read_corpus(paths)
    cues = load_cues()
    with Pool(threads) as pool:
        samples = [sample for several in pool.imap(_samples_of, pages, chunksize=8) for sample in several]
    texts = DumpTexts.of(pages, articles)
    signs = read_signs(texts, cues)
    table: dict[str, dict[str, float]] = {}
    if figures:
        rows = judged_rows(samples, cross_validate(samples, cues, threads))
        table = table_of(rows)
        table |= dump_figures(texts, signs, fold_of, FOLDS)
        worst = sorted(
            (row for group, scored in rows.items() if "," not in group for row in scored), key=lambda row: row[0].f1
        )
        _show(table, worst[:20])
    learnt = learn(samples, cues, threads)
    provenance = {
        "data": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths},
        "pages": len(pages),
        "articles": len(articles),
        "licence": _LICENCE,
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "figures": table,
    }
    model = StoryModel(learnt.lexicon, learnt.forest, grow_dump(signs, texts), BOUNDS, cues, provenance)
    out.write_bytes(dump_model(model))


if __name__ == "__main__":
    main()
