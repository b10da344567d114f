"""Where sentences end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_END: Final = lazy_pattern(r"""[.!?…]+["”’»')\]]*(?=\s|$|[A-ZÀ-ÖØ-ÞА-Я“"„«])|[。！？]+[」』”）]*""")
_SHORT: Final = frozenset(
    "Mr Mrs Ms Dr St Sen Rep Gov Gen Lt Col Sgt Capt Rev Prof Jr Sr vs No Nos Inc Corp Co Ltd Jan Feb Mar Apr Jun Jul"  # noqa: SIM905
    " Aug Sep Sept Oct Nov Dec Mass Calif Fla Ill Conn Pa Va Ky Ala Ariz Colo Ga Minn Tenn Wash Wis Mich Miss a.m p.m"
    " U.S U.K U.N D.C e.g i.e etc Nr Str bzw ca z.B d.h Sr Sra Srta Dr Dra Av Pág pág Mme Mlle art dhr mevr".split()
)
_LONGEST_SHORT: Final = 12
_BEFORE_WORD: Final = "(\"'“‘„«[—–-/"


def _is_short(text: str, start: int, at: int) -> bool:
    """Whether the word that ends at *at*, before a full stop, is an abbreviation or an initial."""
    word = text[max(at - _LONGEST_SHORT, start - _LONGEST_SHORT, 0) : at]
    word = word[word.rfind(" ") + 1 :].lstrip(_BEFORE_WORD)
    if word in _SHORT or (len(word) == 1 and text[at + 2 : at + 3] == "."):
        return True  # "z.B.": the stop inside ends nothing either
    return "A" <= word[-1:] <= "Z" and (len(word) == 1 or word[-2] in ".-/")


# "am 12. März": an ordinal before its month ends no sentence.
_MONTH: Final = lazy_pattern(
    r"\s+(?:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys"
    r"|loka|marras|joulu)",
    re.IGNORECASE,
)


# "at 7 p.m. The bridge", "of Roe, Inc. For more": no day, month or zone of the time follows.
_CLOCK: Final = lazy_pattern(
    r"(?:Inc|Ltd|orp)\.\s+(?=(?:The|For|It|This|To|We|He|She|They|But|If)\s[a-z])"
    r"|[ap]\.m\.\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\b|June|July|August"
    r"|Central|(?:Septem|Octo|Novem|Decem)ber|Eastern|Pacific|Mountain|Atlantic|Alaska|Hawaii|Greenwich|British|Coordinated"
    r"|Mon\b|Tue|Wed\b|Thu|Fri\b|Sat\b|Sun\b|Jan\b|Feb\b|Mar\b|Apr\b|Aug\b|Sept?\b|Oct\b|Nov\b|Dec\b|Local|Standard)"
    r"[A-Z][a-z]+ [a-z]"
)


def sentence_end(text: str, start: int, stop: int) -> int:
    """Return where the sentence that is under way at *start* ends in *text*, at most *stop*.

    The closing quotes and brackets belong to the sentence. Offsets are code points.

    >>> sentence_end("Read more here. The minister", 0, 28), sentence_end("Netzwerke (z.B. Post) hier. Dann", 0, 32)
    (15, 27)
    """
    for found in _END.finditer(text, start, stop):
        at = found.start()
        if text[at] != ".":
            return found.end()
        if _CLOCK.match(text, max(at - 3, 0)):
            return found.end()
        if not _is_short(text, start, at) and not (text[at - 1].isdigit() and _MONTH.match(text, at + 1)):
            return found.end()
    return stop


def sentences_in(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence of *text* from *start* on, without the white space before it.

    >>> list(sentences_in("The pier is open. Read on"))
    [(0, 17), (18, 25)]
    """
    while start < len(text):
        end = sentence_end(text, start, len(text))
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            yield start, end
        start = max(end, start + 1)


def count_sentences(text: str) -> int:
    """Return how many sentences *text* has.

    >>> count_sentences("The pier is open. Read on")
    2
    """
    return sum(1 for _ in sentences_in(text))
