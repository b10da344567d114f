"""Find labels of a page that share a line: a row of nothing but labels, or one that ends a line of text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.folding import GLUED, first_word, folded
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Index
    from newsclean.rules import Rule

_LONGEST_ROW: Final = 200
_LONGEST_LABEL: Final = 60
_LONGEST_UNKNOWN: Final = 30
_MOST_WORDS: Final = 5
_FEWEST: Final = 3
_SHORTEST_PARAGRAPH: Final = 80
_STOPS: Final = frozenset('.!?…,;。！？”"»’')
_SENTENCE_ENDS: Final = (". ", "! ", "? ", "” ", "» ", '" ', ".) ", "… ")
_LONGEST_GLUED: Final = 500
# "… on Monday. ", "… on Monday.©2024", "… am Montag.la/dpa": what ends so is no list.
_PROSE: Final = lazy_pattern(
    r"[.!?…][”\"»)]*(?:\s|$|©|[a-z]{2,4}/[A-Za-z])"
    rf"|(?<=[{LOWER}]{{3}})[.…][“„«\"]?[{UPPER}][{LOWER}]"
)
_DIVIDER: Final = lazy_pattern(r"\s*[|•·]\s*|\s+[/>›»–-]\s+|\s{2,}|\t")


def label_rows(blocks: tuple[Block, ...], index: Index, *, ends: bool) -> Iterator[Found]:
    """Yield the *blocks* that are a row of labels, and the labels behind the last sentence of one.

    *ends* says whether the text ends with them: below its last line a single word is a label.
    """
    for block in blocks:
        text = block.text
        if text[-1] in _STOPS:
            continue
        if len(text) > _SHORTEST_PARAGRAPH:
            last = ends and block is blocks[-1]
            found = _closing(block, index, last=last) or (_glued_list(block, index) if last else None)
            if found:
                yield found
        if len(text) <= _LONGEST_ROW and " " in text and first_word(text) in index:
            rule = _row(text, index)
            if rule:
                yield Found(block.start, block.end, rule)


def _closing(block: Block, index: Index, *, last: bool) -> Found | None:
    """Return the label behind the last sentence of *block*, or glued to it; a single word only in the *last* one."""
    text = block.text
    near = len(text) - _LONGEST_LABEL
    start = max(text.rfind(end, near) + len(end) if end in text[near:] else 0 for end in _SENTENCE_ENDS)
    for found in GLUED.finditer(text, max(near, start)):
        start = found.start()
    label = text[start:].lstrip()
    if not start or not label or not (last or " " in label):
        return None
    rule = _label(label, index)
    if rule is None or (rule.scope == "head" and not last):
        return None
    return Found(block.end - len(label), block.end, rule)


def _glued_list(block: Block, index: Index) -> Found | None:
    """Return the head of a list and the list, if both are glued to the end of *block*: "…said.TagsFishRiverHarbour"."""
    text = block.text
    places = [found.start() for found in GLUED.finditer(text, max(len(text) - _LONGEST_GLUED, 1))]
    for start, end in pairwise([*places, len(text)]):
        label = text[start:end].partition(":")[0]
        rule = _label(label, index) if len(label) <= _LONGEST_LABEL else None
        if rule is not None and rule.scope == "head" and not _PROSE.search(text, start):
            return Found(block.start + start, block.end, rule)
    return None


def _row(text: str, index: Index) -> Rule | None:
    """Return the rule for the first label of *text* if that is a row of labels."""
    pieces = [piece for piece in _DIVIDER.split(text) if piece]
    if len(pieces) >= _FEWEST:
        known = [rule for piece in pieces if (rule := _label(piece, index))]
        others = len(pieces) - len(known)
        short = all(len(piece) <= _LONGEST_UNKNOWN for piece in pieces)
        return known[0] if short and len(known) >= 2 * others and len(known) > 1 else None
    if len(pieces) > 1:
        rules = [_label(piece, index) for piece in pieces]
        return rules[0] if all(rules) else None
    return _run(text.split(), index)


def _run(words: list[str], index: Index) -> Rule | None:
    """Return the rule for the first label if *words* are labels without anything between them."""
    first: Rule | None = None
    count = at = 0
    while at < len(words):
        for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            label = " ".join(words[at : at + size])
            rule = _label(label, index)
            if rule is not None:
                break
        else:
            return None
        first = first or rule
        count += 1
        at += size
    return first if count >= _FEWEST else None


def _label(text: str, index: Index) -> Rule | None:
    """Return the rule for a line that is *text*, if the line is one of the page's and not of a picture's."""
    word = first_word(text)
    rule = index.entry(word).line(folded(text)) if word and word in index else None
    return None if rule is None or rule.strips == "caption" else rule
