"""Choose the blocks that stay: the set of blocks with the best expected F1 over the whole text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain, compress, pairwise
from typing import TYPE_CHECKING, Final

from newsclean.story.marks import BULLET, DIGIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.story.blocks import Shape

HALF: Final = 128
"""The probability, in 255ths, from which a block is more likely story than not."""
_LEAST: Final = 60
"""A less likely block never stays, however little of the text is story."""

_SURE: Final = 180
"""A block of so many words that is so likely story belongs to it for sure: what lies about it may be its teasers."""
_PARAGRAPH: Final = 12
_FAR: Final = 26
"""Blocks that go between two that stay: what is parted from the story by more is of another one."""
_AMID: Final = 35
"""A paragraph of so many words between two blocks of the story stays if it is so likely story."""
_LONG: Final = 32
_BESIDE: Final = 8  # blocks between it and each of them
_ITEM: Final = (BULLET, DIGIT)  # how an item of a list begins
_LIST: Final = 60
"""A list between two blocks of the story stays whose items are so likely story on average."""
_FEWEST, _MOST = 2, 40  # items


def choose(odds: bytes, words: Sequence[int], opening: Sequence[int], shape: Shape) -> tuple[bool, ...]:
    """Return which blocks of a page of this *shape* stay.

    Where the model is sure, that is every block from one half on; where nothing is certain, the set
    that is expected to agree best with the story reaches lower. Long paragraphs amid the story stay too, as do
    lists (*opening* tells how a block begins), and among lines, those that stand together far from all that is
    sure go even so: they are teasers that read like a story.
    """
    bound = min(HALF, max(_LEAST, _best_bound(odds, words)))
    keep = [chance >= bound for chance in odds]
    if shape == "lines":
        _let_go(keep, [chance >= _SURE and count >= _PARAGRAPH for chance, count in zip(odds, words, strict=True)])
    if shape != "run":
        told = [at for at in _staying(keep) if words[at] >= _PARAGRAPH]
        for at, chance in enumerate(odds):
            if chance >= _AMID and words[at] >= _LONG and not keep[at]:
                keep[at] = _is_amid(at, told)
    for start, end in _lists(keep, opening):
        if sum(odds[start:end]) >= _LIST * (end - start):
            keep[start:end] = [True] * (end - start)
    return tuple(keep)


def _staying(keep: Sequence[bool]) -> list[int]:
    return list(compress(range(len(keep)), keep))


def _let_go(keep: list[bool], sure: Sequence[bool]) -> None:
    """Let go of the blocks that stand together, none of which is *sure*, if others are."""
    groups: list[list[int]] = []
    for at in _staying(keep):
        if not groups or at - groups[-1][-1] > _FAR:
            groups.append([])
        groups[-1].append(at)
    if any(sure):
        for at in chain.from_iterable(group for group in groups if not any(sure[at] for at in group)):
            keep[at] = False


def _is_amid(at: int, places: Sequence[int]) -> bool:
    """Whether some of *places*, in order, are close to *at* on both sides."""
    after = bisect_left(places, at)
    return 0 < after < len(places) and max(at - places[after - 1], places[after] - at) <= _BESIDE


def _lists(keep: Sequence[bool], opening: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs of blocks between two that stay four fifths of which begin as items of a list."""
    for before, after in pairwise(_staying(keep)):
        items = sum([begins in _ITEM for begins in opening[before + 1 : after]])
        if _FEWEST < after - before <= _MOST and items * 5 >= (after - before - 1) * 4:
            yield before + 1, after


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
