"""Choose the blocks that stay: the set of blocks with the best expected F1 over the whole text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.story.blocks import Shape

HALF: Final = 128
"""The probability, in 255ths, from which a block is more likely story than not."""
_LEAST: Final = 60
"""A less likely block never stays, however little of the text is story."""


_SURE: Final = 180
"""A paragraph that likely is story."""
_PARAGRAPH: Final = 12
_FAR: Final = 26  # blocks
_AMID: Final = 35
"""A long paragraph amid the story stays though it is no likelier story."""
_LONG: Final = 32
_BESIDE: Final = 8  # blocks
_ITEM: Final = (1, 2)  # begins with a bullet or a digit
_LIST: Final = 60
"""A list between two blocks of the story stays whose items are so likely story on average."""
_FEWEST, _MOST = 2, 40  # blocks


def choose(odds: bytes, words: Sequence[int], opening: Sequence[int], shape: Shape) -> tuple[bool, ...]:
    """Return which blocks of a page of this *shape* stay.

    Where the model is sure, that is every block from one half on; where nothing is certain, the set
    that is expected to agree best with the story reaches lower. Long paragraphs amid the story stay too, as do
    lists (*opening* tells how a block begins), and among lines, those far from all paragraphs of the story go
    even so: they are teasers that read like one.
    """
    bound = min(HALF, max(_LEAST, _best_bound(odds, words)))
    keep = [chance >= bound for chance in odds]
    if shape == "run":
        return tuple(keep)
    if shape == "lines":
        _let_go(keep, [at for at, chance in enumerate(odds) if chance >= _SURE and words[at] >= _PARAGRAPH])
    told = [at for at in compress(range(len(keep)), keep) if words[at] >= _PARAGRAPH]
    for at, chance in enumerate(odds):
        if chance >= _AMID and words[at] >= _LONG and not keep[at]:
            keep[at] = _is_amid(at, told)
    for start, end in _gaps(keep):
        items = sum([begins in _ITEM for begins in opening[start:end]])
        if items * 5 >= (end - start) * 4 and sum(odds[start:end]) >= _LIST * (end - start):
            keep[start:end] = [True] * (end - start)
    return tuple(keep)


def _gaps(keep: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the runs of blocks that go between two that stay, of the length of a list."""
    stay = list(compress(range(len(keep)), keep))
    for before, after in pairwise(stay):
        if _FEWEST < after - before <= _MOST:
            yield before + 1, after


def _let_go(keep: list[bool], sure: Sequence[int]) -> None:
    """Let go of what is far from all blocks that are *sure*."""
    for at in compress(range(len(keep)), list(keep) if sure else ()):
        keep[at] = _distance(at, sure) <= _FAR


def _is_amid(at: int, places: Sequence[int]) -> bool:
    """Whether some of *places*, in order, are close to *at* on both sides."""
    after = bisect_left(places, at)
    return 0 < after < len(places) and max(at - places[after - 1], places[after] - at) <= _BESIDE


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
