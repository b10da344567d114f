"""How far a list reaches below its head, and whether a head is itself an item of the story's list."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.guards import block_at, has_speaker
from newsclean.headlines.taken_up import taken_up
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block, Document, Found

_END: Final = attrgetter("end")
_STOPS: Final = (".", "!", "?", "…", ".”", '."', ".’", "!”", '!"', "?”", '?"', ".)", "。", "」", "”", '"', "»", ":")
_SENTENCE_ENDS: Final = (".", ".”", '."', ".’", ".)", "。")  # a headline may ask or exclaim
_DECORATION: Final = " :|-–—>»*•"
_LONGEST_LIST: Final = 12
_LONGEST_TITLE: Final = 110
_FEWEST_TITLES: Final = 3
_LONGEST_TEASER: Final = 380
_LONGEST_SUBHEAD: Final = 5
_MOST_ABOVE: Final = 4
_LONGEST_LABEL: Final = 3
"""Words of a label, or of what else stands above a headline, at the most."""
_LONGEST_ITEM: Final = 160
# "More videos", "Related articles": what has more items than one.
_HEADS_MANY: Final = lazy_pattern(
    r"(?i)(?:weitere|aktuelle|ähnliche|verwandte|more|other|related|latest|top)\b.{0,20}"
    r"\b(?:videos|themen|artikel|beiträge|nachrichten|meldungen|news|links|stories|articles|posts|reads)\W*$"
)
# "…until the autumn. (AFP)", "…hasta el otoño. EFE", "…até o outono. / REUTERS": a paragraph that an agency signs
_SIGNED: Final = lazy_pattern(
    r"""[.。][”"»’)]*\s*(?:[(\[（][^()\[\]（）]{1,40}[)\]）]|[/—–]\s*[^.!?]{2,40}"""
    r"""|[A-ZÀ-ÞА-ЯİĞŞ]{2,}[\w /,-]{0,30})\.?$"""
)
_LONGEST_SIGNATURE: Final = 60
_FIGURE: Final = lazy_pattern(r"[$€£] ?\d[\d.,]*$|\d[\d,]*\.\d+%?$|\d+%$")
_LISTED: Final = lazy_pattern(r"^(?:[-*•·–—»>→▶]|\d+[.)]\s)")


def list_end(document: Document, found: Found) -> int:
    """Return where the list ends that the match heads: the last short line before prose, the headline or the end."""
    end = _lines_end(document, found)
    blocks = document.blocks
    listed = [at for at in taken_up(blocks) if found.end <= blocks[at].start < end] if end > found.end else []
    # Above the headline may stand links to like stories, right below it its standfirst and captions.
    headlines = [at for at in listed if at - 1 not in listed]
    if not headlines and end > found.end:
        headlines = _lone_headline(blocks, found, end)
    return max(found.end, blocks[headlines[-1] - 1].end) if headlines else end


def _lone_headline(blocks: Sequence[Block], found: Found, end: int) -> list[int]:
    """Return the number of the one line of a list at the very top that can be a headline, where none stands above it.

    "Breaking News" above a headline is its kicker: a list of other stories has more of them.
    """
    top = bisect_right(blocks, found.start, key=_END)
    if top > _MOST_ABOVE or any(len(block.text.split()) > _LONGEST_LABEL for block in blocks[:top]):
        return []
    lines = [at for at in range(top + 1, bisect_right(blocks, end - 1, key=_END) + 1) if at < len(blocks)]
    titles = [at for at in lines if _may_head(blocks[at].text)]
    heads = titles or lines
    return heads if len(heads) == 1 else []


def _may_head(text: str) -> bool:
    """Whether *text* has more words than a label, and neither begins small nor says who wrote the story, or when."""
    if len(text.split()) <= _LONGEST_LABEL or text[0].islower():
        return False
    read = read_author_line(text)
    return read is None or not (read.when or read.by)


def _lines_end(document: Document, found: Found) -> int:
    blocks = document.blocks
    at = block_at(document, found.start)
    if at is None or document.source[found.end : max(blocks[at].end, found.end)].strip(_DECORATION):
        return found.end  # it went with what stood around it, or what stands behind it in its line may be story
    first = last = bisect_right(blocks, found.start, key=_END) + 1
    if first < len(blocks) and _LISTED.match(blocks[first].text):
        return _bullets_end(blocks[first:], found.end)
    while last < len(blocks) and _is_item(blocks[last], _SENTENCE_ENDS):
        last += 1
    if last >= len(blocks):
        return blocks[-1].end if last > first else found.end
    if _are_teasers(blocks[first:]) and blocks[first].start - blocks[0].start > len(document.source) // 2:
        return blocks[-1].end
    items = [block for block in blocks[first:last] if _is_item(block, _STOPS)]
    if len(items) < last - first or len(items) > _LONGEST_LIST:
        return found.end  # the story goes on below, and what stands between may be story too
    alone = len(items) == 1 and _HEADS_MANY.match(blocks[first - 1].text)  # no list: it heads the paragraph below
    if items and (alone or _is_subhead(items[-1], items[:-1])):
        items = items[:-1]
    return items[-1].end if items else found.end


def _bullets_end(blocks: Sequence[Block], end: int) -> int:
    """Return where the bullets that *blocks* begin with end; or *end*, if there are too many of them for links."""
    items = list(takewhile(lambda block: _LISTED.match(block.text) and _is_item(block, _SENTENCE_ENDS), blocks))
    return items[-1].end if items and (len(items) <= _LONGEST_LIST or len(items) == len(blocks)) else end


def _are_teasers(blocks: Sequence[Block]) -> bool:
    """Whether *blocks*, all that follows the head of a list, are headlines with a teaser, as many lines each.

    Links in a row with the sections of the story below them are not: there the lines come unevenly.
    """
    if len(blocks) < _FEWEST_TITLES or any(len(block.text) > _LONGEST_TEASER for block in blocks):
        return False
    if sum(_FIGURE.match(block.text) is not None for block in blocks) > 2:  # noqa: PLR2004 (a table)
        return False
    titles = sum(_is_title(block.text) for block in blocks)
    goes_on = sum(block.text.endswith(_STOPS) for block in blocks) == 1 and any(map(_is_told, blocks))
    if titles < _FEWEST_TITLES or blocks[0].text.endswith(_SENTENCE_ENDS) or goes_on:
        return False
    runs = [0]  # of other lines between the sentences of teasers
    for block in blocks:
        if len(block.text) > _LONGEST_TITLE and block.text.endswith(_STOPS):
            runs.append(0)
        else:
            runs[-1] += 1
    if len(runs) == 1:
        return True
    if len(runs) == 2 and not any(map(_is_long_title, blocks[runs[0] + 1 :])):  # noqa: PLR2004 (a single sentence)
        return False  # with labels and tags alone below it, it may be the last paragraph of the story
    inner = runs if runs[-1] else runs[:-1]
    return min(inner) > 0 and max(inner) - min(inner) <= 1 and titles * 10 >= len(blocks) * 3


def _is_told(block: Block) -> bool:
    """Whether *block* is a sentence below which no teaser's headline stands: somebody speaks in it, or it is short."""
    text = block.text
    if not text.endswith(_SENTENCE_ENDS):
        return False
    return len(text) <= _LONGEST_TITLE or has_speaker(text, 0, len(text))


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and len(text.split()) > 2 and not text.endswith(_SENTENCE_ENDS)  # noqa: PLR2004


def _is_long_title(block: Block) -> bool:
    text = block.text  # "In the Courier | A pier is closed" is a link of its own, or a credit
    return _is_title(text) and len(text.split()) > _LONGEST_SUBHEAD and text.count(",") <= 1 and " | " not in text


def _is_item(block: Block, stops: tuple[str, ...]) -> bool:
    text = block.text
    if (text.startswith("**") and text.endswith("**")) or _FIGURE.match(text):
        return False  # a subhead as Markdown writes it, or a figure of a table
    if len(text) > _LONGEST_ITEM or _SIGNED.search(text, max(len(text) - _LONGEST_SIGNATURE, 0)):
        return False
    return not text.endswith(stops) or bool(_LISTED.match(text))


def _is_subhead(line: Block, items: Sequence[Block]) -> bool:
    """Whether the last *line* of a list, with prose below it, is shorter than a headline and than its *items*."""
    words = len(line.text.split())
    return words <= _LONGEST_SUBHEAD and all(len(item.text.split()) > words for item in items)


def is_listed(document: Document, found: Found) -> bool:
    """Whether the match, a head elsewhere, is an item of a list that a colon leads to: "They need:", "More posts"."""
    blocks = document.blocks
    at = block_at(document, found.start)
    if at is None:
        return False
    for index in range(at - 1, max(at - _LONGEST_LIST, 0) - 1, -1):
        text = blocks[index].text
        if document.source[blocks[index].end : blocks[index + 1].start].strip():
            return False  # something was cut between
        if index < at - 1 and text.endswith(":"):
            return True
        if not _is_item(blocks[index], _STOPS):
            return False
    return False
