"""Strip sentences and lines that no rule knows, where what their words and their shape weigh leaves no doubt.

Rules know the phrases of the outlets that they were made for. Elsewhere a site says the same in other words, but seldom
in words that weigh nothing: these weights are learnt (`newsclean.residue`). Only what stands at an edge is looked at:
lines before or after the story's paragraphs, beside something cut or at the end, and of a paragraph there what it
begins or ends with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.residue.units import around_of
from newsclean.residue.weights import LANGUAGES, RULE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.residue.units import Around
    from newsclean.rulepack import RulePack

_LAST: Final = 2
"""How many lines at the end are looked at in any case."""


def strip_judged_sentences(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip what reads like residue by its words and its shape: a prompt, a bio, a caption, a link."""
    if document.language not in LANGUAGES:
        return
    around = around_of(document.blocks, document.edits)
    edges = list(_edges(around))
    if edges:
        from newsclean.residue.verdicts import verdicts  # noqa: PLC0415 (its weights are loaded where there is a candidate)

        for found in verdicts(around, edges, document.language):
            yield found.unit.line.block.remove(found.unit.start, found.unit.end, found.label, RULE, found.why)


def _edges(around: Around) -> Iterator[int]:
    """Yield the numbers of the blocks that are looked at; never the first, which may be the headline."""
    cuts, last = around.cuts, len(around.blocks) - _LAST
    for at in range(1, len(around.blocks)):
        at_edge = at < around.first or at > around.last or at >= last or at in cuts or at + 1 in cuts
        if at_edge and not _goes_on(around.blocks, at):
            yield at


def _goes_on(blocks: Sequence[Block], at: int) -> bool:
    """Whether the sentence of the block number *at* goes on in the next: a line that was broken."""
    return at + 1 < len(blocks) and blocks[at + 1].text[0].islower() and blocks[at].text[-1].isalnum()
