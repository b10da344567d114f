"""What German houses print above a headline, and whether a story takes up the long words of a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_WORDS: Final = 4
_MOST_WORDS_BEFORE_COLON: Final = 6
_LONGEST_BELOW: Final = 90
_STEM: Final = 6
_WORD: Final = lazy_pattern(r"[^\W\d_]{6,}")
_SMALL: Final = words("mit für in aus am im auf nach von zum zur ohne gegen vor bei und ist wird hat")
_STOPS: Final = (".", "!", "?", "…", ":", ";", ",", "“", "”", '"', "»")


def may_be_roof(text: str, below: str) -> bool:
    """Whether *text* may stand above the headline *below* as its roof: the topic in a few words, no sentence.

    >>> may_be_roof("Rettung nach drei Tagen", "Wanderin überlebt in einer Höhle am Hochgrat")
    True
    >>> may_be_roof("Der letzte Zeugwart", "37 Jahre lang wusch er die Trikots der Mannschaft.")
    False
    """
    count, longest = len(text.split()), _MOST_WORDS_BEFORE_COLON if text.endswith(":") else _MOST_WORDS
    if count > longest or len(below) > _LONGEST_BELOW or below.endswith(_STOPS):
        return False
    return text.endswith(":") or len(below.split()) > count


def takes_up(headline: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of *paragraphs* has the beginning of a long word of *headline*: German joins its words.

    >>> takes_up("Muscheln vor Norderney", ("Die Miesmuscheln sind zurück.",)), takes_up("Deich hält", ("Er lebt.",))
    (True, False)
    """
    text = " ".join(paragraphs).casefold()
    return any(word[:_STEM].casefold() in text for word in _WORD.findall(headline))


def is_phrase(parts: Sequence[str]) -> bool:
    """Whether the words *parts* have a small one inside, as headlines of three words do: "Gnocchi mit Salbei"."""
    return any(part in _SMALL for part in parts[1:-1])
