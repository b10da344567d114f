"""Characters that nobody sees: no-break spaces, soft hyphens, zero-width and control characters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document


class Kind(NamedTuple):
    """What is done with one kind of invisible characters."""

    rule: str
    replacement: str
    why: str


_NO_BREAK: Final = Kind("no-break-space", " ", "A blank is a blank: this one only kept a line together.")
_SOFT_HYPHEN: Final = Kind("soft-hyphen", "", "A soft hyphen only says where a line may break.")
_DASH: Final = Kind("soft-hyphen", "-", "Between figures a soft hyphen stands for a hyphen.")
_ZERO_WIDTH: Final = Kind("zero-width", "", "A character without width means nothing here.")
_MARK: Final = Kind("byte-order-mark", "", "A byte-order mark belongs to a file, not into a text.")
_DIRECTION: Final = Kind("direction-mark", "", "A text that runs one way needs no mark of direction.")
_OBJECT: Final = Kind("object-mark", "", "A picture or a video stood here: its mark is left over.")
_LINE: Final = Kind("line-separator", "\n", "Lines end with a line feed.")
_PARAGRAPH: Final = Kind("line-separator", "\n\n", "A paragraph separator stands for a blank line.")
_CONTROL: Final = Kind("control-character", "", "A control character is not part of a text.")
_WINDOWS: Final = "The character was written in Windows-1252 and read as a control character."

_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys([*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0))], _CONTROL),
    **dict.fromkeys("\r\x0b\x0c\u2028", _LINE),
    **dict.fromkeys("\u00a0\u2007\u202f", _NO_BREAK),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\u180e", _ZERO_WIDTH),
    **dict.fromkeys("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", _DIRECTION),
    "\u2029": _PARAGRAPH,
    "\u00ad": _SOFT_HYPHEN,
    "\ufeff": _MARK,
    "\ufffc": _OBJECT,
}
for _byte in range(0x80, 0xA0):
    _text = bytes([_byte]).decode("cp1252", "ignore")
    if _text:
        _KINDS[chr(_byte)] = Kind("windows-1252", _text, _WINDOWS)
del _KINDS["\n"], _KINDS["\t"]

_ASCII: Final = tuple(character for character in _KINDS if character.isascii() and character != "\r")
# What \u2069 ends is not looked for: in memory these share a byte with "f", "g" and "h", which makes it slow.
_ENDED: Final = "\u2066\u2067\u2068"
_OTHERS: Final = tuple(character for character in _KINDS if not character.isascii() and character not in _ENDED)
_SPACES: Final = "\u00a0\u2007\u202f"
_CONTROLS: Final = re.escape("".join(character for character, kind in _KINDS.items() if kind is _CONTROL))
_RUN: Final = lazy_pattern(f"[{_SPACES}]+|[{_CONTROLS}]+|[{re.escape(''.join(_KINDS))}]")
_BROKEN_WORD: Final = lazy_pattern(r"\u00ad[ \t]*\r?\n[ \t]*")
_RIGHT_TO_LEFT: Final = lazy_pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_JOINERS: Final = "\u200c\u200d"
_WORD_BREAK: Final = "\u200b"
_UNSPACED: Final = lazy_pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf]")
_SHAPED: Final = lazy_pattern(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1cd0-\u1cff\ua830-\uabff\ufb50-\ufefc]"
)


def has_invisible(source: str) -> bool:
    """Whether *source* may hold any of them; looking for each is faster than one pass for all."""
    contains = source.__contains__
    if any(map(contains, _ASCII)) or ("\r" in source and source.count("\r") != source.count("\r\n")):
        return True
    return not source.isascii() and any(map(contains, _OTHERS))


def invisible_characters(document: Document) -> Iterator[Edit]:
    """Yield the edits that take invisible characters out or put visible ones in their place."""
    source = document.source
    if "\u00ad" in source:
        yield from _broken_words(source)
    both_ways = _RIGHT_TO_LEFT.search(source) is not None
    for block in document.blocks:
        for found in _RUN.finditer(block.text):
            kind = _kind(block, found, both_ways=both_ways)
            if kind:
                start, end = block.start + found.start(), block.start + found.end()
                yield Edit(start, end, "character", kind.rule, kind.why, kind.replacement)


def _broken_words(source: str) -> Iterator[Edit]:
    """Yield the edits that put words together again that a soft hyphen broke at a line end."""
    for found in _BROKEN_WORD.finditer(source):
        if source[found.end() : found.end() + 1].islower() and source[max(found.start() - 1, 0)].isalpha():
            yield Edit(*found.span(), "character", _SOFT_HYPHEN.rule, _SOFT_HYPHEN.why)


def _kind(block: Block, found: re.Match[str], *, both_ways: bool) -> Kind | None:
    """Return what becomes of the character *found*; None: it is needed where it stands."""
    character = found[0][0]
    kind = _KINDS[character]
    before, after = block.text[max(found.start() - 1, 0) : found.start()], block.text[found.end() : found.end() + 1]
    if kind is _DIRECTION:
        return None if both_ways else kind
    if character in _JOINERS:
        return None if _shapes(before) or _shapes(after) else kind
    if character == _WORD_BREAK:
        return None if _UNSPACED.match(before) or _UNSPACED.match(after) else kind
    if kind is _SOFT_HYPHEN and before.isdecimal() and after.isdecimal():
        return _DASH
    return kind


def _shapes(neighbour: str) -> bool:
    """Whether joiners change how *neighbour* looks: in cursive and Indic scripts, and in emoji."""
    return bool(neighbour) and (_SHAPED.match(neighbour) is not None or unicodedata.category(neighbour) in _SYMBOLS)


_SYMBOLS: Final = ("So", "Sk", "Mn", "Cf", "Cn")  # emoji, skin tones, variation selectors, tags, and emoji to come
