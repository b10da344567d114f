"""The parts of a cleaned text as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.document import Document
    from newsclean.normalise.dateline import Dateline


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did what for the story: *role* is reporting, additional reporting, writing, editing or other."""

    role: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """The parts of a cleaned text as data."""

    paragraphs: tuple[str, ...]
    headline: str | None = None
    standfirst: str | None = None
    byline: tuple[str, ...] = ()
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()


def article_of(document: Document, text: str) -> Article:
    """Return the parts of *text*, the clean text of *document*."""
    del document
    return Article(tuple(paragraph for paragraph in text.split("\n\n") if paragraph))
