"""The model file: read with care, written the same each time."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from newsclean.story.forest import Forest, Split, Tree
from newsclean.story.model import dump_model, load_model

if TYPE_CHECKING:
    from pathlib import Path


def record() -> dict[str, object]:
    loaded = json.loads(gzip.decompress(dump_model(load_model())))
    assert isinstance(loaded, dict)
    return loaded


def test_the_shipped_model_survives_a_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "weights.json.gz"
    path.write_bytes(dump_model(load_model()))
    assert load_model(path) == load_model()
    assert dump_model(load_model(path)) == path.read_bytes()


def test_the_shipped_model_names_its_sources_and_is_small() -> None:
    content = dump_model(load_model())
    assert len(content) < 1_000_000
    assert "CC-BY-4.0" in str(load_model().provenance["licence"])


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"none\.json: not a story model"):
        load_model(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("key", "value", "wrong"),
    [
        ("format", "other/1", "format"),
        ("bounds", [1, 2], "bounds"),
        ("story", None, "NoneType"),
        ("story", {"columns": ["words"], "bias": 0, "trees": []}, "story"),
        ("story", {"columns": ["words"], "bias": 0, "trees": [[[0, 300], [0, 1]]]}, "threshold"),
        ("story", {"columns": ["words"], "bias": 0, "trees": [[[0, 3], [0, 1, 2]]]}, "each outcome"),
        ("story", {"columns": ["words"], "bias": 0, "trees": [[[0, 3], [0, 999]]]}, "leaf"),
        ("story", {"columns": ["words"], "bias": 0, "trees": [[[0, 3], [0, 1.5]]]}, "whole numbers"),
        ("story", {"columns": ["shoe size"], "bias": 0, "trees": [[[0, 3], [0, 1]]]}, "shoe size"),
        ("lexicon", {"words": {"the": 0.5}, "edges": {}}, "whole numbers"),
        ("dump", {"columns": ["shoe size"], "bias": 0, "trees": [[[0, 3, -1, -2], [0, 1]]]}, "shoe size"),
    ],
)
def test_a_bad_file_is_refused_with_what_is_wrong(tmp_path: Path, key: str, value: object, wrong: str) -> None:
    path = tmp_path / "weights.json"
    path.write_text(json.dumps({**record(), key: value}), encoding="utf-8")
    with pytest.raises(ValueError, match=rf"weights\.json: not a story model.*{wrong}"):
        load_model(path)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.json"
    path.write_text("hello", encoding="utf-8")
    with pytest.raises(ValueError, match="not a story model"):
        load_model(path)


def test_a_forest_scores_all_blocks_at_once() -> None:
    tree = Tree((Split(0, 10), Split(1, 5)), (1, 20, 3, 100))
    forest = Forest(("a", "b"), -7, (tree, tree))
    columns = {"a": bytes([0, 11, 11, 10]), "b": bytes([5, 5, 6, 6])}
    assert forest.scores(columns) == (2 - 7, 40 - 7, 200 - 7, 6 - 7)
    assert forest.scores({"a": b"", "b": b""}) == ()


def test_a_forest_scores_one_block_as_it_scores_many() -> None:
    trees = (
        Tree((Split(1, 200),), (7, 0)),
        Tree((Split(0, 10), Split(1, 5), Split(0, 0)), (1, 20, 3, 100, 0, 8, 255, 9)),
        Tree((Split(0, 10), Split(0, 40)), (4, 2, 30, 60)),
    )
    forest = Forest(("a", "b"), 5, trees)
    rows = [(a, b) for a in (0, 1, 10, 11, 40, 41, 255) for b in (0, 5, 6, 200, 201)]
    columns = {"a": bytes(a for a, _ in rows), "b": bytes(b for _, b in rows)}
    assert forest.scores(columns) == tuple(forest.score({"a": a, "b": b}) for a, b in rows)


def test_a_forest_says_what_moved_a_score() -> None:
    forest = Forest(("a", "b"), 0, (Tree((Split(0, 10), Split(1, 5)), (0, 20, 40, 100)),))
    moved = forest.reasons({"a": bytes([11]), "b": bytes([6])}, 0)
    assert moved == {"b": 30, "a": 30}
