"""Find where rules match: one scan for the places where residue can begin, then only the candidates.

Residue begins at a boundary: a line, a sentence, a bracket, a bullet, or a word glued to the one
before. The scan yields the word behind each boundary; one dictionary look-up names the few rules
that begin with that word, and only their phrases and patterns are compared.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.folding import (
    BOUNDARY,
    DECORATION,
    GLUED,
    WORD,
    first_place,
    first_word,
    folded,
    plain,
    plain_all,
    second_word,
)
from newsclean.rule_index import NOTHING, Index
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Candidates, Entry, Table, Tried
    from newsclean.rules import Rule

LONGEST_LINE: Final = 200
"""Code points of the longest line that is looked up as a whole."""
_WINDOW: Final = 120
_LONGEST_NEED: Final = 440
_PATTERN_REACH: Final = 2000  # a line of a million code points is not to be read again from each of its words
_TWO_WORDS: Final = 40
_AT_ONCE: Final = 1000
"""Boundaries whose words are compared in one go: a book has a million of them."""
_LONGEST_DECORATION: Final = 16
_LONGEST_LABEL: Final = 60
_SENTENCE_MARKS: Final = frozenset(".!?,;:…)]}”")  # behind these no block opens
_ADDRESS: Final = frozenset("@#/_=&")
_QUOTES: Final = frozenset('"”’»')  # before a capital they may open a quotation
_LONGEST_MATCH: Final = 2000
"""Code points that a pattern may look at from where it begins: a line may have a million."""


class Matcher:
    """The rules for one language, ready to be looked up; built once and never changed."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Take the *tables* of the rules in force."""
        self._index = Index(tables)

    def found(self, source: str, blocks: tuple[Block, ...]) -> dict[str, list[Found]]:
        """Return where the rules match in *source*, cut into *blocks*, by the label they strip."""
        results: dict[str, list[Found]] = {}
        glued = [found.start() for found in GLUED.finditer(source)]
        for match in self._glued_labels(source, glued):
            results.setdefault(match.rule.strips, []).append(match)
        at = 0
        for start, word in self._candidates(source, glued):
            while at < len(blocks) and blocks[at].end <= start:
                at += 1
            if at == len(blocks):
                break
            block = blocks[at]
            ahead = start - block.start
            if ahead < 0:
                continue
            entry = self._index.entry(word)
            second = second_word(source[start : start + _TWO_WORDS])
            inside = entry.inside.led_to(second)
            if ahead == 0 or (ahead < _LONGEST_DECORATION and not block.text[:ahead].strip(DECORATION)):
                for match in _opening(source, start, block, entry, second):
                    results.setdefault(match.rule.strips, []).append(match)
            if inside is not NOTHING:
                for match in _starting(source, start, block, inside):
                    results.setdefault(match.rule.strips, []).append(match)
        return results

    def _candidates(self, source: str, glued: list[int]) -> list[tuple[int, str]]:
        """Return the places where a word that begins a rule may stand, and that word as it is printed."""
        places: dict[int, str] = {}
        scan = BOUNDARY.finditer(source)
        while scanned := list(islice(scan, _AT_ONCE)):
            places.update(self._led(source, scanned))
        for place in glued:
            stuck = WORD.match(source, place)
            if stuck and stuck[0] in self._index:
                places[place] = stuck[0]
            if source[place - 1].isalpha():
                start = _word_start(source, place)
                if source[start:place] in self._index:
                    places[start] = source[start:place]
        opener = first_place(source)
        if opener and opener[1] in self._index:
            places[opener[0]] = opener[1]
        return sorted(places.items(), key=_offset)

    def _led(self, source: str, scanned: list[re.Match[str]]) -> Iterator[tuple[int, str]]:
        """Yield those of the boundaries *scanned* that lead to a rule, with the word behind them."""
        (pairs, alone), (inner_pairs, inner_alone) = self._index.anywhere, self._index.inside
        both = plain_all([found[1] for found in scanned])
        firsts = plain_all([found[2] for found in scanned])
        for found, words, first in zip(scanned, both, firsts, strict=True):
            if words in pairs or first in alone:
                if source[found.start()] in _SENTENCE_MARKS:
                    known, needs = words in inner_pairs, inner_alone.get(first)
                else:
                    known, needs = words in pairs, alone.get(first)
                if known or (needs is not None and _is_near(needs, source, found.end(2))):
                    yield found.start(2), found[2]

    def _glued_labels(self, source: str, glued: list[int]) -> Iterator[Found]:
        """Yield the labels, lines of their own once, that are glued to the words on both sides."""
        for start, end in pairwise(glued):
            if end - start > _LONGEST_LABEL or source[start - 1] in _QUOTES or source[end - 1] in _QUOTES:
                continue
            word = first_word(source[start:end])
            rule = self._index.entry(word).lines.get(folded(source[start:end])) if word in self._index else None
            if rule is not None and "\n" not in source[start:end] and not _in_name(source, start, end):
                yield Found(start, end, rule)


def _word_start(source: str, place: int) -> int:
    """Return where the word begins to which the capital at *place* is glued, unless that is glued itself."""
    start = place
    while start and place - start < _LONGEST_LABEL and source[start - 1].isalpha():
        start -= 1
    return start


def _in_name(source: str, start: int, end: int) -> bool:
    """Whether the words around belong to an address, a handle or a name in camel case."""
    before = source[max(start - 40, 0) : start].split()[-1:] or [""]
    after = source[end : end + 40].split()[:1] or [""]
    token = before[0] + source[start:end] + after[0]
    return " " not in token and (token.isalnum() or not _ADDRESS.isdisjoint(token))


def _is_near(needs: tuple[str, ...], source: str, end: int) -> bool:
    """Whether one of *needs*, if there are any, stands behind the word that ends at *end*."""
    return not needs or any(map(source[end : end + _LONGEST_NEED].lower().__contains__, needs))


def _offset(place: tuple[int, str]) -> int:
    return place[0]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's *pattern* when it is first needed; what `re` cannot read, `regex` can."""
    try:
        return re.compile(pattern)
    except re.error:
        import regex  # noqa: PLC0415 (few patterns look back over a varying length)

        return regex.compile(pattern)  # type: ignore[no-any-return]


def _opening(source: str, start: int, block: Block, entry: Entry, second: str) -> Iterator[Found]:
    """Yield what matches where *block* opens with the word of *entry*."""
    if entry.lines and len(block.text) <= LONGEST_LINE:
        rule = entry.lines.get(folded(block.text))
        if rule is not None:
            yield Found(block.start, block.end, rule)
    opening = entry.opening.led_to(second)
    if opening is not NOTHING:
        yield from _starting(source, start, block, opening)


def _starting(source: str, start: int, block: Block, candidates: Candidates) -> list[Found]:
    """Return what matches of the phrases, the longest alone, and of the patterns at *start* in *block*."""
    matches: list[Found] = []
    texts, rules, patterns = candidates
    if texts:
        window = plain(source[start : start + _WINDOW])
        if window.startswith(texts):
            matches.extend(_phrase(source, start, block, zip(texts, rules, strict=True), window))
    if patterns:
        matches.extend(_patterns(source, start, block, patterns))
    return matches


def _phrase(source: str, start: int, block: Block, phrases: Iterable[tuple[str, Rule]], window: str) -> Iterator[Found]:
    """Yield the match of the first of *phrases* that *window*, the folded text at *start*, begins with."""
    for text, rule in phrases:
        if window.startswith(text):
            end = start + _reach(source, start, len(text))
            match = None if _goes_on(source, end) else _extent(source, start, end, block, rule)
            if match:
                yield match
                return


def _patterns(source: str, start: int, block: Block, patterns: tuple[Tried, ...]) -> Iterator[Found]:
    """Yield the matches of *patterns*, after a cheap look for the words that they need."""
    ahead = whole = ""
    length = len(block.text)
    stop = min(block.end, start + _LONGEST_MATCH)
    for rule, inside, longest, needs, pattern in patterns:
        if not inside and length > longest:
            continue
        if needs:
            if inside:
                ahead = text = ahead or source[start : start + _WINDOW].lower()
            else:
                whole = text = whole or block.text.lower()
            if not any(map(text.__contains__, needs)):
                continue
        found = compiled(pattern).match(source, start, stop)
        match = _extent(source, start, found.end(), block, rule) if found else None
        if match:
            yield match


def _goes_on(source: str, end: int) -> bool:
    """Whether a phrase that ends at *end* stops in the middle of a word (in scripts with spaces)."""
    if end >= len(source) or not source[end].isalpha() or source[end] >= "\u2e80":
        return False
    return source[end - 1].isalnum() and not _is_glue(source, end)


def _is_glue(source: str, place: int) -> bool:
    """Whether two words are glued together at *place*: "Read moreThe minister"."""
    return place < len(source) and source[place].isupper() and source[place - 1].islower()


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
        ahead = start - block.start
        opens = ahead < _LONGEST_DECORATION and not block.text[:ahead].strip(DECORATION)
        begin = block.start if opens else start
        stop = sentence_end(source, end, min(block.end, begin + rule.longest + 1))
        return Found(begin, stop, rule) if stop - begin <= rule.longest else None
    if rule.scope in ("block", "head") and source[end : block.end].strip(DECORATION):
        return None
    return Found(block.start, block.end, rule) if len(block.text) <= rule.longest else None
