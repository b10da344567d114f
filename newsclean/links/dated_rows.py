"""Find the headlines of other stories that stand in a row, each with its date behind it, below the first paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_FEWEST: Final = 2
_FEWEST_WORDS: Final = 8
_FEWEST_PARAGRAPHS: Final = 2
_LONGEST: Final = 400
_END: Final = 48
# "… Par Luna Roe Le 29/01/2020", "… in den Westen 31.10.2023", "… zum Wandel 13.05.2020, Harbour Networks"
_DIGIT: Final = lazy_pattern(r"\d")
_DATED: Final = lazy_pattern(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:20|19)\d\d|\d{1,2}\.? [^\W\d_]{3,10}\.? (?:20|19)\d\d"
    r"|[^\W\d_]{3,10} \d{1,2}, (?:20|19)\d\d)(?:,? [\w&-]{2,12}){0,3}$"
)
# Posts, sources and events have dates behind them as well.
_OTHER: Final = lazy_pattern(
    r"@|— |https?:|pic\.twitter|\b(?:Uhr|[Dd]oi|ISBN|pp?\.|Vol\.|ed\.|[Rr]etrieved|[Aa]ccessed|abgerufen"
    r"|consult(?:ado|ada|é|ée))\b|\d:\d\d"
)


def dated_rows(document: Document) -> Iterator[Block]:
    """Yield the blocks, two in a row or more, that are a headline with a date behind it."""
    dated = document.passing(_is_dated)
    if len(dated) < _FEWEST:
        return  # nearly all texts
    row: list[Block] = []
    paragraphs = 0
    for index, block in enumerate(document.blocks):
        if paragraphs >= _FEWEST_PARAGRAPHS and index in dated and block.opens and block.closes:
            row.append(block)
            continue
        paragraphs += is_prose(block)
        if len(row) >= _FEWEST:
            yield from row
        row = []
    if len(row) >= _FEWEST:
        yield from row


def _is_dated(text: str) -> bool:
    end = max(len(text) - _END, 0)
    if len(text) > _LONGEST or not _DIGIT.search(text, end):
        return False
    dated = _DATED.search(text, end) is not None
    return dated and len(text.split()) >= _FEWEST_WORDS and _OTHER.search(text) is None
