"""Join drop caps: "W hile" is a first letter that the page prints large, and a scraper apart from its word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import OPENERS, SMALL
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_LANGUAGES: Final = frozenset(("en", "de", "fr", "nl"))
"""Languages in which none of the letters looked for is a word of its own."""
_CAPITAL: Final = lazy_pattern(r"[B-HJ-NP-XZ] (?=([a-zà-ÿ]{2,}))")
_SHORTEST: Final = 60
_WHY: Final = "The first letter of the paragraph was printed large, and stood apart from its word."
_OPENERS: Final = frozenset(OPENERS.split("|")) | words(
    """
    Before Because Both Could During Each Even Every For From Few Had Here How Just Let Like Long Many More Most Much
    Never New No Not Nearly Now Once One Over Perhaps Right She Since So Some Sometimes Somewhere Such Ten That Then
    There These This Those Three Through Today Two Under Until Was Were What When Where Whether Which While Who Why
    With Would Years You
    """
)


def drop_caps(document: Document) -> Iterator[Edit]:
    """Propose to join the letter that opens a paragraph to its word, where the two are surely one.

    They are if together they begin sentences, or stand elsewhere in the text where the rest alone does not.
    """
    if document.language not in _LANGUAGES:
        return
    for block in document.blocks:
        text = block.text
        if text[1:2] == " " and block.opens and len(text) >= _SHORTEST:
            found = _CAPITAL.match(text)
            if found and _is_word(document.source, text[0], found[1]):
                at = block.start + 1
                yield Edit(at, at + 1, "character", "drop-cap", _WHY)


def _is_word(source: str, capital: str, rest: str) -> bool:
    """Whether *capital* and *rest* are one word of *source*."""
    if SMALL.match(rest):
        return False
    whole = capital + rest
    return whole in _OPENERS or (_holds(source, whole) and not _holds(source.replace(f"{capital} {rest}", ""), rest))


def _holds(source: str, word: str) -> bool:
    """Whether *source* has *word* as a word, whatever its case."""
    return lazy_pattern(rf"(?i)\b{word}\b").search(source) is not None
