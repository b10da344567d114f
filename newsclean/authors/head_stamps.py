"""Find the time of publication that runs on in the one line of a text: "Pier closes Published on 3/5/2020 10:15 The …".

Date and hour stand side by side in it, as in no sentence; the desk in front of it goes with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL: Final = (
    r"(?:(?:Publicad|Actualizad|Atualizad|Postad|Criad|Pubblicat|Aggiornat)[oa]|PUBLICAD[OA]|ACTUALIZAD[OA]|ATUALIZAD[OA]"
    r"|Updated|Published|Posted|UPDATED|PUBLISHED|Veröffentlicht|Aktualisiert|Stand|Publié|Mis à jour|Gepubliceerd"
    r"|Bijgewerkt)(?: (?:el|em|am|on|le|il|op|a las|às))? ?:? ?"
)
_MONTH: Final = (
    r"(?:[Ee]ne|[Ff]eb|[Mm]ar|[Aa]br|[Mm]ay|[Jj]un|[Jj]ul|[Aa]go|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ic|[Ff]ev|[Mm]ai|[Ss]et"
    r"|[Oo]ut|[Dd]ez|[Aa]pr|[Aa]ug|[Dd]ec|[Jj]an|[Gg]en|[Gg]iu|[Ll]ug|[Mm]är|[Oo]kt|ENE|FEB|MAR|ABR|MAY|JUN|JUL|AGO|SEP"
    r"|OCT|NOV|DIC|FEV|MAI|SET|OUT|DEZ)[^\W\d_]{0,7}\.?"
)
_DAY: Final = rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d\d){{1,2}}|\d{{1,2}}\.? (?:de )?{_MONTH},? (?:de )?(?:19|20)\d\d)"
_HOUR: Final = (
    r"(?: ?[,|•·–-] ?| (?:a las |às |um |at |à |alle )?)\d{1,2} ?(?:[:.]\d\d(?::\d\d)?|h\d\d)"
    r"(?: ?(?:hs?\b\.?|hrs?\b\.?|H\b|horas|Uhr|[ap]\. ?m\.|[AaPp][Mm]\b))?(?: (?:CES?T|ES?T|EDT|GMT|UTC))?"
)
_STAMP: Final = lazy_pattern(
    rf"(?<![\w/.-])(?P<label>{_LABEL})?{_DAY}{_HOUR}(?: ?[(|/•·,-]? ?{_LABEL}{_DAY}{_HOUR}\)?)?(?=\s+[^\sa-zß-ÿ]|$)"
)
# "Por Redacción Faro", "Redacción Central", "Por FARO.com", "Educação | Do Farol", "FARO NOTICIA"
_DESK: Final = lazy_pattern(
    r"(?:(?:Por:? |By )?(?:Redacci[óo]n|Redação|Redaktion|Equipo|Equipe|Staff)"
    r"(?: (?:d[eo]l? |da |de la )?[A-ZÀ-Þ][\w.]*){0,2}|(?:Por|By):? [A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*)?"
    r"|[A-ZÀ-Þ][a-zß-ÿ]+ \| D[oa] [A-ZÀ-Þ]\w*|(?:[A-Z\d]{4,20} )?NOTICIA)\s*$"
)
TOLD: Final = lazy_pattern(
    r"(?:^|\s)(?:el|del|al|día|dia|em|no|até|hasta|desde|de|on|at|until|from|by|since|vom|am|bis|zum|ab|dem|den|le|du|au|il|dal"
    r"|al|op|tot|van|and|y|e|und|et|to)\s*$",
)
"""Behind these a day and an hour are those of what is told: "until 3/5/2020, 10:15"."""
_HEAD: Final = 340
_FEWEST: Final = 3
_LONGEST_LEAD: Final = 60
_CAPITALS: Final = lazy_pattern(r"(?:(?:[A-ZÀ-Þ][\w.'’-]*|de|del|da|do|la|/|\|)\s+){1,6}$")
_DIGIT: Final = lazy_pattern(r"\d[./-]\d|\d{4}")


def stamps_in_head(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where in the head of the line *text* its desk and the time of publication stand, and what comes instead.

    >>> text = "Pier closes for two years Por Redacción Faro Publicado el 06/02/2023 a las 13:40 The council voted."
    >>> [text[start:end] for start, end, _ in stamps_in_head(text)]
    ['Por Redacción Faro ', 'Publicado el 06/02/2023 a las 13:40']
    """
    head = text[:_HEAD]
    found = _STAMP.search(head) if _DIGIT.search(head) else None
    if found is None or found.end() == len(head):
        return
    before = head[: found.start()]
    if found["label"] is None and TOLD.search(before):
        return
    desk = _DESK.search(before)
    start = desk.start() if desk else found.start()
    if len(before) <= _LONGEST_LEAD and (not before or _CAPITALS.fullmatch(before)):
        start = 0
    elif len(head[:start].split()) < _FEWEST:
        return
    if start < found.start():
        yield start, found.start(), ""
    yield found.start(), found.end(), "\n\n" if start else ""
