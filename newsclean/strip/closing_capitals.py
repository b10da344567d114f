"""Find the sentences in capitals that end a column: "… I said. JANE ROE IS A WRITER. HER BOOK IS OUT NOW"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from newsclean.document import Block, Document

_SHOUT: Final = lazy_pattern(r"(?:(?<=[.!?…”\"»)]\s)|(?<=[.!?…”\"»)]))[^a-zß-ÿа-яё]+$")
# "SERVIÇO FÓRUM DO PORTO … DAS 9H ÀS 12H": where and when what the story is about takes place
_SERVICE: Final = lazy_pattern(
    r"(?:SERVI[ÇC]|INFORMA|AGENDA|TERMIN|WANN|WHEN|WHERE|DOVE|QUANDO|CUÁNDO|DÓNDE)|.*\b\d{1,2}[H:]"
)
_CLOSERS: Final = '”"»)’'
_SHORTEST: Final = 40
_LONGEST: Final = 420
_FEWEST_WORDS: Final = 7
_FEWEST_LETTERS: Final = 0.7


def closing_capitals(document: Document) -> tuple[Block, int] | None:
    """Return the last block and where the sentences in capitals begin that end it, if it begins in small letters."""
    if not document.blocks or document.language == "en":
        return None
    block = document.blocks[-1]
    text = block.text
    if len(text) < 2 * _SHORTEST or not text[-_SHORTEST:].isupper():
        return None
    found = _SHOUT.search(text, max(len(text) - _LONGEST, 1))
    if found is None or not any(letter.islower() for letter in text[: found.start()]):
        return None
    shout = found[0].strip()
    if _SERVICE.match(shout):
        return None
    letters = sum(letter.isalpha() or letter.isspace() for letter in shout)
    enough = len(shout) >= _SHORTEST and len(shout.split()) >= _FEWEST_WORDS
    start = found.start() + len(found[0]) - len(found[0].lstrip(_CLOSERS))  # the mark before them ends a quotation
    return (block, start) if enough and letters >= _FEWEST_LETTERS * len(shout) else None
