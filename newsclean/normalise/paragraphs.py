"""Normalise the paragraphs: one blank line between them, one blank between words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.document import Document
from newsclean.edits import Edit, replay
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.glued import glued_paragraphs
from newsclean.normalise.headline_breaks import headline_breaks
from newsclean.normalise.joints import PARAGRAPHS, begins_sentence, ends_sentence, joints
from newsclean.normalise.lines import Layout
from newsclean.normalise.orphans import orphaned_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block
    from newsclean.normalise.joints import Joint
    from newsclean.rulepack import RulePack

_BLANKS: Final = lazy_pattern(r"[ \t]{2,}|\t")
_NO_BLANK_BEFORE: Final = frozenset(",.;)]}”％、。，．；：！？」』）】》")
_MAYBE_BLANK_BEFORE: Final = frozenset(":!?»%")  # French sets a space before these
_NO_BLANK_BEHIND: Final = frozenset("([{“„‘¿¡「『（【《")
_UNSPACED: Final = lazy_pattern("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]")
_WHY: Final = {
    "outer-space": "Nothing stands before the first word or behind the last.",
    "paragraph-break": "One blank line stands between paragraphs.",
    "line-break": "The lines of a list or of verse stand one below the other.",
    "rejoined-line": "The line was broken in the middle of a sentence.",
    "blanks": "One blank stands between words, none before a closing mark.",
}


def normalise_paragraphs(document: Document, rules: RulePack) -> Iterator[Edit]:  # noqa: ARG001 (a filter's form)
    """Propose the white space that the clean text needs, and take out marks that removals left alone."""
    source, blocks = document.source, document.blocks
    tidy = not document.edits and "\n\n".join([block.text for block in blocks]) == source
    if not tidy:
        orphans = orphaned_marks(document) if document.edits else ()
        yield from orphans
        yield from _white_space(document.with_edits(orphans))
    if document.holds(_has_gaps):
        for block in blocks:
            yield from _single_blanks(block)
    yield from glued_paragraphs(document)
    yield from headline_breaks(document)


def _has_gaps(text: str) -> bool:
    return "  " in text or "\t" in text


def evenly_spaced(source: str, blocks: tuple[Block, ...]) -> tuple[Edit, ...]:
    """Return the edits that put one blank line between the lines of *source*; none if it is so, or not so simple.

    It is not where lines were broken at a width, or stand in a list: that is judged when the residue is gone.
    """
    even = "\n\n".join([block.text for block in blocks])
    if even == source:
        return ()
    edits = tuple(_white_space(Document(source, blocks)))
    return edits if replay(source, edits) == even else ()


def _white_space(document: Document) -> Iterator[Edit]:
    layout = Layout(document)
    for joint in joints(document):
        wanted, rule = _separator(joint, layout)
        if rule == "rejoined-line" and layout.divides(joint):
            yield Edit(joint.start - 1, joint.start, "paragraph", rule, _WHY[rule])
        yield from _put(document.source, joint, wanted, rule)


def _separator(joint: Joint, layout: Layout) -> tuple[str, str]:
    """Return the white space that belongs into *joint*, and the rule that says so."""
    if not joint.before or not joint.after:
        return "", "outer-space"
    if joint.line_feeds:
        return _line_end(joint, layout)
    if not joint.residue:
        return " " if joint.blanks or joint.fixed else "", "blanks"
    outside = any(start == joint.start or end == joint.end for start, end in joint.blanks)
    glued = not outside and not joint.fixed and joint.after[0].isupper()  # two elements of the page met here
    if begins_sentence(joint.after) and (glued or ends_sentence(joint.before)):
        return "\n\n", "paragraph-break"  # residue stands between paragraphs
    return _within_sentence(joint), "blanks"


def _line_end(joint: Joint, layout: Layout) -> tuple[str, str]:
    if joint.line_feeds >= PARAGRAPHS:
        return "\n\n", "paragraph-break"
    if layout.is_broken(joint):
        return layout.rejoined(joint), "rejoined-line"
    if layout.is_listed(joint):
        return "\n", "line-break"
    return "\n\n", "paragraph-break"


def _within_sentence(joint: Joint) -> str:
    """Return what a removal in the middle of a sentence leaves: one blank, or none at a mark."""
    last, first = joint.before[-1], joint.after[0]
    if first in _NO_BLANK_BEFORE and not joint.after.startswith(".."):
        return ""
    if joint.after.startswith(("'s ", "’s ")) or last in _NO_BLANK_BEHIND:
        return ""
    if first in _MAYBE_BLANK_BEFORE:
        return " " if joint.blanks and joint.blanks[-1][1] == joint.end else ""
    if _UNSPACED.match(last) and _UNSPACED.match(first):
        return " " if len(joint.blanks) > 1 else ""
    return " "


def _put(source: str, joint: Joint, wanted: str, rule: str) -> Iterator[Edit]:
    """Yield the edits that leave *wanted* as the white space of *joint*."""
    if joint.fixed and wanted.startswith(joint.fixed):
        wanted = wanted[len(joint.fixed) :]  # edits have put a part of it there
    texts = [source[start:end] for start, end in joint.blanks]
    if not texts:
        if wanted:
            yield Edit(joint.start, joint.start, "paragraph", rule, _WHY[rule], wanted)
        return
    place = texts.index(wanted) if wanted in texts else 0
    for index, (start, end) in enumerate(joint.blanks):
        new = wanted if index == place else ""
        if texts[index] != new:
            yield Edit(start, end, "paragraph", rule, _WHY[rule], new)


def _single_blanks(block: Block) -> Iterator[Edit]:
    if "  " in block.text or "\t" in block.text:
        for run in _BLANKS.finditer(block.text):
            start, end = block.start + run.start(), block.start + run.end()
            yield Edit(start, end, "paragraph", "blanks", _WHY["blanks"], " ")
