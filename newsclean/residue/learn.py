"""Fit what words weigh and the forest over the columns of lines; count what is found on outlets that were held back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsclean.residue.columns import COLUMNS
from newsclean.residue.model import Forest, LineModel, Tree
from newsclean.residue.words import BITS, MIDDLE, SCALE
from newsclean.story.boost import grow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.residue.examples import LineExample, Words

BOUND: Final = 240
"""What a line must weigh, in the units of the forest (150 are one of log odds)."""
_STRENGTH: Final = 0.1
_BLIND: Final = frozenset(("number", "above_run"))
"""Columns that tell one text from another rather than residue from story."""
_RISING: Final = frozenset(("weight", "above_weight", "below_weight", "cut_above", "cut_below"))
_SETTINGS: Final = {
    "iterations": 300,
    "learning_rate": 0.06,
    "depth": 6,
    "l2_leaf_reg": 8,
    "rsm": 0.3,
    "random_seed": 0,
}


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


def fit_words(words: Sequence[Words]) -> tuple[bytes, int]:
    """Return the table of what *words* weigh, and the bias."""
    np, sparse, linear_model = require_learning()
    places = [place for one in words for place in one.places]
    ends = np.cumsum([0, *(len(one.places) for one in words)])
    table = sparse.csr_matrix((np.ones(len(places), np.float32), places, ends), shape=(len(words), 1 << BITS))
    model = linear_model.LogisticRegression(solver="liblinear", C=_STRENGTH, random_state=7, tol=0.01)
    model.fit(table, [one.residue for one in words], [one.weight for one in words])
    numbers = np.clip(np.round(model.coef_[0] * SCALE), -MIDDLE + 1, MIDDLE - 1).astype(int) + MIDDLE
    return bytes(numbers.tolist()), round(SCALE * float(model.intercept_[0]))


def forest_of(examples: Sequence[LineExample], table: bytes, words_bias: int) -> LineModel:
    """Return the model learnt from *examples*, whose words weigh what *table* says."""
    import numpy as np  # noqa: PLC0415 (only training needs it)

    known = [at for at, name in enumerate(COLUMNS) if name not in _BLIND]
    rows = np.frombuffer(b"".join(one.row for one in examples), np.uint8).reshape(len(examples), -1)[:, known]
    names = [COLUMNS[at] for at in known]
    forest = grow(
        names,
        rows,
        np.array([one.residue for one in examples]),
        np.array([one.weight for one in examples]),
        threads=1,
        settings={**_SETTINGS, "monotone_constraints": [int(name in _RISING) for name in names]},
    )
    places = [COLUMNS.index(name) for name in forest.columns]
    trees = [
        Tree(tuple((places[split.column], split.threshold) for split in tree.splits), tree.leaves)
        for tree in forest.trees
    ]
    return LineModel(table, words_bias, forest.bias, Forest(trees), BOUND, {})


def figures_of(examples: Sequence[LineExample], models: Sequence[LineModel]) -> dict[str, str]:
    """Return how many lines the model of each one's fold takes for residue, rightly and wrongly, by language."""
    return dict(_figures(examples, models))


def _figures(examples: Sequence[LineExample], models: Sequence[LineModel]) -> Iterator[tuple[str, str]]:
    found = [one for one in examples if one.extra is not None and models[one.fold].score(one.row) >= BOUND + one.extra]
    languages = ("all", "en", "de", "es", "vi", "any")
    for language in languages:
        own = [one for one in found if language in ("all", one.language)]
        every = [one for one in examples if language in ("all", one.language)]
        right, wrong = _lines_of(own, residue=True), _lines_of(own, residue=False)
        yield f"residue, {language}", f"{len(right)} of {len(_lines_of(every, residue=True))}"
        harmed = len({article for article, _ in wrong})
        yield f"story, {language}", f"{len(wrong)} of {len(_lines_of(every, residue=False))}, in {harmed} articles"


def _lines_of(examples: Sequence[LineExample], *, residue: bool) -> set[tuple[str, str]]:
    return {(one.article, one.text) for one in examples if one.residue == residue}
