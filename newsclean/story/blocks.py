"""Cut a text into the blocks that are judged one by one, whatever shape the dump has.

Three shapes are known. *lines*: one block a line. *torn*: one inline element a line, so that a
sentence is torn at every link and has to be joined again. *run*: one long line, which is split at
sentence ends and where menus in capitals turn into prose. Offsets are code points of the source.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, compress, count, pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.story.runs import cut_run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Shape = Literal["lines", "torn", "run"]
Rows = tuple[list[str], list[str]]
"""The lines of a text, and each without the white space around it."""

_RUN_LENGTH: Final = 1_200  # code points a line, on average, from which lines say nothing about blocks
_TORN_GAPS: Final = 8  # runs of two blank lines; layout engines write hardly any, get_text("\n") dozens
_TORN_LINES: Final = 3  # lines that go on with the sentence of the line before
_CLOSERS: Final = frozenset(",.;:!?)]}»”’%…،؛。，、")
_OPENERS: Final = frozenset("([{«“„‘¿¡")
_ENDS: Final = frozenset(".!?…。！？؟।:")
_QUOTES: Final = "\"'”’»)]"
_PROSE_WORDS: Final = 4
_FRAGMENT_WORDS: Final = 6
_new: Final = tuple.__new__  # makes a piece in half the time that the class takes for it


class Join(NamedTuple):
    """White space inside a torn sentence: ``source[start:end]`` should read *replacement*."""

    start: int
    end: int
    replacement: str


class Piece(NamedTuple):
    """A block of the source: where it is, its text without the tears, and its layout."""

    start: int
    end: int
    text: str
    indent: int
    """White-space characters before it in its line."""
    gap: int
    """Blank lines before it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a text, the shape they were read as, and the joins inside them."""

    shape: Shape
    pieces: tuple[Piece, ...]
    joins: tuple[Join, ...] = ()


def rows_of(text: str) -> Rows:
    """Return the lines of *text*, and each of them without the white space around it."""
    raw = text.split("\n")
    return raw, list(map(str.strip, raw))


def lay_out(source: str, rows: Rows | None = None) -> Layout:
    r"""Return the blocks of *source*; *rows* are its lines, if they are known.

    >>> [piece.text for piece in lay_out("Home\nNews\n\nThe mayor resigned.").pieces]
    ['Home', 'News', 'The mayor resigned.']
    """
    lines = _lines(*(rows or rows_of(source)))
    shape = _shape(source, lines)
    if shape == "run":
        return Layout(shape, tuple(_run_pieces(source, lines)))
    if shape == "torn":
        return _join_lines(source, lines)
    return Layout(shape, tuple(lines))


def _shape(source: str, lines: Sequence[Piece]) -> Shape:
    if len(source) > _RUN_LENGTH * max(len(lines), 1):
        return "run"
    if source.count("\n\n\n") >= _TORN_GAPS:
        return "torn"
    torn = sum(_is_torn(source, last, line, None) for last, line in pairwise(lines) if not line.gap and _hangs(line))
    return "torn" if torn >= _TORN_LINES else "lines"


def _hangs(line: Piece) -> bool:
    """Tell whether *line* looks like the rest of a sentence."""
    first = line.text[0]
    return first.islower() or (first in ",.;)" and line.text[1:2] in ("", " "))


def _lines(raw: Sequence[str], bare: Sequence[str]) -> list[Piece]:
    """Return the lines that are not blank."""
    lines = []
    after = 0
    rows = zip(count(), raw, bare, accumulate(map(len, raw), initial=0), strict=False)
    for number, line, text, letters in compress(rows, bare):
        indent = 0 if line[0] == text[0] else line.index(text[0])
        start = letters + number + indent
        lines.append(_new(Piece, (start, start + len(text), text, indent, number - after)))
        after = number + 1
    return lines


def _run_pieces(source: str, lines: Sequence[Piece]) -> Iterator[Piece]:
    for line in lines:
        for start, end in cut_run(source, line.start, line.end):
            yield Piece(start, end, source[start:end], 0, 0)


def _join_lines(source: str, lines: Sequence[Piece]) -> Layout:
    """Join what a tag tore apart; a line that stands alone is a block of its own."""
    pieces: list[Piece] = []
    joins: list[Join] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        left = pieces[-1] if pieces else None
        if line.gap > 1 or left is None or not _is_torn(source, left, line, following):
            pieces.append(line)
            continue
        glue = _glue(source, left, line)
        joins.append(Join(left.end, line.start, glue))
        pieces[-1] = Piece(left.start, line.end, f"{left.text}{glue}{line.text}", left.indent, left.gap)
    return Layout("torn", tuple(pieces), tuple(joins))


def _is_torn(source: str, left: Piece, line: Piece, following: Piece | None) -> bool:
    """Tell whether *line* goes on with the sentence of *left*, the lines before it."""
    if line.gap and not (line.gap == 1 and _is_thin(source, line)):
        return False
    first, text = line.text[0], left.text
    if first in _CLOSERS or text[-1] in _OPENERS:
        return True
    ended = text.rstrip(_QUOTES)[-1:] in _ENDS
    prose = text.count(" ") >= _PROSE_WORDS - 1
    if line.gap:
        return prose and not ended and (first.islower() or line.text.count(" ") < _FRAGMENT_WORDS)
    if line.indent == 1 or _trails(source, left):
        return True
    if first.islower():
        return not ended and (prose or len(text) == 1)
    return prose and not ended and following is not None and _goes_on(line, following)


def _is_thin(source: str, line: Piece) -> bool:
    """Tell whether the blank line before *line* is not empty: white space between two tags."""
    return source[line.start - line.indent - 2] != "\n"


def _trails(source: str, line: Piece) -> bool:
    """Tell whether white space ends *line*: what follows was in the same line of the page."""
    end = source.find("\n", line.end)
    return end > line.end and source[end - 1] != "\r"


def _goes_on(line: Piece, following: Piece) -> bool:
    """Tell whether *line* is a link inside a sentence that *following* goes on with."""
    opener = following.text[0]
    return not following.gap and line.text.count(" ") < _FRAGMENT_WORDS and (opener.islower() or opener in _CLOSERS)


def _glue(source: str, left: Piece, line: Piece) -> str:
    if line.text[0] in _CLOSERS or left.text[-1] in _OPENERS:
        return ""
    if len(left.text) > 1 or not left.text.isupper() or not line.text[0].islower():
        return " "
    return " " if line.indent or line.gap or _trails(source, left) else ""  # a drop cap
