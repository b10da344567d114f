"""Find where rules match: one scan for the places where residue can begin, then only the candidates.

Residue begins at a boundary: a line, a sentence, a bracket, a bullet, or a word glued to the one
before. The scan yields the word behind each boundary; one dictionary look-up names the few rules
that begin with that word, and only their phrases and patterns are compared.
"""

from __future__ import annotations

from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Final

from newsclean.comparing import LONGEST_DECORATION, WINDOW, opening, starting
from newsclean.document import Found
from newsclean.folding import (
    BOUNDARY,
    DECORATION,
    GLUED,
    WORD,
    first_place,
    first_word,
    folded,
    plain_all,
    second_word,
)
from newsclean.inline_labels import inline_labels
from newsclean.label_rows import label_rows
from newsclean.lazy_pattern import lazy_pattern
from newsclean.rule_index import NOTHING, Index
from newsclean.sentence_openers import OPENERS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Table

_LONGEST_NEED: Final = 440
_OPENER: Final = lazy_pattern(rf"(?:{OPENERS})\b")
_TWO_WORDS: Final = 40
_AT_ONCE: Final = 1000
"""Boundaries whose words are compared in one go: a book has a million of them."""
_LONGEST_LABEL: Final = 60
_SENTENCE_MARKS: Final = frozenset(".!?,;:…([)]}”")  # behind these no block opens
_ADDRESS: Final = frozenset("@#/_=&")
_CODE: Final = lazy_pattern(r"^[a-z]\w*\.[A-Z]\w+\((?!opens|Opens)|<[A-Z]\w*>|<\w+>\(|\w\(\)|\w::\w|\w\x22:")
"""A call, a type or a name in a program: "os.ReadFile(path)", "contactPoint" before its value."""
_QUOTES: Final = frozenset('"”’»')  # before a capital they may open a quotation


class Matcher:
    """The rules for one language, ready to be looked up; built once and never changed."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Take the *tables* of the rules in force."""
        self._index = Index(tables)

    def found(self, source: str, blocks: tuple[Block, ...], *, ends: bool = True) -> dict[str, list[Found]]:
        """Return where the rules match in *source*, cut into *blocks*, by the label they strip.

        *ends* says whether the text ends with them.
        """
        results: dict[str, list[Found]] = {}
        glued = [found.start() for found in GLUED.finditer(source)]
        for match in chain(
            self._glued_labels(source, blocks, glued),
            label_rows(blocks, self._index, ends=ends),
            inline_labels(blocks, self._index),
        ):
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
            if ahead == 0 or (ahead < LONGEST_DECORATION and not block.text[:ahead].strip(DECORATION)):
                for match in opening(source, start, block, entry, second):
                    results.setdefault(match.rule.strips, []).append(match)
            if inside is not NOTHING:
                for match in starting(source, start, block, inside):
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
                    places.setdefault(start, source[start:place])  # "YouTube" may lead to a rule, as "You" does
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
                inner = source[found.start()] in _SENTENCE_MARKS
                if words in (inner_pairs if inner else pairs):
                    yield found.start(2), found[2]
                    continue
                needs = (inner_alone if inner else alone).get(first)
                if needs is None or (words != first and not _may_match(needs, source, found.start(2), inner=inner)):
                    continue
                if _is_near(needs, source, found.end(2)):
                    yield found.start(2), found[2]

    def _glued_labels(self, source: str, blocks: tuple[Block, ...], glued: list[int]) -> Iterator[Found]:
        """Yield the labels, lines of their own once, that are glued to the words on both sides, or open a line."""
        if not glued:
            return
        going = -1  # where the label begins that the one before it may be stuck to
        for start, end in reversed(list(pairwise(sorted({*glued, *[block.start for block in blocks]})))):
            if end - start > _LONGEST_LABEL or source[end - 1].isspace():
                continue
            if source[end - 1] in _QUOTES or source[max(start - 1, 0)] in _QUOTES:
                continue
            word = first_word(source[start:end])
            known = bool(word) and word in self._index
            rule = self._index.entry(word).line(folded(source[start:end])) if known else None
            if rule and (end == going or _stands_between_words(source, start, end)):
                going = start
                yield Found(start, end, rule)


def _word_start(source: str, place: int) -> int:
    """Return where the word begins to which the capital at *place* is glued, unless that is glued itself."""
    start = place
    while start and place - start < _LONGEST_LABEL and source[start - 1].isalpha():
        start -= 1
    return start


def _stands_between_words(source: str, start: int, end: int) -> bool:
    """Whether the words around are not those of an address, a handle, a name in camel case or a program."""
    before = source[max(start - 40, 0) : start].split()[-1:] if not source[max(start - 1, 0)].isspace() else [""]
    after = source[end : end + 40].split()[:1] or [""]
    token = "".join(before) + source[start:end] + after[0]
    if " " in token:
        return True
    if _CODE.search(token):
        return False
    return _OPENER.match(source, end) is not None or not (token.isalnum() or not _ADDRESS.isdisjoint(token))


def _may_match(needs: tuple[str, ...], source: str, start: int, *, inner: bool) -> bool:
    """Whether one of *needs*, if there are any, may stand where the patterns at *start* look for theirs.

    Those that match *inner* parts of lines look at a few words, the others at no more than their line. No phrase may
    match there: those are known by their second word. So what is farther off need not be looked for.
    """
    if not needs:
        return True
    end = start + WINDOW
    if not inner:
        line_end = source.find("\n", start, start + _LONGEST_NEED)
        if line_end < 0:
            return True
        end = max(end, line_end)
    return any(map(source[start:end].lower().__contains__, needs))


def _is_near(needs: tuple[str, ...], source: str, end: int) -> bool:
    """Whether one of *needs*, if there are any, stands behind the word that ends at *end*."""
    return not needs or any(map(source[end : end + _LONGEST_NEED].lower().__contains__, needs))


def _offset(place: tuple[int, str]) -> int:
    return place[0]
