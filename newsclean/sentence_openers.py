"""The words that begin sentences, where no full stop tells it: "Sign up for our newsletter The minister said …"."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

UPPER: Final = "A-ZÀ-ÖØ-ÞĀĆČĎĐĘĚĞĠĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЄІЇҐ"
LOWER: Final = "a-zß-öø-ÿāąćčďđęěğġīıłńňōőœřśşšťūůűźżžа-яёєіїґ"
# Words that, in capitals in the middle of a line, begin a sentence: headlines print them small.
OPENERS: Final = (
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
    "Każda Każdy Każde Teraz Potem Wtedy Dziś Dzisiaj Wczoraj Eigentlich Bereits Nachdem Obwohl Insgesamt Mehrere "
    "Einige Trotz Wegen Jeder Jede Jedes Beide Dennoch Allerdings Außerdem Deshalb Daher Danach Inzwischen "
    "Den Det De Han Hon Hun Vi Man Men Och Og Enligt Ifølge Efter Etter Under Nu Nå För I På Til Till Som När Når "
    "Hän He Se Ne Tämä Mutta Ja Kun Myös Nyt Jo "
    "В На По С К О И А Но Как Это Он Она Они Мы При Для До От За Из У Также Ранее Однако Так Если Після За Про Та Але "
    "Bu Ve Ancak Daha Bir Ini Itu Dia Namun Menurut Pada Di Ia Mereka Dalam Saat Sementara Selain Kepada"
).replace(" ", "|")
SMALL: Final = lazy_pattern(
    "(?:the|an?|of|in|on|at|to|for|and|or|but|with|from|by|as|is|el|la|los|las|lo|una?|en|del?|y|al|que|por|para|con|su|os?"
    "|um|uma|em|no|na|nos|nas|do|da|dos|das|e|com|sem|aos?|à|les?|une|des|du|et|aux?|dans|pour|sur|il|gli|nel|nella|di"
    "|della|dei|che|è|per|het|een|van|der|die|ein|eine|im|am|auf|nach|mit|für|und|von|zu|den|dem|bei|aus|vor|über|unter"
    "|zum|zur|als|oder|par|avec|chez|ou|qui|que|dal|dalla|alla|al|tra|fra|op|met|voor|bij|uit|aan|over|w|z|po|od|za|i|o"
    "|och|og|i|på|av|af|til|till|ja|tai|в|на|по|с|к|о|и|а|у|за|из|от|до|для|про|та|в|з|ve|ile|di|dan|ke|dari|dengan)$"
)
"""Articles, prepositions and the like: no headline and no sentence ends with one."""
_BREAK: Final = lazy_pattern(rf"(?<=[{LOWER}0-9])\s*(?!Sie\s)(?=(?:{OPENERS})\s+(\S))")
# "… and read on without limitsThe council …": the lines of a page without what divided them.
_STUCK: Final = lazy_pattern(rf"\b[{LOWER}]{{3,}}(?=[{UPPER}][{LOWER}]+\s)")
_NAMES: Final = ("whats", "you", "face", "linked")
_FEWEST_LEFT: Final = 4
"""Words behind the break, at the least, that make a sentence."""


def unstopped_end(text: str, start: int, stop: int, *, nouns: bool) -> int:
    """Return where the sentence under way at *start* ends in ``text[:stop]`` without a full stop; else *stop*.

    The word behind the one that begins the next sentence is in small letters, but for a noun of German (*nouns*): "El
    País" is a name.

    >>> unstopped_end("Leggi anche le altre notizie I lavori cominceranno in primavera", 0, 63, nouns=False)
    28
    """
    for stuck in _STUCK.finditer(text, start, stop):
        if not stuck[0].startswith(_NAMES) and len(text[stuck.end() : stop].split()) >= _FEWEST_LEFT:
            stop = stuck.end()
            break
    for found in _BREAK.finditer(text, start, stop):
        if "©" in text[start : found.start()]:
            return stop  # a picture's credit, and its caption
        before = text[start : found.start()].split()
        if before and SMALL.match(before[-1].lower()):
            continue
        if (nouns or found[1].islower()) and len(text[found.end() : stop].split()) >= _FEWEST_LEFT:
            return found.start()
    return stop
