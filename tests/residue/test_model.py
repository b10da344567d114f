"""The model of lines: data with a provenance, the same on every machine, that gives no text away."""

from __future__ import annotations

from importlib.resources import files

import pytest

from newsclean.residue.columns import COLUMNS
from newsclean.residue.model import dump, line_model, parse
from newsclean.residue.words import BITS, places_of, weight_of


def test_the_model_is_whole_numbers_with_a_provenance() -> None:
    model = line_model()
    assert len(model.table) == 1 << BITS
    assert all(len(tree.leaves) == 1 << len(tree.splits) for tree in model.forest.trees)
    assert all(0 <= column < len(COLUMNS) for tree in model.forest.trees for column, _ in tree.splits)
    assert {"data", "articles", "read to their end", "licence", "date", "figures"} <= set(model.provenance)


def test_the_file_survives_a_round_trip_and_is_small() -> None:
    content = (files("newsclean.residue") / "lines.weights").read_bytes()
    assert dump(parse(content)) == content
    assert len(content) < 200_000


@pytest.mark.parametrize("content", [b'{"format":"newsclean-residue-lines/1"}', b"\x1f\x8b\x08\x00", b""])
def test_another_format_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="learn it anew"):
        parse(content)


def test_a_line_weighs_what_the_leaf_of_each_tree_says() -> None:
    model = line_model()
    for row in (bytes(len(COLUMNS)), bytes([255]) * len(COLUMNS), bytes(range(len(COLUMNS)))):
        leaves = [
            sum((row[column] > least) << bit for bit, (column, least) in enumerate(tree.splits))
            for tree in model.forest.trees
        ]
        said = [tree.leaves[leaf] for tree, leaf in zip(model.forest.trees, leaves, strict=True)]
        assert model.score(row) == model.bias + sum(said)


def test_words_have_their_places_whatever_their_case() -> None:
    assert places_of("Sign up Now") == places_of("sign up now") != places_of("now up sign")


def test_words_of_sites_weigh_more_than_those_of_stories() -> None:
    table, bias = line_model().table, line_model().words_bias
    assert weight_of("Sign up for our newsletter", table, bias) > 0 > weight_of("He said the ice broke", table, bias)
