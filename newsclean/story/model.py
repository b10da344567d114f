"""The story model: weights that are data, read from a file and checked before use."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from newsclean.story.cues import Cues, load_cues
from newsclean.story.dump import SIGNS
from newsclean.story.forest import Forest, Split, Tree, check_tree
from newsclean.story.judge import known_columns
from newsclean.story.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

FORMAT: Final = "newsclean-story/2"
_SHIPPED: Final = "weights.json.gz"
_ODDS: Final = 255


@dataclass(frozen=True, slots=True)
class StoryModel:
    """Everything learnt: what words weigh, the forest that knows story blocks and the one that knows a dump."""

    lexicon: Lexicon
    story: Forest
    dump: Forest
    bounds: tuple[int, ...]
    """Scores from which the probability is 1/255, 2/255, …"""
    cues: Cues
    provenance: Mapping[str, object] = field(default_factory=dict)
    """What the model was learnt from: data, licence, date, figures."""


@lru_cache(maxsize=4)
def load_model(path: Path | None = None) -> StoryModel:
    """Return the model in the file *path*, or the one that ships with newsclean.

    Raise ValueError with the name of the file and what is wrong with it.
    """
    if path is None:
        return _shipped()
    try:
        return _parse(path.read_bytes())
    except (OSError, EOFError, ValueError, KeyError, TypeError) as wrong:
        reason = f"there is no {wrong}" if isinstance(wrong, KeyError) else str(wrong)
        message = f"{path}: not a story model: {reason} (write one with python -m newsclean.story.train)"
        raise ValueError(message) from wrong


@cache
def _shipped() -> StoryModel:
    return _parse((files("newsclean.story") / _SHIPPED).read_bytes())


def dump_model(model: StoryModel) -> bytes:
    """Return the bytes of a model file; the same model gives the same bytes."""
    record = {
        "format": FORMAT,
        "provenance": dict(model.provenance),
        "lexicon": {"words": dict(model.lexicon.words), "edges": dict(model.lexicon.edges)},
        "story": _record(model.story),
        "dump": _record(model.dump),
        "bounds": list(model.bounds),
    }
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode("utf-8"), mtime=0)


def _record(forest: Forest) -> dict[str, object]:
    trees = [[[number for split in tree.splits for number in split], list(tree.leaves)] for tree in forest.trees]
    return {"columns": list(forest.columns), "bias": forest.bias, "trees": trees}


def _parse(content: bytes) -> StoryModel:
    record = json.loads(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        message = f'the key "format" must be "{FORMAT}"'
        raise ValueError(message)
    bounds = tuple(int(bound) for bound in record["bounds"])
    if len(bounds) != _ODDS or list(bounds) != sorted(bounds):
        message = f'"bounds" must have {_ODDS} rising scores'
        raise ValueError(message)
    cues = load_cues()
    return StoryModel(
        _lexicon(record["lexicon"]),
        _forest(record["story"], "story", known_columns(cues)),
        _forest(record["dump"], "dump", SIGNS),
        bounds,
        cues,
        record["provenance"],
    )


def _lexicon(record: Mapping[str, dict[str, int]]) -> Lexicon:
    words, edges = record["words"], record["edges"]
    if not all(isinstance(weight, int) for weight in (*words.values(), *edges.values())):
        message = '"lexicon" must have whole numbers'
        raise ValueError(message)
    return Lexicon(words, edges)


def _forest(record: Mapping[str, object], name: str, known: Collection[str]) -> Forest:
    columns, bias, trees = record["columns"], record["bias"], record["trees"]
    if not isinstance(columns, list) or not isinstance(bias, int) or not isinstance(trees, list) or not trees:
        message = f'"{name}" must have columns, a whole bias and trees'
        raise ValueError(message)
    if unknown := [str(column) for column in columns if column not in known]:
        message = f'"{name}" has unknown columns: {", ".join(unknown)}'
        raise ValueError(message)
    forest = Forest(tuple(map(str, columns)), bias, tuple(_tree(*tree) for tree in trees))
    for number, tree in enumerate(forest.trees):
        if wrong := check_tree(tree, forest.columns):
            message = f'"{name}", tree {number}: {wrong}'
            raise ValueError(message)
    return forest


def _tree(numbers: list[int], leaves: list[int]) -> Tree:
    if not all(isinstance(number, int) for number in (*numbers, *leaves)):
        message = "splits and leaves must be whole numbers"
        raise ValueError(message)
    return Tree(tuple(Split(*numbers[i : i + 2]) for i in range(0, len(numbers), 2)), tuple(leaves))
