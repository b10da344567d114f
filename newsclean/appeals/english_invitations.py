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
from newsclean.guards import in_quotes
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import SMALL
from newsclean.sentences import sentences_in
from newsclean.stuck_sentences import stuck_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsclean.appeals.said import Sentence

_LONGEST_SENTENCE: Final = 330
_LONGEST_BLOCK: Final = 600
_LONGEST_COMPANION: Final = 140
# Advice in a list, as "- Monitor trends: read the trade press and subscribe to its newsletters."
_ADVICE: Final = lazy_pattern(r"[-*•·–] ?[A-Z][\w'/&-]*(?: [\w'/&-]+){1,5}: ")
_FEWEST_TOLD: Final = 7
"""Words of a sentence that tells something of its own, at the least."""
_ONE_LINE: Final = 80
# "Mill town pins hopes on tweed revival Sign up to our daily newsletter …"
_CALL: Final = lazy_pattern(
    r"(?<=[A-Za-z0-9’'”])\s+(?=(?:Sign up|Subscribe|(?:Join|Follow) (?:us|our)|(?:Get|Download) (?:our|the))\b)"
    r"|(?<=[A-Za-z0-9])(?=(?:Sign up|Subscribe|Join us|Follow us) )"
)
_STOPPED: Final = (". ", "? ", "! ", ": ", "” ", '" ')
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
    head = _head(text)
    if head:
        yield from ((head + start, head + end) for start, end in found_in(text[head:], _))
        return
    sentences = list(_sentences(text))
    verdicts = [invites(sentence.text) for sentence in sentences]
    if not any(verdicts):
        return
    if len(text) <= _LONGEST_BLOCK and _go_together(sentences, verdicts) and not _is_stuck(text, sentences, verdicts):
        if not in_quotes(text, 0):
            yield 0, len(text)
        return
    for sentence, verdict in zip(sentences, verdicts, strict=True):
        opens = sentence.start == 0 or text[sentence.start - 1].isspace()
        if verdict and opens and not in_quotes(text, sentence.start):
            yield sentence.start, _end(text, sentence)


def _end(text: str, sentence: Sentence) -> int:
    """Return where *sentence* ends: with the bracket that it opens, or where a sentence of the story is stuck to it."""
    start, end = sentence.start, sentence.end
    closing = text.find(")", start, end) if text[start] == "(" else -1
    stuck = stuck_sentence(text, start, end, english=True) if closing < 0 else closing + 1
    return end if stuck is None else stuck


def _head(text: str) -> int:
    """Return how much of *text* is a headline that the invitation behind it is glued to, in a text of one line."""
    found = _CALL.search(text, 0, _LONGEST_SENTENCE)
    if not found or len(text) < _ONE_LINE or IMPERATIVE.match(text.lower()):
        return 0
    before = text[: found.start()]
    last = before.split()[-1].lower() if before.split() else ""
    whole = len(before.split()) >= _FEWEST_TOLD - 1 and not SMALL.match(last)
    return 0 if not whole or OFFER.search(before.lower()) or any(map(before.__contains__, _STOPPED)) else found.end()


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
    if any(len(text) > _LONGEST_COMPANION or STORY.search(text.lower()) or _tells(text) for text in others):
        return False
    return verdicts[0] or 2 * sum(map(len, others)) <= sentences[-1].end


def _is_stuck(text: str, sentences: Sequence[Sentence], verdicts: Sequence[bool]) -> bool:
    """Whether a sentence of the story is stuck to one that invites."""
    return any(
        verdict and stuck_sentence(text, sentence.start, sentence.end, english=True) is not None
        for sentence, verdict in zip(sentences, verdicts, strict=True)
    )


def _tells(text: str) -> bool:
    """Whether the sentence *text* is one of a story, glued to a call: it neither speaks to the reader nor asks."""
    if len(text.split()) < _FEWEST_TOLD or not text.rstrip().endswith((".", '."', ".”")):
        return False
    lower = text.lower()
    return not (ADDRESS.search(lower) or OFFER.search(lower) or SIDE_OFFER.search(lower) or IMPERATIVE.match(lower))


def _sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of *text*, as they are printed but with plain quotes."""
    from newsclean.appeals.said import Sentence  # noqa: PLC0415 (few texts have a sentence to look at)

    plain = text.replace("’", "'").replace("‘", "'")
    for start, end in sentences_in(text):
        yield Sentence(start, end, plain[start:end])
