"""Say which lines of a text's head are author lines or time stamps: by themselves, or by what stands beside them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.authors.evidence import (
    confirmed,
    is_common,
    is_known,
    is_mentioned,
    is_timeline,
    signs_again,
)
from newsclean.authors.lines import AuthorLine
from newsclean.authors.placed import is_above_place
from newsclean.given_names import has_given_name
from newsclean.guards import is_prose
from newsclean.newsroom import is_agency, is_desk, names_desk
from newsclean.timestamps import is_full, is_labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block, Document


def certain_lines(document: Document, blocks: Sequence[Block], lines: list[AuthorLine | None]) -> list[bool]:
    """Say of each line whether it goes: by itself, or through the sure one beside it."""
    behind_prose = is_prose(blocks[0])
    sure = [
        line is not None and _stands_alone(document, block, line, behind_prose=behind_prose)
        for block, line in zip(blocks, lines, strict=True)
    ]
    for index, line in enumerate(lines):
        if line and not sure[index] and line.names:
            sure[index] = confirmed(document, blocks, lines, index) or is_above_place(document, blocks, lines, index)
    for index in range(len(lines) - 2, -1, -1):
        line, below = lines[index], lines[index + 1]
        if line and line.names and not sure[index] and sure[index + 1] and below and below.names and not below.by:
            sure[index] = all(map(has_given_name, line.names)) and not is_mentioned(document, blocks[index], line.names)
    for before, index in pairwise(range(len(lines))):
        line, above = lines[index], lines[before]
        if line and not line.names and above and sure[before] and (above.names or above.by):
            sure[index] = True
        if line and line.role and not line.names and above and above == AuthorLine(by=True):
            sure[index] = True  # "By", "Admin"
    for index in range(len(lines) - 2, -1, -1):
        line = lines[index]
        text = blocks[index].text
        if line and not line.names and sure[index + 1] and (is_agency(text) or line.by or (index and names_desk(text))):
            sure[index] = True
    signed = {
        name for line, certain in zip(lines, sure, strict=True) if line and line.by and certain for name in line.names
    }
    return [
        certain or (line is not None and signs_again(line, signed)) for line, certain in zip(lines, sure, strict=True)
    ]


def _stands_alone(document: Document, block: Block, line: AuthorLine, *, behind_prose: bool) -> bool:
    """Whether *line* goes without support; below a first paragraph of prose a stamp needs a label or date and time."""
    if line.when and (is_labelled(block.text) or line.by):
        return True
    if behind_prose:
        return line.when and not line.names and is_full(block.text) and not is_timeline(document, block)
    if line.by:
        return line.role or (bool(line.names) and not is_common(document, line.names))
    if line.role and not line.names and not line.when:
        return is_desk(block.text)
    if line.when and not line.names:
        return not is_timeline(document, block)
    known = is_known(document, line.names) and not is_mentioned(document, block, line.names)
    barred = " | " in block.text and any(map(has_given_name, line.names))  # "Ana Roe | Madrid"
    return (line.when or barred) and known
