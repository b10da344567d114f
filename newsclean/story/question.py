"""Ask quickly whether a text could be a page dump at all: nearly every article is let go here."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_LEAST_LENGTH: Final = 400  # code points; no page is shorter
_LEAST_BREAKS: Final = 10
_INDENTED: Final = 6  # indented lines that only laid-out text has
_GAPS: Final = 12  # runs of blank lines that only a text with every empty node of a page has
_LINE_LENGTH: Final = 120  # code points a line break; a page without indentation has fewer
_LEAST_SHORT: Final = 16  # short lines that a page without them has
_SHORT_PART: Final = 3  # one line in so many is short then
_RUN_LENGTH: Final = 1_200  # code points a line from which a text is one long line
_SAMPLE: Final = 600  # code points at head and tail that show whether one long line holds menus
_CAPITAL_PART: Final = 2  # one word in so many begins small in prose
_SENTENCES: Final = 4  # full stops that prose has in a sample
_SHORT: Final = 40  # code points of a short line


@lru_cache(maxsize=1)  # asked twice of a text that needs no spacing
def may_be_dump(text: str) -> bool:
    """Tell quickly whether *text* could be a page dump at all; a text that could not costs a few scans."""
    size = len(text)
    breaks = text.count("\n")
    if size < _LEAST_LENGTH or breaks < _LEAST_BREAKS:
        one_line = size >= _LEAST_LENGTH and (breaks + 1) * _RUN_LENGTH < size
        return one_line and (_is_menu(text[:_SAMPLE]) or _is_menu(text[-_SAMPLE:]))
    if text.count("\n    ") >= _INDENTED or text.count("\n\n\n") >= _GAPS:
        return True
    if breaks < _LEAST_SHORT or breaks * _LINE_LENGTH < size:
        return False
    sizes = list(map(len, text.split("\n")))
    short = sum([1 < size < _SHORT for size in sizes])
    return short >= _LEAST_SHORT and short * _SHORT_PART >= len(sizes) - sizes.count(0) - sizes.count(1)


def _is_menu(sample: str) -> bool:
    """Tell whether most words of *sample* begin large, or it has hardly a full stop (scripts without case)."""
    words = sample.split()
    small = sum(map(str.islower, words))
    if small:
        shouted = sum(map(str.isupper, words))
        return (small + shouted) * _CAPITAL_PART < len(words)
    return sample.count(".") + sample.count("。") < _SENTENCES
