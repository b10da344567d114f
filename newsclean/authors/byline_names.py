"""Tell the lines that say who wrote a story, or that the author follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.bios import ANNOUNCES
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from newsclean.document import Block, Document

_LONGEST: Final = 120
_TOP: Final = 8
_LONGEST_HEAD: Final = 50
_ANNOUNCING: Final = ("author", "writer", "the report", "autor", "auteur", "autric", "person", "författ", "forfatt")
"""Without one of these, in lower case, a line announces nobody: a look before the pattern."""
_LEADS: Final = ("By ", "BY ", "Von ", "VON ", "von ", "Par ", "Por ", "Di ", "Door ", "Text: ", "Text ")
_CLOCK: Final = lazy_pattern(r"\d[:.]\d\d\b")
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ":")


def signs_line(text: str, name: str) -> bool:
    """Whether *text* is a line that says, or dates, that the one called *name* wrote the story.

    >>> signs_line("Von Jana Roe, Biologin", "Jana Roe"), signs_line("Jana Roe sah die Mole brennen.", "Jana Roe")
    (True, False)
    """
    if len(text) > _LONGEST or name not in text or text.endswith(_STOPS):
        return False
    return text.startswith(_LEADS) or text == name or _CLOCK.search(text) is not None


def is_signed(document: Document, name: str) -> bool:
    """Whether one of the first lines says that the one called *name* wrote the story."""
    return any(signs_line(block.text, name) for block in document.blocks[:_TOP])


def is_announced(document: Document, block: Block) -> bool:
    """Whether the line right above *block* says that the author follows."""
    above = document.source[max(block.start - _LONGEST_HEAD, 0) : block.start].rstrip().rpartition("\n")[2]
    if len(above) > _LONGEST_HEAD or not any(map(above.lower().__contains__, _ANNOUNCING)):
        return False
    return ANNOUNCES.fullmatch(above.strip(" :#*")) is not None
