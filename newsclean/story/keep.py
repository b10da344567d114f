"""Keep the story of a page dump: the finder's decisions as edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from newsclean.edits import Edit
from newsclean.story.question import may_be_dump

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsclean.document import Document
    from newsclean.rulepack import RulePack

_WHY_JOIN: Final = "The page's layout tore the line or set it in."


def keep_story(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Take out what is not the story, if the text is a page dump."""
    if may_be_dump(document.source):
        yield from _page_edits(document.source, "auto", rules.story_model)


def keep_story_always(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Take out what is not the story, whatever the text looks like."""
    yield from _page_edits(document.source, "always", rules.story_model)


def _page_edits(source: str, page: Literal["auto", "always"], model: Path | None) -> Iterator[Edit]:
    """Yield the edits that leave the story of *source*, by the weights in the file *model* or the package's."""
    from newsclean.story.finder import find_story  # noqa: PLC0415 (few texts are dumps)
    from newsclean.story.model import load_model  # noqa: PLC0415 (few texts are dumps)

    story = find_story(source, page=page, model=load_model(model) if model else None)
    for join in story.joins:
        yield Edit(join.start, join.end, "page", "torn-line", _WHY_JOIN, join.replacement)
    for removal in story.removals:
        yield Edit(removal.start, removal.end, "page", "not-the-story", f"{removal.why[0].upper()}{removal.why[1:]}.")
