"""Find the kickers above a headline: the section, the place or the paper in a word or two, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.headlines.taken_up import stems, taken_up
from newsclean.language import STOP_WORDS
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block

_STOPS: Final = (".", "!", "?", "…", ":", ";", ",")
_ENDS: Final = (".", "!", "?", "…", ":", ";", ",", ".”", '."', "”", '"', "»", ")", "’", "'", "-", "–", "—")
_MOST_WORDS: Final = 2
_LONGEST: Final = 40
_FEWEST_HEADLINE_WORDS: Final = 5
_LONG_WORDS: Final = 45
"""Code points of a headline of few but long words."""
_MOST_HEADLINE_WORDS: Final = 14
"""What has more is a standfirst, and the line above it may be the headline."""
_LONGEST_HEADLINE: Final = 110
_SHORTEST_PARAGRAPH: Final = 80
_NEAR: Final = 3
_FAR: Final = 8
"""Lines below a headline and its time stamp among which the story must begin."""
_LONGEST_SIGNED: Final = 200
_SIGNED: Final = 6
"""Lines below a headline among which its time stamp may stand."""
_QUOTES: Final = lazy_pattern(r"[\"“”«»„]|\w: ")
_DIGIT: Final = lazy_pattern(r"\d")
_KICKER: Final = lazy_pattern(r"[^\W\d_][^\d:]*")
_PLACES: Final = ("San ", "Santa ", "Santo ", "São ", "St. ", "Saint ")
_MOST_SECTIONS: Final = 2
_MOST_SECTION_WORDS: Final = 4
_TOLD: Final = 6
"""Lines from the headline on in which no word of a section's name may come again."""
_DIVIDERS: Final = lazy_pattern(r"[\s>»/|&,›]+")
_SIGNS: Final = lazy_pattern(r"[&/>|»]")
_PARTS: Final = frozenset(
    ("introduction", "intro", "summary", "overview", "background", "abstract", "einleitung", "preface")
)
"""What heads the first part of a text, and is no section."""
_UNSPACED: Final = lazy_pattern("[\u2e80-\uffef]")


def kickers(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the first of *blocks* that are kickers: short lines above a headline that has a paragraph below it."""
    count = 0
    while count < len(blocks) - 1 and _is_kicker(blocks[count].text) and not blocks[count + 1].text[0].islower():
        count += 1  # "President Roe" [links] "said on Monday …" is a sentence
    return _above_headline(blocks, count) or sections_above(blocks)


def sections_above(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the first of *blocks* if they name sections of some words, and the line below is what the story takes up.

    Nothing of a section's name comes again in the headline or the story: a headline in two lines would share words.
    """
    count = 0
    while count < min(len(blocks) - 2, _MOST_SECTIONS) and _names_section(blocks[count].text):
        count += 1
    if not count:
        return ()
    heads = taken_up(blocks)
    if not heads or heads[0] != count:
        return ()
    told = stems("\n".join(block.text for block in blocks[count : count + _TOLD]))
    return () if any(stems(block.text) & told for block in blocks[:count]) else blocks[:count]


def _names_section(text: str) -> bool:
    """Whether *text* is of few words, each with a capital but for small ones between: "Politics & Policy"."""
    if len(text) > _LONGEST or text.endswith(_ENDS) or text[0] in "•·-–—" or _UNSPACED.search(text):
        return False
    parts = [part for part in _DIVIDERS.split(text) if part]
    large = [part for part in parts if part not in STOP_WORDS]
    if len(large) < len(parts) and not _SIGNS.search(text):
        return False  # "Krieg und Frieden" is a title
    if not 1 <= len(large) <= _MOST_SECTION_WORDS or not all(part[0].isupper() for part in large):
        return False
    named = has_given_name(text) if len(parts) > 1 else text.casefold() in _PARTS
    return _KICKER.fullmatch(text) is not None and not named


def _above_headline(blocks: Sequence[Block], count: int) -> Sequence[Block]:
    """Return the first *count* of *blocks*, short lines, if the next is a headline and has a paragraph below it."""
    if not count:
        return ()
    signed = _is_signed(blocks[count:], lone=count == 1)
    if not (signed or _is_headline(blocks[count].text)):
        return ()
    below = blocks[count + 1 : count + 1 + (_FAR if signed else _NEAR)]
    story = any(len(block.text) >= _SHORTEST_PARAGRAPH and block.text.endswith(_ENDS) for block in below)
    return blocks[:count] if story else ()


def _is_signed(blocks: Sequence[Block], *, lone: bool) -> bool:
    """Whether *blocks* begin with a long headline, a quotation or a colon in it, and soon the time it was published.

    A *lone* word above a standfirst may be the headline; a standfirst quotes nobody and ends with a full stop.
    """
    text = blocks[0].text
    if not lone or len(text) > _LONGEST_SIGNED or len(text.split()) < _FEWEST_HEADLINE_WORDS or text.endswith(_STOPS):
        return False
    if not (_is_headline(text) or _QUOTES.search(text)):
        return False
    below = (block.text for block in blocks[1 : _SIGNED + 1] if len(block.text) <= _LONGEST_SIGNED)
    return any(_DIGIT.search(line) and (read := read_author_line(line)) and read.when for line in below)


def _is_kicker(text: str) -> bool:
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or text.endswith(_ENDS) or text.casefold() in _PARTS:
        return False
    named = has_given_name(text) and not text.startswith(_PLACES)  # an author, whom others read
    return _KICKER.fullmatch(text) is not None and not _UNSPACED.search(text) and not named


def _is_headline(text: str) -> bool:
    words = len(text.split())
    if len(text) > _LONGEST_HEADLINE or words > _MOST_HEADLINE_WORDS:
        return False
    if words < _FEWEST_HEADLINE_WORDS - (len(text) >= _LONG_WORDS):
        return False
    return not text.endswith(_STOPS)
