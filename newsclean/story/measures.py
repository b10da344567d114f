"""Measure each block on its own and against the whole text, in whole numbers.

Whole numbers keep the decisions the same on every machine. Nothing here depends on one language:
stop words are found from the document, and words are counted by code points where a script does
not space them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.story.blocks import Piece
    from newsclean.story.cues import Cues

_WORD: Final = re.compile(r"\w+")
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_MARKS: Final = re.compile(r"""[.!?…؟।]["”’“»)\]]*(?=\s|$)|[。！？]""")
_UNSPACED_SHARE: Final = 5  # one code point in so many makes a text one without spaces
_SAMPLE: Final = 20_000
_STOP_WORDS: Final = 30
_CONTENT_LENGTH: Final = 5
_TITLE_WORDS: Final = 3
_BULLETS: Final = frozenset("*+•·-–—○●▪►→>#|/»✓")
_QUOTE_MARKS: Final = frozenset("\"“„«»'‘”「")
_PROSE_WORDS: Final = 6
_LONG_WORDS: Final = 18


@dataclass(frozen=True, slots=True)
class Measures:
    """One tuple a measure, one number a block."""

    unspaced: bool
    words: Sequence[int]
    prose: Sequence[int]
    """Words of the block if it reads as prose, else 0."""
    marks: Sequence[int]
    commas: Sequence[int]
    small: Sequence[int]
    """Words that begin with a small letter (or a letter of a script without case)."""
    capitals: Sequence[int]
    digits: Sequence[int]
    ending: Sequence[int]
    """How the block ends: 0 a letter, 1 other, 2 comma, 3 colon, 4 dots, 5 mark, 6 mark and quote."""
    opening: Sequence[int]
    """How it begins: 0 other, 1 bullet, 2 digit, 3 capitals only, 4 capital, 5 small, 6 quote."""
    stops: Sequence[int]
    """Words that are frequent in the prose of this text."""
    shared: Sequence[int]
    """Different long words that the prose of this text has elsewhere too."""
    titled: Sequence[int]
    """Words shared with the first line, in 255ths of the block."""
    copies: Sequence[int]
    """How often the text has this very block."""
    repeat: Sequence[int]
    """1 if an earlier block says the same."""
    cues: Sequence[int]
    """Mask of the cue kinds named."""
    length: Sequence[int]
    """Code points."""
    symbols: Sequence[int]
    """Signs that prose seldom has: | › » @ © # / < > = { } _ and addresses."""
    vocabulary: Sequence[Sequence[str]]
    """The different long words of the block."""


_SYMBOL: Final = re.compile(r"[|›»@©#<>={}_•·→▼✕]|://|www\.")


def measure(pieces: Sequence[Piece], cues: Cues) -> Measures:
    """Return the measures of *pieces*."""
    texts = [piece.text for piece in pieces]
    unspaced = _is_unspaced(texts)
    tokens = [_tokens(text, unspaced=unspaced) for text in texts]
    firsts = [[token[0] for token in own] for own in tokens]
    lowered = [" ".join(own).lower().split(" ") if own else [] for own in tokens]
    sets = [frozenset(own) for own in lowered]
    words = [len(own) for own in tokens]
    capitals = [0] * len(texts) if unspaced else [sum(map(str.isupper, own)) for own in firsts]
    digits = [sum(map(str.isdigit, own)) for own in firsts]
    small = [count - upper - digit for count, upper, digit in zip(words, capitals, digits, strict=True)]
    marks = [len(_MARKS.findall(text)) if len(text) > 1 else 0 for text in texts]
    prose = [_prose(*row) for row in zip(words, small, marks, strict=True)]
    vocabulary = [[word for word in own if len(word) >= _CONTENT_LENGTH] for own in sets]
    stops, shared = _vocabulary(lowered, vocabulary, prose)
    copies, repeat = _copies(texts)
    return Measures(
        unspaced, words, prose, marks, [_commas(text) for text in texts], small, capitals, digits,
        [_ending(text) for text in texts], [_opening(text) for text in texts], stops, shared,
        _titled(sets), copies, repeat,
        [cues.of_text(text) if unspaced else cues.of_words(own) for text, own in zip(texts, sets, strict=True)],
        [len(text) for text in texts], [len(_SYMBOL.findall(text)) for text in texts],
        vocabulary,
    )  # fmt: skip


def _is_unspaced(texts: Sequence[str]) -> bool:
    sample = "".join(texts)[:_SAMPLE]
    if sample.isascii():
        return False
    return len(_UNSPACED.findall(sample)) * _UNSPACED_SHARE > len(sample)


def _tokens(text: str, *, unspaced: bool) -> list[str]:
    tokens = _WORD.findall(text)
    if not unspaced:
        return tokens
    return [token[i : i + 2] for token in tokens for i in range(0, len(token), 2)]


def _prose(words: int, small: int, marks: int) -> int:
    """Return *words* for prose, a part of them for a long text without a full stop, 0 for a menu."""
    if words < _PROSE_WORDS or small * 5 < words * 2:
        return 0
    if marks:
        return words
    return words // 2 if words >= _LONG_WORDS else 0


def _commas(text: str) -> int:
    if text.isascii():
        return text.count(",")
    return text.count(",") + text.count("、") + text.count("，") + text.count("،")


def _ending(text: str) -> int:
    last = text[-1]
    if last.isalnum():
        return 0
    if last in ".!?。！？؟।":
        return 4 if text.endswith("...") else 5
    if last in "\"”’“»)」]' ":
        return 6 if text[-2:-1] in tuple(".!?,。！？…") else 1
    return {",": 2, ":": 3, "：": 3, "…": 4}.get(last, 1)


def _opening(text: str) -> int:
    first = text[0]
    if first.isalpha():
        if text.isupper():
            return 3
        return 5 if first.islower() else 4
    if first.isdigit():
        return 2
    if first in _BULLETS:
        return 1
    return 6 if first in _QUOTE_MARKS else 0


def _vocabulary(
    lowered: Sequence[Sequence[str]], vocabulary: Sequence[Sequence[str]], prose: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Return how many stop words and how many long words of other prose each block has."""
    counts: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for own, different, weight in zip(lowered, vocabulary, prose, strict=True):
        if weight:
            counts.update(own)
            seen.update(different)
    frequent = frozenset(word for word, count in counts.most_common(_STOP_WORDS) if count > 1)
    stops = [sum(map(frequent.__contains__, own)) for own in lowered]
    return stops, overlap(vocabulary, seen, [weight > 0 for weight in prose])


def overlap(vocabulary: Sequence[Sequence[str]], seen: Mapping[str, int], inside: Sequence[bool]) -> list[int]:
    """Count the words of each block that *seen* has, not counting the block itself if it is *inside*."""
    known = seen.get
    return [sum([known(word, 0) > least for word in own]) for own, least in zip(vocabulary, inside, strict=True)]


def _titled(sets: Sequence[frozenset[str]]) -> list[int]:
    """Compare with the first line that is long enough to be a title."""
    title = next((own for own in sets[:3] if len(own) >= _TITLE_WORDS), frozenset())
    return [len(own & title) * 255 // len(own) if own else 0 for own in sets]


def _copies(texts: Sequence[str]) -> tuple[list[int], list[int]]:
    counts = Counter(texts)
    seen: set[str] = set()
    repeat = []
    for text in texts:
        repeat.append(int(text in seen))
        seen.add(text)
    return [counts[text] for text in texts], repeat
