"""Judge the sentences of an appeal together: one asks, another names the service, a third says what it is worth.

Only for languages whose requests are known from other words that begin a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import has_speaker, in_quotes
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import unstopped_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.appeals.said import Sentence
    from newsclean.appeals.signs import Signs

_LONGEST: Final = 420
_ENOUGH: Final = 3
# "Få daglig nyhetsbrev fra Kysten – Vi har tid, sier Roe": a dash begins what somebody says.
_SPEECH: Final = lazy_pattern(r" [–—-](?= [^\W\d_a-zß-ÿа-яіїєґ])")
_MOST: Final = 2
"""So often one kind of sign counts."""
_LONGEST_BESIDE: Final = 160
_ASKING: Final = ("?", "!", "？", "！", "؟")
# A name in quotation marks at the beginning, and more behind it: "«Вестник» — это вы!"
_NAMED: Final = lazy_pattern(r"[«„“\"「『《][^«»„“”\"「」]{2,24}[»”“\"」』》]\s?[^\s.,!?»”\"]")


def asked_together(text: str, sentences: Sequence[Sentence], signs: Signs) -> Iterator[tuple[int, int]]:
    """Yield where in the line *text*, of *sentences*, an appeal stands: all of it, or sentences among a story's."""
    if signs.asks is None:
        return
    asking = [n for n, line in enumerate(sentences) if signs.asks.search(line.text) and not _is_said(text, line)]
    if not asking or not signs.service.search(text):
        return
    if len(text) <= _LONGEST and _is_whole(text, sentences, signs):
        yield 0, len(text)
        return
    done = 0
    for at in asking:
        first, last = _around(text, sentences, at, signs)
        run = [line.text for line in sentences[first : last + 1]]
        served = any(map(signs.service.search, run))
        if sentences[first].start >= done and served and _is_weighty(run, signs):
            end = _unstopped(text, sentences[last], signs)
            yield sentences[first].start, end
            done = end


def _is_whole(text: str, sentences: Sequence[Sentence], signs: Signs) -> bool:
    """Whether all *sentences* of the line *text* are of one appeal, and nobody says them."""
    lines = [line.text for line in sentences]
    if any(_is_said(text, line) for line in sentences) or not all(_speaks(line, signs) for line in lines):
        return False
    return _is_weighty(lines, signs) and _unstopped(text, sentences[-1], signs) == len(text)


def _is_weighty(lines: Sequence[str], signs: Signs) -> bool:
    """Whether *lines* hold signs enough; a single sentence with a full stop must offer something too."""
    if len(lines) == 1 and lines[0][-1] in ".。" and not _offers(lines[0], signs):
        return False
    return _weight(lines, signs) >= _ENOUGH


def _unstopped(text: str, line: Sentence, signs: Signs) -> int:
    """Return where *line* ends, or where the story begins in it for want of a full stop."""
    named = signs.service.search(text, line.start, line.end)
    if named is None:
        return line.end
    dash = _SPEECH.search(text, named.end(), line.end)
    return dash.start() if dash else unstopped_end(text, named.end(), line.end, nouns=False)


def _around(text: str, sentences: Sequence[Sentence], at: int, signs: Signs) -> tuple[int, int]:
    """Return the numbers of the first and last sentence of the appeal of which the one number *at* is one."""
    first = last = at
    while first and _belongs(text, sentences[first - 1], signs, before=True):
        first -= 1
    while last + 1 < len(sentences) and _belongs(text, sentences[last + 1], signs, before=False):
        last += 1
    return first, last


def _belongs(text: str, line: Sentence, signs: Signs, *, before: bool) -> bool:
    """Whether *line* leads to an invitation or goes on from it: it asks, or tells the reader what is offered."""
    if len(line.text) > _LONGEST_BESIDE or _is_said(text, line):
        return False
    heard = bool(signs.reader.search(line.text))
    asks = signs.asks is not None and bool(signs.asks.search(line.text))
    if before and line.text[-1] in _ASKING and (heard or asks or signs.service.search(line.text)):
        return True
    if len(set(signs.house.findall(line.text.lower()))) > 1:
        return True
    return (asks or heard) and bool(
        signs.service.search(line.text) or signs.offer.search(line.text) or signs.consent.search(line.text)
    )


def _is_said(text: str, line: Sentence) -> bool:
    """Whether somebody says *line*; one that begins with a name in quotation marks is no quotation."""
    if has_speaker(text, line.start, line.end):
        return True
    if _NAMED.match(line.text):
        return False
    return in_quotes(text, line.start)


def _speaks(line: str, signs: Signs) -> bool:
    """Whether *line* speaks to the reader, of the site or of what it offers."""
    kinds = (signs.reader, signs.site, signs.service, signs.call)
    return any(kind.search(line) for kind in kinds) or len(set(signs.house.findall(line.lower()))) > 1


def _offers(line: str, signs: Signs) -> bool:
    return signs.offer.search(line) is not None or len(signs.service.findall(line)) > 1


def _weight(lines: Sequence[str], signs: Signs) -> int:
    """Return how many signs *lines* have, no kind more than twice."""
    kinds = (signs.call, signs.service, signs.offer, signs.ours, signs.reader, signs.site)
    return sum(min(_MOST, sum(kind.search(line) is not None for line in lines)) for kind in kinds)
