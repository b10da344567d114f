"""Join drop caps: "W hile" is a first letter that the page prints large, and a scraper apart from its word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_CAPITAL: Final = lazy_pattern(r"([B-HJ-NP-XZ]) ([a-zà-ÿ]{2,})\b")
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_SHORTEST: Final = 60
_TOLD_APART: Final = 3
"""Letters of the rest of a word, at the least, that is joined because the text has the whole elsewhere."""
_WHY: Final = "The first letter of the paragraph was printed large, and stood apart from its word."
_OPENERS: Final = {
    "en": words(
        """
        Because Before Both Could During Each Every For From Just Let Like Long Many More Most Much New Not Perhaps
        Since Some Sometimes Such The This Those Three Through Today Two Under Until Was What While With Would Years
        """
    ),
    "de": words(
        """
        Das Der Die Den Dem Doch Durch Für Gegen Mit Nach Nicht Noch Schon Seit Sie Von Vor Während Warum Weil Wenn
        Wer Wie Wir Zum Zur Zwei
        """
    ),
    "fr": words("Ces Cette Comme Dans Depuis Des Deux Les Lors Mais Pour Quand Sous Sur Tout"),
}
"""Words that begin sentences and whose rest is none that follows a letter, as "here" does: "V here stands for".

These are the languages in which none of the letters looked for is a word of its own.
"""


def drop_caps(document: Document) -> Iterator[Edit]:
    """Propose to join the letter that opens a paragraph to its word, where the two are surely one.

    They are if together they begin sentences, or stand elsewhere in the text where the rest alone does not.
    """
    openers = _OPENERS.get(document.language)
    if openers is None:
        return
    opened = [
        (block.start + 1, found)
        for block in document.blocks
        if block.text[1:2] == " " and block.opens and len(block.text) >= _SHORTEST
        if (found := _CAPITAL.match(block.text))
    ]
    if not opened:
        return
    counts = Counter(map(str.lower, _WORD.findall(document.source)))
    rests = Counter(found[2] for _, found in opened)
    for at, found in opened:
        whole, rest = found[1] + found[2], found[2]
        elsewhere = counts[whole.lower()] and counts[rest] == rests[rest] and len(rest) >= _TOLD_APART
        if whole in openers or elsewhere:
            yield Edit(at, at + 1, "character", "drop-cap", _WHY)
