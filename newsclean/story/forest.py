"""A forest of small decision trees, run over all blocks of a page at once in whole numbers.

A tree asks the same splits of every block, eight at most, so their outcome fits one byte, and the
leaf is one look-up of that byte. Columns of bytes go through ``bytes.translate``, and big integers
carry all blocks of all trees side by side: plain Python, at the speed of C, with the same sums on every
machine. One block alone is asked the other way round: each column gives its answers for all trees.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import getitem, or_
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_SPLITS: Final = 8
"""The most splits a tree may have: one bit each in a byte."""
MOST_LEAF: Final = 255
"""The largest value of a leaf: a tree's lowest leaf counts 0."""
_LANES: Final = ((257, 2, "H"), (1 << 24, 4, "I"))
"""Up to so many trees, the bytes that hold the sum of a block, and what ``struct`` calls them."""


class Split(NamedTuple):
    """A yes or no: whether the column's value is above *threshold*."""

    column: int
    threshold: int


class Tree(NamedTuple):
    """Splits that are all asked, and a value for each of their outcomes: bit i is the answer to split i."""

    splits: tuple[Split, ...]
    leaves: tuple[int, ...]


@dataclass(frozen=True)
class Forest:
    """Trees over named columns; a block's score is *bias* and the leaves it falls into."""

    columns: tuple[str, ...]
    bias: int
    trees: tuple[Tree, ...]

    @cached_property
    def _sorted(self) -> list[Tree]:
        """The trees with most splits first: those that have a split of some number stand at the beginning."""
        return sorted(self.trees, key=lambda tree: -len(tree.splits))

    @cached_property
    def _tables(self) -> list[bytes]:
        """The leaf table of each tree."""
        return [bytes(tree.leaves).ljust(256, b"\0") for tree in self._sorted]

    @cached_property
    def _levels(self) -> list[list[tuple[int, bytes]]]:
        """For each number of a split: column and bit table of this split of each tree that has so many."""
        splits = [
            [tree.splits[bit] for tree in self._sorted if len(tree.splits) > bit]
            for bit in range(len(self._sorted[0].splits))
        ]
        masks = {  # equal ones are the same: all of them would not fit the processor's cache
            (threshold, bit): bytes(threshold + 1) + bytes([1 << bit]) * (255 - threshold)
            for bit, level in enumerate(splits)
            for _, threshold in level
        }
        return [[(column, masks[threshold, bit]) for column, threshold in level] for bit, level in enumerate(splits)]

    @cached_property
    def _answers(self) -> list[tuple[list[int], list[int]]]:
        """For each column: its thresholds, and the answers, a byte a tree, of a value above the first so many."""
        asked: list[dict[int, int]] = [{} for _ in self.columns]
        for number, tree in enumerate(self._sorted):
            for bit, (column, threshold) in enumerate(tree.splits):
                asked[column][threshold] = asked[column].get(threshold, 0) | 1 << 8 * number + bit
        return [
            (sorted(own), list(accumulate([own[threshold] for threshold in sorted(own)], or_, initial=0)))
            for own in asked
        ]

    def score(self, values: Mapping[str, int]) -> int:
        """Return the score of one block from its *values*, one for each column."""
        answers = 0
        for name, (thresholds, passed) in zip(self.columns, self._answers, strict=True):
            answers |= passed[bisect_left(thresholds, values[name])]
        tables = self._tables
        return self.bias + sum(map(getitem, tables, answers.to_bytes(len(tables), "little")))

    def scores(self, columns: Mapping[str, bytes]) -> tuple[int, ...]:
        """Return the score of each block from *columns*, one byte a block in each."""
        rows = [columns[name] for name in self.columns]
        count = len(rows[0]) if rows else 0
        number = 0
        for level in self._levels:
            number |= int.from_bytes(b"".join([rows[column].translate(mask) for column, mask in level]), "little")
        tables = self._tables
        answers = number.to_bytes(count * len(tables), "little")
        starts = range(0, len(answers), count) if count else ()
        leaves = [answers[start : start + count].translate(table) for start, table in zip(starts, tables, strict=False)]
        lane, name = next((lane, name) for most, lane, name in _LANES if len(tables) <= most)
        sums = struct.unpack(f"<{count}{name}", _added(b"".join(leaves), len(tables), lane))
        return tuple([value + self.bias for value in sums])

    def reasons(self, columns: Mapping[str, bytes], block: int) -> dict[str, int]:
        """Return how far each column moved the score of *block*: the step that each split's answer makes."""
        moved: dict[str, int] = {}
        for tree in self.trees:
            values: Sequence[int] = tree.leaves
            mean = sum(values) // len(values)
            for split in reversed(tree.splits):  # the last split's answer is the highest bit
                name = self.columns[split.column]
                half = len(values) // 2
                values = values[half:] if columns[name][block] > split.threshold else values[:half]
                before, mean = mean, sum(values) // half
                moved[name] = moved.get(name, 0) + mean - before
        return moved


def _added(leaves: bytes, rows: int, lane: int) -> bytes:
    """Return the sums of the *rows* of equal length that *leaves* has one after the other, *lane* bytes each."""
    width = len(leaves) // rows * lane
    spread = bytearray(len(leaves) * lane)
    spread[::lane] = leaves
    total = int.from_bytes(spread, "little")
    while rows > 1:  # the second half of the rows goes onto the first
        rows = (rows + 1) // 2
        shift = 8 * width * rows
        total = (total & ((1 << shift) - 1)) + (total >> shift)
    return total.to_bytes(width, "little")


def check_tree(tree: Tree, columns: Sequence[str]) -> str:
    """Return what is wrong with *tree*, or nothing."""
    count = len(tree.splits)
    if not 0 < count <= MOST_SPLITS or len(tree.leaves) != 1 << count:
        return f"a tree has 1 to {MOST_SPLITS} splits and a leaf for each outcome, not {count} and {len(tree.leaves)}"
    if any(not 0 <= leaf <= MOST_LEAF for leaf in tree.leaves):
        return f"a leaf is 0 to {MOST_LEAF}"
    if any(not 0 <= at < len(columns) or not 0 <= threshold < MOST_LEAF for at, threshold in tree.splits):
        return "a split names a column that is not there or a threshold outside 0 to 254"
    return ""
