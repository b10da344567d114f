"""Find what is printed twice without a break: a line's end again at the next one's start, a shout said twice."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_HEAD: Final = 24
_SHORTEST: Final = 50
_STOPS: Final = (".", "!", "?", ".”", '."', ".)")
_SHORTEST_HALF: Final = 15
_LONGEST_HALF: Final = 160
_LEADING: Final = " ,;–—-"
# "TWO SERVINGS OF FISH TWO SERVINGS OF FISH": a pull quote or a subhead in capitals
_CAPITALS: Final = lazy_pattern(r"\b[A-Z0-9][A-Z0-9'’&.,-]*(?: [A-Z0-9&][A-Z0-9'’&.,-]*){5,60}(?![a-z])")
_TWO_CAPITALS: Final = lazy_pattern(r" (?<=[A-Z]{2} )[A-Z]{2}")  # led by a blank, which is looked for fast
_FEWEST_WORDS: Final = 3
_MOST_WORDS: Final = 14


def line_starts(document: Document) -> Iterator[tuple[Block, int]]:
    """Yield each block that begins with the words that end the one above it, and where it goes on from there."""
    middle = _middle(document)
    for above, block in pairwise(document.blocks):
        if block.start < middle:
            continue
        text = block.text.lstrip(_LEADING)
        head = text[:_HEAD]
        ended = len(head) == _HEAD and len(above.text) > _SHORTEST and above.text.endswith(_STOPS)
        at = above.text.rfind(head, 1) if ended else -1
        if at < 0:
            continue
        end = above.text[at:]
        if len(text) > len(end) >= _SHORTEST and text.startswith(end) and not text[len(end)].isalnum():
            yield block, len(block.text) - len(text) + len(end)


def said_twice(document: Document) -> Iterator[tuple[int, int]]:
    """Yield start and end, in the source, of words in capitals that repeat the ones right before them."""
    middle = _middle(document)
    source = document.source
    if not _TWO_CAPITALS.search(source, middle):
        return
    for found in _CAPITALS.finditer(source, middle):
        words = found[0].split(" ")
        for length in range(min(len(words) // 2, _MOST_WORDS), _FEWEST_WORDS - 1, -1):
            if words[:length] == words[length : 2 * length]:
                shout = " ".join(words[:length])
                start = found.start() + len(shout) + 1
                yield start, start + len(shout)
                break


def doubled_lines(document: Document) -> Iterator[tuple[Block, int]]:
    """Yield each line that says one thing twice, as links with a picture do, and where its second print begins."""
    for block in document.blocks:
        half = (len(block.text) - 1) // 2
        if _SHORTEST_HALF <= half <= _LONGEST_HALF and len(block.text) % 2:
            text = block.text
            if text[half] == " " and text[:half] == text[half + 1 :]:
                yield block, half


def _middle(document: Document) -> int:
    """Return where the second half begins: above it, a comparison of the texts would take the first print for lost."""
    blocks = document.blocks
    return (blocks[0].start + blocks[-1].end) // 2 if blocks else 0
