"""Strip what is left at the very end: lines that end no sentence, below the last paragraph or something cut there.

A story ends with a sentence. Where a link, a note or a form was cut below its last paragraph, the short lines that
follow are the rest of that: the second half of a source line, tags, the headlines of a list whose head went. Without a
cut, what a few words at the end say is a tag, a name or a link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.letters import letter_signatures
from newsclean.edits import Edit
from newsclean.given_names import has_given_name
from newsclean.guards import has_speaker, is_prose
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.joints import OWN
from newsclean.residue.model import RULE as JUDGED
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_RULE: Final = "last-lines"
_WHY: Final = "Lines that end no sentence, below the last paragraph or something cut there, are the rest of the page."
# A headline may end with a quotation, "… 'not for sale'"; a line that is one, or ends like a sentence, is no headline.
_STOPPED: Final = lazy_pattern(r"""[.!?…:;,。」)][”"»)\]]*$|[.,!][’']$|^[“„"«»'‘].*[”“"»«’']$""")
_ENDED: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", "”", '"', "»", ".)", ".’", ".'")
_MOST_LINES: Final = 12
_MOST_WORDS: Final = 25
_LONGEST: Final = 200
_SILENT: Final = OWN | {"repeat"}
"""What is said twice goes from the middle of a list as well."""
_FEWEST_SAID: Final = 3
"""Words of a whole sentence that is story where it stands in a line behind something cut, or speaks to nobody."""
_FEW: Final = 5
"""Words that a whole sentence may have that is left of something cut."""
_MOST_TAG_WORDS: Final = 3
_FEW_TAGS: Final = 3
_MOST_DATA_WORDS: Final = 8
_LONGEST_SPEAKER: Final = 60
_SHORTEST_PARAGRAPH: Final = 80
_WHY_END: Final = "The few lines below the form for comments, rights or a credit line are no part of the story."
_ENDS: Final = frozenset(("comments", "legal", "credit"))
_ANYWHERE: Final = frozenset(("views-note", "originally-published", "made-in-partnership"))
"""Rules of these labels that find something inside a story as well."""
_FORM: Final = "comment-prompt"
_SHORTEST_END: Final = 10
"""Code points of what the form for comments says at the least: a lone "Email" asks for something else."""
_FEWEST_ABOVE: Final = 3
_MOST_BELOW: Final = 6
_LONGEST_BELOW: Final = 600
_AMENDED: Final = lazy_pattern(
    r"(?i)^\*|\b(?:correct(?:ed|ion)|amend|updated?\b|amplification|earlier version|editor.?s? note|transcript"
    r"|korrektur|korrigiert|anmerkung|corrección|fe de erratas|correção|errata|correctif|précision|rettifica"
    r"|đính chính|note:)"
)
_STARRED: Final = lazy_pattern(r"\*\s?[^\W\d_a-zß-ÿ]")
"""A note on a word that the story has with an asterisk: "*Name changed"."""
_SPEAKER: Final = lazy_pattern(r"(?:[A-ZÀ-Þ][\w.’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+, (?:The )?[A-ZÀ-Þ]")
"""Whose words stand above: "Jane Roe, Harbour Post"."""
_CLOSED: Final = ("”", '"', "»", "“")
_AMID: Final = frozenset(("caption", "repeat"))
_FEW_BELOW_PICTURE: Final = 2
"""Lines below a caption or a copy that was cut: more of them may be a list of the story's."""
_REACH: Final = 60
"""Edits from the last one back that are looked at."""
# An embedded post is part of the story, and so are the sources that a study's story ends with.
_POST: Final = lazy_pattern(r"\(@\w+\)|pic\.twitter|\bt\.co/|^@\w|(?i:\bdoi\b)|\bet al\b")
_NUMBERED: Final = lazy_pattern(r"\d{1,3}[.)] ?[^\W\d]")
_SPEAKS: Final = lazy_pattern(r"\b(?:[Yy]ou|[Yy]our|I|[Mm]y|[Ww]e|[Oo]ur)\b|:")
_UNSPACED: Final = lazy_pattern("[\u2e80-\uffef]")
_BROKEN: Final = lazy_pattern(r"\s(?:of|the|and|to|in|a|der|die|das|und|de|la|el|y|et|le)$")


def strip_last_lines(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip the lines without a full stop that stand at the very end, below the story or something cut there."""
    blocks = document.blocks
    if not blocks:
        return
    over = _below_end(document)
    if over is not None:
        for block in blocks[over:]:
            yield Edit(block.start, block.end, "tail", "below-end", _WHY_END)
        return
    if not _is_rest(blocks[-1]):
        return
    start = _first_rest(document)
    if start is None or _names_speaker(blocks, start) or blocks[-1].start in letter_signatures(blocks):
        return
    if any(map(is_prose, blocks[:start])) and not _are_data(blocks[start:]):
        for block in blocks[start:]:
            yield Edit(block.start, block.end, "tail", _RULE, _WHY)


def _first_rest(document: Document) -> int | None:
    """Return the index of the first of the last lines that stand below something cut, or right below the story."""
    blocks = document.blocks
    first = len(blocks) - 1
    while first and len(blocks) - first < _MOST_LINES and _is_rest(blocks[first - 1]):
        first -= 1
    start = _below_cut(document, first)
    if start is None:
        start = _below_story(blocks)
        if start is not None and _is_spoken_of(document, blocks[start]):
            return None
    return start


def _names_speaker(blocks: Sequence[Block], at: int) -> bool:
    """Whether the block number *at* says whose words are quoted above it."""
    return at > 0 and blocks[at - 1].text.endswith(_CLOSED) and _SPEAKER.match(blocks[at].text) is not None


def _is_rest(block: Block) -> bool:
    """Whether *block* may be left of something cut: no sentence, or one of a few words."""
    text = block.text
    if len(text) > _LONGEST:
        return False
    stopped = text[-1] in ".!?" or _STOPPED.search(text.rstrip("*"))  # "… to whistle.***": the end mark of some papers
    words = len(text.split())
    if stopped and words >= _FEWEST_SAID and not block.opens and text[0].isupper():
        return False
    few = _FEW if text[-1] != "." or _SPEAKS.search(text) else _FEWEST_SAID
    if words > (few if stopped else _MOST_WORDS):
        return False
    if not stopped and _tells(text) and (not block.opens or has_speaker(text, 0, len(text))):
        return False
    return not (_POST.search(text) or _UNSPACED.search(text) or _NUMBERED.match(text) or _STARRED.match(text))


def _tells(text: str) -> bool:
    """Whether *text*, behind something cut in its line, begins with a whole sentence: "It opens in May. (AP) jr"."""
    end = sentence_end(text, 0, len(text))
    return end < len(text) and len(text[:end].split()) > _FEW and not _SPEAKS.search(text, 0, end)


def _below_cut(document: Document, first: int) -> int | None:
    """Return the index of the first block, from *first* on, that stands right below something cut."""
    blocks = document.blocks
    cuts = [edit for edit in document.edits[-_REACH:] if edit.start < edit.end and edit.label not in _SILENT]
    amid = False
    for index in range(max(first, 1), len(blocks)) if cuts else ():
        above, here = blocks[index - 1].end, blocks[index].start
        between = [edit for edit in cuts if above <= edit.start and edit.end <= here]
        if between and all(edit.label in _AMID for edit in between):
            amid = amid or len(blocks) - index > _FEW_BELOW_PICTURE
            if amid:
                continue
        if between:
            # A label of an advertisement may stand above the last words of a story.
            advert = all("-ad-" in f"-{edit.rule}-" for edit in between)
            return None if advert and any(_STOPPED.search(block.text) for block in blocks[index:]) else index
    return None


def _below_end(document: Document) -> int | None:
    """Return the index of the first of the few last blocks that stand below what ends a story, as nothing in it does.

    Below the form for comments, rights and credit lines, no more of the story follows, but what was put right in it.
    """
    blocks, edits = document.blocks, document.edits
    if len(blocks) <= _FEWEST_ABOVE or not edits or not any(edit.label in _ENDS for edit in edits[-_REACH:]):
        return None
    start = None
    length = 0
    for index in range(len(blocks) - 1, max(_FEWEST_ABOVE, len(blocks) - _MOST_BELOW) - 1, -1):
        text = blocks[index].text
        length += len(text)
        if length > _LONGEST_BELOW or text.endswith(":") or _POST.search(text) or _AMENDED.search(text):
            break
        if _ends_story(edits, blocks[index - 1], blocks[index].start):
            start = index
    far = start is not None and 2 * (blocks[start].start - blocks[0].start) > blocks[-1].end - blocks[0].start
    return start if far and sum(map(is_prose, blocks[:start])) >= _FEWEST_ABOVE else None


def _ends_story(edits: Sequence[Edit], above: Block, stop: int) -> bool:
    """Whether what ends a story was cut between *above* and *stop*; a credit in a paragraph may end that alone."""
    return any(
        above.end <= edit.start
        and edit.end <= stop
        and edit.label in _ENDS
        and edit.rule not in _ANYWHERE
        and (edit.rule != _FORM or edit.end - edit.start >= _SHORTEST_END)
        and (above.closes or edit.label != "credit")
        and edit.rule != JUDGED  # a guess ends no story
        for edit in edits[-_REACH:]
    )


def _below_story(blocks: Sequence[Block]) -> int | None:
    """Return the index of the first of the tags and names that stand right below the last paragraph."""
    first = len(blocks)
    while first > 1 and _is_tag(blocks[first - 1]):
        first -= 1
    above = blocks[first - 1].text
    ended = len(above) >= _SHORTEST_PARAGRAPH and above.endswith(_ENDED)
    tags = [block.text.split() for block in blocks[first:]]
    # More lines than a few are tags where they are still shorter, and a list of the story's where they are not.
    few = 0 < len(tags) <= _FEW_TAGS or all(len(tag) < _MOST_TAG_WORDS for tag in tags)
    subhead = len(tags) == 1 and len(tags[0]) > 1 and tags[0][-1][0].islower()  # "Qualified teams": its list is missing
    return first if ended and tags and few and not subhead and len(tags) <= _MOST_LINES else None


def _are_data(lines: Sequence[Block]) -> bool:
    """Whether *lines* are a table that the story ends with: "Place: Old Harbour", "Camera: none"."""
    pairs = sum(":" in block.text and len(block.text.split()) <= _MOST_DATA_WORDS for block in lines)
    return 2 * pairs >= len(lines) > 1


def _is_spoken_of(document: Document, block: Block) -> bool:
    """Whether the last line is the name of somebody of whom the story speaks: the speaker of its last words, maybe."""
    name = block.text
    if block is not document.blocks[-1] or not has_given_name(name):
        return False
    return document.source.find(name) < block.start or _is_one_of_speakers(document.blocks)


def _is_one_of_speakers(blocks: Sequence[Block]) -> bool:
    """Whether the last line says who is quoted above it, as others do before: "Jane Roe, Harbour Post"."""
    return ", " in blocks[-1].text and any(
        ", " in block.text and len(block.text) <= _LONGEST_SPEAKER and _is_tag(block) and has_given_name(block.text)
        for block in blocks[1:-1]
    )


def _is_tag(block: Block) -> bool:
    text = block.text
    worded = block.opens and text[0].isalpha() and ":" not in text and not _STOPPED.search(text)
    return worded and len(text.split()) <= _MOST_TAG_WORDS and not _BROKEN.search(text) and not _UNSPACED.search(text)
