"""Strip headline, standfirst, pull quote or a whole run of paragraphs where the text has them already.

Which copy goes must be plain: the second of two runs, the headline's second print, the quote that stands alone. Of two
paragraphs far apart nobody can tell, and both stay. The only copy never goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.guards import is_prose, is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.contents_lists import contents_lists
from newsclean.strip.carried_over import doubled_lines, line_starts, said_twice
from newsclean.strip.lifted_sentences import lifted_sentences
from newsclean.strip.pull_quotes import is_announced, pull_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', "。", "」", ".»", '"', "”")
_SHORTEST_PARAGRAPH: Final = 40
_SHORTEST_RUN: Final = 90
_SHORTEST_HEADLINE: Final = 20
_HEADLINE_WORDS: Final = 4
_SHORTEST_LINK: Final = 25
_NEAR: Final = 2
_LONGEST_QUOTE: Final = 300
_FEWEST_PARAGRAPHS: Final = 2
# An item of a list, a row of a table, a field: "- Mail: …", "| Elmville | 3 |", "In person: …".
_ITEM: Final = lazy_pattern(r"[-*•·–—|►]|\d+[.),]?\s|[\w-]+(?: [\w-]+){0,2}: ")
_LONG: Final = 300
"""Code points of a paragraph that nobody says again on purpose, however far below."""
_RULE: Final = "printed-again"
_WHY_LINK: Final = "A headline said twice, by a picture and by its words, links to another story."
_WHY: Final = "The text has this already."
_HIGHEST: Final = 3
"""How many lines may stand above the headline: kickers and furniture that no rule knows."""
_FEWEST_ITEMS: Final = 3
_WHY_CONTENTS: Final = "A table of contents, whose lines head the parts of the text below, is the page's."


def strip_repeats(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip headline, standfirst, pull quote or paragraphs where the text has them already."""
    if "repeat" in document.found:
        yield from rules.edits(document, "repeat")
    blocks = document.blocks
    lengths = [len(block.text) for block in blocks]
    if len(set(lengths)) < len(lengths):  # else no two can be the same
        yield from _same(document)
    for block in pull_quotes(document):
        yield _removal(block)
    for block in lifted_sentences(document):
        yield Edit(block.start, block.end, "repeat", "lifted-sentence", _WHY)
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


def _same(document: Document) -> Iterator[Edit]:
    """Yield the removals of whole blocks that others say again: copies, and tables of contents."""
    blocks = document.blocks
    texts = _folded([block.text for block in blocks])
    twice = len(texts) - len(set(texts))
    if twice:
        yield from _copies(document, texts)
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


def _copies(document: Document, texts: list[str]) -> Iterator[Edit]:
    """Yield the removal of whole blocks that are copies of earlier ones."""
    blocks = document.blocks
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
            last = index + length - 1
            told_apart = origin + length < index or _is_low(blocks, origin, last) or _is_parted(document, last)
            if told_apart and _is_again(blocks, origin, index, length):
                yield from map(_removal, blocks[index : index + length])
        index += length


def _leads_on(blocks: tuple[Block, ...], origin: int) -> bool:
    """Whether the line at *origin*, printed twice below the story's beginning, is a link or a caption: no sentence.

    Above a paragraph it may head a section; in a list or a table two cells may say the same.
    """
    text, below = blocks[origin].text, origin + 2
    worded = len(text) >= _SHORTEST_LINK and len(text.split()) >= _HEADLINE_WORDS and not _ITEM.match(text)
    heads = below < len(blocks) and is_prose(blocks[below])
    return worded and not heads and not text.endswith(_STOPS) and any(map(is_prose, blocks[:origin]))


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


def _is_parted(document: Document, last: int) -> bool:
    """Whether something was cut behind the block number *last*: a comparison then takes the first copy for kept."""
    blocks = document.blocks
    if last + 1 == len(blocks):
        return False
    return any(map(str.isalnum, document.source[blocks[last].end : blocks[last + 1].start]))


def _is_again(blocks: tuple[Block, ...], origin: int, index: int, length: int) -> bool:
    """Whether the *length* blocks from *index* on are the story's from *origin* on, printed again by mistake."""
    if is_announced(blocks, index) or is_row(blocks[index].text):
        return False
    copies = blocks[index : index + length]
    if length == 1:
        return _is_copy(blocks, origin, index)
    return _is_run(copies, sure=origin == 0 or origin + length == index)


def _is_run(blocks: tuple[Block, ...], *, sure: bool) -> bool:
    """Whether several blocks in a row are paragraphs and not the lines of a list, a table or a refrain.

    One paragraph with its heading may be said of two things; *sure*: the copies touch, or the text begins again.
    """
    paragraphs = [block for block in blocks if len(block.text) >= _SHORTEST_RUN and block.text.endswith(_STOPS)]
    told = sum(not _ITEM.match(block.text) for block in paragraphs)
    long = any(len(block.text) >= _LONG for block in paragraphs)
    return told >= (1 if sure or long else _FEWEST_PARAGRAPHS)


def _is_copy(blocks: tuple[Block, ...], origin: int, index: int) -> bool:
    """Whether a single block repeats the headline, a paragraph right above it, or a long one further up."""
    text = blocks[index].text
    if text.endswith(_STOPS):
        if len(text) >= _LONG and _is_low(blocks, origin, index):
            return True
        return index - origin <= _NEAR and len(text) >= _SHORTEST_PARAGRAPH
    worded = len(text) >= _SHORTEST_HEADLINE and len(text.split()) >= _HEADLINE_WORDS
    if not worded or origin == 0:
        return worded
    return index == origin + 1 <= _HIGHEST and not any(map(is_prose, blocks[:origin]))


def _printed_twice(block: Block) -> Iterator[Edit]:
    """Yield the removal of the second print where one line holds a whole story twice."""
    text = block.text
    found = text.find(text[: _SHORTEST_RUN // 2], len(text) // 3)
    if found > 0 and text[:found].rstrip().startswith(text[found:]):
        yield block.remove(found, len(text), "repeat", _RULE, _WHY)


def _removal(block: Block) -> Edit:
    return Edit(block.start, block.end, "repeat", _RULE, _WHY)
