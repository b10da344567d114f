"""Strip the teasers of other stories that stand at the very end: a headline, a few lines, and what leads on from them.

A list page, a feed or a printed page goes on behind the story with the next one, and shows how that begins. A headline
above a paragraph may head a section of the story as well, and so may one with a date or an author of its own: each
teaser needs a sign: it breaks off, or a link that leads on was cut behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.authors.lines import read_author_line
from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.model import RULE as JUDGED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_RULE: Final = "next-story"
_WHY: Final = "What breaks off or leads on below the end of the story is another story's."
_START: Final = attrgetter("start")
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", "’", "'", ")", "。", "」")
_NO_TITLE: Final = (".", ",", ";", ":", "。", "،")
_CUT_OFF: Final = ("...", "…", "[…]", "[...]", "(...)")
_SURELY: Final = ("[…]", "[...]", "(...)")
"""How a site cuts off the beginning of another story, and no story ends."""
_QUOTES: Final = frozenset("\"“‘„«'")
_LONGEST_TITLE: Final = 150
_MOST_WORDS: Final = 25
_FEWEST_WORDS: Final = 3
_LONGEST_TEASER: Final = 500
_LONGEST_WHOLE: Final = 320
_SHORTEST_TEASER: Final = 40
_SHORTEST_PARAGRAPH: Final = 60
_LEAST_STORY: Final = 250
"""Code points of the story above, at the least: shorter, it may be one of the teasers."""
_HEAD: Final = 4
"""Blocks among which the story's own headline and its stamps stand."""
_MOST_ITEMS: Final = 12
_MOST_BETWEEN: Final = 4
"""Lines between a headline and its teaser, at the most,"""
_LONGEST_BETWEEN: Final = 100
"""and how long what stands between them may be."""
_LONGEST_STAMP: Final = 60
_PRICES: Final = frozenset("$€£¥₹₽%")
# What a line says that leads on, and no more: "Read More »", "[Weiterlesen…]", "Continue reading “Ferry stays in port”"
_MORE: Final = lazy_pattern(
    r"(?i)[\W_]*(?:read (?:more|on|full (?:story|article))|(?:continue|keep) reading|more|full story"
    r"|weiterlesen|weiter lesen|mehr lesen|leer más|sigue leyendo|seguir leyendo|lire (?:la suite|plus)|leia mais"
    r"|continue (?:lendo|a ler)|ler mais|leggi tutto|continua a leggere|lees (?:meer|verder)|czytaj (?:dalej|więcej)"
    r"|читать (?:далее|дальше|полностью)|läs mer|les mer|læs mere|lue lisää|baca selengkapnya|xem (?:thêm|tiếp)"
    r"|devamını oku|daha fazlası)(?:[\W_]*|\s*[“\"«„][^“”\"«»„]{4,150}[”\"»“])$"
)
_LONGEST_MORE: Final = 180
# Lines of lists that belong to a story, embedded posts, and what was put right.
_ITEM: Final = lazy_pattern(
    r"[-*•·–—#@<{(|]|\d{1,3}[.)]\s|https?:|www\.|(?i:correct|clarification|editor.?s? note|update|note)"
    r"|[^\n]*(?:\(@\w+\)|pic\.twitter|\bt\.co/)"
)
_YEAR: Final = lazy_pattern(r"\b(?:19|20)\d\d\b")
_STAMPS: Final = frozenset(("byline", "comments"))


class _Item(NamedTuple):
    """A teaser, with its headline."""

    first: int
    sure: bool
    """Whether no paragraph of the story could be like it."""
    signed: bool


def strip_next_stories(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip the teasers of other stories below the end of the story."""
    first = _first_teaser(document)
    for block in document.blocks[first:] if first else ():
        yield Edit(block.start, block.end, "related", _RULE, _WHY)


def _first_teaser(document: Document) -> int:
    """Return the number of the block that begins the other stories; 0 if none follow."""
    blocks = document.blocks
    items: list[_Item] = []
    first = index = len(blocks)
    signed = 0
    while index > 1 and len(items) < _MOST_ITEMS:
        item = _item(document, index - 1)
        if item is None:
            break
        items.append(item)
        index = item.first
        if item.signed:
            first, signed = index, len(items)
    if not signed or not _is_told(document, first):
        return 0
    items = items[:signed]
    several = sum(item.signed for item in items) > 1
    led_on = several or any(item.sure for item in items) or _leads_on(document, first - 1)
    return first if led_on else 0


def _item(document: Document, index: int) -> _Item | None:
    """Return the teaser that the block number *index* is; None if it is none."""
    block = document.blocks[index]
    text = block.text
    if not block.opens or not _SHORTEST_TEASER <= len(text) <= _LONGEST_TEASER or _ITEM.match(text):
        return None
    broken = text.endswith(_CUT_OFF)
    more = _leads_on(document, index)
    title = _title_of(document, index, broken=broken)
    titled = title is not None
    if not broken and not (titled and len(text) <= _LONGEST_WHOLE and text[0] not in _QUOTES):
        return None
    sure = titled and (text.endswith(_SURELY) or (broken and more))
    return _Item(index if title is None else title, sure, broken or more)


def _title_of(document: Document, index: int, *, broken: bool) -> int | None:
    """Return the number of the block that heads the teaser number *index*; its own if the headline is cut already."""
    blocks = document.blocks
    above = index - 1
    while above > 1 and index - above <= _MOST_BETWEEN and _is_stamp(blocks[above].text):
        above -= 1
    if above > 1 and _is_title(blocks[above]):
        return above
    if above == index - 1 and any(_is_cut_title(document, cut) for cut in _cuts_above(document, index)):
        return index
    short = len(blocks[above].text) <= _LONGEST_BETWEEN
    if broken and above - 1 > 1 and short and _is_title(blocks[above - 1]):
        return above - 1
    return None


def _is_stamp(text: str) -> bool:
    """Whether *text* says when a teaser was published, or has no words: counts of comments, a rating; no price."""
    if len(text) > _LONGEST_STAMP or not _PRICES.isdisjoint(text):
        return False
    if not any(map(str.isalpha, text)):
        return True
    stamp = read_author_line(text) if _YEAR.search(text) else None
    return stamp is not None and stamp.when


def _is_cut_title(document: Document, cut: Edit) -> bool:
    """Whether *cut* took out a line that no rule knows and that may be the headline of a teaser."""
    return (
        cut.rule == JUDGED
        and cut.label == "related"
        and len(document.source[cut.start : cut.end].split()) >= _FEWEST_WORDS
    )


def _is_title(block: Block) -> bool:
    """Whether *block* may be the headline of a teaser: a line that is no sentence."""
    text = block.text
    if not (block.opens and block.closes) or len(text) > _LONGEST_TITLE or text.endswith(_NO_TITLE):
        return False
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS and not text[0].islower() and not _ITEM.match(text)


def _cuts(document: Document, start: int, stop: int) -> list[Edit]:
    """Return what was cut from *start* to *stop*."""
    edits = document.edits
    at = bisect_left(edits, start, key=_START)
    end = bisect_left(edits, stop, lo=at, key=_START)
    return [edit for edit in edits[at:end] if not edit.replacement]


def _cuts_above(document: Document, index: int) -> list[Edit]:
    """Return what was cut right above the block number *index*."""
    return _cuts(document, document.blocks[index - 1].end, document.blocks[index].start)


def _leads_on(document: Document, index: int) -> bool:
    """Whether a link that leads on to all of it was cut right behind the block number *index*."""
    blocks, source = document.blocks, document.source
    stop = blocks[index + 1].start if index + 1 < len(blocks) else len(source)
    return any(
        edit.end - edit.start <= _LONGEST_MORE and _MORE.match(source[edit.start : edit.end].strip())
        for edit in _cuts(document, blocks[index].end, stop)
    )


def _is_stamped(document: Document, index: int) -> bool:
    """Whether the stamp of a date, an author or the counts of comments were cut below the block number *index*."""
    return any(edit.label in _STAMPS for edit in _cuts_above(document, index + 1))


def _is_told(document: Document, first: int) -> bool:
    """Whether the blocks above the number *first* are a story that has come to its end, and no list of reports."""
    above: Sequence[Block] = document.blocks[:first]
    if not above[-1].text.endswith(_STOPS) or above[-1].text.endswith(_CUT_OFF):
        return False
    told = [text for _, _, text, *_ in above if len(text) >= _SHORTEST_PARAGRAPH and text.endswith(_STOPS)]
    if sum(map(len, told)) < _LEAST_STORY or any(text.endswith(_CUT_OFF) for text in told):
        return False
    return not any(_is_title(above[index]) and _is_stamped(document, index) for index in range(_HEAD, first - 1))
