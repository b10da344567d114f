"""Strip invitations to register, subscribe, download, donate or follow, and what asks for consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.signs import APPEALING
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_COOKIE: Final = lazy_pattern("[Cc]ookie|COOKIE")
_FEWEST: Final = 3
_FEWEST_INSIDE: Final = 5
_DENSITY: Final = 300  # code points for each mention, at the most
_WHY: Final = "A consent notice, which speaks of cookies again and again, is the site's."
_WHY_SIGNS: Final = "Where the site speaks to its reader of cookies and consent, it is no story."


def strip_prompts(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip invitations to register, subscribe, download, donate or follow, and what asks for consent."""
    yield from rules.edits(document, "prompt")
    if "ookies" in document.source:
        yield from _consent(document)
    if document.language in APPEALING:
        from newsclean.appeals.consent_notices import consent_notices  # noqa: PLC0415 (English has none)

        for block, start, end in consent_notices(document):
            yield block.remove(start, end, "prompt", "consent-signs", _WHY_SIGNS)


def _consent(document: Document) -> Iterator[Edit]:
    """Yield the notices on cookies below a story that does not speak of them."""
    blocks = document.blocks
    first = next((index for index, block in enumerate(blocks) if _COOKIE.search(block.text)), None)
    if first is None:
        return
    if blocks[first].start - blocks[0].start < len(document.source) // 4:
        return  # the story itself may be about them
    for block in blocks[first:]:
        mentions = [found.start() for found in _COOKIE.finditer(block.text)]
        if len(mentions) < _FEWEST or len(mentions) * _DENSITY < len(block.text) - mentions[0]:
            continue
        start = _sentence_start(block, mentions[0])
        if start == 0 or len(mentions) >= _FEWEST_INSIDE:
            yield block.remove(start, len(block.text), "prompt", "consent-notice", _WHY)


def _sentence_start(block: Block, place: int) -> int:
    """Return where the sentence begins that holds *place*."""
    ends = [block.text.rfind(mark, 0, place) + len(mark) for mark in (". ", "! ", "? ") if mark in block.text[:place]]
    return max(ends, default=0)
