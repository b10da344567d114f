"""What cleaning gives back: the clean text, the edits, and the article's parts as data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.document import Document
    from newsclean.edits import Edit

SCHEMA: Final = "newsclean/1"


class Result:
    """The outcome of cleaning one text; its parts are worked out when they are asked for."""

    def __init__(self, document: Document) -> None:
        """Wrap the cleaned *document*."""
        self.document = document

    @cached_property
    def text(self) -> str:
        """The clean text, without a newline at its end."""
        return self.document.text()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits, in the order of their offsets (code points of the source)."""
        return self.document.edits

    @cached_property
    def article(self) -> Article:
        """Headline, standfirst, byline, dateline, credits and paragraphs."""
        from newsclean.article import article_of  # noqa: PLC0415 (clean text alone is had without it)

        return article_of(self.document, self.text)

    @cached_property
    def flags(self) -> tuple[str, ...]:
        """What a reader of the text should know: page-dump, no-story, truncated, paywalled, mojibake."""
        from newsclean.flags import flags_of  # noqa: PLC0415 (clean text alone is had without them)

        return tuple(flags_of(self.document, self.text))

    def to_dict(self, *, edits: bool = True) -> dict[str, object]:
        """Return everything as one object of JSON types, version 1; *edits* leaves the edits in.

        "id" and "source" are None: only who read the text knows them.
        """
        article, document = self.article, self.document
        record: dict[str, object] = {
            "schema": SCHEMA,
            "id": None,
            "source": None,
            "language": document.language,
            "outlet": document.outlet,
            "headline": article.headline,
            "standfirst": article.standfirst,
            "byline": list(article.byline),
            "dateline": _dateline(article),
            "credits": [{"role": credit.role, "names": list(credit.names)} for credit in article.credits],
            "text": self.text,
            "paragraphs": list(article.paragraphs),
        }
        if edits:
            record["edits"] = [_edit(edit, document.source) for edit in self.edits]
        record["flags"] = list(self.flags)
        record["counts"] = counts(document.source, self.text, len(self.edits))
        return record


def counts(source: str, text: str, edits: int) -> dict[str, int]:
    """Return the sizes of *source* and of its clean *text*; words are what white space divides."""
    return {
        "source_characters": len(source),
        "source_words": len(source.split()),
        "text_characters": len(text),
        "text_words": len(text.split()),
        "edits": edits,
    }


def _dateline(article: Article) -> dict[str, object] | None:
    dateline = article.dateline
    if dateline is None:
        return None
    return {
        "places": list(dateline.places),
        "date": dateline.date,
        "date_iso": dateline.date_iso,
        "agency": dateline.agency,
    }


def _edit(edit: Edit, source: str) -> dict[str, object]:
    return {
        "start": edit.start,
        "end": edit.end,
        "label": edit.label,
        "rule": edit.rule,
        "why": edit.why,
        "before": source[edit.start : edit.end],
        "after": edit.replacement,
    }
