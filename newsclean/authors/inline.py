"""Find author lines that run on in the line of the story: "Council closes pier By Jane Roe March 3, 2020 The mayor …".

Texts that were scraped into one line have them in front of the first sentence or behind the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.authors.evidence import opens_wire_copy
from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, OPENERS, UPPER
from newsclean.timestamps import is_stamp, stamp_words
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

# What leads to a name, as far as capitals can tell it from the words of a sentence.
_LEAD: Final = lazy_pattern(
    rf"(?:^|(?<=\s)|(?<=[{LOWER}0-9.!?”\"’)]))(?:"
    r"(?:(?:Written|Posted|Published|Story|Text|Article|Reported) )?(?:By|BY|by)|Von|VON|von|Por|POR|por|Par|PAR"
    r"|Di|A cura di|Door|Oleh|OLEH|(?:Ein|Eine) (?:Gastbeitrag|Kommentar|Beitrag|Analyse|Kolumne) von"
    r"|Author|Autor(?:in|a)?|Auteur|Autore|Penulis|Text|Texto)(?: ?: ?|\s)"
    rf"(?=[{UPPER}])"
)
_END: Final = lazy_pattern(rf"(?<=\S)(?=\s|[|·•]|$)|(?<=[{LOWER}0-9)])(?=[{UPPER}])|(?<=[{LOWER}])(?=\d)")
_ARTICLES: Final = (
    "The|An?|In|On|At|As|After|It|Der|Die|Das|Ein|Eine|El|La|Los|Las|Un|Una|Le|Les|Une|Os?|As|Il|Gli|De|Het|Een"
)
_OPENS: Final = lazy_pattern(rf"\s*(?:(?:{OPENERS})\s+[^\s{UPPER}]|(?:{_ARTICLES}) |[“\"„«])")
_OPENERS: Final = frozenset(OPENERS.split("|")) - {"May"}
_BETWEEN: Final = " ,|·•–—-\u00a0"
_STOPPED: Final = lazy_pattern(r"[.!?…][”\"»’)]?\s")
_TAIL: Final = lazy_pattern(r"[.!?…”\"»)](?:\s+|(?=[A-Z(]))(?=[^.!?…]{5,90}$)")
_BEGINS: Final = lazy_pattern(rf"(?<![^\s{LOWER}])(?=[^\s{LOWER}])|(?<=\s)(?=\S)")
_FIRST_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_LAST_WORD: Final = lazy_pattern(r"[^\W\d_]+$")
_SPANS: Final = words(
    "years year days day weeks months hours minutes of the la de años año días meses jahre jahren tage tagen ans jours"
)
"""Words of stamps that are more often the last of a headline."""
_LATELY: Final = lazy_pattern(r"\b(?:(?:Last|This|Next) (?:year|month|week|day|night)s?\b|(?:the|of|de|la)$)")
_AGENCY_BEHIND: Final = lazy_pattern(r"\s*\([^()]{2,30}\)\s*[-–—]")
_DIGIT: Final = lazy_pattern(r"\d")
_IN_WORD: Final = lazy_pattern(r"(?i)\b(?:rug|der|near|stand|there|where|here|ba|lob|hob|ru)by$")
_LONGEST_BEFORE: Final = 8
_HEAD: Final = 420
_LONGEST: Final = 110
_STAMP: Final = 60
_FEWEST: Final = 3
"""Words of a headline in front of an author line, at the least."""


class Inline(NamedTuple):
    """Where an author line stands, and whom it names."""

    start: int
    end: int
    names: tuple[str, ...]
    stamped_from: int = 0
    """Code points of the stamp in front of it."""
    stamped_to: int = 0
    """Code points of the stamp behind it."""
    by: bool = True
    """Whether it says "By"."""
    when: bool = False
    """Whether it gives a time of publication."""

    def spans(self) -> Iterator[tuple[int, int]]:
        """Yield the spans of the line and of the stamps beside it, each alone."""
        if self.stamped_from:
            yield self.start - self.stamped_from, self.start
        yield self.start, self.end
        if self.stamped_to:
            yield self.end, self.end + self.stamped_to


def authors_in_head(text: str) -> Inline | None:
    """Return the first author line in the head of the line *text*, with the stamps beside it.

    >>> text = "Council closes the old pier By Jane Roe March 3, 2020 The council voted."
    >>> found = authors_in_head(text)
    >>> text[found.start : found.end], found.names
    ('By Jane Roe March 3, 2020', ('Jane Roe',))
    """
    for found in _LEAD.finditer(text, 0, _HEAD):
        start = found.start()
        before = text[:start]
        glued = bool(before) and not before[-1].isspace()
        stamp = _stamp_before(before)
        ends_word = glued and _ends_word(text, found.start() + 2)
        if found[0][0].islower() and before and (ends_word or not (glued or stamp)):
            continue
        above = before[: len(before) - stamp]
        if before and len(above.split()) < _FEWEST:
            continue
        line = _line_at(text, start, after=found.end(), sure=glued or bool(stamp) or not before)
        # Behind a sentence only a stamp, or that it is stuck to it, tells the line from the story.
        if line and (glued or stamp or line.when or not _STOPPED.search(above)):
            return line._replace(stamped_from=stamp)
    return None


def _ends_word(text: str, at: int) -> bool:
    """Whether the "by" that ends at *at* is the end of a word: "the director of rugby Jane Roe"."""
    return _IN_WORD.search(text, max(at - _LONGEST_BEFORE, 0), at) is not None


def _line_at(text: str, start: int, *, after: int, sure: bool) -> Inline | None:
    """Return the author line that begins at *start*: the longest up to a stamp, or to where a sentence begins."""
    best: Inline | None = None
    for end in _ends(text, after, start + _LONGEST):
        piece = text[start:end].rstrip(_BETWEEN)
        read = read_author_line(piece)
        if read is None or not (read.by and read.names and all(map(has_given_name, read.names))):
            continue
        stamped = read.when and _begins(text, end) and not _ends_in_opener(piece)
        if stamped or _opens(text, end) or (sure and _is_stuck(text, end)):
            best = Inline(start, end, read.names, when=stamped)
        if best and opens_wire_copy(text[end : end + _LONGEST].lstrip()):
            break
    if best is None:
        return None
    behind = _stamp_behind(text, best.end)
    return best._replace(stamped_to=behind, when=best.when or behind > 0)


def _ends(text: str, start: int, stop: int) -> Iterator[int]:
    """Yield where words end between *start* and *stop*, stuck ones too."""
    return (found.start() for found in _END.finditer(text, start, min(stop, len(text))))


def _opens(text: str, at: int) -> bool:
    """Whether a sentence or a dateline begins at *at*."""
    return bool(_OPENS.match(text, at)) or opens_wire_copy(text[at : at + _LONGEST].lstrip())


def _begins(text: str, at: int) -> bool:
    rest = text[at : at + 8].lstrip(_BETWEEN)
    return bool(rest) and not rest[0].islower() and not rest[0].isdigit()


def _ends_in_opener(piece: str) -> bool:
    """Whether the last words of the stamp *piece* begin the next sentence: "March 3, 2020 The", "2020 Last year"."""
    word = _LAST_WORD.search(piece)
    return (word is not None and word[0] in _OPENERS) or _LATELY.search(piece) is not None


def _is_stuck(text: str, at: int) -> bool:
    """Whether the next sentence, or a stamp, is stuck to what ends at *at*."""
    return at < len(text) and not text[at].isspace() and (text[at].isupper() or text[at].isdigit())


def _stamp_before(text: str) -> int:
    """Return how many code points at the end of *text* are a stamp."""
    tail = text[-_STAMP:]
    begins = [found.start() for found in _BEGINS.finditer(tail)]
    length = 0
    for begin in reversed(begins):
        piece = tail[begin:].strip(_BETWEEN)
        word = _FIRST_WORD.match(piece)
        if not piece or stamp_words(piece) == [] or (word and word[0].casefold() in _SPANS):
            break
        if is_stamp(piece):
            length = len(tail) - begin
    return length


def _stamp_behind(text: str, at: int) -> int:
    """Return how many code points behind *at* are a stamp."""
    longest = 0
    for end in _ends(text, at, at + _STAMP):
        piece = text[at:end].strip(_BETWEEN)
        if piece and is_stamp(piece) and _begins(text, end) and not _ends_in_opener(piece):
            if _AGENCY_BEHIND.match(text, end):
                break  # "THURSDAY, Nov. 12, 2026 (Health News) —" is a dateline
            longest = end - at
    return longest


def author_behind(text: str) -> Inline | None:
    """Return the author line behind the last sentence of *text*.

    >>> author_behind("The pier was closed. By Jane Roe").names, author_behind("The pier was closed.")
    (('Jane Roe',), None)
    """
    found = _TAIL.search(text, max(0, len(text) - _LONGEST))
    if found is None:
        return None
    rest = text[found.end() :]
    read = read_author_line(rest.strip("()[]—–- "))
    if read is None or not read.names or not all(map(has_given_name, read.names)):
        return None
    marked = rest[0] in "([" or rest[0] in "—–-"
    if _DIGIT.search(rest):
        return None  # with its date it is the author of another story, teased here
    if not (read.by or (marked and not read.role and text[found.start()] in ".!?…")):
        return None
    return Inline(found.end(), len(text), read.names, by=read.by)
