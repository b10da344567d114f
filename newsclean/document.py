"""The source text, the edits proposed for it, and the blocks they leave.

All offsets are code points of the decoded source, start included, end excluded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.edits import Edit, replay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from newsclean.carried import Carried
    from newsclean.rules import Rule

_START: Final = attrgetter("start")
_SPAN: Final = attrgetter("start", "end")


class Block(NamedTuple):
    """A contiguous run of the source that is still there: a line, or what edits left of one."""

    start: int
    end: int
    text: str
    opens: bool
    """Whether the block begins its line."""
    closes: bool
    """Whether the block ends its line."""

    def remove(self, start: int, end: int, label: str, rule: str, why: str) -> Edit:
        """Return the edit that takes out ``text[start:end]`` (offsets into the block)."""
        return Edit(self.start + start, self.start + end, label, rule, why)


class Found(NamedTuple):
    """Where a rule matches in the source."""

    start: int
    end: int
    rule: Rule


def blocks_of(source: str) -> tuple[Block, ...]:
    """Cut *source* into its lines without the white space around them; blank lines give none."""
    blocks = []
    position = 0
    new = tuple.__new__  # what Block(…) comes to, without a call of Python's: a text has many
    for line in source.split("\n"):
        if line:
            text = line.strip()
            if text:
                start = position if text[0] == line[0] else position + line.index(text[0])
                blocks.append(new(Block, (start, start + len(text), text, True, True)))
            position += len(line)
        position += 1
    return tuple(blocks)


class Document(NamedTuple):
    """A source text with the edits proposed so far and the blocks they leave."""

    source: str
    blocks: tuple[Block, ...]
    edits: tuple[Edit, ...] = ()
    """In the order of their offsets; no two overlap."""
    language: str = "any"
    outlet: str | None = None
    found: Mapping[str, Sequence[Found]] = MappingProxyType({})
    """Where the rules match in the source, by the label that they strip."""
    carried: Carried | None = None
    """What the round before has found of the lines that are still there."""

    def passing(self, test: Callable[[str], bool]) -> list[int]:
        """Return the numbers of the blocks whose text passes *test*, a function of nothing but that text."""
        if self.carried is None:
            return [index for index, block in enumerate(self.blocks) if test(block.text)]
        return self.carried.passing(test, self.blocks)

    def holds(self, test: Callable[[str], bool]) -> bool:
        """Return whether *test*, a look for signs that stand within single lines, is true of the source."""
        return test(self.source) if self.carried is None else self.carried.holds(test, self.source, self.blocks)

    def fresh(self) -> Sequence[Block]:
        """Return the blocks but for the lines of which no filter of single lines has anything to say any more."""
        return self.blocks if self.carried is None else self.carried.fresh(self.blocks)

    def with_edits(self, proposals: Iterable[Edit]) -> Document:
        """Return the document with *proposals* applied; what is already gone stays with its edit.

        Of two proposals that overlap the one that begins first (then the longer one) wins.
        """
        wanted = list(proposals)
        if len(wanted) > 1:
            wanted.sort(key=_longest_first)
            wanted = list(_disjoint(wanted))
        fresh = [part for edit in wanted for part in _outside(edit, self.edits)] if self.edits else wanted
        if not fresh:
            return self
        edits = tuple(sorted((*self.edits, *fresh), key=_SPAN)) if self.edits else tuple(fresh)
        blocks = _blocks_left(self.blocks, fresh)
        return Document(self.source, blocks, edits, self.language, self.outlet, self.found, self.carried)

    def text(self) -> str:
        """Return the source with every edit made."""
        return replay(self.source, self.edits)


def _longest_first(edit: Edit) -> tuple[int, int]:
    return edit.start, -edit.end


def _disjoint(wanted: list[Edit]) -> Iterator[Edit]:
    """Yield the edits of a sorted list, each cut back to what the ones before it leave."""
    position = -1
    for edit in wanted:
        if edit.start >= position:
            yield edit
        elif edit.end > position and not edit.replacement:
            yield edit._replace(start=position)
        position = max(position, edit.end)


def _outside(edit: Edit, edits: tuple[Edit, ...]) -> Iterator[Edit]:
    """Yield the parts of *edit* that *edits* leave free; its replacement goes with the first part."""
    if not edits:
        yield edit
        return
    first = bisect_left(edits, edit.start, key=_START)
    if first and edits[first - 1].end > edit.start:
        first -= 1
    position, part = edit.start, edit
    for other in edits[first : bisect_right(edits, edit.end, key=_START)]:
        if other.start >= edit.end or other.end <= position:
            continue
        if other.start > position:
            yield part._replace(start=position, end=other.start)
            part = edit._replace(replacement="")
        position = max(position, other.end)
    if part is edit and position == edit.start:
        yield edit
    elif position < edit.end or (edit.start == edit.end == position):
        yield part._replace(start=position, end=edit.end)


def _blocks_left(blocks: tuple[Block, ...], edits: list[Edit]) -> tuple[Block, ...]:
    """Return the blocks that *edits* (sorted, disjoint) leave; untouched ones are shared."""
    left: list[Block] = []
    done = at = 0
    while at < len(edits):
        first = bisect_right(blocks, edits[at].start, lo=done, key=_END)
        left.extend(blocks[done:first])
        done = first
        if first == len(blocks):
            break
        block = blocks[first]
        if edits[at].end <= block.start:
            at += 1
            continue
        stop = bisect_left(edits, block.end, lo=at, key=_START)
        left.extend(_pieces(block, edits[at:stop]))
        done += 1
        at = stop - 1 if edits[stop - 1].end > block.end else stop
    left.extend(blocks[done:])
    return tuple(left)


_END: Final = attrgetter("end")


def _pieces(block: Block, edits: list[Edit]) -> Iterator[Block]:
    """Yield what *edits*, all that touch *block*, leave of it; the text is copied once, not for each edit."""
    position, opens = block.start, block.opens
    for edit in edits:
        piece = _trimmed(block, position, edit.start, opens, closes=False)
        if piece:
            yield piece
        position, opens = edit.end, False
    piece = _trimmed(block, position, block.end, opens, closes=block.closes)
    if piece:
        yield piece


def _trimmed(block: Block, start: int, end: int, opens: bool, *, closes: bool) -> Block | None:  # noqa: FBT001 (private)
    if start >= end:
        return None
    text = block.text[start - block.start : end - block.start]
    bare = text.strip()
    if not bare:
        return None
    start += len(text) - len(text.lstrip())
    return Block(start, start + len(bare), bare, opens, closes)
