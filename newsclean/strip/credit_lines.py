"""Strip notes on who reported, wrote and edited, and on wire copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_credit_lines(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip notes on who reported, wrote and edited, and on wire copy."""
    yield from rules.edits(document, "credit")
