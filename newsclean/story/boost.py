"""Grow a forest with LightGBM and write it down in whole numbers (training only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsclean.story.forest import MOST_LEAF, MOST_SPLITS, Forest, Split, Tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCALE: Final = 400
"""Units of a score in one unit of log odds."""
_SETTINGS: Final[Mapping[str, object]] = {
    "objective": "binary",
    "num_leaves": MOST_SPLITS + 1,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "min_data_in_leaf": 50,
    "lambda_l2": 5.0,
    "max_bin": 255,
    "deterministic": True,
    "force_col_wise": True,
    "verbose": -1,
}


def require_boosting() -> tuple[Any, Any]:
    """Return the modules lightgbm and numpy, which only training needs.

    Raise ValueError with what to install if they are missing.
    """
    try:
        import lightgbm  # noqa: PLC0415 (only training needs it)
        import numpy as np  # noqa: PLC0415 (likewise)
    except ImportError as missing:
        message = f"training needs {missing.name}: install it with  pip install 'newsclean[train]'"
        raise ValueError(message) from missing
    return lightgbm, np


def grow(  # noqa: PLR0913 (all by name)
    columns: Sequence[str],
    rows: Any,  # noqa: ANN401 (numpy is there for training only)
    labels: Any,  # noqa: ANN401 (likewise)
    weights: Any,  # noqa: ANN401 (likewise)
    *,
    trees: int,
    threads: int,
    settings: Mapping[str, object],
) -> Forest:
    """Return a forest of *trees* trees learnt from *rows* (blocks by columns, bytes) and *labels*.

    *settings* are LightGBM's, over those that hold for every forest.
    """
    lightgbm, _ = require_boosting()
    settings = {**_SETTINGS, **settings, "seed": 1, "num_threads": threads}
    learnt = lightgbm.train(settings, lightgbm.Dataset(rows, labels, weight=weights, params={"verbose": -1}), trees)
    return _written_down(learnt.dump_model()["tree_info"], columns)


def _written_down(trees: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Forest:
    """Return the trees with leaves from 0 to 255; what that takes off goes into the bias."""
    bias = 0
    small = []
    numbers: dict[int, int] = {}
    for tree in trees:
        if "split_feature" not in tree["tree_structure"]:
            bias += round(tree["tree_structure"]["leaf_value"] * SCALE)
            continue
        splits, values = _flat(tree["tree_structure"], numbers)
        units = [round(value * SCALE) for value in values]
        low = min(units)
        bias += low
        small.append(Tree(tuple(splits), tuple(min(unit - low, MOST_LEAF) for unit in units)))
    return Forest(tuple(columns[number] for number in numbers), bias, tuple(small))


def _flat(root: Mapping[str, Any], numbers: dict[int, int]) -> tuple[list[Split], list[float]]:
    """Return the splits, parents before children, and the leaf values; *numbers* numbers the columns used."""
    nodes = [root]
    splits: list[Split] = []
    values: list[float] = []
    for node in nodes:  # grows as it goes
        children = []
        for side in ("left_child", "right_child"):
            child = node[side]
            if "split_feature" in child:
                nodes.append(child)
                children.append(len(nodes) - 1)
            else:
                values.append(child["leaf_value"])
                children.append(~(len(values) - 1))
        column = numbers.setdefault(node["split_feature"], len(numbers))
        splits.append(Split(column, min(max(int(node["threshold"]), 0), MOST_LEAF - 1), *children))
    return splits, values
