"""Strip captions of photos and videos, and their credits.

A rule with the scope "span" names a credit ("Photo: ...", "AP Photo/..."); so do names and agencies in brackets or at
a block's end. How much of the block is the caption that belongs to it is judged here, for all languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.above_credits import captions_above
from newsclean.captions.behind_heads import (
    QUOTED,
    behind_head,
    behind_joint,
    head_of,
    joins_byline,
    rest_of_credit,
    story_behind,
)
from newsclean.captions.credit_grammar import Credit
from newsclean.captions.forms import named_captions, names_above, scene_captions, uncredited_captions
from newsclean.captions.other_scripts import photo_lead
from newsclean.captions.photo_credits import photo_credits
from newsclean.captions.scenes import dates_scene, tells_act
from newsclean.captions.shown_twice import captions_shown_twice, numbered_texts
from newsclean.edits import Edit
from newsclean.guards import TOP, block_at, is_prose
from newsclean.headlines.taken_up import taken_up
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import is_agency
from newsclean.sentences import count_sentences, sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

_LONGEST: Final = 420
_LONGEST_UNCERTAIN: Final = 240
_LONGEST_INSIDE: Final = 300
_MOST_SENTENCES: Final = 3
_SEPARATORS: Final = " \t|/–—-·•"
_CLOSERS: Final = " \t.)]}»|"
_STOPS: Final = (".", "!", "?", "…", "”", '"', "’", "»")
_ENDS: Final = '.!?…”"’»)]'
_SHOWN: Final = lazy_pattern(r"(?:Videos?|VIDEOS?|Photos|PHOTOS|Pictures|(?:Photo )?[Gg]allery|GALLERY|Slideshow): ")
_TOP_BLOCKS: Final = 4
_DASHES: Final = ("-", "–", "—")
"""Behind an agency in brackets they make a dateline."""
_SIGNED: Final = (
    *("--", "By ", "BY ", "Por ", "Par ", "Von ", "Di ", "Door ", "Av "),
    *("Text:", "Text ", "Texto:", "Texto ", "Texte ", "Testo:", "Tekst:", "Story ", "Words ", "Bài"),
)
"""How a short block begins that signs the story: "-- Jane Doe / Los Angeles Times"."""
_LONGEST_SIGNED: Final = 90
_GALLERY: Final = 0.6
"""What share of a picture gallery its captions are, at the least,"""
_MOST_PARAGRAPHS: Final = 3
"""and how many paragraphs it may have beside them: more are a story that has many pictures."""
_STORY: Final = 60
_LABEL: Final = 3
"""Words of a label above a headline, at the most."""
_LONGEST_SENTENCE: Final = 200
_WHY: Final = "A photo's caption, known by the credit at its end, is not part of the story."
_WHY_TWICE: Final = "What a page says of a picture in place of it, above the caption, is not part of the story."


def strip_captions(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip captions of photos and videos, and their credits."""
    edits = list(_credited(document, rules))
    yield from edits
    for block in captions_above(document, edits) if edits else ():
        yield block.remove(0, len(block.text), "caption", "caption-above", _WHY)
    for block in captions_shown_twice(document, edits):
        yield block.remove(0, len(block.text), "caption", "shown-twice", _WHY_TWICE)
    for block in numbered_texts(document):
        yield block.remove(0, len(block.text), "caption", "numbered-text", _WHY_TWICE)
    yield from uncredited_captions(document)
    yield from scene_captions(document)
    yield from named_captions(document)
    if any(edit.start < TOP for edit in edits):
        yield from names_above(document.blocks, frozenset(block_at(document, edit.start) for edit in edits))


def _credited(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Yield the removals of captions that a rule knows, and of those that a credit gives away."""
    credited: list[tuple[Credit, str, str]] = []
    if "caption" in document.found:
        credit_rules = {found.rule.id for found in document.found["caption"] if found.rule.scope == "span"}
        for found in rules.edits(document, "caption"):
            edit = _up_to_story(document, found)
            if edit.rule in credit_rules:
                credited.append((_credit_of(document, edit), edit.rule, edit.why))
            elif not _heads_story(document, edit):
                yield edit._replace(label="credit") if _signs_story(document, edit) else edit
    credited += [(credit, "photo-credit-form", _WHY) for credit in photo_credits(document)]
    if credited:
        yield from _with_captions(document, credited)


def _up_to_story(document: Document, edit: Edit) -> Edit:
    """Return *edit* without the sentence that is stuck to the credit: "Foto: dpaThe old harbour …"."""
    return edit._replace(end=story_behind(document.source, edit.start, edit.end))


def _heads_story(document: Document, edit: Edit) -> bool:
    """Whether what *edit* takes out is a headline above the story: "Video: Mayor opens the new bridge"."""
    blocks = document.blocks
    if not blocks or not _SHOWN.match(document.source, edit.start):
        return False
    headline = blocks[0] if edit.start == blocks[0].start else next((blocks[at] for at in taken_up(blocks)), blocks[0])
    return edit.start == headline.start and headline.text[-1] not in _ENDS


def _signs_story(document: Document, edit: Edit) -> bool:
    """Whether what *edit* takes out is the agency that signs the story behind its last paragraph, not a picture."""
    if len(document.blocks) < 2:  # noqa: PLR2004 (the last paragraph and its mark)
        return False
    last = document.blocks[-1]
    if edit.start != last.start or edit.end < last.end:
        return False
    mark = last.text.rpartition(":")[2].strip(" ()[]/–—-.*")
    return all(map(is_agency, mark.split("/")))


def _with_captions(document: Document, credited: list[tuple[Credit, str, str]]) -> Iterator[Edit]:
    holders = frozenset(block_at(document, credit.start) for credit, _, _ in credited)
    spans = [(*_extent(document, credit, holders), credit, rule, why) for credit, rule, why in credited]
    going = sum(end - start for start, end in {(start, end) for start, end, *_ in spans})
    # A picture gallery: its captions are the story, only the credits go.
    told = sum(is_prose(block) for index, block in enumerate(document.blocks) if index not in holders)
    shown = going > _GALLERY * sum(len(block.text) for block in document.blocks)
    gallery = len(holders) > 1 and shown and told <= _MOST_PARAGRAPHS
    for start, end, credit, rule, why in spans:
        begin, stop = (credit.start, credit.end) if gallery and credit.certain else (start, end)
        begin = photo_lead(document.source, begin, credit.start) if document.language == "ko" else begin
        if begin < stop and not (gallery and not credit.certain):
            yield Edit(begin, stop, "caption", rule, why)


def _credit_of(document: Document, edit: Edit) -> Credit:
    """Return the credit that *edit* takes out, with the bracket around it or the separator before it."""
    source = document.source
    opening = edit.start - 1
    if opening >= 0 and source[opening] in "([":
        closed = source[edit.end - 1] in ")]"  # "(Photo/Jane Doe)": the rule took the bracket with it
        if closed or source[edit.end : edit.end + 1] in (")", "]"):
            return Credit(opening, edit.end + (not closed), certain=True, bracketed=True)
    unclosed = source.count("(", edit.start, edit.end) > source.count(")", edit.start, edit.end)
    closing = unclosed and source.startswith(")", edit.end)  # "Credit: Jane Doe (CC BY 2.0)"
    return Credit(edit.start, edit.end + closing, certain=True, bracketed=False)


def _extent(document: Document, credit: Credit, holders: frozenset[int | None]) -> tuple[int, int]:
    """Return what goes with *credit*: its caption where that is certain, else the credit alone, or nothing.

    *holders* are the indices of the blocks that hold a credit.
    """
    index = block_at(document, credit.start)
    nothing = (credit.end, credit.end)
    if index is None:
        return nothing
    block = document.blocks[index]
    if block.text.startswith(_SIGNED) and len(block.text) <= _LONGEST_SIGNED:
        return nothing
    before = document.source[block.start : credit.start].rstrip(_SEPARATORS)
    after = document.source[credit.end : block.end].strip(_CLOSERS)
    alone = nothing
    if credit.certain:
        joint = behind_joint(block.text, credit.start - block.start)
        alone = _alone(block, credit) if joint is None else (block.start + joint, credit.end)
    if not before:
        return _leading(document, index, credit, after) or nothing
    if not after:
        below = index - 1 in holders  # one of several captions in a row
        head = 0 if index else head_of(before, document.language)
        captioned = _is_caption(document, index, before, credit, below=below)
        captioned = captioned and bool(index or head or block.closes)  # a headline opens a text of one line
        return (block.start + head, block.end) if captioned else alone
    if after[0].islower() or after[0] in ",;:":
        return nothing  # "The poll (Reuters/Ipsos) found": the sentence goes on
    return _caption_inside(document, block, before, credit) if credit.bracketed and credit.certain else alone


def _leading(document: Document, index: int, credit: Credit, after: str) -> tuple[int, int] | None:
    """Return what goes with a credit that its block begins with: the caption *after* it, or the credit alone."""
    block, last = document.blocks[index], index == len(document.blocks) - 1
    if credit.bracketed and after.startswith(_DASHES):
        return None
    if not credit.certain:
        # An agency alone on its line is a credit inside the story, a byline at the top, a sign-off at the end.
        return (block.start, credit.end) if index >= _TOP_BLOCKS and not last else None
    rest = rest_of_credit(document.source[credit.end : block.end])
    if rest:
        return block.start, credit.end + rest
    stands_apart = document.source[credit.end : credit.end + 1].isspace() and not last
    short = stands_apart and 0 < len(after) <= _LONGEST and count_sentences(after) <= _MOST_SENTENCES
    scene = short and (dates_scene(after) or tells_act(after))
    captioned = scene or (short and not credit.bracketed and index > 1 and not QUOTED.search(after))
    return block.start, block.end if captioned else credit.end


def _is_caption(document: Document, index: int, before: str, credit: Credit, *, below: bool) -> bool:
    """Whether *before*, the rest of a block that ends in *credit*, is its caption and no running story."""
    last = not below and index == len(document.blocks) - 1
    scene = credit.certain and (dates_scene(before) or _is_scene(before) or before[-1].isalnum())
    if not credit.bracketed and last and index and not scene:
        return False  # the credit of the lead photo, printed behind the last paragraph
    ended = last or (not below and _ends_story(document.blocks, index))
    if not credit.certain and (ended or len(before) > _LONGEST_UNCERTAIN or _is_dateline(before)):
        return False
    if len(before) > _LONGEST or (not credit.bracketed and _is_glued(document, credit)):
        return index > 0 and _stands_between(document.blocks, index, before)
    barred = "|" in document.source[credit.start - 3 : credit.start]
    named = document.source[credit.start - 3 : credit.end]
    if "|" in named and ":" not in named and _is_headline(document.blocks, index):
        return False  # "Captain looks forward to the final | Jane Roe": the columnist
    if (QUOTED.search(before) and not barred) or joins_byline(before) or before.startswith("• "):
        return False
    return count_sentences(before) <= (_MOST_SENTENCES if credit.certain else 2)


def _is_headline(blocks: Sequence[Block], index: int) -> bool:
    """Whether the story takes up the words of the block number *index*, above which nothing but labels stands."""
    return not any(len(block.text.split()) > _LABEL for block in blocks[:index]) and taken_up(blocks)[:1] == [index]


def _ends_story(blocks: Sequence[Block], index: int) -> bool:
    """Whether no paragraph stands below the block number *index*, which may be the last one of the story itself."""
    return index == len(blocks) - 1 or (
        index > 1
        and not any(block.text.endswith(_STOPS) and len(block.text) >= _STORY for block in blocks[index + 1 :])
        and blocks[index - 1].text.endswith(_STOPS)
    )


def _is_glued(document: Document, credit: Credit) -> bool:
    return not document.source[credit.start - 1].isspace() and not document.source.startswith("Credit", credit.start)


def _stands_between(blocks: Sequence[Block], index: int, before: str) -> bool:
    """Whether *before*, to which a credit is glued, is a single sentence between two paragraphs."""
    if (
        len(before) > _LONGEST_SENTENCE
        or ":" in before
        or index + 1 >= len(blocks)
        or len(blocks[index + 1].text) < _STORY
    ):
        return False
    return count_sentences(before) == 1 and not QUOTED.search(before) and len(blocks[index - 1].text) >= _STORY


def _is_scene(before: str) -> bool:
    return tells_act(before) and count_sentences(before) == 1


def _is_dateline(before: str) -> bool:
    return before.isupper() or len(before.split()) <= 2  # noqa: PLR2004 (a place of two words)


def _caption_inside(document: Document, block: Block, before: str, credit: Credit) -> tuple[int, int]:
    """Return what goes with a bracketed credit that more text follows in its line."""
    head = behind_head(before) if block.start == document.blocks[0].start else None
    if head is not None:
        return block.start + head, credit.end
    one_line = block.start == document.blocks[0].start and not block.closes
    if len(document.blocks) > 1 and not one_line and len(before) <= _LONGEST_INSIDE and not QUOTED.search(before):
        return (block.start, credit.end) if count_sentences(before) <= _MOST_SENTENCES - 1 else _alone(block, credit)
    if before.endswith(_STOPS) or QUOTED.search(before, max(0, len(before) - _LONGEST_INSIDE)):
        return _alone(block, credit)
    # The sentence under way at the bracket is the caption; where the line begins with it, a headline may stand there.
    start = position = max(0, len(before) - _LONGEST)
    while position < len(before):
        start, position = position, sentence_end(before, position, len(before))
    if start <= max(0, len(before) - _LONGEST) or len(before) - start > _LONGEST_INSIDE:
        return _alone(block, credit)
    return block.start + start + (before[start] == " "), credit.end


def _alone(block: Block, credit: Credit) -> tuple[int, int]:
    """Return the credit with the blank or the separator that leads to it."""
    before = block.text[: credit.start - block.start]
    return block.start + len(before.rstrip() if credit.bracketed else before.rstrip(_SEPARATORS)), credit.end
