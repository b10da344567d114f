"""Find the few words left of a line whose others went: the question before a prompt, what a copyright line goes on."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.appeals.invitation_words import STORY
from newsclean.appeals.languages import APPEALING
from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end
from newsclean.stuck_sentences import is_spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_START: Final = attrgetter("start")
_LONGEST: Final = 90
_SPOKEN: Final = frozenset(("prompt", "comments"))
"""Beside these, only what asks something or speaks to the reader goes."""
_NOTED: Final = frozenset(("legal", "bio"))
"""Beside these, at the end, whatever is left goes."""
_HEAD: Final = 1
"""Blocks that a text may have as its headline."""
_LAST: Final = 6
_HOUSE: Final = frozenset(("prompt", "comments", "legal"))
"""Where the house speaks: in a line of which so much is known for its own, what tells no story is its own as well."""
_LONGEST_LINE: Final = 620
"""Code points of such a line at the most: longer ones are glued of several."""
_LONGEST_REST: Final = 400
_LEAST_KNOWN: Final = 0.15
_TOP: Final = 2
"""Blocks at the top of a text that begin its story, however its first line ends."""
_QUESTION: Final = ("?", "？", "؟")
_YOU: Final = lazy_pattern(r"\b[Yy]ours?\b|\b[Yy]ou\b")
_HOUSE_WORD: Final = lazy_pattern(
    r"^(?:(?:if|all|do|are|have|did|would) )?(?:you|your|you'\w+)\b|\b(?:we|our|us|we'\w+|please"
    r"|readers?|reader-\w+|newsroom|journalis\w+|reporting|reporters?|editors?"
    r"|publish\w*|publications?|news|subscri\w+|donat\w+|donors?|support\w*|members?|newsletters?|app|e-?mails?|account"
    r"|privacy|disclosures?|disclaimers?|disclosed|investors?|investments?|compensat\w+|licen[sc]ed|copyright|articles?"
    r"|follow us|whats\s?app|podcasts?|click|(?:find out|learn|read) more|try again|sign up|no spam)\b"
)
"""What a house speaks of: a sentence with none of these is the story's, whatever stands beside it."""
_HOUSE_SELF: Final = lazy_pattern(
    r"\b(?:we|our|us|we'\w+|please|readers?|newsroom|journalis\w+|subscri\w+|donat\w+|newsletters?|whats\s?app)\b"
)
"""Where the house speaks of itself: a line that opens otherwise, asking nothing, tells of something first."""
_ITEM: Final = lazy_pattern(r"(?:[-•*] )?(?:\d{1,2}[.)] |[\w’'-]+(?: [\w’'-]+){0,3} [–—-] )")
"""An item of a list: "2) The tide app", "- Exposure – is it even?"."""
_ENGLISH: Final = ("en", "any")
_FEWEST_TOLD: Final = 8
"""Words of a sentence that may be the story's last, at the least."""
_SPEAKS: Final = lazy_pattern(r"\b(?:[Yy]ours?|[Yy]ou|I|[Mm]y|[Ww]e|[Oo]ur|us|:)\b")
_SAID: Final = frozenset('"“”„«»「」')


def line_rests(document: Document) -> Iterator[Block]:
    """Yield the blocks, short in all, that are left of lines of which prompts, comments, notes or bios went."""
    blocks = document.blocks
    pieces = [index for index, block in enumerate(blocks) if not (block.opens and block.closes)]
    if not pieces or not any(map(is_prose, blocks)):
        return
    for index in pieces:
        block = blocks[index]
        if block.opens and _ITEM.match(block.text):
            continue
        if index >= _TOP and document.language in _ENGLISH and _is_of_house(document, block):
            yield block
            continue
        if len(block.text) > _LONGEST or index < _HEAD or not _SAID.isdisjoint(block.text):
            continue
        line = _line(document.source, block)
        if sum(len(other.text) for other in _near(blocks, index) if line[0] <= other.start < line[1]) > _LONGEST:
            continue
        labels = _labels(document.edits, *line)
        asks = block.text.endswith(_QUESTION) or _addresses(block.text, document.language)
        noted = labels & _NOTED and index >= len(blocks) - _LAST and not _tells(block.text)
        if (labels & _SPOKEN and asks) or noted:
            yield block


def _tells(text: str) -> bool:
    """Whether *text* is a whole sentence, as the story may have one between a prompt and its author's note."""
    if not text.endswith(".") or len(text.split()) < _FEWEST_TOLD or _SPEAKS.search(text):
        return False
    return not is_spoken(text, 0, len(text))


def _is_of_house(document: Document, block: Block) -> bool:
    """Whether *block* is left of a line in which the house speaks, and tells no story itself."""
    if len(block.text) > _LONGEST_REST:
        return False
    start, end = _line(document.source, block)
    if end - start > _LONGEST_LINE:
        return False
    cuts = _cuts(document.edits, start, end)
    known = sum(min(edit.end, end) - max(edit.start, start) for edit in cuts if edit.label in _HOUSE)
    if known < _LEAST_KNOWN * (end - start):
        return False
    lower = block.text.lower().replace("’", "'")
    if block.opens and not _opens_call(lower):
        return False
    return _HOUSE_WORD.search(lower) is not None and not STORY.search(lower)


def _opens_call(lower: str) -> bool:
    """Whether a line that opens with *lower* asks something or speaks of the house before it calls."""
    end = sentence_end(lower, 0, len(lower))
    return (end == len(lower) and lower.endswith(_QUESTION)) or _HOUSE_SELF.search(lower, 0, end) is not None


def _line(source: str, block: Block) -> tuple[int, int]:
    end = source.find("\n", block.end)
    return source.rfind("\n", 0, block.start) + 1, end if end >= 0 else len(source)


def _near(blocks: Sequence[Block], index: int) -> Sequence[Block]:
    return blocks[max(index - _LAST, 0) : index + _LAST]


def _labels(edits: Sequence[Edit], start: int, end: int) -> set[str]:
    """Return the labels of what went from *start* to *end*."""
    return {edit.label for edit in _cuts(edits, start, end)}


def _cuts(edits: Sequence[Edit], start: int, end: int) -> list[Edit]:
    """Return what went from *start* to *end*, or in part of that."""
    first = max(bisect_left(edits, start, key=_START) - 1, 0)
    return [edit for edit in edits[first : bisect_left(edits, end, key=_START)] if edit.end > max(edit.start, start)]


def _addresses(text: str, language: str) -> bool:
    """Whether *text* speaks to the reader."""
    if language in APPEALING:
        from newsclean.appeals.signs import signs_of  # noqa: PLC0415 (English texts need none)

        return signs_of(language).reader.search(text) is not None
    return language in ("en", "any") and _YOU.search(text) is not None
