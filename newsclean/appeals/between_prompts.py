"""Find the short lines that no rule knows by what stands around them: lines of an appeal, a menu, a form."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.appeals.invitation_words import STORY
from newsclean.appeals.languages import APPEALING
from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_START: Final = attrgetter("start")
_LONGEST: Final = 140
_PAGE: Final = frozenset(("prompt", "furniture", "related", "legal", "comments", "tail"))
_FEWEST_CUTS: Final = 4
_LONGEST_WORDS: Final = 30
_MOST_WORDS: Final = 3
_LONGEST_MOTTO: Final = 30
_HOUSE: Final = lazy_pattern(r"\b(?:you|your|we|our|us|my|me|free|newsletters?|inbox|subscri\w+|stories|headlines)\b")
"""Of these a whole sentence of the page says something; a shorter one may be a motto."""
# "We've reached out to the mayor's team ... no word back."
_SOUGHT: Final = lazy_pattern(r"\breach(?:ed|ing) out\b|\bfor (?:a )?comment\b|\bno word\b|\bresponded\b|\bdeclined\b")


def between_prompts(document: Document) -> Iterator[Block]:
    """Yield the lines of a few words that have a line of a prompt, already cut, right above and right below them."""
    cuts = [edit for edit in document.edits if edit.label == "prompt" and edit.end > edit.start]
    if len(cuts) > 1:
        for block in document.blocks:
            short = len(block.text) <= _LONGEST and _is_between(document.source, block, cuts)
            lower = block.text.lower()
            told = len(lower) > _LONGEST_MOTTO and lower[-1] in ".!?)" and not _asks(block.text, document.language)
            if short and not told and not STORY.search(lower) and not _SOUGHT.search(lower):
                yield block


def between_links(document: Document) -> Iterator[Block]:
    """Yield the lines of a word or two that stand, outside the story's paragraphs, between lines already cut."""
    cuts = [edit for edit in document.edits if edit.label in _PAGE and edit.end > edit.start]
    if len(cuts) < _FEWEST_CUTS:
        return
    blocks = document.blocks
    prose = [index for index, block in enumerate(blocks) if is_prose(block)]
    if not prose:
        return
    for block in (*blocks[: prose[0]], *blocks[prose[-1] + 1 :]):
        short = len(block.text) <= _LONGEST_WORDS and len(block.text.split()) <= _MOST_WORDS
        if short and block.text[-1].isalnum() and _is_between(document.source, block, cuts):
            yield block


def _asks(text: str, language: str) -> bool:
    """Whether *text* speaks to the reader, of the house, of an offer or of consent; or begins in small letters."""
    if text[0].islower():
        return True
    if language not in APPEALING:
        return _HOUSE.search(text.lower()) is not None
    from newsclean.appeals.signs import signs_of  # noqa: PLC0415 (English texts need none)

    signs = signs_of(language)
    kinds = (signs.reader, signs.site, signs.service, signs.consent, signs.call)
    return any(sign.search(text) is not None for sign in kinds)


def _is_between(source: str, block: Block, cuts: Sequence[Edit]) -> bool:
    """Whether *block* is a line that has cut lines right above and right below."""
    below = bisect_left(cuts, block.end, key=_START)
    if below in (0, len(cuts)) or not (block.opens and block.closes):
        return False
    return not source[cuts[below - 1].end : block.start].strip() and not source[block.end : cuts[below].start].strip()
