"""Find the credits that papers outside the English-speaking world set apart with a dash or a bar.

"The pier on Monday - Fotogramma" ends a caption, "EPA/JANE ROE | The pier on Monday" begins one, and so does
"Ti-Press (archivio) - The pier on Monday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.credit_grammar import AGENCY, WORD, Credit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import count_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_HOUSE: Final = rf"(?:{AGENCY}|BFM ?TV|Radio France|France (?:Télévisions|TV|24)|Reporters|Ansa|Ipa|IPA|NOS|RTL)"
_ENDING: Final = lazy_pattern(
    rf"(?<=[\w)»”\".]) [–—-] (?:©? ?{WORD}(?: {WORD}){{0,3}} ?[/–-] ?)?{_HOUSE}(?: ?/ ?{_HOUSE})?$"
)
_LEADING: Final = lazy_pattern(
    rf"(?:{AGENCY} ?/ ?{WORD}(?: {WORD}){{0,3}}(?: ?/ ?\w+)? ?\| ?"
    r"|[A-Z][\w-]+(?: ?/ ?[A-Z][\w. -]{2,30})? \((?:archivio|archives?|Archiv|archief|archivo|arquivo)\) [–-] )"
    r"(?=[A-ZÀ-Þ])"
)
_LANGUAGES: Final = ("en", "any")
"""Where digests end each line with the paper that it is from: "Lawmaker resigns - Bloomberg"."""
_SHORTEST: Final = 20
_LONGEST: Final = 300
_MOST: Final = 3
_LOOK: Final = 70


def dashed_credits(document: Document) -> Iterator[Credit]:
    """Yield the credits that a dash or a bar divides from their captions."""
    if document.language in _LANGUAGES:
        return
    found = list(_ending(document.blocks))
    if len(found) <= _MOST:
        yield from found
    for block in document.blocks[:-1]:
        if len(block.text) <= _LONGEST and (" | " in block.text[:_LOOK] or ") " in block.text[:_LOOK]):
            lead = _LEADING.match(block.text)
            if lead and count_sentences(block.text) <= 2:  # noqa: PLR2004 (a caption's)
                yield Credit(block.start, block.end, certain=True, bracketed=False)


def _ending(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits that end *blocks* inside the text, behind a dash."""
    for block in blocks[1:-1]:
        text = block.text
        if _SHORTEST <= len(text) <= _LONGEST and text[-1].isalnum() and text.find(" ", -_LOOK) >= 0:
            dash = max(text.rfind(mark, len(text) // 3) for mark in (" - ", " – ", " — "))
            found = _ENDING.search(text, max(0, len(text) - _LOOK)) if dash > 0 else None
            if found:
                yield Credit(block.start + found.start() + 1, block.end, certain=True, bracketed=False)
