"""Find time stamps and author lines inside a line: glued between other words, or in front of a dateline."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.authors.evidence import opens_wire_copy
from newsclean.authors.lines import LONGEST, read_author_line
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.timestamps import is_labelled, is_stamp
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

# One class of rare characters stands in front of the alternatives, so that the search leaps from one to the next, and
# behind a blank none is glued.
_GLUE: Final = lazy_pattern(
    r"[A-ZÀ-Þ\d“„«](?<!\s.)(?:(?<=\d[“„«])|(?<=[a-zß-ÿ0-9.!?)”\"][A-ZÀ-Þ])|(?<=[AP]M[A-Z])(?=[a-z])"
    r"|(?<=[a-zß-ÿ!?)]\d)(?=\d?[./-]\s?\d))"
)
# Parts of the labels of time stamps, in the languages served.
_LABELS: Final = words(
    """
    pdated ublished osted ktualisiert röffentlicht Publié ublicado ubblicato ggiornat ctualizad tualizad Stand:
    lettura Lese lecture lectura leitura
    """
)
_LONGEST_NAME: Final = 40
_HEAD: Final = 200
_SHORTEST_STORY: Final = 100
LEADS: Final = ("By ", "BY ", "Von ", "Par ", "Por ", "Di ", "Door ")
"""How a line begins that may have an author line in front of its dateline."""
STAMPS: Final = ("Update", "Publish", "Posted", "Atualizad", "Actualizad", "Publicad", "Aktualisiert")
"""How a line begins that may have a time stamp in front of its dateline."""
_LONGEST_STAMP: Final = 50
_PLACE: Final = lazy_pattern(r"\s(?=[(\[]?[A-ZÀ-Þ]{2})")
_SAYS_BY: Final = lazy_pattern(
    r"(?:written|posted|published|reported) by|publicado por|escrito por|geschrieben von|\w+:", re.IGNORECASE
)


def glued_lines(text: str, *, head: bool) -> Iterator[tuple[int, int]]:
    """Yield the spans of the stamps, and of author lines that say so or stand beside one, glued in *text*.

    In the *head* of a text a bare date is one; elsewhere it takes a label.
    """
    if not head and not any(map(text.__contains__, _LABELS)):
        return
    cuts = [0, *[found.start() for found in _GLUE.finditer(text)], len(text)]
    if not cuts[1:-1]:
        return
    pieces = [(start, end, text[start:end]) for start, end in pairwise(cuts)]
    stamps = [_is_glued_stamp(piece, head=head) for _, _, piece in pieces[:-1]] + [False]
    if not head:
        stamps[0] = False
    for index, (start, end, piece) in enumerate(pieces[:-1]):
        beside = any(stamps[max(index - 1, 0) : index + 2]) or (start == 0 and piece.startswith(LEADS))
        if stamps[index] or (head and _is_author(piece, beside=beside)):
            yield start, end


def stuck_head(text: str) -> int:
    """Return how much of *text*, a paragraph, is stamps and author lines that it begins with, stuck to its story.

    >>> stuck_head("Von Jana Roe12.03.2021, 14:05 Uhr" + "Der Rat hat getagt. " * 5)
    33
    """
    end = 0
    for first, stop in glued_lines(text[:_HEAD], head=True) if len(text) >= _SHORTEST_STORY else ():
        if first != end:
            break
        end = stop
    return end


def _is_glued_stamp(piece: str, *, head: bool) -> bool:
    return len(piece) <= LONGEST and is_stamp(piece) and (head or is_labelled(piece))


def _is_author(piece: str, *, beside: bool) -> bool:
    if len(piece) > LONGEST or not (beside or _SAYS_BY.match(piece)):
        return False
    line = read_author_line(piece)
    if line is None or not line.names:
        return False
    return line.by or (len(piece) <= _LONGEST_NAME and all(map(has_given_name, line.names)))


def lead_before_dateline(text: str) -> int:
    """Return how much of *text* is an author line in front of a dateline in the same line; 0 if nothing is.

    >>> lead_before_dateline("By Jane Roe, Associated Press ELMVILLE (AP) — The council voted.")
    29
    """
    if text.startswith(STAMPS) or text[:1].isdigit():
        return _stamp_before_dateline(text)
    if not text.startswith(LEADS):
        return 0
    for found in _PLACE.finditer(text, 0, LONGEST):
        line = read_author_line(text[: found.start()])
        if line and line.by and line.names and opens_wire_copy(text[found.end() :]):
            return found.start()
    return 0


def _stamp_before_dateline(text: str) -> int:
    """Return how much of *text* is a stamp in front of a dateline: "8:54 p.m. | Updated ELMVILLE — The council"."""
    for found in _PLACE.finditer(text, 0, _LONGEST_STAMP):
        piece = text[: found.start()].strip("|-– ").replace("|", " ")
        if is_stamp(piece) and is_labelled(piece) and opens_wire_copy(text[found.end() :]):
            return found.start()
    return 0
