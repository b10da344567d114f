"""Find the teasers and headlines of other stories that stand as blocks of their own inside a text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_MORE: Final = lazy_pattern(
    r"(?:\bRead (?:[Mm]ore|on (?:the |The )?[A-Z][\w.’' ]{2,30})|(?<=[a-z.…])Read [Mm]ore|\bREAD MORE"
    r"|\bContinue [Rr]eading"
    # in other languages only behind the end of a sentence: children are to read more everywhere
    r"|(?:(?<=[.!?…”“»\])] )|(?<=[.!?…”“»\])]))(?:Weiterlesen|Mehr lesen|Leer más|Seguir leyendo"
    r"|Lire (?:la suite|plus)|Leia mais|Continue lendo|Leggi tutto|Continua a leggere|Lees (?:meer|verder)"
    r"|Czytaj (?:dalej|więcej)|Читать (?:далее|дальше|полностью)|Läs mer|Les mer|Læs mere|Lue lisää"
    r"|Baca selengkapnya|Xem (?:thêm|tiếp)|Devamını oku)|(?<=[.!?…] Hier )weiterlesen)[ »›>→….\])]*$"
)
_ENGLISH: Final = ("en", "any")
_LONGEST: Final = 320
_MOST_BEHIND_MARK: Final = 40
_FEWEST_PARAGRAPHS: Final = 2
_ROW: Final = 3
"""How many teasers in a row show that even whole sentences are teasers."""
_STOPS: Final = (".", "!", "?", ".”", '."', ".’", "!”", "?”", '!"', '?"', ".)", ":", "”", '"')
_SENTENCE_ENDS: Final = (".", "!", ".”", '."', "!”", '!"', ".)", ":", "”", '"', ",", ";")
_CUT_OFF: Final = ("...", "…", "[…]", "[...]", "(...)")
# The end of a teaser, as in "… for the winter, and nobody...", "… until the spring […] Read More"
_BROKEN: Final = lazy_pattern(
    r"(?<=[\w,’'])(?: ?(?:\.\.\.|…)| \[(?:\.\.\.|…)\]) ?(?:[Mm]ore|MORE|Read [Mm]ore|READ MORE|Continue [Rr]eading)?"
    r"[ »›>→\])]*$"
)
_SHORTEST_BROKEN: Final = 80
_LONGEST_BROKEN: Final = 700
_FEWEST_BROKEN: Final = 2
_LONGEST_BETWEEN: Final = 160
_WIDEST: Final = 6
"""Blocks from one teaser that breaks off to the next, at the most."""
# "[Senators meet again over the budget]"; but not a thought or a line of a play: "[Jane: Am I dreaming?]"
_BRACKETED: Final = lazy_pattern(r"\[ ?(?!\w+: )[A-ZÀ-Þ¿¡“‘\"'«][^\[\]!]*[^.!\s\[\]:;,] ?\]$")
# What leads a German reader on: "… finden Sie hier in unserem Newsblog", "… Zur Anmeldung geht es hier"
_POINTED: Final = lazy_pattern(
    r"\[(?=[^\[\]]*\b[Hh]ier\b)(?=[^\[\]]*\b(?:Sie|[Uu]nser\w*|geht|Anmeldung)\b)[^\[\]]*\.?\]$"
)
_FEWEST_WORDS: Final = 6
_LONGEST_HEADLINE: Final = 150
# Editor's notes and sounds, which are part of the text.
_NOTE: Final = lazy_pattern(
    r"\b(?:updated?|corrected|correction|note|translat|applause|laugh|video clip|emphasis|editor|sic|music|sound)\b",
)
# What only stories of Fox News hold, which print links to others as a line of capitals.
_CAPITAL_SITE: Final = ("CLICK HERE", "Fox News Digital", "FOX NEWS APP", "Fox News Flash")
_SHORTEST_SHOUT: Final = 25


def teasers(document: Document) -> Iterator[Block]:
    """Yield the blocks that are a headline with a teaser which breaks off, and "Read more" behind it."""
    blocks = document.blocks
    if document.language in _ENGLISH and not document.passing(_hints):
        return
    marked = document.passing(_leads_on)
    for index in marked:
        if not _after_story(blocks, index):
            continue
        text = blocks[index].text[: _more_at(blocks[index].text)].rstrip(" -–—|•\u00a0")
        if text.endswith(_CUT_OFF) or not text.endswith(_STOPS) or _in_a_row(marked, index):
            yield blocks[index]


def broken_off(document: Document) -> Iterator[Block]:
    """Yield the blocks, far down, that break off one after the other, with the headlines between and above them."""
    if "..." not in document.source and "…" not in document.source:
        return
    blocks = document.blocks
    far = 2 * len(document.source) // 5
    ends = [index for index, block in enumerate(blocks) if _breaks_off(block) and block.start > far]
    if len(ends) < _FEWEST_BROKEN:
        return
    run = [ends[0]]
    for index in (*ends[1:], len(blocks) + _WIDEST):
        if index - run[-1] < _WIDEST and _divides(blocks[run[-1] + 1 : index]):
            run.append(index)
            continue
        divided = all(later - earlier > 1 for earlier, later in pairwise(run))
        if len(run) >= (_FEWEST_BROKEN if divided else _ROW) and _after_story(blocks, run[0]):
            first = run[0]
            while first > 1 and _is_headline_above(blocks[first - 1]):
                first -= 1
            yield from blocks[first : run[-1] + 1]
        run = [index]


def _breaks_off(block: Block) -> bool:
    text = block.text
    if not _SHORTEST_BROKEN <= len(text) <= _LONGEST_BROKEN or not (block.opens and block.closes):
        return False
    end = text[-_MOST_BEHIND_MARK:]
    return ("..." in end or "…" in end) and _BROKEN.search(text, len(text) - _MOST_BEHIND_MARK) is not None


def _divides(lines: Sequence[Block]) -> bool:
    """Whether *lines* may stand between two teasers: nothing, or short ones with a headline among them."""
    short = all(len(block.text) <= _LONGEST_BETWEEN for block in lines)
    return not lines or (short and any(map(_is_headline_above, lines)))


def _is_headline_above(block: Block) -> bool:
    """Whether *block* may be the headline of a teaser, its date or section: no sentence."""
    return len(block.text) <= _LONGEST_BETWEEN and not block.text.endswith(_SENTENCE_ENDS)


def bracketed_headlines(document: Document) -> Iterator[Block]:
    """Yield the blocks in brackets that hold the headline of another story, or lead to the site's running coverage."""
    source = document.source
    if ("[" not in source or "\n[" not in source) and ("(" not in source or "\n( " not in source):
        return  # one character is looked for much faster than two
    for index, block in enumerate(document.blocks):
        text = block.text
        if text[0] not in "[(" or text[-1] not in "])" or not (block.opens and block.closes):
            continue
        if _is_bracketed_link(text) and _after_story(document.blocks, index, 1):
            yield block


def _is_bracketed_link(text: str) -> bool:
    """Whether *text*, in brackets as a whole, is a link: "[Senators meet again over the budget]", "( Full results)"."""
    if len(text) > _LONGEST_HEADLINE:
        return len(text) <= _LONGEST and _POINTED.match(text) is not None
    if text.startswith("( "):  # what a link leaves whose words were set apart
        return text[2:3].isupper() and "(" not in text[1:]
    worded = len(text.split()) >= _FEWEST_WORDS and (_BRACKETED.match(text) or _POINTED.match(text))
    return bool(worded) and not _NOTE.search(text.lower())


def _is_of_capital_site(text: str) -> bool:
    return any(map(text.__contains__, _CAPITAL_SITE))


def shouted_headlines(document: Document) -> Iterator[Block]:
    """Yield the lines of capitals between paragraphs that are links to other stories on Fox News."""
    if not document.holds(_is_of_capital_site):
        return
    for index, block in enumerate(document.blocks):
        text = block.text
        if text.isupper() and _SHORTEST_SHOUT <= len(text) <= _LONGEST_HEADLINE and text[-1] not in ".!:,;":
            alone = block.opens and block.closes and len(text.split()) >= _FEWEST_WORDS - 1
            if alone and _after_story(document.blocks, index, 1):
                yield block


def _hints(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    end = text[-_MOST_BEHIND_MARK:]
    return "ead" in end or "EAD" in end


def _leads_on(text: str) -> bool:
    return len(text) <= _LONGEST and _more_at(text) > 0


def _more_at(text: str) -> int:
    """Return where "Read more" begins at the end of *text*, a block that may be a teaser; 0: nowhere."""
    found = _MORE.search(text, max(len(text) - _MOST_BEHIND_MARK, 0))
    return found.start() if found else 0


def _after_story(blocks: Sequence[Block], index: int, fewest: int = _FEWEST_PARAGRAPHS) -> bool:
    """Whether paragraphs of the story stand above the block at *index*: the story itself may break off."""
    count = 0
    for block in blocks[:index]:
        count += is_prose(block)
        if count >= fewest:
            return True
    return False


def _in_a_row(marked: Sequence[int], index: int) -> bool:
    first = last = index
    while first - 1 in marked:
        first -= 1
    while last + 1 in marked:
        last += 1
    return last - first + 1 >= _ROW
