"""Find the names and addresses of picture files that stand as lines of their own where a page shows the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".bmp")
_LONGEST: Final = 400
_ANNOUNCES: Final = ":"
_LONGEST_NAME: Final = 60
_ENDING: Final = 5
# What a sentence about files has, and a name such as "Image from phone (12).jpg" has not.
_NO_NAME: Final = lazy_pattern(r"[.!?:;,“”\"]\s|\b(?:is|was|called|named|file)\b")


def picture_files(document: Document) -> Iterator[Block]:
    """Yield the lines that are the name or the address of a picture file and no more."""
    blocks = document.blocks
    for index in document.passing(_is_file):
        block = blocks[index]
        announced = index and blocks[index - 1].text.endswith(_ANNOUNCES)
        if block.opens and block.closes and not announced and (index or len(blocks) > 1):
            yield block


def _is_file(text: str) -> bool:
    """Whether *text* ends like the name of a picture file and is an address, or a name of a few words at the most."""
    if len(text) > _LONGEST or not text[-5:].lower().endswith(_ENDINGS):
        return False
    return " " not in text or (len(text) <= _LONGEST_NAME and _NO_NAME.search(text[:-_ENDING]) is None)
