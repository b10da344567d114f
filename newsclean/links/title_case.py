"""Find where a headline in title case ends inside a line of running text, which English prints with few small words."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

_LONGEST: Final = 190
_FEWEST: Final = 4
"""Words in capitals that such a headline has at the least."""
_QUOTED: Final = 2
"""Words of a quotation by whose second at the latest it shows that it belongs to no headline."""
_TOKEN: Final = lazy_pattern(r"\S+")
_SMALL: Final = words(
    """
    a an the and but or nor for of in on at to by from with as vs via over into per off up after before amid
    during than if is
    """
)
# What begins a sentence and hardly a name; a headline that has one of them in a capital ends too early, and nothing of
# the story goes.
_STARTERS: Final = words(
    """
    The There These Those This That They Their It Its In On At As He She His Her We You Your I When While After
    Although According But However Meanwhile Since Last Many Most Some For From With By If And Yet Still Also
    Then Despite During Under Earlier Among Because Before Once Until Our My Each Every Both Such Just
    """
)
_LEADING: Final = words(
    """
    In At On From For Under During Since Despite After
    """
)
"""What begins a sentence with a name behind it."""
_SMALL_INDONESIAN: Final = words("di ke dan yang untuk dari dengan pada dalam akan oleh soal atau bagi")
_OPENING: Final = "“\"‘'(["
_CLOSING: Final = ".,;:!?”\"’')]"
_STOPS: Final = (".", "!", "?", ";", "…")
_SHORT: Final = 5
"""Code points of an abbreviation in a headline: "St.", "Gov.", "U.S."."""


def title_case_end(text: str, start: int) -> int | None:
    """Return where the headline in title case that begins at *start* ends in *text*; None if that is not certain.

    >>> title_case_end("RELATED: Some Captains Not Happy With Storms There have been a few.", 8)
    45
    >>> title_case_end("RELATED: Some Captains Not Happy With Storms Otis Roe is one.", 8) is None
    True
    """
    capitals: list[int] = []  # where the words in capitals begin
    quote = -1
    for found in _TOKEN.finditer(text, start, min(len(text), start + _LONGEST)):
        token = found[0]
        bare = token.strip(_OPENING + _CLOSING)
        if token[0] in '“"' and len(capitals) >= _FEWEST:
            quote = found.start()
        if bare[:1].islower() and bare not in _SMALL:
            return _before(text, capitals, quote)
        if bare[:1].isupper() or bare[:1].isdigit():
            capitals.append(found.start())
        if token[-1] in '”"':
            quote = -1
        if token.endswith(_STOPS) and len(token) > _SHORT:
            return None
    return None


def capitals_end(text: str, start: int, stop: int) -> int | None:
    """Return where, behind a headline in Indonesian title case, the sentence begins that runs on to *stop*; else None.

    >>> text = "Harga Beras Naik Lagi di Pasar Induk Warga kota mengeluh."
    >>> text[capitals_end(text, 0, len(text)):]
    'Warga kota mengeluh.'
    """
    capitals: list[int] = []
    for found in _TOKEN.finditer(text, start, stop):
        bare = found[0].strip(_OPENING + _CLOSING)
        if bare[:1].isupper() or bare[:1].isdigit():
            capitals.append(found.start())
        elif bare not in _SMALL_INDONESIAN:
            return capitals[-1] if len(capitals) > _FEWEST + 1 else None
    return None


def _before(text: str, capitals: list[int], quote: int) -> int | None:
    """Return where the sentence begins that shows by a small word: at its *quote*, or its last word in capitals."""
    if quote >= 0:
        inside = sum(place >= quote for place in capitals)
        return quote if inside <= _QUOTED and len(capitals) - inside >= _FEWEST else None
    if len(capitals) <= _FEWEST + 1:
        return None
    second, third = (text[place:].split(None, 1)[0].strip(_CLOSING) for place in capitals[-2:])
    begin = capitals[-1] if third in _STARTERS else capitals[-2] if second in _LEADING else -1
    return begin if begin >= 0 and text[capitals[-3] : begin].rsplit(maxsplit=1)[-1].lower() not in _SMALL else None
