"""Words that say that a picture is an archive photo, in many languages, and credits without a colon."""

from __future__ import annotations

from typing import Final

from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name
from newsclean.newsroom import is_agency
from newsclean.wordlists import phrases

# As in "(Archivbild)", "(photo d’illustration)", and with a name, "(Archivfoto: Jana Roe)".
_ARCHIVE: Final = lazy_pattern(
    r"(?i:archiv(?:bild|foto|aufnahme)|symbol(?:bild|foto|grafik)|themenbild|photo d['’](?:illustration|archives?)"
    r"|image d['’](?:illustration|archives?)|(?:foto|imagen|fotografía) de archivo|(?:foto|imagem) de arquivo"
    r"|(?:foto|immagine) (?:d['’]archivio|di repertorio)|archieffoto|archiefbeeld|arkiv(?:bild|foto)|genrebild"
    r"|ảnh minh h(?:ọa|oạ)"
    r"|illustrasjonsfoto|illustrationsfoto|arkistokuva|kuvituskuva|zdjęcie (?:ilustracyjne|archiwalne|poglądowe)"
    r"|foto ilustrasi|ilustrasi|arşiv|temsili(?: fotoğraf)?|фото из архива|архивное фото|ілюстративне фото)"
    r"(?:[:,/ ].{0,60})?$"
)
_WORD: Final = r"[A-ZÀ-ÞŁŚŻ][\w.'’-]*+"
# As in "… in de haven. Beeld ANP", "… w porcie. Fot. Anna Roe / PAP", "(foto Ansa)".
_UNMARKED: Final = lazy_pattern(
    rf"(?:[Ff]ot\.|[Bb]eeld|[Pp]hotos?|PHOTOS?|[Ff]otos?|FOTOS?)(?: (?:di|de|von|av|door|par|por))? "
    rf"(?P<who>{_WORD}(?:(?: ?/ ?| & |, | )(?:{_WORD}|de|van|der|di|von|via)){{0,6}})$"
)
_BEHIND_STOP: Final = lazy_pattern(r"(?<=[.!?…”»)])\s+(?=\S)")
_ROLES: Final = phrases(
    """
    handout, supplied, contributed, provided, submitted photo, contributed photo, provided photo, courtesy photo
    supplied photo, courtesy, archive, getty, file, screenshot
    archiv, keystone, cortesía, especial, archivo, cuartoscuro, redes sociales, captura de pantalla, captura de video
    archives, dr, photo dr, capture d'écran, divulgação, reprodução, arquivo, arquivo pessoal, captura de tela
    acervo pessoal, cedida, zvg
    imagoeconomica
    foto ter illustratie, east news, istimewa, ilustrasi, arşiv, скриншот, скриншот видео, иллюстративное фото
    """
)
_REACH: Final = 80


def is_archive_word(text: str) -> bool:
    """Whether *text*, the content of a bracket, says that the picture is from an archive or stands for something.

    >>> is_archive_word("Symbolbild"), is_archive_word("Foto de archivo"), is_archive_word("Archivar")
    (True, True, False)
    """
    return _ARCHIVE.match(text) is not None


def is_role_word(text: str) -> bool:
    """Whether *text* says no more than how the picture came to the paper.

    >>> is_role_word("Handout"), is_role_word("Cortesía"), is_role_word("Mayor")
    (True, True, False)
    """
    return text.casefold() in _ROLES


def is_unmarked_credit(text: str) -> bool:
    """Whether *text* is the word for a photo and whose it is, without a colon.

    >>> is_unmarked_credit("foto Ansa"), is_unmarked_credit("Fot. Anna Roe / PAP"), is_unmarked_credit("Photo Finish")
    (True, True, False)
    """
    found = _UNMARKED.match(text)
    if found is None:
        return False
    first = found["who"].replace(" / ", "/").partition("/")[0].partition(", ")[0]
    return is_agency(found["who"]) or is_agency(first) or (is_name(first) and has_given_name(first))


def last_words(text: str) -> tuple[int, bool] | None:
    """Return where the credit begins that ends *text* behind its last sentence, and whether it is sure to be one.

    A name in capitals may sign a letter as well.

    >>> last_words("A boat in the harbour. Handout"), last_words("Un barco en el puerto. ANA ROE")
    ((23, True), (23, False))
    """
    starts = [found.end() for found in _BEHIND_STOP.finditer(text, max(0, len(text) - _REACH))]
    for start in starts:
        rest = text[start:].rstrip(".")
        in_capitals = rest.isupper() and is_name(rest) and has_given_name(rest)
        if (
            is_role_word(rest)
            or in_capitals
            or is_unmarked_credit(rest)
            or (start == starts[-1] and is_archive_word(rest))
        ):
            return start, not in_capitals
    return None
