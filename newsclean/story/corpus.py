"""Read labelled pages and make more shapes of dump from them (training only)."""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Any, Final

from newsclean.story.blocks import Layout, lay_out
from newsclean.story.labels import label_blocks
from newsclean.story.measures import Measures, measure
from newsclean.story.near import near_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from newsclean.story.cues import Cues

LINES: Final = "dump_inscriptis"
TORN: Final = "dump_bs4"
RUN: Final = "joined line"
WEIGHTS: Final = {LINES: 1.0, TORN: 1.0, RUN: 1.0, "no blank lines": 0.5, "capital menus": 0.5, "text": 1.0}
"""How much a page in each shape counts in training."""
GUIDE_WEIGHT: Final = 0.6
"""How much a page that is no news counts: its gold keeps more. Only one shape of each is used."""
_MENU_LENGTH: Final = 25
_SOME: Final = 0.3


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its story."""

    identity: str
    site: str
    group: str
    """The set that figures are printed for; empty for pages that are only learnt from."""
    news: bool
    english: bool
    gold_text: str
    inputs: Mapping[str, str]
    """Text by kind: dumps, and what extractors made of the page."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One shape of a page, measured and labelled."""

    page: Page
    kind: str
    layout: Layout
    measures: Measures
    labels: tuple[bool, ...]


def read_corpus(paths: Iterable[Path]) -> tuple[list[Page], list[str]]:
    """Return the labelled pages of JSONL files (gzip if named .gz), and the texts that are plain articles.

    Raise ValueError naming the file and line of a record that is neither.
    """
    pages: list[Page] = []
    articles: list[str] = []
    for path in paths:
        content = path.read_bytes()
        lines = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            record = json.loads(line)
            if "gold_text" in record and ("inputs" in record or "text" in record):
                pages.append(_page(record, f"{path.name}:{number}"))
            elif "text" in record:
                articles.append(record["text"])
            else:
                message = f'{path}, line {number}: a record needs "text", or "inputs" and "gold_text"'
                raise ValueError(message)
    return pages, articles


def _page(record: Mapping[str, Any], name: str) -> Page:
    return Page(
        str(record.get("id", name)),
        str(record.get("site", name)),
        str(record.get("set") or ""),
        bool(record.get("news", record.get("origin") != "wcxb")),
        record.get("lang") in (None, "en"),
        record["gold_text"],
        record.get("inputs") or {"text": record["text"]},
    )


def shapes_of(page: Page) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each shape of dump that *page* is learnt from."""
    rng = random.Random(page.identity)  # noqa: S311 (the same choice each time, no secret)
    dumps = {kind: text for kind, text in page.inputs.items() if kind in WEIGHTS}
    judged = bool(page.group)
    if not page.news and not judged and dumps:
        kind = rng.choice(sorted(dumps))
        dumps = {kind: dumps[kind]}
    yield from dumps.items()
    lines, torn = dumps.get(LINES, ""), dumps.get(TORN, "")
    if lines and (judged or page.news):
        yield RUN, " ".join(lines.split())
    if torn and rng.random() < _SOME:
        yield "no blank lines", "\n".join(line.strip() for line in torn.split("\n") if line.strip())
    if lines and rng.random() < _SOME:
        yield (
            "capital menus",
            "\n".join(line.upper() if len(line) < _MENU_LENGTH else line for line in lines.split("\n")),
        )


def sample_of(page: Page, kind: str, text: str, cues: Cues) -> Sample:
    """Return *text*, a dump of *page*, as blocks with measures and labels."""
    layout = lay_out(text)
    near = near_sentences(layout.pieces)
    labels = label_blocks([piece.text for piece in layout.pieces], page.gold_text)
    layout = Layout(layout.shape, tuple(compress(layout.pieces, near)))
    return Sample(page, kind, layout, measure(layout.pieces, cues), tuple(compress(labels, near)))
