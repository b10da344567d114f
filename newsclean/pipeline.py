"""The whole program on one page: strip the boilerplate, then normalise what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.carried import Carried
from newsclean.document import Document, blocks_of
from newsclean.edits import Edit, compose, replay
from newsclean.language import SAMPLE, language_of
from newsclean.normalise.characters import normalise_characters
from newsclean.normalise.dateline import normalise_dateline, strip_dateline
from newsclean.normalise.joints import OWN
from newsclean.normalise.paragraphs import evenly_spaced, normalise_paragraphs
from newsclean.rounds import found_again
from newsclean.rulepack import RulePack
from newsclean.story.keep import keep_story, keep_story_always
from newsclean.story.question import may_be_dump
from newsclean.strip.bios import strip_bios
from newsclean.strip.bylines import strip_bylines
from newsclean.strip.captions import strip_captions
from newsclean.strip.comments import strip_comments
from newsclean.strip.credit_lines import strip_credit_lines
from newsclean.strip.invitations import strip_invitations
from newsclean.strip.judged_lines import strip_judged_lines
from newsclean.strip.judged_sentences import strip_judged_sentences
from newsclean.strip.last_lines import strip_last_lines
from newsclean.strip.legal import strip_legal
from newsclean.strip.next_stories import strip_next_stories
from newsclean.strip.page_furniture import strip_page_furniture
from newsclean.strip.prompts import strip_prompts
from newsclean.strip.related_links import strip_related_links
from newsclean.strip.repeats import strip_repeats
from newsclean.strip.story_tail import strip_story_tail

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.document import Block

Filter = Callable[[Document, RulePack], Iterator[Edit]]
"""A filter looks at the blocks that are left and proposes edits; it changes nothing."""

FIND: Final[dict[str, tuple[Filter, ...]]] = {
    "auto": (keep_story,),
    "always": (keep_story_always,),
    "never": (),
}
STRIP: Final[tuple[Filter, ...]] = (
    strip_page_furniture,
    strip_prompts,
    strip_legal,
    strip_comments,
    strip_related_links,
    strip_invitations,
    strip_captions,
    strip_credit_lines,
    strip_bios,
    strip_bylines,
    strip_repeats,
    strip_story_tail,  # last of the rules: trusts that only the story and its tail are left
)
WEIGH: Final[dict[bool, tuple[Filter, ...]]] = {
    True: (strip_judged_lines, strip_judged_sentences),  # what no rule knows; what rules cut around it tells of it
    False: (),
}
FINISH: Final[tuple[Filter, ...]] = (
    strip_next_stories,  # needs all that was cut in and around the teasers
    strip_last_lines,  # what all others leave of a page's end
)
DATELINE: Final[dict[str, tuple[Filter, ...]]] = {
    "normalise": (normalise_dateline,),
    "keep": (),
    "strip": (strip_dateline,),
}
NORMALISE: Final[tuple[Filter, ...]] = (
    normalise_characters,
    normalise_paragraphs,  # last: puts right the white space that all others leave
)

_NO_RESIDUE: Final = OWN | {"page"}
"""Labels of what says nothing of the text it takes: form, and what lies around the story of a page dump."""
_ROUNDS: Final = 8
# Each round can only shorten a text or settle its form; three are the most that texts were seen to need.


class Settings(NamedTuple):
    """What a user can choose about cleaning itself."""

    language: str | None = None
    """ISO 639-1 code; None: found from the text."""
    outlet: str | None = None
    dateline: Literal["normalise", "keep", "strip"] = "normalise"
    keep: frozenset[str] = frozenset()
    """Labels of residue that is left in."""
    page: Literal["auto", "always", "never"] = "auto"
    """Whether the story is looked for in a text as in a page dump; auto: if the text is one."""
    weighed: bool = True
    """Whether lines that no rule knows are weighed; the weights themselves are learnt without."""


def clean(source: str, rules: RulePack, settings: Settings) -> Document:
    """Return *source* with the edits that clean it: rounds of filters until nothing more changes."""
    text, lines = source, blocks_of(source)
    edits = _spaced(source, lines, settings)
    if edits:
        text = replay(source, edits)
        lines = blocks_of(text)
    first = document = opened(text, rules, settings, lines)
    for _ in range(_ROUNDS):
        done = filtered(document, rules, settings)
        if not done.edits:
            break
        edits = compose(source, edits, done.edits)
        document = opened_again(done, document.blocks, rules, settings)
    return Document(source, (), edits, first.language, settings.outlet)


def _spaced(source: str, lines: tuple[Block, ...], settings: Settings) -> tuple[Edit, ...]:
    """Return the edits that space the lines of an article evenly, so that a round with nothing to strip is the last.

    The layout of what may be a page dump tells where its story is: it stays.
    """
    if "paragraph" in settings.keep or settings.page == "always":
        return ()
    if settings.page == "auto" and may_be_dump(source):
        return ()
    return evenly_spaced(source, lines)


def opened(source: str, rules: RulePack, settings: Settings, lines: tuple[Block, ...] | None = None) -> Document:
    """Return *source* as a document without edits: its language known, its *lines* cut, the rules' matches found."""
    language = settings.language or language_of(source)
    blocks = blocks_of(source) if lines is None else lines
    return Document(source, blocks, (), language, settings.outlet, rules.found(source, blocks, language), Carried())


def opened_again(before: Document, lines: Sequence[Block], rules: RulePack, settings: Settings) -> Document:
    """Return the text that the edits of *before*, once cut into *lines*, make: opened like a source of its own."""
    text = before.text()
    language = before.language
    if not settings.language and text[:SAMPLE] != before.source[:SAMPLE]:
        language = language_of(text)
    if language != before.language:
        return opened(text, rules, settings)
    blocks = blocks_of(text)
    found, carried = found_again(before, lines, text, blocks, rules)
    return Document(text, blocks, (), language, settings.outlet, found, carried)


def filtered(document: Document, rules: RulePack, settings: Settings) -> Document:
    """Return *document* with the edits that all filters, once each and in order, propose."""
    left: list[Edit] = []
    strips = FIND[settings.page] + STRIP + WEIGH[settings.weighed] + FINISH
    for apply_filter in strips + DATELINE[settings.dateline] + NORMALISE:
        proposals = list(apply_filter(document, rules))
        if proposals:
            document = document.with_edits(_allowed(proposals, settings.keep, left) if settings.keep else proposals)
    return document


def _allowed(edits: Iterable[Edit], keep: frozenset[str], left: list[Edit]) -> Sequence[Edit]:
    """Return *edits* but for those whose label the user keeps, which join *left*: no later filter takes such text."""
    left += [edit for edit in edits if edit.label in keep - _NO_RESIDUE]
    return [
        edit
        for edit in edits
        if edit.label not in keep and not any(own.start <= edit.start < edit.end <= own.end for own in left)
    ]
