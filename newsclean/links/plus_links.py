"""Find the headlines of other stories behind a plus sign inside a line: "… said. + Prices rise again The council"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.headline_end import headline_end, name_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

LANGUAGES: Final = frozenset(("es", "fr", "it", "pt"))
"""Languages that print headlines like sentences, so that a capital tells where the next sentence begins."""
_PLUS: Final = lazy_pattern(r"(?<=[.!?…”\"’)]\s)\+{1,3}\s{1,3}(?=[\"“‘'A-ZÀ-Þ])")
_NEXT: Final = lazy_pattern(r"\s\+{1,3}\s{1,3}(?=[\"“‘'A-ZÀ-Þ])")
_LONGEST: Final = 170
_FEWEST_WORDS: Final = 3


def plus_links(document: Document) -> Iterator[tuple[Block, int, int]]:
    """Yield the blocks with links behind a plus sign and where in them these stand, sign and headline."""
    if document.language not in LANGUAGES or " +" not in document.source:
        return
    for block in document.blocks:
        end = 0
        for found in _PLUS.finditer(block.text):
            if found.start() < end:
                continue
            stop = _end(block.text, found.end())
            if stop is not None:
                end = stop
                yield block, found.start(), stop


def _end(text: str, start: int) -> int | None:
    """Return where the headline at *start* ends, and those behind more plus signs; None if that is not certain."""
    while following := _NEXT.search(text, start, start + _LONGEST):
        headline = text[start : following.start()]
        if ". " in headline or len(headline.split()) < _FEWEST_WORDS:
            return None
        start = following.end()
    stop = headline_end(text, start)
    if stop is None or text[stop - 1] in ".…":  # a headline has no full stop: a sentence follows it
        stop = name_after(text, start, min(start + _LONGEST, len(text)))
    return None if stop is None or " –" in text[start : stop + 2] else stop
