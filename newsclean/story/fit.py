"""Fit both passes: the second one learns from what the first thinks of sites it has not seen (training only)."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.story.boost import SCALE, grow, require_boosting
from newsclean.story.corpus import GUIDE_WEIGHT, WEIGHTS
from newsclean.story.judge import mixed, to_odds
from newsclean.story.second_pass import second_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsclean.story.corpus import Sample
    from newsclean.story.forest import Forest

FOLDS: Final = 5
_NEAR: Final = 25  # blocks around the story that are all learnt from
_FAR_STEP: Final = 8  # of the others every so many is, with so many times the weight
_LONG_WORDS: Final = 12
_MOST_WORDS: Final = 150
_FLOOR_WORDS: Final = 3  # what a block weighs besides its words
_FIRST: Final = (450, 0.07)  # trees, and how much of each is believed
_SECOND: Final = (200, 0.06)

BOUNDS: Final = tuple(round(SCALE * math.log((n - 0.5) / (255.5 - n))) for n in range(1, 256))
"""The scores at which the probability passes 1/255, 2/255, …"""


class Passes(NamedTuple):
    """The forests of both passes and the bounds that turn scores into probabilities."""

    first: Forest
    second: Forest
    bounds: tuple[int, ...] = BOUNDS


def first_odds(samples: Sequence[Sample], threads: int) -> list[bytes]:
    """Return what a first pass that has not seen its site thinks of each sample."""
    odds: list[bytes] = [b""] * len(samples)
    for inside, outside in _folds(samples):
        forest = _grow([samples[i] for i in inside], [samples[i].columns for i in inside], _FIRST, threads)
        for number in outside:
            odds[number] = to_odds(forest.scores(samples[number].columns), BOUNDS)
    return odds


def second_odds(samples: Sequence[Sample], first: Sequence[bytes], threads: int) -> list[bytes]:
    """Return what a second pass that has not seen its site makes of *first*."""
    odds: list[bytes] = [b""] * len(samples)
    for inside, outside in _folds(samples):
        forest = _grow_second([samples[i] for i in inside], [first[i] for i in inside], threads)
        for number in outside:
            columns = _both_columns(samples[number], first[number])
            odds[number] = to_odds(forest.scores(columns), BOUNDS)
    return odds


def fit_passes(samples: Sequence[Sample], first: Sequence[bytes], threads: int) -> Passes:
    """Return both passes learnt from *samples*; *first* are the odds from ``first_odds``."""
    forest = _grow(samples, [sample.columns for sample in samples], _FIRST, threads)
    return Passes(forest, _grow_second(samples, first, threads))


def odds_of(sample: Sample, passes: Passes) -> bytes:
    """Return the probabilities of the blocks of *sample*, in 255ths."""
    first = to_odds(passes.first.scores(sample.columns), passes.bounds)
    return mixed(first, to_odds(passes.second.scores(_both_columns(sample, first)), passes.bounds))


def fold_of(site: str) -> int:
    """Return the fold of *site*: all its pages share it, on every machine."""
    return int(hashlib.sha256(site.encode("utf-8")).hexdigest(), 16) % FOLDS


def _folds(samples: Sequence[Sample]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield, for each fold, the numbers of the samples to learn from and of those left out."""
    own = [fold_of(sample.page.site) for sample in samples]
    for fold in range(FOLDS):
        yield [i for i, at in enumerate(own) if at != fold], [i for i, at in enumerate(own) if at == fold]


def _both_columns(sample: Sample, first: bytes) -> dict[str, bytes]:
    return sample.columns | second_columns(sample.layout, sample.measures, first)


def _grow_second(samples: Sequence[Sample], first: Sequence[bytes], threads: int) -> Forest:
    """Learn from the news pages: their gold says what the story of a news page is."""
    news = [i for i, sample in enumerate(samples) if sample.page.news or sample.page.group]
    columns = [_both_columns(samples[i], first[i]) for i in news]
    return _grow([samples[i] for i in news], columns, _SECOND, threads)


def _grow(
    samples: Sequence[Sample], columns: Sequence[Mapping[str, bytes]], size: tuple[int, float], threads: int
) -> Forest:
    _, np = require_boosting()
    names = list(columns[0])
    rows, labels, weights = [], [], []
    for sample, own in zip(samples, columns, strict=True):
        chosen = _weights(sample)
        picked = np.flatnonzero(chosen)
        matrix = np.frombuffer(b"".join(own[name] for name in names), dtype=np.uint8).reshape(len(names), -1)
        rows.append(matrix[:, picked].T)
        labels.append(np.array(sample.labels, dtype=np.int8)[picked])
        weights.append(np.array(chosen)[picked])
    matrix = np.ascontiguousarray(np.concatenate(rows))
    return grow(
        names,
        matrix,
        np.concatenate(labels),
        np.concatenate(weights),
        trees=size[0],
        threads=threads,
        settings={"learning_rate": size[1]},
    )


def _weights(sample: Sample) -> list[float]:
    """Return what each block counts, 0 for those left out: its words, against those of the story.

    So every page counts the same, and a long paragraph more than a word in a menu, as in the score.
    """
    words, labels = sample.measures.words, sample.labels
    story = [number for number, label in enumerate(labels) if label] or [0]
    first, last = story[0] - _NEAR, story[-1] + _NEAR
    page = WEIGHTS[sample.kind] * (1.0 if sample.page.news else GUIDE_WEIGHT)
    page *= 30 / (sum(count for count, label in zip(words, labels, strict=True) if label) + 30)
    weights = []
    for number, count in enumerate(words):
        weight = page * (_FLOOR_WORDS + min(count, _MOST_WORDS))
        if first <= number <= last or count >= _LONG_WORDS:
            weights.append(weight)
        else:
            weights.append(0.0 if number % _FAR_STEP else weight * _FAR_STEP)
    return weights
