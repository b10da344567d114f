"""Strip sentences that invite readers to subscribe, follow or donate: one filter, and a judge for English and the rest.

A judge knows its languages' words; what is done with its verdicts, and on which lines, is the same for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.appeals import english_invitations
from newsclean.appeals.languages import APPEALING
from newsclean.document import Block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack


class Judge(NamedTuple):
    """What tells the invitations of some languages from stories."""

    rule: str
    why: str
    seen_in: Callable[[str, str], Callable[[str], bool] | None]
    """From a text in small letters and its language: a cheap test of its lines, or None where none can invite."""
    found_in: Callable[[str, str], Iterator[tuple[int, int]]]
    """From a line and its language: where in it the invitations are."""


_ENGLISH: Final = Judge(
    "invitation",
    "A sentence that offers the site's newsletter, app or membership to the reader is the site's.",
    english_invitations.seen_in,
    english_invitations.found_in,
)


def strip_invitations(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip sentences that invite readers to subscribe, follow or donate: short lines, or parts of longer ones."""
    language = document.language
    judge = _judge_of(language)
    lines = list(_lines(document)) if judge else []
    if not judge or not lines:
        return
    texts = "\n".join([line.text for line in lines]).lower()
    seen = judge.seen_in(texts, language)
    if not seen:
        return
    for line, small in zip(lines, texts.split("\n"), strict=True):
        if seen(small):
            for start, stop in judge.found_in(line.text, language):
                yield line.remove(start, stop, "prompt", judge.rule, judge.why)


def _lines(document: Document) -> Iterator[Block]:
    """Yield the lines that are to be judged, those that other filters took something out of as they were."""
    end = 0
    for block in document.fresh():
        if block.start >= end:
            line = block if block.opens and block.closes else _line(document, block)
            end = line.end
            yield line


def _judge_of(language: str) -> Judge | None:
    if language in {"en", "any"}:
        return _ENGLISH
    if language not in APPEALING:
        return None
    from newsclean.appeals import signed_invitations  # noqa: PLC0415 (English has none)

    return Judge(
        "invitation-signs",
        "Where the site offers its reader what it calls its own, it is no story.",
        signed_invitations.seen_in,
        signed_invitations.found_in,
    )


def _line(document: Document, block: Block) -> Block:
    """Return the line that *block* is left of: what other filters took out of it tells what the rest is."""
    start = document.source.rfind("\n", 0, block.start) + 1
    end = document.source.find("\n", block.end)
    text = document.source[start : end if end >= 0 else None]
    start += len(text) - len(text.lstrip())
    return Block(start, start + len(text.strip()), text.strip(), opens=True, closes=True)
