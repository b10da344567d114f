"""Find where a caption begins inside a line of glued paragraphs: behind headline, author and time, or a full stop."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, OPENERS, UPPER, unstopped_end
from newsclean.sentences import count_sentences
from newsclean.stuck_sentences import opened_places, stuck_places

QUOTED: Final = lazy_pattern(r"[\"“”«„].*\b(?:said|says|told|tells|added|wrote|according to)\b", re.DOTALL)
"""What somebody says in quotation marks is no caption."""
_LONGEST: Final = 300
_LONGEST_SENTENCE: Final = 200
_SHORTEST: Final = 12
_MOST_SENTENCES: Final = 2
_FEWEST_WORDS: Final = 4
"""Words of a headline, at the least."""
_SEPARATORS: Final = " \t|/–—-·•"
# The stop of a sentence, with the next one right behind it.
_JOINT: Final = lazy_pattern(rf"(?<=[{LOWER}0-9)”\"»][.!?])[”\"»)]?(?=[„“»«\"]?(?!com\b)[{UPPER}])")
# Such as: "… 09:03 Uhr Reisende warten", "… 3:48 PM A farmer"
_TIME: Final = lazy_pattern(
    rf"\b\d{{1,2}}[:.h]\d{{2}}(?: ?(?:Uhr|[AaPp]\.? ?[Mm]\.?|hs?\.|[A-Z]{{2,4}}))*\s*(?=[{UPPER}])"
)
# "By Jane RoeJune 3, 2024Police said": an author line, a date and the first sentence
_BYLINE: Final = lazy_pattern(rf"(?:By|BY|Von|Par|Por|Di|Door) [{UPPER}][^.!?]{{2,60}}[{LOWER}0-9][{UPPER}]")
# Names and the small words between them, then a capital that a word in small letters and more of them follow.
_TOLD: Final = lazy_pattern(
    rf"[^:.]{{3,24}}: ?(?:(?:[{UPPER}]\S*|/|-|–|\||de|del|la|da|van|von|der|y|e|i|und|et|and|og|och)\s+)+"
    rf"(?=[{UPPER}][{LOWER}’']*\s(?!(?:de|del|la|da|van|von|der|y|e|i|und|et|and|og|och|für|via|for)\s)[{LOWER}]{{2,}}\s"
    r"(?:[^.\s]+\s+){1,30}[^.\s]+\.$)"
)
_STUCK: Final = lazy_pattern(rf"(?<=[{LOWER}])(?=(?:{OPENERS})\s)")
_STORY: Final = 60
_STOPS: Final = (".", "!", "?", "…", "”", '"', "’", "»")
_CREDIT_REST: Final = 30
"""Code points that may be left of a credit behind what is known of it: "Jane Roe/Staff PhotographerIt took"."""


def behind_joint(text: str, stop: int) -> int | None:
    """Return where the caption begins whose credit stands at *stop*: "… until May.The old pier in 1920. Photo: Roe".

    Where a sentence begins right behind the stop of another, a paragraph began: here, the caption.
    """
    joint = None
    for joint in _JOINT.finditer(text, max(0, stop - _LONGEST_SENTENCE), stop):  # noqa: B007 (the last one)
        pass
    if joint is None:
        return None
    caption = text[joint.end() : stop].strip(_SEPARATORS)
    if len(caption) < _SHORTEST or count_sentences(caption) > 1 or not _is_silent(caption) or joins_byline(caption):
        return None
    return joint.end()


def behind_head(before: str) -> int | None:
    """Return where the caption begins in *before*, the beginning of a text in one line, behind its head.

    >>> before = "Council closes the pier By Jane RoeWorkers wait at the old pier"
    >>> before[behind_head(before):]
    'Workers wait at the old pier'
    """
    places = [found.end() for found in _TIME.finditer(before)] + list(stuck_places(before, 0, len(before)))
    at = max(places, default=0)
    caption = before[at:]
    if not at or not _SHORTEST < len(caption) <= _LONGEST or not _is_silent(caption):
        return None
    return at if count_sentences(caption) <= _MOST_SENTENCES else None


def head_of(before: str, language: str) -> int:
    """Return how much of *before*, the first line of a text up to a credit, is the headline in front of the caption."""
    head = behind_head(before)
    if head is None and language in ("en", "any"):
        head = next(opened_places(before, 0, len(before)), None)
    if head is None:
        end = unstopped_end(before, 0, len(before), nouns=language == "de")
        head = end if end < len(before) else None
    return head if head is not None and len(before[:head].split()) >= _FEWEST_WORDS else 0


def joins_byline(before: str) -> bool:
    """Whether *before*, in front of a credit, begins with an author line that is stuck to the first sentence."""
    return _BYLINE.match(before) is not None


def story_behind(source: str, start: int, end: int) -> int:
    """Return where in ``source[start:end]``, a credit, the story begins that is stuck to it; *end* if none is."""
    told = _told_behind(source[start:end])
    if told:
        return start + told
    opened = _STUCK.search(source, start, end)
    stuck = opened.start() if opened else next(stuck_places(source, start, end), None)
    if stuck is None or not source[stuck:end].rstrip().endswith(_STOPS) or end - stuck < _STORY:
        return end
    return stuck


def _told_behind(credit: str) -> int:
    """Return where in *credit*, which reaches to the end of its line, a sentence of the story begins; 0: none does.

    >>> credit = "Foto: Jana Roe Es ist die dritte Sperrung seit 2019."
    >>> credit[_told_behind(credit):]
    'Es ist die dritte Sperrung seit 2019.'
    """
    found = _TOLD.match(credit) if credit.endswith(".") else None
    return found.end() if found else 0


def rest_of_credit(after: str) -> int:
    """Return how much of *after*, behind what is known of a credit, is still the credit, stuck to the story."""
    return next(stuck_places(after, 0, min(_CREDIT_REST, len(after))), 0)


def _is_silent(caption: str) -> bool:
    return QUOTED.search(caption) is None
