"""Tell the heads of a story's own parts, with their day, time or number, from author lines and time stamps."""

from __future__ import annotations

from typing import Final

from newsclean.authors.leads import BY
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.timestamps import STAMP_WORDS, is_stamp

# The time that heads an entry of a live blog, with its headline: "7:39 p.m. — Council passes the bill"
_ENTRY: Final = lazy_pattern(
    r"\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})? ?(?:[—–-] |: )(?=[A-ZÀ-Þ“\"])(?=\S+ \S+ \S)"
)
_SERIES: Final = lazy_pattern(
    r"(?P<head>[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){1,4}): (?=[^\W\d_]|\d)|Letters(?: of the \w+)?,? (?=[A-Z\d])"
)
_RANK: Final = lazy_pattern(r"\d{1,3}[.)] (?P<word>[^\W\d_]+)")


def heads_part(text: str) -> bool:
    """Whether *text* heads an entry of a live blog or the part of a series, or is a row of a ranking.

    >>> heads_part("7:39 p.m. — Council passes the bill"), heads_part("Harbour Diary: May 3, 2020")
    (True, True)
    >>> heads_part("2. Harbour Lights, Channel Five"), heads_part("Jane Roe: May 3, 2020")
    (True, False)
    """
    if not text[0].isdigit():
        return _heads_series(text)
    rank = _RANK.match(text)
    return _ENTRY.match(text) is not None or (rank is not None and rank["word"].lower() not in STAMP_WORDS)


def _heads_series(text: str) -> bool:
    """Whether *text* is the name of a series, or letters, with the day of this part and no time."""
    found = _SERIES.match(text)
    day = text[found.end() :] if found else ""
    if found is None or ":" in day or not is_stamp(day):
        return False
    head = found["head"]
    if head is None:
        return True
    named = BY.match(head) or has_given_name(head)
    return not named and not any(word[0].isupper() and word.lower() in STAMP_WORDS for word in head.split())
