"""The model of lines: what their words weigh and a forest over their columns, in whole numbers."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from operator import getitem
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.residue.words import BITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

RULE: Final = "residue-lines"
"""The name of the edits that the model is behind: nothing is learnt from them."""
FORMAT: Final = "newsclean-residue-lines/4"
_WORDS: Final = 1 << BITS
"""The bytes that the table of words takes."""


class Tree(NamedTuple):
    """Splits that are all asked (a column, and what it must be above), and a value for each of their outcomes."""

    splits: Sequence[tuple[int, int]]
    leaves: Sequence[int]


class Forest:
    """Trees that are asked all at once.

    A whole number holds a byte for each tree, whose bits are the answers of its splits: the number of its leaf. What a
    value of a column answers in all trees is worked out once.
    """

    def __init__(self, trees: Sequence[Tree]) -> None:
        """Make ready to ask *trees*."""
        self.trees: Final = trees
        self._leaves: Final = [tree.leaves for tree in trees]
        self._questions: Final[dict[int, list[tuple[int, int]]]] = defaultdict(list)
        for number, tree in enumerate(trees):
            for bit, (column, threshold) in enumerate(tree.splits, 8 * number):
                self._questions[column].append((threshold, 1 << bit))
        self._known: Final[dict[tuple[int, int], int]] = {}

    def weigh(self, row: bytes) -> int:
        """Return the sum of what all trees say of *row*."""
        known, answers = self._known, 0
        for column in self._questions:
            place = column, row[column]
            if place not in known:
                known[place] = self._answered(*place)
            answers |= known[place]
        return sum(map(getitem, self._leaves, answers.to_bytes(len(self._leaves), "little")))

    def _answered(self, column: int, value: int) -> int:
        return sum([bit for threshold, bit in self._questions[column] if value > threshold])


class LineModel(NamedTuple):
    """What was learnt of lines."""

    table: bytes
    """What words weigh, by their checksum (`words`)."""
    words_bias: int
    bias: int
    forest: Forest
    bound: int
    """What a line must weigh to be taken for residue."""
    provenance: Mapping[str, object]

    def score(self, row: bytes) -> int:
        """Return what a line with the columns *row* weighs."""
        return self.bias + self.forest.weigh(row)


@cache
def line_model() -> LineModel:
    """Return the model that ships with newsclean."""
    return parse(Path(__file__).with_name("lines.weights").read_bytes())


def parse(content: bytes) -> LineModel:
    """Return the model in *content*; raises ValueError for another format.

    A line of JSON is followed by what words weigh, a byte each, and by the trees (`_packed`): what is read with every
    text is not packed, and takes no time to take apart.
    """
    head, _, rest = content.partition(b"\n")
    try:
        record = json.loads(head)
    except ValueError:
        record = {}
    if record.pop("format", None) != FORMAT:
        raise ValueError("another format of the model of lines; learn it anew")
    table, trees = rest[:_WORDS], rest[_WORDS:]
    return LineModel(**{**record, "table": table, "forest": Forest(list(_unpacked(trees)))})


def dump(model: LineModel) -> bytes:
    """Return the bytes of a file of *model*; the same model gives the same bytes."""
    record = {"format": FORMAT, **model._asdict()}
    del record["table"], record["forest"]
    head = json.dumps(record, separators=(",", ":"), sort_keys=True).encode()
    return head + b"\n" + model.table + b"".join(map(_packed, model.forest.trees))


def _packed(tree: Tree) -> bytes:
    """Return *tree* as bytes: how many splits, a column and a threshold each, and the leaves."""
    return bytes([len(tree.splits), *(number for split in tree.splits for number in split), *tree.leaves])


def _unpacked(content: bytes) -> Iterator[Tree]:
    at = 0
    while at < len(content):
        splits = at + 1 + 2 * content[at]
        end = splits + (1 << content[at])
        yield Tree(
            tuple(zip(content[at + 1 : splits : 2], content[at + 2 : splits : 2], strict=True)), content[splits:end]
        )
        at = end
