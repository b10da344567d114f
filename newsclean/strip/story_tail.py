"""Strip what follows the end of the story: other stories, tags, the notes of a release; and code that leaked in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.document import Edit
from newsclean.strip.between_prompts import between_links, between_prompts
from newsclean.strip.headline_lists import headline_list, tag_lines
from newsclean.strip.press_notes import press_notes
from newsclean.strip.tag_runs import hashtags, tag_run
from newsclean.strip.widget_code import widget_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.rulepack import RulePack

_RULES: Final = "_-—–―*•·.=~# "
_WHY_NOTES: Final = "Behind the mark that ends a release stand notes about its sender, not the story."
_WHY_HEADLINES: Final = "Headlines in a row behind the last paragraph lead to other stories."
_WHY_TAGS: Final = "Short lines below the links and notes that end a page are its tags."
_WHY_RULE: Final = "A rule below the last paragraph divides it from nothing."
_WHY_RUN: Final = "Many lines of a few words each below the last paragraph are the story's tags."
_WHY_BETWEEN: Final = "A short line between two lines of an appeal, a form or a menu belongs to it."
_WHY_HASHTAGS: Final = "Hashtags in a row, one a line, are the story's tags."
_WHY_CODE: Final = "Code of players, ads and trackers is not text."


def strip_story_tail(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip tags, other stories and press notes behind the story, and code anywhere."""
    if "tail" in document.found:
        yield from rules.edits(document, "tail")
    for start, end in widget_code(document.source):
        yield Edit(start, end, "furniture", "widget-code", _WHY_CODE)
    for block in press_notes(document):
        yield Edit(block.start, block.end, "tail", "press-notes", _WHY_NOTES)
    for block in headline_list(document):
        yield Edit(block.start, block.end, "tail", "headline-list", _WHY_HEADLINES)
    for block in tag_lines(document):
        yield Edit(block.start, block.end, "tail", "tag-lines", _WHY_TAGS)
    for block in tag_run(document):
        yield Edit(block.start, block.end, "tail", "tag-run", _WHY_RUN)
    for block in between_prompts(document):
        yield Edit(block.start, block.end, "prompt", "between-prompts", _WHY_BETWEEN)
    for block in between_links(document):
        yield Edit(block.start, block.end, "furniture", "between-links", _WHY_BETWEEN)
    for block in hashtags(document):
        yield Edit(block.start, block.end, "tail", "hashtags", _WHY_HASHTAGS)
    yield from _rules_at_end(document)


def _rules_at_end(document: Document) -> Iterator[Edit]:
    """Yield the removal of the lines of dashes, stars and dots that end the text."""
    for block in reversed(document.blocks[1:]):
        if block.text.strip(_RULES):
            break
        yield Edit(block.start, block.end, "tail", "rule-line", _WHY_RULE)
