"""Tell invitations of the site's from stories by the signs that they hold together, in languages other than English.

A sentence must name a service and ask for it, or offer what the site calls its own; what somebody says is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.joined_signs import asked_together
from newsclean.appeals.said import is_said, sentences_of
from newsclean.appeals.signs import signs_of
from newsclean.guards import in_quotes
from newsclean.sentence_openers import unstopped_end
from newsclean.stuck_sentences import stuck_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.appeals.said import Sentence
    from newsclean.appeals.signs import Signs

_LONGEST: Final = 420


def seen_in(text: str, language: str) -> Callable[[str], bool] | None:
    """Return what tells whether a line of *text*, all in small letters, may invite; None: no line does."""
    stems = signs_of(language).stems_in(text)
    return (lambda line: any(stem in line for stem in stems)) if stems else None


def found_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that invite; the whole of *text* where the others speak to the reader as well."""
    signs = signs_of(language)
    sentences = list(sentences_of(text))
    if signs.asks:
        joined = list(asked_together(text, sentences, signs))
        for start, end in joined:
            yield start, stuck_sentence(text, start, end, english=False) or end
        if joined:
            return
    inviting = [line for line in sentences if _invites(line.text, signs) and not is_said(text, line)]
    if not inviting:
        return
    others = [line for line in sentences if line not in inviting]
    ends = {line: _end(text, line, signs, nouns=language == "de") for line in inviting}
    whole = all(end == line.end for line, end in ends.items())
    if whole and len(text) <= _LONGEST and all(_is_beside(text, line, signs) for line in others):
        yield 0, len(text)
        return
    for line, end in ends.items():
        if signs.ours.search(line.text):
            yield line.start, end


def _end(text: str, line: Sentence, signs: Signs, *, nouns: bool) -> int:
    """Return where *line* ends, or where the story begins in it behind the service, for want of a full stop."""
    named = signs.service.search(text, line.start, line.end)
    end = unstopped_end(text, named.end(), line.end, nouns=nouns) if named else line.end
    return stuck_sentence(text, line.start, end, english=False) or end


def _invites(line: str, signs: Signs) -> bool:
    named = signs.service.search(line) if len(line) <= _LONGEST else None
    if named is None or (named.start() and in_quotes(line, named.start())):
        return False
    called = bool(signs.call.search(line))
    if signs.ours.search(line):
        return called or bool(signs.reader.search(line))
    # News has sentences that begin with such a word, but it ends them with a full stop.
    if called and line[-1] not in ".?…。":
        return True
    asked = called if signs.asks is None else bool(signs.asks.search(line))
    return (asked or bool(signs.reader.search(line))) and _offers(line, signs)


def _offers(line: str, signs: Signs) -> bool:
    """Whether *line* says more than the call and the service: free, daily, by mail."""
    return signs.offer.search(signs.call.sub(" ", signs.service.sub(" ", line))) is not None


def _is_beside(text: str, line: Sentence, signs: Signs) -> bool:
    """Whether *line* belongs to an invitation in the same block: it speaks to the reader, or has but a few words."""
    if is_said(text, line):
        return False
    return bool(signs.reader.search(line.text) or signs.service.search(line.text) or signs.call.search(line.text))
