"""Find the lines in which scholars who write for the public disclose whose money they take, and who pays the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

# "Jane Roe does not work for, consult, own shares in or receive funding from any company …", in the languages of the
# house that prints it, and "The University of Elmville provides funding as a member of The Conversation".
_DISCLOSES: Final = lazy_pattern(
    r"\bdo(?:es)? not work for, consult, own shares in\b"
    r"|\bno (?:recibe salario|son asalariad\w+|es asalariad\w+),? ni\b"
    r"|\bnon lavora(?:no)? per, (?:né|non) |\bwerk(?:t|en) niet voor, advise(?:ert|ren) niet\b"
    r"|\bne travaill(?:e|ent) pas, ne conseill|\bnão prestam? consultoria, trabalh|\btidak bekerja, menjadi konsultan\b"
    r"|\b(?:provides? (?:funding|support)|aportan? financiación|proporcionan? financiación|apporte(?:nt)? (?:un"
    r"|des) (?:financement|fonds)|(?:fornece|oferece)m? financiamento|memberikan dana|finance(?:nt)?)\b"
    r"[^.]{0,60}\bThe Conversation\b"
)
_SIGNS: Final = (
    *("own shares in", "recibe salario, ni", "asalariad", "pas, ne conseill", "consultoria, trabalh"),
    *("menjadi konsultan", "The Conversation", "non lavora", "niet voor, advis"),
)
"""Without one of these a text discloses nothing of the kind."""
_LONGEST: Final = 700


def disclosures(document: Document) -> Iterator[Block]:
    """Yield the lines of *document* that disclose whose money its authors or its house take."""
    if not any(map(document.source.__contains__, _SIGNS)):
        return
    for block in document.blocks:
        if len(block.text) <= _LONGEST and _DISCLOSES.search(block.text):
            yield block
