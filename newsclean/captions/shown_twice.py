"""Find the captions that a page prints twice: as a picture's alternative text, and again with the credit behind it.

"ferry in the ice" or "The ferry in the ice" above "The ferry in the ice. Photo: Ben Stone": the upper line has no sign
of its own. Alternative texts that are numbered ("ferry ice 01", "ferry ice 02") are told by each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import block_at
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_LONGEST: Final = 300
_LONGEST_CREDIT: Final = 60
_SHORTEST: Final = 3
_PARAGRAPH: Final = 100
_ENDS: Final = (".", "!", "?", "”", '"', "»", ".)")
_BULLETS: Final = "•*-–— \t"
_STOPS: Final = ".!?… "
_NUMBERED: Final = lazy_pattern(r"[^\W\d_A-ZÀ-Þ][^A-ZÀ-Þ.!?:]{7,90}[ _-]0\d{1,2}$")
_DIGITS: Final = "0123456789"
_FEWEST_SAME: Final = 3
"""Words of a line in small letters that its caption takes up, at the least,"""
_SAME: Final = 0.7
"""and what share of all its words."""
_SHORTEST_WORD: Final = 3
_WORD: Final = lazy_pattern(r"[^\W_]+")


def captions_shown_twice(document: Document, edits: Sequence[Edit]) -> Iterator[Block]:
    """Yield the blocks that say what a caption below them says again.

    *edits* take out the captions that are known by their credit.
    """
    blocks = document.blocks
    for edit in edits:
        index = block_at(document, edit.start)
        if not index or edit.start != blocks[index].start or edit.end < blocks[index].end:
            continue
        above, below = blocks[index - 1], blocks[index]
        whole = above.opens and above.closes and below.opens and below.closes
        if not whole or len(above.text) > _LONGEST or _may_be_headline(blocks, index - 1):
            continue
        if _begins_with(below.text, above.text) or (index > 1 and _is_taken_up(above.text, below.text)):
            yield above


def _may_be_headline(blocks: Sequence[Block], index: int) -> bool:
    """Whether the block number *index*, which a caption below repeats, stands above the story like its headline."""
    text = blocks[index].text
    if text[-1] in _STOPS or text == text.lower():
        return False
    return not any(_is_paragraph(block.text) for block in blocks[: index + 1])


def numbered_texts(document: Document) -> Iterator[Block]:
    """Yield the alternative texts of a gallery: lines in small letters, the same but for a running number."""
    numbered = document.passing(_is_numbered)
    for index in numbered:
        text = document.blocks[index].text
        beside = [document.blocks[number].text for number in (index - 1, index + 1) if number in numbered]
        if any(_is_next(text, other) for other in beside):
            yield document.blocks[index]


def _is_next(text: str, other: str) -> bool:
    """Whether *text* and *other* are the same but for their last numbers, which follow each other."""
    stem, other_stem = text.rstrip(_DIGITS), other.rstrip(_DIGITS)
    return stem == other_stem and abs(int(text[len(stem) :]) - int(other[len(stem) :])) == 1


def _is_numbered(text: str) -> bool:
    return text[-1].isdigit() and text[0].islower() and _NUMBERED.match(text) is not None


def _begins_with(text: str, start: str) -> bool:
    """Whether the line *text* begins with all that the line *start* says, and says a little more."""
    bare = start.strip(_BULLETS).rstrip(_STOPS)
    text = text.lstrip(_BULLETS)
    if len(bare) < _SHORTEST or text[: len(bare)].casefold() != bare.casefold():
        return False
    return 1 < len(text) - len(bare) <= _LONGEST_CREDIT


def _is_paragraph(text: str) -> bool:
    return len(text) >= _PARAGRAPH and text.endswith(_ENDS)


def _is_taken_up(alternative: str, caption: str) -> bool:
    """Whether the line *alternative*, in small letters throughout, says in keywords what *caption* says."""
    if alternative != alternative.lower() or alternative[-1] in _STOPS:
        return False
    said = [word for word in _WORD.findall(alternative) if len(word) >= _SHORTEST_WORD and not word.isdigit()]
    again = set(_WORD.findall(caption.lower()))
    same = sum(word in again for word in said)
    return same >= min(_FEWEST_SAME, len(said)) and same >= _SAME * len(said) > 0
