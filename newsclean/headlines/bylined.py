"""Tell a headline by the author line, or the time, that went right below it: then it may be sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.headlines.signs import is_biography
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Document

_LONGEST: Final = 150
_FEWEST_WORDS: Final = 5
_FEW_WORDS: Final = 9
"""Words of a sentence with a full stop that may be a headline."""
_STORY: Final = 80
_NEAR: Final = 5
_OPEN: Final = (":", ",", ";", "-", "–", "—")
_ENDS: Final = (".", "!", "?", "…", "”", '"', "»", ")")


def is_bylined(document: Document, paragraphs: Sequence[str]) -> bool:
    """Whether the first of *paragraphs*, those of the clean text of *document*, is a headline above its author line."""
    if not paragraphs or not _is_like_headline(paragraphs[0]):
        return False
    story = any(len(below) >= _STORY and below.endswith(_ENDS) for below in paragraphs[1:_NEAR])
    return story and _stands_above_author(document, paragraphs[0])


def _is_like_headline(text: str) -> bool:
    """Whether *text* is a short line, of two sentences or none: a single one with a full stop is a standfirst."""
    words = len(text.split())
    if len(text) > _LONGEST or words < _FEWEST_WORDS or text[0].islower() or text.endswith(_OPEN):
        return False
    if "\n" in text or " / " in text or read_author_line(text) or is_biography(text):
        return False
    return text[-1] != "." or words <= _FEW_WORDS or sentence_end(text, 0, len(text)) < len(text)


def _stands_above_author(document: Document, headline: str) -> bool:
    source = document.source
    if not source.lstrip().startswith(headline):
        return False
    end = source.index(headline) + len(headline)
    rest = source[end:]
    below = len(source) - len(rest.lstrip())
    lines = (edit for edit in document.edits if edit.label == "byline" and "kicker" not in edit.rule)
    return rest[:1] == "\n" and any(edit.start <= below < edit.end for edit in lines)
