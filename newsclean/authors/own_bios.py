"""Find what a text says about those whom its author line names: such a biography is sure wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.bios import LONGEST, NAMED, SPEECH, goes_on, is_contact
from newsclean.authors.inline import authors_in_head
from newsclean.authors.lines import LONGEST as LONGEST_LINE
from newsclean.authors.lines import read_author_line
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block

_HEAD: Final = 8
_STOPS: Final = (".", "!", "?", "…", "”", '"', "’", "»", ")")
_TOLD: Final = (" when ", " after ", " before ", " while ")
"""Behind these somebody does something: "Jane Roe was in her kitchen when the wave came"."""


def own_bios(blocks: Sequence[Block]) -> Iterator[tuple[Block, int, int]]:
    """Yield where biographies of the authors stand: the block, and from where to where in it.

    They are whole blocks, or sentences within one, with those that go on from them.
    """
    names = _authors(blocks)
    if not names:
        return
    for index, block in enumerate(blocks):
        for name in names:
            start = block.text.find(name + " ")
            while start >= 0:
                end = _end(block.text, start, name)
                if end and (index or start):
                    yield block, start, end
                start = block.text.find(name + " ", max(end, start + 1))


def _authors(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return those whom the author lines in the head of a text name."""
    head = blocks[:_HEAD]
    lines = [read_author_line(block.text) if len(block.text) <= LONGEST_LINE else None for block in head]
    names: list[str] = []
    for line, above, below in zip(lines, [None, *lines], [*lines[1:], None], strict=False):
        stamped = (above and above.when) or (below and below.when and not below.names)
        if line and line.names and (line.by or line.when or stamped):
            names.extend(line.names)
    if not names and head and len(head[0].text) > LONGEST_LINE:
        inline = authors_in_head(head[0].text)
        names.extend(inline.names if inline else ())
    return tuple(dict.fromkeys(names))


def _end(text: str, start: int, name: str) -> int:
    """Return where the biography ends that begins with *name* at *start* of *text*; 0 if none begins there."""
    before = text[:start].rstrip()
    if before and not before.endswith(_STOPS):
        return 0
    end = sentence_end(text, start, min(len(text), start + LONGEST))
    sentence = text[start:end]
    found = NAMED.match(sentence)
    if not found or found["name"] != name or SPEECH.search(sentence) or any(map(sentence.__contains__, _TOLD)):
        return 0
    while end < len(text):
        stop = sentence_end(text, end, min(len(text), end + LONGEST))
        following = text[end:stop].strip()
        if stop <= end or not (goes_on(following) or is_contact(following)):
            break
        end = stop
    return end
