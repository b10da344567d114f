"""Strip captions of photos and videos, and their credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_captions(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip captions of photos and videos, and their credits."""
    yield from rules.edits(document, "caption")
