"""Find the notices on cookies and consent, by the signs that their sentences hold together, in other languages.

Phrases reach only what they spell out; here a sentence is judged by who speaks, to whom, of what. News in the third
person has hardly two of these signs, and what somebody says is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.said import is_said, sentences_of
from newsclean.appeals.signs import signs_of
from newsclean.guards import in_quotes
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.appeals.said import Sentence
    from newsclean.appeals.signs import Signs
    from newsclean.document import Block, Document

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


def consent_notices(document: Document) -> Iterator[tuple[Block, int, int]]:
    """Yield the notices on cookies and consent: the block and where in it."""
    signs = signs_of(document.language)
    stems = signs.stems_in(document.source.lower())
    if not stems:
        return
    under_way = False
    for block in document.blocks:
        small = block.text.lower()
        if any(stem in small for stem in stems):
            found = _notice(block.text, list(sentences_of(block.text)), signs, under_way=under_way)
            under_way = found is not None
            if found:
                yield block, *found
        elif under_way:
            sentences = sentences_of(block.text)
            under_way = all(_goes_on(line.text, signs) and not is_said(block.text, line) for line in sentences)
            if under_way:
                yield block, 0, len(block.text)


def _notice(text: str, sentences: Sequence[Sentence], signs: Signs, *, under_way: bool) -> tuple[int, int] | None:
    """Return where the notice on cookies and consent stands in *text*, which may go on from one above."""
    first = next((n for n, line in enumerate(sentences) if _asks(line.text, signs, under_way=under_way)), None)
    if first is None or is_said(text, sentences[first]):
        return None
    named = signs.cookie.search(text, sentences[first].start, sentences[first].end)
    if named and in_quotes(text, named.start()):
        return None  # "The banner said: «We use cookies. Accept all?»"
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
