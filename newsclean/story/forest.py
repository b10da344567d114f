"""A forest of small decision trees, run over all blocks of a page at once in whole numbers.

A tree has at most eight splits, so the outcome of all its splits for one block fits one byte, and
the leaf is one look-up of that byte. Columns of bytes go through ``bytes.translate``, and big integers
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
_LANE: Final = 4  # bytes that hold the sum of a block


class Split(NamedTuple):
    """Go *right* if the column's value is above *threshold*; a negative child ~n is leaf n."""

    column: int
    threshold: int
    left: int
    right: int


class Tree(NamedTuple):
    """The splits of a tree, its root first, and the values of its leaves."""

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
            (threshold, bit): bytes(threshold + 1) + bytes([1 << bit]) * (255 - threshold)
            for tree in self.trees
            for bit, (_, threshold, _, _) in enumerate(tree.splits)
        }
        return tuple(
            (
                tuple((split.column, masks[split.threshold, bit]) for bit, split in enumerate(tree.splits)),
                _leaf_table(tree),
            )
            for tree in self.trees
        )

    def scores(self, columns: Mapping[str, bytes]) -> tuple[int, ...]:
        """Return the score of each block from *columns*, one byte a block in each."""
        rows = [columns[name] for name in self.columns]
        count = len(rows[0]) if rows else 0
        total = 0
        spread = bytearray(count * _LANE)
        from_bytes = int.from_bytes
        for splits, table in self._steps:
            number = 0
            for column, mask in splits:
                number |= from_bytes(rows[column].translate(mask), "little")
            spread[::_LANE] = number.to_bytes(count, "little").translate(table)
            total += from_bytes(spread, "little")
        sums = struct.unpack(f"<{count}I", total.to_bytes(count * _LANE, "little"))
        return tuple([value + self.bias for value in sums])

    def reasons(self, columns: Mapping[str, bytes], block: int) -> dict[str, int]:
        """Return how far each column moved the score of *block*: the step at each split it passed."""
        moved: dict[str, int] = {}
        for tree in self.trees:
            means = _means(tree)
            node = 0
            while node >= 0:
                split = tree.splits[node]
                name = self.columns[split.column]
                child = split.right if columns[name][block] > split.threshold else split.left
                moved[name] = moved.get(name, 0) + means[child] - means[node]
                node = child
        return moved


def _leaf_table(tree: Tree) -> bytes:
    """Return the leaf value for each of the 256 outcomes of the splits."""
    table = bytearray(256)
    pending = [(0, 0, 0)]  # node, bits that are known, what they are
    while pending:
        node, known, bits = pending.pop()
        if node < 0:
            for free in range(256):
                if free & known == bits:
                    table[free] = tree.leaves[~node]
            continue
        split, bit = tree.splits[node], 1 << node
        pending += [(split.left, known | bit, bits), (split.right, known | bit, bits | bit)]
    return bytes(table)


def _means(tree: Tree) -> dict[int, int]:
    """Return the mean leaf value under each node (leaves as ~n)."""
    leaves: dict[int, list[int]] = {~number: [value] for number, value in enumerate(tree.leaves)}
    for node in range(len(tree.splits) - 1, -1, -1):  # children come after their parents
        leaves[node] = leaves[tree.splits[node].left] + leaves[tree.splits[node].right]
    return {node: sum(values) // len(values) for node, values in leaves.items()}


def check_tree(tree: Tree, columns: Sequence[str]) -> str:
    """Return what is wrong with *tree*, or nothing."""
    count = len(tree.splits)
    if not 0 < count <= MOST_SPLITS or len(tree.leaves) != count + 1:
        return f"a tree has 1 to {MOST_SPLITS} splits and one leaf more, not {count} and {len(tree.leaves)}"
    if any(not 0 <= leaf <= MOST_LEAF for leaf in tree.leaves):
        return f"a leaf is 0 to {MOST_LEAF}"
    for node, split in enumerate(tree.splits):
        if not 0 <= split.column < len(columns) or not 0 <= split.threshold < MOST_LEAF:
            return "a split names a column that is not there or a threshold outside 0 to 254"
        if any(not (node < child < count or 0 <= ~child <= count) for child in (split.left, split.right)):
            return "a split leads nowhere"
    return ""
