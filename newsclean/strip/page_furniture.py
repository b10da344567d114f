"""Strip menus, share buttons, ad labels and loading notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_page_furniture(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip menus, share buttons, ad labels and loading notes."""
    yield from rules.edits(document, "furniture")
