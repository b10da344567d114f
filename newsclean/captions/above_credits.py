"""Find the captions that stand in a line of their own above the credit of their picture.

"Jane Roe, at the wheel of her ferry" above "Photo: Ben Stone": what stands alone between the time of publication and
the credit above the story is what the picture shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.guards import block_at
from newsclean.newsroom import is_agency
from newsclean.sentences import count_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_LONGEST: Final = 240
_SHORTEST: Final = 20
_FEWEST_WORDS: Final = 4
_PARAGRAPH: Final = 100
_HEAD: Final = 12
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ":", ";", "’", "'")


def captions_above(document: Document, edits: Sequence[Edit]) -> Iterator[Block]:
    """Yield the blocks of *document* that are captions above one of *edits*, which takes out a credit alone."""
    blocks = document.blocks
    for edit in edits:
        index = block_at(document, edit.start)
        if index is None or not 1 < index < min(_HEAD, len(blocks) - 1):
            continue
        whole = edit.start == blocks[index].start and edit.end >= blocks[index].end
        if is_agency(blocks[index].text):
            continue  # who wrote the story, below its headline
        if whole and len(blocks[index].text) <= _PARAGRAPH and _is_caption(blocks, index - 1):
            yield blocks[index - 1]


def _is_caption(blocks: Sequence[Block], index: int) -> bool:
    """Whether the block at *index* stands below a time stamp, with the story below its credit."""
    text = blocks[index].text
    if not _SHORTEST <= len(text) <= _LONGEST or len(text.split()) < _FEWEST_WORDS or count_sentences(text) > 1:
        return False
    below = blocks[index + 2].text
    if len(below) < _PARAGRAPH or not below.endswith(_STOPS) or read_author_line(text):
        return False
    above = read_author_line(blocks[index - 1].text)
    if above is None or not above.when:
        return False
    return any(_is_headline(block.text) for block in blocks[: index - 1])  # else this line is the headline


def _is_headline(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS and not read_author_line(text)
