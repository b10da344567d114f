"""Strip what a text says about its author, and how to reach them: at its end, or above its story."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsclean.authors.bio_signs import newcomer, person_described
from newsclean.authors.bios import (
    LONGEST,
    NAMED,
    describes_author,
    goes_on,
    introduces_author,
    is_address,
    is_contact,
    read_bio,
)
from newsclean.authors.byline_names import is_announced, is_signed, signs_line
from newsclean.authors.described import writer_described
from newsclean.authors.other_bios import other_described
from newsclean.authors.own_bios import own_bios
from newsclean.guards import is_prose
from newsclean.headlines.signs import is_biography
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name, people
from newsclean.sentences import sentence_end, sentences_in
from newsclean.strip.closing_capitals import closing_capitals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_WHY: Final = "What the author does and where to reach them is not part of the story."
_WHY_OWN: Final = "What a text says in the third person of whom its author line names is a biography."
_GOING_ON: Final = ("He ", "She ", "They ", "His ", "Her ", "Er ", "Il ", "Elle ", "Ella ", "Él ", "Ele ", "Ela ")
_WHY_CAPITALS: Final = "Sentences in capitals behind the story are a note on its author or the paper."
_LINES: Final = 64
"""How many lines at the end are kept in mind: the next round sees most of them again."""
_REACH: Final = 8
"""How many blocks from the end a biography may begin."""
_LEAST_ABOVE: Final = 4
_INLINE: Final = 700
"""Code points from the end of a long paragraph in which a biography may begin."""
_SHORT: Final = 50
_TOP: Final = 400
_HEAD: Final = 4
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ":")
_DESCRIBED: Final = lazy_pattern(
    r"(?:(?:Dr|Prof)\.? )*(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der)){1,3})"
    r"(?: \([^)]{1,30}\))?(?:,[^.;]{3,160}?,)? [a-zà-ÿ]"
)
_OF_PERSON: Final = lazy_pattern(
    r"\b(?:sie|er|ihr|ihre|seine?|she|he|her|his|elle|il|ella|él|ela|ele)\b", re.IGNORECASE
)
# Who wrote a post that the story shows: "— Jane Roe (@janeroe)".
_POST: Final = lazy_pattern(r"[—–-] ?[^()\n]{3,40} \(@\w+\)|@\w+")
_ENOUGH_OF_AUTHOR: Final = 2  # signs of a biography, where somebody signs the story
_CUES: Final = (" is ", " can be reached", " writes ", " ist ", " est ", " es ", " é ", " è ")
_ROLES: Final = ("writer", "eporter", "ditor", "olumnist", "uthor", "ournalis", "orrespondent", "@", "eriodist", "utor")


def strip_bios(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip what a text says about its author, and how to reach them: at its end, or above its story."""
    if "bio" in document.found:
        yield from rules.edits(document, "bio")
    if document.blocks:
        yield from _beside_a_story(document, [*_announced(document), *_at_the_end(document)])
        for block, start, end in own_bios(document.blocks):
            yield block.remove(start, end, "bio", "own-bio", _WHY_OWN)
        yield from _at_the_top(document)
        yield from _inside_the_last(document)
        shouted = closing_capitals(document)
        if shouted:
            block, start = shouted
            yield block.remove(start, len(block.text), "bio", "closing-capitals", _WHY_CAPITALS)


def _beside_a_story(document: Document, found: list[Edit]) -> list[Edit]:
    """Return what was *found* unless nothing but a name is left beside it: then who it is about is the story."""
    gone = {edit.start for edit in found}
    left = (block for block in document.blocks if block.start not in gone)
    return found if found and any(len(block.text) > _SHORT for block in left) else []


def _at_the_end(document: Document) -> Iterator[Edit]:
    """Yield the biographies among the last blocks, up to the story's last paragraph."""
    blocks = document.blocks
    following: list[Block] = []
    below: Block | None = None
    bare = len(blocks)  # all blocks from here on are gone
    for index in range(len(blocks) - 1, max(len(blocks) - _REACH, 0) - 1, -1):
        block = blocks[index]
        if len(block.text) > LONGEST:
            return
        ends = index + 1 == bare
        if index and (is_address(block.text) or _is_bio(document, index) or (ends and _is_newcomer(document, index))):
            for part in (block, *following):
                yield _whole(part)
            following = []
            bare = index if ends else bare
        elif below and _heads(document, block, below):
            yield _whole(block)
            yield _whole(below)
        elif goes_on(block.text) and index:
            following.insert(0, block)
        elif index and _heads(document, blocks[index - 1], block):
            following = []
        elif len(block.text) > _SHORT and block.text.endswith(_STOPS) and not is_contact(block.text):
            return
        else:
            following = []
        below = block


def _announced(document: Document) -> Iterator[Edit]:
    """Yield what stands below "About the author": a paragraph that begins with a name, and those that go on from it."""
    last = document.blocks[-_REACH:]
    for index, block in enumerate(last):
        if len(block.text) > LONGEST or not block.start or not is_announced(document, block):
            continue
        found = _DESCRIBED.match(block.text)
        if found is None or not is_name(found["name"]):
            continue
        yield _whole(block)
        given = found["name"].split()[0]
        for below in last[index + 1 :]:
            if len(below.text) > LONGEST or not (_OF_PERSON.search(below.text) or below.text.startswith(given)):
                break
            yield _whole(below)
        return


def _is_bio(document: Document, index: int) -> bool:
    """Whether a block near the end is the biography of somebody whom the story does not mention."""
    text = document.blocks[index].text
    name, sure = _whom(text, document.language)
    if name is None and index >= _LEAST_ABOVE:
        name = other_described(text, document.language, enough=_ENOUGH_OF_AUTHOR)
        name = name if name and is_signed(document, name) else None
    return sure or (name is not None and not _is_mentioned(document, index, name))


@lru_cache(maxsize=_LINES)
def _whom(text: str, language: str) -> tuple[str | None, bool]:
    """Return whose biography *text*, no longer than one, is, and whether that is sure wherever they come up."""
    bio = read_bio(text)
    if bio is not None:
        return bio.name, bio.sure and is_contact(text)
    name = person_described(text) or other_described(text, language)
    return name or (writer_described(text) if is_contact(text) else None), False


def _is_newcomer(document: Document, index: int) -> bool:
    """Whether a block that ends the text says what somebody is whom the story does not mention."""
    name = newcomer(document.blocks[index].text) if index >= _LEAST_ABOVE else None
    return name is not None and is_name(name) and not _is_mentioned(document, index, name)


def _is_mentioned(document: Document, index: int, name: str) -> bool:
    """Whether the story above the block at *index* mentions the person called *name*."""
    surname = name.rpartition(" ")[2]
    return any(
        surname in other.text
        for other in document.blocks[:index]
        if _is_story(other) and not signs_line(other.text, name)
    )


def _is_story(block: Block) -> bool:
    return len(block.text) > _SHORT and not read_bio(block.text)


def _heads(document: Document, block: Block, below: Block) -> bool:
    """Whether *block* is the name of an author above their description ("Jane Roe", "Professor in Elmville")."""
    if len(block.text) > _SHORT:
        return False
    names = people(block.text.removeprefix("About ").removeprefix("Über "))
    if len(names) != 1 or "’s " in block.text or "'s " in block.text:
        return False
    if describes_author(below.text):
        return True
    given = names[0].split()[0]
    if below.text.startswith(given + " ") and read_bio(names[0] + below.text.removeprefix(given)):
        return True
    if not below.text.startswith(names[0] + " "):
        return False
    described = person_described(below.text) or other_described(below.text, document.language)
    return bool(described or read_bio(below.text)) or is_announced(document, block)


def _at_the_top(document: Document) -> Iterator[Edit]:
    """Yield a biography that stands above the story: short, and of somebody who does not come up in it."""
    blocks = document.blocks
    for index, block in enumerate(blocks[:2]):
        if len(block.text) > _TOP or index + 1 >= len(blocks):
            break
        name = None if blocks[index + 1].text.startswith(_GOING_ON) else _introduced(block.text)
        if name:
            surname = name.split()[-1]
            if not any(surname in _POST.sub("", other.text) for other in blocks[index + 1 :]):
                yield _whole(block)
    for block in blocks[:_HEAD]:
        if block.text.startswith("By ") and block.start != blocks[-1].start and introduces_author(block.text):
            yield _whole(block)


def _introduced(text: str) -> str | None:
    """Return whom *text*, a line above the story, says to be somebody; None if it does not."""
    if is_biography(text):
        found = NAMED.match(text)
        return found["name"] if found else None
    bio = read_bio(text) if text[-1] == "." or is_contact(text) else None
    return bio.name if bio else None


def _inside_the_last(document: Document) -> Iterator[Edit]:
    """Yield the biography that makes up the last sentences of the last paragraph."""
    block = document.blocks[-1]
    if not is_prose(block):
        return
    text = block.text
    first = max(len(text) - _INLINE, 0)
    star = text.rfind("* ", first)
    if star > 0 and read_bio(text[star + 2 :]):  # "… for all. * Jane Roe, a former judge, is …"
        yield block.remove(star, len(text), "bio", "author-bio", _WHY)
        return
    holds = text[first:].__contains__
    if not (any(map(holds, _ROLES)) and any(map(holds, _CUES))):
        return
    start = len(text)
    whole = sentence_end(text, first, len(text)) if first else 0  # the first may be cut in the middle
    for begin, end in reversed(list(sentences_in(text, whole))):
        sentence = text[begin:end]
        bio = read_bio(sentence)
        if bio and bio.sure and begin:
            surname = bio.name.split()[-1]
            if surname not in document.source[: block.start + begin]:
                start = begin
        elif not goes_on(sentence) and not is_contact(sentence):
            break
    if start < len(text):
        yield block.remove(start, len(text), "bio", "author-bio", _WHY)


def _whole(block: Block) -> Edit:
    return block.remove(0, len(block.text), "bio", "author-bio", _WHY)
