"""Strip English sentences that invite readers to subscribe, follow or donate, told by their words.

No word alone decides: a sentence must name what the site offers (a newsletter, its app, a donation), ask for it in the
imperative or speak to the reader, and tell no story: nobody is quoted, nobody but the site and the reader is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.document import Block
from newsclean.guards import in_quotes
from newsclean.sentences import sentences_in
from newsclean.strip.invitation_words import (
    ADDRESS,
    DELIVERED,
    IMPERATIVE,
    MARK_FORMS,
    MARKS,
    NAMED,
    OFFER,
    SIDE_OFFER,
    SITE,
    STORY,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack

_WHY: Final = "A sentence that offers the site's newsletter, app or membership to the reader is the site's."
_LANGUAGES: Final = ("en", "any")
_LONGEST_SENTENCE: Final = 330
_LONGEST_BLOCK: Final = 600
_LONGEST_COMPANION: Final = 140
_VAGUE: Final = ("you", "if you", "to ")
"""Advice in a story begins so as well."""


class Sentence(NamedTuple):
    """A sentence of a block."""

    start: int
    end: int
    text: str
    """As it is printed, but with plain quotes."""


def strip_invitations(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip sentences that invite readers to subscribe, follow or donate: short lines, or parts of longer ones."""
    if document.language not in _LANGUAGES:
        return
    signs = _signs_in(document.source.lower())
    if not signs:
        return
    end = 0
    for block in document.blocks:
        if block.start < end:
            continue
        line = block if block.opens and block.closes else _line(document, block)
        end = line.end
        lower = line.text.lower()
        if any(sign(lower) for sign in signs) and OFFER.search(lower):
            for start, stop in _invitations(line):
                if not in_quotes(line.text, start):
                    yield line.remove(start, stop, "prompt", "invitation", _WHY)


def _signs_in(text: str) -> list[Callable[[str], object]]:
    """Return what looks for those signs of an invitation in a line of *text* that *text* has at all."""
    marks = tuple([mark for mark in MARKS if mark in text])
    found: list[Callable[[str], object]] = [form.search for form in MARK_FORMS if form.search(text)]
    return [*found, lambda line: any(map(line.__contains__, marks))] if marks else found


def _line(document: Document, block: Block) -> Block:
    """Return the line that *block* is left of: what other filters took out of it tells what the rest is."""
    start = document.source.rfind("\n", 0, block.start) + 1
    end = document.source.find("\n", block.end)
    text = document.source[start : end if end >= 0 else None]
    start += len(text) - len(text.lstrip())
    return Block(start, start + len(text.strip()), text.strip(), opens=True, closes=True)


def invites(text: str) -> bool:
    """Whether the sentence *text*, with plain quotes, is an invitation of the site's.

    >>> invites("Sign up for our free morning newsletter.")
    True
    >>> invites("Thousands sign up for the newsletter each week.")
    False
    """
    lower = text.lower()
    if len(text) > _LONGEST_SENTENCE or STORY.search(lower):
        return False
    offers = {found[0] for found in OFFER.finditer(lower)}
    if not offers:
        return False
    if DELIVERED.search(lower) or NAMED.match(text):
        return True
    asks = IMPERATIVE.match(lower) is not None
    if len(offers) > 1 or SIDE_OFFER.search(lower):
        return asks or SITE.search(lower) is not None
    return asks and (SITE if lower.startswith(_VAGUE) else ADDRESS).search(lower) is not None


def _invitations(block: Block) -> Iterator[tuple[int, int]]:
    """Yield start and end, in *block*, of all of it or of the sentences that invite."""
    sentences = list(_sentences(block.text))
    verdicts = [invites(sentence.text) for sentence in sentences]
    if not any(verdicts):
        return
    if len(block.text) <= _LONGEST_BLOCK and _go_together(sentences, verdicts):
        yield 0, len(block.text)
        return
    for sentence, verdict in zip(sentences, verdicts, strict=True):
        if verdict and (sentence.start == 0 or block.text[sentence.start - 1].isspace()):
            yield sentence.start, sentence.end


def _go_together(sentences: Sequence[Sentence], verdicts: Sequence[bool]) -> bool:
    """Whether the sentences of a block that do not invite are the short companions of those that do."""
    others = [sentence.text for sentence, verdict in zip(sentences, verdicts, strict=True) if not verdict]
    if any(len(text) > _LONGEST_COMPANION or STORY.search(text.lower()) for text in others):
        return False
    return verdicts[0] or 2 * sum(map(len, others)) <= sentences[-1].end


def _sentences(text: str) -> Iterator[Sentence]:
    plain = text.replace("’", "'").replace("‘", "'")
    for start, end in sentences_in(text):
        yield Sentence(start, end, plain[start:end])
