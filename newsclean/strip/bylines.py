"""Strip author lines, dates and times of publication, reading times and kickers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.certain import certain_lines
from newsclean.authors.day_heads import day_heads
from newsclean.authors.endings import author_of_last_line, authors_at_line_ends
from newsclean.authors.evidence import (
    follows_story,
    is_common,
    is_known,
    is_lone,
    is_mentioned,
)
from newsclean.authors.head_stamps import head_stamps
from newsclean.authors.inline import authors_in_head
from newsclean.authors.joined_heads import joined_head
from newsclean.authors.letters import letter_signatures
from newsclean.authors.lines import LONGEST, AuthorLine, read_author_line
from newsclean.authors.other_lines import RULE as AUTHOR_FORM
from newsclean.authors.other_lines import author_forms
from newsclean.authors.placed import places_between
from newsclean.edits import Edit
from newsclean.given_names import has_given_name
from newsclean.glued_lines import LEADS, STAMPS, glued_lines, lead_before_dateline, stuck_head
from newsclean.guards import TAIL, TOP, is_prose
from newsclean.headlines.kickers import kickers
from newsclean.headlines.signs import lists_sections
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import names_agency
from newsclean.timestamps import is_full, is_labelled, is_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_BEGINS: Final = (*LEADS, "by ")
_HEAD_BLOCKS: Final = 12
_TAIL_BLOCKS: Final = 6
_MOST_PROSE: Final = 2
_LIVE: Final = 3
_WHY_BLOCK: Final = "An author line or time of publication at the top or end is about the story, not in it."
_WHY_GLUED: Final = "A time stamp or author line stuck between headline and story is not part of it."
_LEADS: Final = LEADS + STAMPS
_GOES_ON: Final = 20
_MOST_SIGNERS: Final = 3
_QUOTES: Final = ("”", '"', "»", "’", "“")
"""How a paragraph ends whose speaker a line with a dash may name."""
_DASHES: Final = ("-", "–", "—", "―")
_WHY_SECTIONS: Final = "The sections that a story is filed under are about it, not in it."
_DIGIT: Final = lazy_pattern(r"\d")
_PIECES: Final = 12  # blocks that a text of few lines may have been cut into by the filters before
_FEW: Final = 3
_SHORT_STAMP: Final = 80


def strip_bylines(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip author lines, dates and times of publication, reading times and kickers."""
    if "byline" in document.found:
        yield from rules.edits(document, "byline")
    blocks = document.blocks
    if not blocks:
        return
    yield from _sections(blocks)
    yield from _head(document)
    yield from _formed(document)
    yield from _labelled(blocks)
    if len(blocks) > 1:
        yield from _tail(document)
    signed = author_of_last_line(document)
    for block, start in (*authors_at_line_ends(blocks), *([signed] if signed else ())):
        yield block.remove(start, len(block.text), "byline", "inline-author", _WHY_GLUED)
    for block in [block for block in blocks[:2] if block.text.startswith(_LEADS) or block.text[0].isdigit()]:
        lead = lead_before_dateline(block.text)
        if lead:
            yield block.remove(0, lead, "byline", "author-lead", _WHY_GLUED)
    yield from _leading(_head_blocks(blocks))
    few = len(blocks) <= _PIECES and [block.opens for block in blocks].count(True) <= _FEW
    if few:
        yield from _inside(blocks)
        if document.language == "de" and blocks[0].opens and len(blocks[0].text) > LONGEST:
            yield from joined_head(blocks[0])
    stuck = stuck_head(blocks[0].text) if not few or len(blocks[0].text) <= LONGEST else 0
    if stuck:
        yield blocks[0].remove(0, stuck, "byline", "glued-stamp", _WHY_GLUED)


def _formed(document: Document) -> Iterator[Edit]:
    """Yield the stamps of a text of one line, below its headline, and the author lines known by their form alone."""
    for start, end, heads in head_stamps(document):
        yield Edit(start, end, "byline", "one-line-stamp", _WHY_GLUED, "\n\n" if heads else "")
    for block, start, end in author_forms(document):
        yield block.remove(start, end, "byline", AUTHOR_FORM, _WHY_BLOCK)


def _sections(blocks: Sequence[Block]) -> Iterator[Edit]:
    """Yield the removal of kickers, and of a list of sections, or tags, that stand above the headline."""
    for block in kickers(blocks):
        yield block.remove(0, len(block.text), "byline", "kicker-line", _WHY_SECTIONS)
    if len(blocks) > 2 and lists_sections(blocks[0].text) and not blocks[1].text.endswith("."):  # noqa: PLR2004
        yield blocks[0].remove(0, len(blocks[0].text), "byline", "section-list", _WHY_SECTIONS)


def _head(document: Document) -> Iterator[Edit]:
    """Yield the removals in the lines before and around the first paragraphs."""
    blocks = _head_blocks(document.blocks)
    days = day_heads(document.blocks)
    lines = [
        read_author_line(block.text) if len(block.text) <= LONGEST and block.text not in days else None
        for block in blocks
    ]
    if not any(lines):
        return
    sure = certain_lines(document, blocks, lines)
    for block, line, certain in zip(blocks, lines, sure, strict=True):
        if line and certain and not is_prose(block):
            yield block.remove(0, len(block.text), "byline", "author-line", _WHY_BLOCK)
    for block in places_between(blocks, lines, sure):
        yield block.remove(0, len(block.text), "byline", "author-place", _WHY_BLOCK)


def _leading(blocks: Sequence[Block]) -> Iterator[Edit]:
    """Yield the author line that the first paragraph begins with: "Von Jana Roe Der Rat hat beschlossen …"."""
    for block in blocks:
        if len(block.text) > LONGEST and block.text.startswith(_BEGINS):
            found = authors_in_head(block.text)
            if found and not found.start:
                yield block.remove(0, found.end + found.stamped_to, "byline", "inline-author", _WHY_GLUED)
            return


def _head_blocks(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks that may hold the text's head: up to its second paragraph of prose."""
    prose = 0
    for index, block in enumerate(blocks[:_HEAD_BLOCKS]):
        if block.start >= TOP:
            return blocks[:index]
        if is_prose(block):
            prose += 1
            if prose == _MOST_PROSE:
                return blocks[: index + 1]
    return blocks[:_HEAD_BLOCKS]


def _labelled(blocks: Sequence[Block]) -> Iterator[Edit]:
    """Yield the time stamps that say what they are ("Updated …", "5 min read"), wherever they stand."""
    short = [block for block in blocks if len(block.text) <= _SHORT_STAMP]
    bare = [(block, block.text.strip("|•·–—- *_")) for block in short if _DIGIT.search(block.text)]
    found = [block for block, text in bare if is_stamp(text) and is_labelled(text)]
    if len(found) <= _LIVE:  # more of them head the entries of a live blog
        for block in found:
            yield block.remove(0, len(block.text), "byline", "stamp-line", _WHY_BLOCK)


def _tail(document: Document) -> Iterator[Edit]:
    """Yield the removals among the last lines: "Author: …", "Published: …", a name above its role."""
    blocks: list[Block] = []
    for block in reversed(document.blocks[-_TAIL_BLOCKS:]):
        if is_prose(block) or block.start == document.blocks[0].start:
            break
        blocks.insert(0, block)
    lines = [read_author_line(block.text) if len(block.text) <= LONGEST else None for block in blocks]
    if not any(lines):
        return
    letters = letter_signatures(document.blocks)
    for index, (block, line) in enumerate(zip(blocks, lines, strict=True)):
        if line is None or block.start in letters:
            continue
        last, below = index + 1 == len(blocks), lines[-1]
        sure = (line.by and not is_common(document, line.names)) or (line.when and is_labelled(block.text))
        sure = sure or (last and line.when and not line.names and is_full(block.text))
        if sure or (last and _signs(document, block, line)):
            yield block.remove(0, len(block.text), "byline", "author-line", _WHY_BLOCK)
        elif line.names and index + 2 == len(blocks) and below and below.role and not below.names:
            for part in blocks[-2:] if not is_mentioned(document, document.blocks[0], line.names) else ():
                yield part.remove(0, len(part.text), "byline", "author-line", _WHY_BLOCK)


def _signs(document: Document, block: Block, line: AuthorLine) -> bool:
    """Whether the last *line* is the name of somebody who signs the story, and of whom it does not speak."""
    text = block.text
    given = bool(line.names) and all(map(has_given_name, line.names))
    if not 1 <= len(line.names) <= (_MOST_SIGNERS if given else 1):
        return False
    dashed = text.startswith(_DASHES) and given and not document.blocks[-2].text.endswith(_QUOTES)
    if (line.role and not (names_agency(text) or dashed)) or _DIGIT.search(text):
        return False
    if document.source[block.end : block.end + _GOES_ON].lstrip().startswith(("and ", "contributed")):
        return False  # the credit goes on in the next line
    if not (follows_story(document) or (given and text.startswith(_DASHES))) or not is_known(document, line.names):
        return False
    return (
        not is_mentioned(document, document.blocks[0], line.names) if line.role or given else is_lone(document, block)
    )


def _inside(blocks: Sequence[Block]) -> Iterator[Edit]:
    """Yield what runs on, or is glued, between words in the head and at the end of a text of few lines."""
    for block in blocks:
        end = min(len(block.text), TOP - block.start)
        if block.start < TOP and len(block.text) > LONGEST:
            found = authors_in_head(block.text)
            if found:
                for first, stop in found.spans():
                    edit = block.remove(first, stop, "byline", "inline-author", _WHY_GLUED)
                    yield edit._replace(replacement="\n\n") if first == found.start > 0 else edit
            for first, stop in glued_lines(block.text[:end], head=True):
                yield block.remove(first, stop, "byline", "glued-stamp", _WHY_GLUED)
    last = blocks[-1]
    begin = max(TOP - last.start, len(last.text) - TAIL, 0)
    if begin < len(last.text):
        for first, stop in glued_lines(last.text[begin:], head=False):
            yield last.remove(begin + first, begin + stop, "byline", "glued-stamp", _WHY_GLUED)
