"""Find where the headline of another story ends inside a line of running text."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_LONGEST: Final = 170
_FEWEST_WORDS: Final = 3
_FEWEST_SMALL: Final = 2
"""Words in small letters, besides articles and the like, of a headline that is printed like a sentence."""
_SHORTEST_NOUN: Final = 4
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĆČĎĐĘĚĞĠĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЄІЇҐ"
_LOWER: Final = "a-zß-öø-ÿāąćčďđęěğġīıłńňōőœřśşšťūůűźżžа-яёєіїґ"
# Words that, in capitals in the middle of a line, begin a sentence: headlines print them small.
_OPENERS: Final = (
    "The In On At It He She They We But According Meanwhile However And As El La Los Las Lo Un Una En Por Para Con "
    "Según Tras Así Este Esta También Además Sin Como Pero Al Desde Durante Se No Ya Cuando Aunque Su O Os A Ao Aos À "
    "Um Uma Em Na Nos Nas Do Da Com Sem Segundo Já Ele Ela Mas Quando Esse Essa Isso Depois Le Les Une Dans Pour Selon "
    "Il Elle Mais Avec Sur Au Ce Cette Gli Nel Nella Secondo Ma De Het Een Der Die Das Ein Eine Im Am Auf Nach Mit Für "
    "Er Sie Es Wir Laut "
    "Bei Von Zu Zum Zur Und Aber Doch Auch Als Wenn Weil Während Denn Zudem Dabei Damit Dann Dort Hier Nun Jetzt Zuvor "
    "Zuletzt Seit Diese Dieser Dieses Alle Viele Man Ich Um Vor Unter Gegen Ohne Durch Bis Aus "
    "Ils Elles Ces Cet Leur Ses Des Du Aux Après Avant Depuis Lors Si Mercredi Lundi Mardi Jeudi Vendredi "
    "Gli I Lo Uno Ha Sono Con Per Tra Dopo Prima Anche Ieri Oggi Non È Nei Nelle Dal Dalla Alla "
    "Deze Dit Die Dat Zij Hij Ze We Wij Maar Ook Volgens Bij Uit Aan Op Voor Met Er Naar Toen Nu Sinds Na "
    "W Z Na Do Po Jak Jednak Ale Od Za Przy To Ten Ta Te Nie Już Gdy Tymczasem Według O "
    "Den Det De Han Hon Hun Vi Man Men Och Og Enligt Ifølge Efter Etter Under Nu Nå För I På Til Till Som När Når "
    "Hän He Se Ne Tämä Mutta Ja Kun Myös Nyt Jo "
    "В На По С К О И А Но Как Это Он Она Они Мы При Для До От За Из У Также Ранее Однако Так Если Після За Про Та Але "
    "Bu Ve Ancak Daha Bir Ini Itu Dia Namun Menurut Pada Di Ia Mereka Dalam Saat Sementara Selain Kepada"
).replace(" ", "|")
_SMALL: Final = lazy_pattern(
    "(?:the|an?|of|in|on|at|to|for|and|or|but|with|from|by|as|is|el|la|los|las|lo|una?|en|del?|y|al|que|por|para|con|su|os?"
    "|um|uma|em|no|na|nos|nas|do|da|dos|das|e|com|sem|aos?|à|les?|une|des|du|et|aux?|dans|pour|sur|il|gli|nel|nella|di"
    "|della|dei|che|è|per|het|een|van|der|die|ein|eine|im|am|auf|nach|mit|für|und|von|zu|den|dem|bei|aus|vor|über|unter"
    "|zum|zur|als|oder|par|avec|chez|ou|qui|que|dal|dalla|alla|al|tra|fra|op|met|voor|bij|uit|aan|over|w|z|po|od|za|i|o"
    "|och|og|i|på|av|af|til|till|ja|tai|в|на|по|с|к|о|и|а|у|за|из|от|до|для|про|та|в|з|ve|ile|di|dan|ke|dari|dengan)$"
)
_END: Final = lazy_pattern(
    rf"(?P<question>[?!][”\"’»]?)(?= ?[{_UPPER}“\"«¿¡])"
    rf"|(?P<stop>[.…](?=\s|[{_UPPER}]|$))"
    rf"|(?P<glued>(?<=[{_LOWER}0-9)”\"’»])(?=(?:{_OPENERS})\b))"
    rf"|(?P<speaker>(?<=[{_LOWER}0-9])\s+(?=[{_UPPER}][\w-]+:\s))"
    rf"|(?P<opener>\s+(?=(?:{_OPENERS})\s))"
    rf"|(?P<quote>\s+(?=[“\"«][{_UPPER}¿¡]))"
    rf"|(?P<common>\s+(?=[{_UPPER}][{_LOWER}]+[\s,]))"
)
_NAME: Final = lazy_pattern(rf"(?<=[\w\u200b])\s(?=[{_UPPER}])")


def headline_end(text: str, start: int) -> int | None:
    """Return where the headline that begins at *start* ends in the line *text*, or None if that is not certain.

    >>> headline_end("Read more: Prices of bread rise in May The minister said no.", 11)
    38
    """
    for found in _END.finditer(text, start, min(len(text), start + _LONGEST)):
        words = text[start : found.start()].split()
        if found["stop"]:
            ends = not text[found.end() :].strip(" .)") and name_after(text, start, found.start()) is None
            return found.end() if ends else None
        if found["question"]:
            return found.end()
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
    return not _SMALL.match(words[-1].lower()) and any(word[0].islower() for word in words)


def _begins_sentence(text: str, place: int, words: list[str]) -> bool:
    """Whether the capital at *place* begins a sentence: no name, behind *words* that are printed small."""
    word = text[place:].split(None, 1)[0].rstrip(",").lower()
    small = sum(other[0].islower() and not _SMALL.match(other) for other in words)
    return small >= _FEWEST_SMALL and f" {word} " in text
