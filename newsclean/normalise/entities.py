"""HTML entities that were left in the text: "&amp;", "&#8217;", "&amp;nbsp;"."""

from __future__ import annotations

from html import unescape
from html.entities import html5, name2codepoint
from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from newsclean.document import Document

_ESCAPED: Final = r"&(?:amp;|#0*38;|#[xX]0*26;)*"
_ENTITY: Final = lazy_pattern(
    _ESCAPED + r"(?:(?P<name>[A-Za-z][A-Za-z0-9]{1,31})|#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6}));"
)
_ADDRESS_REACH: Final = 200
_NO_BREAK: Final = str.maketrans({"\u00a0": " ", "\u00ad": "", "\u200b": "", "\ufeff": ""})
_WHY: Final = "An HTML entity stands for a character."
_LATIN_END, _PUNCTUATION, _PUNCTUATION_END = 0x180, 0x2000, 0x2070
_SURROGATES: Final = range(0xD800, 0xE000)


def _names() -> frozenset[str]:
    """Return the names that occur in prose: letters and punctuation, not the symbols of mathematics."""
    return frozenset(name2codepoint) | frozenset(
        name[:-1]
        for name, text in html5.items()
        if name.endswith(";")
        and len(text) == 1
        and (" " < text < chr(_LATIN_END) or chr(_PUNCTUATION) <= text < chr(_PUNCTUATION_END))
    )


_NAMES: Final = _names()


def html_entities(document: Document) -> Iterator[Edit]:
    """Yield the replacement of each entity by its character; web addresses keep theirs."""
    if not _ENTITY.search(document.source):
        return
    for block in document.blocks:
        if "&" in block.text:
            for found in _ENTITY.finditer(block.text):
                character = _character(found)
                if character is not None and not _in_address(block.text, found.start()):
                    start, end = block.start + found.start(), block.start + found.end()
                    yield Edit(start, end, "character", "html-entity", _WHY, character)


def _character(found: re.Match[str]) -> str | None:
    """Return the character that an entity stands for, or None if it stands for none that is fit to print."""
    name = found["name"]
    if name:
        return unescape(f"&{name};").translate(_NO_BREAK) if name in _NAMES else None
    code = int(found["decimal"]) if found["decimal"] else int(found["hex"], 16)
    if code in _SURROGATES:
        return None
    character = unescape(f"&#{code};")  # as browsers do, it reads 128 to 159 as Windows-1252
    if character in ("\t", "\n", "\r"):
        return " "
    bare = character.translate(_NO_BREAK)
    return bare if bare.isprintable() and bare != "\ufffd" else None


def _in_address(text: str, start: int) -> bool:
    """Whether the entity stands in a web address, where "&copy;" may be a name and a value."""
    before = text[max(start - _ADDRESS_REACH, 0) : start]
    if not before or before[-1].isspace():
        return False
    word = before.split()[-1]
    return "://" in word or "www." in word or ("?" in word and "=" in word)
