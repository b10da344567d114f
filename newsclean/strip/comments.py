"""Strip comment prompts, counts and readers' comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_comments(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip comment prompts, counts and readers' comments."""
    yield from rules.edits(document, "comments")
