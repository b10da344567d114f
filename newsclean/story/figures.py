"""Score a choice of blocks against the story that is known (training only)."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

from newsclean.story.labels import shingles_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.story.corpus import Sample


class Score(NamedTuple):
    """Precision, recall and exactness of one text, or their means over many."""

    precision: float
    recall: float
    exact: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score_blocks(sample: Sample, keep: Sequence[bool]) -> Score:
    """Return how well the blocks of *sample* that *keep* names give its story: shingles of four words."""
    kept = [piece.text for piece, stays in zip(sample.layout.pieces, keep, strict=True) if stays]
    words, gold = words_of("\n".join(kept)), words_of(sample.page.gold_text)
    have, want = shingles_of(words), shingles_of(gold)
    hits = sum(min(count, want[key]) for key, count in have.items())
    return Score(hits / max(have.total(), 1), hits / max(want.total(), 1), float(words == gold))


def mean_score(scores: Iterable[Score]) -> Score:
    """Return the means over pages; F1 is the harmonic mean of the two averages."""
    rows = list(scores)
    return Score(*(fmean(column) for column in zip(*rows, strict=True)))


def groups_of(sample: Sample) -> list[str]:
    """Return the rows of the table that *sample* counts for."""
    page = sample.page
    groups = [sample.kind, f"{sample.kind}, set {page.group}"] if page.group else []
    if page.group and page.news and not page.english:
        groups.append(f"{sample.kind}, news not in English")
    return groups
