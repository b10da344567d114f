"""Strip notes about the author and contact lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_bios(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip notes about the author and contact lines."""
    yield from rules.edits(document, "bio")
