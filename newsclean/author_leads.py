"""The words that lead to the authors in an author line: "By", "Von", "Text:", "Propos recueillis par"."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.wordlists import words as words_of

BY: Final = lazy_pattern(
    r"(?:(?:written|posted|reported|compiled|text|report|article|analysis|opinion|commentary|published|updated|authored|submitted"
    r"|contributed|perspective|review|(?:guest\s+|a\s+)?(?:column|commentary|essay|opinion|post|editorial)|interview|feature"
    r"|(?:story|words|text|article)(?:\s+(?:and|&)\s+(?:photos?|photographs?|photography|pictures|images|videos?))?)\s+by"
    r"|(?:words|column|writer)(?=\s*:)"
    r"|by|authors?|von|autor|autorin|autoren|text|texte|(?:geschrieben|verfasst|notiert|protokolliert)\s+von|interview(?=:)|protokoll"
    r"|(?:propos\s+)?recueillis?\s+par|entretien|van(?=\s+onze)|par|auteur|por|autora|publicado\s+por|escrito\s+por|texto|di|autore|scritto\s+da"
    r"|redactado\s+por|elaborado\s+por|entrevista"
    r"|(?:eine?\s+)?(?:bericht|artikel|beitrag|kommentar|kolumne|gastbeitrag|gastkommentar|analyse|interview|text|reportage|essay|analyse)\s+von"
    r"|pubblicato\s+da|a\s+cura\s+di|door|av|af|skriven\s+av|tekst|przez|autorka|автор|oleh|penulis|ditulis\s+oleh"
    r"|tác\s+giả|bởi|yazan|kirjoittaja)"
    r"(?:\s*:\s*|\s+(?=[^\W\d_])|$)",
    re.IGNORECASE,
)
WITH: Final = lazy_pattern(
    r"(?:with )?(?:(?:additional )?reporting|photos?|photographs?|photography|videos?|graphics?|illustrations?)"
    r" (?:from|by) ",
    re.IGNORECASE,
)
GLUED_BY: Final = lazy_pattern(r"(?:By|Von|Por|Par)(?=[A-Z][\w.]+ [A-Z])")
# Behind these an author line may hold any word; they begin what `BY` and `WITH` match, or lead to an outlet.
LEADING: Final = words_of(
    """
    by written posted reported compiled story text words report article analysis opinion commentary published
    updated authored submitted contributed perspective review guest column feature editorial interview writer
    protokoll geschrieben verfasst notiert protokolliert propos recueilli recueillis entretien texte van redactado
    elaborado entrevista gastkommentar a author authors von autor autorin autoren par auteur por autora publicado
    escrito texto di autore scritto bericht artikel beitrag kommentar kolumne gastbeitrag interview reportage essay
    analyse pubblicato cura door av af skriven tekst przez autorka автор oleh penulis ditulis tác bởi yazan
    kirjoittaja for from of in with additional reporting photo photos photograph photographs photography video
    videos graphic graphics illustration illustrations
    """
)
# "Von unserer Redakteurin Jana Roe", "Van onze redacteur Jan Roe", "Par notre correspondante Jeanne Roe"
OUR: Final = lazy_pattern(
    r"^(?i:(?:unser(?:e[mnrs]?)?|onze|notre|nos|nuestr[oa]s?|noss[oa]s?|our)\s+(?!own)[\w-]+"
    r"(?:\s+(?:in|à|en|em)\s+\w+,?)?)\s+(?=[A-ZÀ-Þ])"
)
_BEHIND_NAMES: Final = lazy_pattern(r"\s*[,|/(–—·•]\s*|\s+-\s+|\s+(?:am|le|il|el|on|at|em|op)\s+(?=\d)")


def led_authors(text: str) -> tuple[str, ...]:
    """Return the people whom an author line names behind its "By", whatever else it holds.

    >>> led_authors("Por Ana Souza, g1 — Elmville")
    ('Ana Souza',)
    """
    found = BY.match(text)
    return people(_BEHIND_NAMES.split(text[found.end() :].strip(), maxsplit=1)[0]) if found else ()
