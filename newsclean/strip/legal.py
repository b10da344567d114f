"""Strip copyright, trust principles, disclaimers and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack


def strip_legal(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip copyright, trust principles, disclaimers and terms."""
    yield from rules.edits(document, "legal")
