"""Grow a forest with CatBoost and write it down in whole numbers (training only)."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from newsclean.story.forest import MOST_LEAF, Forest, Split, Tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCALE: Final = 150
"""Units of a score in one unit of log odds."""
_SETTINGS: Final[Mapping[str, object]] = {
    "loss_function": "Logloss",
    "boosting_type": "Plain",
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "rsm": 0.2,
    "l2_leaf_reg": 5,
    "border_count": 64,
    "leaf_estimation_iterations": 3,
    "random_seed": 0,
    "allow_writing_files": False,
    "verbose": 0,
}


def require_boosting() -> tuple[Any, Any]:
    """Return the modules catboost and numpy, which only training needs.

    Raise ValueError with what to install if they are missing.
    """
    try:
        import catboost  # noqa: PLC0415 (only training needs it)
        import numpy as np  # noqa: PLC0415 (likewise)
    except ImportError as missing:
        message = f"training needs {missing.name}: install it with  pip install 'newsclean[train]'"
        raise ValueError(message) from missing
    return catboost, np


def grow(  # noqa: PLR0913 (all by name)
    columns: Sequence[str],
    rows: Any,  # noqa: ANN401 (numpy is there for training only)
    labels: Any,  # noqa: ANN401 (likewise)
    weights: Any,  # noqa: ANN401 (likewise)
    *,
    threads: int,
    settings: Mapping[str, object],
) -> Forest:
    """Return a forest learnt from *rows* (blocks by columns, bytes) and *labels*.

    *settings* are CatBoost's, over those that hold for every forest. Columns of *rows* beyond the named ones are
    there for learning only: their value counts as 0 afterwards.
    """
    catboost, np = require_boosting()
    learner = catboost.CatBoostClassifier(**{**_SETTINGS, **settings}, thread_count=threads)
    learner.fit(catboost.Pool(rows.astype(np.float32), labels, weight=weights))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        learner.save_model(str(path), format="json")
        learnt = json.loads(path.read_text(encoding="utf-8"))
    return forest_of(learnt, columns)


def forest_of(learnt: Mapping[str, Any], columns: Sequence[str]) -> Forest:
    """Return the forest that CatBoost's record *learnt* describes, with leaves from 0 to 255.

    What that takes off goes into the bias; splits of columns beyond *columns* are answered with no.
    """
    bias = round(learnt["scale_and_bias"][1][0] * SCALE)
    numbers: dict[int, int] = {}
    small = []
    for tree in learnt["oblivious_trees"]:
        values = [round(value * SCALE) for value in tree["leaf_values"]]
        splits = [(split["float_feature_index"], int(split["border"])) for split in tree["splits"]]
        splits, values = _known_only(splits, values, len(columns))
        low = min(values)
        bias += low
        if not splits:
            continue
        chosen = tuple(Split(numbers.setdefault(at, len(numbers)), min(border, MOST_LEAF - 1)) for at, border in splits)
        small.append(Tree(chosen, tuple(min(value - low, MOST_LEAF) for value in values)))
    return Forest(tuple(columns[number] for number in numbers), bias, tuple(small))


def _known_only(
    splits: Sequence[tuple[int, int]], values: Sequence[int], known: int
) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the splits of *known* columns, and the values where all others are answered with no."""
    others = sum(1 << bit for bit, (column, _) in enumerate(splits) if column >= known)
    left = [value for outcome, value in enumerate(values) if not outcome & others]
    return [split for split in splits if split[0] < known], left
