"""The lines that stay whatever they weigh, or must weigh more than others: what a story has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.dates import is_life, read_date
from newsclean.guards import has_speaker, is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.columns import run_of
from newsclean.residue.speaking import speaks
from newsclean.residue.words import SCALE
from newsclean.wordlists import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.residue.columns import Page, Seen

_LONGEST_LIST: Final = 12
_NEAR_TOP: Final = 3
_EXTRA: Final = 150
"""How much more a line near the top must weigh, where headline and standfirst are, or one like an item of the story."""
_MORE: Final = 100
"""And how much more a paragraph amid the story."""
_LITTLE: Final = 40
"""And how much more a sentence that speaks to nobody."""
_SHORTEST_PARAGRAPH: Final = 150
_QUOTED: Final = lazy_pattern('["“”„«»]')
_FACT: Final = lazy_pattern(r"[^\W\d_][^:]{0,24}: ?\S")
"""Something with its value: "Doors: 7 pm"."""
_NAMED: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,4}[A-ZÀ-Þ][\w’'-]+, \S")
"""Who is quoted or shown: "Jane Dole, Harbour Post"."""
_ABOUT: Final = lazy_pattern(r"About the ([A-Z][\w’'-]+)$")
"""The head of a part of the story on what it tells of: "About the Bridge"."""
_NAME: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,3}[A-ZÀ-Þ][\w’'-]+$")
_NUMBERED: Final = lazy_pattern(r"\W*\[?\d{1,3}[\].)]|\(?[A-Za-z]\) |[•*]|.*[a-z”][.,]\[\d{1,2}\]")
"""A numbered note, an item, a sentence with a note."""
_BY: Final = lazy_pattern(r"(?:By|Von|Por|Par|Di|Door) [A-ZÀ-Þ]")
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
# What a story says of itself stays: "CORRECTION: …", "Editor's note: …", "An earlier version of this article …".
_OF_ITSELF: Final = lazy_pattern(
    r"(?i)\b(?:correct(?:ions?|ed)|clarifi(?:cation|ed)|amended|revised"
    r"|editor(?:ial|'s|’s|s')? notes?|(?:earlier|previous) version"
    r"|misstated|misspelled|mischaracteri[sz]ed|incorrectly|regrets?)\b"
)
_UPDATE: Final = lazy_pattern(r"(?i)\b(?:update[sd]?|developing story)\b")
"""What a story says of its own age, and many a stamp."""
# So does what it asks of its readers: "Anyone with information is asked to call police at …", "Tickets are at …".
_SERVICE: Final = lazy_pattern(
    r"(?i)\b(?:anyone|police|sheriff|crime stoppers|witness(?:es)?|(?:hot|life|help)line|volunteers?|funeral|visitation"
    r"|(?:further|more) information (?:may|can|is)|donat(?:e|ions?|ing) to|tickets?|admission|rsvp|residents|customers"
    r"|your local|patients|parents|voters|polls)\b"
)
# And whom it asked in vain: "The firm did not immediately respond to a request for comment."
_ASKED: Final = lazy_pattern(
    r"(?i)\b(?:(?:not|n[’']t) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|comment|be reached|available)"
    r"|declined? to (?:comment|be)|requests? for comment|n[’']a pas (?:commenté|répondu|souhaité)"
    r"|no (?:respondió|quiso)|não (?:respondeu|quis|comentou)|non ha risposto"
    r"|(?:äußerte|reagierte|antwortete)\w* (?:\w+ ){0,4}nicht)\b"
)
_NOTE: Final = lazy_pattern(
    r"(?i)\b(?:korrektur|korrigiert|geändert|erratum|aclaración|corrección|fe de erratas?|correção|rectificati\w*"
    r"|prénom|hinweise (?:werden|nimmt|nehmen|an|bitte)"
    r"|informationen|anmeld\w+|tickets?|eintritt\w*|entradas|inscripci\w+|kontakt\w*|tel\.|phone|telefon)\b"
)
"""What a story says of itself or of what it tells of, in other languages than English."""
_DATELINE: Final = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)?, (?:den |le |am )?\d{1,2}(?:[./]|\.? \w)")
"""Where and when, as releases begin: "Berlin, 28.10.2021"."""
_LONGEST_DATE: Final = 40
_ADDRESS: Final = lazy_pattern(
    r"\b\d{1,5} (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Way|Square)\b"
    r"|\b[A-Z]{2} \d{5}\b|[A-ZÄÖÜ][\w-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Pp]latz|[Ww]eg) \d"
)
"""Where somebody is to be found."""
_BREAKS_OFF: Final = lazy_pattern(
    r"(?:\S+ ){4,}(?:of|the|and|an?|that|or|from|der|die|das|und|den|dem|eine?|im|von|de|la|el|los|las|y|en|que|con|del"
    r"|et|le|les|des|du|une?|het|een|van|os|da|do|di|il|lo|che|per|e|o)$"
)
"""A sentence that a page breaks off or tears: "The pupils agreed to return on condition that"."""
_ROW: Final = lazy_pattern(r"\d{1,3}(?:[.)]| [–—-])? [^\W\d_]")
"""A result, a rank, a day of a tour: "3 Ashleigh Moor Ford 1'32.341", "6 – Dublin, Whelan's"."""
_GOES_ON: Final = ",.;)’'(…"
_SHORTEST_REST: Final = 60


def extra_of(page: Page, at: int) -> int | None:
    """Return how much more than the bound the line number *at* must weigh; None: it stays whatever it weighs."""
    if is_kept(page, at):
        return None
    around, line = page.around, page.lines[at]
    if seems_told(page, at):
        return _extra_of_told(page, at)
    if at < _NEAR_TOP:
        return 0 if at > around.last else _EXTRA
    if _is_like_item(page, at):
        return _LITTLE if at < around.first else _EXTRA
    if line.stops and line.length >= _SHORTEST_PARAGRAPH and around.first < at < around.last:
        return _MORE
    told = line.stops and line.length >= _SHORTEST_REST
    return _LITTLE if told and not speaks(around.blocks[at].text) else 0


def _extra_of_told(page: Page, at: int) -> int:
    """Return how much more a line must weigh that seems told; one in small letters off the story often is a label."""
    around = page.around
    if not around.blocks[at].text[0].islower():
        return _EXTRA
    return _MORE if around.first <= at <= around.last else _LITTLE


def is_kept(page: Page, at: int) -> bool:
    """Whether the line number *at* stays whatever it weighs: little that looks so was seen to be residue."""
    blocks = page.around.blocks
    text = blocks[at].text
    if not any(map(str.isalpha, text)) or is_row(text) or is_life(text) or _is_table(text) or _is_torn(page, at):
        return True
    if not at and (text[-1] == ":" or _HEADED.match(text)):
        return True  # "Special report:", and the headline below it
    if not blocks[at].opens and len(text) >= _SHORTEST_REST and text[-1] in ".)":
        return True  # what a line of the story goes on with, behind something cut
    if (text[-1] == ":" or _QUOTED.search(text)) and (has_speaker(text, 0, len(text)) or _LEADS_ON.search(text)):
        return True
    return _is_head(page, at) or _is_of_story(page, at) or is_for_readers(text)


def seems_told(page: Page, at: int) -> bool:
    """Whether the line number *at* has what lines of stories have, and many of residue too: much must speak against it.

    It breaks off or goes on, has a number, a place and date or an address, names whom the story names, is an update.
    """
    text = page.around.blocks[at].text
    if text[-1] in ",–—" or _is_broken(page, at) or _UPDATE.search(text):
        return True
    if _NUMBERED.match(text) or _DATELINE.match(text) or _ADDRESS.search(text):
        return True
    ends = at < _NEAR_TOP or at == len(page.lines) - 1
    return ends and _NAME.match(text) is not None and _is_told_of(page, text)


def is_for_readers(text: str) -> bool:
    """Whether *text* says what a story tells of itself or asks of its readers, or whom it asked in vain."""
    return any(note.search(text) for note in (_OF_ITSELF, _SERVICE, _ASKED, _NOTE))


def _is_table(text: str) -> bool:
    """Whether *text* is a table scraped into one line: figures are a third of its words."""
    figures = len(_FIGURE.findall(text))
    return figures >= _FEWEST_FIGURES and 3 * figures >= len(text.split())


def _is_of_story(page: Page, at: int) -> bool:
    """Whether the line number *at* lists or signs what the lines around it have, or goes on with it."""
    blocks, text = page.around.blocks, page.around.blocks[at].text
    if _is_in_kept_list(page, at) or _signs_part(page, at) or _is_one_of_several(page, at) or _is_in_rows(page, at):
        return True
    if at and page.lines[at - 1].stops and _BREAKS_OFF.match(text):
        return True
    return at > 0 and blocks[at - 1].text.endswith(_QUOTE_ENDS) and _SPEAKER.match(text) is not None


def _is_head(page: Page, at: int) -> bool:
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
    if _NAMED.match(text) and any(map(_NAMED.match, beside)):
        return True
    return _FACT.match(text) is not None and page.weigh(text) < SCALE and any(map(_FACT.match, beside))


def _is_told_of(page: Page, name: str) -> bool:
    """Whether the text has the last word of *name* elsewhere too."""
    return page.lower.count(name.lower().rpartition(" ")[2]) > 1


def _is_like_item(page: Page, at: int) -> bool:
    """Whether the line number *at* looks like an item, a name or a fact: much must speak against it."""
    text, cuts = page.around.blocks[at].text, page.around.cuts
    alone = at not in cuts and at + 1 not in cuts
    if alone and (_NAMED.match(text) or _in_long_list(page.lines, at)):
        return True
    if _FACT.match(text) and (alone or page.weigh(text) < SCALE):
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


def _signs_part(page: Page, at: int) -> bool:
    """Whether the line number *at*, amid the story and below a head, may say who wrote what stands below it."""
    amid = page.around.first < at < page.around.last and page.lines[at - 1].like
    return amid and _BY.match(page.around.blocks[at].text) is not None


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


def _is_in_rows(page: Page, at: int) -> bool:
    """Whether the line number *at* is a numbered row beside another, or heads two of them; nothing was cut there."""
    blocks, cuts = page.around.blocks, page.around.cuts
    rows = [_ROW.match(block.text) is not None for block in blocks[max(at - 1, 0) : at + 3]]
    above, own, *below = rows if at else (False, *rows)
    if not (own and (above or any(below[:1]))) and not (len(below) > 1 and all(below)):
        return False
    top, end = run_of(page.lines, at)
    return cuts.keys().isdisjoint(range(top, end + 2))


def _is_torn(page: Page, at: int) -> bool:
    """Whether the line number *at* is a piece of a line of the story that goes on where something was cut."""
    blocks = page.around.blocks
    block, below = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if not block.opens and (block.text[0].islower() or block.text[0] in _GOES_ON):
        return True
    return below is not None and not block.closes and (below.text[0].islower() or below.text[0] in _GOES_ON)


def _is_broken(page: Page, at: int) -> bool:
    """Whether a sentence goes on in the line number *at* or behind it."""
    blocks = page.around.blocks
    text, above = blocks[at].text, blocks[at - 1].text if at else ""
    if text[0].islower() or text[0] in ",.;)’'" or (text[0] == "(" and above[-1:].isalnum()):
        return True
    below = blocks[at + 1].text[0] if at + 1 < len(blocks) else "A"
    return (below.islower() or below in _GOES_ON) and (text[-1].isalnum() or text[-1] in ",-–")


def _in_long_list(lines: Sequence[Seen], at: int) -> bool:
    """Whether the line number *at* is one of very many without a full stop."""
    top, end = run_of(lines, at)
    return end - top >= _LONGEST_LIST
