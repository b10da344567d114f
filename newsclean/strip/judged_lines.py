"""Strip lines that no rule took out, where words, shape, place and neighbours together leave no doubt.

The links, captions and boxes of a site have the same shapes in any language: no full stop in a text whose paragraphs
all have one, names that the story has not, a run of such lines to the end. What such signs weigh together is learnt
(`newsclean.residue`). A text that is a list itself is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.residue.around import around_of
from newsclean.residue.columns import seen
from newsclean.residue.model import RULE
from newsclean.sentences import count_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_FEWEST: Final = 3


def strip_judged_lines(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip the lines that read like residue as they stand there."""
    blocks = document.blocks
    if len(blocks) < _FEWEST or any(edit.label == "page" for edit in document.edits):
        return  # the lines of a page dump are torn: they are judged in the next round, joined again
    around = around_of(blocks, document.edits)
    lines = [seen(block.text) for block in blocks]
    from newsclean.residue.verdicts import candidates, line_verdicts  # noqa: PLC0415 (a few lines alone need none of it)

    near = candidates(around, lines)
    if near:
        in_one_line = sum(block.opens for block in blocks) < _FEWEST
        for at, label, why in line_verdicts(around, lines, near):
            block = blocks[at]
            if in_one_line and _holds_sentence(block.text):
                continue  # a sentence of the story, left between what went beside it
            yield block.remove(0, len(block.text), label, RULE, why)


def _holds_sentence(text: str) -> bool:
    """Whether *text* ends with a full stop, or goes on behind one that nothing parts from the next word."""
    return (text[-1] == "." and len(text.split()) >= _FEWEST) or count_sentences(text) > 1
