"""Read the names that sign a text at its end, each above what the signer is."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.newsroom import JOBS, ROLES, folded
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LINES: Final = 9
_LONGEST: Final = 60
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ":", ";", ",")
_RANKS: Final = words("vice executive chief deputy acting former senior associate assistant co-chair general national")
_GREETING: Final = lazy_pattern(
    r"(?:(?:yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?"
    r"|(?:(?:best|kind|warm(?:est)?) )?(?:regards|wishes)|respectfully submitted|signed"
    r"|(?:mit )?(?:freundlichen|herzlichen|besten|freundliche|herzliche|beste) grü(?:ß|ss)en?"
    r"|(?:atentamente|cordialmente|saludos(?: cordiales)?|atenciosamente|cordialement|cordiali saluti))[,.!]?$",
    re.IGNORECASE,
)
_MOST_ALONE: Final = 3
# "Hà Thu (theo CNBC)": the source behind the name
_SOURCE: Final = lazy_pattern(r"\s*\((?:[Tt]heo|[Tt]ổng hợp|TH)\b[^()]*\)$|^\((?=[^()]*\)$)|\)$")
_OFFICES: Final = JOBS | ROLES | {"co-chair", "treasurer", "governor", "senator", "mayor", "rector", "provost"}


def signed_by(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return who signs the text that ends with *paragraphs*: every name stands above an office, behind the prose.

    >>> signed_by(["The pier has to stay.", "Jane Roe", "Chairman", "Ben Stone", "Vice President", "Pier Trust"])
    ('Jane Roe', 'Ben Stone')
    """
    closed = _below_closing(paragraphs[-_MOST_LINES:])
    if closed:
        return closed
    lines: list[str] = []
    for paragraph in reversed(paragraphs):
        if len(paragraph) > _LONGEST or paragraph.endswith(_STOPS):
            break
        lines.insert(0, paragraph)
    if not lines or len(lines) > _MOST_LINES or len(lines) == len(paragraphs):
        return ()
    signers = [names[0] for line, below in pairwise(lines) if len(names := people(line)) == 1 and _is_office(below)]
    return tuple(signers) if signers and people(lines[0])[:1] == tuple(signers[:1]) else ()


def _below_closing(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return who signs a letter below its last greeting: "Sincerely," and a name."""
    for greeting, below in pairwise(paragraphs):
        if len(greeting) <= _LONGEST and _GREETING.match(greeting):
            return people(below) if len(below) <= _LONGEST else ()
    return ()


def signed_alone(lines: Sequence[str], story: str, language: str) -> tuple[str, ...]:
    """Return who signs alone in the first of *lines*, cut at the end of *story*, which does not speak of them.

    In Vietnamese, where given names are words of every day, the whole name must not come up.

    >>> signed_alone(["Jane Roe", "Harbours"], "The pier has to stay.", "en")
    ('Jane Roe',)
    >>> signed_alone(["Jane Roe"], "The pier has to stay, said Ms. Roe.", "en")
    ()
    """
    label = read_author_line(lines[0]) if lines else None
    if label and label.by and not label.names:  # "Author:" and the name below it
        lines = lines[1:]
    if not lines or len(lines) > _MOST_ALONE or any(map(people, lines[1:])):
        return ()
    read = read_author_line(_SOURCE.sub("", lines[0]))
    names = read.names if read and not (read.when or read.role) else ()  # with a paper it is whom the text quotes
    if not (language == "vi" or all(map(has_given_name, names))):
        return ()
    spoken = (name if language == "vi" else name.split()[-1] for name in names)
    return () if any(map(story.__contains__, spoken)) else names


def _is_office(line: str) -> bool:
    """Whether *line* is what somebody is: "Chairman", "Vice President, Elmville Pier Trust"."""
    first, *others = [folded(word) for word in line.split(",", maxsplit=1)[0].split()] or [""]
    return first in _OFFICES or (first in _RANKS and not _OFFICES.isdisjoint(others))
