"""Find where rules match: one scan for the places where residue can begin, then only the candidates.

Residue begins at a boundary: a line, a sentence, a bracket, a bullet, or a word glued to the one
before. The scan yields the word behind each boundary; one dictionary look-up names the few rules
that begin with that word, and only their phrases and patterns are compared.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.folding import BOUNDARY, DECORATION, FIRST, GLUED, folded, plain, second_word
from newsclean.rule_index import index_of
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Entry, Starts
    from newsclean.rules import Rule

LONGEST_LINE: Final = 200
"""Code points of the longest line that is looked up as a whole."""
_WINDOW: Final = 120
_PATTERN_REACH: Final = 2000  # a line of a million code points is not to be read again from each of its words
_TWO_WORDS: Final = 40
_LONGEST_DECORATION: Final = 16


class Matcher:
    """The rules for one language, ready to be looked up; built once and never changed."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Index *rules* by their first words."""
        self._entries = index_of(rules)

    def found(self, source: str, blocks: tuple[Block, ...]) -> dict[str, list[Found]]:
        """Return where the rules match in *source*, cut into *blocks*, by the label they strip."""
        results: dict[str, list[Found]] = {}
        at = 0
        for start, entry in self._candidates(source):
            while at < len(blocks) and blocks[at].end <= start:
                at += 1
            if at == len(blocks):
                break
            block = blocks[at]
            ahead = start - block.start
            if ahead < 0:
                continue
            second = second_word(source[start : start + _TWO_WORDS])
            if ahead == 0 or (ahead < _LONGEST_DECORATION and not block.text[:ahead].strip(DECORATION)):
                for match in _opening(source, start, block, entry, second):
                    results.setdefault(match.rule.strips, []).append(match)
            if entry.inside.lead_on(second):
                for match in _starting(source, start, block, entry.inside, second):
                    results.setdefault(match.rule.strips, []).append(match)
        return results

    def _candidates(self, source: str) -> list[tuple[int, Entry]]:
        """Return the places where a word that begins a rule stands behind a boundary."""
        known = self._entries.get
        places = {found.start(1): entry for found in BOUNDARY.finditer(source) if (entry := known(found[1]))}
        for found in GLUED.finditer(source):
            if entry := known(found[0]):
                places[found.start()] = entry
        first = FIRST.match(source)
        if first and (entry := known(first[1])):
            places[first.start(1)] = entry
        return sorted(places.items(), key=_offset)


def _offset(place: tuple[int, Entry]) -> int:
    return place[0]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's *pattern* when it is first needed."""
    import regex  # noqa: PLC0415 (only where a pattern has a candidate)

    return regex.compile(pattern)  # type: ignore[no-any-return]


def _opening(source: str, start: int, block: Block, entry: Entry, second: str) -> Iterator[Found]:
    """Yield what matches where *block* opens with the word of *entry*."""
    if entry.lines and len(block.text) <= LONGEST_LINE:
        rule = entry.lines.get(folded(block.text))
        if rule is not None:
            yield Found(block.start, block.end, rule)
    if entry.opening.lead_on(second):
        yield from _starting(source, start, block, entry.opening, second)


def _starting(source: str, start: int, block: Block, starts: Starts, second: str) -> Iterator[Found]:
    """Yield what matches of the phrases, the longest alone, and of the patterns at *start* in *block*."""
    phrases = starts.phrases(second)
    if phrases:
        window = plain(source[start : start + _WINDOW])
        for text, rule in phrases:
            if window.startswith(text) and not _goes_on(window, len(text)):
                match = _extent(source, start, start + _reach(source, start, len(text)), block, rule)
                if match:
                    yield match
                    break
    for rule in starts.patterns(second):
        if not _may_match(source, start, block, rule):
            continue
        found = compiled(rule.pattern).match(source, start, min(block.end, start + _PATTERN_REACH))
        match = _extent(source, start, found.end(), block, rule) if found else None
        if match:
            yield match


def _may_match(source: str, start: int, block: Block, rule: Rule) -> bool:
    """Test cheaply whether the pattern of *rule* is worth its time."""
    inside = rule.scope in ("sentence", "span")
    if not inside and len(block.text) > rule.longest:
        return False
    if not rule.needs:
        return True
    text = (source[start : start + _WINDOW] if inside else block.text).lower()
    return any(word in text for word in rule.needs)


def _goes_on(window: str, end: int) -> bool:
    """Whether a phrase that ends at *end* stops in the middle of a word (in scripts with spaces)."""
    if end >= len(window):
        return False
    return window[end - 1].isalnum() and window[end].isalpha() and window[end] < "\u2e80"


def _reach(source: str, start: int, length: int) -> int:
    """Return how many code points of *source* a folded phrase of *length* covers from *start*."""
    seen = at = 0
    blank = False
    while seen < length and start + at < len(source):
        now = source[start + at].isspace()
        seen += not (now and blank)
        blank = now
        at += 1
    return at


def _extent(source: str, start: int, end: int, block: Block, rule: Rule) -> Found | None:
    """Return how much goes for *rule*, which matches ``source[start:end]``; None where its scope does not hold."""
    if rule.scope == "span":
        return Found(start, end, rule)
    if rule.scope == "rest":
        return Found(block.start, len(source.rstrip()), rule)
    if rule.scope == "sentence":
        opens = not block.text[: start - block.start].strip(DECORATION)
        begin, stop = block.start if opens else start, sentence_end(source, end, block.end)
        return Found(begin, stop, rule) if stop - begin <= rule.longest else None
    if rule.scope in ("block", "head") and source[end : block.end].strip(DECORATION):
        return None
    return Found(block.start, block.end, rule) if len(block.text) <= rule.longest else None
