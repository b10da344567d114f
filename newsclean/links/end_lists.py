"""Find what stands below the end of a story: headlines of other stories with a teaser each, their dates and sections.

A headline above a paragraph may head a section of the story as well. So a list needs a sign that the story is over:
residue that stands at its end only (comments, rights, tags, a biography) right above it, teasers that break off, or a
date beside each headline.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.dates import ENGLISH_MONTH
from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.headline_lists import are_pairs

if TYPE_CHECKING:
    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_START: Final = attrgetter("start")
_ENDS: Final = frozenset(("comments", "legal", "tail", "bio"))
"""Residue that stands below a story and hardly inside one."""
_ANYWHERE: Final = frozenset(("prompt", "related", "furniture", "credit"))
"""Residue that stands inside a story as well: what follows must look like headlines, far down."""
_HEADLINE_WORDS: Final = 6
_LONGEST_SUMMARY: Final = 300
_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', ".)", ".’", ".'")
_LONGEST_TITLE: Final = 150
_FEWEST_WORDS: Final = 4
_MOST_WORDS: Final = 25
_LONGEST_LABEL: Final = 40
_MOST_LABEL_WORDS: Final = 5
_LONGEST_TEASER: Final = 420
_FEWEST_TITLES: Final = 2
_QUOTES: Final = frozenset('"“‘')
_REACH: Final = 60
"""How many blocks from the end a list may begin."""
_DATED: Final = lazy_pattern(
    r"(?i)(?:\w+ )?(?:\d+|an?|one|two|three) ?(?:s|m|h|d|w|sec|min|minute|hr|hour|day|week|month|year)s? ago"
    rf"|(?:\w+day,? )?{ENGLISH_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:20|19)\d\d\b.{{0,12}}"
    rf"|\d{{1,2}} {ENGLISH_MONTH},? (?:20|19)\d\d\b.{{0,12}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:20)?\d\d"
    r"|(?:\w+, )?\d{1,2}(?:\.|º|er)? (?:de |di )?[^\W\d_]{3,12}\.?,? (?:del? )?20\d\d"
    r"(?:,? (?:um |à |a las |às |alle )?\d{1,2}[:.h]\d\d(?: uhr)?)?|(?:vor|hace|há|il y a) (?:\d+|\w{2,5}) \w{3,9}"
    r"|\d+ (?:ore|giorni|dagen|uur|дней|часов|godzin|dni|jam|hari|giờ|ngày)"
    r" (?:fa|geleden|назад|temu|yang lalu|lalu|trước)"
)
# An embedded post is part of the story.
_POST: Final = lazy_pattern(r"\(@\w+\)|pic\.twitter|\bt\.co/")
# The initials that sign the last paragraph of a story: "Der Rat stimmt im Mai ab. (abc)"
_INITIALS: Final = lazy_pattern(r"[.!?…”\"“»] ?\([a-zäöü]{2,4}(?:[/,] ?[a-zäöü]{2,4}){0,3}\)$")
# Lines of lists that belong to a story.
_ITEM: Final = lazy_pattern(
    r"[-*•·–—#@<{(\[|]|\d{1,2}[.)]\s|https?:|www\.|(?i:correct(?:ion|ed)|clarification|editor.?s? note|update)"
)


def end_list(document: Document) -> tuple[Block, ...]:
    """Return the blocks at the end of *document* that are headlines of other stories, with what belongs to them."""
    blocks = document.blocks
    kinds = _kinds(blocks)
    first = len(blocks) - len(kinds)
    if not kinds or first == 0:
        return ()
    for start in range(first, len(blocks)):
        here = kinds[start - first :]
        if here[0] == "teaser":
            continue
        above = start - 1
        while above and _is_post(blocks[above].text):
            above -= 1
        labels = _cut_between(document.edits, blocks[above].end, blocks[start].start)
        if not labels.isdisjoint(_ENDS):
            if _is_list(here) or "teaser" not in here:
                return blocks[start:]
        elif (
            not labels.isdisjoint(_ANYWHERE)
            and _is_list(here)
            and _are_headlines(document, blocks[above], blocks[start:], here)
        ):
            return blocks[start:]
    return ()


def _kinds(blocks: tuple[Block, ...]) -> list[str]:
    """Return what the last of *blocks* are, up to one that belongs to no list: a teaser needs a headline above it."""
    kinds: list[str] = []
    for block in reversed(blocks[-_REACH:]):
        kind = _kind(block)
        if not kind or (kind == "teaser" and kinds and kinds[-1] == "teaser"):
            break
        kinds.append(kind)
    while kinds and kinds[-1] == "teaser":
        kinds.pop()
    return kinds[::-1]


def _is_post(text: str) -> bool:
    return ("@" in text or "pic." in text or "t.co/" in text) and _POST.search(text) is not None


def _kind(block: Block) -> str:
    text = block.text
    if not (block.opens and block.closes) or len(text) > _LONGEST_TEASER or _ITEM.match(text) or _is_post(text):
        return ""
    if text[-1] == ")" and _INITIALS.search(text):
        return ""
    if len(text) <= _LONGEST_LABEL and _DATED.fullmatch(text):
        return "date"
    words = len(text.split())
    if text.endswith(_STOPS) and not (words <= _MOST_WORDS and len(text) <= _LONGEST_TITLE and text[-1] in "?…!"):
        return "teaser"
    if len(text) <= _LONGEST_LABEL and words <= _MOST_LABEL_WORDS:
        return "label"
    return "title" if words <= _MOST_WORDS and len(text) <= _LONGEST_TITLE and not text[0].islower() else ""


def _is_list(kinds: list[str]) -> bool:
    return kinds.count("title") >= kinds.count("teaser") and kinds.count("title") >= _FEWEST_TITLES


def _are_headlines(document: Document, above: Block, lines: tuple[Block, ...], kinds: list[str]) -> bool:
    """Whether *lines* are headlines of other stories and not sections, questions or a list of the story *above*."""
    if 2 * lines[0].start < len(document.source) or not _is_whole(above):
        return False
    texts = [block.text for block in lines]
    titles = [text for text, kind in zip(texts, kinds, strict=True) if kind == "title"]
    if any(text.endswith(":") for text in titles):
        return False  # it leads into what the story lists
    good = [text for text in titles if len(text.split()) >= _HEADLINE_WORDS and not text.endswith("?")]
    if len(good) < _FEWEST_TITLES or 2 * len(good) < len(titles) or are_pairs(titles):
        return False
    teasers = [text for text, kind in zip(texts, kinds, strict=True) if kind == "teaser"]
    return all(len(text) <= _LONGEST_SUMMARY and text[0] not in _QUOTES for text in teasers)


def _is_whole(above: Block) -> bool:
    """Whether *above* ends like a sentence, or is itself a headline."""
    text = above.text
    return text.endswith(_STOPS) or (len(text.split()) >= _HEADLINE_WORDS and _kind(above) == "title")


def _cut_between(edits: tuple[Edit, ...], start: int, stop: int) -> set[str]:
    """Return the labels of what was cut between *start* and *stop*."""
    labels = set()
    at = bisect_left(edits, start, key=_START)
    while at < len(edits) and edits[at].start < stop:
        if edits[at].end > edits[at].start:
            labels.add(edits[at].label)
        at += 1
    return labels
