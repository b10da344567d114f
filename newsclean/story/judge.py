"""Judge the blocks of a text: measure, first pass, second pass, probability."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from newsclean.story.blocks import Layout
from newsclean.story.columns import first_columns
from newsclean.story.measures import Measures, measure
from newsclean.story.second_pass import second_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.cues import Cues
    from newsclean.story.model import StoryModel
    from newsclean.story.stretches import Columns


class Judgement(NamedTuple):
    """What the model thinks of each block, with all that it looked at."""

    odds: bytes
    """The probability that the block is story, in 255ths."""
    measures: Measures
    columns: Columns


def judge(layout: Layout, model: StoryModel) -> Judgement:
    """Return the probability of each block of *layout*."""
    measures = measure(layout.pieces, model.cues)
    columns = first_columns(layout, measures, model.cues.kinds)
    first = to_odds(model.first.scores(columns), model.bounds)
    columns |= second_columns(layout, measures, first)
    second = to_odds(model.second.scores(columns), model.bounds)
    return Judgement(mixed(first, second), measures, columns)


def known_columns(cues: Cues) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the columns that each pass can look at."""
    layout = Layout("lines", ())
    measures = measure((), cues)
    first = first_columns(layout, measures, cues.kinds).keys()
    return frozenset(first), frozenset(first | second_columns(layout, measures, b"").keys())


def to_odds(scores: Sequence[int], bounds: Sequence[int]) -> bytes:
    """Return the probabilities of *scores*, in 255ths."""
    return bytes([bisect_right(bounds, score) for score in scores])


def mixed(first: bytes, second: bytes) -> bytes:
    """Return the mean of both passes: it errs less than either."""
    return bytes([(one + other + 1) // 2 for one, other in zip(first, second, strict=True)])
