"""Paragraphs that a scraper glued together without a space: "…he said.The minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit


def glued_paragraphs(document: Document) -> Iterator[Edit]:  # noqa: ARG001
    """Yield the paragraph breaks that are missing from *document*."""
    yield from ()
