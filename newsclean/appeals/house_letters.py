"""Find the letters that a house writes to its readers below a story, as "Dear reader" and what follows.

Their paragraphs speak of the world like any story; the salutation above them and what they ask for tell whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_LANGUAGES: Final = ("en", "any")
_LEADS: Final = (
    "dear ",
    "a message",
    "a note",
    "a letter",
    "an appeal",
    "a word",
    "message from",
    "a personal",
    "an urgent",
)
"""How such a letter begins, in small letters: a cheap test of the first words of lines."""
_HEAD: Final = lazy_pattern(
    r"(?:dear (?:(?:\w+ )?readers?|friends?|subscribers?|supporters?|listeners?|viewers?)\b.{0,12}"
    r"|an? (?:personal |important |urgent |special )?(?:message|note|letter|appeal|word) (?:from|to) (?:our|the"
    r"|us|you|all|\w+ )[^.!?]{0,60}:?)$"
)
_FEWEST_ABOVE: Final = 3
_MOST: Final = 12
_SHORT: Final = 70
"""Code points of a line of a letter that need not speak to anybody: who signs it, a button."""
_SPEAKS: Final = lazy_pattern(r"\b(?:we|our|us|you|your|i|my|me|we're|we've|we'll|contributions?|donations?)\b")
_TELLS: Final = lazy_pattern(r"\b(?:said|says|told|he|she|his|her|yesterday)\b")
_ASKS: Final = lazy_pattern(
    r"\b(?:donat\w+|subscri\w+|contribut\w+|support (?:us|our)|your (?:help|support)|membership|a member)\b"
)


def house_letters(document: Document) -> Iterator[Block]:
    """Yield what is left of the letter to readers that ends *document*, with its salutation."""
    if document.language not in _LANGUAGES:
        return
    blocks = document.blocks
    for index in range(max(_FEWEST_ABOVE, len(blocks) - _MOST), len(blocks)):
        head = blocks[index].text.lower()
        if head.startswith(_LEADS) and _HEAD.match(head):
            letter = list(_letter(blocks[index:]))
            end = document.source.find("\n", letter[-1].end)
            if len(letter) == len(blocks) - index and _asks(
                document.source[letter[0].start : end if end >= 0 else None]
            ):
                yield from letter
            return


def _letter(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the first of *blocks*, a salutation, and those that go on with its letter."""
    yield blocks[0]
    for block in blocks[1:]:
        text = block.text.lower().replace("’", "'")
        if _TELLS.search(text) or not (len(text) <= _SHORT or _SPEAKS.search(text)):
            return
        yield block


def _asks(text: str) -> bool:
    return _ASKS.search(text.lower()) is not None
