"""Learn what words weigh: a logistic regression on the words of blocks, given their length (training only)."""

from __future__ import annotations

from collections import defaultdict
from itertools import compress
from typing import TYPE_CHECKING, Any, Final

from newsclean.story.boost import require_boosting
from newsclean.story.corpus import LINES, TORN
from newsclean.story.lexicon import UNITS, Lexicon, edges_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.corpus import Sample

_LEAST_SITES: Final = 4  # a word that fewer sites print is not learnt
_KINDS: Final = frozenset({LINES, TORN, "text"})
_RIDGE: Final = 8.0
_STEPS: Final = 60
_STEP: Final = 0.08
_LEAST_WEIGHT: Final = 2  # smaller weights are left out
_MOST_WEIGHT: Final = 127
_SIZES: Final = 16  # classes of length


def learn_lexicon(samples: Sequence[Sample], weights: Sequence[Sequence[float]], chosen: Sequence[bool]) -> Lexicon:
    """Return the lexicon that the *chosen* of *samples* teach; *weights* says what each block counts."""
    _, np = require_boosting()
    pairs = [pair for pair in compress(zip(samples, weights, strict=True), chosen) if pair[0].kind in _KINDS]
    numbers = {word: number for number, word in enumerate(_known_words(pairs))}
    if not numbers:
        return Lexicon()
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    labels: list[bool] = []
    counts: list[float] = []
    sizes: list[int] = []
    for sample, own_weights in pairs:
        for own, label, weight in zip(sample.measures.lowered, sample.labels, own_weights, strict=True):
            if not weight or not own:
                continue
            words = [numbers[word] for word in set(own) if word in numbers]
            edges = [numbers[edge] for edge in edges_of(own) if edge in numbers]
            rows += [len(labels)] * (len(words) + len(edges))
            columns += words + edges
            values += [len(own) ** -0.5] * len(words) + [1.0] * len(edges)
            labels.append(label)
            counts.append(weight)
            sizes.append(min((len(own) ** 2).bit_length(), _SIZES - 1))
    learnt = _regression(np, (rows, columns, values), (labels, counts, sizes), len(numbers))
    found = {
        word: max(min(round(UNITS * float(learnt[at])), _MOST_WEIGHT), -_MOST_WEIGHT) for word, at in numbers.items()
    }
    found = {word: weight for word, weight in found.items() if abs(weight) >= _LEAST_WEIGHT}
    edges_only = {word for word in found if word[0] == "^" or word[-1] == "$"}
    return Lexicon(
        {word: weight for word, weight in found.items() if word not in edges_only},
        {word: weight for word, weight in found.items() if word in edges_only},
    )


def _known_words(pairs: Sequence[tuple[Sample, Sequence[float]]]) -> list[str]:
    """Return the words and edges of blocks that enough sites have."""
    sites: defaultdict[str, set[str]] = defaultdict(set)
    for sample, weights in pairs:
        for own in compress(sample.measures.lowered, weights):
            for word in {*own, *edges_of(own)}:
                sites[word].add(sample.page.site)
    return sorted(word for word, having in sites.items() if len(having) >= _LEAST_SITES)


def _regression(np: Any, entries: Any, blocks: Any, count: int) -> Any:  # noqa: ANN401 (numpy is there for training only)
    """Return the weights of *count* words, by gradient descent with a step for each (Adam)."""
    rows, columns, values = (np.array(part) for part in entries)
    labels, counts, sizes = (np.array(part) for part in blocks)
    counts = counts / counts.mean()
    total = count + _SIZES
    learnt, first, second = np.zeros(total), np.zeros(total), np.zeros(total)
    ridge = np.concatenate([np.full(count, _RIDGE), np.zeros(_SIZES)])
    for step in range(1, _STEPS + 1):
        score = np.bincount(rows, values * learnt[columns], len(labels)) + learnt[count + sizes]
        error = counts * (1 / (1 + np.exp(-score)) - labels)
        gradient = (
            np.concatenate([np.bincount(columns, values * error[rows], count), np.bincount(sizes, error, _SIZES)])
            + ridge * learnt
        )
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        learnt -= _STEP * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-3)
    return learnt
