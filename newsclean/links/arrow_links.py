"""Find headlines of other stories that an arrow marks: "→ Council puts off its vote", "← The hall stays shut"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_MARKS: Final = ("→", "←", "➡", "⇒", ">>", "👉")
_ARROW: Final = lazy_pattern(
    r"(?:(?:→|←|➡\ufe0f?|⇒|>{2,3}|👉)\s?(?=[^\W\d_a-zß-ÿ]|[\"“„«¿¡])[^\n]{8,140}[^.!:;,\s]"
    r"|[^\W\d_a-zß-ÿ][^\n]{8,140}\s?(?:→|←|⇒|➡\ufe0f?))$"
)
_CODED: Final = frozenset(("any", "en"))
"""Languages in which a line behind an arrow may be the prompt of a program."""
_FEWEST_WORDS: Final = 4


def arrow_links(document: Document) -> Iterator[Block]:
    """Yield the lines that are a headline with an arrow; several in a row are a list of the story, but at its end."""
    if document.language in _CODED or not any(mark in document.source for mark in _MARKS):
        return
    blocks = document.blocks
    marked = [index for index, block in enumerate(blocks) if index and _is_link(block)]
    for index in marked:
        alone = index - 1 not in marked and index + 1 not in marked
        if alone or all(later in marked for later in range(index, len(blocks))):
            yield blocks[index]


def _is_link(block: Block) -> bool:
    text = block.text
    return block.opens and block.closes and len(text.split()) >= _FEWEST_WORDS and _ARROW.match(text) is not None
