"""Find the line above a story that must be its headline, since the first paragraphs take up its words."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from newsclean.document import Block
from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

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
_SMALL: Final = words(
    """
    with from that this have will been were they more over after into their about what when where your than would could
    sein eine einen nach wird sich auch wegen gegen über para como esta este entre sobre cómo pour dans avec plus cette
    della dalla delle anche naar voor door niet
    """
)


def taken_up(blocks: Sequence[Block], top: int = 0) -> int | None:
    """Return the number of the line above the first paragraph of *blocks* whose words that and the next take up.

    Of several such lines it is the topmost: below it captions may stand, which share words with the story too. Below
    the block number *top*, the head of a list of links, it is the last, as links to like stories stand above it.
    """
    below = next((at for at, block in enumerate(blocks[: _MOST_ABOVE + 1]) if _is_story(block.text)), 0)
    if not below:
        return None
    told: set[str] = set()
    for block in islice(filter(lambda block: _is_story(block.text), blocks[below:]), _PARAGRAPHS):
        told |= _stems(block.text)
    found = [at for at in range(top, below) if _heads(blocks[at], told)]
    return found[-1 if top else 0] if found else None


def headline_among(paragraphs: Sequence[str]) -> int | None:
    """Return the number of the headline among the first of *paragraphs*, those of a clean text, told by its words.

    Several lines without a full stop between it and the story are a list, of which it is the first item.
    """
    at = taken_up([Block(0, 0, text, opens=True, closes=True) for text in paragraphs[: _MOST_ABOVE + 1]])
    if at is None or at > _MOST_LEFT:
        return None
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
    own = _stems(text)
    shared = len(own & told)
    return shared >= _SURE or (shared >= _FEWEST_SHARED and shared >= _SHARE * len(own))


def _stems(text: str) -> set[str]:
    found = (word.casefold() for word in _WORD.findall(text))
    return {word[:_STEM] for word in found if word not in _SMALL}
