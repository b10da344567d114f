"""The columns of the second pass: what the first one thought of a block and of its surroundings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsclean.story.stretches import Columns, core_columns, core_words
from newsclean.story.windows import FULL, best_run, clipped, logs, shares, shifted, since, totals, until, window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Layout
    from newsclean.story.measures import Measures

_WINDOWS: Final = ((1, 1), (3, 3), (6, 6), (12, 12), (25, 25))
_NEIGHBOURS: Final = (-2, -1, 1, 2)
_LIKELY: Final = 128
_STRONG: Final = 205
_RUN_GAP: Final = 3
_CORE_ODDS: Final = 110  # a block under this probability (of 255) pulls the core down


def second_columns(layout: Layout, measures: Measures, odds: bytes) -> Columns:
    """Return the columns that *odds*, the first pass's probabilities in 255ths, give."""
    columns: Columns = {"odds": odds}
    columns |= {f"odds at {step:+}": shifted(odds, step) for step in _NEIGHBOURS}
    weights = [min(words, 60) + 1 for words in measures.words]
    mass = [weight * chance for weight, chance in zip(weights, odds, strict=True)]
    columns |= _windows(odds, weights, mass)
    columns |= _amounts(measures, odds, mass)
    columns |= _styles(layout, odds, weights)
    start, end = best_run([weight * (chance - _CORE_ODDS) for weight, chance in zip(weights, odds, strict=True)])
    columns |= core_columns("likely", totals([weight // FULL for weight in mass]), start, end)
    columns |= core_words("likely", measures, [chance >= _STRONG for chance in odds])
    return columns


def _windows(odds: bytes, weights: Sequence[int], mass: Sequence[int]) -> Columns:
    count = len(odds)
    running, sizes, plain, ones = totals(mass), totals(weights), totals(odds), totals([1] * count)
    columns = {}
    for before, after in _WINDOWS:
        name = f"{before}/{after}"
        by_words = zip(window(running, before, after), window(sizes, before, after), strict=True)
        by_blocks = zip(window(plain, before, after), window(ones, before, after), strict=True)
        columns[f"odds by words {name}"] = bytes([total // (size + 1) for total, size in by_words])
        columns[f"odds by blocks {name}"] = bytes([total // size for total, size in by_blocks])
    return columns


def _amounts(m: Measures, odds: bytes, mass: Sequence[int]) -> Columns:
    """Return the story expected above, below, in the own run, and how far strong blocks are."""
    count = len(odds)
    running = totals([number // 64 for number in mass])
    whole = [running[-1]] * count
    likely = [chance >= _LIKELY for chance in odds]
    strong = [chance >= _STRONG for chance in odds]
    above, below = running[:-1], [running[-1] - number for number in running[1:]]
    own = _own_run(likely, [number // 64 for number in mass])
    largest = [max(own, default=0)] * count
    return {
        "story above": shares(above, whole),
        "story below": shares(below, whole),
        "story words above": logs([number // 4 for number in above]),
        "story words below": logs([number // 4 for number in below]),
        "story words": logs([running[-1] // 4]) * count,
        "odds run share": shares(own, whole),
        "odds run against largest": shares(own, largest),
        "since likely": since(likely),
        "until likely": until(likely),
        "since strong odds": since(strong),
        "until strong odds": until(strong),
        "likely words share": shares(map(min, m.prose, [n * FULL for n in likely]), [sum(m.prose)] * count),
    }


def _own_run(likely: Sequence[bool], mass: Sequence[int]) -> list[int]:
    """Return for each block the mass of the run of likely blocks it is in or follows closely."""
    runs: list[int] = []
    sizes = [0]
    for flag, gap, weight in zip(likely, [FULL, *since(likely)], mass, strict=False):
        if flag and gap > _RUN_GAP:
            sizes.append(0)
        sizes[-1] += weight
        runs.append(len(sizes) - 1)
    return [sizes[run] for run in runs]


def _styles(layout: Layout, odds: bytes, weights: Sequence[int]) -> Columns:
    """Return the mean odds of the blocks laid out like each one."""
    styles = [(piece.indent, min(piece.gap, 9)) for piece in layout.pieces]
    mass: Counter[tuple[int, int]] = Counter()
    size: Counter[tuple[int, int]] = Counter()
    for style, chance, weight in zip(styles, odds, weights, strict=True):
        mass[style] += chance * weight
        size[style] += weight
    mean = {style: mass[style] // size[style] for style in size}
    total = sum(mass.values()) + 1
    return {
        "style odds": bytes([mean[style] for style in styles]),
        "style share": bytes([FULL * mass[style] // total for style in styles]),
        "style blocks": clipped([size[style] for style in styles]),
    }
