"""Read the names that sign a text at its end, each above what the signer is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.names import people
from newsclean.newsroom import JOBS, ROLES, folded
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LINES: Final = 9
_LONGEST: Final = 60
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ":", ";", ",")
_RANKS: Final = words("vice executive chief deputy acting former senior associate assistant co-chair general national")
_OFFICES: Final = JOBS | ROLES | {"co-chair", "treasurer", "governor", "senator", "mayor", "rector", "provost"}


def signed_by(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return who signs the text that ends with *paragraphs*: every name stands above an office, behind the prose.

    >>> signed_by(["The pier has to stay.", "Jane Roe", "Chairman", "Ben Stone", "Vice President", "Pier Trust"])
    ('Jane Roe', 'Ben Stone')
    """
    lines: list[str] = []
    for paragraph in reversed(paragraphs):
        if len(paragraph) > _LONGEST or paragraph.endswith(_STOPS):
            break
        lines.insert(0, paragraph)
    if not lines or len(lines) > _MOST_LINES or len(lines) == len(paragraphs):
        return ()
    signers = [names[0] for line, below in pairwise(lines) if len(names := people(line)) == 1 and _is_office(below)]
    return tuple(signers) if signers and people(lines[0])[:1] == tuple(signers[:1]) else ()


def _is_office(line: str) -> bool:
    """Whether *line* is what somebody is: "Chairman", "Vice President, Elmville Pier Trust"."""
    first, *others = [folded(word) for word in line.split(",", maxsplit=1)[0].split()]
    return first in _OFFICES or (first in _RANKS and not _OFFICES.isdisjoint(others))
