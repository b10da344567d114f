"""Cues: words that page furniture is made of, by kind (share, menu, comments, …)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

# The upper bytes of all other scripts, of dashes and of quotes: bytes are looked through fast.
_NEAR: Final = bytes((*range(0x0E), 0x0F, *range(0x11, 0x17), *range(0x18, 0x30)))


@dataclass(frozen=True, slots=True)
class Cues:
    """The kinds of cues, and which kind a word or a part of a text belongs to."""

    kinds: tuple[str, ...]
    words: Mapping[str, int]
    """Folded word: bit mask of its kinds."""
    parts: tuple[tuple[str, int], ...]
    """Text to look for where words are not spaced, with the mask of its kind."""

    def of_words(self, words: Collection[str]) -> int:
        """Return the mask of the kinds that lower-case *words* name."""
        mask = 0
        for word in self.words.keys() & words:
            mask |= self.words[word]
        return mask

    def of_text(self, text: str) -> int:
        """Return the mask of the kinds whose parts *text* has (scripts without spaces)."""
        mask = 0
        if not is_far(text):
            return mask
        for part, kind in self.parts:
            if part in text:
                mask |= kind
        return mask


def is_far(text: str) -> bool:
    """Tell whether *text* has signs of Hangul or of the scripts without spaces that the parts are for.

    >>> is_far("“Über uns” – о нас"), is_far("登録"), is_far("한국어")
    (False, True, True)
    """
    return not text.isascii() and bool(text.encode("utf-16-be", "surrogatepass")[::2].translate(None, _NEAR))


def load_cues() -> Cues:
    """Read the cues that ship with the package."""
    kinds = tomllib.loads((files("newsclean.story") / "cues.toml").read_text("utf-8"))["kinds"]
    words: dict[str, int] = {}
    parts: list[tuple[str, int]] = []
    for number, kind in enumerate(kinds.values()):
        for word in kind["words"].lower().split():
            words[word] = words.get(word, 0) | 1 << number
        parts.extend((part, 1 << number) for part in kind["parts"])
    return Cues(tuple(kinds), words, tuple(parts))
