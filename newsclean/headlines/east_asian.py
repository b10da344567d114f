"""Tell headlines in Chinese, Japanese and Korean, which have few or no spaces, from other short lines."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

EAST_ASIAN: Final = frozenset(("zh", "ja", "ko"))
_SHORTEST: Final = 8
_LONGEST: Final = 48
_STORY: Final = 36
_SHARED: Final = 3
"""Pairs of letters that a headline has in common with its story at the least."""
_NO_END: Final = frozenset("。.，,、：:；;）)】」』…")
_STOPS: Final = ("。", "」", "”", "』", "다.", "요.", ".", "！", "？", "）")
_STAMPED: Final = lazy_pattern(r"\d{4}[年.-]\s?\d|\d{1,2}月\d")
_MARKS: Final = (
    "来源",
    "作者",
    "编辑",
    "记者",
    "责编",
    "写真",
    "图",
    "【",
    "（",
    "(",
    "[",
    "▲",
    "사진",
    "기자",
    "입력",
    "発行",
    "更新",
)


def heads_east_asian(paragraphs: Sequence[str]) -> bool:
    """Whether the first of *paragraphs* is a headline: short, without a stop, its letters taken up in the story below.

    >>> story = "市议会周二决定关闭旧码头两年，市长表示工程将在秋季第一场风暴之前开始，渔民们不满。"
    >>> heads_east_asian(["市议会关闭旧码头两年", story]), heads_east_asian(["来源：市议会新闻网", story])
    (True, False)
    """
    first = paragraphs[0]
    if len(paragraphs) < 2 or not _SHORTEST <= len(first) <= _LONGEST or first[-1] in _NO_END:  # noqa: PLR2004
        return False
    if "\n" in first or first.startswith(_MARKS) or _STAMPED.match(first) or not _is_lettered(first):
        return False
    below = [paragraph for paragraph in paragraphs[1:3] if len(paragraph) >= _STORY and paragraph.endswith(_STOPS)]
    pairs = {a + b for a, b in pairwise(first) if a.isalpha() and b.isalpha()}
    return bool(below) and sum(pair in below[0] for pair in pairs) >= _SHARED


def _is_lettered(text: str) -> bool:
    """Whether most of *text* is East Asian letters."""
    return sum(letter >= "\u3040" for letter in text) * 2 > len(text)
