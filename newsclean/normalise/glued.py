"""Paragraphs that a scraper glued together without a space: "…he said.The minister".

A full stop inside a word is far more often an address, a file name, an abbreviation or initials
than a lost paragraph, so a break is put in only where all of what stands around it speaks for one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.guards import block_at
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

# One pattern for each mark: a pattern that begins with a plain character is searched for the fastest.
_SENTENCE: Final = r"[!?]{0,3}(?P<quotes>[”’\"»“„«)\]]{0,2})(?P<word>[^\W\d_]+)(?P<next>[ ,’'-]\S?)"
_MARKS: Final = tuple((mark, lazy_pattern(re.escape(mark) + _SENTENCE)) for mark in ".!?")
_BEFORE: Final = lazy_pattern(r"(?P<word>[^\W\d_]+)$|(?P<number>\d[\d.,:]*)$|[%)\]”’\"»]$")
_REACH: Final = 60
_WHY: Final = "Two paragraphs were glued together: a sentence ends and another begins without a space."
_NO_PROSE: Final = lazy_pattern(r"[/@\\_=<>{}|#]|www\.|http")
_ENDINGS: Final = frozenset(
    "com net org gov edu info biz html htm php asp js jpg jpeg png pdf exe app io tv".split()  # noqa: SIM905 (a word list)
)
_SHORT: Final = frozenset(
    "vs ca st dr mr ms jr sr pp ed al ft nr op cf eg ie am pm no co zb dh ua sc ul im ur пр ул др гг им св"  # noqa: SIM905
    " etc bzw usw vgl inkl evtl ggf zzgl exkl bspw sog approx dept govt misc resp incl excl geb gest verh tel fax max"
    " avg est jan feb mar apr jun jul aug sep sept okt oct nov dec dez bldg blvd ave str art pag pág núm fig vol ref"
    " ext mrs messrs col gen maj capt lic ing dra arq prof assoc sen rep gov asst addl dist univ assn bros corp inc ltd"
    " rev hon adm cpl sgt det dep abg dip dir min exc mag pvt smt supt insp atty pres comm comdr brig"
    " proc tys mln mld godz woj тыс млн млрд руб стр напр обл чел долл грн".split()
)
_LOWER_WORD: Final = 2
_CAPITALS: Final = 3
_NAME: Final = 4
_YEAR: Final = 4
_WORD_BEGINS: Final = " -–—'’“\"(„‘«"


def glued_paragraphs(document: Document) -> Iterator[Edit]:
    """Yield the paragraph breaks that are missing inside the blocks of *document*."""
    quotes: dict[int, _Quotes] = {}
    for found in _joints(document):
        index = block_at(document, found.start()) if _begins(found) else None
        if index is not None and found.end() <= document.blocks[index].end:
            block = document.blocks[index]
            place = _break_at(found, block.start, quotes.setdefault(index, _Quotes(block)))
            if place is not None:
                yield Edit(place, place, "paragraph", "glued-paragraph", _WHY, "\n\n")


def _joints(document: Document) -> Iterator[re.Match[str]]:
    """Yield the places where a word follows the mark that ends a sentence without a blank between them."""
    source, fresh = document.source, document.fresh()
    for mark, pattern in _MARKS:
        if len(fresh) == len(document.blocks):
            if mark in source:
                yield from pattern.finditer(source)
        else:
            for block in fresh:
                yield from pattern.finditer(source, block.start, block.end)


class _Quotes:
    """Where the quotation marks of a block stand; found when they are first asked for."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._places: dict[str, list[int]] = {}

    def count(self, mark: str, before: int) -> int:
        """Return how often *mark* stands in the block before the offset *before*."""
        if mark not in self._places:
            start = self._block.start
            self._places[mark] = [start + found.start() for found in re.finditer(mark, self._block.text)]
        return bisect_left(self._places[mark], before)

    def closes(self, mark: str, place: int) -> bool | None:
        """Whether the *mark* at *place* closes a quotation; None where that is not certain."""
        if mark == "„":
            return False
        if mark == "“":  # it closes what „ opens, and opens elsewhere
            german = self.count("„", self._block.end) > 0
            return (self.count("„", place) > self.count("“", place) or None) if german else False
        if mark == "«":
            return self.count("»", place) > self.count("«", place)
        if mark == "»":
            return self.count("«", place) > self.count("»", place) or None
        if mark == '"' and self.count(mark, self._block.end) % 2 == 0:
            return self.count(mark, place) % 2 == 1
        return None


def _break_at(found: re.Match[str], begin: int, quotes: _Quotes) -> int | None:
    """Return where a new paragraph begins in a certain case, else None; the block begins at *begin*."""
    source = found.string
    begin = max(begin, found.start() - _REACH)
    before = source[begin : found.start()]
    if not _ends(before, found["word"]):
        return None
    word = before.split()[-1] + source[found.start() : found.end() + _REACH].split(None, 1)[0]
    if _NO_PROSE.search(word):
        return None
    marks = found["quotes"]
    if all(mark in "”’)]" for mark in marks):
        return found.start("word")
    closing = quotes.closes(marks, found.start("quotes")) if len(marks) == 1 else None
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
