"""Tell a page dump from an article, cheaply: most articles are let go after counting their lines."""

from __future__ import annotations

from itertools import compress
from operator import itemgetter, ne
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.story.blocks import rows_of
from newsclean.story.question import may_be_dump
from newsclean.story.windows import FULL, clipped, log_scale, shares, since
from newsclean.story.words import spaced_words, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Rows
    from newsclean.story.cues import Cues
    from newsclean.story.forest import Forest

_RUN_LENGTH: Final = 1_200  # code points a line from which a text is one long line
_SAMPLE: Final = 600  # code points at head and tail that show whether one long line holds menus
_EDGE: Final = 1_000  # code points at head and tail whose words are looked at
_FEW_LINES: Final = 3
_GLUED: Final = lazy_pattern(r"[a-zß-ÿа-я.!?”’][A-ZÀ-ÞА-Я]")  # a text whose line breaks were lost
_RUN_SAMPLE: Final = 20_000  # code points in which a long run of capitals is looked for
_SHORT: Final = 40  # code points of a short line
_LONG: Final = 120  # code points of a line that is prose
_ENDS: Final = frozenset('.!?。”"')  # or that ends so and is not short
_BULLETS: Final = "*•+|>"
_MARK: Final = lazy_pattern(r"""[.!?…]["”’»)\]]*\s|[。！？।؟]""")

SIGNS: Final = (
    "lines",
    "short share",
    "prose share",
    "short at head",
    "short at tail",
    "longest short run",
    "unended share",
    "copies share",
    "indent share",
    "gaps",
    "bullets",
    "length",
    "head capitals",
    "tail capitals",
    "head marks",
    "tail marks",
    "head kinds",
    "tail kinds",
    "all kinds",
    "one line",
    "short lines",
    "indented",
    "capital run",
    "glued",
)
"""What the dump model looks at, in this order, one byte each."""


_SURE: Final = 0
_SURE_OF_A_LINE: Final = 250  # an article whose line ends were lost looks like a page whose line ends were lost


def is_dump(text: str, forest: Forest, cues: Cues) -> bool:
    """Tell whether *text* is a page dump rather than an article."""
    return may_be_dump(text) and reads_as_dump(text, rows_of(text), forest, cues)


def reads_as_dump(text: str, rows: Rows, forest: Forest, cues: Cues) -> bool:
    """Tell whether *text*, which may be a page dump and has these *rows*, is one."""
    return is_sure(forest.score(dict(zip(SIGNS, signs_of(text, rows, cues), strict=True))), text)


def is_sure(score: int, text: str) -> bool:
    """Tell whether *score* is enough to take *text* for a dump: an article taken for one loses text."""
    return score > (_SURE if text.count("\n") >= _FEW_LINES else _SURE_OF_A_LINE)


def signs_of(text: str, rows: Rows, cues: Cues) -> tuple[int, ...]:
    """Return the signs of *text*, 0 to 255 each, in the order of ``SIGNS``; *rows* are its lines."""
    raw, bare = rows
    lines = list(filter(None, bare))
    sizes = list(map(len, lines))
    first, last = "".join([line[0] for line in lines]), [line[-1] for line in lines]
    short = [size < _SHORT for size in sizes]
    prose = [size >= _LONG or (size >= _SHORT and end in _ENDS) for size, end in zip(sizes, last, strict=True)]
    count, length = max(len(lines), 1), sum(sizes)
    numbers = (
        *_runs(short, prose),
        sum(map(str.isalnum, last)),
        count - len(set(lines)),
        sum(map(ne, first, map(itemgetter(0), compress(raw, bare)))),
        sum(map(first.count, _BULLETS)),
    )
    words = words_of(text[:_EDGE]), words_of(text[-_EDGE:])
    kinds = _kinds(" ".join(compress(lines, short)), words, cues)
    shared = shares([sum(short), sum(compress(sizes, prose)), *numbers[3:]], [count, length, *[count] * 4])
    return (
        log_scale(count),
        *shared[:2],
        *(log_scale(number) for number in numbers[:3]),
        *shared[2:5],
        log_scale(text.count("\n\n\n")),
        shared[5],
        log_scale(length // 8),
        *_ends(text.strip(), words),
        *clipped(kinds, 16),
        int(count * _RUN_LENGTH < length),
        log_scale(sum(short)),
        log_scale(text.count("\n    ")),
        *_one_line(text[:_RUN_SAMPLE], count),
    )


def _runs(short: Sequence[bool], prose: Sequence[bool]) -> tuple[int, int, int]:
    """Return the lines before the first prose, those after the last, and the longest run without prose."""
    if True not in prose:
        return sum(short), sum(short), sum(short)
    runs = list(map(len, bytes(prose).split(b"\1")))
    return runs[0], runs[-1], min(max(runs), FULL)


def _one_line(text: str, count: int) -> tuple[int, int]:
    """Return, for a text of one line, the longest run of words in capitals, and the words glued together."""
    if count > _FEW_LINES:
        return 0, 0
    longest = max(since(list(map(str.islower, text.split()))), default=0)
    return log_scale(longest), log_scale(len(_GLUED.findall(text)))


def _ends(text: str, words: tuple[list[str], list[str]]) -> tuple[int, ...]:
    """Return the share of capitals among the first and last words, and the full stops there."""
    samples = words[0][:80], words[1][-80:]
    capitals = [sum(map(str.isupper, map(itemgetter(0), sample))) for sample in samples]
    marks = [len(_MARK.findall(sample)) for sample in (text[:_SAMPLE], text[-_SAMPLE:])]
    return (*shares(capitals, map(len, samples)), *clipped(marks, 16))


def _kinds(brief: str, words: tuple[list[str], list[str]], cues: Cues) -> tuple[int, int, int]:
    """Return how many kinds of cues the first words, the last words and *brief*, all short lines, name."""
    parts = " ".join(words[0][:60]).lower(), " ".join(words[1][-60:]).lower(), spaced_words(brief).lower()
    head, tail, everywhere = [(cues.of_words(part.split()) | cues.of_text(part)).bit_count() for part in parts]
    return head, tail, everywhere
