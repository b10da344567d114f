"""Strip what follows the end of the story: tags, other stories, site blurbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_story_tail(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip what follows the end of the story: tags, other stories, site blurbs."""
    yield from rules.edits(document, "tail")
