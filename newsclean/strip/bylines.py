"""Strip author lines, dates and times of publication, reading times and kickers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_bylines(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip author lines, dates and times of publication, reading times and kickers."""
    yield from rules.edits(document, "byline")
