r"""The words of a text, as ``\w+`` finds them, in a fraction of its time where the text has Western letters alone."""

from __future__ import annotations

import re
from typing import Final

_CODEC: Final = "cp1252"
_WORD: Final = re.compile(r"\w+|\n")


def _kept(code: int) -> int:
    sign = bytes([code]).decode(_CODEC, "replace")
    return code if _WORD.fullmatch(sign) else ord(" ")


_SPACES: Final = bytes(map(_kept, range(256)))
"""A space for each sign that is neither part of a word nor a line feed."""


def spaced_words(text: str) -> str:
    r"""Return the words and line feeds of *text* with nothing but spaces around them.

    >>> spaced_words("«C’est l’été»,\ndit-il. 水").split(" ")
    ['C', 'est', 'l', 'été', '\n', 'dit', 'il', '水']
    """
    try:
        return text.encode(_CODEC).translate(_SPACES).decode(_CODEC)
    except UnicodeEncodeError:
        return " ".join(_WORD.findall(text))


def words_of(text: str) -> list[str]:
    """Return the words of *text*."""
    return spaced_words(text).split()
