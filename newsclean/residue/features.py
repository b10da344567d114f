"""What is seen of a unit: its words and pairs of words, its shape, its place, what was cut beside it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.folding import plain
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.residue.units import Unit

_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|(?<!\w)@\w+")
_YEAR: Final = 4
_ADDRESS: Final = lazy_pattern(r"https?://|www\.|\w\.(?:com|org|net|co)\b")
_HOSTS: Final = ("http", "www.", ".co", ".org", ".net")
_MAIL: Final = lazy_pattern(r"\w@\w+\.")
_STORY: Final = frozenset(
    (
        *("said", "says", "told", "wrote", "asked", "added", "according", "announced", "reported"),
        *("he", "she", "his", "her", "him", "was", "were", "had", "did"),
    )
)
_READER: Final = frozenset(("you", "your", "you're", "you'll"))
_SITE: Final = frozenset(("we", "our", "us"))
_MARKED: Final = '.?!:…"”»)|>'
_QUOTES: Final = '"“”„«»'
_OPENS: Final = "\"“‘'("
_LENGTHS: Final = (1, 2, 3, 5, 8, 13, 20, 30, 50)
_SHARES: Final = (0.1, 0.25, 0.5, 0.8, 0.99)
_DIGITS: Final = (0.0, 0.05, 0.15, 0.4)
_LINES: Final = (20, 40, 80, 140, 250, 500)
_NEAR_TOP: Final = (0, 1, 2, 4)
_NEAR_END: Final = (0, 1, 2, 4, 9)
_FEW: Final = 8
_MOST_PAST: Final = 3


def words_of(text: str) -> list[str]:
    """Return the words of *text*, folded; numbers and handles are all one.

    >>> words_of("Follow @harbour – it’s 2 miles")
    ['follow', '@', "it's", '0', 'miles']
    """
    words = _WORD.findall(plain(text))
    return [word if word[0] > "@" else _word(word) for word in words]


def _word(word: str) -> str:
    if word[0] == "@":
        return "@"
    if word[0].isdigit():
        return "0000" if len(word) == _YEAR else "0"
    return word


def word_features(words: Sequence[str]) -> list[str]:
    """Return the features that *words* give: each, each pair, the first and the last."""
    found = [f"w:{word}" for word in words]
    found += [f"b:{first} {second}" for first, second in pairwise(words)]
    if words:
        found += (f"f:{words[0]}", f"l:{words[-1]}")
    if len(words) > 1:
        found += (f"ff:{words[0]} {words[1]}", f"ll:{words[-2]} {words[-1]}")
    return found


def shape_features(unit: Unit, words: Sequence[str]) -> list[str]:
    """Return the features that tell how *unit* looks and where it stands."""
    text, line = unit.text, unit.line
    kind = "L" if unit.total == 1 else "S"
    size = bisect_left(_LENGTHS, len(words))
    parts = text.split()
    capitals = bisect_left(_SHARES, sum(part[0].isupper() for part in parts) / max(len(parts), 1))
    digits = bisect_left(_DIGITS, (words.count("0") + words.count("0000")) / max(len(words), 1))
    end = text[-1:]
    mark = "w" if end.isalnum() else end if end in _MARKED else "o"
    place = "first" if unit.number == 0 else "last" if unit.number == unit.total - 1 else "inner"
    around = "".join("01"[flag] for flag in (line.short_above, line.short_below, line.prose_above, line.prose_below))
    found = [
        f"s:length{size}{kind}",
        f"s:part-{line.part}{kind}{size}",
        f"s:capitals{capitals}{'s' if len(words) < _FEW else 'l'}",
        f"s:digits{digits}",
        f"s:end{mark}{kind}",
        f"s:line{bisect_left(_LINES, len(line.block.text))}",
        f"s:{place}{kind}",
        f"s:top{bisect_left(_NEAR_TOP, line.above)}",
        f"s:bottom{bisect_left(_NEAR_END, line.below)}{line.part}",
        f"s:around{around}",
        f"s:past{min(sum(word.endswith('ed') for word in words), _MOST_PAST)}",
    ]
    return found + _signs(text) + _kinds(words) + _cuts(unit)


def _signs(text: str) -> list[str]:
    """Return what the marks of *text* tell."""
    found = []
    if text.isupper():
        found.append("s:upper")
    if "|" in text:
        found.append("s:bar")
    if ":" in text[:-1]:
        found.append("s:colon")
    if not text[0].isalnum() and text[0] not in _OPENS:
        found.append("s:bullet")
    if any(mark in text for mark in _QUOTES):
        found.append("s:quote")
    if "." in text:
        lower = text.lower()
        if any(host in lower for host in _HOSTS) and _ADDRESS.search(lower):
            found.append("s:address")
        if "@" in text and _MAIL.search(lower):
            found.append("s:mail")
    return found


def _kinds(words: Sequence[str]) -> list[str]:
    """Return which kinds of *words* there are: what stories say, who is spoken to, who speaks."""
    found = [name for name, kind in _KINDS if not kind.isdisjoint(words)]
    if any(word.endswith("ing") for word in words):
        found.append("s:doing")
    return found


_KINDS: Final = (("s:story", _STORY), ("s:reader", _READER), ("s:site", _SITE), ("s:handle", frozenset("@")))


def _cuts(unit: Unit) -> list[str]:
    line = unit.line
    found: list[str] = []
    pairs = (
        ("above", line.cut_above if unit.number == 0 and line.block.opens else ""),
        ("below", line.cut_below if unit.number == unit.total - 1 and line.block.closes else ""),
        ("before", unit.cut_before),
        ("behind", unit.cut_behind),
    )
    for name, label in pairs:
        if label:
            found += (f"c:{name}", f"c:{name}={label}")
    if sum(bool(label) for _, label in pairs) > 1:
        found.append("c:between")
    return found


def features_of(unit: Unit) -> list[str]:
    """Return all features of *unit*; some may come twice."""
    words = words_of(unit.text)
    return word_features(words) + shape_features(unit, words)
