"""Cut what is left of a text into the units that are judged: sentences, and lines of their own."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.guards import is_prose
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsclean.document import Block
    from newsclean.edits import Edit

_END: Final = attrgetter("end")
FORM: Final = frozenset(("paragraph", "character", "dateline"))
"""Labels of edits that change the form of the text and cut no residue."""
_ADS: Final = frozenset(("", "furniture"))
_SHORT: Final = 80


class Line(NamedTuple):
    """A block among the others."""

    block: Block
    above: int
    """How many blocks stand above."""
    below: int
    cut_above: str = ""
    """The label of what was cut right above, or before it in its line; "" for nothing."""
    cut_below: str = ""
    short_above: bool = False
    short_below: bool = False
    prose_above: bool = False
    prose_below: bool = False
    part: str = "amid"
    """Whether it stands "before" the first paragraph of running text, "after" the last, or "amid" them."""


class Unit(NamedTuple):
    """A sentence, or a line that is one."""

    line: Line
    start: int
    """Offset into the block, as `end` is."""
    end: int
    text: str
    number: int
    """Which sentence of the block it is, from 0."""
    total: int
    """How many sentences the block has."""
    cut_before: str = ""
    """The label of what was cut before it in its line."""
    cut_behind: str = ""

    def is_alone(self) -> bool:
        """Whether nothing was cut beside it, but for ads, which stand between any paragraphs."""
        line = self.line
        return {line.cut_above, line.cut_below, self.cut_before, self.cut_behind} <= _ADS


class Around(NamedTuple):
    """What stands around the blocks of a text."""

    blocks: Sequence[Block]
    prose: Sequence[bool]
    """Which blocks are running text."""
    first: int
    """The first of them, and the last: all others stand before or after the story."""
    last: int
    cuts: Mapping[int, str]
    """The labels of what was cut, by the number of the block before which it stood."""

    def line(self, at: int) -> Line:
        """Return the block number *at* among the others."""
        blocks, prose, end = self.blocks, self.prose, len(self.blocks) - 1
        return Line(
            blocks[at],
            at,
            end - at,
            self.cuts.get(at, ""),
            self.cuts.get(at + 1, ""),
            at > 0 and len(blocks[at - 1].text) < _SHORT,
            at < end and len(blocks[at + 1].text) < _SHORT,
            at > 0 and prose[at - 1],
            at < end and prose[at + 1],
            "before" if at < self.first else "after" if at > self.last else "amid",
        )


def around_of(blocks: Sequence[Block], edits: Iterable[Edit]) -> Around:
    """Return what stands around *blocks*, where *edits* have cut what was between them."""
    prose = [is_prose(block) for block in blocks]
    first = prose.index(True) if True in prose else len(blocks)
    last = len(prose) - 1 - prose[::-1].index(True) if True in prose else -1
    return Around(blocks, prose, first, last, cuts_of(blocks, edits))


def lines_of(blocks: Sequence[Block], edits: Iterable[Edit]) -> list[Line]:
    """Return all *blocks* with what stands around each."""
    around = around_of(blocks, edits)
    return [around.line(at) for at in range(len(blocks))]


def cuts_of(blocks: Sequence[Block], edits: Iterable[Edit]) -> dict[int, str]:
    """Return the labels of what was cut, by the number of the block before which it stood."""
    cuts = {}
    for edit in edits:
        if edit.end > edit.start and edit.label not in FORM and not edit.replacement.strip():
            cuts[bisect_right(blocks, edit.start, key=_END)] = edit.label
    return cuts


def units_of(line: Line) -> list[Unit]:
    """Return the units of *line*."""
    block = line.block
    spans = list(sentences_in(block.text))
    last = len(spans) - 1
    return [
        Unit(
            line,
            start,
            end,
            block.text[start:end],
            number,
            last + 1,
            "" if number or block.opens else line.cut_above,
            "" if number < last or block.closes else line.cut_below,
        )
        for number, (start, end) in enumerate(spans)
    ]
