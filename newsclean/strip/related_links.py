"""Strip links and teasers to other stories.

A rule with the scope "span" whose match ends in a colon or a bar ("Read more:", "LEIA TAMBÉM:") names a cue inside a
line; how far the headline behind it reaches is judged here, for all languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.guards import block_at
from newsclean.headlines.taken_up import taken_up
from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.arrow_links import arrow_links
from newsclean.links.dated_rows import dated_rows
from newsclean.links.glued_heads import glued_heads
from newsclean.links.headline_end import headline_end, name_after
from newsclean.links.labelled_headlines import labelled_headlines
from newsclean.links.lone_links import lone_links
from newsclean.links.name_links import name_links
from newsclean.links.plus_links import plus_links
from newsclean.links.teasers import bracketed_headlines, broken_off, shouted_headlines, teasers
from newsclean.links.title_case import capitals_end
from newsclean.stuck_sentences import stuck_places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_CUES: Final = (":", "|", "»", ">", "–", "—", " -")
_OPENING: Final = "([{【"
_CLOSING: Final = ")]}】"
_LONGEST: Final = 220
_SHORTEST: Final = 20
"""Code points of a headline, at the least."""
_SENTENCE_CASE: Final = frozenset("da es fi fr id it nl no pl pt ru sv tr uk".split())  # noqa: SIM905 (a list of words)
"""Languages that print headlines like sentences: a capital behind a noun is a name or begins the next sentence."""
_MOST_BEHIND: Final = 3
_POINTER: Final = "more-information"
# The address of a shop: "5 River Street", "Elmville, OH 45001", "555-0100".
_POSTAL: Final = lazy_pattern(r"^\d+ |\b\d{5}\b|\d{2,}-\d{2,}")
# What leads to another story anywhere else is a label of the headline that a text begins with.
_LABELLED: Final = lazy_pattern(
    r"(?i)(?:quiz|special report|in pictures|exclusive|investigation|analysis|explainer|long read|fact[- ]check)"
    r": (?:\S+ ){3,}"
)
_SHOUTED_CUE: Final = "related-cue-capitals"
_MOST_STOPPED: Final = 12
"""Words that a headline with a full stop may have where text stands before its cue."""
_WHY_TEASER: Final = "A headline with a teaser that leads to more of it is another story's."
_WHY_BRACKETS: Final = "A headline in brackets between paragraphs links to another story."
_WHY_CAPITALS: Final = "A headline in capitals between paragraphs links to another story."
_WHY_LABEL: Final = "A headline behind a label or an arrow, alone between paragraphs, links to another story."
_WHY_LONE: Final = "Headlines between paragraphs, in a row or behind a name, link to other stories."
_WHY_DATED: Final = "Headlines in a row, each with its date behind it, are of other stories."
_WHY_ARROW: Final = "A headline with an arrow links to another story."
_WHY_PLUS: Final = "A headline behind a plus sign between two sentences links to another story."
_WHY_GLUED: Final = "A list of other stories, its head stuck to the first of them, ends the page."
_WHY_NAME: Final = "The site glues the links of other stories to a person's name."

_FINDERS: Final = (
    (teasers, "teaser", _WHY_TEASER),
    (broken_off, "broken-off", _WHY_TEASER),
    (bracketed_headlines, "bracketed-headline", _WHY_BRACKETS),
    (shouted_headlines, "shouted-headline", _WHY_CAPITALS),
    (labelled_headlines, "labelled-headline", _WHY_LABEL),
    (arrow_links, "arrow-link", _WHY_ARROW),
    (lone_links, "lone-link", _WHY_LONE),
    (dated_rows, "dated-row", _WHY_DATED),
)


def strip_related_links(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip links and teasers to other stories."""
    if "related" in document.found:
        yield from _ruled(document, rules)
    for find, name, why in _FINDERS:
        for block in find(document):
            yield Edit(block.start, block.end, "related", name, why)
    for block, start, end in plus_links(document):
        yield block.remove(start, end, "related", "plus-link", _WHY_PLUS)
    for block, start in glued_heads(document):
        yield block.remove(start, len(block.text), "related", "glued-head", _WHY_GLUED)
    if "MORE" in document.source:
        for start, end in name_links(document.source):
            yield Edit(start, end, "related", "name-links", _WHY_NAME)


def _ruled(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Yield what the rules propose, cues with the headlines that they lead to."""
    spans = {found.rule.id for found in document.found["related"] if found.rule.scope == "span"}
    headline = _headline(document)
    for edit in rules.edits(document, "related"):
        if headline and edit.start == headline.start:
            continue
        if edit.rule in spans:
            yield from _link(document, edit)
        elif edit.rule == _POINTER:
            yield from _pointer(document, edit)
        else:
            yield edit


def _headline(document: Document) -> Block | None:
    """Return the line that heads the story, whatever label it begins with: "Quiz: …", "VIDEO: …"."""
    blocks = document.blocks
    if blocks and _LABELLED.match(blocks[0].text):
        return blocks[0]
    return next((blocks[at] for at in taken_up(blocks)), None)


def _link(document: Document, edit: Edit) -> Iterator[Edit]:
    """Yield *edit* with the bracket around it or the headline that its cue leads to; nothing if that is unsure."""
    source = document.source
    index = block_at(document, edit.start)
    if index is None:
        return
    block = document.blocks[index]
    before = source[block.start : edit.start].rstrip()
    if before and before[-1] in _OPENING:
        closing = _CLOSING[_OPENING.index(before[-1])]
        end = source.find(closing, edit.end, min(block.end, edit.end + _LONGEST))
        if end >= 0:
            yield _wider(edit, block.start + len(before) - 1, end + 1)
        return
    if edit.rule != _SHOUTED_CUE and not source[edit.start : edit.end].rstrip().endswith(_CUES):
        yield edit
        return
    start = edit.end - block.start + source.startswith(":", edit.end)
    stop = headline_end(block.text, start)
    if before and stop is not None and _runs_on(block.text[start:stop]):
        return  # the headline and the next sentence, without a stop between them
    if stop is None and document.language in _SENTENCE_CASE:
        stop = name_after(block.text, start, min(start + _LONGEST, len(block.text)))
    if stop is not None:
        english = document.language in ("en", "any")
        if document.language == "id" and _runs_on(block.text[start:stop]):
            stop = capitals_end(block.text, start, stop) or stop
        stuck = next(stuck_places(block.text, start + _SHORTEST, stop, english=english), stop)
        yield _wider(edit, edit.start, block.start + stuck)


def _runs_on(headline: str) -> bool:
    """Whether what ends in a full stop is too long to be a headline alone."""
    return headline.endswith(".") and len(headline.split()) > _MOST_STOPPED


def _pointer(document: Document, edit: Edit) -> Iterator[Edit]:
    """Yield *edit*, a head such as "More information" at the very end, with the pointers below it, but no address."""
    index = block_at(document, edit.start)
    if index is None:
        return
    behind: tuple[Block, ...] = document.blocks[index + 1 :]
    postal = any(block.text[-1] not in ".:" and _POSTAL.search(block.text) for block in behind)
    if not postal and len(behind) <= _MOST_BEHIND and all(len(block.text) <= _LONGEST for block in behind):
        yield _wider(edit, edit.start, behind[-1].end if behind else edit.end)


def _wider(edit: Edit, start: int, end: int) -> Edit:
    return Edit(start, end, edit.label, edit.rule, edit.why)
