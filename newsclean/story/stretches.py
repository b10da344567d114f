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


def core_columns(name: str, prose: Sequence[int], start: int, end: int) -> Columns:
    """Return where each block is against the core ``start:end``; *prose* are running totals."""
    count = len(prose) - 1
    inside = prose[end] - prose[start]
    above, core, below = range(start), range(start, end), range(end, count)
    place = (
        [128 - min(start - i, 127) for i in above] + [128] * len(core) + [128 + min(i - end + 1, 127) for i in below]
    )
    depth = [0] * start + [min(i - start, end - 1 - i) + 1 for i in core] + [0] * len(below)
    after = [prose[end] - prose[i] for i in range(end)] + [prose[i] - prose[end] for i in below]
    ahead = [prose[start] - prose[i] for i in above] + [0] * (count - start)
    return {
        f"{name} core place": bytes(place),
        f"{name} core depth": clipped(depth, 4),
        f"{name} core prose after": logs(after),
        f"{name} core prose ahead": logs(ahead),
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
