"""Decide which lines of a text are residue: by their words, their shape, their place and what stands around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.guards import has_speaker, is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.columns import COLUMNS, Page, run_of
from newsclean.residue.model import line_model
from newsclean.residue.words import SCALE, weight_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsclean.residue.around import Around
    from newsclean.residue.columns import Seen

_LEAST_STORY: Final = 0.3
"""What share of a text must be sentences: a list has no story that its lines could be compared with."""
_LONGEST: Final = 600
_MOST_LINES: Final = 3000
"""Lines of the longest text whose lines are compared with all of it; more are no article's."""
LEAST_WORDS: Final = -2 * SCALE
"""What the words of a line must weigh for a closer look."""
_LONGEST_LIST: Final = 12
_SHORTEST_LIST: Final = 3
_NEAR_TOP: Final = 3
_EXTRA: Final = 150
"""How much more a line near the top must weigh, where headline and standfirst are, or one like an item of the story."""
_QUOTED: Final = lazy_pattern('["“”„«»]')
_FACT: Final = lazy_pattern(r"[^\W\d_][^:]{0,24}: ?\S")
"""Something with its value: "Doors: 7 pm"."""
_NAMED: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,4}[A-ZÀ-Þ][\w’'-]+, \S")
"""Who is quoted or shown: "Jane Dole, Harbour Post"."""
_NUMBERED: Final = lazy_pattern(r"\W*\[?\d{1,3}[\].)]|[•*]")
"""A numbered note, an item."""
# What a story says of itself stays: "CORRECTION: …", "Editor's note: …", "An earlier version of this article …".
_OF_ITSELF: Final = lazy_pattern(
    r"(?i)\b(?:correct(?:ions?|ed)|clarifi(?:cation|ed)|amended|revised"
    r"|editor(?:ial|'s|’s|s')? notes?|update[sd]?|(?:earlier|previous) version"
    r"|misstated|misspelled|mischaracteri[sz]ed|incorrectly|developing story|regrets?)\b"
)
# So does what it asks of its readers: "Anyone with information is asked to call police at …", "Tickets are at …".
_SERVICE: Final = lazy_pattern(
    r"(?i)\b(?:anyone|police|sheriff|crime stoppers|witness(?:es)?|(?:hot|life|help)line|volunteers?|funeral|visitation"
    r"|donat(?:e|ions?|ing) to|tickets?|admission|rsvp|residents|customers|patients|parents|voters|polls)\b"
)
_NOTE: Final = lazy_pattern(
    r"(?i)\b(?:korrektur|korrigiert|geändert|erratum|aclaración|corrección|fe de erratas?|correção|rectificati\w*"
    r"|prénom|informationen|anmeld\w+|tickets?|eintritt\w*|entradas|inscripci\w+|kontakt\w*|tel\.|phone|telefon)\b"
)
"""What a story says of itself or of what it tells of, in other languages than English."""
_DATELINE: Final = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)?, (?:den |le |am )?\d{1,2}(?:[./]|\.? \w)")
"""Where and when, as releases begin: "Berlin, 28.10.2021"."""
_ADDRESS: Final = lazy_pattern(
    r"\b\d{1,5} (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Way|Square)\b"
    r"|\b[A-Z]{2} \d{5}\b|[A-ZÄÖÜ][\w-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Pp]latz|[Ww]eg) \d"
)
"""Where somebody is to be found."""
_GOES_ON: Final = ",.;)’'(…"
_KINDS: Final = frozenset(("related", "comments", "prompt", "bio", "legal", "tail"))
_AT: Final = {name: at for at, name in enumerate(COLUMNS)}
_HALF: Final = 50
_PARAGRAPH: Final = 200


_SHORTEST_REST: Final = 60


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
    scores = {}
    for at in near:
        extra = extra_of(page, at)
        if extra is None:
            continue
        row = page.row(at)
        if row[_AT["again"]] and lines[at].stops and lines[at].length >= _PARAGRAPH:
            continue  # which of two copies is the story's, the filter of repeats tells
        score = model.score(row)
        if score >= model.bound + extra:
            scores[at] = (score, _label(page, at, row))
    for at, (score, label) in scores.items():
        if not _is_item(page, at, scores.keys()):
            yield FoundLine(at, label, f"As a line it is residue like {label}: words, shape and place weigh {score}.")


def candidates(around: Around, lines: Sequence[Seen]) -> list[int]:
    """Return the numbers of the lines that are worth a look: what ends like a sentence amid the story is not."""
    if len(lines) > _MOST_LINES:
        return []
    if sum([line.length for line in lines if line.stops]) < _LEAST_STORY * sum([line.length for line in lines]):
        return []
    cuts, first, last = around.cuts, around.first, around.last
    return [
        at
        for at, line in enumerate(lines)
        if at and line.length < _LONGEST and (not line.stops or at < first or at > last or at in cuts or at + 1 in cuts)
    ]


def extra_of(page: Page, at: int) -> int | None:
    """Return how much more than the bound the line number *at* must weigh; None: it stays whatever it weighs."""
    if is_kept(page, at):
        return None
    return _EXTRA if at < _NEAR_TOP or _is_like_item(page, at) else 0


def is_kept(page: Page, at: int) -> bool:
    """Whether the line number *at* stays whatever it weighs."""
    blocks = page.around.blocks
    text = blocks[at].text
    if not any(map(str.isalpha, text)) or text[-1] == "," or _is_broken(page, at):
        return True
    if not blocks[at].opens and len(text) >= _SHORTEST_REST and text[-1] in ".)":
        return True  # what a line of the story goes on with, behind something cut
    if is_row(text) or _NUMBERED.match(text) or _DATELINE.match(text) or _ADDRESS.search(text):
        return True
    if (text[-1] == ":" or _QUOTED.search(text)) and has_speaker(text, 0, len(text)):
        return True
    return any(note.search(text) for note in (_OF_ITSELF, _SERVICE, _NOTE))


def _is_like_item(page: Page, at: int) -> bool:
    """Whether the line number *at* looks like an item, a name or a fact of the story: much must speak against it."""
    text, cuts = page.around.blocks[at].text, page.around.cuts
    alone = at not in cuts and at + 1 not in cuts
    if alone and (_NAMED.match(text) or _in_long_list(page.lines, at)):
        return True
    if _FACT.match(text) and (alone or page.weigh(text) < SCALE):
        return True
    return _is_in_kept_list(page, at)


def _is_in_kept_list(page: Page, at: int) -> bool:
    """Whether the line number *at* is in a list that a colon of the story leads to, or with an address."""
    top, end = run_of(page.lines, at)
    if not page.lines[at].like or end - top >= _LONGEST_LIST:
        return False
    blocks, cuts = page.around.blocks, page.around.cuts
    led = [number for number in range(max(top - 1, 0), at) if blocks[number].text[-1] == ":"]
    if led and page.weigh(blocks[led[-1]].text) < 0 and cuts.keys().isdisjoint(range(led[-1] + 1, at + 1)):
        return True
    return any(_ADDRESS.search(blocks[number].text) for number in range(top, end + 1))


def _is_broken(page: Page, at: int) -> bool:
    """Whether a sentence goes on in the line number *at* or behind it."""
    blocks = page.around.blocks
    text, above = blocks[at].text, blocks[at - 1].text
    if text[0].islower() or text[0] in ",.;)’'" or (text[0] == "(" and above[-1].isalnum()):
        return True
    below = blocks[at + 1].text[0] if at + 1 < len(blocks) else "A"
    return (below.islower() or below in _GOES_ON) and (text[-1].isalnum() or text[-1] in ",-–")


def _is_item(page: Page, at: int, found: Collection[int]) -> bool:
    """Whether the line number *at* is one of a list most of which stays: a list goes as a whole, or not at all."""
    top, end = run_of(page.lines, at)
    length = end + 1 - top
    if length < _SHORTEST_LIST or end + 1 == len(page.lines):
        return False  # what ends the text is no list of the story's
    if any(cut in page.around.cuts for cut in range(top, end + 2)):
        return False
    return 2 * sum(other in found for other in range(top, end + 1)) < length


def _in_long_list(lines: Sequence[Seen], at: int) -> bool:
    """Whether the line number *at* is one of very many without a full stop."""
    top, end = run_of(lines, at)
    return end - top >= _LONGEST_LIST


def _label(page: Page, at: int, row: bytes) -> str:
    """Return which kind of residue the line number *at* is: that of its neighbour, else what stands in such a place."""
    cuts = page.around.cuts
    for label in (cuts.get(at), cuts.get(at + 1)):
        if label in _KINDS:
            return str(label)
    if row[_AT["again"]] and row[_AT["stops"]]:
        return "repeat"
    if at > page.around.last:
        return "tail"
    if at < page.around.first:
        return "furniture"
    return "caption" if row[_AT["known"]] >= _HALF else "related"
