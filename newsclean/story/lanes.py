"""Sums over windows for all blocks at once: big integers carry the blocks side by side, 16 bits each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LANE: Final = 16
_MOST_BEFORE: Final = 25
_LARGEST: Final = 64
"""Blocks in a window, at most: sums of so many bytes still fit a lane."""


def window_means(columns: Sequence[bytes], windows: Iterable[tuple[int, int]]) -> Iterator[list[bytes]]:
    """Yield for each window, blocks before and after, something like the mean of each of *columns* in it.

    That is the sum over the next power of two, so that a byte holds it; blocks beyond the ends count 0. Either
    number may be -1: then the block itself stays out.

    >>> [[list(mean) for mean in means] for means in window_means([bytes([8, 8, 16])], ((1, 1), (-1, 1)))]
    [[[4, 8, 6]], [[8, 16, 0]]]
    """
    count = len(columns[0])
    stride = _MOST_BEFORE + count  # what no window reaches across lies between the columns
    spread = bytearray(2 * stride * len(columns))
    spread[::2] = b"".join([bytes(_MOST_BEFORE) + column for column in columns])
    doubled = [int.from_bytes(spread, "little")]
    while 1 << len(doubled) <= _LARGEST:
        doubled.append(doubled[-1] + (doubled[-1] >> (_LANE << len(doubled) - 1)))
    starts = range(0, stride * len(columns), stride)
    for before, after in windows:
        total = _run(doubled, before + after + 1)
        shift = (before + after).bit_length()
        total >>= _LANE * (_MOST_BEFORE - before) + shift
        means = total.to_bytes(len(spread), "little")[::2]
        yield [means[start : start + count] for start in starts]


def _run(doubled: list[int], size: int) -> int:
    """Return the sums of *size* lanes, each from its own lane on; *doubled* has those of 1, 2, 4, … lanes."""
    total = done = 0
    for power, sums in enumerate(doubled):
        if size >> power & 1:
            total += sums >> (_LANE * done)
            done += 1 << power
    return total
