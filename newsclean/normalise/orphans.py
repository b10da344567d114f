"""Marks that a removal left alone: "()", a bullet without its words, a bar before a byline that went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.joints import OWN, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_PAIRS: Final = frozenset(("()", "[]", "{}", "“”", "„“", "‘’", "«»", "»«", '""', "（）", "「」", "【】"))
_SEPARATORS: Final = r"\-–—|•·*/+>~►▶→"
_TRAILING: Final = lazy_pattern(rf"\s+[{_SEPARATORS}(\[]+$")
_LEADING: Final = lazy_pattern(rf"[{_SEPARATORS},.;:)\]]+\s+")
_LEADING_MARK: Final = lazy_pattern(r"[|•·►▶→.;,)\]]+\s+")
_SECTION_BREAK: Final = lazy_pattern(r"(?:[*#_=~•·\-–—]\s*){3,}$")
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
    """Yield what stands alone now at the place between *left* and *right* where residue was taken out."""
    torn_left = left is not None and not left.closes
    torn_right = right is not None and not right.opens
    alone = [
        block
        for block, torn in ((left, torn_left), (right, torn_right))
        if block and _is_mark(block.text) and (torn or not _SECTION_BREAK.match(block.text))
    ]
    yield from ((block.start, block.end) for block in alone)
    before = left.text if left and torn_left and left not in alone else ""
    after = right.text if right and torn_right and right not in alone else ""
    if before and after and before[-1] + after[0] in _PAIRS:
        spans = [(len(before) - 1, len(before)), (0, 1)]
    else:
        spans = [_trailing(before, after), _leading(before, after)]
    for block, (start, end) in zip((left, right), spans, strict=True):
        if block and start < end:
            yield block.start + start, block.start + end


def _trailing(before: str, after: str) -> tuple[int, int]:
    """Return the span of the separators at the end of *before* that led to what was taken out."""
    found = _TRAILING.search(before, max(len(before) - _LONGEST, 0))
    if found and (not after or ends_sentence(before[: found.start()])):
        return found.span()
    return 0, 0


def _leading(before: str, after: str) -> tuple[int, int]:
    """Return the span of the separators at the beginning of *after* that followed what was taken out."""
    sentence = ends_sentence(before[: _trailing(before, after)[0]] or before)
    found = (_LEADING_MARK if before else _LEADING).match(after) if sentence or not before else None
    return found.span() if found else (0, 0)


def _is_mark(text: str) -> bool:
    return len(text) <= _LONGEST and not any(letter.isalnum() or ord(letter) > _LAST_MARK for letter in text)
