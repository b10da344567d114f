"""Find sentences that stand alone and, word for word or nearly so, in one of the paragraphs near them as well.

Pages print a sentence of the story large, a word shorter or with its speaker's name behind it; and some scrapers give
the beginning of a sentence before the whole of it. The one that stands in a longer paragraph is the story's. What a
line ending in a colon announces is said on purpose, and what stands alone below a heading is the story there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import block_at, has_speaker
from newsclean.lazy_pattern import lazy_pattern
from newsclean.strip.pull_quotes import is_announced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_SHORTEST_WHOLE: Final = 41
_LONGEST_WHOLE: Final = 180
_LONGEST_HEADING: Final = 60
_SHORTEST: Final = 55
_LONGEST: Final = 320
_SHORTEST_UNSTOPPED: Final = 62
_FEWEST_WORDS: Final = 10
_PROSE: Final = 60
_REACH: Final = 12
"""Blocks above or below a sentence in which a paragraph has it word for word."""
_BESIDE: Final = 9
"""Blocks above or below a sentence in which a paragraph has most of it."""
_TOP: Final = 2
"""Blocks at the top that a story may say again: its standfirst and its first paragraph."""
_TOP_LENGTH: Final = 300
"""Code points from the beginning within which a standfirst stands."""
_TOP_LIST: Final = 4
"""Blocks at the top that may list, without quotation marks, what the story tells."""
_LONGER: Final = 20
_TWICE: Final = 2
"""What stands in a text more often is a form of words."""
_SHARE: Final = 0.65
"""The part of a sentence that must stand in the paragraph without a gap."""
_MIDDLE: Final = (0.36, 0.6)
"""So much of it is in that part wherever the gap is: a look before the comparison."""
_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', ".)", "”", '"', "»", "“", ".’", ".'")
_STOP: Final = lazy_pattern(r"[.!?…)]")
_NUMBER: Final = lazy_pattern(r"\d+")
_QUOTES: Final = frozenset("\"“”„«»‘’'")
# An embedded post and what it is said to say are both of the story; "Results: 1. …" is a list.
_PICTURED: Final = lazy_pattern(r"(?i)\bpictured\b")
# What is said of many in the same words, and what an Arabic paper begins with that says who told it.
_FORMULA: Final = lazy_pattern(r"\bو(?:ذكر|أشار|بين)\w*|\brespond|\b(?:request|declin)\w* (?:for|to) comment")
_POST: Final = lazy_pattern(r"@\w|t\.co/|https?:|pic\.twitter|#\w|\d: |:$")


def lifted_sentences(document: Document) -> Iterator[Block]:
    """Yield the blocks that say, alone, what a paragraph near them says among other things, or most of it."""
    blocks = document.blocks
    for index in range(_TOP, len(blocks)):
        block = blocks[index]
        if block.start < _TOP_LENGTH or not _SHORTEST_WHOLE <= len(block.text) <= _LONGEST:
            continue
        middle = _middle_of(block.text)
        if _is_near(document, index, middle) and (_is_whole(document, index) or _is_most(document, index, middle)):
            yield block


def _middle_of(text: str) -> str:
    return text[int(len(text) * _MIDDLE[0]) : int(len(text) * _MIDDLE[1])]


def _is_near(document: Document, index: int, middle: str) -> bool:
    """Whether *middle* stands in one of the blocks around the one at *index* as well."""
    blocks = document.blocks
    here, last = blocks[index], blocks[min(index + _REACH, len(blocks) - 1)]
    find = document.source.find
    return find(middle, blocks[max(index - _REACH, 0)].start, here.start) >= 0 or find(middle, here.end, last.end) >= 0


def _is_whole(document: Document, index: int) -> bool:
    """Whether the block at *index* is a sentence that a longer paragraph near it has word for word."""
    source, blocks = document.source, document.blocks
    block = blocks[index]
    text = block.text
    if len(text) > _LONGEST_WHOLE or not text.endswith((".", "!")):
        return False
    at = source.find(text, 0, block.start)
    if at < 0:
        at = source.find(text, block.end)
    holder = block_at(document, at) if at >= 0 else None
    if holder is None or abs(holder - index) > _REACH or not _has_whole(blocks[holder], block, at):
        return False
    return not _is_led_to(blocks, index, source[at + len(text) : blocks[holder].end])


def _has_whole(holder: Block, block: Block, at: int) -> bool:
    """Whether *holder* is a paragraph, no caption, in which the sentence *block* begins at the offset *at*."""
    text = holder.text
    before = text[: at - holder.start].rstrip()
    if len(text) <= len(block.text) + _LONGER or not text.endswith(_STOPS) or _PICTURED.search(text):
        return False
    return not (before and before[-1].isalnum())  # "Mayor Jane | Roe opened the bridge."


def _is_led_to(blocks: Sequence[Block], index: int, rest: str) -> bool:
    """Whether a colon or a heading leads to the block at *index*, and the line below does not go on with the *rest*."""
    above = blocks[index - 1].text
    if is_announced(blocks, index):
        return True
    rest = rest.strip()
    if len(above) > _LONGEST_HEADING or above[0].islower() or above.endswith((*_STOPS, ")")):
        return False  # no heading
    return not (rest and index + 1 < len(blocks) and blocks[index + 1].text.startswith(rest[:_SHORTEST_WHOLE]))


def _is_most(document: Document, index: int, middle: str) -> bool:
    """Whether the block at *index*, between paragraphs, is one of which a paragraph near it has most, and none else."""
    blocks = document.blocks
    text = blocks[index].text
    # Most paragraphs have two sentences; behind the full stop of a pull quote, only its speaker's name may stand.
    if index + 1 == len(blocks) or len(text) < _SHORTEST or (text[-1] == "." and ". " in text):
        return False
    if index <= _TOP_LIST and text[0] not in _QUOTES and not _stands_below_story(blocks, index):
        return False
    if not _stands_alone(blocks, index) or document.source.count(middle) != _TWICE:
        return False
    return any(_has_most(blocks, other, blocks[index], middle) for other in _near(blocks, index))


def _stands_alone(blocks: Sequence[Block], index: int) -> bool:
    """Whether the block at *index* is one sentence between paragraphs and nobody is said to say it."""
    text = blocks[index].text
    for other in (blocks[index - 1].text, blocks[index + 1].text):
        if len(other) < _PROSE or not other.endswith(_STOPS):
            return False
    if text.endswith(("?", "?”")) or text.lstrip('"“„«').startswith(("…", "...")):
        return False  # its answer says it again; who goes on with a quotation speaks of it
    if _may_head(text) and (len(text) < _SHORTEST_UNSTOPPED or text[0].isdigit()):
        return False
    subhead = text[0] in _QUOTES and text[-1] in _QUOTES and text[-2] not in ".!?"
    if len(text.split()) < _FEWEST_WORDS + 2 * subhead or text.count(". ") > 1 or _POST.search(text):
        return False
    return not _FORMULA.search(text) and not has_speaker(text, 0, len(text))


def _stands_below_story(blocks: Sequence[Block], index: int) -> bool:
    """Whether a paragraph of several sentences stands above: what a list at the top has not."""
    return any(". " in block.text or ".” " in block.text for block in blocks[_TOP - 1 : index])


def _near(blocks: Sequence[Block], index: int) -> Iterator[int]:
    """Yield the numbers of the blocks near the one at *index* that may hold it; the story's top says itself again."""
    first = 0 if blocks[index].text[0] in _QUOTES else _TOP
    heads = _may_head(blocks[index].text) and not blocks[index + 1].text.startswith(blocks[index].text)
    for other in range(max(index - _BESIDE, first), min(index + _BESIDE + 1, len(blocks))):
        if other != index and not (heads and other == index + 1):
            yield other


def _may_head(text: str) -> bool:
    """Whether *text* has no full stop, nor is it quoted: then it may head the paragraph below."""
    return text[0] not in _QUOTES and _STOP.search(text) is None


def _has_most(blocks: Sequence[Block], other: int, block: Block, middle: str) -> bool:
    """Whether the paragraph number *other* has most of *block*, around its *middle*, and more to say."""
    holder, text = blocks[other].text, block.text
    if len(holder) < len(text) + _LONGER or not holder.endswith(_STOPS):
        return False
    if any(number not in holder for number in _NUMBER.findall(text)):
        return False  # the same is said of another share
    if _POST.search(holder) or _PICTURED.search(holder):
        return False
    at, place = holder.find(middle), text.find(middle)
    if at < 0:
        return False
    start = stop = 0
    while start < min(at, place) and holder[at - start - 1] == text[place - start - 1]:
        start += 1
    if start == place and holder[: at - start].rstrip()[-1:].isalnum():
        return False  # "Mayor Jane | Roe opened the bridge."
    at, place = at + len(middle), place + len(middle)
    while at + stop < len(holder) and place + stop < len(text) and holder[at + stop] == text[place + stop]:
        stop += 1
    return start + len(middle) + stop >= _SHARE * len(text)
