"""Strip headline, standfirst, pull quote or a whole run of paragraphs where the text has them already.

Which copy goes must be plain: the second of two runs, the headline's second print, the quote that stands alone. Of two
paragraphs far apart nobody can tell, and both stay. The only copy never goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.guards import block_at, is_prose
from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.contents_lists import contents_lists
from newsclean.strip.carried_over import doubled_lines, line_starts, said_twice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', "。", "」", ".»", '"', "”")
_QUOTES: Final = frozenset('“"«„')
_CLOSING: Final = frozenset('”"»“')
_DASHES: Final = ("—", "–", "-", "―")
_SHORTEST_PARAGRAPH: Final = 40
_SHORTEST_RUN: Final = 90
_SHORTEST_HEADLINE: Final = 20
_HEADLINE_WORDS: Final = 4
_SHORTEST_LINK: Final = 25
_QUOTE_WORDS: Final = 7
_NEAR: Final = 2
_LONGEST_QUOTE: Final = 300
_LONGEST_LIFTED: Final = 180
_TOP: Final = 300
"""Code points from the beginning within which a standfirst stands."""
_BESIDE: Final = 9
"""Blocks above or below a pull quote in which a paragraph has it in slightly other words."""
_FEWEST_TRIPLES: Final = 7
_MOST_OF_IT: Final = 0.75
_WORDS: Final = lazy_pattern(r"\w+")
_TWEETED: Final = lazy_pattern(r"pic\.twitter\.com|\(@\w+\)|^[—–-]+ ?@")
_RULE: Final = "printed-again"
_WHY_LINK: Final = "A headline said twice, by a picture and by its words, links to another story."
_WHY: Final = "The text has this already."
_FEWEST_ITEMS: Final = 3
_WHY_CONTENTS: Final = "A table of contents, whose lines head the parts of the text below, is the page's."


def strip_repeats(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip headline, standfirst, pull quote or paragraphs where the text has them already."""
    if "repeat" in document.found:
        yield from rules.edits(document, "repeat")
    blocks = document.blocks
    lengths = [len(block.text) for block in blocks]
    if len(set(lengths)) < len(lengths):  # else no two can be the same
        yield from _same(blocks)
    for index in [index for index, block in enumerate(blocks) if block.text[0] in _QUOTES]:
        if blocks[index].text[-1] in _CLOSING and lengths[index] <= _LONGEST_QUOTE:
            yield from _pull_quote(document, index)
    yield from _lifted(document)
    for block, end in line_starts(document):
        yield block.remove(0, end, "repeat", _RULE, _WHY)
    for block, half in doubled_lines(document):
        alone = block.start > blocks[0].start and not block.text.endswith(_STOPS)
        label, why = ("related", _WHY_LINK) if alone else ("repeat", _WHY)
        yield block.remove(0 if alone else half, len(block.text), label, _RULE, why)
    for start, end in said_twice(document):
        yield Edit(start, end, "repeat", _RULE, _WHY)
    if len(blocks) == 1 and len(blocks[0].text) > _LONGEST_QUOTE:
        yield from _printed_twice(blocks[0])


def _same(blocks: tuple[Block, ...]) -> Iterator[Edit]:
    """Yield the removals of whole blocks that others say again: copies, and tables of contents."""
    texts = _folded([block.text for block in blocks])
    twice = len(texts) - len(set(texts))
    if twice:
        yield from _copies(blocks, texts)
    if twice >= _FEWEST_ITEMS:
        for block in contents_lists(blocks, texts):
            yield Edit(block.start, block.end, "furniture", "contents-list", _WHY_CONTENTS)


def _folded(texts: list[str]) -> list[str]:
    """Return *texts* with the headline's copies in its letter case: to fold all would cost too much."""
    length = len(texts[0])
    same = [index for index, text in enumerate(texts) if len(text) == length]
    headline = texts[0].lower() if len(same) > 1 else ""
    for index in same[1:]:
        if texts[index].lower() == headline:
            texts[index] = texts[0]
    return texts


def _copies(blocks: tuple[Block, ...], texts: list[str]) -> Iterator[Edit]:
    """Yield the removal of whole blocks that are copies of earlier ones."""
    first: dict[str, int] = {}
    index = 0
    while index < len(texts):
        origin = first.setdefault(texts[index], index)
        length = 1
        if origin < index:
            length = _run(texts, origin, index)
            if index == origin + 1 and _leads_on(blocks, origin):
                for block in blocks[origin : index + 1]:
                    yield Edit(block.start, block.end, "related", _RULE, _WHY_LINK)
            copies = blocks[index : index + length]
            told_apart = origin + length < index or _is_low(blocks, origin, index + length - 1)
            if told_apart and (_is_run(copies) or (length == 1 and _is_copy(blocks, origin, index))):
                yield from map(_removal, copies)
        index += length


def _leads_on(blocks: tuple[Block, ...], origin: int) -> bool:
    """Whether the line at *origin*, printed twice below the story's beginning, is a link or a caption: no sentence."""
    text = blocks[origin].text
    worded = len(text) >= _SHORTEST_LINK and len(text.split()) >= _HEADLINE_WORDS
    return worded and not text.endswith(_STOPS) and any(map(is_prose, blocks[:origin]))


def _run(texts: list[str], origin: int, index: int) -> int:
    """Return how many blocks from *index* on repeat those from *origin* on."""
    length = 1
    while origin + length < index and index + length < len(texts) and texts[origin + length] == texts[index + length]:
        length += 1
    return length


def _is_low(blocks: tuple[Block, ...], origin: int, last: int) -> bool:
    """Whether more text stands above the first of two copies that touch than below the second.

    The clean text is the same whichever goes; where most of the text follows, a comparison of it with its source would
    count the first as lost story, so both stay.
    """
    return blocks[origin].start - blocks[0].start >= blocks[-1].end - blocks[last].end


def _is_run(blocks: tuple[Block, ...]) -> bool:
    """Whether several blocks in a row are paragraphs and not the lines of a list, a table or a refrain."""
    return len(blocks) > 1 and any(len(block.text) >= _SHORTEST_RUN and block.text.endswith(_STOPS) for block in blocks)


def _is_copy(blocks: tuple[Block, ...], origin: int, index: int) -> bool:
    """Whether a single block repeats the headline, or a paragraph right above it."""
    text = blocks[index].text
    if text.endswith(_STOPS):
        return index - origin <= _NEAR and len(text) >= _SHORTEST_PARAGRAPH
    return origin == 0 and len(text) >= _SHORTEST_HEADLINE and len(text.split()) >= _HEADLINE_WORDS


def _lifted(document: Document) -> Iterator[Edit]:
    """Yield the removal of single sentences, set apart without marks, that a longer paragraph has word for word.

    A standfirst at the top is printed where it belongs; what has no full stop at its end is no paragraph.
    """
    source = document.source
    for block in document.blocks[_NEAR:]:
        length = len(block.text)
        if block.start < _TOP:
            continue
        if _SHORTEST_PARAGRAPH < length <= _LONGEST_LIFTED and block.text.endswith((".", "!")):
            at = source.find(block.text, 0, block.start)
            if at < 0:
                at = source.find(block.text, block.end)
            holder = block_at(document, at) if at >= 0 else None
            if holder is not None and _holds(document.blocks[holder], length):
                yield _removal(block)


def _holds(block: Block, length: int) -> bool:
    """Whether *block* is a paragraph that has more to say than the *length* code points lifted from it."""
    return len(block.text) > length + _SHORTEST_HEADLINE and block.text.endswith(_STOPS)


def _pull_quote(document: Document, index: int) -> Iterator[Edit]:
    """Yield the removal of a block that is one quoted sentence which a paragraph has as well."""
    blocks = document.blocks
    block = blocks[index]
    quote = block.text[1:-1].rstrip()
    # Without a full stop it is a subhead; with marks inside it is a paragraph of the story.
    if not quote.endswith((".", "!")) or any(map(quote.__contains__, _QUOTES)) or len(quote.split()) < _QUOTE_WORDS:
        return
    quote = quote.rstrip(".!")
    at = document.source.find(quote)
    if block.start <= at < block.end:
        at = document.source.find(quote, block.end)
    holder = block_at(document, at) if at >= 0 else None
    if holder is None or len(blocks[holder].text) < len(block.text) + _SHORTEST_HEADLINE:
        tweeted = index + 1 < len(blocks) and _TWEETED.search(blocks[index + 1].text)
        if tweeted or any(map(quote.__contains__, _CLOSING)) or not _is_near(blocks, index, quote):
            return
    yield _removal(block)
    if index + 1 < len(blocks) and _is_attribution(blocks[index + 1]):
        yield _removal(blocks[index + 1])


def _is_near(blocks: tuple[Block, ...], index: int, quote: str) -> bool:
    """Whether a longer block near the one at *index* has most of *quote*, in slightly other words."""
    wanted = _triples(_WORDS.findall(quote.lower()))
    if index == 0 or len(wanted) < _FEWEST_TRIPLES or blocks[index - 1].text.endswith(":"):
        return False
    length = len(blocks[index].text) + _SHORTEST_HEADLINE // 2
    for other in blocks[max(index - _BESIDE, 0) : index + _BESIDE + 1]:
        if len(other.text) >= length and other.start != blocks[index].start:
            has = len(wanted & _triples(_WORDS.findall(other.text.lower())))
            if has >= _MOST_OF_IT * len(wanted):
                return not _TWEETED.search(other.text)
    return False


def _triples(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def _is_attribution(block: Block) -> bool:
    return block.text.startswith(_DASHES) and len(block.text) <= _SHORTEST_RUN and not block.text.endswith(_STOPS)


def _printed_twice(block: Block) -> Iterator[Edit]:
    """Yield the removal of the second print where one line holds a whole story twice."""
    text = block.text
    found = text.find(text[: _SHORTEST_RUN // 2], len(text) // 3)
    if found > 0 and text[:found].rstrip().startswith(text[found:]):
        yield block.remove(found, len(text), "repeat", _RULE, _WHY)


def _removal(block: Block) -> Edit:
    return Edit(block.start, block.end, "repeat", _RULE, _WHY)
