"""Strip invitations to register, subscribe, download, donate or follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_prompts(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip invitations to register, subscribe, download, donate or follow."""
    yield from rules.edits(document, "prompt")
