"""Mojibake: UTF-8 that was read as Windows-1252 or Latin-1, once or twice: "donâ€™t", "fÃ¼r".

A sequence is strong if nobody writes it on purpose, and weak if somebody might (a word in
capitals that ends in Ã before a closing mark): weak ones are repaired beside strong ones only.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document


def _readings() -> dict[str, int]:
    """Return for each character the byte that it was: in Latin-1 and, first, in Windows-1252."""
    readings = {chr(byte): byte for byte in range(0x80, 0x100)}
    for byte in range(0x80, 0xA0):
        readings[bytes([byte]).decode("cp1252", "replace")] = byte
    readings.pop("\ufffd", None)
    return readings


_BYTE: Final = _readings()


def _spelt(first: int, last: int) -> str:
    return re.escape("".join(letter for letter, byte in _BYTE.items() if first <= byte <= last))


_REST: Final = f"[{_spelt(0x80, 0xBF)}]"
_SEQUENCE: Final = lazy_pattern(
    f"[{_spelt(0xC2, 0xDF)}]{_REST}|[{_spelt(0xE0, 0xEF)}]{_REST}{{2}}|[{_spelt(0xF0, 0xF4)}]{_REST}{{3}}"
)
_RUN: Final = lazy_pattern(f"(?:{_SEQUENCE.pattern})+")
_TWO, _THREE, _FOUR = "ÂÃÄÅÐÑØÙÎÏ×", "âïàáãäåæçèéìíêë", "ð"
# One pattern for each first letter: a pattern that begins with a plain character is searched for the fastest.
_FIRST: Final = tuple(
    (letter, lazy_pattern(f"{letter}{_REST}{{{length}}}"))
    for letters, length in ((_TWO, 1), (_THREE, 2), (_FOUR, 3))
    for letter in letters
)
_LATIN: Final = frozenset("ÂÃÄÅÆÇÈÉÊË")
_AMBIGUOUS: Final = frozenset("‘’“”‚„‹›«»–—…\u00a0´¨¸")
_STRAY: Final = lazy_pattern("(?<=[^\\W\\d_A-ZÀ-Þ])Â(?=[ \u00a0\n]|$)|(?<=[.,;:!?])Â(?=[ \u00a0\n])")
_LOST: Final = lazy_pattern(f"â€(?!{_REST})|(?<![A-ZÀ-Þ])Ã(?= )|(?<!\\w)Â(?= )")
_LOST_CHARACTER: Final = {"â€": "”", "Ã": "à", "Â": ""}
_LEAST: Final = 3  # sequences in a row that make a word of another script
_WHY: Final = "UTF-8 was read as another encoding; its bytes spell this."
_NO_BREAK: Final = str.maketrans({"\u00a0": " ", "\u00ad": "", "\ufeff": ""})


def has_mojibake(source: str) -> bool:
    """Whether *source* may hold any: a letter and a sign that begin a sequence stand side by side."""
    if any(letter in source and pattern.search(source) for letter, pattern in _FIRST):
        return True
    return "Â" in source


def mojibake(document: Document) -> Iterator[Edit]:
    """Yield the repairs; weak sequences only where the text holds strong ones."""
    runs = [(block, found) for block in document.blocks for found in _RUN.finditer(block.text)]
    judged = [(block, *stretch) for block, found in runs for stretch in _judged(block.text, found)]
    strong = any(certain for *_, certain in judged)
    broken = _wholly_broken(document) if strong else frozenset()
    for block, start, end, certain in judged:
        if certain or block.start in broken:
            yield _repair(block, start, end, decoded(block.text[start:end]))
    lost = _LOST if strong else _STRAY
    for block in document.blocks:
        for found in lost.finditer(block.text) if "Â" in block.text or strong else ():
            yield _repair(block, *found.span(), _LOST_CHARACTER[found[0]])


def decoded(text: str) -> str:
    """Return what the bytes of *text* spell in UTF-8, read again while that is mojibake in its turn.

    >>> decoded("â€™"), decoded("Ã¢â‚¬â„¢")
    ('’', '’')
    """
    while _RUN.fullmatch(text):
        try:
            text = bytes(_BYTE[letter] for letter in text).decode("utf-8")
        except UnicodeDecodeError:
            break
    return text.translate(_NO_BREAK)


def _wholly_broken(document: Document) -> frozenset[int]:
    """Return where the blocks start of which no letter outside ASCII came through whole."""
    return frozenset(block.start for block in document.blocks if _RUN.sub("", block.text).isascii())


def _repair(block: Block, start: int, end: int, text: str) -> Edit:
    return Edit(block.start + start, block.start + end, "character", "mojibake", _WHY, text)


def _judged(text: str, run: re.Match[str]) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of a *run* that decode to something fit to print, and whether that is certain."""
    pieces = [(found.start(), found.end()) for found in _SEQUENCE.finditer(text, run.start(), run.end())]
    letters = [_letter(text[start:end]) for start, end in pieces]
    long = len(pieces) >= _LEAST and all(letter and letter.isalpha() for letter in letters)
    begin = end = run.start()
    certain = False
    for (start, stop), letter in zip(pieces, letters, strict=True):
        if not letter:
            if begin < end:
                yield begin, end, certain
            begin = end = stop
            certain = False
            continue
        end = stop
        certain = certain or long or _is_strong(text, start, stop, letter)
    if begin < end:
        yield begin, end, certain


def _letter(sequence: str) -> str:
    """Return the character that *sequence* spells, or nothing if it is none that texts have."""
    try:
        letter = bytes(_BYTE[part] for part in sequence).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    fit = unicodedata.category(letter)[0] in "LMNPSZ" or letter in "\ufeff\u00ad\u200b" or "\x80" <= letter < "\xa0"
    return letter if fit and letter != "\ufffd" else ""


def _is_strong(text: str, start: int, end: int, letter: str) -> bool:
    """Whether nobody writes the sequence at *start* on purpose."""
    first, second = text[start], text[start + 1]
    before = text[start - 1 : start]
    if first in _LATIN:
        if second not in _AMBIGUOUS:
            return True
        return before.islower() or (not before.isupper() and text[end : end + 1].islower() and second not in "«»’”")
    if first == "â":
        return "\u2000" <= letter < "\u2c00" and not _AMBIGUOUS.issuperset(text[start + 1 : end])
    if first == "ð":
        return second in "Ÿ\x9f"
    return first == "ï" and (letter == "\ufeff" or letter >= "\ufe00")
