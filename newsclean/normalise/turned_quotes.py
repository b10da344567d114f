"""Quotation marks that a translation or a scraper turned round: `in the region, “said Wang`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.guards import block_at
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

# Each begins with a plain character, since such patterns are searched for the fastest.
_TURNED: Final = r"(?<=[,.!?…] {quote})(?=[^\W\d_])"
_DRIFTED: Final = r"(?<=[\w,.!?…] ”)(?= [^\W\d_])"
_SUSPECTS: Final = (
    ("“", lazy_pattern("“" + _TURNED.format(quote="“"))),
    ("”", lazy_pattern(f"”(?:{_TURNED.format(quote='”')}|{_DRIFTED})")),
)
_STRAIGHT_SUSPECT: Final = lazy_pattern('"' + _TURNED.format(quote='"'))
_ADRIFT: Final = lazy_pattern("”" + _DRIFTED)
_STRAIGHT: Final = lazy_pattern('"')
_CURLY: Final = lazy_pattern("[“”„]")
_REACH: Final = 3000  # code points of the longest quotation
_TURN: Final = "The mark closes the quotation: it stands before the blank, not behind it."
_DRIFT: Final = "A closing mark stands behind its word without a blank."


def turned_quotes(document: Document) -> Iterator[Edit]:
    """Yield the edits that turn closing marks round which stand like opening ones."""
    source = document.source
    for block in _curly_suspects(document) if "“" in source or "„" in source else ():
        yield from _curly(block)
    for block in _straight_suspects(document) if '"' in source else ():
        yield from _straight(block)


def _curly_suspects(document: Document) -> Iterator[Block]:
    """Yield the blocks where a curly mark inside a quotation stands like an opening one, or alone."""
    source = document.source
    places = [
        found.start()
        for mark, pattern in _SUSPECTS
        for found in (pattern.finditer(source) if mark in source else ())
        if _is_open(source, found.start())
    ]
    indexes = {block_at(document, place) for place in places}
    yield from (document.blocks[index] for index in sorted(index for index in indexes if index is not None))


def _straight_suspects(document: Document) -> Iterator[Block]:
    """Yield the blocks where a straight mark stands like an opening one, but is the second of a pair."""
    source, blocks = document.source, document.blocks
    last: int | None = None
    position = count = 0
    for found in _STRAIGHT_SUSPECT.finditer(source):
        index = block_at(document, found.start())
        if index is None:
            continue
        if index != last:
            last, position, count = index, blocks[index].start, 0
        elif count < 0:
            continue  # the block is a suspect already
        count += source.count('"', position, found.start())
        position = found.start()
        if count % 2:
            yield blocks[index]
            count = -1


def _is_open(source: str, place: int) -> bool:
    """Whether the last curly mark before *place* opens a quotation."""
    near = max(place - _REACH, 0)
    opened = max(source.rfind("“", near, place), source.rfind("„", near, place))
    return opened > source.rfind("”", near, place)


def _curly(block: Block) -> Iterator[Edit]:
    """Yield the repairs of curly marks: only where a quotation is open and the next mark opens another."""
    text = block.text
    marks = [found.start() for found in _CURLY.finditer(text)]
    german = "„" in text
    opened: int | None = None
    for place, following in zip(marks, [*marks[1:], None], strict=True):
        quote = text[place]
        opens = quote == "„" or (quote == "“" and not german)
        certain = opened is not None and (following is None or text[following] != "”")
        if certain and quote != "„" and _is_turned(text, place):
            closing = "”" if opens else quote
            yield Edit(
                block.start + place - 1, block.start + place + 1, "character", "turned-quote", _TURN, f"{closing} "
            )
            opened = None
        elif certain and quote == "”" and opened is not None and _ADRIFT.match(text, place) and _glued(text, opened):
            yield Edit(block.start + place - 1, block.start + place, "character", "quote-adrift", _DRIFT)
            opened = None
        else:
            opened = place if opens else None


def _straight(block: Block) -> Iterator[Edit]:
    """Yield the repairs of straight marks: only where all others of the block stand as they should."""
    text = block.text
    marks = [found.start() for found in _STRAIGHT.finditer(text)]
    if len(marks) % 2:
        return
    turned = []
    for number, place in enumerate(marks):
        if number % 2 == 0:
            if not _glued(text, place) or text[place - 1 : place].isalnum():
                return
        elif text[place - 1] == " ":
            if not _is_turned(text, place):
                return
            turned.append(block.start + place)
    for place in turned:
        yield Edit(place - 1, place + 1, "character", "turned-quote", _TURN, '" ')


def _is_turned(text: str, place: int) -> bool:
    """Whether the mark at *place* stands between a comma with a blank and a word in lower case."""
    following = text[place + 1 : place + 2]
    return following.islower() and text[place - 1] == " " and text[place - 2 : place - 1] in (*",.!?…",)


def _glued(text: str, place: int) -> bool:
    """Whether a word begins right behind the mark at *place*."""
    return not text[place + 1 : place + 2].isspace()
