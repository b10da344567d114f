"""Measure each block on its own and against the whole text, in whole numbers.

Whole numbers keep the decisions the same on every machine. Nothing here depends on one language:
stop words are found from the text, and words are counted by code points where a script does not space them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count
from operator import ne, sub
from typing import TYPE_CHECKING, Final

from newsclean.story.cues import is_far
from newsclean.story.echoes import Echoes, echoes_of
from newsclean.story.marks import colons_in, commas_in, endings_of, opening_of, signs_in
from newsclean.story.words import spaced_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.story.blocks import Piece
    from newsclean.story.cues import Cues

_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_UNSPACED_SHARE: Final = 5  # one code point in so many makes a text one without spaces
_SAMPLE: Final = 20_000
_HEAD: Final = 200  # code points of a block whose words are looked at: a longer one is a paragraph of some kind
_STOP_WORDS: Final = 30
_CONTENT_LENGTH: Final = 5
_PROSE_WORDS: Final = 6
_LONG_WORDS: Final = 18


@dataclass(frozen=True, slots=True)
class Measures:
    """One row a measure, one number a block."""

    unspaced: bool
    flat: Sequence[str]
    """All words in small letters."""
    ends: Sequence[int]
    """Where in ``flat`` the words of each block end."""
    lowered: Sequence[Sequence[str]]
    """The words of each block, in small letters."""
    words: Sequence[int]
    prose: Sequence[int]
    """Words of the block if it reads as prose, else 0."""
    marks: Sequence[int]
    commas: Sequence[int]
    small: Sequence[int]
    """Words without a capital (or of a script without case)."""
    capitals: Sequence[int]
    digits: Sequence[int]
    ending: Sequence[int]
    """How the block ends: 0 a letter, 1 other, 2 comma, 3 colon, 4 dots, 5 mark, 6 mark and quote, 7 quote,
    8 bracket."""
    opening: Sequence[int]
    """How it begins: 0 other, 1 bullet, 2 digit, 3 capitals only, 4 capital, 5 small, 6 quote."""
    colon: Sequence[int]
    """Where its first colon stands, from 1; 0 if there is none near its head."""
    tail: Sequence[int]
    """Code points after its last full stop, if it has one and does not end with it."""
    stops: Sequence[int]
    """Words that are frequent in the prose of this text."""
    shared: Sequence[int]
    """Different long words that the prose of this text has elsewhere too."""
    copies: Sequence[int]
    """How often the text has this very block."""
    echoes: Echoes
    cues: Sequence[int]
    """Mask of the cue kinds named."""
    length: Sequence[int]
    """Code points."""
    symbols: Sequence[int]
    """Signs that prose seldom has: | › » @ © # / < > = { } _ and addresses."""
    vocabulary: Sequence[set[str]]
    """The different long words of the block."""


def measure(pieces: Sequence[Piece], cues: Cues) -> Measures:
    """Return the measures of *pieces*."""
    texts = [piece.text for piece in pieces]
    length = list(map(len, texts))
    joined = "\n".join([*texts, ""])
    unspaced = _is_unspaced(joined)
    spaced = _spaced("\n".join([text[:_HEAD] for text in texts]), unspaced=unspaced)
    lowered = [line.split() for line in spaced.lower().split("\n")][: len(texts)]
    tokens, flat, ends = spaced.split(), list(chain.from_iterable(lowered)), list(accumulate(map(len, lowered)))
    long = [(number, size) for number, size in enumerate(length) if size > _HEAD]
    words = _whole(list(map(len, lowered)), long)
    capitals = [0] * len(texts) if unspaced else _whole(per_block(map(ne, tokens, flat), ends), long)
    digits = _whole(_flagged(map(str.isdigit, tokens), ends), long)
    small = [count - upper - digit for count, upper, digit in zip(words, capitals, digits, strict=True)]
    after = list(accumulate([size + 1 for size in length]))
    marks, symbols, tail = signs_in(joined, after)
    prose = [_prose(*row) for row in zip(words, small, marks, strict=True)]
    vocabulary = [{word for word in own if len(word) >= _CONTENT_LENGTH} for own in lowered]
    shared = overlap(vocabulary, prose)
    stops = _whole(_stops(flat, ends, compress(lowered, prose)), long)
    times = Counter(texts)
    return Measures(
        unspaced, flat, ends, lowered, words, prose, marks, commas_in(texts, joined), small, capitals, digits,
        endings_of(texts), [opening_of(text) for text in texts],
        colons_in(texts, joined, after), tail, stops, shared,
        [times[text] for text in texts], echoes_of(texts, words, joined),
        [cues.of_text(text) for text in texts] if unspaced else _cues(flat, ends, cues),
        length, symbols, vocabulary,
    )  # fmt: skip


def _is_unspaced(text: str) -> bool:
    sample = text[:_SAMPLE]
    if not is_far(sample):
        return False
    return len(_UNSPACED.findall(sample)) * _UNSPACED_SHARE > len(sample)


def _spaced(joined: str, *, unspaced: bool) -> str:
    """Return the words and line feeds of *joined* with spaces between them."""
    spaced = spaced_words(joined)
    if not unspaced:
        return spaced
    lines = [line.split() for line in spaced.split("\n")]
    return "\n".join([" ".join([word[at : at + 2] for word in own for at in range(0, len(word), 2)]) for own in lines])


def per_block(numbers: Iterable[int], ends: Sequence[int]) -> list[int]:
    """Return for each block the sum of *numbers*, one for each entry of ``flat``."""
    running = list(accumulate(numbers, initial=0))
    sums = [running[end] for end in ends]
    return list(map(sub, sums, [0, *sums]))


def _flagged(flags: Iterable[bool], ends: Sequence[int]) -> list[int]:
    """Return for each block how many of its words have one of the *flags*, which are few."""
    counts = [0] * len(ends)
    for place in compress(count(), flags):
        counts[bisect_right(ends, place)] += 1
    return counts


def _whole(counts: list[int], long: Iterable[tuple[int, int]]) -> list[int]:
    """Make *counts*, of the first ``_HEAD`` code points, those of the whole of *long* blocks as if the rest were alike.

    Return them; of the long blocks the number and the length are given.
    """
    for number, size in long:
        counts[number] = counts[number] * size // _HEAD
    return counts


def _cues(flat: Sequence[str], ends: Sequence[int], cues: Cues) -> list[int]:
    """Return the mask of the kinds of cues in each block."""
    masks = [0] * len(ends)
    for place in compress(range(len(flat)), map(cues.words.__contains__, flat)):
        masks[bisect_right(ends, place)] |= cues.words[flat[place]]
    return masks


def _prose(words: int, small: int, marks: int) -> int:
    """Return *words* for prose, a part of them for a long text without a full stop, 0 for a menu."""
    if words < _PROSE_WORDS or small * 5 < words * 2:
        return 0
    if marks:
        return words
    return words // 2 if words >= _LONG_WORDS else 0


def _stops(flat: Sequence[str], ends: Sequence[int], prose: Iterable[Sequence[str]]) -> list[int]:
    """Return how many stop words each block has: those that are frequent in *prose*, the words of some blocks."""
    counts = Counter(chain.from_iterable(prose))
    several = [word for word, number in counts.items() if number > 1]
    several.sort(key=counts.__getitem__, reverse=True)
    return per_block(map(frozenset(several[:_STOP_WORDS]).__contains__, flat), ends)


def overlap(vocabulary: Sequence[set[str]], inside: Sequence[int | bool]) -> list[int]:
    """Count the words of each block that another one of those *inside* has too."""
    once: set[str] = set()
    twice: set[str] = set()
    for own in compress(vocabulary, inside):
        twice |= own & once
        once |= own
    return [len(own & (twice if within else once)) for own, within in zip(vocabulary, inside, strict=True)]
