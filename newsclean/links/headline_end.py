"""Find where the headline of another story ends inside a line of running text."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.links.title_case import title_case_end
from newsclean.sentence_openers import LOWER, OPENERS, SMALL, UPPER

_LONGEST: Final = 170
_FEWEST_WORDS: Final = 3
_FEWEST_SMALL: Final = 2
"""Words in small letters, besides articles and the like, of a headline that is printed like a sentence."""
_SHORTEST_NOUN: Final = 4
_END: Final = lazy_pattern(
    rf"(?P<question>[?!][”\"’»]?)(?= ?[{UPPER}“\"«¿¡])"
    rf"|(?P<stop>[.…](?=\s|[{UPPER}]|$))"
    rf"|(?P<glued>(?<=[{LOWER}0-9)”\"’»])(?=(?:{OPENERS})\b))"
    rf"|(?P<speaker>(?<=[{LOWER}0-9])\s+(?=[{UPPER}][\w-]+:\s))"
    rf"|(?P<opener>\s+(?=(?:{OPENERS})\s))"
    rf"|(?P<quote>\s+(?=(?:[“\"«„]|,,)[{UPPER}¿¡]))"
    rf"|(?P<common>\s+(?=[{UPPER}][{LOWER}]+[\s,]))"
)
# "… «A headline in marks». The next sentence", whatever stands in it.
_MARKED: Final = lazy_pattern(
    rf"\s*(?:«[^«»\n]{{8,150}}»|“[^“”\n]{{8,150}}”|„[^„“”\n]{{8,150}}[“”])\.?(?=\s+[{UPPER}“\"«]|\s*$)"
)
_NAME: Final = lazy_pattern(rf"(?<=[\w\u200b])\s(?=[{UPPER}])")


def headline_end(text: str, start: int) -> int | None:
    """Return where the headline that begins at *start* ends in the line *text*, or None if that is not certain.

    >>> headline_end("Read more: Prices of bread rise in May The minister said no.", 11)
    38
    >>> headline_end("Read more: “Prices of bread rise”. Officials said no.", 11)
    34
    """
    marked = _MARKED.match(text, start)
    if marked:
        return marked.end()
    title = title_case_end(text, start)
    if title is not None:
        return title
    for found in _END.finditer(text, start, min(len(text), start + _LONGEST)):
        words = text[start : found.start()].split()
        if found["stop"]:
            ends = not text[found.end() :].strip(" .)") and name_after(text, start, found.start()) is None
            return found.end() if ends else None
        if found["question"]:
            return found.end()
        if found["speaker"] and words[-1][:1].isupper():
            continue  # the second part of a name
        if found["common"] is not None and not _begins_sentence(text, found.end(), words):
            continue
        if len(words) >= _FEWEST_WORDS and _is_headline(words) and (not found["quote"] or len(words) > _FEWEST_WORDS):
            return found.start()
    return len(text) if len(text) - start <= _LONGEST else None


def name_after(text: str, start: int, stop: int) -> int | None:
    """Return where the first capital stands behind a noun or a number, which may begin the next sentence.

    None where it stands behind another: a name of two words may end the headline, or its second one begin a sentence.
    """
    for found in _NAME.finditer(text, start, stop):
        words = text[start : found.start()].split()
        last = words[-1].rstrip("\u200b") if words else ""
        if len(words) <= _FEWEST_WORDS or len(last) < _SHORTEST_NOUN or not last.isalnum():
            continue
        return None if last[0].isupper() else found.start()
    return None


def _is_headline(words: list[str]) -> bool:
    """Whether *words* may be a whole headline that prints words small, and no article or the like stands at its end."""
    return (
        not words[-1].endswith(":") and not SMALL.match(words[-1].lower()) and any(word[0].islower() for word in words)
    )


def _begins_sentence(text: str, place: int, words: list[str]) -> bool:
    """Whether the capital at *place* begins a sentence: no name, behind *words* that are printed small."""
    word = text[place:].split(None, 1)[0].rstrip(",").lower()
    small = sum(other[0].islower() and not SMALL.match(other) for other in words)
    return small >= _FEWEST_SMALL and f" {word} " in text
