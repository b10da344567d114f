"""Find the names and addresses of picture files that stand as lines of their own where a page shows the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".bmp")
_LONGEST: Final = 400
_ANNOUNCES: Final = ":"


def picture_files(document: Document) -> Iterator[Block]:
    """Yield the lines that are the name or the address of a picture file and no more."""
    blocks = document.blocks
    for index, block in enumerate(blocks[1:], 1):
        text = block.text
        named = len(text) <= _LONGEST and " " not in text and text[-5:].lower().endswith(_ENDINGS)
        if named and block.opens and block.closes and not blocks[index - 1].text.endswith(_ANNOUNCES):
            yield block
