"""Choose the blocks that stay: the set of blocks with the best expected F1 over the whole text."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

HALF: Final = 128
"""The probability, in 255ths, from which a block is more likely story than not."""
_LEAST: Final = 60
"""A less likely block never stays, however little of the text is story."""


def choose(odds: bytes, words: Sequence[int]) -> tuple[bool, ...]:
    """Return which blocks stay.

    Where the model is sure, that is every block from one half on; where nothing is certain, the set
    that is expected to agree best with the story reaches lower.
    """
    bound = min(HALF, max(_LEAST, _best_bound(odds, words)))
    return tuple([chance >= bound for chance in odds])


def _best_bound(odds: bytes, words: Sequence[int]) -> int:
    """Return the probability at which adding blocks, the likely ones first, stops to raise expected F1."""
    mass = [0] * 256
    size = [0] * 256
    for chance, count in compress(zip(odds, words, strict=True), odds):  # what is no story for sure never counts
        mass[chance] += chance * count
        size[chance] += count
    story = sum(mass)
    found = chosen = 0
    best = (0, 1, 255)
    for bound in sorted(compress(range(256), size), reverse=True):
        found += mass[bound]
        chosen += size[bound]
        whole = chosen * 255 + story
        if found * best[1] > best[0] * whole:
            best = (found, whole, bound)
    return best[2]
