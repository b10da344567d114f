"""Strip what follows the end of the story: other stories, tags, the notes of a release; and code that leaked in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.between_prompts import between_links, between_prompts
from newsclean.appeals.house_letters import house_letters
from newsclean.appeals.house_notes import house_notes
from newsclean.appeals.line_rests import line_rests
from newsclean.appeals.own_words import own_words
from newsclean.captions.picture_files import picture_files
from newsclean.edits import Edit
from newsclean.links.end_lists import end_list
from newsclean.links.headline_lists import headline_list, tag_lines
from newsclean.links.tag_runs import hashtags, tag_run
from newsclean.strip.press_notes import press_notes
from newsclean.strip.senders import senders
from newsclean.strip.widget_code import widget_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_RULES: Final = "_-—–―*•·.=~# "
_WHY_RULE: Final = "A rule below the last paragraph divides it from nothing."
_WHY_CODE: Final = "Code of players, ads and trackers is not text."
_WHY_BETWEEN: Final = "A short line between two lines of an appeal, a form or a menu belongs to it."
_FINDERS: Final[tuple[tuple[Callable[[Document], Iterable[Block]], str, str, str], ...]] = (
    (
        press_notes,
        "tail",
        "press-notes",
        "Notes behind the end mark of a release are about its sender, not the story.",
    ),
    (senders, "tail", "sender", "How the sender of a release presents itself is not part of the story."),
    (headline_list, "tail", "headline-list", "Headlines in a row behind the last paragraph lead to other stories."),
    (end_list, "related", "end-list", "Headlines with their teasers below the end of a story lead to other stories."),
    (tag_lines, "tail", "tag-lines", "Short lines below the links and notes that end a page are its tags."),
    (tag_run, "tail", "tag-run", "Many lines of a few words each below the last paragraph are the story's tags."),
    (picture_files, "furniture", "picture-file", "The name of a picture's file is the page's, not the story's."),
    (
        line_rests,
        "prompt",
        "line-rest",
        "What is left of a line whose other words the page spoke is the page's as well.",
    ),
    (between_prompts, "prompt", "between-prompts", _WHY_BETWEEN),
    (between_links, "furniture", "between-links", _WHY_BETWEEN),
    (own_words, "prompt", "own-words", "What a house says of its journalism and its readers is not part of the story."),
    (house_letters, "prompt", "house-letter", "What a house writes to its readers below a story is an appeal."),
    (house_notes, "legal", "house-note", "Who owns, pays and checks a house is a note of its own, not the story."),
    (hashtags, "tail", "hashtags", "Hashtags in a row, one a line, are the story's tags."),
)
"""What finds whole lines that go, and the label, rule and reason they go with."""


def strip_story_tail(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip tags, other stories and press notes behind the story, and code anywhere."""
    if "tail" in document.found:
        yield from rules.edits(document, "tail")
    for start, end in widget_code(document.source):
        yield Edit(start, end, "furniture", "widget-code", _WHY_CODE)
    for find, label, rule, why in _FINDERS:
        for block in find(document):
            yield Edit(block.start, block.end, label, rule, why)
    yield from _rules_at_end(document)


def _rules_at_end(document: Document) -> Iterator[Edit]:
    """Yield the removal of the lines of dashes, stars and dots that end the text."""
    for block in reversed(document.blocks[1:]):
        if block.text.strip(_RULES):
            break
        yield Edit(block.start, block.end, "tail", "rule-line", _WHY_RULE)
