"""Measure the signs of each block: full stops, commas, colons, symbols, what it begins and ends with."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# One set of characters comes first, which re looks for at the speed of C; then what each of them needs around it.
_SIGN: Final = re.compile(
    r"""[.!?…؟।。！？|›»@©#<>={}_•·→▼✕/w](?:(?<=[.!?…؟।])(["”’“»)\]]*(?=\s))|(?<=[。！？])()"""
    r"""|(?<=[|›»@©#<>={}_•·→▼✕/])|(?<=w)ww\.)"""
)
_COMMAS: Final = "、，،"
BULLET, DIGIT, SMALL_LETTER = 1, 2, 5
"""Codes of how a block begins, and"""
OTHER, COMMA, COLON, STOP, BRACKET = 1, 2, 3, 5, 8
"""of how it ends: from `STOP` to before `BRACKET` a sentence does; all of them stand at ``Measures``."""
_BULLETS: Final = "*+•·-–—○●▪►→>#|/»✓"
_QUOTE_MARKS: Final = "\"“„«»'‘”「"
_ENDINGS: Final[Mapping[str, int]] = {
    **dict.fromkeys(".!?。！？؟।", STOP), **dict.fromkeys("\"'”’“»」 ", 7), **dict.fromkeys(")]", BRACKET),
    ",": COMMA, ":": COLON, "：": COLON, "…": 4,
}  # fmt: skip
_MARKED: Final = frozenset((STOP, 7, BRACKET))
_QUOTED_END: Final = frozenset(".!?,。！？…")
_OPENINGS: Final[Mapping[str, int]] = dict.fromkeys(_QUOTE_MARKS, 6) | dict.fromkeys(_BULLETS, BULLET)
_COLON_WITHIN: Final = 40


def signs_in(joined: str, ends: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
    """Return the full stops and the symbols of each block of *joined*, and what follows its last full stop.

    *ends* are where the next block begins.
    """
    marks, symbols, tail = [0] * len(ends), [0] * len(ends), [0] * len(ends)
    for found in _SIGN.finditer(joined):
        number = bisect_right(ends, found.start())
        if found.lastindex:
            marks[number] += 1
            tail[number] = ends[number] - 1 - found.end()
        else:
            symbols[number] += 1
    return marks, symbols, tail


def commas_in(texts: Sequence[str], joined: str) -> list[int]:
    """Return how many commas each of *texts* has; *joined* are all of them."""
    counts = [text.count(",") for text in texts]
    for comma in _COMMAS:
        if comma in joined:
            counts = [number + text.count(comma) for number, text in zip(counts, texts, strict=True)]
    return counts


def colons_in(texts: Sequence[str], joined: str, ends: Sequence[int]) -> list[int]:
    """Return where the first colon near the head of each block stands."""
    places = [0] * len(texts)
    place = joined.find(":")
    while place >= 0:
        number = bisect_right(ends, place)
        within = place - ends[number] + len(texts[number]) + 2
        places[number] = within if within <= _COLON_WITHIN else 0
        place = joined.find(":", ends[number])
    return places


def endings_of(texts: Sequence[str]) -> list[int]:
    """Return how each of *texts* ends: the codes stand at ``Measures.ending``."""
    codes = [0 if last.isalnum() else _ENDINGS.get(last, OTHER) for last in [text[-1] for text in texts]]
    for number in compress(range(len(codes)), map(_MARKED.__contains__, codes)):
        text = texts[number]
        if codes[number] > 6:  # noqa: PLR2004 (a quote or a bracket)
            codes[number] = 6 if text[-2:-1] in _QUOTED_END else codes[number]
        elif text.endswith("..."):
            codes[number] = 4
    return codes


def opening_of(text: str) -> int:
    """Return how *text* begins: the codes stand at ``Measures.opening``."""
    first = text[0]
    if first.isalpha():
        if text.isupper():
            return 3
        return SMALL_LETTER if first.islower() else 4
    return DIGIT if first.isdigit() else _OPENINGS.get(first, 0)
