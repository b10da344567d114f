"""Columns about the stretches of prose in a text: the core, and the runs that each block belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.story.measures import overlap
from newsclean.story.windows import FULL, clipped, log_scale, logs, shares, shares_of, since

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.measures import Measures

Columns = dict[str, bytes]
"""Columns by name: one byte a block in each."""
_RUN_GAP: Final = 3  # blocks that are no prose inside one run of prose
_WITHIN: Final = 128
_UP: Final = bytes(range(1, _WITHIN))  # places above the core, the last one next to it
_DOWN: Final = bytes(range(_WITHIN + 1, FULL + 1))  # and below it


def core_columns(name: str, prose: Sequence[int], start: int, end: int) -> Columns:
    """Return where each block is against the core ``start:end``; *prose* are running totals."""
    count = len(prose) - 1
    inside = prose[end] - prose[start]
    below = count - end
    half = (end - start + 1) // 2
    rise = clipped(range(1, half + 1), 4)
    first, last = prose[start], prose[end]
    return {
        f"{name} core place": _UP[max(len(_UP) - start, 0) :].rjust(start, b"\1")
        + bytes([_WITHIN]) * (end - start)
        + _DOWN[:below].ljust(below, bytes([FULL])),
        f"{name} core depth": bytes(start) + rise[: end - start - half] + rise[::-1] + bytes(below),
        f"{name} core prose after": logs(
            [last - words for words in prose[:end]] + [words - last for words in prose[end:-1]]
        ),
        f"{name} core prose ahead": logs([first - words for words in prose[:start]] + [0] * (count - start)),
        f"{name} core share": bytes([FULL * inside // (prose[-1] + 1)]) * count,
        f"{name} core words": bytes([log_scale(inside)]) * count,
    }


def core_words(name: str, m: Measures, start: int, end: int) -> Columns:
    """Return how many long words each block shares with the blocks of the core ``start:end``."""
    count = len(m.words)
    shared = overlap(m.vocabulary, [False] * start + [True] * (end - start) + [False] * (count - end))
    return {
        f"{name} core vocabulary": clipped(shared, 6),
        f"{name} core vocabulary share": shares(shared, map(len, m.vocabulary)),
    }


def run_columns(m: Measures) -> Columns:
    """Return the weight of the run of prose that each block is in or nearest to."""
    gaps = since(m.prose)
    runs: list[int] = []
    sizes: list[int] = []
    for prose, gap in zip(m.prose, [FULL, *gaps], strict=False):
        if prose and (gap > _RUN_GAP or not sizes):
            sizes.append(0)
        if prose:
            sizes[-1] += prose
        runs.append(len(sizes) - 1)
    total, largest = sum(sizes) + 1, max(sizes, default=0) + 1
    own = [sizes[run] if run >= 0 and gap <= _RUN_GAP else 0 for run, gap in zip(runs, gaps, strict=True)]
    ahead = [sizes[run + 1] if run + 1 < len(sizes) else 0 for run in runs]
    return {
        "run share": shares_of(total, own),
        "run against largest": shares_of(largest, own),
        "run words": logs(own),
        "next run against largest": shares_of(largest, ahead),
        "run number": clipped([run + 1 for run in runs], 4),
    }
