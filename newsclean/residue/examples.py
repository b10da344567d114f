"""Make examples of lines and of their words, of which rules or readers have said whether they are residue."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from newsclean.document import Document, blocks_of
from newsclean.pipeline import Settings, clean
from newsclean.residue.around import FORM, around_of
from newsclean.residue.columns import Page, seen
from newsclean.residue.kept_lines import extra_of
from newsclean.residue.verdicts import LEAST_WORDS, candidates
from newsclean.residue.words import places_of, weight_of
from newsclean.rulepack import RulePack, load
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from newsclean.document import Block
    from newsclean.edits import Edit

FOLDS: Final = 5
_UNTAUGHT: Final = frozenset(("byline", "repeat", "page", *FORM))
"""Labels that say nothing of a line's own words."""
_MOST: Final = 0.8
_LONGEST: Final = 600
_READ_RESIDUE: Final = 4.0
_READ_STORY: Final = 2.0
_WHOLE: Final = 0.9
_SOME: Final = 0.02
_STORY: Final = 0.75
_BARE: Final = 0.5
"""What a line counts that is seen as if nothing had been cut, as later rounds see it."""
_HALVES: Final = 2
_HALF_KNOWN: Final = 0.5
"""What a line counts that is seen as if half of the rules were unknown."""
_LINES: Final = 20
"""From how many lines on those of a text share its weight."""


class Words(NamedTuple):
    """The words of a line or a sentence."""

    places: tuple[int, ...]
    residue: bool
    weight: float


class LineExample(NamedTuple):
    """A line of an article that somebody has read to its end."""

    article: str
    fold: int
    language: str
    text: str
    row: bytes
    residue: bool
    weight: float
    extra: int | None
    """How much more than the bound it must weigh; None: it stays whatever it weighs."""


class Read(NamedTuple):
    """An article, cleaned by the rules alone."""

    article: str
    fold: int
    language: str
    text: str
    cut: tuple[Edit, ...]
    said: tuple[tuple[int, int, str], ...]
    """What a reader said of parts of it: "residue", "story", "unclear"."""
    to_its_end: bool


def read_articles(paths: Sequence[Path]) -> Iterator[dict[str, object]]:
    """Yield the objects of the JSONL files *paths* (gzip if named .gz)."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


@cache
def _rules() -> RulePack:
    return load()


def read(article: Mapping[str, object]) -> Read:
    """Return *article* with what the rules cut from it and what a reader said of it."""
    text = str(article["text"])
    document = clean(text, _rules(), Settings(weighed=False))
    cut = [edit for edit in document.edits if edit.label not in FORM and not edit.replacement.strip()]
    by_rule = tuple(edit for edit in cut if edit.end > edit.start)
    group = str(article.get("outlet") or article.get("site") or article.get("id"))
    spans, marks = article.get("spans"), article.get("marks")
    said: list[tuple[int, int, str]] = []
    if isinstance(spans, list):
        said = [(start, end, "residue" if verdict == "remove" else "unclear") for start, end, verdict, _ in spans]
    elif isinstance(marks, list):
        said = [(start, end, verdict) for start, end, verdict in marks]
    fold = int(hashlib.sha256(group.encode()).hexdigest(), 16) % FOLDS
    return Read(str(article.get("id")), fold, document.language, text, by_rule, tuple(said), isinstance(spans, list))


def words_in(article: Read) -> Iterator[Words]:
    """Yield the words of the lines and the sentences of *article*, but for its first line."""
    gone = [""] * len(article.text)
    for edit in article.cut:
        label = "unclear" if edit.label in _UNTAUGHT else "residue"
        gone[edit.start : edit.end] = [label] * (edit.end - edit.start)
    said = _said(article)
    for block in blocks_of(article.text)[1:]:
        spans = list(sentences_in(block.text))
        if len(spans) > 1 and len(block.text) < _LONGEST:
            spans.append((0, len(block.text)))
        for start, end in spans:
            verdict, weight = _verdict(block.text[start:end], block.start + start, said, gone)
            if verdict is not None:
                yield Words(tuple(sorted(places_of(block.text[start:end]))), verdict, weight)


def _verdict(text: str, start: int, said: Sequence[str], gone: Sequence[str]) -> tuple[bool | None, float]:
    read_as, ruled = _shares(text, start, said), _shares(text, start, gone)
    if read_as is None or ruled is None or read_as["unclear"] > 1 - _MOST:
        return None, 0
    if 1 - read_as[""] >= _MOST:
        residue, weight = read_as["residue"], (_READ_STORY, _READ_RESIDUE)
    elif ruled["unclear"] > 1 - _MOST:
        return None, 0
    else:
        residue, weight = ruled["residue"], (1.0, 1.0)
    return (None, 0) if 1 - _MOST < residue < _MOST else (residue >= _MOST, weight[residue >= _MOST])


def _said(article: Read) -> list[str]:
    said = ["story" if article.to_its_end else ""] * len(article.text)
    for start, end, verdict in article.said:
        said[start:end] = [verdict] * (end - start)
    return said


def _shares(text: str, start: int, places: Sequence[str]) -> Mapping[str, float] | None:
    counts = Counter(places[start + at] for at, letter in enumerate(text) if letter.isalnum())
    total = sum(counts.values())
    shares = {name: counts[name] / total for name in ("", "residue", "story", "unclear")} if total else None
    return shares if any(map(str.isalpha, text)) else None


def lines_in(article: Read, table: bytes, bias: int) -> Iterator[LineExample]:
    """Yield the candidates of an *article* read to its end, seen with all, some and none of what rules cut."""
    blocks = blocks_of(article.text)
    said = _said(article)
    for cut, seen_cut, weight in _views(article):
        left = Document(article.text, blocks).with_edits(edit._replace(replacement="") for edit in cut).blocks
        share = weight * min(1.0, _LINES / max(len(left), 1))
        whole = tuple(block._replace(opens=True, closes=True) for block in left) if not seen_cut else left
        for block, row, extra in _rows(whole, seen_cut, table, bias):
            shares = _shares(block.text, block.start, said)
            residue = None if shares is None else _of_line(shares)
            if residue is not None:
                yield LineExample(
                    article.article, article.fold, article.language, block.text, row, residue, share, extra
                )


def _views(article: Read) -> Iterator[tuple[tuple[Edit, ...], tuple[Edit, ...], float]]:
    """Yield what may be cut of *article* when its lines are weighed, what is known of it, and what a line counts then.

    Rules that were learnt from an outlet know nearly all of it; on others they know half. So the lines are seen with
    half of the rules too.
    """
    yield article.cut, article.cut, 1.0
    if article.cut:
        yield article.cut, (), _BARE
    for half in range(_HALVES):
        known = tuple(
            edit for edit in article.cut if edit.label in _UNTAUGHT or crc32(edit.rule.encode()) // 7 % _HALVES == half
        )
        if len(known) < len(article.cut):
            yield known, known, _HALF_KNOWN


def _rows(
    blocks: tuple[Block, ...], cut: tuple[Edit, ...], table: bytes, bias: int
) -> Iterator[tuple[Block, bytes, int | None]]:
    around, lines = around_of(blocks, cut), [seen(block.text) for block in blocks]
    near = candidates(around, lines)
    if near:
        weigh = partial(weight_of, table=table, bias=bias)
        page = Page(around, lines, weigh)
        for at in near:
            little = weigh(blocks[at].text) < LEAST_WORDS
            yield blocks[at], page.row(at), None if little else extra_of(page, at)


def _of_line(shares: Mapping[str, float]) -> bool | None:
    """Return whether a line is residue, or None if it is so in part."""
    if shares["residue"] >= _WHOLE:
        return True
    return False if shares["story"] >= _STORY and shares["residue"] < _SOME else None
