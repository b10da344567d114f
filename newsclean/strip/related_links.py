"""Strip links and teasers to other stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_related_links(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip links and teasers to other stories."""
    yield from rules.edits(document, "related")
