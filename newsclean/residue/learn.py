"""Fit the weights of features to examples: logistic regression that leaves most features out."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from newsclean.residue.weights import SCALE, Weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.residue.examples import Example

FOLDS: Final = 5
_OUTLETS: Final = 3
"""In how many outlets a feature must be seen: no words of one text or site come into the weights."""
_STRENGTH: Final = 0.3
_SEED: Final = 7


def vocabulary_of(examples: Sequence[Example]) -> list[str]:
    """Return the features of enough outlets, sorted; those seen in the residue of but a few are names and topics."""
    seen, cut = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for example in examples:
        for feature in example.features:
            seen[feature].add(example.group)
            if example.residue:
                cut[feature].add(example.group)
    return sorted(
        feature
        for feature, outlets in seen.items()
        if len(outlets) >= _OUTLETS and not 0 < len(cut[feature]) < _OUTLETS
    )


def require_learning() -> tuple[Any, Any, Any]:
    """Return numpy, the module of sparse tables and that of linear models, which only training needs.

    Raise ValueError with what to install if they are missing.
    """
    try:
        import numpy as np  # noqa: PLC0415 (only training needs it)
        from scipy import sparse  # noqa: PLC0415 (likewise)
        from sklearn import linear_model  # noqa: PLC0415 (likewise)
    except ImportError as missing:
        message = f"training needs {missing.name}: install it with  pip install 'newsclean[train]'"
        raise ValueError(message) from missing
    return np, sparse, linear_model


def fit(examples: Sequence[Example], language: str, provenance: Mapping[str, object]) -> Weights:
    """Return the weights learnt from *examples*."""
    np, sparse, linear_model = require_learning()
    vocabulary = vocabulary_of(examples)
    columns = {feature: column for column, feature in enumerate(vocabulary)}
    rows, ends = [], [0]
    for example in examples:
        rows += sorted(columns[feature] for feature in example.features if feature in columns)
        ends.append(len(rows))
    table = sparse.csr_matrix((np.ones(len(rows), np.float32), rows, ends), shape=(len(examples), len(vocabulary)))
    model = linear_model.LogisticRegression(l1_ratio=1, solver="liblinear", C=_STRENGTH, random_state=_SEED)
    model.fit(table, [example.residue for example in examples], [example.weight for example in examples])
    numbers = [round(SCALE * float(weight)) for weight in model.coef_[0]]
    features = {feature: number for feature, number in zip(vocabulary, numbers, strict=True) if number}
    bias = round(SCALE * float(model.intercept_[0]))
    return Weights(language, bias, features, _labels(examples, features), provenance)


def _labels(examples: Sequence[Example], features: Mapping[str, int]) -> dict[str, str]:
    """Return which kind of residue each feature with a weight above zero is seen in most."""
    totals = Counter(example.label for example in examples if example.residue)
    counts = defaultdict[str, Counter[str]](Counter)
    for example in examples:
        if example.residue:
            for feature in example.features:
                if features.get(feature, 0) > 0:
                    counts[feature][example.label] += 1
    return {
        feature: max(count, key=lambda label: (count[label] / totals[label] ** 0.5, label))
        for feature, count in sorted(counts.items())
    }


def folds_of(examples: Sequence[Example]) -> list[int]:
    """Return the fold of each example; those of an outlet share one."""
    groups = sorted({example.group for example in examples})
    random.Random(_SEED).shuffle(groups)  # noqa: S311 (no secret)
    fold = {group: number % FOLDS for number, group in enumerate(groups)}
    return [fold[example.group] for example in examples]


def cross_validated(examples: Sequence[Example], language: str) -> list[Weights]:
    """Return, for each fold, what was learnt without its outlets."""
    folds = folds_of(examples)
    return [
        fit([example for example, own in zip(examples, folds, strict=True) if own != fold], language, {})
        for fold in range(FOLDS)
    ]
