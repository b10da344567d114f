"""Find the tags that stand behind a story, one a line."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_FEWEST: Final = 6
_LONGEST_TAG: Final = 36
_MOST_WORDS: Final = 4
_LONGEST_STORY_LINE: Final = 80
_FEWEST_SORTED: Final = 10
"""Tags in the order of the alphabet that need no paragraph of prose above them."""
_LEAST_SORTED: Final = 0.9
_SHORTEST_IDEOGRAMS: Final = 25
_DATE: Final = lazy_pattern(r"\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_FEWEST_HASHTAGS: Final = 3
_LAST: Final = 4
# A post that the story shows has hashtags of its own.
_POST: Final = lazy_pattern(r"@\w|pic\.twitter|https?:")
_HASHTAG: Final = lazy_pattern(r"#\w[\w .&-]{1,35}$")
_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '"', "”", "»", ".)", "。")


def tag_run(document: Document) -> tuple[Block, ...]:
    """Return the blocks of the tags at the very end: many lines of a few words each below a paragraph of prose."""
    blocks = document.blocks
    first = len(blocks)
    while first and _is_tag(blocks[first - 1].text):
        first -= 1
    lines = blocks[first:]
    if len(lines) < _FEWEST or not first:
        return ()
    words = [line.text.casefold() for line in lines]
    named = all(word[0].isalpha() or _DATE.fullmatch(word) for word in words)
    above = document.source[: lines[0].start].casefold()
    if (_are_sorted(words) and _are_told(words, above)) or (
        named and _is_prose(blocks[first - 1].text) and len(set(words)) * 2 > len(words)
    ):
        return lines
    return ()


def hashtags(document: Document) -> Iterator[Block]:
    """Yield the hashtags that stand one a line, several in a row."""
    if "\n#" not in document.source:
        return
    last = document.blocks[-_LAST:]
    for above, block in pairwise(last):
        if _is_row(block.text) and not _POST.search(above.text):
            yield block
    for tagged, run in groupby(document.blocks, key=_is_hashtag):
        lines = list(run)
        if tagged and len(lines) >= _FEWEST_HASHTAGS:
            yield from lines


def _is_row(text: str) -> bool:
    """Whether *text* is several hashtags and no more."""
    tags = text.split()
    return len(tags) > 1 and all(tag[0] == "#" and len(tag) > 1 for tag in tags)


def _is_hashtag(block: Block) -> bool:
    return block.text[0] == "#" and _HASHTAG.match(block.text) is not None


def _is_tag(text: str) -> bool:
    if len(text) > _LONGEST_TAG or not text[0].isalnum() or not (text[-1].isalnum() or text[-1] == ")"):
        return False
    return len(text.split()) <= _MOST_WORDS


def _is_prose(text: str) -> bool:
    ideograms = "\u3040" <= text[0] <= "\u9fff"
    return text.endswith(_ENDS) and len(text) >= (_SHORTEST_IDEOGRAMS if ideograms else _LONGEST_STORY_LINE)


def _are_sorted(words: list[str]) -> bool:
    """Whether *words* are many and stand in the order of the alphabet, but for one in ten: no story counts so."""
    pairs = list(pairwise(words))
    return len(words) >= _FEWEST_SORTED and sum(a <= b for a, b in pairs) >= _LEAST_SORTED * len(pairs)


def _are_told(words: list[str], above: str) -> bool:
    """Whether the text *above* has some of *words*, few of them numbers, and does not announce a list."""
    numbers = sum(word[0].isdigit() for word in words)
    told = sum(word in above for word in words)
    return numbers * 3 < len(words) and told * 5 >= len(words) and not above.rstrip().endswith(":")
