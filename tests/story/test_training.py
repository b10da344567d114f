"""Labels and figures that the training rests on; growing trees itself needs the extra ``train``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsclean.story.boost import forest_of
from newsclean.story.corpus import read_corpus, sample_of
from newsclean.story.cues import load_cues
from newsclean.story.figures import score_blocks
from newsclean.story.labels import label_blocks

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "The old bridge will close for two years, the council said on Tuesday.",
    "A costly plan",
    "Engineers found cracks in three of its nine piers last autumn, and more in spring.",
    "Nobody is in danger, said the mayor, who wants the work to begin at once.",
)
BLOCKS = ("Home", *STORY[:2], "Share", *STORY[2:], "Most read", "Football", "Weather", STORY[0])


def test_labels_find_the_story_its_subhead_and_no_copy() -> None:
    assert label_blocks(BLOCKS, "\n\n".join(STORY)) == [
        False,
        True,
        True,
        False,
        True,
        True,
        False,
        False,
        False,
        False,
    ]


def test_perfect_labels_score_one(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    record = {"text": "\n".join(BLOCKS), "gold_text": " ".join(STORY), "site": "a"}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    pages, articles = read_corpus([path])
    sample = sample_of(pages[0], "text", pages[0].inputs["text"], load_cues())
    assert not articles
    assert score_blocks(sample, sample.labels).f1 == 1


def test_a_record_that_is_no_page_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text('{"text": "An article."}\n{"title": "nothing"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"pages\.jsonl, line 2"):
        read_corpus([path])


def test_a_learnt_forest_is_written_down_without_what_only_learning_knows() -> None:
    tree = {
        "splits": [
            {"float_feature_index": 1, "border": 4.5},
            {"float_feature_index": 2, "border": 0.5},  # beyond the named columns
            {"float_feature_index": 0, "border": 9.5},
        ],
        "leaf_values": [-0.1, 0.2, 5.0, 5.0, 0.0, 0.1, 5.0, 5.0],
    }
    forest = forest_of({"oblivious_trees": [tree], "scale_and_bias": [1, [0.5]]}, ("a", "b"))
    scores = forest.scores({"a": bytes([0, 0, 10, 10]), "b": bytes([0, 5, 0, 5])})
    assert scores == (75 - 15, 75 + 30, 75, 75 + 15)
