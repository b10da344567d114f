"""Marks that a removal left alone: "()" or a bullet without its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.document import Document, Edit


def orphaned_marks(document: Document) -> tuple[Edit, ...]:
    """Return the removals of marks that stand alone now."""
    return ()
