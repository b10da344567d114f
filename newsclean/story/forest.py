"""A forest of small decision trees, run over all blocks of a page at once in whole numbers.

A tree asks the same splits of every block, eight at most, so their outcome fits one byte, and the
leaf is one look-up of that byte. Columns of bytes go through ``bytes.translate``, and big integers
carry all blocks side by side: plain Python, at the speed of C, with the same sums on every machine.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
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
    def _steps(self) -> tuple[tuple[tuple[tuple[int, bytes], ...], bytes], ...]:
        """For each tree: column and bit table of its splits, and the leaf table."""
        masks = {
            (split.threshold, bit): bytes(split.threshold + 1) + bytes([1 << bit]) * (255 - split.threshold)
            for tree in self.trees
            for bit, split in enumerate(tree.splits)
        }
        return tuple(
            (
                tuple((split.column, masks[split.threshold, bit]) for bit, split in enumerate(tree.splits)),
                bytes(tree.leaves).ljust(256, b"\0"),
            )
            for tree in self.trees
        )

    def scores(self, columns: Mapping[str, bytes]) -> tuple[int, ...]:
        """Return the score of each block from *columns*, one byte a block in each."""
        rows = [columns[name] for name in self.columns]
        count = len(rows[0]) if rows else 0
        total = 0
        lane, name = next((lane, name) for most, lane, name in _LANES if len(self.trees) <= most)
        spread = bytearray(count * lane)
        from_bytes = int.from_bytes
        for splits, table in self._steps:
            number = 0
            for column, mask in splits:
                number |= from_bytes(rows[column].translate(mask), "little")
            spread[::lane] = number.to_bytes(count, "little").translate(table)
            total += from_bytes(spread, "little")
        sums = struct.unpack(f"<{count}{name}", total.to_bytes(count * lane, "little"))
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
