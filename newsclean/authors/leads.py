"""The words that lead to the authors in an author line: "By", "Von", "Text:", "Propos recueillis par"."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.wordlists import words as words_of

_PICTURES: Final = (
    r"(?:\s*(?:and|&|und|y|e|et|och|og|en|và|,)"
    r"\s*(?:photos?|photographs?|photography|pictures|images|videos?|fotos?|bilder|bild|ảnh))?"
)
# What leads to an author: of two that begin alike, the longer one first.
_WORDS: Final = (
    r"(?:written|posted|reported|compiled|text|report|article|analysis|opinion|commentary)\s+by",
    r"(?:published|updated|authored|submitted|contributed|perspective|review|interview|feature|editorial)\s+by",
    r"(?:an?\s+)?(?:guest\s+)?(?:column|commentary|essay|opinion|post|editorial|analysis|interview|review)\s+by",
    rf"(?:story|words|text|article){_PICTURES}\s+by|as\s+told\s+to",
    r"(?:eine?\s+)?(?:bericht|artikel|(?:blog[ -]?)?beitrag|kommentar|kolumne|gastbeitrag|gastkommentar|analyse)\s+von",
    r"(?:eine?\s+)?(?:interview|text|reportage|essay|porträt)\s+von",
    r"(?:geschrieben|verfasst|notiert|protokolliert|erstellt|veröffentlicht|aufgezeichnet)\s+von",
    r"das\s+(?:interview|gespräch)\s+führten?|aus\s+\w+\s+berichte[nt]|es\s+berichtet",
    r"(?:un\s+(?:article|texte|reportage)|une\s+(?:enquête|chronique|tribune)|article|tribune|chronique)\s+de",
    r"(?:propos\s+)?recueillis?\s+par|(?:écrit|rédigé|publié|posté)\s+par",
    r"(?:un\s+|una\s+)?(?:artículo|columna|reportaje|crónica|entrevista|texto|opinión|análisis|tribuna)\s+de",
    r"(?:publicado|escrito|redactado|elaborado|postado|texto|reportagem)\s+por",
    r"(?:pubblicat[oa]|scritto)\s+da|a\s+cura\s+di|(?:testo|intervista|articolo|servizio)\s+di",
    r"(?:geschreven|tekst)\s+door|skriven\s+av|(?:napisane|opracowane)\s+przez|ditulis\s+oleh",
    rf"(?:text|texte|texto|testo|tekst|words|fotos?|bài){_PICTURES}(?=\s*:)",
    r"foto\s+(?:und|och|og|en|y|e)\s+(?:text|tekst|texto|testo)(?=\s*:)",
    r"(?:column|writer|reporter[ao]|periodista|jornalista|opinião|opinión|dodała?)(?=\s*:)",
    r"(?:laporan|jurnalis|wartawan|penulis|pewarta|yazar|haber)(?=\s*:)|reporter(?=\s+[^\W\d_])",
    r"by|authors?|von|durch|autor|autorin|autoren|text|texte|interview(?=:)|protokoll|entretien|van(?=\s+onze)|par|auteur|por",
    r"autora|texto|di|autore|entrevista|colunista|door|av|af|tekst|przez|autorka|автор|текст|беседовала?|подготовила?|oleh",
    r"penulis|tác\s+giả|phóng\s+viên|bởi|yazan|kirjoittaja",
)
BY: Final = lazy_pattern(rf"(?:{'|'.join(_WORDS)})(?:\s*:\s*|\s+(?=[^\W\d_])|$)", re.IGNORECASE)
WITH: Final = lazy_pattern(
    r"edit(?:ed by|ado por|ada por|é par|or|ora?) (?=[A-ZÀ-Þ])|"
    r"(?:with )?(?:(?:additional )?reporting|photos?|photographs?|photography|videos?|graphics?|illustrations?)"
    r" (?:from|by) |(?:fotos?|bilder|bild|photos?) ?: ?"
    r"|(?:beeld|fotografie|illustraties?):? (?=[^\W\d_])",
    re.IGNORECASE,
)
GLUED_BY: Final = lazy_pattern(r"(?:By|Von|Por|Par)(?=[A-Z][\w.]+ [A-Z])")
# Behind these an author line may hold any word; they begin what `BY` and `WITH` match, or lead to an outlet.
LEADING: Final = words_of(
    """
    by as written posted reported compiled story text words report article analysis opinion commentary published
    updated authored submitted contributed perspective review guest column feature editorial interview writer
    blogbeitrag blog-beitrag blog durch an protokoll geschrieben verfasst notiert protokolliert propos recueilli
    recueillis entretien texte van redactado
    elaborado entrevista gastkommentar a author authors von autor autorin autoren par auteur por autora publicado
    escrito texto di autore scritto bericht artikel beitrag kommentar kolumne gastbeitrag reportage essay analyse
    pubblicato cura door av af skriven tekst przez autorka автор oleh penulis ditulis tác bởi yazan kirjoittaja for
    from of in with additional reporting photo photos photograph photographs photography video videos graphic
    graphics illustration illustrations erstellt veröffentlicht aufgezeichnet das aus es un une una écrit rédigé
    publié posté artículo columna reportaje crónica reportagem postado testo intervista articolo servizio geschreven
    napisane opracowane fotos foto bài reportera reportero periodista jornalista opinião opinión dodał dodała
    laporan jurnalis wartawan yazar haber colunista текст беседовал беседовала подготовил подготовила phóng porträt
    tribune chronique pubblicata beeld fotografie illustratie illustraties pewarta
    """
)
# "Von unserer Redakteurin Jana Roe", "Van onze redacteur Jan Roe", "Par notre correspondante Jeanne Roe"
OUR: Final = lazy_pattern(
    r"^(?i:(?:unser(?:e[mnrs]?)?|onze|notre|nos|nuestr[oa]s?|noss[oa]s?|our)\s+(?!own)[\w-]+"
    r"(?:\s+(?:in|à|en|em)\s+\w+,?)?)\s+(?=[A-ZÀ-Þ])"
)
# What else a line that is known to name an author may begin with: "Pubblicato il 3 marzo da Ana Roe", "Haber - Foto: …"
_KNOWN: Final = lazy_pattern(
    r"(?:[^\W\d_]+[ -]{1,3}|\d+[. ]+){0,8}"
    r"(?:von|par|por|da|di|de|door|av|przez|oleh|by|bởi|führten?|berichte[nt])\s+(?=[A-ZÀ-ÞА-Я])"
    r"|(?:[^\W\d_]+[ ,&-]{0,3}){1,4}:\s*(?=[A-ZÀ-ÞА-Я])"
    r"|(?i:de|dal|dalla|van|von)?\s?(?i:notre|nos|nostro|nostra|onze|unserem|unserer|nuestra|nuestro)\s+\w+\s+(?=[A-ZÀ-Þ])"
)
_BEHIND_NAMES: Final = lazy_pattern(
    r"\s+[Ff]otos?\b|\s+(?:Editor|Redaktur|Redaktor)\s*:|\s*[,|/(–—·•]\s*|\s+-\s+|\s+(?:am|le|il|el|on|at|em|op)\s+(?=\d)"
)


def led_authors(text: str) -> tuple[str, ...]:
    """Return the people whom an author line names behind its "By", whatever else it holds.

    >>> led_authors("Por Ana Souza, g1 — Elmville")
    ('Ana Souza',)
    """
    for found in (BY.match(text), _KNOWN.match(text)):
        named = people(_BEHIND_NAMES.split(text[found.end() :].strip(), maxsplit=1)[0]) if found else ()
        if named:
            return named
    return ()
