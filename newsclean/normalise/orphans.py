"""Marks that a removal left alone: "()", a bullet without its words, a bar before a byline that went."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.document import Edit
from newsclean.normalise.joints import OWN, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_PAIRS: Final = frozenset(("()", "[]", "{}", "“”", "„“", "‘’", "«»", "»«", '""', "（）", "「」", "【】"))
_SEPARATORS: Final = r"\-–—|•·*/+>~►▶→"
_TRAILING: Final = re.compile(rf"\s+[{_SEPARATORS}(\[]+$")
_LEADING: Final = re.compile(rf"[{_SEPARATORS},.;:)\]]+\s+")
_LEADING_MARK: Final = re.compile(r"[|•·►▶→.;,)\]]+\s+")
_SECTION_BREAK: Final = re.compile(r"(?:[*#_=~•·\-–—]\s*){3,}$")
_LONGEST: Final = 6
_LAST_MARK: Final = 0x2BFF  # beyond it stand ideographs and emoji, which say something alone
_WHY: Final = "The mark belonged to something that was taken out."


def orphaned_marks(document: Document) -> tuple[Edit, ...]:
    """Return the removals of the marks that the edits of *document* left alone."""
    spans: set[tuple[int, int]] = set()
    for left, right in _gaps(document):
        spans.update(_orphans(left, right))
    return tuple(Edit(start, end, "paragraph", "orphaned-mark", _WHY) for start, end in sorted(spans))


def _gaps(document: Document) -> Iterator[tuple[Block | None, Block | None]]:
    """Yield the blocks on either side of each place where residue was taken out."""
    edits = document.edits
    at, count = 0, len(edits)
    left: Block | None = None
    for right in (*document.blocks, None):
        residue = False
        while at < count and (right is None or edits[at].end <= right.start):
            residue = residue or edits[at].label not in OWN
            at += 1
        if residue:
            yield left, right
        left = right


def _orphans(left: Block | None, right: Block | None) -> Iterator[tuple[int, int]]:
    torn_left = left is not None and not left.closes
    torn_right = right is not None and not right.opens
    one_line = torn_left and torn_right
    for block, torn in ((left, torn_left), (right, torn_right)):
        if block and _is_mark(block.text) and (torn or not _SECTION_BREAK.match(block.text)):
            yield block.start, block.end
            return
    if one_line and left and right and left.text[-1] + right.text[0] in _PAIRS:
        yield left.end - 1, left.end
        yield right.start, right.start + 1
        return
    if torn_left and left:
        found = _TRAILING.search(left.text, max(len(left.text) - _LONGEST, 0))
        if found and (not one_line or ends_sentence(left.text[: found.start()])):
            yield left.start + found.start(), left.end
    if torn_right and right:
        sentence = one_line and left is not None and ends_sentence(left.text)
        pattern = _LEADING_MARK if sentence else _LEADING
        found = pattern.match(right.text) if sentence or not one_line else None
        if found:
            yield right.start, right.start + found.end()


def _is_mark(text: str) -> bool:
    return len(text) <= _LONGEST and not any(letter.isalnum() or ord(letter) > _LAST_MARK for letter in text)
