"""What makes a line one of the story's among the others: it heads, lists, signs or continues what is around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.dates import read_date
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.columns import run_of
from newsclean.residue.words import SCALE
from newsclean.wordlists import phrases

if TYPE_CHECKING:
    from newsclean.residue.columns import Page

LONGEST_LIST: Final = 12
"""Lines of the longest list that is one of the story's."""
FACT: Final = lazy_pattern(r"[^\W\d_][^:]{0,24}: ?\S")
"""Something with its value: "Doors: 7 pm"."""
NAMED: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,4}[A-ZÀ-Þ][\w’'-]+, \S")
"""Who is quoted or shown: "Jane Dole, Harbour Post"."""
_ABOUT: Final = lazy_pattern(r"About the ([A-Z][\w’'-]+)$")
"""The head of a part of the story on what it tells of: "About the Bridge"."""
_BY: Final = lazy_pattern(r"(?:By|Von|Por|Par|Di|Door) [A-ZÀ-Þ]")
_QUOTE_ENDS: Final = ("”", '"', "»", "“", "」")
_SPEAKER: Final = lazy_pattern(r"[A-ZÀ-Þ][^.!?:]{2,50}, [^.!?:]{2,60}$")
"""Whose words stand above: "Editorial Board, Harbour Post"."""
_SUBHEADS: Final = phrases(
    """
    pros, cons, our verdict, verdict, the verdict, summary, introduction, conclusion, ingredients, instructions, method
    directions, what this means for you, bottom line, the bottom line, scoring summary, info
    fazit, zutaten, zubereitung, einleitung, falsch, richtig, auf einen blick, darum geht's, darum gehts
    introduzione, conclusione, ingredienti, preparazione, introducción, conclusión, ingredientes, preparación
    introdução, conclusão, preparo, modo de preparo, ingrédients, préparation, ingrediënten, bereiding
    składniki, przygotowanie
    """
)
"""Heads of the parts of reviews, recipes and guides."""
_LONGEST_DATE: Final = 40
ADDRESS: Final = lazy_pattern(
    r"\b\d{1,5} (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Way|Square)\b"
    r"|\b[A-Z]{2} \d{5}\b|[A-ZÄÖÜ][\w-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Pp]latz|[Ww]eg) \d"
)
"""Where somebody is to be found."""
_BREAKS_OFF: Final = lazy_pattern(
    r"(?:\S+ ){4,}(?:of|the|and|an?|that|or|from|der|die|das|und|den|dem|eine?|im|von|de|la|el|los|las|y|en|que|con|del"
    r"|et|le|les|des|du|une?|het|een|van|os|da|do|di|il|lo|che|per|e|o)$"
)
"""A sentence that a page breaks off or tears: "The pupils agreed to return on condition that"."""
_RESULT: Final = lazy_pattern(r"[A-ZÀ-Þ][^.!?]{2,40} (?:d|def|bt)\. [A-ZÀ-Þ]")
"""Who beat whom: "Elmville d. Riverton", "Jane Roe def. Ann Stone, 6-4, 6-2"."""
_ROW: Final = lazy_pattern(r"\d{1,3}(?:[.)]| [–—-])? [^\W\d_]")
"""A result, a rank, a day of a tour: "3 Ashleigh Moor Ford 1'32.341", "6 – Dublin, Whelan's"."""
_GOES_ON: Final = ",.;)’'(…"


def is_of_story(page: Page, at: int) -> bool:
    """Whether the line number *at* lists or signs what the lines around it have, or goes on with it."""
    blocks, text = page.around.blocks, page.around.blocks[at].text
    if _is_in_kept_list(page, at) or _signs_part(page, at) or _is_one_of_several(page, at) or _is_in_rows(page, at):
        return True
    if _RESULT.match(text) or (at and page.lines[at - 1].stops and _BREAKS_OFF.match(text)):
        return True
    return at > 0 and blocks[at - 1].text.endswith(_QUOTE_ENDS) and _SPEAKER.match(text) is not None


def is_head(page: Page, at: int) -> bool:
    """Whether the line number *at* is the head of a part of the story: a usual one, a date or what it is about."""
    text = page.around.blocks[at].text
    if text.rstrip(":").casefold() in _SUBHEADS:
        return True
    if page.around.first < at < page.around.last and _is_date(text):
        return True
    about = _ABOUT.match(text)
    if about is None or at + 1 == len(page.lines):
        return False
    return page.lines[at + 1].stops and page.lower.count(about[1].lower()) > 1


def _is_date(text: str) -> bool:
    """Whether *text* is a date with its year: "April 16, 2019"."""
    date = read_date(text, 0) if len(text) <= _LONGEST_DATE else None
    return date is not None and date.year and date.end == len(text)


def _is_one_of_several(page: Page, at: int) -> bool:
    """Whether the line number *at* is a name with its role, or a fact with its value, and one beside it is too."""
    blocks, text = page.around.blocks, page.around.blocks[at].text
    beside = [block.text for block in (*blocks[at - 1 : at], *blocks[at + 1 : at + 2])]
    if NAMED.match(text) and any(map(NAMED.match, beside)):
        return True
    return FACT.match(text) is not None and page.weigh(text) < SCALE and any(map(FACT.match, beside))


def _signs_part(page: Page, at: int) -> bool:
    """Whether the line number *at*, amid the story and below a head, may say who wrote what stands below it."""
    amid = page.around.first < at < page.around.last and page.lines[at - 1].like
    return amid and _BY.match(page.around.blocks[at].text) is not None


def _is_in_kept_list(page: Page, at: int) -> bool:
    """Whether the line number *at* is in a list that a colon of the story leads to, or with an address."""
    top, end = run_of(page.lines, at)
    if not page.lines[at].like or end - top >= LONGEST_LIST:
        return False
    blocks, cuts = page.around.blocks, page.around.cuts
    led = [number for number in range(max(top - 1, 0), at) if blocks[number].text[-1] == ":"]
    if led and page.weigh(blocks[led[-1]].text) < 0 and cuts.keys().isdisjoint(range(led[-1] + 1, at + 1)):
        return True
    return any(ADDRESS.search(blocks[number].text) for number in range(top, end + 1))


def _is_in_rows(page: Page, at: int) -> bool:
    """Whether the line number *at* is a numbered row beside another, or heads two of them; nothing was cut there."""
    blocks, cuts = page.around.blocks, page.around.cuts
    rows = [_ROW.match(block.text) is not None for block in blocks[max(at - 1, 0) : at + 3]]
    above, own, *below = rows if at else (False, *rows)
    if not (own and (above or any(below[:1]))) and not (len(below) > 1 and all(below)):
        return False
    top, end = run_of(page.lines, at)
    return cuts.keys().isdisjoint(range(top, end + 2))


def is_torn(page: Page, at: int) -> bool:
    """Whether the line number *at* is a piece of a line of the story that goes on where something was cut."""
    blocks = page.around.blocks
    block, below = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if not block.opens and (block.text[0].islower() or block.text[0] in _GOES_ON):
        return True
    return below is not None and not block.closes and (below.text[0].islower() or below.text[0] in _GOES_ON)


def is_broken(page: Page, at: int) -> bool:
    """Whether a sentence goes on in the line number *at* or behind it."""
    blocks = page.around.blocks
    text, above = blocks[at].text, blocks[at - 1].text if at else ""
    if text[0].islower() or text[0] in ",.;)’'" or (text[0] == "(" and above[-1:].isalnum()):
        return True
    below = blocks[at + 1].text[0] if at + 1 < len(blocks) else "A"
    return (below.islower() or below in _GOES_ON) and (text[-1].isalnum() or text[-1] in ",-–")
