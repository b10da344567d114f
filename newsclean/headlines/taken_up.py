"""Find the line above a story that must be its headline, since the first paragraphs take up its words."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from newsclean.document import Block
from newsclean.language import STOP_WORDS
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_ABOVE: Final = 40
"""Lines above a story among which its headline may stand."""
_MOST_LEFT: Final = 2
"""Lines of the page that may be left above a headline."""
_SHORTEST: Final = 18
_LONGEST: Final = 150
_FEWEST_WORDS: Final = 4
_STORY: Final = 80
_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', "。", "»", "”", '"')
_OPEN: Final = (".", ":", ";", ",", "-", "–", "—", "…", ")")
_PARAGRAPHS: Final = 4
"""Paragraphs of the story in which the words of its headline come again."""
_FEWEST_SHARED: Final = 2
_SURE: Final = 3
"""Words in common with the story that make a headline of a line, however long it is."""
_SHARE: Final = 0.4
"""Of the words of a shorter line so many must come again."""
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")
_STEM: Final = 5


def taken_up(blocks: Sequence[Block]) -> list[int]:
    """Return the numbers of the lines above the first paragraph of *blocks* whose words that and the next take up.

    The topmost is the headline: below it captions may stand, which share words with the story too.
    """
    below = next((at for at, block in enumerate(blocks[: _MOST_ABOVE + 1]) if _is_story(block.text)), 0)
    if not below:
        return []
    told: set[str] = set()
    for block in islice(filter(lambda block: _is_story(block.text), blocks[below:]), _PARAGRAPHS):
        told |= stems(block.text)
    return [at for at, block in enumerate(blocks[:below]) if _heads(block, told)]


def headline_among(paragraphs: Sequence[str]) -> int | None:
    """Return the number of the headline among the first of *paragraphs*, those of a clean text, told by its words.

    Several lines without a full stop between it and the story are a list, of which it is the first item.
    """
    found = taken_up([Block(0, 0, text, opens=True, closes=True) for text in paragraphs[: _MOST_ABOVE + 1]])
    if not found or found[0] > _MOST_LEFT:
        return None
    at = found[0]
    below = takewhile(lambda text: not _is_story(text), paragraphs[at + 1 :])
    lines = [text for text in below if not text.endswith((*_STOPS, ":", ")")) and len(text.split()) >= _FEWEST_WORDS]
    return at if len(lines) <= 1 else None


def _is_story(text: str) -> bool:
    return len(text) >= _STORY and text.endswith(_STOPS)


def _heads(block: Block, told: set[str]) -> bool:
    """Whether *block* is a line like a headline with words that are *told* below."""
    text = block.text
    if not _SHORTEST <= len(text) <= _LONGEST or not (block.opens and block.closes) or text.endswith(_OPEN):
        return False
    if text[0].islower() or len(text.split()) < _FEWEST_WORDS:
        return False
    own = stems(text)
    shared = len(own & told)
    return shared >= _SURE or (shared >= _FEWEST_SHARED and shared >= _SHARE * len(own))


def stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of *text* that are no stop words."""
    found = (word.casefold() for word in _WORD.findall(text))
    return {word[:_STEM] for word in found if word not in STOP_WORDS}
