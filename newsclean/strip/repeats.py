"""Strip headline, standfirst or pull quote where the text has it already."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def strip_repeats(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip headline, standfirst or pull quote where the text has it already."""
    yield from rules.edits(document, "repeat")
