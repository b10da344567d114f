"""Edits: what is proposed for a source text, how they make the clean text, and how later ones join earlier ones.

All offsets are code points of the decoded source, start included, end excluded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Edit(NamedTuple):
    """A proposal: put *replacement* in the place of ``source[start:end]``.

    An empty replacement is a removal, an empty span an insertion. *label* is the kind of residue
    ("prompt", "caption", ...), *rule* the name of the rule, *why* the reason in words.
    """

    start: int
    end: int
    label: str
    rule: str
    why: str
    replacement: str = ""


def replay(source: str, edits: Sequence[Edit]) -> str:
    """Return *source* with *edits* (sorted, disjoint) made: the clean text.

    >>> replay("He said.Advertisement", (Edit(8, 21, "furniture", "ad-label", "An ad label."),))
    'He said.'
    """
    if not edits:
        return source
    pieces = []
    position = 0
    for edit in edits:
        pieces.append(source[position : edit.start])
        pieces.append(edit.replacement)
        position = edit.end
    pieces.append(source[position:])
    return "".join(pieces)


def kept(source: str, edits: Sequence[Edit]) -> Iterator[tuple[int, int]]:
    """Yield the spans of *source* that no edit touches, in order."""
    position = 0
    for edit in edits:
        if position < edit.start:
            yield position, edit.start
        position = edit.end
    if position < len(source):
        yield position, len(source)


def compose(source: str, edits: Sequence[Edit], later: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return *edits* of *source* and *later*, edits of the text they make, as edits of *source*.

    Where a later edit takes out part of an earlier replacement, that replacement is shortened; what
    comes to nothing is left out.
    """
    if not (edits and later):
        return tuple(edits or later)
    result: list[Edit] = []
    queue = list(reversed(later))
    offset = 0  # where the segment begins in the text that `edits` make
    for earlier, start, end in _segments(source, edits):
        output = earlier.replacement if earlier else source[start:end]
        left = []
        position = 0
        while queue and queue[-1].start < offset + len(output):
            edit = queue[-1]
            begin, stop = max(edit.start - offset, 0), min(edit.end - offset, len(output))
            inserted = edit.replacement if edit.start >= offset else ""
            left += [output[position:begin], inserted]
            if earlier is None and (stop > begin or inserted):
                result.append(edit._replace(start=start + begin, end=start + stop, replacement=inserted))
            position = stop
            if edit.end > offset + len(output):
                break
            queue.pop()
        if earlier is not None:
            result.append(earlier._replace(replacement="".join([*left, output[position:]])))
        offset += len(output)
    end = len(source)
    result.extend(edit._replace(start=end, end=end) for edit in reversed(queue) if edit.start >= offset)
    return tuple(edit for edit in result if edit.replacement != source[edit.start : edit.end])


def _segments(source: str, edits: Sequence[Edit]) -> Iterator[tuple[Edit | None, int, int]]:
    """Yield kept spans (None, start, end) and edits (edit, start, end) in order."""
    position = 0
    for edit in edits:
        if position < edit.start:
            yield None, position, edit.start
        yield edit, edit.start, edit.end
        position = edit.end
    if position < len(source):
        yield None, position, len(source)
