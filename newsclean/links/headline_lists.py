"""Find the headlines of other stories that stand in a row behind the last paragraph of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from newsclean.document import Block, Document

_STOPS: Final = (
    ".",
    "!",
    "?",
    ".”",
    '."',
    ".’",
    "!”",
    '!"',
    "?”",
    '?"',
    ".)",
    "。",
    "」",
    "”",
    '"',
    "»",
    ":",
    ";",
    ",",
)
_NO_HEADLINE: Final = (".", ".”", '."', ":", ",", ";", "。")
_CUT_OFF: Final = ("...", "…")
_SHORTEST_PARAGRAPH: Final = 80
_LONGEST_HEADLINE: Final = 140
_FEWEST: Final = 3
_MOST_TAGS: Final = 15
_LINKS: Final = frozenset(("related", "prompt", "comments", "legal", "tail", "bio"))
_FEWEST_WORDS: Final = 5
_MOST_WORDS: Final = 22
_LONGEST_LABEL: Final = 40
_LONGEST_LEAD: Final = 80
_LEAD: Final = lazy_pattern(
    r"(?i)^(?:[^.!?]*\b(?:more|other|related|latest|recent|previous|earlier|also|further|our|see|read)\b)?"
    r"[^.!?]*\b(?:stor(?:y|ies)|articles?|posts?|coverage|headlines|news|reads?|reading|links?|columns?|blogs?)\b[^.!?]*:$"
)
# Lines of lists that belong to a story: bullets, numbers, prices; "Jane Doe, mayor", "Toledo 2-1", "Elmville 188/6".
_ITEM: Final = lazy_pattern(r"[-*•·–—#@<{(\[|]|\d|https?:|www\.")
_PAIR: Final = lazy_pattern(
    r"(?:\s[\d.,%–-]+){3}$|\s[–—-]\s|^\S+(?: \S+){0,2}:\s|\t|\s{2,}|\b\d+[-–]\d+\b|@|https?:|[A-Z]{2}$|\(\d"
    r"|^[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ(][\w'’.)-]+){1,4}, |\b\d+/\d+\b"
)
_IDEOGRAM: Final = lazy_pattern("[\u3040-\u9fff]")
# An embedded post is part of the story.
_POST: Final = lazy_pattern(r"\(@\w+\)|pic\.twitter|\bt\.co/")
_SHOUT: Final = ("!", "!”", '!"')
_LONGEST_SHOUT: Final = 80


def headline_list(document: Document) -> tuple[Block, ...]:
    """Return the blocks of the headlines behind the story, or nothing where the lines may be the story's own list."""
    blocks = document.blocks
    first = len(blocks)
    while first and _is_short(blocks[first - 1].text):
        first -= 1
    # A short line that ends like a sentence right behind the last paragraph may be the story's last word.
    while first < len(blocks) and blocks[first].text.endswith(_STOPS):
        first += 1
    lines = blocks[first:]
    if len(lines) < _FEWEST or first < _FEWEST or not _ends_story(blocks, first):
        return ()
    headlines = [block for block in lines if _is_headline(block.text)]
    labels = sum(len(block.text) <= _LONGEST_LABEL for block in lines if block not in headlines)
    others = len(lines) - len(headlines) - labels
    if len(headlines) < _FEWEST or 4 * others > len(lines) or labels > len(headlines):
        return ()
    return () if are_pairs([block.text for block in headlines]) else lines


def tag_lines(document: Document) -> tuple[Block, ...]:
    """Return the short lines at the very end that stand below residue cut there: tags, sections, names of the site."""
    edits = [edit for edit in document.edits if edit.label in _LINKS and edit.start < edit.end]
    if not edits:
        return ()
    blocks = document.blocks
    first = len(blocks)
    while first and blocks[first - 1].start >= edits[-1].end:
        first -= 1
    lines = blocks[first:]
    far = 2 * edits[-1].end > len(document.source)
    return lines if far and len(lines) <= _MOST_TAGS and all(_is_tag(block) for block in lines) else ()


def _is_tag(block: Block) -> bool:
    text = block.text
    short = len(text) <= _LONGEST_LABEL and len(text.split()) <= _FEWEST_WORDS and not text.endswith(_STOPS)
    return short and block.closes and not _ITEM.match(text)


def are_pairs(lines: list[str]) -> bool:
    """Whether *lines* are the pairs of a list or a table: most of them by their form, or all by a colon."""
    return sum(bool(_PAIR.search(line)) for line in lines) > len(lines) // 2 or all(": " in line for line in lines)


def _is_short(text: str) -> bool:
    if len(text) > _LONGEST_HEADLINE or (text.endswith(_NO_HEADLINE) and not text.endswith(_CUT_OFF)):
        return False
    return not (text.endswith(_SHOUT) and len(text) > _LONGEST_SHOUT) and not _POST.search(text)


def _is_headline(text: str) -> bool:
    words = len(text.split()) if text.isascii() or not _IDEOGRAM.search(text) else len(text) // 2
    return _FEWEST_WORDS <= words <= _MOST_WORDS and not _ITEM.match(text) and not text[0].islower()


def _ends_story(blocks: tuple[Block, ...], first: int) -> bool:
    """Whether a paragraph that introduces no list stands above the lines, in a text that ends its paragraphs."""
    above = blocks[:first]
    while above and above[-1].text.endswith(_STOPS[:4]) and len(above[-1].text) <= _LONGEST_SHOUT:
        above = above[:-1]
    if not above:
        return False
    last = above[-1].text
    if len(last) <= _LONGEST_LEAD and _LEAD.search(last) and len(above) > 1:  # "Other stories from the harbour:"
        above = above[:-1]
        last = above[-1].text
    if not _POST.search(last) and (len(last) < _SHORTEST_PARAGRAPH or not last.endswith(_STOPS)):
        return False
    ended = sum(block.text.endswith(_STOPS) for block in above)
    return not last.endswith((":", ",", ";")) and 2 * ended > len(above)
