"""Cut a text into the blocks that are judged one by one, whatever shape the dump has.

Three shapes are known. *lines*: one block a line. *torn*: one inline element a line, so that a
sentence is torn at every link and has to be joined again. *run*: one long line, which is split at
sentence ends and where menus in capitals turn into prose. Offsets are code points of the source.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.story.runs import cut_run

if TYPE_CHECKING:
    from collections.abc import Iterator

Shape = Literal["lines", "torn", "run"]

_RUN_LENGTH: Final = 1_200  # code points a line, on average, from which lines say nothing about blocks
_TORN_GAPS: Final = 8  # runs of two blank lines; layout engines write hardly any, get_text("\n") dozens
_TORN_LINES: Final = 3  # lines that go on with the sentence of the line before
_CLOSERS: Final = frozenset(",.;:!?)]}»”’%…،؛。，、")
_OPENERS: Final = frozenset("([{«“„‘¿¡")
_ENDS: Final = frozenset(".!?…。！？؟।:")
_QUOTES: Final = "\"'”’»)]"
_PROSE_WORDS: Final = 4
_FRAGMENT_WORDS: Final = 6


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


class _Line(NamedTuple):
    """A line that is not blank."""

    start: int
    text: str
    indent: int
    trailing: bool
    """Whether white space ends it: what follows was in the same line of the page."""
    gap: int
    thin: bool
    """Whether only one line of white space, not empty, lies before it."""


def lay_out(source: str) -> Layout:
    r"""Return the blocks of *source*.

    >>> [piece.text for piece in lay_out("Home\nNews\n\nThe mayor resigned.").pieces]
    ['Home', 'News', 'The mayor resigned.']
    """
    lines = tuple(_lines(source))
    shape = _shape(source, lines)
    if shape == "run":
        return Layout(shape, tuple(_run_pieces(source, lines)))
    if shape == "torn":
        return _join_lines(lines)
    pieces = [Piece(start, start + len(text), text, indent, gap) for start, text, indent, _, gap, _ in lines]
    return Layout(shape, tuple(pieces))


def _shape(source: str, lines: tuple[_Line, ...]) -> Shape:
    if len(source) > _RUN_LENGTH * max(len(lines), 1):
        return "run"
    if source.count("\n\n\n") >= _TORN_GAPS:
        return "torn"
    torn = sum(_is_torn(last.text, last, line, None) for last, line in pairwise(lines) if not line.gap and _hangs(line))
    return "torn" if torn >= _TORN_LINES else "lines"


def _hangs(line: _Line) -> bool:
    """Tell whether *line* looks like the rest of a sentence."""
    first = line.text[0]
    return first.islower() or (first in ",.;)" and line.text[1:2] in ("", " "))


def _lines(source: str) -> Iterator[_Line]:
    position = gap = 0
    thin = False
    for line in source.split("\n"):
        text = line.strip()
        if text:
            indent = 0 if line[0] == text[0] else line.index(text[0])
            trailing = len(line) > indent + len(text) and line[-1] != "\r"
            yield _Line(position + indent, text, indent, trailing, gap, thin)
            gap = 0
            thin = False
        else:
            gap += 1
            thin = gap == 1 and line != ""
        position += len(line) + 1


def _piece(line: _Line) -> Piece:
    return Piece(line.start, line.start + len(line.text), line.text, line.indent, line.gap)


def _run_pieces(source: str, lines: tuple[_Line, ...]) -> Iterator[Piece]:
    for line in lines:
        for start, end in cut_run(source, line.start, line.start + len(line.text)):
            yield Piece(start, end, source[start:end], 0, 0)


def _join_lines(lines: tuple[_Line, ...]) -> Layout:
    """Join what a tag tore apart; a line that stands alone is a block of its own."""
    pieces: list[Piece] = []
    joins: list[Join] = []
    last: _Line | None = None
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if last is not None and _is_torn(pieces[-1].text, last, line, following):
            left = pieces[-1]
            glue = _glue(left.text, last, line)
            joins.append(Join(left.end, line.start, glue))
            pieces[-1] = left._replace(end=line.start + len(line.text), text=f"{left.text}{glue}{line.text}")
        else:
            pieces.append(_piece(line))
        last = line
    return Layout("torn", tuple(pieces), tuple(joins))


def _is_torn(left: str, last: _Line, line: _Line, following: _Line | None) -> bool:
    """Tell whether *line* goes on with the sentence of *left*, whose last line is *last*."""
    if line.gap > 1 or (line.gap and not line.thin):
        return False
    first = line.text[0]
    if first in _CLOSERS or left[-1] in _OPENERS:
        return True
    ended = left.rstrip(_QUOTES)[-1:] in _ENDS
    prose = left.count(" ") >= _PROSE_WORDS - 1
    if line.gap:
        return prose and not ended and (first.islower() or line.text.count(" ") < _FRAGMENT_WORDS)
    if last.trailing or line.indent == 1:
        return True
    if first.islower():
        return not ended and (prose or len(left) == 1)
    return prose and not ended and following is not None and _goes_on(line, following)


def _goes_on(line: _Line, following: _Line) -> bool:
    """Tell whether *line* is a link inside a sentence that *following* goes on with."""
    opener = following.text[0]
    return not following.gap and line.text.count(" ") < _FRAGMENT_WORDS and (opener.islower() or opener in _CLOSERS)


def _glue(left: str, last: _Line, line: _Line) -> str:
    spaced = last.trailing or line.indent > 0 or line.gap > 0
    if line.text[0] in _CLOSERS or left[-1] in _OPENERS:
        return ""
    drop_cap = len(left) == 1 and left.isupper() and line.text[0].islower()
    return "" if drop_cap and not spaced else " "
