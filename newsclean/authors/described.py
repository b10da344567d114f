"""Read whom the biographies of a text describe: its authors, where no line above the story names them."""

from __future__ import annotations

import re
from typing import Final

from newsclean.authors.bios import ANNOUNCES, NAMED, REACHED, introduces_author, read_bio
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name, without_title
from newsclean.sentences import sentence_end

_REACH_ONLY: Final = lazy_pattern(r"[^.]{0,12} (?:can|may) be |[^.]{0,12} is on (?:Twitter|Facebook|X)\b")
_ANNOUNCED: Final = lazy_pattern(
    rf"(?:{ANNOUNCES.pattern}|editor['’]s note|note)\s*[:—–-]+\s*(?=[A-ZÀ-Þ])", re.IGNORECASE
)
_TWO: Final = lazy_pattern(
    r"(?P<first>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}) (?:and|und|et|y|e) "
    r"(?P<second>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}),? (?:are|sind|sont|son|são)\b"
)
_ROLE_FIRST: Final = lazy_pattern(
    r"(?:[A-Z][\w.]+ )?(?:[Ss]taff [Ww]riter|[Rr]eporter|[Ss]taff [Rr]eporter|[Cc]olumnist|[Cc]orrespondent|[Ee]ditor) "
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}) (?:is|can|may|covers|writes)\b"
)


def authors_described(text: str) -> tuple[str, ...]:
    """Return whom the biographies in *text* describe; a line that says no more than how to reach somebody names none.

    >>> authors_described("Jane Roe is a retired judge. Ben Stone is a fellow at the Harbour Institute.")
    ('Jane Roe', 'Ben Stone')
    >>> authors_described("Jane Roe can be reached at jane.roe@example.com.")
    ()
    """
    names: dict[str, None] = {}
    for whole in text.split("\n"):
        line = _ANNOUNCED.sub("", whole.strip(), count=1)
        introduced = introduces_author(line)
        if introduced:
            names[introduced] = None
        names.update(dict.fromkeys(_described_at_first(line)))
        begin = 0
        while begin < len(line):
            end = max(sentence_end(line, begin, len(line)), begin + 1)
            sentence = line[begin:end].strip(" \t\u00a0*—–-")
            bio = read_bio(sentence)
            if bio and not _REACH_ONLY.match(sentence, len(bio.name)):
                names[bio.name] = None
            begin = end
    return tuple(names)


def writer_described(line: str) -> str | None:
    """Return the name that follows the role a biography begins with.

    >>> writer_described("Courier staff writer Jane Roe can be reached at jroe@example.com.")
    'Jane Roe'
    """
    role = _ROLE_FIRST.match(line)
    return role["name"] if role and is_name(role["name"]) else None


def _described_at_first(line: str) -> tuple[str, ...]:
    """Return whom the biography *line* is about by how it begins, whatever it says of them."""
    two = _TWO.match(line)
    if two:
        return two.groups() if all(map(is_name, two.groups())) and any(map(has_given_name, two.groups())) else ()
    writer = writer_described(line)
    if writer:
        return (writer,)
    found = NAMED.match(line)
    name = without_title(found["name"]) if found else ""
    if not found or not is_name(name) or not has_given_name(name) or REACHED.search(found["verb"]):
        return ()
    return () if _REACH_ONLY.match(line, len(found["name"])) else (name,)
