"""How good weights are on outlets that they were not learnt from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsclean.residue.judge import is_residue, weigh
from newsclean.residue.learn import folds_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.residue.examples import Example
    from newsclean.residue.weights import Weights


def figures_of(examples: Sequence[Example], weights: Sequence[Weights]) -> dict[str, str]:
    """Return how much of each sort of *examples* is taken for residue by the *weights* of its fold.

    "bare" are units seen as if no rule had cut anything, which is what an unknown outlet looks like. What nobody
    has read and is taken for residue may be residue that the rules miss.
    """
    found, all_of = Counter[str](), Counter[str]()
    for example, fold in zip(examples, folds_of(examples), strict=True):
        sort = _sort(example)
        all_of[sort] += 1
        found[sort] += is_residue(weigh(example.features, weights[fold]))
    return {sort: f"{found[sort]} of {all_of[sort]}" for sort in sorted(all_of)}


def _sort(example: Example) -> str:
    said = "residue" if example.residue else "story"
    by = "read" if example.marked else "by rule"
    return f"{said}, {by}{', bare' if example.bare else ''}"
