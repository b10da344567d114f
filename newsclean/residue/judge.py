"""Judge a unit: what its words and its shape weigh together, and which words told most."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.residue.features import shape_features, word_features, words_of
from newsclean.residue.weights import SCALE, singles_of, weights_of

if TYPE_CHECKING:
    from newsclean.residue.units import Unit
    from newsclean.residue.weights import Weights

BOUND: Final = SCALE
"""What a unit must weigh to be taken for residue."""
_BOUND_BEFORE: Final = 2 * SCALE
"""What it must weigh before the story, where standfirsts and summaries stand."""
LEAST_WORDS: Final = round(0.9 * SCALE)
"""What its words alone must weigh: nothing goes for its shape and place."""
_LEAST_SINGLES: Final = -SCALE // 4
_BOUND_ALONE: Final = 3 * SCALE
"""What a sentence that ends with a full stop must weigh with nothing cut beside it and no address in it."""
_ADDRESSED: Final = frozenset(("s:address", "s:mail", "s:handle"))
_CLEAR: Final = SCALE // 4
_SHOWN: Final = 3
_SHAPES: Final = ("s:", "c:")


class Verdict(NamedTuple):
    """What a unit weighs."""

    total: int
    """Log odds, times SCALE, that the unit is residue."""
    words: int
    """What of that comes from its words."""
    features: frozenset[str]


def judge(unit: Unit, weights: Weights) -> Verdict | None:
    """Return what *unit* weighs by *weights* if that is enough for residue; its words alone must be worth a look."""
    words = telling_words(unit.text, weights.language)
    if words is None:
        return None
    verdict = weigh(frozenset(word_features(words) + shape_features(unit, words)), weights)
    return verdict if is_residue(verdict) and verdict.total >= _bound(unit, verdict) else None


def _bound(unit: Unit, verdict: Verdict) -> int:
    """Return what *unit* must weigh where it stands: more before the story, and if it is a sentence like any other."""
    if unit.text[-1] == "." and unit.is_alone() and not verdict.features & _ADDRESSED:
        return _BOUND_ALONE
    return _BOUND_BEFORE if unit.line.part == "before" else BOUND


@lru_cache(maxsize=256)
def telling_words(text: str, language: str) -> list[str] | None:
    """Return the words of *text* if they weigh enough; kept for the next round, which sees most sentences again."""
    if not may_tell(text, language):
        return None
    words = words_of(text)
    known = weights_of(language).features
    told = sum(map(known.__getitem__, known.keys() & word_features(words)))
    return words if told >= LEAST_WORDS else None


@lru_cache(maxsize=256)
def may_tell(text: str, language: str) -> bool:
    """Whether the single words of *text*, which are weighed at once, do not speak against residue."""
    singles = singles_of(language)
    return sum(map(singles.__getitem__, singles.keys() & text.lower().split())) >= _LEAST_SINGLES


def weigh(features: frozenset[str], weights: Weights) -> Verdict:
    """Return what *features* weigh."""
    known = weights.features
    found = known.keys() & features
    words = sum(known[feature] for feature in found if not feature.startswith(_SHAPES))
    return Verdict(weights.bias + sum(map(known.__getitem__, found)), words, features)


def is_residue(verdict: Verdict) -> bool:
    """Whether what a unit weighs is enough."""
    return verdict.total >= BOUND and verdict.words >= LEAST_WORDS


def label_of(verdict: Verdict, weights: Weights) -> str:
    """Return the kind of residue that the features speak for."""
    votes = dict[str, int]()
    for feature in verdict.features:
        label = weights.labels.get(feature)
        if label:
            votes[label] = votes.get(label, 0) + weights.features[feature]
    return max(votes, key=lambda label: (votes[label], label)) if votes else "tail"


def strongest(verdict: Verdict, weights: Weights) -> list[str]:
    """Return the words and pairs of words that speak most for residue, the strongest first."""
    told = _told(verdict, weights)
    return sorted(told, key=lambda words: (-told[words], words))[:_SHOWN]


def is_told_by_one(verdict: Verdict, weights: Weights) -> bool:
    """Whether but one word, and no address, speaks clearly for residue: too little in a line that has others."""
    clear = sum(weight >= _CLEAR for weight in _told(verdict, weights).values())
    return clear < 2 and not verdict.features & _ADDRESSED  # noqa: PLR2004 (one, or more)


def _told(verdict: Verdict, weights: Weights) -> dict[str, int]:
    """Return how much each word and pair of words speaks for residue."""
    told = dict[str, int]()
    for feature in weights.features.keys() & verdict.features:
        weight = weights.features[feature]
        if weight > 0 and not feature.startswith(_SHAPES):
            words = feature.partition(":")[2]
            told[words] = told.get(words, 0) + weight
    return told
