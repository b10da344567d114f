"""Find where rules match: one scan for the places where residue can begin, then only the candidates.

Residue begins at a boundary: a line, a sentence, a bracket, a bullet, or a word glued to the one
before. The scan yields the word behind each boundary; one dictionary look-up names the few rules
that begin with that word, and only their phrases and patterns are compared.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.document import Found
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.document import Block
    from newsclean.rules import Rule

# A boundary, then what may stand between it and the first word; the word, or a mark that stands for one.
MARKS: Final = "©®℗►▶▸➤→↓✉☎📷🔴@#"
_UPPER: Final = "A-ZÀ-ÖØ-ÞА-ЯЁҐЄІЇ"
_LOWER: Final = "a-zß-öø-ÿа-яёґєії"
_BOUNDARY: Final = re.compile(rf"""[.!?:;…)\]}}"”»›|•·–—*>/\n\t\r。！？」】）+\-][\s"“„«‹'‘(\[【（~_]*(\w+|[{MARKS}])""")
_GLUED: Final = re.compile(rf"[{_UPPER}](?<=[{_LOWER}0-9.!?)”\"’»][{_UPPER}])\w*")
_FIRST: Final = re.compile(rf"""[\s"“„«‹'‘(\[【（~_.!?:;…)\]}}”»›|•·–—*>/。+\-]*(\w+|[{MARKS}])""")

_FOLDED: Final = str.maketrans(
    "“”„‟«»‹›‘’‚‛`´′″–—―‐‑−\u00a0\u2009\u202f\u2007\u3000\t\n\r",
    "\"\"\"\"\"\"\"\"''''''''------        ",
)
_DECORATION: Final = " \"'()[]{}<>.:;!?,|-*•·→▶►▸➤↓»«›‹…_=~+/#✉☎📷🔴"
LONGEST_LINE: Final = 200
"""Code points of the longest line that is looked up as a whole."""


class Phrase(NamedTuple):
    """A folded phrase of a rule."""

    text: str
    rule: Rule


def folded(text: str) -> str:
    """Return *text* for comparing: lower case, plain quotes and dashes, single spaces, no decoration.

    >>> folded("– ADVERTISEMENT –")
    'advertisement'
    """
    return " ".join(text.lower().translate(_FOLDED).split()).strip(_DECORATION)


def first_word(text: str) -> str:
    """Return the word or mark, in lower case, under which the scan finds *text*."""
    found = _FIRST.match(text)
    return _key(found[1]) if found else ""


def _key(word: str) -> str:
    # Scripts without spaces give a whole sentence as one word: their first two characters are the key.
    # Any number stands for all: "12 Comments" and "3 min read" are found under "0".
    first = word[0]
    if first >= "\u2e80":
        return word[:2]
    return "0" if first.isdigit() else word.lower()


class Matcher:
    """The rules for one language, ready to be looked up; built once and never changed."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Index *rules* by whole line and by first word."""
        self.lines: dict[str, Rule] = {}
        self.phrases: dict[str, list[Phrase]] = {}
        self.patterns: dict[str, list[Rule]] = {}
        for rule in rules:
            for phrase in rule.phrases:
                if rule.scope in ("block", "head"):
                    self.lines.setdefault(folded(phrase), rule)
                else:
                    text = " ".join(phrase.lower().translate(_FOLDED).split()).strip(" \"'(")
                    self.phrases.setdefault(first_word(phrase), []).append(Phrase(text, rule))
            for start in rule.starts:
                self.patterns.setdefault(start, []).append(rule)
        for phrases in self.phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase.text))
        self.words = self.phrases.keys() | self.patterns.keys()

    def found(self, source: str, blocks: tuple[Block, ...]) -> dict[str, list[Found]]:
        """Return where the rules match in *source*, cut into *blocks*, by the label they strip."""
        results: dict[str, list[Found]] = {}
        for match in self._whole_lines(blocks):
            results.setdefault(match.rule.strips, []).append(match)
        for start, block in self._candidates(source, blocks):
            for match in self._at(source, start, block):
                results.setdefault(match.rule.strips, []).append(match)
        return results

    def _whole_lines(self, blocks: tuple[Block, ...]) -> Iterator[Found]:
        lines = self.lines
        for block in blocks:
            if len(block.text) <= LONGEST_LINE:
                rule = lines.get(folded(block.text))
                if rule is not None:
                    yield Found(block.start, block.end, rule)

    def _candidates(self, source: str, blocks: tuple[Block, ...]) -> Iterator[tuple[int, Block]]:
        """Yield the places where a word that begins a rule stands behind a boundary, with their block."""
        words = self.words
        places = []
        first = _FIRST.match(source)
        if first and _key(first[1]) in words:
            places.append(first.start(1))
        for found in _BOUNDARY.finditer(source):
            if _key(found[1]) in words:
                places.append(found.start(1))
        for found in _GLUED.finditer(source):
            if _key(found[0]) in words:
                places.append(found.start())
        places.sort()
        at = 0
        before = -1
        for place in places:
            if place == before:
                continue
            before = place
            while at < len(blocks) and blocks[at].end <= place:
                at += 1
            if at < len(blocks) and blocks[at].start <= place:
                yield place, blocks[at]

    def _at(self, source: str, start: int, block: Block) -> Iterator[Found]:
        word = first_word(source[start : start + 40])
        phrases = self.phrases.get(word)
        if phrases:
            window = source[start : start + 120].lower().translate(_FOLDED)
            if "  " in window:
                window = " ".join(window.split())
            for phrase in phrases:
                if window.startswith(phrase.text) and not _goes_on(window, len(phrase.text)):
                    end = start + _reach(source, start, len(phrase.text))
                    match = _extent(source, start, end, block, phrase.rule)
                    if match:
                        yield match
                        break
        for rule in self.patterns.get(word, ()):
            found = compiled(rule.pattern).match(source, start, block.end)
            if found and (rule.scope not in ("block", "head") or _whole(block, start, found.end())):
                match = _extent(source, start, found.end(), block, rule)
                if match:
                    yield match


@lru_cache(maxsize=None)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's *pattern* when it is first needed."""
    import regex  # noqa: PLC0415 (only where a pattern has a candidate)

    return regex.compile(pattern)  # type: ignore[no-any-return]


def _goes_on(window: str, end: int) -> bool:
    """Whether a phrase that ends at *end* stops in the middle of a word (in scripts with spaces)."""
    return end < len(window) and window[end - 1].isalnum() and window[end].isalpha() and "a" <= window[end] < "\u2e80"


def _reach(source: str, start: int, length: int) -> int:
    """Return how many code points of *source* a folded phrase of *length* covers from *start*."""
    window = source[start : start + 120]
    if "  " not in window.translate(_FOLDED):
        return length
    seen = at = 0
    space = False
    while seen < length:
        blank = window[at].isspace()
        seen += not (blank and space)
        space = blank
        at += 1
    return at


def _whole(block: Block, start: int, end: int) -> bool:
    before = block.text[: start - block.start]
    after = block.text[end - block.start :]
    return not before.strip(_DECORATION) and not after.strip(_DECORATION)


def _extent(source: str, start: int, end: int, block: Block, rule: Rule) -> Found | None:
    """Return how much goes for *rule* where it matched, or None where its scope does not hold."""
    opens = not block.text[: start - block.start].strip(_DECORATION)
    if rule.scope in ("block", "head"):
        return Found(block.start, block.end, rule)
    if rule.scope == "rest":
        return Found(block.start, len(source.rstrip()), rule) if opens else None
    if rule.scope == "lead":
        return Found(block.start, block.end, rule) if opens and len(block.text) <= rule.longest else None
    if rule.scope == "sentence":
        stop = sentence_end(source, end, block.end)
        start = block.start if opens else start
        return Found(start, stop, rule) if stop - start <= rule.longest else None
    return Found(start, end, rule)
