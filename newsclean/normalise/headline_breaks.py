"""The break between a headline and the dateline that a scraper set behind it in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.agencies import is_agency
from newsclean.sentence_openers import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

# As in "Council closes pier ELMVILLE, Ohio (AP) — The council": a place in capitals, an agency and a dash.
_DATELINE: Final = lazy_pattern(
    r"(?:(?<=[^\s(–—-]\s)|(?<=[a-zß-ÿ0-9]))(?=[A-ZÀ-Þ]{3})[A-ZÀ-Þ][A-ZÀ-Þ.'/-]{2,}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'/-]+){0,3}"
    r"(?:, (?:[A-Z][\w.]+ ?){1,3})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})? ?\((?P<agency>[A-Z][\w ]{1,24})\) ?[–—-]+ ?"
    r"(?=[A-Z“\"])"
)
_STOPPED: Final = lazy_pattern(r"[^\W\d_]{3}[.!?;:,][”\"’)]? ")
_REACH: Final = 260
_FEWEST_WORDS: Final = 4
_LONGEST: Final = 160
_WHY: Final = "The headline ends where the dateline begins."


def headline_breaks(document: Document) -> Iterator[Edit]:
    """Yield the paragraph break between the headline and the dateline that stand in the first line of *document*."""
    block = document.blocks[0] if document.blocks else None
    if block is None or block.text.find(")", 0, _REACH) < 0:
        return
    found = _DATELINE.search(block.text, 1, _REACH)
    if found is None or not is_agency(found["agency"]):
        return
    headline = block.text[: found.start()].rstrip()
    words = headline.split()
    if len(headline) > _LONGEST or len(words) < _FEWEST_WORDS or _STOPPED.search(headline):
        return
    if not SMALL.match(words[-1]) and not headline.endswith((",", "-", "–", "—")):
        at = block.start + found.start()
        yield Edit(at, at, "paragraph", "headline-break", _WHY, "\n\n")
