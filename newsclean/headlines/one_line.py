"""Find the headline of a text that was scraped into one line, and say what a head is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.headlines.glued import glued_headline
from newsclean.headlines.signs import UPDATED
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 14
_LONGEST: Final = 150
_LONGEST_STANDFIRST: Final = 320
_STANDFIRST_ENDS: Final = lazy_pattern(r"[.!?…”\"»][ \u00a0]{2,}(?=\S)")
_FIRST: Final = 420


class Head(NamedTuple):
    """What stands above the story."""

    headline: str | None = None
    standfirst: str | None = None


def in_one_line(source: str, paragraphs: Sequence[str], dateline_at: int | None) -> Head:
    """Return the head of a text that was scraped into one line: "Headline. Standfirst.  The story …"."""
    first = paragraphs[0]
    if "\n" in source.strip():
        return Head()
    if dateline_at == 1:
        return _two_sentences(UPDATED.sub("", first))
    wide = _STANDFIRST_ENDS.search(source, 0, _FIRST)
    if wide and not _STANDFIRST_ENDS.search(source, wide.end(), wide.end() + _FIRST) and not source.startswith(" "):
        head = _two_sentences(source[: wide.start() + 1].strip())
        if head.standfirst and first.startswith(head.headline or ""):
            return head
    return Head(glued_headline(first))


def _two_sentences(text: str) -> Head:
    end = sentence_end(text, 0, len(text))
    headline, rest = text[:end].strip(), text[end:].strip()
    if not _SHORTEST <= len(headline) <= _LONGEST or not rest or len(rest) > _LONGEST_STANDFIRST:
        return Head()
    if headline.endswith((".”", '."')) or sentence_end(rest, 0, len(rest)) < len(rest):
        return Head()
    return Head(headline.removesuffix("."), rest)
