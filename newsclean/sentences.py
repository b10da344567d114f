"""Where sentences end."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_END: Final = lazy_pattern(r"""[.!?…]+["”’»')\]]*(?=\s|$|[A-ZÀ-ÖØ-ÞА-Я“"„«])|[。！？]+[」』”）]*""")
_SHORT: Final = lazy_pattern(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Jr|Sr|vs|No|Nos|Inc|Corp|Co|Ltd|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mass|Calif|Fla|Ill|Conn|Pa|Va|Ky|Ala|Ariz|Colo|Ga|Minn|Tenn|Wash|Wis|Mich|Miss"
    r"|[ap]\.m|U\.S|U\.K|U\.N|D\.C|e\.g|i\.e|etc|Nr|Str|bzw|ca|z\.B|d\.h|Sra?|Srta|Dra?|Av|[Pp]ág|Mme|Mlle|art|dhr|mevr))$"
)

# "am 12. März": an ordinal before its month ends no sentence.
_MONTH: Final = lazy_pattern(
    r"\s+(?:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys"
    r"|loka|marras|joulu)",
    re.IGNORECASE,
)


def sentence_end(text: str, start: int, stop: int) -> int:
    """Return where the sentence that is under way at *start* ends in *text*, at most *stop*.

    The closing quotes and brackets belong to the sentence. Offsets are code points.

    >>> sentence_end("Read more here. The minister", 0, 28)
    15
    """
    for found in _END.finditer(text, start, stop):
        at = found.start()
        if text[at] != ".":
            return found.end()
        if not _SHORT.search(text, max(start - 12, 0), at) and not (text[at - 1].isdigit() and _MONTH.match(text, at + 1)):
            return found.end()
    return stop
