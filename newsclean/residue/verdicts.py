"""Decide which lines of a text are residue: by their words, their shape, their place and what stands around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.authors.letters import letter_signatures
from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.headlines.taken_up import taken_up
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.columns import COLUMNS, Page, run_of
from newsclean.residue.kept_lines import extra_of
from newsclean.residue.model import line_model
from newsclean.residue.speaking import speaks
from newsclean.residue.words import SCALE, weight_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsclean.residue.around import Around
    from newsclean.residue.columns import Seen

_LEAST_STORY: Final = 0.3
"""What share of a text must be sentences: a list has no story that its lines could be compared with."""
_LONGEST: Final = 600
_LONGEST_AMID: Final = 300
_MOST_LINES: Final = 3000
"""Lines of the longest text whose lines are compared with all of it; more are no article's."""
LEAST_WORDS: Final = -2 * SCALE
"""What the words of a line must weigh for a closer look."""
_AT_FIRST: Final = 50
"""How much less the first line must weigh: no headline and no lede was seen to weigh so much."""
_SHORTEST_LIST: Final = 3
_WRITER: Final = lazy_pattern(
    r"(?i)\bthe author\b|\bis (?:an?|the) (?:[\w-]+ ){0,4}(?:reporter|writer|editor|columnist|correspondent)\b"
    r"|\b(?:autor(?:a|in)?|auteur|journalist\w*|redakteur\w*|periodista|jornalista)\b"
)
"""Below the story, whoever writes is who wrote it."""
_KINDS: Final = frozenset(("related", "comments", "prompt", "bio", "legal", "tail"))
_AT: Final = {name: at for at, name in enumerate(COLUMNS)}
_HALF: Final = 50
_PARAGRAPH: Final = 200


class FoundLine(NamedTuple):
    """A line that is residue: its number, its label and why."""

    at: int
    label: str
    why: str


def line_verdicts(around: Around, lines: Sequence[Seen], near: Sequence[int]) -> Iterator[FoundLine]:
    """Yield which of the blocks number *near* are residue, as lines of the text that *around* and *lines* tell of."""
    model = line_model()
    weigh = partial(weight_of, table=model.table, bias=model.words_bias)
    near = [at for at in near if weigh(around.blocks[at].text) >= LEAST_WORDS]
    if not near:
        return
    page = Page(around, lines, weigh)
    headlines = taken_up(around.blocks)[:1] if near[0] < around.first else []
    letters = letter_signatures(around.blocks)
    scores = {}
    for at in near:
        extra = extra_of(page, at)
        if extra is None or at in headlines or around.blocks[at].start in letters:
            continue
        row = page.row(at)
        if row[_AT["again"]] and lines[at].stops and lines[at].length >= _PARAGRAPH:
            continue  # which of two copies is the story's, the filter of repeats tells
        score = model.score(row)
        if score >= model.bound + extra - (0 if at else _AT_FIRST):
            scores[at] = (score, _label(page, at, row))
    for at, (score, label) in scores.items():
        if not _is_item(page, at, scores.keys()):
            yield FoundLine(at, label, f"As a line it is residue like {label}: words, shape and place weigh {score}.")


def candidates(around: Around, lines: Sequence[Seen]) -> list[int]:
    """Return the numbers of the lines that are worth a look.

    What ends like a sentence amid the story is only where it is short and speaks to a reader, for a house or of a site.
    """
    if len(lines) > _MOST_LINES:
        return []
    if sum([line.length for line in lines if line.stops]) < _LEAST_STORY * sum([line.length for line in lines]):
        return []
    cuts, first, last = around.cuts, around.first, around.last
    return [
        at
        for at, line in enumerate(lines)
        if line.length < _LONGEST
        and (
            not at
            or not line.stops
            or not first <= at <= last
            or at in cuts
            or at + 1 in cuts
            or (line.length < _LONGEST_AMID and speaks(around.blocks[at].text))
        )
    ]


def _is_item(page: Page, at: int, found: Collection[int]) -> bool:
    """Whether the line number *at* is one of a list most of which stays: a list goes as a whole, or not at all."""
    top, end = run_of(page.lines, at)
    length = end + 1 - top
    if length < _SHORTEST_LIST or end + 1 == len(page.lines):
        return False  # what ends the text is no list of the story's
    if any(cut in page.around.cuts for cut in range(top, end + 2)):
        return False
    return 2 * sum(other in found for other in range(top, end + 1)) < length


def _names_author(text: str) -> bool:
    """Whether the line *text* names authors, all of them with a given name that is known."""
    read = read_author_line(text)
    return read is not None and bool(read.names) and all(map(has_given_name, read.names))


def _label(page: Page, at: int, row: bytes) -> str:
    """Return which kind of residue the line number *at* is: that of its neighbour, else what stands in such a place."""
    cuts = page.around.cuts
    text = page.around.blocks[at].text
    if at < page.around.first and _names_author(text):
        return "byline"
    for label in (cuts.get(at), cuts.get(at + 1)):
        if label in _KINDS:
            return str(label)
    if row[_AT["again"]] and row[_AT["stops"]]:
        return "repeat"
    if at > page.around.last:
        return "bio" if _WRITER.search(text) else "tail"
    if at < page.around.first:
        return "furniture"
    return "prompt" if not at else "caption" if row[_AT["known"]] >= _HALF else "related"
