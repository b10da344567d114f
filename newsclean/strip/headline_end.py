"""Find where the headline of another story ends inside a line of running text."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_LONGEST: Final = 170
_FEWEST_WORDS: Final = 3
_FEWEST_SMALL: Final = 2
"""Words in small letters, besides articles and the like, of a headline that is printed like a sentence."""
# Words that, in capitals in the middle of a line, begin a sentence: headlines print them small.
_OPENERS: Final = (
    "The In On At It He She They We But According Meanwhile However And As El La Los Las Lo Un Una En Por Para Con "
    "Según Tras Así Este Esta También Además Sin Como Pero Al Desde Durante Se No Ya Cuando Aunque Su O Os A Ao Aos À "
    "Um Uma Em Na Nos Nas Do Da Com Sem Segundo Já Ele Ela Mas Quando Esse Essa Isso Depois Le Les Une Dans Pour Selon "
    "Il Elle Mais Avec Sur Au Ce Cette Gli Nel Nella Secondo Ma De Het Een Der Die Das Ein Eine Im Am Auf Nach Mit Für "
    "Er Sie Es Wir Laut"
).replace(" ", "|")
_SMALL: Final = lazy_pattern(
    "(?:the|an?|of|in|on|at|to|for|and|or|but|with|from|by|as|is|el|la|los|las|lo|una?|en|del?|y|al|que|por|para|con|su|os?"
    "|um|uma|em|no|na|nos|nas|do|da|dos|das|e|com|sem|aos?|à|les?|une|des|du|et|aux?|dans|pour|sur|il|gli|nel|nella|di"
    "|della|dei|che|è|per|het|een|van|der|die|ein|eine|im|am|auf|nach|mit|für|und|von|zu|den|dem)$"
)
_END: Final = lazy_pattern(
    rf"(?P<question>[?!][”\"’»]?)(?= ?[A-ZÀ-Þ“\"«¿¡])"
    rf"|(?P<stop>[.…](?=\s|[A-ZÀ-Þ]))"
    rf"|(?P<glued>(?<=[a-zß-ÿ0-9)”\"’»])(?=(?:{_OPENERS})\b))"
    rf"|(?P<speaker>(?<=[a-zß-ÿ0-9])\s+(?=[A-ZÀ-Þ][\w-]+:\s))"
    rf"|(?P<opener>\s+(?=(?:{_OPENERS})\s))"
    rf"|(?P<quote>\s+(?=[“\"«][A-ZÀ-Þ¿¡]))"
    rf"|(?P<common>\s+(?=[A-ZÀ-Þ][a-zß-ÿ]+[\s,]))"
)


def headline_end(text: str, start: int) -> int | None:
    """Return where the headline that begins at *start* ends in the line *text*, or None if that is not certain.

    >>> headline_end("Read more: Prices of bread rise in May The minister said no.", 11)
    38
    """
    for found in _END.finditer(text, start, min(len(text), start + _LONGEST)):
        words = text[start : found.start()].split()
        if found["stop"]:
            return found.end() if not text[found.end() :].strip(" .)") else None
        if found["question"]:
            return found.end()
        if found["common"] is not None and not _begins_sentence(text, found.end(), words):
            continue
        if len(words) >= _FEWEST_WORDS and _is_headline(words) and (not found["quote"] or len(words) > _FEWEST_WORDS):
            return found.start()
    return len(text) if len(text) - start <= _LONGEST else None


def _is_headline(words: list[str]) -> bool:
    """Whether *words* may be a whole headline that prints small words small, and none of them stands at its end."""
    return not _SMALL.match(words[-1].lower()) and any(_SMALL.match(word) for word in words)


def _begins_sentence(text: str, place: int, words: list[str]) -> bool:
    """Whether the capital at *place* begins a sentence: no name, behind *words* that are printed small."""
    word = text[place:].split(None, 1)[0].rstrip(",").lower()
    small = sum(other[0].islower() and not _SMALL.match(other) for other in words)
    return small >= _FEWEST_SMALL and f" {word} " in text
