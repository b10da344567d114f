"""What matches at one place: phrases word for word, patterns by their expression, as far as their scope reaches."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.folding import DECORATION, folded, plain
from newsclean.rule_index import INSIDE, NOTHING
from newsclean.sentence_openers import unstopped_end
from newsclean.sentences import sentence_end
from newsclean.stuck_sentences import stuck_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.document import Block
    from newsclean.rule_index import Candidates, Entry, Tried
    from newsclean.rules import Rule
    from newsclean.stuck_sentences import Within

LONGEST_LINE: Final = 200
"""Code points of the longest line that is looked up as a whole."""
LONGEST_DECORATION: Final = 16
"""Code points of the marks that may stand before what a block opens with."""
WINDOW: Final = 120
"""Code points in which a phrase stands, and the needs of a pattern that may match inside a line."""
_BRACKETS: Final = {"(": ")", "[": "]"}
_CUES: Final = frozenset(":|")
"""Behind these a link follows, whose end its filter finds."""
_SOFT_HYPHEN: Final = "\u00ad"
_LONGEST_MATCH: Final = 2000
_SHORTEST_UNSTOPPED: Final = 30
_SHORTEST_LEAD: Final = 12
_GLUED_ON: Final = frozenset(("caption", "comments"))
"""Residue of these kinds is glued together of several lines."""
_LINKING: Final = frozenset(("related", "prompt", "caption", "tail", "legal"))
_TELLING: Final = frozenset(("tail", "legal"))
"""Residue of these kinds has sentences as a story has."""
_CAPITALISED: Final = frozenset(("en", "any"))
"""Languages whose labels print words in capitals, so that none tells where a sentence begins."""
"""Code points that a pattern may look at from where it begins: a line may have a million."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's *pattern* when it is first needed; what `re` cannot read, `regex` can."""
    try:
        return re.compile(pattern)
    except re.error:
        import regex  # noqa: PLC0415 (few patterns look back over a varying length)

        return regex.compile(pattern)  # type: ignore[no-any-return]


def opening(source: str, start: int, block: Block, entry: Entry, second: str) -> Iterator[Found]:
    """Yield what matches where *block* opens with the word of *entry*."""
    if entry.lines and len(block.text) <= LONGEST_LINE:
        rule = entry.line(folded(block.text))
        if rule is not None:
            yield Found(block.start, block.end, rule)
    opening = entry.opening.led_to(second)
    if opening is not NOTHING:
        yield from starting(source, start, block, opening)


def starting(source: str, start: int, block: Block, candidates: Candidates) -> list[Found]:
    """Return what matches of the phrases, the longest alone, and of the patterns at *start* in *block*."""
    matches: list[Found] = []
    texts, rules, patterns = candidates
    if texts:
        window = plain(source[start : start + WINDOW])
        if window.startswith(texts):
            matches.extend(_phrase(source, start, block, zip(texts, rules, strict=True), window))
    if patterns:
        matches.extend(_patterns(source, start, block, patterns))
    return matches


def _phrase(source: str, start: int, block: Block, phrases: Iterable[tuple[str, Rule]], window: str) -> Iterator[Found]:
    """Yield the matches of *phrases* that *window*, the folded text at *start*, begins with, the longest first.

    A phrase that holds in some places only may be refused there; then a shorter one may hold.
    """
    for text, rule in phrases:
        if window.startswith(text):
            end = start + _reach(source, start, len(text))
            match = None if _goes_on(source, end) else _extent(source, start, end, block, rule)
            if match:
                yield match
                if rule.where == "anywhere" and not rule.company:
                    return


def _patterns(source: str, start: int, block: Block, patterns: tuple[Tried, ...]) -> Iterator[Found]:
    """Yield the matches of *patterns*, after a cheap look for the words that they need."""
    ahead = whole = ""
    length = len(block.text)
    stop = min(block.end, start + _LONGEST_MATCH)
    for rule, inside, longest, needs, pattern in patterns:
        if not inside and length > longest:
            continue
        if needs:
            if inside:
                ahead = text = ahead or source[start : start + WINDOW].lower()
            else:
                whole = text = whole or block.text.lower()
            if not any(map(text.__contains__, needs)):
                continue
        found = compiled(pattern).match(source, start, stop)
        if found and source.startswith(_SOFT_HYPHEN, found.end()):
            continue  # it stops in the middle of a word
        match = _extent(source, start, found.end(), block, rule) if found else None
        if match:
            yield match


def _goes_on(source: str, end: int) -> bool:
    """Whether a phrase that ends at *end* stops in the middle of a word (in scripts with spaces)."""
    if source.startswith(_SOFT_HYPHEN, end):
        return True
    if end >= len(source) or not source[end].isalpha() or source[end] >= "\u2e80":
        return False
    return source[end - 1].isalnum() and not _is_glue(source, end)


def _is_glue(source: str, place: int) -> bool:
    """Whether two words are glued together at *place*: "Read moreThe minister"."""
    return place < len(source) and source[place].isupper() and source[place - 1].islower()


def _reach(source: str, start: int, length: int) -> int:
    """Return how many code points of *source* a folded phrase of *length* covers from *start*."""
    seen = at = 0
    blank = False
    while seen < length and start + at < len(source):
        now = source[start + at].isspace()
        seen += not (now and blank)
        blank = now
        at += 1
    return at


def _is_word(source: str, at: int, block: Block) -> bool:
    """Whether the words of a sentence stand before the bracket behind *at*."""
    return at > block.start and source[at] == " " and source[at - 1].isalnum()


def _bracket(source: str, start: int, end: int, block: Block, rule: Rule) -> Found | None:
    """Return the bracket inside a line that a match from *start* to *end* opens, if that is all that it holds."""
    longest = min(block.end, start + rule.longest)
    close = source.find(_BRACKETS[source[start - 1]], end, longest)
    if rule.scope == "span" and close != end:
        return Found(start, end, rule) if source[end - 1] in _CUES else None
    return Found(start - 1, close + 1, rule) if close >= 0 else None


def _closes_more(source: str, start: int, end: int) -> bool:
    """Whether a match from *start* to *end* ends with the bracket that opens right before it: both go."""
    opening = source[start - 1 : start]
    closing = _BRACKETS.get(opening, "")
    return bool(closing) and source[end - 1] == closing and opening not in source[start:end]


def _sentence(source: str, start: int, end: int, block: Block, rule: Rule) -> Found | None:
    """Return the sentence that a match from *start* to *end* begins, unless it is half a word: "Stadt-App"."""
    if source[start - 1 : start] == "-" and source[start - 2 : start - 1].isalpha():
        return None
    ahead = start - block.start
    opens = ahead < LONGEST_DECORATION and not block.text[:ahead].strip(DECORATION)
    begin = block.start if opens else start
    stop = sentence_end(source, end, min(block.end, begin + rule.longest + 1))
    if stop - end > _SHORTEST_UNSTOPPED and rule.language not in _CAPITALISED and rule.strips != "caption":
        stop = unstopped_end(source, end, stop, nouns=rule.language == "de")
    if stop - end > _SHORTEST_UNSTOPPED and rule.strips not in _GLUED_ON:
        stop = stuck_sentence(source, end, stop, english=rule.language in _CAPITALISED) or stop
    return Found(begin, stop, rule) if stop - begin <= rule.longest else None


def _stuck_behind(source: str, start: int, end: int, block: Block, rule: Rule) -> int | None:
    """Return where a sentence of the story is stuck to what *rule* knows from *start* to *end*, in the same *block*."""
    if rule.scope != "lead" or rule.strips not in _LINKING or len(block.text) <= _SHORTEST_UNSTOPPED:
        return None
    behind = min(end, start + _SHORTEST_LEAD)  # a pattern may reach to the end of its line
    within: Within = "note" if rule.strips in _TELLING else "line"
    return stuck_sentence(source, behind, block.end, english=rule.language in _CAPITALISED, within=within)


def _extent(source: str, start: int, end: int, block: Block, rule: Rule) -> Found | None:
    """Return how much goes for *rule*, which matches ``source[start:end]``; None where its scope does not hold."""
    if rule.scope in INSIDE and source[start - 1 : start] in _BRACKETS and _is_word(source, start - 2, block):
        return _bracket(source, start, end, block, rule)
    if rule.scope == "span":
        return Found(start - _closes_more(source, start, end), end, rule)
    if rule.scope == "rest":
        return Found(block.start, len(source.rstrip()), rule)
    if rule.scope == "sentence":
        # In brackets of its own between sentences of the story, "… he said. (Sign up for our newsletter) The mayor …".
        bracketed = start - 1 > block.start and source[start - 1] in _BRACKETS
        found = _bracket(source, start, end, block, rule) if bracketed else None
        return found or _sentence(source, start, end, block, rule)
    whole = rule.scope in ("block", "head")
    if (whole and source[end : block.end].strip(DECORATION)) or len(block.text) > rule.longest:
        return None
    return Found(block.start, _stuck_behind(source, start, end, block, rule) or block.end, rule)
