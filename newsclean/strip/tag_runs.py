"""Find the tags that stand behind a story, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean.document import Block, Document

_FEWEST: Final = 6
_LONGEST_TAG: Final = 36
_MOST_WORDS: Final = 4
_LONGEST_STORY_LINE: Final = 80
_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '"', "”", "»", ".)", "。")


def tag_run(document: Document) -> tuple[Block, ...]:
    """Return the blocks of the tags at the very end: many lines of a few words each below a paragraph of prose."""
    blocks = document.blocks
    first = len(blocks)
    while first and _is_tag(blocks[first - 1].text):
        first -= 1
    lines = blocks[first:]
    if len(lines) < _FEWEST or not first:
        return ()
    last = blocks[first - 1].text
    story = len(last) >= _LONGEST_STORY_LINE and last.endswith(_ENDS)
    return lines if story and len({line.text for line in lines}) * 2 > len(lines) else ()


def _is_tag(text: str) -> bool:
    if len(text) > _LONGEST_TAG or not text[0].isalpha() or not (text[-1].isalnum() or text[-1] == ")"):
        return False
    return len(text.split()) <= _MOST_WORDS
