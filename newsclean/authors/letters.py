"""Find the signatures of letters to the editor: a name above a place, below words that a reader says for himself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import KICKERS, is_outlet, is_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block

_LONGEST: Final = 40
_NAME: Final = lazy_pattern(
    r"(?:(?:Dr|Prof|Rev|Mrs?|Ms)\.? )?(?:[A-ZÀ-Þ]\.? ?){0,3}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){0,3}$"
)
_PLACE: Final = lazy_pattern(
    r"(?:[A-ZÀ-Þ][\w.’'-]+ ?){1,3}(?:, (?:[A-ZÀ-Þ][\w.’'-]*|of|du|de|am) ?(?:(?:of|de) )?(?:[A-ZÀ-Þ][\w.’'-]+)?)?"
    r"(?:,? (?:via|by|per) e-?mail)?$"
)
_STOPS: Final = (".", "!", "?", "…", "”", '"', "’", ")", "»", "“")
_PARAGRAPH: Final = 50
_SALUTATION: Final = lazy_pattern(
    r"(?i)(?:dear (?:sirs?|editors?|madam)\b|dear [\w' ]{3,30},$|sirs? ?[,–—:-]|madam ?[,–—:-]"
    r"|editor, [^.]{2,40}:$"
    r"|to the editors?\b|letters? (?:to the editor|of the week)\b|letters?(?:[:,]|$)|sehr geehrte|leserbriefe?\b"
    r"|señora? director|cartas? a(?:l|l?a) director|cartas? (?:do leitor|à redação)|lettere? al direttore"
    r"|monsieur le directeur|courrier des lecteurs|geachte redactie|lezersbrieven)"
)
"""How a letter to the editor, or the page of such letters, begins."""
_OWN: Final = lazy_pattern(r"\b(?:I|I[’'?](?:ve|d|m|ll)|my|My|me|ich|Ich|meine?[rn]?|mir|yo|mi|je|j’ai|j'ai)\b")
_FEWEST_OWN: Final = 2
_QUOTES: Final = ("“", '"', "„", "«", "–", "—")
_NOBODY: Final = ("name withheld", "name and address supplied", "name supplied")


def letter_signatures(blocks: Sequence[Block]) -> frozenset[int]:
    """Return where the lines begin that sign the letters of a text, each name above its place."""
    pairs = [at for at in range(1, len(blocks) - 1) if _are_pair(blocks, at)]
    if not pairs or not _is_letter(blocks):
        return frozenset()
    return frozenset(blocks[at + line].start for at in pairs for line in (0, 1))


def _are_pair(blocks: Sequence[Block], at: int) -> bool:
    """Whether the block number *at* is a name, below a paragraph, and the next its place."""
    name, place, above = blocks[at].text, blocks[at + 1].text, blocks[at - 1].text
    if not (_is_short(name) and _is_short(place)) or name == place or not above.endswith(_STOPS):
        return False
    if name.casefold() not in _NOBODY and not (_NAME.match(name) and (_is_person(name) or at + 2 == len(blocks))):
        return False
    return _PLACE.match(place) is not None and not (is_outlet(place) or is_role(place) or place.casefold() in KICKERS)


def _is_person(name: str) -> bool:
    return has_given_name(name) or name[1:2] in (".", " ")


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST and text[-1] not in ":;!?" and not any(map(str.isdigit, text))


def _is_letter(blocks: Sequence[Block]) -> bool:
    """Whether *blocks* are letters to the editor: they greet him, or their writer speaks for himself."""
    if any(_SALUTATION.match(block.text) for block in blocks[:-2]):
        return True
    told = [block.text for block in blocks if len(block.text) >= _PARAGRAPH and not block.text.startswith(_QUOTES)]
    return sum(_OWN.search(text) is not None for text in told) >= _FEWEST_OWN
