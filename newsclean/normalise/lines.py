"""Lines: which ends of lines are kept, which were broken by force, and which end a paragraph."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.joints import ends_sentence

if TYPE_CHECKING:
    from newsclean.document import Block, Document
    from newsclean.normalise.joints import Joint

_ITEM: Final = lazy_pattern(r"(?:[-–—*•·‣▪●○◦■□►▶→✓✔]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s")
_CAPITALS: Final = lazy_pattern(r"[^\W\d_]{4,}")
_SHORT_LINE: Final = 60
_VERSE: Final = 4  # lines in a row that make verse or a table where paragraphs stand on lines of their own
_WRAPPED_LINES: Final = 5
_WIDTHS: Final = range(45, 101)
_MOST: Final = 0.75
_SOME: Final = 0.4
_LEAST_FULL: Final = 0.6  # how full a line is at the least that goes on in the next one
_HYPHENATED: Final = lazy_pattern(r"([^\W\d_]+)-$")
_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TAIL: Final = lazy_pattern(r"[^\W\d_]+")
_LONGEST_WORD: Final = 40
_SHORTER: Final = 25
_RAGGED: Final = 8  # code points by which lines that were set to one width differ


class Layout:
    """How a document uses its line ends; worked out when a single line end asks for it."""

    def __init__(self, document: Document) -> None:
        """Take the *document*; nothing is worked out yet."""
        self._source = document.source
        self._blocks = document.blocks

    def is_broken(self, joint: Joint) -> bool:
        """Whether the line that ends at *joint* goes on in the next one: it was wrapped at a width."""
        if not self._width or _ITEM.match(joint.after) or _shouts(joint.after):
            return False
        length, ended = len(joint.before), ends_sentence(joint.before)
        if joint.after[0].islower() and not ended:
            return length >= self._width * _LEAST_FULL
        if joint.start == self._blocks[0].end or (ended and joint.residue):
            return False  # a headline, or a paragraph and what stood below it
        word = joint.after.split(None, 1)[0]
        room = self._width - length - 1
        return room < len(word) if ended else room < len(word) + _RAGGED

    def rejoined(self, joint: Joint) -> str:
        """Return what stands in the place of a forced line end: a blank, or nothing behind a hyphen."""
        return "" if _HYPHENATED.search(joint.before[-_LONGEST_WORD:]) and joint.after[0].islower() else " "

    def divides(self, joint: Joint) -> bool:
        """Whether a hyphen before *joint* only divides a word: the text has that word whole elsewhere."""
        head, tail = _HYPHENATED.search(joint.before[-_LONGEST_WORD:]), _TAIL.match(joint.after)
        if not head or not tail or not head[1].islower() or self._source[joint.start - 1] != "-":
            return False
        return head[1] + tail[0] in self._words and f"{head[1]}-{tail[0]}" not in self._words

    def is_listed(self, joint: Joint) -> bool:
        """Whether the line end at *joint* stays as it is: between items of a list, or lines of verse."""
        items = [bool(_ITEM.match(text)) for text in (joint.before, joint.after)]
        return all(items) or (not any(items) and joint.start in self._verse)

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the document, and its hyphenated ones as a whole."""
        return frozenset(_WORD.findall(self._source))

    @cached_property
    def _runs(self) -> list[list[Block]]:
        """The blocks that single line ends link, in runs."""
        runs: list[list[Block]] = []
        position = 0
        for block in self._blocks:
            if runs and self._source.count("\n", position, block.start) == 1:
                runs[-1].append(block)
            else:
                runs.append([block])
            position = block.end
        return runs

    @cached_property
    def _width(self) -> int:
        """The width at which the document's lines were wrapped, or 0 where they were not."""
        broken = [(line, after) for run in self._runs for line, after in pairwise(run)]
        if len(broken) < _WRAPPED_LINES:
            return 0
        lengths = sorted(len(line.text) for line, _ in broken)
        width = lengths[len(lengths) * 4 // 5]
        alike = sum(width - _SHORTER <= length <= width + _RAGGED for length in lengths)
        if width not in _WIDTHS or alike < _MOST * len(lengths):
            return 0
        open_ends = [after for line, after in broken if not ends_sentence(line.text)]
        going_on = [after for after in open_ends if after.text[0].islower()]
        if len(open_ends) < _MOST * len(broken) or len(going_on) < _SOME * len(open_ends):
            return 0
        return width

    @cached_property
    def _verse(self) -> frozenset[int]:
        """Where the lines of verse, of a table or of an address end."""
        linked = sum(len(run) > 1 for run in self._runs)
        spaced = linked * 2 <= len(self._runs)
        fewest = 2 if spaced else _VERSE
        return frozenset(
            line.end
            for run in self._runs
            for stretch in _short_stretches(run)
            if len(stretch) >= fewest and sum(ends_sentence(line.text) for line in stretch) * 2 < len(stretch)
            for line in stretch[:-1]
        )


def _short_stretches(run: list[Block]) -> list[list[Block]]:
    """Return the stretches of short lines in *run*."""
    stretches: list[list[Block]] = [[]]
    for line in run:
        if len(line.text) <= _SHORT_LINE:
            stretches[-1].append(line)
        elif stretches[-1]:
            stretches.append([])
    return stretches


def _shouts(text: str) -> bool:
    """Whether *text* begins with a word in capitals, as datelines do."""
    word = _CAPITALS.match(text)
    return word is not None and word[0].isupper()
