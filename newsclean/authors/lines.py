"""Read an author line: the names, and what stands with them (role, outlet, time of publication)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.authors.east_asian import east_asian_authors, is_reporter_line
from newsclean.authors.leads import BY, GLUED_BY, LEADING, WITH
from newsclean.authors.parts import heads_part
from newsclean.authors.pieces import unglued, who
from newsclean.dates import is_life
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import SMALL_IN_NAMES
from newsclean.newsroom import JOBS, KICKERS, ROLES, ROLES_OF_ONE, SMALL_IN_NEWSROOMS, is_outlet, is_role
from newsclean.timestamps import STAMP_WORDS, is_bare_label, is_stamp, is_stamp_word, says_when

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST: Final = 200
"""Code points of the longest author line."""
_SMALL: Final = SMALL_IN_NAMES.union(
    SMALL_IN_NEWSROOMS, STAMP_WORDS, ("ein", "eine", "no", "comment", "comments", "kommentar", "kommentare")
)
_ARTICLES: Final = ("a", "ein", "eine")  # "a cura di", "eine Analyse von"
_DIVIDERS: Final = frozenset(":;|•·@")
_CUT: Final = lazy_pattern(r"\s*([|•·;\n]|,(?=\s|$)|\s[–—/-](?=\s|$)|\((?=[\w@])|\)(?=\s|$))\s*")
_CUTS: Final = frozenset("|•·;\n,–—/-()")
_HANDLE: Final = lazy_pattern(r"@\w+|\S+@\S+\.\w+|https?://\S+")
_NOISE: Final = lazy_pattern(
    _HANDLE.pattern + r"|\b(?:\d+|No|Leave a) Comments?\b|\b\d+ Kommentare?\b|\|\s*(?=$)", re.IGNORECASE
)
_FOR: Final = lazy_pattern(r"^(?:for|of|from|with|via) (?:the )?")  # "By Jane Roe, for the Courier"
# "Ana Souza, do UOL", "Ana Ruiz, especial para El Diario"
_OF: Final = lazy_pattern(
    r"(?:d[ao]|del|du|dell[ae']|vom|especial para)(?: [oa]| el| la)? ?[A-ZÀ-Þ]\w*(?: [A-ZÀ-Þ]\w*){0,3}$"
)
_PRESENTED: Final = lazy_pattern(
    r"(?:an?|the) (?:[\w’'-]+ ){0,3}(?:reporter|writer|editor|correspondent|columnist|journalist|critic|producer)\b"
)
"""Who the author is: "By Jane Roe, a senior writer who has tested forty tents"."""
_AND_FIRST: Final = lazy_pattern(r"^(?:and|und|et|y|e|en|och|i|&)\s+(?=[A-ZÀ-Þ])")
_BY_ALONE: Final = lazy_pattern(
    r"(?:\[(?:[^\W\d_]+ )?)?(?:By|BY|by|Von|Por|Par|Di|Door|Autor(?:in)?|Author)\b[^\d\[\]:]{4,60}[\]:]$"
)
_PLACED_OUTLET: Final = lazy_pattern(r"^\([A-Z][^()]{3,30}\) (?=[A-Z])")  # "(Elmville, S.D.) Argus Leader"
# "— Jane Roe (@janeroe) May 3, 2020" signs a post that the story quotes.
_SIGNS_POST: Final = lazy_pattern(r"[—–-] (?!(?:By|Von|Por|Par|Di|Door)\b).{2,60} \(@\w+\) .*\d")
_GLUED: Final = ("By", "Von", "Por", "Par")
_EDGE: Final = " .,()[]–—-/*_"
_MOST_WORDS: Final = 26
_FEW_OF_ROLE: Final = 2
"""Small words of a line that ends with a role: "Jane Roe, aviation reporter"."""
_LONGEST_DESK: Final = 5
_LONGEST_JOB: Final = 9
_MOST_SMALL: Final = 10
_FEW_SMALL: Final = 4
_PREPOSITIONS: Final = ("on", "am", "le", "el", "il", "em", "op", "den")
"""What is left, in a line of its own, of "published on" below its label."""
_PAIR: Final = 2
_BETWEEN_TWO: Final = ("-", "–", "—", "/")
"""What may divide two authors where a line names no more."""
_ROUNDS_OF_LINES: Final = 256
_SHORT_LINE: Final = 40
_ENDS: Final = (".", "”", '"', "!", "?", ":", "»", "…")
_SHORT: Final = ("m.", "M.", "D.", "r.", "T.")


class AuthorLine(NamedTuple):
    """What an author line holds."""

    names: tuple[str, ...] = ()
    by: bool = False
    """Whether it says "By"."""
    when: bool = False
    """Whether it gives a date with a year, a time or a reading time."""
    role: bool = False
    """Whether it gives a role, an agency or an outlet."""
    place: bool = False
    """Whether it gives a place beside the names."""


@lru_cache(maxsize=_ROUNDS_OF_LINES)  # the same lines come again with each round of cleaning
def read_author_line(text: str) -> AuthorLine | None:
    """Return what the author line or time stamp *text* holds; None if it is not one from end to end.

    >>> read_author_line("By Jane Roe, Staff writer | March 3, 2020").names
    ('Jane Roe',)
    >>> read_author_line("By Monday the minister had signed") is None
    True
    """
    if len(text) > _SHORT_LINE and text.endswith(_ENDS) and not text.endswith(_SHORT):
        return None  # most lines are prose: seen at a glance
    if ("(@" in text and _SIGNS_POST.match(text)) or is_life(text):
        return None
    text = text.strip().strip("|•·–—─- \t*_")
    if not text or len(text) > LONGEST or heads_part(text):
        return None
    if text[-1] in ":]" and _BY_ALONE.match(text):
        text = text.strip("[]:")  # "[By Jane Roe]", "By Jane Roe:"
    stamp = _stamp(text)
    if stamp:
        return stamp
    if text[0] >= "가" and is_reporter_line(text):
        return AuthorLine(east_asian_authors(text), by=True)
    return None if text[-1] in '!?:”"»’…' or _is_prose(text) else _read(text)


def _stamp(text: str) -> AuthorLine | None:
    """Return what the line *text* holds if it is a time stamp, whole or in part: the time lost, or in the next line."""
    if is_stamp(text):
        return AuthorLine(when=True)
    if is_bare_label(text):
        return AuthorLine(by=True, when=True)
    return AuthorLine(by=True) if text in _PREPOSITIONS else None


def _read(text: str) -> AuthorLine | None:
    stamped: list[str] = []
    text = unglued(_PLACED_OUTLET.sub("", text.replace(" : ", ": ").replace(" @ ", " | ")))
    noisy = "@" in text or "|" in text or "://" in text or "omment" in text.lower()
    pieces = list(_pieces(_NOISE.sub("", text) if noisy else text, stamped))
    line = _people_and_roles(pieces, goes_on=text[0] == ",", pair=len(pieces) == _PAIR and not stamped)
    when = bool(stamped) and says_when(" ".join(stamped))
    if not pieces and not stamped and noisy:
        return AuthorLine(role=True)  # an address goes with the name above it
    if line is None:  # "Madrid - 3 mar 2014 - 10:15", "Torreón, Coahuila / 30.10.2023 17:21"
        placed = when and len(pieces) <= _PAIR and all(_is_place(piece) for _, piece in pieces)
        placed = placed and any(":" in word for word in stamped)
        return AuthorLine(when=True) if placed else None
    if stamped and not (when or (line.by and line.names)):
        return None
    return line._replace(when=when)


def _is_prose(text: str) -> bool:
    """Whether *text* has more words, or more small ones, than an author line."""
    words = text.split()
    small = sum(word.islower() and word not in STAMP_WORDS for word in words)
    if len(words) > _MOST_WORDS or small > _MOST_SMALL or (small > _FEW_SMALL and not _says_by(words[0], text)):
        return True
    if len(words) == 1:
        known = text.lower() in _SMALL or text.lower() in LEADING
        return text.isalpha() and not known and not (text.isupper() and is_outlet(text))
    if words and words[-1] in ROLES_OF_ONE and small <= _FEW_OF_ROLE:
        return False
    return small > 0 and _DIVIDERS.isdisjoint(text) and _has_other_word(words)


def _says_by(first_word: str, text: str) -> bool:
    word = first_word.lower().partition(":")[0]
    return (word in LEADING or word in _ARTICLES) and bool(BY.match(text))


def _has_other_word(words: list[str]) -> bool:
    """Whether one of *words* is small and in no author line, and none before it lets any word follow."""
    for word in words:
        if word.islower() and word.isalpha():
            if word not in _SMALL and word not in LEADING:
                return True
            if word in LEADING:
                return False
        elif word.strip(_EDGE).lower() in LEADING or word.startswith(_GLUED):
            return False
    return False


def _pieces(text: str, stamped: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the pieces of *text* that are no stamp, each behind its separator; stamp words go to *stamped*."""
    parts = ["", text] if _CUTS.isdisjoint(text) else ["", *_CUT.split(text)]
    for separator, piece in zip(parts[::2], parts[1::2], strict=True):
        words = piece.split()
        front = back = 0
        while front < len(words) and is_stamp_word(words[front]):
            front += 1
        while back < len(words) - front and is_stamp_word(words[-1 - back]):
            back += 1
        peeled = words[:front] + words[len(words) - back :]
        if front == len(words) or any(letter.isdigit() for word in peeled for letter in word):
            stamped.extend(peeled)
            words = words[front : len(words) - back]
        if words:
            yield separator, " ".join(words)


def _people_and_roles(pieces: Sequence[tuple[str, str]], *, goes_on: bool, pair: bool) -> AuthorLine | None:
    """Return who and what *pieces* name, or None if one of them is neither.

    A line that *goes_on* from the one above may name a place alone; in a *pair* a dash may divide two authors.
    """
    names: list[str] = []
    by = role = place = False
    for separator, whole in pieces:
        piece = _AND_FIRST.sub("", whole) if names or len(pieces) == 1 else whole
        if names and WITH.match(piece):
            continue  # who took the pictures
        found = BY.match(piece) or GLUED_BY.match(piece)
        rest = piece[found.end() :].strip() if found else piece
        by = by or bool(found)
        divider = separator.strip()
        listed = bool(found) or not names or divider in (",", ";") or (pair and divider in _BETWEEN_TWO)
        found_names, what = who(rest, after_by=bool(found)) if listed else ((), False)
        names.extend(found_names)
        if found and not found_names and len(rest.split()) > _LONGEST_DESK:
            return None  # "Column: The Press Secretary Puts Down Bombastic Reporters"
        if found_names or what or is_outlet(rest) or is_role(rest) or (by and names and _is_job(rest)):
            role = role or what or not found_names
        elif not _goes_with(rest, known=bool(names) or role or goes_on):
            return None
        else:
            place = place or (bool(names) and _is_place(rest))
        role = role or (goes_on and not names)
    return AuthorLine(tuple(names), by=by, role=role, place=place)


def _goes_with(text: str, *, known: bool) -> bool:
    """Whether *text* is what else an author line holds: nothing, a section, and beside names a place or helpers."""
    if not text or text.casefold() in KICKERS:
        return True
    if known and _PRESENTED.match(text):
        return True
    return known and (_is_place(text) or bool(WITH.match(text) or _OF.match(text)) or is_outlet(_FOR.sub("", text)))


def _is_place(text: str) -> bool:
    words = text.split()
    if words[:1] and words[0] in ("à", "in", "en", "em", "aus", "from"):
        del words[0]
    return 0 < len(words) <= 3 and all(word[0].isupper() or word in ("de", "of", "la") for word in words)  # noqa: PLR2004


def _is_job(text: str) -> bool:
    words = text.casefold().split()
    return len(words) <= _LONGEST_JOB and any(word.strip(",.") in JOBS or word in ROLES for word in words)
