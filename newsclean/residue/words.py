"""What the words of a line weigh, in any language: a table of bytes in which their checksums are looked up."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from zlib import crc32

from newsclean.folding import plain
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

BITS: Final = 17
"""How many bits of a checksum count: words that share them share a weight."""
MIDDLE: Final = 128
"""The byte that weighs nothing."""
SCALE: Final = 48
"""What one unit of log odds is."""
_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|(?<!\w)@\w+")
_YEAR: Final = 4
_MASK: Final = (1 << BITS) - 1
_MOST: Final = 40
_ENOUGH: Final = 300
"""Code points that mostly hold so many words."""
_LONG: Final = 6
_STEM: Final = 5


def words_of(text: str) -> list[str]:
    """Return the words of *text*, folded; numbers and handles are all one.

    >>> words_of("Follow @harbour – it’s 2 miles")
    ['follow', '@', "it's", '0', 'miles']
    """
    words = _WORD.findall(plain(text))
    return [word if word[0] > "@" else _word(word) for word in words]


def _word(word: str) -> str:
    if word[0] == "@":
        return "@"
    if word[0].isdigit():
        return "0000" if len(word) == _YEAR else "0"
    return word


def places_of(text: str) -> frozenset[int]:
    """Return the places in the table of the words of *text*, their pairs, the first and the last, and their stems."""
    features = _features(_first_words(text))
    if not features:
        return frozenset()
    encoded = "\n".join(features).encode().split(b"\n")  # all at once: faster than one by one
    return frozenset([checksum & _MASK for checksum in map(crc32, encoded)])


def _first_words(text: str) -> list[str]:
    """Return the words of *text* that count; a long line is hardly read beyond them."""
    if len(text) > _ENOUGH:
        words = words_of(text[:_ENOUGH])
        if len(words) > _MOST:  # so the last of them is whole
            return words[:_MOST]
    return words_of(text)[:_MOST]


def _features(words: Sequence[str]) -> list[str]:
    found = [*words, *[f"{first} {second}" for first, second in pairwise(words)]]
    found += [f"p:{word[:_STEM]}" for word in words if len(word) > _LONG]
    if words:
        found += (f"f:{words[0]}", f"l:{words[-1]}")
    return found


@lru_cache(maxsize=512)
def weight_of(text: str, table: bytes, bias: int) -> int:
    """Return what the words of *text* weigh by *table*; kept for the next round, which sees most lines again."""
    places = places_of(text)
    return bias + sum(map(table.__getitem__, places)) - MIDDLE * len(places)
