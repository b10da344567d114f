"""What a result says of its article, with what the page or record that it came from says where the text does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.read.sources import RawArticle
    from newsclean.result import Result


def headline_of(result: Result, raw: RawArticle) -> str | None:
    """Return the headline in the text, else the title that came with it."""
    return result.article.headline or _told(raw, "headline", "title")


def authors_of(result: Result, raw: RawArticle) -> str | None:
    """Return the names of the authors in one line: those in the text, else those that came with it."""
    return ", ".join(result.article.byline) or _told(raw, "author")


def body_of(result: Result, headline: str | None) -> tuple[str, ...]:
    """Return the paragraphs below *headline* and the standfirst."""
    body = list(result.article.paragraphs)
    for part in (headline, result.article.standfirst):
        if part and body[:1] == [part]:
            del body[0]
    return tuple(body)


def _told(raw: RawArticle, *names: str) -> str | None:
    for name in names:
        value = raw.fields.get(name)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return None
