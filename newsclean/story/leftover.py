"""The text that is left when blocks go, and where its blocks come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Piece


class Span(NamedTuple):
    """Where block *number* of the source lies in the text that is left."""

    number: int
    start: int
    end: int


def left_over(source: str, pieces: Sequence[Piece], keep: Sequence[bool]) -> tuple[str, list[Span]]:
    """Return what stays of *source* with the white space inside it, and where each block of it is.

    Indentation goes and torn sentences are whole, as in the text that the edits make.
    """
    parts: list[str] = []
    spans: list[Span] = []
    length = end = last = 0
    for number, (piece, stays) in enumerate(zip(pieces, keep, strict=True)):
        if not stays:
            continue
        gap = source[end : piece.start - piece.indent]
        if last < number:  # blocks went in between: the white space on both sides of them is left
            first = pieces[last]
            gap = source[end : first.start] + source[pieces[number - 1].end : piece.start - piece.indent]
        if not parts:
            gap = ""
        parts += [gap, piece.text]
        start = length + len(gap)
        length = start + len(piece.text)
        spans.append(Span(number, start, length))
        end, last = piece.end, number + 1
    return "".join(parts), spans
