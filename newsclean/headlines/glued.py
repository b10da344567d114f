"""Find the headline that is stuck to the first word of its story: "… older than everThe council has …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.headlines.signs import never_headline
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 14
_LONGEST: Final = 150
_FEWEST_WORDS: Final = 4
_FIRST: Final = 420
TRAIL: Final = lazy_pattern(r"^(?:[^«]*|.*»[^«]*) (?:→|»|›|>) (?=[^\s:,])")
# A small letter, then a word with a capital that goes on small: a headline without its line end.
_GLUED: Final = lazy_pattern(
    r"(?:(?<=[a-zß-ÿ)])|(?<=\S[”»])|(?<=[^\s(¿¡]\"))(?=(?!In\b|Innen\b)[A-ZÀ-Þ][a-zß-ÿ’']+[ -]|[AIYOEÉÀ] [^\W\d_])"
    r"|(?<=[^\W_]\))(?=[A-ZÀ-Þ])"
)
_CAMEL: Final = lazy_pattern(
    r"(?:You|Linked|Wiki|Whats|Tik|Face|Pay|Health|Buzz|Bio|Space|Open|Astra|Java|Word|Play|Master|Fed|Cure|Git|Air|Door"
    r"|Mc|Mac|De|Di|La|Le|Fitz|O’|O'|i|e)"
)
_WORD_ON: Final = lazy_pattern(r"\w+")
_HUMPS: Final = lazy_pattern(r"[a-zß-ÿ][A-ZÀ-Þ]")
_LABEL_WORDS: Final = 3
_FEWEST_LETTERS: Final = 5
_MENU: Final = 200
_MENU_JOINTS: Final = 2
"""Joints within so many code points behind the first that make a menu."""


def glued_headline(text: str) -> str | None:
    """Return the headline that runs into the first word of the story.

    >>> glued_headline("The pier is older than everThe council has met.")
    'The pier is older than ever'
    """
    stop = sentence_end(text, 0, min(len(text), _FIRST))
    begin = 0
    for found in _GLUED.finditer(text, 0, min(stop, _LONGEST)):
        headline = TRAIL.sub("", text[begin : found.start()])
        token = headline.split()[-1] if headline.split() else ""
        if _is_one_word(text, token, found.start()):
            continue
        if len(headline.split()) <= _LABEL_WORDS and not begin and len(token) >= _FEWEST_LETTERS:
            begin = found.start()  # "FarmingMinister open to bonus": a section is stuck to the headline
        if len(headline) < _SHORTEST or len(headline.split()) < _FEWEST_WORDS:
            continue
        return None if never_headline(headline) or _is_menu(text, found.end()) else headline
    return None


def _is_one_word(text: str, token: str, at: int) -> bool:
    """Whether the capital at *at*, behind *token*, stands inside a name ("FiveThirtyEight", "#BlackFriday")."""
    if _CAMEL.fullmatch(token) or token.startswith(("#", "@")):
        return True
    rest = _WORD_ON.match(text, at)
    word = token + (rest[0] if rest else "")
    return text.count(word) > 1 or any(map(_HUMPS.search, (token, rest[0] if rest else "")))


def is_word(headline: str, at: int, paragraphs: Sequence[str]) -> bool:
    """Whether the word with a capital inside at *at* comes again in the story: then nothing is glued there."""
    left = headline[:at].rsplit(maxsplit=1)[-1]
    right = _WORD_ON.match(headline, at)
    word = left + (right[0] if right else "")
    return any(word in paragraph for paragraph in paragraphs)


def _is_menu(text: str, at: int) -> bool:
    """Whether what follows a glued headline is glued again and again: then it is a menu."""
    return len(list(_GLUED.finditer(text, at + 1, at + _MENU))) >= _MENU_JOINTS
