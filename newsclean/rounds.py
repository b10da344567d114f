"""What a round of filters hands on to the next of the lines that no edit touched: the rules' matches, the verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.document import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsclean.carried import Carried
    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack


def found_again(
    before: Document, lines: Sequence[Block], text: str, blocks: tuple[Block, ...], rules: RulePack
) -> tuple[Mapping[str, Sequence[Found]], Carried | None]:
    """Return where the rules match in *text*, cut into *blocks*: what the edits of *before* make of its source.

    *lines* are the blocks of that source before any edit. A line that came through whole keeps its
    matches, moved to where it stands now; only the others are searched. Returned as well is what else such lines keep.
    """
    moved = _unmoved(before, lines, {block.start: block for block in blocks})
    places = {line.start + shift for line, shift in moved}
    results = {
        label: [_moved(found, shift, text) for found, shift in _within(matches, moved)]
        for label, matches in before.found.items()
    }
    for block in blocks:
        if block.start not in places:
            alone = block._replace(start=0, end=len(block.text))
            last = block is blocks[-1]
            for label, matches in rules.found(block.text, (alone,), before.language, ends=last).items():
                results.setdefault(label, []).extend(_moved(found, block.start, text) for found in matches)
    found = {label: sorted(matches, key=_place) for label, matches in results.items() if matches}
    return found, before.carried and before.carried.handed_on([line.text for line, _ in moved])


def _unmoved(before: Document, lines: Sequence[Block], blocks: Mapping[int, Block]) -> list[tuple[Block, int]]:
    """Return the lines that are blocks of the new text word for word, and how far each has moved."""
    edits = iter(before.edits)
    edit = next(edits, None)
    shift = 0
    whole = []
    for line in lines:
        while edit and edit.end <= line.start:
            shift += len(edit.replacement) - (edit.end - edit.start)
            edit = next(edits, None)
        if not edit or edit.start >= line.end:
            block = blocks.get(line.start + shift)
            if block is not None and len(block.text) == len(line.text):
                whole.append((line, shift))
    return whole[:-1] if whole and _ends_anew(whole[-1], lines, blocks) else whole


def _ends_anew(moved: tuple[Block, int], lines: Sequence[Block], blocks: Mapping[int, Block]) -> bool:
    """Whether a line ends the text that did not end it before: there labels may stand that are none elsewhere."""
    line, shift = moved
    return line is not lines[-1] and line.start + shift == max(blocks)


def _within(matches: Sequence[Found], moved: list[tuple[Block, int]]) -> Iterator[tuple[Found, int]]:
    """Yield the *matches* that begin in one of the lines of *moved*, with its shift."""
    queue = iter(moved)
    line, shift = next(queue, (None, 0))
    for found in sorted(matches, key=_place):
        while line and line.end <= found.start:
            line, shift = next(queue, (None, 0))
        if line and line.start <= found.start:
            yield found, shift


def _place(found: Found) -> tuple[int, int, str]:
    return found.start, found.end, found.rule.id


def _moved(found: Found, shift: int, text: str) -> Found:
    end = len(text.rstrip()) if found.rule.scope == "rest" else found.end + shift
    return Found(found.start + shift, end, found.rule)
