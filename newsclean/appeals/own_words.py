"""Find the paragraphs in which a house speaks of itself below its story: its journalism, its readers, its money.

A single word is nothing: papers report on papers. Several of them in a paragraph that says "we" and quotes nobody,
below a story that does not speak so itself, are an appeal or a note of the house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.invitation_words import STORY
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from newsclean.document import Block, Document

_LANGUAGES: Final = ("en", "any")
_REACH: Final = 8
"""Blocks from the end among which such a paragraph may stand."""
_SHORTEST: Final = 60
_LONGEST: Final = 1500
_ENOUGH: Final = 3
_ENOUGH_OTHERS: Final = 4
_PAYS: Final = 3
"""The sign of who pays, by its words, in the other languages."""
_FEWEST_TOLD: Final = 6
"""Words of the story's last sentence in front of such a paragraph, at the least."""
_QUOTES: Final = frozenset('„“”«»"')
_WE: Final = lazy_pattern(r"\b(?:we|our|us|we're|we’re|we've|we’ve)\b")
_SIGNS: Final = tuple(
    lazy_pattern(rf"\b(?:{sign})\b")
    for sign in (
        "journalism|newsroom|journalists?|reporting|reporters|news coverage|news organi[sz]ation|publication",
        "readers?|subscribers?|supporters|donors|members|audience|readership",
        r"nonprofit|non-profit|not-for-profit|independent|nonpartisan|501\(c\)|editorially|ad-free|paywalls?",
        (
            r"donat\w+|contribution|contribute|funded|funding|subscribe|subscription|gift|membership|tax-deductible"
            "|support us|your support|small amount|as little as|chip in"
        ),
        r"advertis\w+|ad revenue|corporate|billionaires?|corporations|sponsors|shareholders|wealthy owners?",
        "misinformation|disinformation|the facts|the truth|democracy|free press|accountable|powerful interests",
        "you|your",
        r"free (?:to read|for all|for everyone|of charge|access)|keep (?:it|this|our \w+) free|today|right now",
    )
)
_CRAFT: Final = 2
_MONEY: Final = 5
"""The first signs are of journalism and its readers, the next of who pays: one of each is needed."""
_STEMS: Final = ("journalis", "newsroom", "reporting", "nonprofit", "non-profit", "reader", "donat", "subscri")


def own_words(document: Document) -> Iterator[Block]:
    """Yield the paragraphs at the end of *document* in which the house speaks of itself."""
    speaks = _speaks if document.language in _LANGUAGES else _speaks_in(document.language)
    if speaks is None:
        return
    blocks = document.blocks
    last = blocks[max(len(blocks) - _REACH, len(blocks) // 2) :]
    if speaks is _speaks and not _has_stem("\n".join([block.text for block in last]).lower()):
        return  # nearly all texts
    found = [block for block in last if speaks(block)]
    if found and not any(speaks(block) for block in blocks[: len(blocks) - len(last)]):
        signs = _signs_in(document.language)
        for block in found:
            start, end = _said(block.text, signs)
            yield block._replace(start=block.start + start, end=block.start + end, text=block.text[start:end])


def _signs_in(language: str) -> Sequence[re.Pattern[str]]:
    """Return the signs of a house that speaks, of its craft, its readers and who pays, in *language*."""
    if language in _LANGUAGES:
        return (_WE, *_SIGNS[:_MONEY])
    from newsclean.appeals.own_signs import own_signs  # noqa: PLC0415 (English texts need none)

    signs = own_signs(language)
    return [lazy_pattern(rf"\b(?:{kind})\b") for kind in (signs.speaker, *signs.kinds[: _PAYS + 1])]


def _said(text: str, signs: Sequence[re.Pattern[str]]) -> tuple[int, int]:
    """Return where the sentences of *text* with one of *signs* stand: around them in the line the story may be."""
    lower = text.lower()
    told = [(start, end) for start, end in sentences_in(text) if any(sign.search(lower, start, end) for sign in signs)]
    if not told:
        return 0, len(text)
    start, end = told[0][0], told[-1][1]
    above, below = len(text[:start].split()), len(text[end:].split())
    return start if above >= _FEWEST_TOLD else 0, end if below >= _FEWEST_TOLD else len(text)


def _speaks_in(language: str) -> Callable[[Block], bool] | None:
    """Return what tells of a paragraph in *language* whether a house speaks of itself there; None if nothing can."""
    from newsclean.appeals.own_signs import OTHERS, kinds_told, own_signs  # noqa: PLC0415 (English texts need none)

    if language not in OTHERS:
        return None
    signs = own_signs(language)
    speaker = lazy_pattern(rf"\b(?:{signs.speaker})\b")

    def speaks(block: Block) -> bool:
        text = block.text
        if not (_SHORTEST <= len(text) <= _LONGEST and block.opens and block.closes):
            return False
        lower = text.lower()
        if not any(map(lower.__contains__, signs.stems)) or not _QUOTES.isdisjoint(text) or not speaker.search(lower):
            return False
        told = kinds_told(lower, signs)
        return sum(told) >= _ENOUGH_OTHERS and any(told[:_CRAFT]) and told[_PAYS]

    return speaks


def _has_stem(lower: str) -> bool:
    return any(map(lower.__contains__, _STEMS))


def _speaks(block: Block) -> bool:
    text = block.text
    if not (_SHORTEST <= len(text) <= _LONGEST and block.opens and block.closes):
        return False
    lower = text.lower()
    if not _has_stem(lower) or not _WE.search(lower) or STORY.search(lower):
        return False
    signs = [sign.search(lower) is not None for sign in _SIGNS]
    return sum(signs) >= _ENOUGH and any(signs[:_CRAFT]) and any(signs[_CRAFT:_MONEY])
