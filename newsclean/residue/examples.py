"""Make examples to learn from: units of articles, of which rules or readers have said whether they are residue."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

import newsclean
from newsclean.document import Document, blocks_of
from newsclean.residue.features import features_of
from newsclean.residue.units import FORM, lines_of, units_of
from newsclean.residue.weights import RULE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from newsclean.document import Block
    from newsclean.residue.units import Line, Unit

_GONE: Final = 0.8
_STAYS: Final = 0.2
_READ_RESIDUE: Final = 4.0
"""How much more residue weighs that somebody has read."""
_READ_STORY: Final = 8.0
"""How much more story weighs that somebody has read: losing it is worse."""
_UNTAUGHT: Final = frozenset(("byline", "repeat", "page", *FORM))
"""Labels that say nothing of a unit's own words."""


class Example(NamedTuple):
    """A unit to learn from."""

    article: str
    group: str
    """The outlet: what is learnt is tried on other outlets only."""
    start: int
    text: str
    features: frozenset[str]
    residue: bool
    label: str
    """The kind of residue; "" for story."""
    weight: float
    marked: str = ""
    """What a reader said: "residue", "story" or "" for nobody."""
    bare: bool = False
    """Whether it was seen as if no rule had cut anything."""


def read_articles(paths: Sequence[Path]) -> Iterator[dict[str, object]]:
    """Yield the objects of the JSONL files *paths* (gzip if named .gz)."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def examples_of(article: Mapping[str, object], language: str) -> list[Example]:
    """Return the examples of *article*, if it is in *language*: the rules' verdicts, but a reader's before them."""
    text = str(article["text"])
    document = newsclean.clean(text).document
    if document.language != language or any(edit.label == "page" for edit in document.edits):
        return []
    cut = [
        edit for edit in document.edits if edit.label not in FORM and not edit.replacement.strip() and edit.rule != RULE
    ]
    gone = _by_place(len(text), ((edit.start, edit.end, edit.label) for edit in cut))
    said = _by_place(len(text), _said(article))
    group = str(article.get("outlet") or article.get("site") or article.get("id"))
    blocks = blocks_of(text)
    left = Document(text, blocks).with_edits(edit._replace(replacement="") for edit in cut)
    found = []
    views = (
        (lines_of(blocks, ()), True, False),
        (_as_if_kept(blocks, gone), False, True),
        (lines_of(left.blocks, cut), False, False),
    )
    for lines, bare, removed in views:
        for line in lines[1:] if lines and len(lines) > 1 else lines:
            units = units_of(line)
            for unit in _beside_cuts(units, gone) if removed else units:
                example = _example(unit, gone, said)
                if example and (bare or _is_gone(unit, gone) == removed):
                    found.append(example._replace(article=str(article.get("id")), group=group, bare=bare))
    return found


def _said(article: Mapping[str, object]) -> Iterator[tuple[int, int, str]]:
    """Yield what readers said of *article*: its "spans" of residue, else its "marks" of single units."""
    spans = article.get("spans")
    if isinstance(spans, list):
        yield 0, len(str(article["text"])), "story"
        for start, end, verdict, label in spans:
            yield start, end, label if verdict == "remove" else "unclear"
    marks = article.get("marks")
    if isinstance(marks, list):
        yield from ((start, end, verdict) for start, end, verdict in marks)


def _by_place(length: int, spans: Iterator[tuple[int, int, str]]) -> list[str]:
    places = [""] * length
    for start, end, label in spans:
        places[start:end] = [label] * (end - start)
    return places


def _most(unit: Unit, places: Sequence[str]) -> tuple[str, float]:
    """Return what most of *unit* is in *places*, if it is anything, and the share that is anything."""
    start = unit.line.block.start + unit.start
    counts = Counter(places[start + at] for at, letter in enumerate(unit.text) if letter.isalnum())
    total, nothing = sum(counts.values()), counts.pop("", 0)
    return (max(counts, key=lambda label: (counts[label], label)) if counts else ""), 1 - nothing / max(total, 1)


def _is_gone(unit: Unit, gone: Sequence[str]) -> bool:
    return _most(unit, gone)[1] >= _GONE


def _example(unit: Unit, gone: Sequence[str], said: Sequence[str]) -> Example | None:
    if not any(map(str.isalpha, unit.text)):
        return None
    label, share = _most(unit, gone)
    verdict, read = _most(unit, said)
    if _STAYS < share < _GONE or (_STAYS < read < _GONE):
        return None
    residue, weight, marked = share >= _GONE, 1.0, ""
    if read >= _GONE:
        if verdict == "unclear":
            return None
        residue = verdict != "story"
        weight, marked = (_READ_RESIDUE, "residue") if residue else (_READ_STORY, "story")
        label = label if verdict == "residue" else verdict
    if residue and label in _UNTAUGHT:
        return None
    start = unit.line.block.start + unit.start
    return Example(
        "", "", start, unit.text, frozenset(features_of(unit)), residue, label if residue else "", weight, marked
    )


def _as_if_kept(blocks: Sequence[Block], gone: Sequence[str]) -> list[Line]:
    """Return the lines of *blocks* with what the rules cut still there, but known as cut to its neighbours."""
    lines = lines_of(blocks, ())
    cut = [_label(line.block, gone) for line in lines]
    return [
        line._replace(cut_above=cut[at - 1] if at else "", cut_below=cut[at + 1] if at + 1 < len(cut) else "")
        for at, line in enumerate(lines)
    ]


def _beside_cuts(units: Sequence[Unit], gone: Sequence[str]) -> Iterator[Unit]:
    """Yield *units* of a line, each told what was cut beside it."""
    labels = [_most(unit, gone)[0] if _is_gone(unit, gone) else "" for unit in units]
    for at, unit in enumerate(units):
        before, behind = labels[at - 1] if at else "", labels[at + 1] if at + 1 < len(units) else ""
        yield unit._replace(cut_before=before, cut_behind=behind)


def _label(block: Block, gone: Sequence[str]) -> str:
    own = [gone[place] for place in range(block.start, block.end)]
    if sum(map(bool, own)) < _GONE * len(own):
        return ""
    return max((label for label in own if label), key=own.count)
