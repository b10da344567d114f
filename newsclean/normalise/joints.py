"""Joints: what stands between two pieces of the text that are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit

OWN: Final = frozenset(("character", "paragraph", "dateline"))
"""The labels of edits that normalise; all others take residue out."""
_CLOSERS: Final = "\"”“’'»«)]}」』）】 "
_OPENERS: Final = "\"“„”‘’'«»([{¿¡「『（【 "
_SENTENCE_MARKS: Final = ".!?…。！？؟۔।"
_ABBREVIATION_REACH: Final = 40
PARAGRAPHS: Final = 2
"""Line feeds in a row that stand between paragraphs."""


class Joint(NamedTuple):
    """What stands between two neighbouring pieces: offsets are code points of the source."""

    before: str
    """The text of the piece before; empty at the beginning."""
    after: str
    """The text of the piece behind; empty at the end."""
    start: int
    end: int
    blanks: tuple[tuple[int, int], ...]
    """The spans of white space that no edit has taken."""
    fixed: str
    """The white space that edits put here."""
    residue: bool
    """Whether something that is not part of the story was taken out here."""
    line_feeds: int
    """The most line feeds in a row."""


def joints(document: Document) -> Iterator[Joint]:
    """Yield the joints of *document*, but for those that one blank line and no edit makes."""
    source, edits = document.source, document.edits
    at, count = 0, len(edits)
    start, before = 0, ""
    for block in document.blocks:
        first = at
        while at < count and edits[at].end <= block.start:
            at += 1
        if first < at or source[start : block.start] != "\n\n" or not before:
            yield from _between(source, edits[first:at], (start, block.start), (before, block.text))
        start, before = block.end, block.text
    yield from _between(source, edits[at:], (start, len(source)), (before, ""))


def _between(source: str, edits: tuple[Edit, ...], span: tuple[int, int], texts: tuple[str, str]) -> Iterator[Joint]:
    """Yield the joints between two blocks: more than one where edits put visible text between them."""
    start, end = span
    before, after = texts
    first, fixed = 0, ""
    for index, edit in enumerate(edits):
        visible = edit.replacement.strip()
        if visible:
            lead = edit.replacement[: edit.replacement.index(visible[0])]
            yield _joint(source, edits[first:index], (start, edit.start), (before, visible), fixed + lead)
            first, start, before = index + 1, edit.end, visible
            fixed = edit.replacement[len(lead) + len(visible) :]
    yield _joint(source, edits[first:], (start, end), (before, after), fixed)


def _joint(source: str, edits: tuple[Edit, ...], span: tuple[int, int], texts: tuple[str, str], fixed: str) -> Joint:
    blanks = []
    residue = False
    position = span[0]
    for edit in edits:
        if position < edit.start:
            blanks.append((position, edit.start))
        position = edit.end
        fixed += edit.replacement
        residue = residue or edit.label not in OWN
    if position < span[1]:
        blanks.append((position, span[1]))
    feeds = max((source.count("\n", *blank) for blank in blanks), default=0)
    feeds = max(feeds, fixed.count("\n"))
    if not feeds and residue and any("\n" in source[edit.start : edit.end] for edit in edits if edit.label not in OWN):
        feeds = PARAGRAPHS  # the residue reached over a line end
    return Joint(*texts, *span, tuple(blanks), fixed, residue, feeds)


def ends_sentence(text: str) -> bool:
    """Whether *text* ends where a sentence ends: a full stop behind an abbreviation does not count.

    >>> ends_sentence("He met Mr.")
    False
    """
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] not in _SENTENCE_MARKS or not bare:
        return False
    if bare[-1] != ".":
        return True
    tail = f"{bare[-_ABBREVIATION_REACH:]} "
    return sentence_end(tail, len(tail) - 2, len(tail)) < len(tail)


def begins_sentence(text: str) -> bool:
    """Whether *text* begins like a sentence: not with a lower-case letter nor a closing mark."""
    first = text.lstrip(_OPENERS)[:1]
    return first.isalnum() and not first.islower()
