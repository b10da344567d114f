"""Find the credits of photos that no phrase leads to: a name and an agency in brackets or at a block's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.bracketed_credits import behind_captions, in_brackets
from newsclean.captions.copyright_marks import has_marks, repeated_marks, stuck_credits
from newsclean.captions.credit_grammar import AGENCY, FILED, FULL_NAME, PUBLISHER, STOPS, WORD, Credit, is_person
from newsclean.captions.dashed_credits import dashed_credits
from newsclean.captions.ending_credits import at_end
from newsclean.captions.house_credits import house_credits
from newsclean.guards import is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name
from newsclean.newsroom import is_outlet, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document


# One that stands alone above the story: "Jane Doe/ELM", "Jane Doe/THE COURIER"
_ALONE: Final = lazy_pattern(rf"(?P<name>{FULL_NAME}) ?/ ?(?P<publisher>{WORD}(?: {WORD}){{0,2}})$")
# One that leads its caption, or is stuck to the story: "Jane Doe/AP A farmer waits", "Jane Doe / AFP / Getty ImagesThe"
_LEADING: Final = lazy_pattern(
    rf"(?P<name>{FULL_NAME}) ?/ ?(?:{AGENCY}|{PUBLISHER}){FILED}"
    rf"(?:(?: ?/ ?|,? via | ?[—–] ?|, ){AGENCY}{FILED}){{0,2}}"
    r"(?=\s|$|[A-ZÀ-Þ][a-zß-ÿ’'])"
)
_FOR: Final = lazy_pattern(rf"(?P<name>{FULL_NAME}) for (?:[A-Z]{{3,}}(?: [A-Z]+)?|(?:[Tt]he )?{PUBLISHER})$")
_LEAD_REACH: Final = 60
_SPACED: Final = 5
_SAID: Final = (',"', ",”", "”,", '",')
"""How a quotation ends whose speaker comes next: "… I like sleep," Jane Roe / Elmville"."""


def photo_credits(document: Document) -> Iterator[Credit]:
    """Yield the photo credits in what is left of *document*, with offsets into its source."""
    for credit in _credits(document):
        if not document.source[max(credit.start - _SPACED, 0) : credit.start].rstrip().endswith(_SAID):
            yield credit


def _credits(document: Document) -> Iterator[Credit]:
    source = document.source
    if "(" in source:
        yield from in_brackets(source, "(", ")")
        yield from behind_captions(document.blocks)
    if "[" in source:
        yield from in_brackets(source, "[", "]")
    # Nearly all paragraphs end like a sentence and are passed over here.
    for block in [block for block in document.blocks if block.text[-1] not in STOPS or block.text[-7:] == "Images."]:
        if is_row(block.text):
            continue
        found = at_end(block, last=block is document.blocks[-1])
        # "Jane Doe | Associated Press" at the top says who wrote the story.
        byline = " | " in block.text and block in document.blocks[:2]
        yield from (credit for credit in found if not (byline and credit.start == block.start))
    yield from house_credits(document.blocks)
    yield from dashed_credits(document)
    yield from _made_for(document.blocks)
    if document.language in ("es", "pt"):
        from newsclean.captions.iberian_credits import iberian_credits  # noqa: PLC0415 (others have none)

        yield from iberian_credits(document)
    if "/" in source:
        yield from _leading(document.blocks)
    for start, end in stuck_credits(source) if document.holds(has_marks) else ():
        yield Credit(start, end, certain=True, bracketed=False)
    if source.count("©") > 1:
        for start, end in repeated_marks(source):
            yield Credit(start, end, certain=True, bracketed=False)


def _leading(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits that blocks begin with, and those that stand alone above the story."""
    for index, block in enumerate(blocks):
        slash = block.text.find("/", 0, _LEAD_REACH)
        if slash < 0 or " " not in block.text[: slash - 1]:  # "SEOUL/BEIJING" leads no story with a name
            continue
        found = _LEADING.match(block.text)
        if not found and index <= 1:
            found = _ALONE.match(block.text)
            if found and not _owns_picture(found["publisher"]):
                continue  # of two names both may be authors
        if found and is_name(found["name"]):
            yield Credit(block.start, block.start + found.end(), certain=True, bracketed=False)


def _made_for(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the blocks inside the text that name a photographer and a paper alone: "Jane Doe for TIME"."""
    for block in blocks[1:-1]:
        if len(block.text) <= _LEAD_REACH and " for " in block.text:
            found = _FOR.match(block.text)
            if found and is_person(found["name"], sure=True):
                yield Credit(block.start, block.end, certain=True, bracketed=False)


def _owns_picture(publisher: str) -> bool:
    """Whether *publisher*, behind a name that stands alone, is no author: a paper, but no "STAFF WRITER"."""
    if is_role(publisher) and "photo" not in publisher.casefold():
        return False
    return publisher.isupper() or is_outlet(publisher)
