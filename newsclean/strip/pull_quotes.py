"""Find the pull quotes in quotation marks that stand alone where a paragraph near them has them.

A pull quote stands near the paragraph that it is from, and nothing leads to it. What a line ending in a colon announces
is said on purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import block_at
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', "。", "」", ".»", '"', "”")
_QUOTES: Final = frozenset('“"«„')
_CLOSING: Final = frozenset('”"»“')
_DASHES: Final = ("—", "–", "-", "―")
_MORE: Final = 20
"""Code points that the paragraph must have more than its pull quote."""
_LONGEST_QUOTE: Final = 300
_LONGEST_SPEAKER: Final = 90
_QUOTE_WORDS: Final = 7
_REACH: Final = 20
"""How many blocks lie at the most between a quotation and the paragraph that has it."""
_BESIDE: Final = 9
"""Blocks above or below a pull quote in which a paragraph has it in slightly other words."""
_FEWEST_TRIPLES: Final = 7
_MOST_OF_IT: Final = 0.75
_ELLIPSES: Final = ("…", "...")
_WORDS: Final = lazy_pattern(r"\w+")
_TWEETED: Final = lazy_pattern(r"pic\.twitter\.com|\(@\w+\)|^[—–-]+ ?@")


def pull_quotes(document: Document) -> Iterator[Block]:
    """Yield the blocks that a paragraph has as well: quotations, and who says them."""
    blocks = document.blocks
    for index in [index for index, block in enumerate(blocks) if block.text[0] in _QUOTES]:
        text = blocks[index].text
        if text[-1] in _CLOSING and len(text) <= _LONGEST_QUOTE and not is_announced(blocks, index):
            yield from _quotation(document, index)


def is_announced(blocks: Sequence[Block], index: int) -> bool:
    """Whether the line above the block at *index* leads to it with a colon: "Let us say that again:"."""
    return index > 0 and blocks[index - 1].text[-1] in ":："


def _quotation(document: Document, index: int) -> Iterator[Block]:
    """Yield the block at *index* if it is one quoted sentence which a paragraph has as well."""
    blocks = document.blocks
    block = blocks[index]
    quote = block.text[1:-1].strip()
    # Without a full stop it is a subhead; with marks inside it is a paragraph of the story.
    if not quote.endswith((".", "!")) or any(map(quote.__contains__, _QUOTES)) or len(quote.split()) < _QUOTE_WORDS:
        return
    if quote.startswith(_ELLIPSES):
        return  # who goes on with a quotation speaks of it
    quote = quote.rstrip(".!")
    at = document.source.find(quote)
    if block.start <= at < block.end:
        at = document.source.find(quote, block.end)
    holder = block_at(document, at) if at >= 0 else None
    if holder is None or abs(holder - index) > _REACH or len(blocks[holder].text) < len(block.text) + _MORE:
        tweeted = index + 1 < len(blocks) and _TWEETED.search(blocks[index + 1].text)
        if tweeted or any(map(quote.__contains__, _CLOSING)) or not _is_near(blocks, index, quote):
            return
    yield block
    if index + 1 < len(blocks) and _is_attribution(blocks[index + 1]):
        yield blocks[index + 1]


def _is_near(blocks: Sequence[Block], index: int, quote: str) -> bool:
    """Whether a longer block near the one at *index* has most of *quote*, in slightly other words."""
    wanted = _triples(_WORDS.findall(quote.lower()))
    if index == 0 or len(wanted) < _FEWEST_TRIPLES:
        return False
    length = len(blocks[index].text) + _MORE // 2
    for other in blocks[max(index - _BESIDE, 0) : index + _BESIDE + 1]:
        if len(other.text) >= length and other.start != blocks[index].start:
            has = len(wanted & _triples(_WORDS.findall(other.text.lower())))
            if has >= _MOST_OF_IT * len(wanted):
                return not _TWEETED.search(other.text)
    return False


def _triples(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def _is_attribution(block: Block) -> bool:
    return block.text.startswith(_DASHES) and len(block.text) <= _LONGEST_SPEAKER and not block.text.endswith(_STOPS)
