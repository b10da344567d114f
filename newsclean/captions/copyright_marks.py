"""Find the credits of photos that a © leads to, at a block's end or again and again, and those stuck to the story."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# As in "© Jon Doe & Renders by Jane", "© heychli - stock.adobe.com", "(c) TV Elmville | pixelmaker.at", but with a year
# it is the site's own. In mojibake the mark is half a letter.
_AT_END: Final = lazy_pattern(
    r"(?:(?<![ÃÂ])©|(?<=[^\s(] )\([cC]\)(?= ?[A-ZÀ-Þ@])) ?(?!\d|(?i:copyright|by|all|alle|todos|tous|derechos)\b)"
    r"(?=[\w@])(?:[^.!?\n©]|\.(?=\w)|(?<=\b[A-ZÀ-Þ])\.){2,70}$"
)
_BETWEEN: Final = lazy_pattern(r"""(?<=[.!?…”"»)])\s*© ?(?=[A-ZÀ-Þ])""")
_BOUNDARY: Final = lazy_pattern(r"(?<=\w)(?=\s[A-ZÀ-Þ“\"„«]|[A-ZÀ-Þ][a-zß-ÿ])")
# As in "… am See. Foto: Jana Roe/dpaDer Rat kam zusammen": the next sentence is stuck to it.
_STUCK: Final = lazy_pattern(
    r"(?:(?:Fotos?|FOTOS?|Bild(?:quelle)?|Photos?|Imagen|Beeld)\s?[:/©]\s?(?:©\s?)?|©\s?)"
    r"(?:[^.!?:\n]|\.(?=\S)){2,70}(?<=[a-zß-ÿ)])(?=[A-ZÀ-Þ][a-zß-ÿ])"
)
_MARKS: Final = ("Foto", "FOTO", "Bild", "Photo", "Imagen", "Beeld", "©")
_STOPS: Final = frozenset('.!?…”"»)\n')
_LONGEST: Final = 80
_REACH: Final = 50
_SHORTEST: Final = 3


def mark_at_end(text: str) -> int | None:
    """Return where in *text*, which ends in no full stop, the copyright mark begins that ends it.

    >>> mark_at_end("The harbour at dawn - © Jane Roe / picturedesk.com")
    22
    """
    tail = max(0, len(text) - _LONGEST)
    if text.find("©", tail) < 0 and text.find("(c)", tail) < 0 and text.find("(C)", tail) < 0:
        return None
    found = _AT_END.search(text, tail)
    return found.start() if found else None


def has_marks(text: str) -> bool:
    """Whether *text* has a word or a sign that leads to a credit."""
    return any(map(text.__contains__, _MARKS))


def stuck_credits(source: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of credits behind a sentence that the next sentence is stuck to.

    >>> text = "Ein Boot am See. Foto: Jana Roe/dpaDer Rat kam zusammen."
    >>> [text[start:end] for start, end in stuck_credits(text)]
    ['Foto: Jana Roe/dpa']
    """
    for found in _STUCK.finditer(source):
        before = source[max(0, found.start() - 2) : found.start()].rstrip(" \u00a0")
        if before[-1:] in _STOPS or not found.start():
            yield found.span()


def repeated_marks(source: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of copyright marks between sentences that come again, as far as they say the same.

    >>> text = "The film is long. © Filmfest The hall is full. Few stay. © Filmfest Others go home."
    >>> [text[start:end] for start, end in repeated_marks(text)]
    ['© Filmfest', '© Filmfest']
    """
    marks = list(_BETWEEN.finditer(source))
    by_beginning: dict[str, list[int]] = {}
    for mark in marks:
        by_beginning.setdefault(source[mark.end() : mark.end() + _SHORTEST], []).append(mark.end())
    for ends in by_beginning.values():
        length = _shared(source, ends) if len(ends) > 1 else 0
        for end in ends if length else ():
            yield source.rindex("©", 0, end), end + length


def _shared(source: str, ends: Sequence[int]) -> int:
    """Return how many code points behind the marks that end at *ends* are the same, up to the end of a word."""
    columns = zip(*(source[end : end + _REACH] for end in ends), strict=False)
    same = list(takewhile(lambda column: len(set(column)) == 1, columns))
    fits = [found.start() for found in _BOUNDARY.finditer(source, ends[0], ends[0] + len(same) + 2)]
    lengths = [fit - ends[0] for fit in fits if fit - ends[0] <= len(same)]
    return max(lengths, default=0)
