"""Read an author line: the names, and what stands with them (role, outlet, time of publication)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.names import AND, is_name, people
from newsclean.newsroom import JOBS, KICKERS, ROLES, is_agency, is_outlet, is_role
from newsclean.timestamps import is_stamp, is_stamp_word, says_when

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST: Final = 200
"""Code points of the longest author line."""
_BY: Final = re.compile(
    r"(?:(?:written|posted|reported|compiled|story|text|words|report|article|analysis|opinion|commentary|published|updated)\s+by"
    r"|by|authors?|von|autor|autorin|autoren|text|par|auteur|por|autora|publicado\s+por|escrito\s+por|texto|di|autore|scritto\s+da"
    r"|(?:eine?\s+)?(?:bericht|artikel|beitrag|kommentar|kolumne|gastbeitrag|interview|text|reportage|essay|analyse)\s+von"
    r"|pubblicato\s+da|a\s+cura\s+di|door|av|af|skriven\s+av|tekst|przez|autorka|автор|oleh|penulis|ditulis\s+oleh"
    r"|tác\s+giả|bởi|yazan|kirjoittaja)"
    r"(?:\s*:\s*|\s+(?=[^\W\d_])|$)",
    re.IGNORECASE,
)
_WITH: Final = re.compile(r"(?:with )?(?:additional )?reporting (?:from|by) ", re.IGNORECASE)
_GLUED_BY: Final = re.compile(r"(?:By|Von|Por|Par)(?=[A-Z][\w.]+ [A-Z])")
_CUT: Final = re.compile(r"\s*([|•·;\n]|,(?=\s|$)|\s[–—/-](?=\s|$)|\((?=[\w@])|\)(?=\s|$))\s*")
_SIGNATURE: Final = re.compile(r"[\w.]{2,8}(?:/[\w.]{2,8})+$")
_HANDLE: Final = re.compile(r"@\w+|\S+@\S+\.\w+|https?://\S+")
_MOST_WORDS: Final = 26
_LONGEST_JOB: Final = 9
_MOST_SMALL: Final = 10
_FEW_SMALL: Final = 4
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


def read_author_line(text: str) -> AuthorLine | None:
    """Return what the author line or time stamp *text* holds; None if it is not one from end to end.

    >>> read_author_line("By Jane Roe, Staff writer | March 3, 2020").names
    ('Jane Roe',)
    >>> read_author_line("By Monday the minister had signed") is None
    True
    """
    if len(text) > _SHORT_LINE and text.endswith(_ENDS) and not text.endswith(_SHORT):
        return None  # most lines are prose: seen at a glance
    text = text.strip().strip("|•·–—- \t*_")
    if not text or len(text) > LONGEST:
        return None
    if is_stamp(text):
        return AuthorLine(when=True)
    if text[-1] in '!?:”"»’…' or _is_prose(text):
        return None
    stamped: list[str] = []
    line = _people_and_roles(_pieces(_HANDLE.sub("", text), stamped), goes_on=text[0] == ",")
    when = bool(stamped) and says_when(" ".join(stamped))
    if line is None or (stamped and not when):
        return None
    return line._replace(when=when)


def _is_prose(text: str) -> bool:
    """Whether *text* has more words, or more small ones, than an author line."""
    words = text.split()
    small = sum(map(str.islower, words))
    return len(words) > _MOST_WORDS or small > _MOST_SMALL or (small > _FEW_SMALL and not _BY.match(text))


def _pieces(text: str, stamped: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the pieces of *text* that are no stamp, each behind its separator; stamp words go to *stamped*."""
    parts = ["", *_CUT.split(text)]
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


def _people_and_roles(pieces: Iterable[tuple[str, str]], *, goes_on: bool) -> AuthorLine | None:
    """Return who and what *pieces* name, or None if one of them is neither.

    A line that *goes_on* from the one above may name a place alone.
    """
    names: list[str] = []
    by = role = False
    for separator, piece in pieces:
        found = _BY.match(piece) or _GLUED_BY.match(piece)
        rest = piece[found.end() :].strip() if found else piece
        by = by or bool(found)
        listed = bool(found) or not names or separator == ","
        who = _who(rest, after_by=bool(found)) if listed else ()
        if who:
            names.extend(who)
        elif is_outlet(rest) or is_role(rest) or (by and names and _is_job(rest)):
            role = True
        elif (
            rest
            and not ((names or role or goes_on) and (_is_place(rest) or _WITH.match(rest)))
            and rest.casefold() not in KICKERS
        ):
            return None
        role = role or (goes_on and not names)
    return AuthorLine(tuple(names), by=by, role=role)


def _who(text: str, *, after_by: bool) -> tuple[str, ...]:
    """Return the authors that *text* names."""
    if is_agency(text) or (after_by and _SIGNATURE.fullmatch(text)):
        return (text,) if after_by else ()
    words = text.split()
    if is_role(text) or is_outlet(text):
        ends = (end for end in range(len(words) - 1, 1, -1) if after_by and _is_author(words[:end], words[end:]))
        end = next(ends, 0)
        return people(" ".join(words[:end])) if end else ()
    for tail in (" for ", " from ", " of ", " in "):
        head, found, behind = text.partition(tail)
        if found and (is_outlet(behind) or (after_by and behind[:1].isupper())):
            text = head
    return people(" and ".join(part for part in AND.split(text) if not is_agency(part)))


def _is_author(name: list[str], role: list[str]) -> bool:
    text = " ".join(role)
    return is_name(" ".join(name)) and (is_role(text) or is_outlet(text)) and not is_role(name[-1])


def _is_place(text: str) -> bool:
    words = text.split()
    return len(words) <= 3 and all(word[0].isupper() or word in ("de", "of", "la") for word in words)  # noqa: PLR2004


def _is_job(text: str) -> bool:
    words = text.casefold().split()
    return len(words) <= _LONGEST_JOB and any(word.strip(",.") in JOBS or word in ROLES for word in words)
