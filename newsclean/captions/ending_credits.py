"""Find the credits of photos that end a block behind its last sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.copyright_marks import mark_at_end
from newsclean.captions.credit_grammar import (
    AGENCY,
    ANY_PUBLISHER,
    FILED,
    FULL_NAME,
    LONGEST,
    NAME,
    PUBLISHER,
    WORD,
    Credit,
    is_person,
)
from newsclean.captions.words import last_words
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block

# The last letters of the agencies that end a block: a look-up of three letters keeps all other blocks away.
_ENDINGS: Final = frozenset(
    ending[-3:]
    for ending in (
        *("Reuters", "REUTERS", " AP", "/AP", "AFP", "Press", "Images", "IMAGES", "Images.", "Getty", "EPA", "Agency"),
        *("Presse", "TODAY", "Bloomberg", "Shutterstock", "Corbis", "Herald", "Post", "Times", "Call", "Commons"),
        *("Tribune", "News", "Journal", "Globe", "Chronicle", "Star", "Gazette", "Register", "Guardian", "Telegraph"),
        *("Monitor", "NPR", "CNN", "PTI", "ANI", "EFE", "dpa", "DPA", "ANSA", "AAP", "iStockphoto", "Unsplash", "pic"),
    )
)
_RESELLER: Final = "Getty|AP|AFP|Reuters|REUTERS|Shutterstock|Alamy|ZUMA|USA TODAY"
# The credit at a block's end: after a sentence, a bar, a dash or a bracket, or it is all that the block holds.
_AT_END: Final = lazy_pattern(
    rf"(?:^|(?<=[.!?)”\"’…])\s*(?:[/–—-]\s)?|\s*\|\s*)"
    rf"(?P<credit>(?:{NAME}(?: ?/ ?{NAME}){{0,3}} ?(?P<by>/|\||via(?= (?:{_RESELLER}))) ?)?"
    rf"(?:{AGENCY}{FILED}(?: ?[/,] ?| via )?){{1,4}}"
    rf"|[A-Z][\w.'’-]+ (?:[A-Z]\. )?[A-Z][\w.'’-]+(?P<for> for | ?/ ?){PUBLISHER}"
    rf"|{NAME} (?:pic|photo|file photo))\.?$"
)
# The credit of any publisher behind a sentence, "… on July 11, 2020. Jane Doe/Block Club Elmville", with more of them
# behind it, "Jane Doe/WANA (West Asia News Agency) via Reuters"; or of the paper's own, "JANE DOE—Courier staff".
_BEHIND_SENTENCE: Final = lazy_pattern(
    rf"(?:(?<=[.!?)”\"’…])\s+(?:By )?|\s*\| )(?P<name>{FULL_NAME}) ?"
    rf"(?:/ ?{ANY_PUBLISHER}(?:(?: via | ?/ ?|, ?){ANY_PUBLISHER}){{0,2}}|[—–-] ?{WORD} [Ss]taff){FILED}$"
)
# A line of its own that says what it credits: "Golf icon: Baboon Designs via Noun Project"
_LABELLED: Final = lazy_pattern(
    r"(?:[\w-]+ ){0,3}(?i:icons?|illustrations?|images?|art|artwork|graphics?|animations?|logos?|covers?|pictures?)"
    rf": ?{ANY_PUBLISHER} via {ANY_PUBLISHER}$"
)
_SHORTEST: Final = 20
"""Code points of the shortest caption before the credit of a publisher that is not known: more than "3.1."."""
# What names a credit without a full stop before it: "A farmer in his field Photograph: Jane Doe/The Guardian"
_MARKED: Final = lazy_pattern(
    r"\b(?:Photograph|Photographer|Photo|Photos|Picture|Pictures|Pic|Credit|Image|Foto|Fotos|Bild|Fotografie|Imagen|Imagem|Crédito|Créditos|Crédits?|Ảnh)$"
)


# A site alone behind a paragraph is where its news was read: "… for his candidacy. Twitter".
_SITE: Final = lazy_pattern(r"(?:Instagram|Twitter|Facebook|YouTube|TikTok|CNN|ABC News)\.?")
_LONGEST_NAMED: Final = 120
_LONGEST_MARKED: Final = 70


def at_end(block: Block, *, last: bool) -> Iterator[Credit]:
    """Yield the credits that end *block*; the *last* one and a desk sign the story with their mark ("© ECHO/dpa")."""
    text = block.text
    tail = max(0, len(text) - LONGEST)
    if text[-3:] in _ENDINGS:
        found = _AT_END.search(text, tail)
        if (
            found
            and (found.start() or not tail)
            and not (_SITE.fullmatch(found["credit"]) and len(text) > _LONGEST_NAMED)
        ):
            certain = bool(found["by"] or found["for"]) or "Images" in found["credit"]
            yield Credit(block.start + found.start("credit"), block.end, certain, bracketed=False)
    mark = mark_at_end(text)
    starts = [] if mark is None or last or (mark == 0 and "/" in text) else [mark]
    ending = None if last else last_words(text)
    if ending:
        yield Credit(block.start + ending[0], block.end, certain=ending[1], bracketed=False)
    if text.find("/", tail) >= 0 or text.endswith((" staff", " Staff")):
        signed = _BEHIND_SENTENCE.search(text, tail)
        if signed and signed.start("name") >= _SHORTEST and is_person(signed["name"]):
            starts.append(signed.start("name"))
    if " via " in text[-_LONGEST_MARKED:] and _LABELLED.match(text):
        starts.append(0)
    colon = text.rfind(": ", -_LONGEST_MARKED)
    if colon > 0 and (marked := _MARKED.search(text, max(0, colon - 12), colon)):
        starts.append(marked.start())
    yield from (Credit(block.start + start, block.end, certain=True, bracketed=False) for start in starts)
