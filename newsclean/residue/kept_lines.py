"""The lines that stay whatever they weigh, or must weigh more than others: what a story has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.dates import is_life
from newsclean.guards import has_speaker, is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.columns import run_of
from newsclean.residue.speaking import speaks
from newsclean.residue.story_lines import ADDRESS, FACT, LONGEST_LIST, NAMED, is_broken, is_head, is_of_story, is_torn
from newsclean.residue.story_notes import is_for_readers
from newsclean.residue.words import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.residue.columns import Page, Seen

_NEAR_TOP: Final = 3
_EXTRA: Final = 150
"""How much more a line near the top must weigh, where headline and standfirst are, or one like an item of the story."""
_MORE: Final = 100
"""And how much more a paragraph amid the story."""
_LITTLE: Final = 40
"""And how much more a sentence that speaks to nobody."""
_SHORTEST_PARAGRAPH: Final = 150
_QUOTED: Final = lazy_pattern('["“”„«»]')
_NAME: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,3}[A-ZÀ-Þ][\w’'-]+$")
_NOTED: Final = lazy_pattern(r"\[\d{1,3}\]|.*[a-z”][.,]\[\d{1,2}\]")
"""A numbered note, or a sentence with one."""
_NUMBERED: Final = lazy_pattern(r"\W*\[?\d{1,3}[\].)]|\(?[A-Za-z]\) |[•*]")
"""An item."""
_HEADED: Final = lazy_pattern(r"(?:\S+ ){3,}(?:By|Von|Por|Par|Di) [A-ZÀ-Þ][a-zß-ÿ]")
"""A headline with its author line in one: "Mill town pins hopes on tweed By Jane Roe Published …"."""
_LEADS_ON: Final = lazy_pattern(
    r"(?:\S+ ){3}(?:(?!covered)\w{3,}ed|said|says|wrote|writes|sagte|schrieb|dijo|escribió|disse|escreveu)(?: \w+)?:$"
)
"""What leads to somebody's words or to an embedded post: "Jane Roe, who was there, opined:"."""
_FIGURE: Final = lazy_pattern(r"(?<![\w.,])[$€£]?\d[\d.,-]*%?(?![\w])")
_FEWEST_FIGURES: Final = 6
_DASHED: Final = ("- ", "– ", "— ")
_QUOTE_OPENS: Final = ("“", '"', "„", "«", "「")
_UPDATE: Final = lazy_pattern(r"(?i)\b(?:updated?|developing story)\b")
"""What a story says of its own age, and many a stamp."""
_DATELINE: Final = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)?, (?:den |le |am )?\d{1,2}(?:[./]|\.? \w)")
"""Where and when, as releases begin: "Berlin, 28.10.2021"."""
_SHORTEST_REST: Final = 60


def extra_of(page: Page, at: int) -> int | None:
    """Return how much more than the bound the line number *at* must weigh; None: it stays whatever it weighs."""
    if is_kept(page, at):
        return None
    around, line = page.around, page.lines[at]
    if seems_told(page, at):
        return _extra_of_told(page, at)
    if at < _NEAR_TOP:
        return 0 if at > around.last >= 0 else _EXTRA
    if _is_like_item(page, at):
        return _LITTLE if at < around.first else _EXTRA
    if line.stops and line.length >= _SHORTEST_PARAGRAPH and around.first < at < around.last:
        return _MORE
    told = line.stops and line.length >= _SHORTEST_REST
    return _LITTLE if told and not speaks(around.blocks[at].text) else 0


def _extra_of_told(page: Page, at: int) -> int | None:
    """Return how much more a line must weigh that seems told; beside something cut, small letters are a label's."""
    around, cuts = page.around, page.around.cuts
    if not around.blocks[at].text[0].islower():
        return _EXTRA
    beside = around.blocks[max(at - 1, 0) : at + 2]
    if at not in cuts and at + 1 not in cuts:
        return None
    if sum(block.text[0].islower() for block in beside) > 1:
        return _EXTRA  # lines of a poem
    return _MORE if around.first <= at <= around.last else _LITTLE


def is_kept(page: Page, at: int) -> bool:
    """Whether the line number *at* stays whatever it weighs: little that looks so was seen to be residue."""
    blocks = page.around.blocks
    text = blocks[at].text
    if not any(map(str.isalpha, text)) or is_row(text) or is_life(text) or _is_table(text) or is_torn(page, at):
        return True
    if not at and (text[-1] == ":" or _HEADED.match(text)):
        return True  # "Special report:", and the headline below it
    if not blocks[at].opens and len(text) >= _SHORTEST_REST and text[-1] in ".)":
        return True  # what a line of the story goes on with, behind something cut
    if (text[-1] == ":" or _QUOTED.search(text)) and (has_speaker(text, 0, len(text)) or _LEADS_ON.search(text)):
        return True
    if _DATELINE.match(text) or _NOTED.match(text) or (page.lines[at].stops and _UPDATE.search(text)):
        return True
    piece = len(text) >= _SHORTEST_REST and is_broken(page, at)  # a label that goes on would be short
    return piece or is_head(page, at) or is_of_story(page, at) or is_for_readers(text)


def seems_told(page: Page, at: int) -> bool:
    """Whether the line number *at* has what lines of stories have, and many of residue too: much must speak against it.

    It breaks off or goes on, has a number or an address, names whom the story names, is an update.
    """
    text = page.around.blocks[at].text
    if text[-1] in ",–—" or is_broken(page, at) or _UPDATE.search(text):
        return True
    if _NUMBERED.match(text) or ADDRESS.search(text):
        return True
    ends = at < _NEAR_TOP or at == len(page.lines) - 1
    return ends and _NAME.match(text) is not None and _is_told_of(page, text)


def _is_table(text: str) -> bool:
    """Whether *text* is a table scraped into one line: figures are a third of its words."""
    figures = len(_FIGURE.findall(text))
    return figures >= _FEWEST_FIGURES and 3 * figures >= len(text.split())


def _is_told_of(page: Page, name: str) -> bool:
    """Whether the text has the last word of *name* elsewhere too."""
    return page.lower.count(name.lower().rpartition(" ")[2]) > 1


def _is_like_item(page: Page, at: int) -> bool:
    """Whether the line number *at* looks like an item, a name or a fact: much must speak against it."""
    text, cuts = page.around.blocks[at].text, page.around.cuts
    alone = at not in cuts and at + 1 not in cuts
    if alone and (NAMED.match(text) or _in_long_list(page.lines, at)):
        return True
    if FACT.match(text) and (alone or page.weigh(text) < SCALE):
        return True
    return text.startswith(_DASHED) or _heads_quotation(page, at)


def _heads_quotation(page: Page, at: int) -> bool:
    """Whether a quotation, long enough to have heads of its own, stands below the line number *at* or its subhead."""
    for below in range(at + 1, min(at + 3, len(page.lines))):
        text = page.around.blocks[below].text
        if text.startswith(_QUOTE_OPENS) and len(text) >= _SHORTEST_REST:
            return True
        if not page.lines[below].like:
            break
    return False


def _in_long_list(lines: Sequence[Seen], at: int) -> bool:
    """Whether the line number *at* is one of very many without a full stop."""
    top, end = run_of(lines, at)
    return end - top >= LONGEST_LIST
