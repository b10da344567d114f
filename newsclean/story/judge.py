"""Judge the blocks of a text: measure, make columns, ask the forest, probability."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from newsclean.story.blocks import Layout
from newsclean.story.columns import columns_of
from newsclean.story.lexicon import Lexicon
from newsclean.story.measures import Measures, measure
from newsclean.story.near import near_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.cues import Cues
    from newsclean.story.model import StoryModel
    from newsclean.story.stretches import Columns


class Judgement(NamedTuple):
    """What the model thinks of each block, and what it looked at."""

    odds: bytes
    """The probability that the block is story, in 255ths."""
    words: tuple[int, ...]
    cues: tuple[int, ...]
    """Mask of the kinds of cues that the block names."""
    opening: tuple[int, ...]
    """How the block begins, as in the measures."""
    rows: tuple[int, ...]
    """The block's place in the columns; -1 for a block so far from any sentence that none were made."""
    columns: Columns
    near: Layout
    """The blocks that columns were made of, what was measured of them, and their probabilities."""
    measures: Measures
    near_odds: bytes


def judge(layout: Layout, model: StoryModel) -> Judgement:
    """Return the probability of each block of *layout*."""
    near = near_sentences(layout.pieces)
    close = Layout(layout.shape, tuple(compress(layout.pieces, near)))
    measures = measure(close.pieces, model.cues)
    columns = columns_of(close, measures, model.cues.kinds, model.lexicon)
    odds = to_odds(model.story.scores(columns), model.bounds)
    whole = bytearray(len(near))
    words, cues, opening, rows = ([number] * len(near) for number in (1, 0, 0, -1))
    for row, place in enumerate(compress(range(len(near)), near)):
        whole[place], words[place], cues[place] = odds[row], measures.words[row], measures.cues[row]
        opening[place], rows[place] = measures.opening[row], row
    parts = tuple(words), tuple(cues), tuple(opening), tuple(rows)
    return Judgement(bytes(whole), *parts, columns, close, measures, odds)


def known_columns(cues: Cues) -> frozenset[str]:
    """Return the names of the columns that the model can look at."""
    layout = Layout("lines", ())
    return frozenset(columns_of(layout, measure((), cues), cues.kinds, Lexicon()))


def to_odds(scores: Sequence[int], bounds: Sequence[int]) -> bytes:
    """Return the probabilities of *scores*, in 255ths."""
    return bytes(map(partial(bisect_right, bounds), scores))
