"""Decide whether an opener is a dateline, and whether its form alone makes it one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.normalise.openers import Opener, Part, Sign

Strength = Literal["strong", "weak"]
"""A strong form is a dateline wherever it stands, a weak one only near the top."""

_QUOTES: Final = "“”\"'‘’„«»‹›([¿¡*"
_SHORT: Final = 60
_LONG: Final = 100
_STOPS: Final = (".", "!", "?", "…", "”", '"', "’", "»", ")", ":")
_WORD: Final = lazy_pattern(r"[^\W\d_]{3,}")
_SAMPLE: Final = 160
# "NEW YORK, NY - MAY 12: Protesters march" is how picture agencies caption.
_CAPTION: Final = lazy_pattern(r"[^\W\d_]{3,10}\.? \d{1,2}(?:, \d{4})?:|\d{1,2} [^\W\d_]{3,10}(?: \d{4})?:")
# Another line that begins with a date: the text is a list of events.
_DATED_LINE: Final = lazy_pattern(
    r"^[ \t]*(?:[^\W\d_]{3,10},? )?(?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,10}\.?),? ?"
    r"(?:(?:19|20)\d\d)?(?: ?[-–—:(]|, [^\W\d_a-z]{3})",
    re.MULTILINE,
)
_EVENTS: Final = 6000
_GERMAN: Final = lazy_pattern(r" (?:der|die|das|und|ist|ein|eine|im|am|den|dem|des) ")
_SPANISH: Final = lazy_pattern(r" (?:el|los|las|del|que|una|por|con|se) ")
_IN: Final = ("in", "en", "em", "à", "a", "w", "i", "v", "di", "te", "nach", "aus", "bei", "из", "в", "у")
_VOWEL: Final = lazy_pattern("[AEIOUYÀ-ÖØ-ÝАЕИОУЫЭЮЯІЇЄ]")
_SHORTEST_NAME: Final = 4
_PARAGRAPH: Final = 120


def strength(text: str, opener: Opener) -> Strength | None:
    """Return how sure it is that *opener* is a dateline of *text*, or None where it is none."""
    lede = Lede(text, opener.end)
    if not lede.begins:
        return None
    parts = {part.kind: part for part in opener.parts}
    place, date, agency = parts.get("place"), parts.get("date"), parts.get("agency")
    sign = opener.signs[-1]
    if sign == "line" and (place is None or (date and agency is None)):
        return None
    if agency is not None:
        if place is None and date is None:
            return _agency_alone(agency, sign, lede)
        return _with_agency(opener, agency, place, date, lede)
    if place is not None:
        return _place_and_date(opener, place, date, lede) if date else _place_alone(text, place, sign, lede)
    return _date_alone(text, opener, date, lede) if date else None


class Lede:
    """What stands behind an opener: the rest of its line."""

    __slots__ = ("begins", "line", "lower")

    def __init__(self, text: str, end: int) -> None:
        """Take the line of *text* from *end* on."""
        stop = text.find("\n", end)
        self.line = text[end : stop if stop >= 0 else len(text)].rstrip()
        first = self.line.lstrip(_QUOTES)[:1]
        self.lower = first.islower()
        self.begins = first.isalnum()

    def is_prose(self, shortest: int = _SHORT) -> bool:
        """Whether it is running text and no headline: long or ended like a sentence, not all in capitals."""
        if self.lower:
            return False
        if len(self.line) < shortest and not (len(self.line) > shortest // 3 and self.line.endswith(_STOPS)):
            return False
        words: list[str] = _WORD.findall(self.line[:_SAMPLE])
        small = sum(word[0].islower() or word.upper() == word.lower() for word in words)
        return small * (4 if len(self.line) > _LONG else 3) >= len(words)


def _agency_alone(agency: Part, sign: Sign, lede: Lede) -> Strength | None:
    """Judge "(Reuters) - The", "Newswise — The", "(CBS News) The", "(Blogtamsu) - The"."""
    if sign == "dash" and agency.bracket and agency.known:
        return "strong" if not lede.lower and len(lede.line) > _SHORT // 3 else None
    if sign == "dash" and not agency.bracket:
        return "strong" if lede.is_prose() else None
    if agency.bracket != "(" or not (sign == "dash" or (sign == "none" and agency.known)):
        return None
    return "weak" if lede.is_prose(_LONG) and (agency.known or agency.start == 0) else None


def _with_agency(opener: Opener, agency: Part, place: Part | None, date: Part | None, lede: Lede) -> Strength | None:
    """Judge an agency with a place or a date."""
    sign, last = opener.signs[-1], opener.parts[-1]
    if sign in ("none", "line") or (last.kind == "note" and sign != "dash"):
        return "strong" if _ends_in_bracket(opener, agency, place, date) and lede.is_prose() else None
    if not _named(opener, agency, place) or sign == "comma":
        return None
    if sign == "stop" and last is not agency and not (place and (date or place.capitals)):
        return None
    # Names such as eBay begin a lede too; a bracket with a dash is sign enough.
    return "strong" if not lede.lower or (agency.bracket and agency.known and sign == "dash") else None


def _named(opener: Opener, agency: Part, place: Part | None) -> bool:
    """Whether agency and place are names that fit together."""
    if agency is opener.parts[0]:
        signed = agency.known and (bool(agency.bracket) or opener.signs[0] in ("dash", "comma"))
        return signed and (place is None or place.known or place.capitals)
    if place is None or place.known or agency.known:
        return True
    return place.capitals and agency.bracket == "("


def _ends_in_bracket(opener: Opener, agency: Part, place: Part | None, date: Part | None) -> bool:
    """Whether an opener without a dash ends in a bracket that closes it: "TOKYO (Jiji Press) The"."""
    last = opener.parts[-1]
    if last is not agency:
        return opener.signs[-1] == "none" and bool(last.bracket) and _named(opener, agency, place)
    if not (agency.bracket and agency.known):
        return False
    return bool(date or (place and (place.known or place.capitals)) or agency.text == "ots")


def _place_and_date(opener: Opener, place: Part, date: Part, lede: Lede) -> Strength | None:
    """Judge "Montreal, October 7, 2015 -- The", "Berlin, 3. Mai 2022. Die", "SEOUL, Nov 3 The"."""
    sign, between = opener.signs[-1], opener.signs[0]
    bracket = bool(opener.parts[-1].bracket)
    certain = place.known or place.capitals or bool(place.bracket) or (date.known and between == "comma")
    if not certain or not (date.iso or date.known):
        return None
    if sign == "dash":
        fits = True
    elif sign == "none":
        in_capitals = place.capitals and place.known and between == "comma"
        fits = (between == "dash" and date.known) if bracket else in_capitals
    else:
        fits = between in ("comma", "stop") or (sign == "colon" and bool(date.bracket))
        fits = fits and sign != "comma" and (place.known or date.known)
    if not fits or not lede.is_prose():
        return None
    sure = sign == "dash" and (place.known or place.capitals)
    return "strong" if sure or (sign == "none" and bracket) else "weak"


def _place_alone(text: str, place: Part, sign: Sign, lede: Lede) -> Strength | None:
    judge = _PLACE_ALONE.get(sign)
    return judge(text, place, lede) if judge and lede.is_prose() else None


def _before_dash(text: str, place: Part, lede: Lede) -> Strength | None:
    if _CAPTION.match(lede.line):
        return None
    if place.capitals:
        return "strong" if place.known or "," in place.text else _new_name(text, place)
    if place.known:
        return "weak"
    spanish = text[place.end : place.end + 1] == "."
    return "weak" if (spanish or " " not in place.text) and _visited(text, place) else None


def _before_colon(_text: str, place: Part, lede: Lede) -> Strength | None:
    if not place.known or not lede.is_prose(_LONG):
        return None
    if place.capitals:
        return "strong"
    return "weak" if lede.line.endswith(_STOPS) else None


def _before_stop(text: str, place: Part, lede: Lede) -> Strength | None:
    """Judge "Berlin. Die Regierung", which German and Spanish papers print, and "GINEBRA." in a line of its own."""
    if place.known and place.capitals and text[place.end + 1 : place.end + 2] == "\n":
        return "weak"
    if not place.known or place.text.endswith(".") or not lede.line.endswith(_STOPS):
        return None
    return "weak" if _GERMAN.search(lede.line[:_SAMPLE]) or _SPANISH.search(lede.line[:_SAMPLE]) else None


def _before_bar(text: str, place: Part, _lede: Lede) -> Strength | None:
    """Judge "Düsseldorf · Die Stadt" and, of a place that no list has, "Elmdorf · Die Stadt" if things happen there."""
    if place.known:
        return "weak"
    return (
        "weak" if "·" in text[place.end : place.end + 2] and " " not in place.text and _visited(text, place) else None
    )


def _before_line(_text: str, place: Part, lede: Lede) -> Strength | None:
    """Judge "Seoul, South Korea" in a line of its own, right above a paragraph."""
    paragraph = len(lede.line) >= _PARAGRAPH and lede.line.endswith(_STOPS)
    return "weak" if place.known and paragraph else None


def _before_nothing(_text: str, place: Part, lede: Lede) -> Strength | None:
    """Judge "HAMBURG Die Polizei hat"."""
    return "weak" if place.known and place.capitals and lede.is_prose(_LONG) else None


def _before_dots(_text: str, place: Part, _lede: Lede) -> Strength | None:
    return "strong" if place.capitals and place.known else None


_PLACE_ALONE: Final[dict[Sign, Callable[[str, Part, Lede], Strength | None]]] = {
    "dash": _before_dash,
    "colon": _before_colon,
    "stop": _before_stop,
    "dots": _before_dots,
    "bar": _before_bar,
    "line": _before_line,
    "none": _before_nothing,
}


def _new_name(text: str, place: Part) -> Strength | None:
    """Judge a name in capitals that no list knows: a place is not printed in capitals again."""
    letters = sum(letter.isalpha() for letter in place.text)
    if letters < _SHORTEST_NAME or len(place.text.split()) > _SHORTEST_NAME or not _VOWEL.search(place.text):
        return None
    return None if text.find(place.text, place.end) >= 0 else "weak"


def _visited(text: str, place: Part) -> bool:
    """Whether the text says of the name that something happened there."""
    return any(f" {word} {place.text}" in text for word in _IN)


def _date_alone(text: str, opener: Opener, date: Part, lede: Lede) -> Strength | None:
    """Judge "Feb. 3, 2011 -- Children": a date with its year and a dash, in a text that lists no dates."""
    first = opener.signs[-1] == "colon" and date.start == 0  # "December 28, 2014: Markets opened lower"
    if not (first or opener.signs[-1] == "dash") or not date.known or date.bracket or not date.text[:1].isalpha():
        return None
    if "/" in date.text or not lede.is_prose() or _lists_dates(text, date.start, opener.end):
        return None
    return "strong" if text[date.end : opener.end].strip() in ("--", "–") else "weak"


def _lists_dates(text: str, start: int, end: int) -> bool:
    """Whether another line near the opener ``text[start:end]`` begins with a date and a dash."""
    near = (_DATED_LINE.search(text, end, end + _EVENTS), _DATED_LINE.search(text, max(start - _EVENTS, 0), start))
    return any(near)
