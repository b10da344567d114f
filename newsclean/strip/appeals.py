"""Find the sentences in which the site, not the story, speaks to the reader: its invitations, its questions of consent.

Phrases reach only what they spell out; here a sentence is judged by the signs that it holds together: who speaks,
to whom, of what. News in the third person has hardly two of them, and what somebody says is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.guards import has_speaker, in_quotes
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import unstopped_end
from newsclean.sentences import sentences_in
from newsclean.strip.appeal_signs import signs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.strip.appeal_signs import Signs

_ACCEPTS: Final = lazy_pattern(
    r"(?i)\bstimm\w*\b.*\bzu\b|zustimm|einverst|einwillig|akzept|accept|acept|aceit|accett|acconsent|concord|consent|consint"
    r"|akkoord|zgad|zgod|godkän|godta|samtyk|hyväksy|setuju|kabul|onay|соглас|согласи|погодж"
)
_LONGEST: Final = 420
_MOST_BETWEEN: Final = 1
"""Sentences without a sign that a notice may have between two with signs."""
_SHORTEST_REST: Final = 40
_SHORTEST_STORY: Final = 120
"""Code points behind a notice that may be story, where the notice opens its line."""


class Sentence(NamedTuple):
    """A sentence of a block, by its offsets there."""

    start: int
    end: int
    text: str


def appeals(document: Document) -> Iterator[tuple[Block, int, int, str]]:
    """Yield the appeals to the reader: the block, where in it, and the name of what was found."""
    signs = signs_of(document.language)
    lowered = document.source.lower()
    stems = [stem for stem in signs.stems if stem in lowered]
    if not stems:
        return
    under_way = False
    for block in document.blocks:
        small = block.text.lower()
        named = any(stem in small for stem in stems)
        if not named and not under_way:
            continue
        sentences = list(_sentences(block.text))
        if not named:
            under_way = all(_goes_on(line.text, signs) and not _is_said(block.text, line) for line in sentences)
            if under_way:
                yield block, 0, len(block.text), "consent-signs"
            continue
        found = _notice(block.text, sentences, signs, under_way=under_way)
        under_way = found is not None
        if found:
            yield block, *found, "consent-signs"
        else:
            for start, end in _invitations(block.text, sentences, signs, nouns=document.language == "de"):
                yield block, start, end, "invitation-signs"


def _sentences(text: str) -> Iterator[Sentence]:
    for start, end in sentences_in(text):
        yield Sentence(start, end, text[start:end].rstrip())


def _notice(text: str, sentences: Sequence[Sentence], signs: Signs, *, under_way: bool) -> tuple[int, int] | None:
    """Return where the notice on cookies and consent stands in *text*, which may go on from one above."""
    first = next((n for n, line in enumerate(sentences) if _asks(line.text, signs, under_way=under_way)), None)
    if first is None or _is_said(text, sentences[first]):
        return None
    last = first
    for index in range(first + 1, len(sentences)):
        if index - last > _MOST_BETWEEN + 1:
            break
        if _goes_on(sentences[index].text, signs):
            last = index
    if sentences[first].start < _SHORTEST_STORY and all(signs.reader.search(line.text) for line in sentences[:first]):
        first = 0
    end = sentences[last].end
    rest = _SHORTEST_STORY if first == 0 else _SHORTEST_REST
    return sentences[first].start, len(text) if len(text) - end < rest else end


def _asks(line: str, signs: Signs, *, under_way: bool) -> bool:
    """Whether *line* may begin a notice: cookies, and the site that uses them or the reader who accepts them."""
    if len(line) > _LONGEST and len(signs.cookie.findall(line)) * _LONGEST < len(line):
        return False  # lines glued together, of which most say nothing of cookies
    if signs.cookie.search(line):
        own = under_way or signs.site.search(line) or (signs.reader.search(line) and _ACCEPTS.search(line))
        return bool(own and signs.consent.search(line))
    return bool(signs.policy.search(line)) and bool(signs.reader.search(line) or under_way)


def _goes_on(line: str, signs: Signs) -> bool:
    if len(line) > _LONGEST and len(signs.cookie.findall(line)) * _LONGEST < len(line):
        return False
    if signs.cookie.search(line) or signs.policy.search(line):
        return True
    heard = bool(signs.site.search(line)) + bool(signs.reader.search(line))
    return heard > 0 and bool(signs.consent.search(line))


def _invitations(text: str, sentences: Sequence[Sentence], signs: Signs, *, nouns: bool) -> Iterator[tuple[int, int]]:
    """Yield the sentences that invite; the whole of *text* where the others speak to the reader as well."""
    inviting = [line for line in sentences if _invites(line.text, signs) and not _is_said(text, line)]
    if not inviting:
        return
    others = [line for line in sentences if line not in inviting]
    ends = {line: _end(text, line, signs, nouns=nouns) for line in inviting}
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
    return unstopped_end(text, named.end(), line.end, nouns=nouns) if named else line.end


def _invites(line: str, signs: Signs) -> bool:
    if len(line) > _LONGEST or not signs.service.search(line):
        return False
    called = bool(signs.call.search(line))
    if signs.ours.search(line):
        return called or bool(signs.reader.search(line))
    # News has sentences that begin with such a word, but it ends them with a full stop.
    return (called and line[-1] not in ".?…") or ((called or bool(signs.reader.search(line))) and _offers(line, signs))


def _offers(line: str, signs: Signs) -> bool:
    """Whether *line* says more than the call and the service: free, daily, by mail."""
    return signs.offer.search(signs.call.sub(" ", signs.service.sub(" ", line))) is not None


def _is_beside(text: str, line: Sentence, signs: Signs) -> bool:
    """Whether *line* belongs to an invitation in the same block: it speaks to the reader, or has but a few words."""
    if _is_said(text, line):
        return False
    return bool(signs.reader.search(line.text) or signs.service.search(line.text) or signs.call.search(line.text))


def _is_said(text: str, line: Sentence) -> bool:
    return in_quotes(text, line.start) or has_speaker(text, line.start, line.end)
