"""What cleaning gives back: the clean text, the edits, and the article's parts as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.document import Document, Edit


@dataclass(frozen=True, slots=True)
class Article:
    """The parts of a cleaned text as data."""

    paragraphs: tuple[str, ...]


class Result:
    """The outcome of cleaning one text; its parts are worked out when they are asked for."""

    def __init__(self, document: Document) -> None:
        """Wrap the cleaned *document*."""
        self.document = document

    @property
    def text(self) -> str:
        """The clean text."""
        return self.document.text()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits, in the order of their offsets (code points of the source)."""
        return self.document.edits
