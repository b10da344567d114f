"""What stands in front of a headline in its line, a date or the path of sections; and whether it is one at all."""

from __future__ import annotations

from typing import Final

from newsclean.dates import read_date
from newsclean.lazy_pattern import lazy_pattern

_MARKED: Final = lazy_pattern(r"(?:Title|Titel|Titre|Título|Titolo)\s*:\s*(?=\S)")
_BETWEEN: Final = " \u00a0-–—|:•·,"
_SHORTEST: Final = 20
_FEWEST_WORDS: Final = 4
_MOST_ABOVE: Final = 4
_LONGEST_ABOVE: Final = 60
_LATER: Final = 4
"""The part of a text, one of so many, in which its headline is not said again."""
_ENDS: Final = ("\n", ". ", "! ", "? ", "” ", '" ')


def undated(text: str) -> str:
    """Return *text*, a line of the head, without the full date or the word "Title:" that it begins with.

    >>> undated("1. Februar 2022 Rat schließt die alte Mole am Hafen")
    'Rat schließt die alte Mole am Hafen'
    """
    marked = _MARKED.match(text)
    if marked:
        return text[marked.end() :]
    date = read_date(text, 0) if text[:1].isdigit() or text[:1].isupper() else None
    rest = text[date.end :].lstrip(_BETWEEN) if date and date.year else ""
    return rest if len(rest) >= _SHORTEST and rest[0].isupper() and "\n" not in rest else text


def without_path(source: str, headline: str) -> str:
    r"""Return *headline* without the sections that the lines above it in *source* list.

    >>> without_path("News\nHarbour\nNews Harbour Council closes old pier", "News Harbour Council closes old pier")
    'Council closes old pier'
    """
    at = source.find(headline)
    above = [line.strip() for line in source[:at].split("\n") if line.strip()][-_MOST_ABOVE:] if at > 0 else []
    for first in range(len(above)):
        path = " ".join(above[first:])
        rest = headline[len(path) :].lstrip()
        if len(path) <= _LONGEST_ABOVE and headline.startswith(path + " ") and len(rest.split()) >= _FEWEST_WORDS:
            return rest
    return headline


def is_said_again(source: str, line: str) -> bool:
    """Whether *source* says *line* again, far below, as a sentence or in a line of its own: a caption or a quote."""
    first = source.find(line)
    at = source.find(line, max(first + len(line), len(source) // _LATER)) if first >= 0 else -1
    return at > 0 and source[:at].endswith(_ENDS)
