"""What stands around a line: running text before and after it, and what was cut between."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.guards import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsclean.document import Block
    from newsclean.edits import Edit

_END: Final = attrgetter("end")
FORM: Final = frozenset(("paragraph", "character", "dateline"))
"""Labels of edits that change the form of the text and cut no residue."""


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


def around_of(blocks: Sequence[Block], edits: Iterable[Edit]) -> Around:
    """Return what stands around *blocks*, where *edits* have cut what was between them."""
    prose = [is_prose(block) for block in blocks]
    first = prose.index(True) if True in prose else len(blocks)
    last = len(prose) - 1 - prose[::-1].index(True) if True in prose else -1
    return Around(blocks, prose, first, last, cuts_of(blocks, edits))


def cuts_of(blocks: Sequence[Block], edits: Iterable[Edit]) -> dict[int, str]:
    """Return the labels of what was cut, by the number of the block before which it stood."""
    cuts = {}
    for edit in edits:
        if edit.end > edit.start and edit.label not in FORM and not edit.replacement.strip():
            cuts[bisect_right(blocks, edit.start, key=_END)] = edit.label
    return cuts
