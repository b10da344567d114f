"""Find labels between the sentences of a text that was scraped into one line: "… he said. Read more The council …".

In prose no words that are a label as a line of their own stand between a full stop and the beginning of the next
sentence: what begins there as a sentence goes on in small letters, and ends with a full stop of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.folding import folded
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, OPENERS, UPPER
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Index
    from newsclean.rules import Rule

_LONG: Final = 600
"""Code points of a line that holds more than a paragraph."""
_PLACE: Final = lazy_pattern(rf"(?<=[.!?…”\"’)\]]) (?=[{UPPER}0-9])")
_NEXT: Final = lazy_pattern(rf" (?:(?:{OPENERS}) [{LOWER}0-9]|[“\"„«][{UPPER}])")
_MOST_WORDS: Final = 8
_LONGEST: Final = 80
_ALONE: Final = words(
    """
    advertisement advertisements advertising loading related trending comments subscribe sponsored promoted
    anzeige werbung publicité publicidad publicidade pubblicità advertentie reklama annonse annons
    """
)
"""Labels of one word that are told from the names and words of sentences."""


def inline_labels(blocks: tuple[Block, ...], index: Index) -> Iterator[Found]:
    """Yield the labels between the sentences of long *blocks*; *index* holds the rules for whole lines."""
    for block in blocks:
        if len(block.text) >= _LONG:
            for place in _PLACE.finditer(block.text):
                yield from _labels_at(block, place.end(), index)


def _labels_at(block: Block, start: int, index: Index) -> list[Found]:
    """Return the labels that stand one after the other at *start* of *block*, before a sentence begins."""
    text, found = block.text, []
    while label := _label_at(text, start, index):
        length, rule = label
        at = block.start + start
        found.append(Found(at, at + length, rule._replace(scope="span")))
        start += length + 1
    return found if found and _NEXT.match(text, start - 1) else []


def _label_at(text: str, start: int, index: Index) -> tuple[int, Rule] | None:
    """Return the length of the longest label at *start* of *text*, and its rule."""
    parts = text[start : start + _LONGEST].split(" ", _MOST_WORDS)[:_MOST_WORDS]
    if not parts[0] or parts[0] not in index:
        return None
    entry = index.entry(parts[0])
    if not entry.lines:
        return None
    for count in range(len(parts), 0, -1):
        label = " ".join(parts[:count])
        rule = entry.line(folded(label)) if count > 1 or label.casefold() in _ALONE else None
        if rule:
            return len(label), rule
    return None
