"""Paragraphs that a scraper glued together without a space: "…he said.The minister".

A full stop inside a word is far more often an address, a file name, an abbreviation or initials
than a lost paragraph, so a break is put in only where all of what stands around it speaks for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.document import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

# One pattern for each mark: a pattern that begins with a plain character is searched for the fastest.
_MARKS: Final = tuple(
    (mark, re.compile(re.escape(mark) + r"[!?]*(?P<quotes>[”’\"»“)\]]{0,2})(?P<word>[^\W\d_]+)(?P<next>[ ,’'-]\S?)"))
    for mark in ".!?"
)
_BEFORE: Final = re.compile(r"(?P<word>[^\W\d_]+)$|(?P<number>\d[\d.,:]*)$|[%)\]”’\"»]$")
_REACH: Final = 60
_WHY: Final = "Two paragraphs were glued together: a sentence ends and another begins without a space."
_NO_PROSE: Final = re.compile(r"[/@\\_=<>{}|#]|www\.|http")
_ENDINGS: Final = frozenset(
    "com net org gov edu info biz html htm php asp js jpg jpeg png pdf exe app io tv".split()  # noqa: SIM905 (a word list)
)
_SHORT: Final = frozenset(
    "etc bzw usw vgl inkl evtl ggf zzgl exkl bspw sog approx dept govt misc resp incl excl geb gest verh tel fax max"  # noqa: SIM905
    " avg est jan feb mar apr jun jul aug sep sept okt oct nov dec dez bldg blvd ave str art pag pág núm fig vol ref"
    " ext mrs messrs col gen maj capt lic ing dra arq prof assoc sen rep gov asst addl dist univ assn bros corp inc ltd"
    " proc tys mln mld godz woj тыс млн млрд руб стр напр обл чел долл грн".split()
)
_LOWER_WORD: Final = 3
_CAPITALS: Final = 3
_NAME: Final = 5
_YEAR: Final = 4
_WORD_BEGINS: Final = " -–—'’“\"(„‘«"


def glued_paragraphs(document: Document) -> Iterator[Edit]:
    """Yield the paragraph breaks that are missing inside the blocks of *document*."""
    source = document.source
    for mark, pattern in _MARKS:
        if mark in source and pattern.search(source):
            for block in document.blocks:
                for found in pattern.finditer(source, block.start, block.end):
                    place = _break_at(block, found)
                    if place is not None:
                        yield Edit(place, place, "paragraph", "glued-paragraph", _WHY, "\n\n")


def _break_at(block: Block, found: re.Match[str]) -> int | None:
    """Return where a new paragraph begins in a certain case, else None."""
    source = found.string
    if not _begins(found) or not _ends(source[max(block.start, found.start() - _REACH) : found.start()], found["word"]):
        return None
    token = source[max(block.start, found.start() - _REACH) : found.end() + _REACH]
    here = found.start() - max(block.start, found.start() - _REACH)
    first = max(token.rfind(" ", 0, here), token.rfind("\n", 0, here)) + 1
    if _NO_PROSE.search(token[first:].split(None, 1)[0]):
        return None
    quotes = found["quotes"]
    if all(quote in "”’)]" for quote in quotes):
        return found.start("word")
    closing = _closes(quotes, block.text, found.start("quotes") - block.start) if len(quotes) == 1 else None
    if closing is None:
        return None
    return found.start("word") if closing else found.start("quotes")


def _begins(found: re.Match[str]) -> bool:
    """Whether what stands behind the mark begins a sentence."""
    word = found["word"]
    if not word[0].isupper() or word.lower() in _ENDINGS:
        return False
    if len(word) == 1:  # "A man", but not "A. Smith" nor "O'Brien"
        return found["next"][0] == " " and found["next"][1:].islower()
    return word[1:].islower() or word.isupper()


def _ends(text: str, following: str) -> bool:
    """Whether *text*, up to the mark, ends like a sentence that *following* does not belong to."""
    found = _BEFORE.search(text)
    if not found:
        return False
    before = text[: found.start()]
    if found["number"]:  # not "1.The first point" in a list, not "am 12.Mai", not "version 2.The"
        return len(found["number"]) >= _YEAR and before[-1:] == " " and before.rstrip()[-1:].isalpha()
    if not found["word"]:
        return True
    return (not before or before[-1] in _WORD_BEGINS) and _is_whole_word(found["word"], following)


def _is_whole_word(word: str, following: str) -> bool:
    """Whether *word* is no abbreviation, title or initial that *following* goes on."""
    if word.lower() in _SHORT:
        return False
    if word.islower():
        return len(word) >= _LOWER_WORD
    return len(word) >= (_CAPITALS if word.isupper() else _NAME) and not following.isupper()


def _closes(quote: str, text: str, place: int) -> bool | None:
    """Whether the *quote* at *place* in *text* closes a quotation; None where that is not certain."""
    if quote == "“":
        if "„" not in text:
            return False
        return True if text.count("„", 0, place) > text.count("“", 0, place) else None
    if quote == "»":
        return True if text.count("«", 0, place) > text.count("»", 0, place) else None
    if quote == '"' and text.count('"') % 2 == 0:
        return text.count('"', 0, place) % 2 == 1
    return None
