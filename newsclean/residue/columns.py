"""What is seen of a line among the others, in bytes: its shape, its place, its words, its neighbours."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.residue.around import Around

_STOPS: Final = '.!?…。！？”"»’'
_ENDS: Final = {".": 1, "。": 1, "…": 2, "!": 3, "！": 3, "?": 4, "？": 4, ":": 5, ",": 6, ")": 7, "]": 7}
_CLOSES: Final = 10
"""The end of a line that is a quotation mark."""
_BULLETS: Final = "-–—•*·▪►>»+#"
_QUOTES: Final = '"“”„«»'
_HOSTS: Final = ("http", "www.", ".com", ".org", ".de", ".net")
_LABELS: Final = (
    *("", "related", "prompt", "caption", "byline", "furniture"),
    *("comments", "tail", "bio", "credit", "legal"),
)
_GLUED: Final = lazy_pattern(r"[a-zß-ÿ][A-ZÀ-Þ]")
_WHEN: Final = lazy_pattern(r"\b(?:19|20)\d\d\b|\d{1,2}[.:]\d\d\b|\d{1,2}/\d{1,2}\b")
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")
_TITLE: Final = 160
_LONGEST: Final = 600
_NONE: Final = 255
_FAR: Final = 100
_AGAIN: Final = 13
_HEAD: Final = 50


class Seen(NamedTuple):
    """A line as such, wherever it stands."""

    length: int
    end: int
    stops: bool
    """Whether it ends like a sentence."""
    like: bool
    """Whether it is as short and open as a title."""


def seen(text: str) -> Seen:
    """Return what is seen of the line *text* at a glance."""
    end, length = text[-1], len(text)
    if end in _STOPS:
        return Seen(length, _ENDS.get(end, _CLOSES), stops=True, like=False)
    stops = end in ")]'" and text[-2:-1] in _STOPS
    kind = 8 if end.isalnum() else _CLOSES if end == "'" else _ENDS.get(end, 9)
    return Seen(length, kind, stops, not stops and length < _TITLE)


def run_of(lines: Sequence[Seen], at: int) -> tuple[int, int]:
    """Return the first and the last of the lines like titles that stand together with the line number *at*."""
    top = end = at
    while top and lines[top - 1].like:
        top -= 1
    while end < len(lines) - 1 and lines[end + 1].like:
        end += 1
    return top, end


class Page:
    """The lines of a text, seen at a glance, and what all lines are compared with."""

    def __init__(self, around: Around, lines: Sequence[Seen], weigh: Callable[[str], int]) -> None:
        """Take the *lines* of the blocks that are *around*; *weigh* tells what the words of a line weigh."""
        self.around: Final = around
        self.lines: Final = lines
        self.weigh: Final = weigh
        self.lower: Final = "\n".join([block.text for block in around.blocks]).lower()
        lengths = [line.length for line in lines]
        self.above: Final = list(accumulate(lengths, initial=0))
        self.middle: Final = sorted(lengths)[len(lengths) // 2]
        self.cuts: Final = sorted(around.cuts)
        stopped = [line.length for line in lines if line.stops]
        self.all: Final = (
            200 * sum(stopped) // self.above[-1],
            200 * len(stopped) // len(lines),
            sum([line.like for line in lines]),
        )

    def row(self, at: int) -> bytes:
        """Return the columns of the line number *at*."""
        text = self.around.blocks[at].text
        numbers = (*_shape(text), *self._place(at), *self._cut(at), *self._beside(at), *self._words(text))
        return bytes([0 if number < 0 else min(_NONE, number) for number in numbers])

    def _place(self, at: int) -> tuple[int, ...]:
        around, line = self.around, self.lines[at]
        top, end = run_of(self.lines, at)
        return (
            at,
            200 * self.above[at] // self.above[-1],
            0 if at < around.first else 2 if at > around.last else 1,
            _FAR + at - around.first,
            _FAR + at - around.last,
            line.length // 4,
            line.end,
            line.stops,
            line.like,
            20 * line.length // self.middle,
            *self.all,
            end - top + 1 if line.like else 0,
            len(self.lines) - 1 - end,
            at - top,
            top,
        )

    def _cut(self, at: int) -> tuple[int, ...]:
        cuts, block = self.around.cuts, self.around.blocks[at]
        above, below = cuts.get(at), cuts.get(at + 1)
        known = bisect_right(self.cuts, at)
        return (
            above is not None,
            below is not None,
            _label(above),
            _label(below),
            at - self.cuts[known - 1] if known else _NONE,
            self.cuts[known] - at - 1 if known < len(self.cuts) else _NONE,
            len(self.cuts),
            block.opens,
            block.closes,
        )

    def _beside(self, at: int) -> list[int]:
        found: list[int] = []
        for other in (at - 1, at + 1):
            if 0 <= other < len(self.lines):
                text, line = self.around.blocks[other].text, self.lines[other]
                weight = 128 + self.weigh(text) // 4 if line.length < _LONGEST else 128
                found += (line.length // 4, line.end, _capitals(text.split()), weight)
            else:
                found += (_NONE, _NONE, _NONE, 0)
        return found

    def _words(self, text: str) -> tuple[int, ...]:
        lower = self.lower
        words = set(_WORD.findall(text))
        known = {word for word in words if self._is_known(word.lower())}
        names = [word for word in words if word[0].isupper()]
        new = sum([name not in known for name in names])
        bare = text.lower().strip(" \"“”„«»‘’'.")
        half, long = len(bare) // 2, len(bare) >= _AGAIN
        return (
            128 + self.weigh(text) // 4,
            100 * len(known) // max(len(words), 1),
            len(words) - len(known),
            100 * (len(names) - new) // len(names) if names else _NONE,
            new,
            lower.count(bare[:_HEAD]) - 1 if long else 0,
            lower.count(bare) - 1 if long else 0,
            lower.count(bare[half : half + 30]) - 1 if len(bare) > _HEAD else 0,
        )

    def _is_known(self, word: str) -> bool:
        """Whether *word*, which stands in the text, stands there twice."""
        return self.lower.find(word, self.lower.find(word) + 1) >= 0


COLUMNS: Final = (
    *("words", "capitals", "last_capital", "upper", "opening", "digits", "when", "colon", "bar", "address"),
    *("at", "quote", "glued", "sentences", "commas", "bracket", "bang", "letters", "number", "share", "part"),
    *("from_first", "from_last", "length", "end", "stops", "like", "relative", "stopped", "stopped_lines"),
    *("titles", "run", "below_run", "in_run", "above_run", "cut_above", "cut_below", "label_above"),
    *("label_below", "since_cut", "until_cut", "cuts", "opens", "closes", "above_length", "above_end"),
    *("above_capitals", "above_weight", "below_length", "below_end", "below_capitals", "below_weight"),
    *("weight", "known", "new", "known_names", "new_names", "head_again", "again", "half_again"),
)
"""The names of the columns, in the order of `Page.row`."""


def _label(label: str | None) -> int:
    return 0 if label is None or label not in _LABELS else _LABELS.index(label)


def _capitals(words: Sequence[str]) -> int:
    """Return how many in a hundred of *words* begin with a capital."""
    return 100 * sum([word[0].isupper() for word in words]) // len(words)


def _shape(text: str) -> tuple[int, ...]:
    words = text.split()
    first, count, inner = text[0], len(words), text[:-1]
    return (
        count,
        _capitals(words),
        words[-1][0].isupper(),
        text.isupper(),
        _opening(first),
        100 * sum(map(str.isdigit, text)) // len(text),
        _WHEN.search(text) is not None,
        1 + 100 * text.find(":") // len(text) if ":" in inner else 0,
        "|" in text,
        any(host in text for host in _HOSTS),
        "@" in text,
        any(mark in text for mark in _QUOTES),
        len(_GLUED.findall(text)),
        text.count(". ") + text.count("! ") + text.count("? "),
        text.count(","),
        "(" in text,
        "!" in text,
        4 * len(text) // count,
    )


def _opening(first: str) -> int:
    if first.isupper():
        return 1
    if first.islower():
        return 2
    if first.isdigit():
        return 3
    return 4 if first in _QUOTES else 5 if first in "([" else 6 if first in _BULLETS else 7
