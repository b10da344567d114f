"""Strip invitations to register, subscribe, download, donate or follow, and what asks for consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.languages import APPEALING
from newsclean.lazy_pattern import lazy_pattern
from newsclean.stuck_sentences import is_spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_CONSENT: Final = "cookie"
_TOPICS: Final = (_CONSENT, "podcast")
_COOKIE: Final = lazy_pattern("[Cc]ookie|COOKIE")
_FEWEST: Final = 3
_FEWEST_INSIDE: Final = 5
_DENSITY: Final = 300  # code points for each mention, at the most
_WHY: Final = "A consent notice, which speaks of cookies again and again, is the site's."
_WHY_SIGNS: Final = "Where the site speaks to its reader of cookies and consent, it is no story."


def strip_prompts(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip invitations to register, subscribe, download, donate or follow, and what asks for consent."""
    if "prompt" in document.found:
        topics = _topics(document)
        for edit in rules.edits(document, "prompt"):
            if not (topics and _is_topical(document, edit, topics)):
                yield edit
    if "ookies" in document.source:
        yield from _consent(document)
    if document.language in APPEALING:
        from newsclean.appeals.consent_notices import consent_notices  # noqa: PLC0415 (English has none)

        for block, start, end in consent_notices(document):
            edit = block.remove(start, end, "prompt", "consent-signs", _WHY_SIGNS)
            if _CONSENT not in _topics(document) or not _is_topical(document, edit, (_CONSENT,)):
                yield edit


def _topics(document: Document) -> tuple[str, ...]:
    """Return what the first line, the headline of a story, is about of what the site speaks of as well."""
    first = document.blocks[0].text.lower() if document.blocks else ""
    return tuple(topic for topic in _TOPICS if topic in first)


def _is_topical(document: Document, edit: Edit, topics: tuple[str, ...]) -> bool:
    """Whether *edit* takes out a sentence on what the story is about, below its headline, that speaks to nobody."""
    named = _CONSENT in topics or any(map(edit.rule.__contains__, topics))
    if not named or edit.start < document.blocks[0].end:
        return False
    return not is_spoken(document.source, edit.start, edit.end)


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
