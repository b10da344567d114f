"""Cut one long line into sentences, and menus from the sentence that they run into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCE_END: Final = re.compile(r"""[.!?…؟।]["”’»')\]]*\s+|[。！？]["」』”）]*\s*|\s{2,}""")
# The mark of an item of a list, between blanks: "* Home * News + Local + World"; others stand inside sentences too.
_ITEM: Final = re.compile(r"\s(?=[*+•·▪]\s+[^\W\d_])")
_ITEM_OR_SENTENCE_END: Final = re.compile(f"{_SENTENCE_END.pattern}|{_ITEM.pattern}")
_ITEMS: Final = 12
"""Items that a page with lists has at the least: an article has fewer."""
_WORD: Final = re.compile(r"\S+")
_TITLE_LENGTH: Final = 3  # letters of "Mr", "Dr", "St", "Jan": a full stop after them ends nothing
_LOOK: Final = 6  # words looked at on both sides of a break
_LOWER_AHEAD: Final = 3
_LOWER_BEHIND: Final = 1
_NAME_WORDS: Final = 3  # a sentence may begin with a name of so many words


def cut_run(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of ``source[start:end]`` that are a sentence or a menu each, in order.

    >>> text = "Home News Sport Weather Travel The mayor said on Monday that he would go. He did."
    >>> [text[a:b] for a, b in cut_run(text, 0, len(text))]
    ['Home News Sport Weather Travel', 'The mayor said on Monday that he would go.', 'He did.']
    """
    known = frozenset(word for word in source.split() if word.islower())
    position = start
    pattern = _ITEM_OR_SENTENCE_END if len(_ITEM.findall(source, start, end)) >= _ITEMS else _SENTENCE_END
    for found in pattern.finditer(source, start, end):
        if found.end() < end and _ends_here(source, found.start(), found.end(), position):
            yield from _cut_menu(source, position, found.end(), known)
            position = found.end()
    yield from _cut_menu(source, position, end, known)


def _ends_here(source: str, mark: int, after: int, position: int) -> bool:
    if source[mark] != ".":
        return True
    if source[after].islower():
        return False
    word = source[max(position, mark - _TITLE_LENGTH - 1) : mark].rsplit(" ", maxsplit=1)[-1].lstrip("(“\"'")
    return len(word) > _TITLE_LENGTH or not word[:1].isupper() or (word.isupper() and len(word) > 1 and "." not in word)


def _cut_menu(source: str, start: int, end: int, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the span without the white space around it, cut where a menu turns into a sentence."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(source, start, end)]
    if not words:
        return
    lower = [source[begin].islower() for begin, _ in words]
    first = 0
    for cut in _breaks(source, words, lower, known):
        yield words[first][0], words[cut - 1][1]
        first = cut
    yield words[first][0], words[-1][1]


def _breaks(source: str, words: list[tuple[int, int]], lower: list[bool], known: frozenset[str]) -> Iterator[int]:
    """Yield the numbers of the words that begin a sentence after a menu."""
    last = 0
    number = _LOOK
    while number < len(words) - _LOWER_AHEAD:
        if (
            not lower[number - 1]
            and lower[number]
            and sum(lower[number : number + _LOOK]) >= _LOWER_AHEAD
            and sum(lower[max(last, number - _LOOK) : number]) <= _LOWER_BEHIND
        ):
            cut = _opening(source, words, number - 1, known)
            if cut > last:
                yield cut
                last = cut
            number += _LOOK
        number += 1


def _opening(source: str, words: list[tuple[int, int]], capital: int, known: frozenset[str]) -> int:
    """Return which word opens the sentence whose last capitalised word is number *capital*.

    A word that the text also writes small is no name, so it is the opening itself.
    """
    for number in range(capital, max(capital - _NAME_WORDS, 0), -1):
        begin, stop = words[number]
        if source[begin:stop].lower().strip("\"“„'‘’,") in known:
            return number
    return max(capital - 1, 0)
