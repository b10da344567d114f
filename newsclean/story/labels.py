"""Label the blocks of a page by aligning them with the story that is known (training only)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD: Final = re.compile(r"\w+")
_SHINGLE: Final = 4
_WANTED: Final = 0.5  # share of a block's words that the story must have

Shingles = Counter[tuple[str, ...]]


def words_of(text: str) -> list[str]:
    """Return the words of *text*, as the benchmark counts them."""
    return _WORD.findall(text)


def shingles_of(words: Sequence[str]) -> Shingles:
    """Count the runs of four words (a shorter run for fewer words)."""
    if not words:
        return Counter()
    return Counter(tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1)))


def label_blocks(texts: Sequence[str], gold_text: str) -> list[bool]:
    """Tell which of the blocks *texts* (in page order) belong to the story *gold_text*.

    Shingles reach over block borders, so a short subhead is found by what stands around it. What a
    page prints twice counts once: the copies far from the middle of the story are dropped.
    """
    gold = shingles_of(words_of(gold_text))
    words = [words_of(text) for text in texts]
    covered = _covered(words, gold)
    labels = [bool(own) and share >= _WANTED for own, share in zip(words, covered, strict=True)]
    _drop_copies(labels, words, gold)
    return _bridge(labels, words, gold)


def _covered(words: Sequence[Sequence[str]], gold: Shingles) -> list[float]:
    """Return which share of the words of each block lies in a shingle of the story."""
    flat = [word for own in words for word in own]
    hit = bytearray(len(flat))
    for start in range(max(len(flat) - _SHINGLE + 1, 0)):
        if tuple(flat[start : start + _SHINGLE]) in gold:
            hit[start : start + _SHINGLE] = b"\1" * _SHINGLE
    shares = []
    position = 0
    for own in words:
        shares.append(sum(hit[position : position + len(own)]) / max(len(own), 1))
        position += len(own)
    return shares


def _drop_copies(labels: list[bool], words: Sequence[Sequence[str]], gold: Shingles) -> None:
    """Take back the labels of blocks whose shingles other blocks nearer the middle supply."""
    chosen = [i for i, label in enumerate(labels) if label]
    if not chosen:
        return
    total = sum(len(words[i]) for i in chosen)
    mean = sum(i * len(words[i]) for i in chosen) / total
    have: Shingles = Counter()
    for i in chosen:
        have.update(shingles_of(words[i]))
    for i in sorted(chosen, key=lambda number: -abs(number - mean)):
        own = shingles_of(words[i])
        spare = sum(min(count, max(have[key] - gold[key], 0)) for key, count in own.items())
        inside = len(words[i]) >= _SHINGLE
        if inside and spare * 2 > sum(own.values()):
            labels[i] = False
            have.subtract(own)


def _bridge(labels: list[bool], words: Sequence[Sequence[str]], gold: Shingles) -> list[bool]:
    """Add short blocks between story blocks if the text that results has more of the story."""
    result = list(labels)
    for i, own in enumerate(words):
        if labels[i] or not 0 < len(own) < _SHINGLE:
            continue
        before = next((words[j] for j in range(i - 1, -1, -1) if result[j]), [])[-_SHINGLE + 1 :]
        after = next((words[j] for j in range(i + 1, len(words)) if labels[j]), [])[: _SHINGLE - 1]
        if not before or not after:
            continue
        joined = shingles_of([*before, *own, *after])
        apart = shingles_of([*before, *after])
        if sum(key in gold for key in joined) > sum(key in gold for key in apart):
            result[i] = True
    return result
