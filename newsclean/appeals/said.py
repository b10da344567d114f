"""Read a line by its sentences, and tell what somebody says in the story from what the site says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.guards import has_speaker, in_quotes
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator


class Sentence(NamedTuple):
    """A sentence of a line, by its offsets there."""

    start: int
    end: int
    text: str


def sentences_of(text: str) -> Iterator[Sentence]:
    """Yield the sentences of *text*, each without the white space behind it."""
    for start, end in sentences_in(text):
        yield Sentence(start, end, text[start:end].rstrip())


def is_said(text: str, line: Sentence) -> bool:
    """Whether somebody in the story says *line*, a sentence of *text*."""
    return in_quotes(text, line.start) or has_speaker(text, line.start, line.end)
