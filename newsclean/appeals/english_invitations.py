"""Tell English invitations to subscribe, follow or donate from stories by their words.

No word alone decides: a sentence must name what the site offers (a newsletter, its app, a donation), ask for it in the
imperative or speak to the reader, and tell no story: nobody is quoted, nobody but the site and the reader is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.invitation_words import (
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
from newsclean.appeals.said import Sentence
from newsclean.guards import in_quotes
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LONGEST_SENTENCE: Final = 330
_LONGEST_BLOCK: Final = 600
_LONGEST_COMPANION: Final = 140
# Advice in a list, as "- Monitor trends: read the trade press and subscribe to its newsletters."
_ADVICE: Final = lazy_pattern(r"[-*•·–] ?[A-Z][\w'/&-]*(?: [\w'/&-]+){1,5}: ")
_VAGUE: Final = ("you", "if you", "to ")
"""Advice in a story begins so as well."""


def seen_in(text: str, _: str) -> Callable[[str], bool] | None:
    """Return what tells whether a line of *text*, all in small letters, may invite; None: no line does."""
    marks = tuple([mark for part, marks in MARKS.items() if part in text for mark in marks if mark in text])
    signs: list[Callable[[str], object]] = [form.search for form in MARK_FORMS if form.search(text)]
    if marks:
        signs.append(lambda line: any(map(line.__contains__, marks)))
    if not signs:
        return None
    return lambda line: any(sign(line) for sign in signs) and OFFER.search(line) is not None


def found_in(text: str, _: str) -> Iterator[tuple[int, int]]:
    """Yield start and end, in *text*, of all of it or of the sentences that invite."""
    if _ADVICE.match(text):
        return
    sentences = list(_sentences(text))
    verdicts = [invites(sentence.text) for sentence in sentences]
    if not any(verdicts):
        return
    if len(text) <= _LONGEST_BLOCK and _go_together(sentences, verdicts):
        if not in_quotes(text, 0):
            yield 0, len(text)
        return
    for sentence, verdict in zip(sentences, verdicts, strict=True):
        opens = sentence.start == 0 or text[sentence.start - 1].isspace()
        if verdict and opens and not in_quotes(text, sentence.start):
            yield sentence.start, sentence.end


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


def _go_together(sentences: Sequence[Sentence], verdicts: Sequence[bool]) -> bool:
    """Whether the sentences of a block that do not invite are the short companions of those that do."""
    others = [sentence.text for sentence, verdict in zip(sentences, verdicts, strict=True) if not verdict]
    if any(len(text) > _LONGEST_COMPANION or STORY.search(text.lower()) for text in others):
        return False
    return verdicts[0] or 2 * sum(map(len, others)) <= sentences[-1].end


def _sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of *text*, as they are printed but with plain quotes."""
    plain = text.replace("’", "'").replace("‘", "'")
    for start, end in sentences_in(text):
        yield Sentence(start, end, plain[start:end])
