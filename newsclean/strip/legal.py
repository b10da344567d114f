"""Strip copyright, trust principles, disclaimers and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.disclosures import disclosures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_WHY: Final = "Whose money the authors and their house take is told for its own sake, not in the story."


def strip_legal(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip copyright, trust principles, disclaimers and terms."""
    yield from rules.edits(document, "legal")
    for block in disclosures(document):
        yield block.remove(0, len(block.text), "legal", "disclosure", _WHY)
