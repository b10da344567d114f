"""Find the headlines of other stories that stand between paragraphs without a label: two in a row, or behind a name.

A story's subheads stand alone, and lists are introduced; two long lines without a full stop between paragraphs are
links or what stands below pictures. Where a text has many such lines, they are its sections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.given_names import has_given_name
from newsclean.guards import is_prose
from newsclean.headlines.signs import is_title_case
from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.headline_lists import are_pairs
from newsclean.names import is_name, without_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_LANGUAGES: Final = ("en", "vi", "any")
_LONGEST: Final = 160
_SHORTEST: Final = 25
_MOST_WORDS: Final = 26
_FEWEST_WORDS: Final = 7
_FEWEST_SYLLABLES: Final = 15
_LOWEST_TOP: Final = 3
"""The number of the block by which the links below a story's first paragraph begin."""
_FEWEST_BEHIND: Final = 3
_MOST_LINES: Final = 4
_MOST_SUBHEADS: Final = 2
_FEWEST_PARAGRAPHS: Final = 2
_SHORTEST_PARAGRAPH: Final = 80
_STOPS: Final = (".", "!", "?", "…", ":", ";", ",", "”", '"', "—", "--", ".'", ".’", "!'", "?'", "!’", "?’")
# "Coronavirus live updates:Deaths near 10,000", as sites of one group print the label of a link
_GLUED: Final = lazy_pattern(r"[A-Z0-9‘'“\"][^:\n]{2,60}[a-z0-9’'\"”]:(?=[A-Z‘'“\"])[^\s:]")
# The name of an author in front, as in "Jane Roe: The harbour is not ours alone"
_NAMED: Final = lazy_pattern(r"(?P<name>[A-Z][a-z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}): (?=[A-Z‘'“\"])")
# What leads to one link alone: the line below it may head a section.
_CUE: Final = lazy_pattern(r"(?i:(?:learn|read|see|find out) (?:more|also)|also (?:read|see)|related)\b[^:]{0,20}:")
_ITEM: Final = lazy_pattern(r"[-*•·–—#@<{(\[|►▶➤→=_]|\d{1,2}[.)]\s|https?:|www\.")
_DATELINE: Final = lazy_pattern(r"[A-Z][A-Z.’' -]{3,}(?:,? [^–—\n-]{2,30})? ?(?:–|—|--|-) ?[A-Z“\"]")
_POST: Final = lazy_pattern(
    r"@\w|https?:|\bt\.co/|pic\.twitter|^[A-Z .]{3,30}:|\b(?:wrote|said|told|added|asked):? ['‘]"
)


def lone_links(document: Document) -> Iterator[Block]:
    """Yield the lines between paragraphs of the story that are headlines of other stories."""
    blocks = document.blocks
    if document.language not in _LANGUAGES or len(blocks) < _MOST_LINES:
        return
    open_lines = [
        index
        for index in document.passing(_is_open_text)
        if index > (document.language != "vi") and blocks[index].opens and blocks[index].closes
    ]
    if not open_lines:
        return
    if document.language == "vi":
        yield from _below_first(blocks, open_lines)
        yield from _long_lines(blocks, open_lines)
        return
    yield from _labelled(blocks, open_lines)
    runs = [run for run in _runs(open_lines) if _is_run(blocks, run)]
    if runs and len(open_lines) - sum(map(len, runs)) <= _MOST_SUBHEADS:
        for run in runs:
            yield from (blocks[index] for index in run)


def _below_first(blocks: Sequence[Block], lines: Sequence[int]) -> Iterator[Block]:
    """Yield the *lines* right below the first paragraph that read like headlines, two of them or more.

    Vietnamese outlets link other stories there; elsewhere the story's highlights may stand in the place.
    """
    run = next((run for run in _runs(lines) if run[0] <= _LOWEST_TOP), None)
    if run is None or run[-1] + 1 == len(blocks) or len(run) > _MOST_LINES:
        return
    texts = [blocks[index].text for index in run]
    between = _is_paragraph(blocks[run[0] - 1]) and _is_paragraph(blocks[run[-1] + 1])
    pictured = any(text.endswith(")") for text in texts)  # a caption, and a heading below it
    if between and not pictured and all(map(_is_headline, texts)) and not are_pairs(texts):
        yield from (blocks[index] for index in run)


def _long_lines(blocks: Sequence[Block], lines: Sequence[int]) -> Iterator[Block]:
    """Yield the *lines* that stand alone between paragraphs and are too long for the heading of a section: captions."""
    for index in lines:
        text = blocks[index].text
        if len(text.split()) < _FEWEST_SYLLABLES or _ITEM.match(text) or _POST.search(text):
            continue
        if index + 1 < len(blocks) and _is_paragraph(blocks[index - 1]) and _is_paragraph(blocks[index + 1]):
            yield blocks[index]


def _is_open(block: Block) -> bool:
    """Whether *block* is a line without a full stop."""
    return block.opens and block.closes and _is_open_text(block.text)


def _is_open_text(text: str) -> bool:
    return len(text) <= _LONGEST and not text.endswith(_STOPS) and not _CUE.match(text)


def _labelled(blocks: Sequence[Block], lines: Sequence[int]) -> Iterator[Block]:
    """Yield the *lines* that a label glued to them, or the name of their author, tells to be links."""
    for index in lines:
        text = blocks[index].text
        if ":" not in text or len(text) < _SHORTEST or _ITEM.match(text) or _POST.search(text):
            continue
        glued = _GLUED.match(text)
        if glued and len(text[glued.end() :].split()) >= _FEWEST_BEHIND and _below_paragraphs(blocks, index):
            yield blocks[index]
            continue
        named = _NAMED.match(text)
        alone = _is_paragraph(blocks[index - 1]) and (index + 1 == len(blocks) or is_prose(blocks[index + 1]))
        if alone and named and len(text[named.end() :].split()) >= _FEWEST_BEHIND and _is_person(named["name"]):
            yield blocks[index]


def _is_person(name: str) -> bool:
    """Whether *name* is a person's: a title in front, or a given name that is known."""
    bare = without_title(name)
    return is_name(bare) and (bare != name or has_given_name(bare))


def _runs(lines: Sequence[int]) -> Iterator[list[int]]:
    """Yield the *lines* that follow each other, as lists of two at the least."""
    run: list[int] = []
    for index in lines:
        if run and index != run[-1] + 1:
            if len(run) > 1:
                yield run
            run = []
        run.append(index)
    if len(run) > 1:
        yield run


def _is_run(blocks: Sequence[Block], run: Sequence[int]) -> bool:
    """Whether the lines of *run* stand between paragraphs and read like headlines or captions, all of them."""
    texts = [blocks[index].text for index in run]
    # "‘Not Yet’: Mayor on the Bridge" is no pair of a list where each line is printed like a headline.
    pairs = are_pairs(texts) and not all(map(is_title_case, texts))
    if len(run) > _MOST_LINES or pairs or not all(map(_is_headline, texts)):
        return False
    below = run[-1] + 1
    if below < len(blocks) and _DATELINE.match(blocks[below].text):
        return False  # the story begins there: its highlights
    return _below_paragraphs(blocks, run[0]) and (below == len(blocks) or _is_paragraph(blocks[below]))


def _is_headline(text: str) -> bool:
    words = len(text.split())
    return _FEWEST_WORDS <= words <= _MOST_WORDS and not (text[0].islower() or _ITEM.match(text) or _POST.search(text))


def _below_paragraphs(blocks: Sequence[Block], index: int) -> bool:
    """Whether a paragraph stands right above the block at *index*, and another one further up."""
    if not _is_paragraph(blocks[index - 1]) and not _is_open(blocks[index - 1]):
        return False
    return sum(map(_is_paragraph, blocks[:index])) >= _FEWEST_PARAGRAPHS


def _is_paragraph(block: Block) -> bool:
    text = block.text
    return len(text) >= _SHORTEST_PARAGRAPH and text.endswith((*_STOPS[:4], "”", '"', ")")) and not text.endswith(":")
