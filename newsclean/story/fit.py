"""Learn from samples: what words weigh, then the forest (training only)."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsclean.story.boost import SCALE, grow, require_boosting
from newsclean.story.columns import columns_of
from newsclean.story.corpus import GUIDE_WEIGHT, WEIGHTS
from newsclean.story.judge import to_odds
from newsclean.story.lexicon_training import learn_lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.corpus import Sample
    from newsclean.story.cues import Cues
    from newsclean.story.forest import Forest
    from newsclean.story.lexicon import Lexicon
    from newsclean.story.stretches import Columns

FOLDS: Final = 5
_NEAR: Final = 25  # blocks around the story that are all learnt from
_FAR_STEP: Final = 8  # of the others every so many is, with so many times the weight
_LONG_WORDS: Final = 12
_MOST_WORDS: Final = 150
_FLOOR_WORDS: Final = 3  # what a block weighs besides its words
_SETTINGS: Final = {"iterations": 150, "depth": 6, "learning_rate": 0.15}

BOUNDS: Final = tuple(round(SCALE * math.log((n - 0.5) / (255.5 - n))) for n in range(1, 256))
"""The scores at which the probability passes 1/255, 2/255, …"""


class Learnt(NamedTuple):
    """What words weigh, and the forest."""

    lexicon: Lexicon
    forest: Forest


def learn(samples: Sequence[Sample], cues: Cues, threads: int) -> Learnt:
    """Return what *samples* teach.

    The forest sees each of them with a lexicon that has not seen its site, as it will be with new sites.
    """
    weights = [_weights(sample) for sample in samples]
    folds = [fold_of(sample.page.site) for sample in samples]
    lexicons = {fold: learn_lexicon(samples, weights, [at != fold for at in folds]) for fold in sorted(set(folds))}
    columns = [
        columns_of(sample.layout, sample.measures, cues.kinds, lexicons[fold])
        for sample, fold in zip(samples, folds, strict=True)
    ]
    return Learnt(learn_lexicon(samples, weights, [True] * len(samples)), _grow(samples, columns, weights, threads))


def odds_of(sample: Sample, learnt: Learnt, cues: Cues) -> bytes:
    """Return the probabilities of the blocks of *sample*, in 255ths."""
    columns = columns_of(sample.layout, sample.measures, cues.kinds, learnt.lexicon)
    return to_odds(learnt.forest.scores(columns), BOUNDS)


def fold_of(site: str) -> int:
    """Return the fold of *site*: all its pages share it, on every machine."""
    return int(hashlib.sha256(site.encode("utf-8")).hexdigest(), 16) % FOLDS


def _grow(
    samples: Sequence[Sample], columns: Sequence[Columns], weights: Sequence[Sequence[float]], threads: int
) -> Forest:
    _, np = require_boosting()
    names = list(columns[0])
    manners = _manners(samples)
    matrix = np.concatenate([_rows(np, names, *row) for row in zip(columns, manners, weights, strict=True)])
    labels = np.concatenate([np.array(sample.labels, dtype=np.int8) for sample in samples])
    every = np.concatenate([np.array(chosen) for chosen in weights])
    picked = every > 0
    return grow(names, matrix, labels[picked], every[picked], threads=threads, settings=_SETTINGS)


def _manners(samples: Sequence[Sample]) -> list[int]:
    """Return how the gold of each sample was made: 0 as in the largest set of judged pages, then as elsewhere.

    What the gold of a page keeps, such as captions, differs with its maker. The forest learns from all of them
    and is asked for the first manner.
    """
    sizes = Counter(sample.page.group for sample in samples if sample.page.group)
    order = [group for group, _ in sizes.most_common()]
    others = len(order)
    return [
        order.index(page.group) if page.group else others if page.news else others + 1
        for page in (sample.page for sample in samples)
    ]


def _rows(np: Any, names: Sequence[str], columns: Columns, manner: int, weights: Sequence[float]) -> Any:  # noqa: ANN401 (numpy is there for training only)
    """Return the blocks that count, one row each: the named columns, and last the manner of the gold."""
    matrix = np.frombuffer(b"".join([columns[name] for name in names]), dtype=np.uint8).reshape(len(names), -1).T
    whole = np.concatenate([matrix, np.full((len(matrix), 1), manner, dtype=np.uint8)], axis=1)
    return whole[np.array(weights) > 0]


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
