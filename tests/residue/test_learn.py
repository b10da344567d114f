"""What may come into the weights; fitting them itself needs the extra ``train``."""

from __future__ import annotations

from newsclean.residue.examples import Example
from newsclean.residue.figures import figures_of
from newsclean.residue.learn import FOLDS, folds_of, vocabulary_of
from newsclean.residue.weights import weights_of


def example(group: str, features: str, *, residue: bool) -> Example:
    return Example("a", group, 0, "", frozenset(features.split()), residue, "prompt" if residue else "", 1.0)


EXAMPLES = [
    *(example(group, "w:sign w:ferry", residue=True) for group in "abc"),
    *(example(group, "w:harbour w:name", residue=False) for group in "abcd"),
    *(example(group, "w:rare", residue=False) for group in "ab"),
    *(example(group, "w:name", residue=True) for group in "ab"),
]


def test_only_what_many_outlets_print_is_learnt() -> None:
    assert "w:rare" not in vocabulary_of(EXAMPLES)


def test_what_few_outlets_have_in_their_residue_is_not_learnt() -> None:
    assert vocabulary_of(EXAMPLES) == ["w:ferry", "w:harbour", "w:sign"]


def test_an_outlet_is_in_one_fold() -> None:
    folds = dict[str, set[int]]()
    for one, fold in zip(EXAMPLES, folds_of(EXAMPLES), strict=True):
        folds.setdefault(one.group, set()).add(fold)
    assert all(len(own) == 1 for own in folds.values())


def test_figures_count_what_is_found() -> None:
    figures = figures_of(EXAMPLES, [weights_of("en")] * FOLDS)
    assert figures == {"residue, by rule": "0 of 5", "story, by rule": "0 of 6"}
