"""Choose the blocks that stay: the set of blocks with the best expected F1 over the whole text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Shape

HALF: Final = 128
"""The probability, in 255ths, from which a block is more likely story than not."""
_LEAST: Final = 60
"""A less likely block never stays, however little of the text is story."""


_SURE: Final = 180
"""A paragraph that likely is story."""
_PARAGRAPH: Final = 12
_FAR: Final = 26  # blocks


def choose(odds: bytes, words: Sequence[int], shape: Shape) -> tuple[bool, ...]:
    """Return which blocks of a page of this *shape* stay.

    Where the model is sure, that is every block from one half on; where nothing is certain, the set
    that is expected to agree best with the story reaches lower. Among lines, those far from all paragraphs
    of the story go even so: they are teasers that read like one.
    """
    bound = min(HALF, max(_LEAST, _best_bound(odds, words)))
    keep = [chance >= bound for chance in odds]
    sure = [at for at, chance in enumerate(odds) if chance >= _SURE and words[at] >= _PARAGRAPH]
    if shape == "lines" and sure:
        for at in compress(range(len(keep)), keep):
            keep[at] = _distance(at, sure) <= _FAR
    return tuple(keep)


def _distance(at: int, places: Sequence[int]) -> int:
    """Return how far the nearest of *places*, in order, is from *at*."""
    after = bisect_left(places, at)
    return min(abs(place - at) for place in places[max(after - 1, 0) : after + 1])


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
