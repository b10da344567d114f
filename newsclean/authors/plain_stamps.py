"""Find times of publication in the head of a text of one line that no time of day marks: "2 days ago", "3rd Jun 2019".

A date that no preposition leads to and no comma follows stands between headline and story, or before both: prose would
go on behind it with a small word or a stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.timestamps import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD: Final = 260
YEAR: Final = r"(?:19|20)\d\d"
MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
"""Patterns of a year and of the months' names in all languages."""
_WEEKDAY: Final = (
    r"(?:(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|[Ll]unes|[Mm]artes|[Mm]i[ée]rcoles|[Jj]ueves"
    r"|[Vv]iernes|[Ss][áa]bado|[Dd]omingo|(?:[Ss]egunda|[Tt]erça|[Qq]uarta|[Qq]uinta|[Ss]exta)(?:-[Ff]eira)?|[Ll]undi"
    r"|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|[Ll]unedì|[Mm]artedì|[Mm]ercoledì|[Gg]iovedì"
    r"|[Vv]enerdì|[Ss]abato|[Dd]omenica)[.,]{0,2} )?"
)
_NEXT: Final = r"(?=[ \u00a0]{1,3}[|•·-]?[ \u00a0]{0,2}[A-ZÀ-Þ“\"«„¿¡‘'])"
_AGO: Final = (
    r"(?:(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? )?\d{1,2} ?(?:minutes?|mins?|hours?|hrs?|days?|h|d) ago"
    r"|(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? \d{1,2} (?:weeks?|months?|years?) ago"
    r"|(?:há|[Hh]ace|[Ii]l y a) \d{1,2} (?:horas?|minut[oe]s?|min|d[ií]as?|heures?|jours?)"
)
_READING: Final = (
    r"(?:(?:[Ee]stimated )?[Rr]ead(?:ing)? [Tt]ime|[Tt]emps de lecture|[Tt]iempo de lectura|[Tt]empo di lettura"
    r"|[Tt]empo de leitura|[Ll]eestijd|[Ll]ästid|[Ll]esetid|[Ww]aktu [Bb]aca) ?:? ?(?:\d{1,2}|[Ll]ess than a)"
    r" ?min(?:ut[a-z]{0,3}|s)?\b\.?|\d{1,2}[ -][Mm]in(?:ute|utes|s|uti|utos)?\.? (?:[Rr]ead\b|de lectur[ae]|de leitura"
    r"|di lettura|leestijd)"
)
_LOST: Final = r"(?:(?:Last )?(?:Published|Updated|Posted|Publicado|Actualizado):? ?\.(?: |$)){1,2}"


def _pattern() -> str:
    date = (
        rf"(?:(?i:{MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}"
        rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: de)? (?i:{MONTH})\.?,? (?:de )?{YEAR}|{YEAR}-\d\d-\d\d)"
    )
    return rf"(?<![^\s.!?”\"»)])(?:(?:{_WEEKDAY}{date}|{_AGO}){_NEXT}|{_READING}|{_LOST})"


_STAMP: Final = lazy_pattern(_pattern())
# Behind these a day is that of what is told; behind a place or an agency it is a dateline's.
_TOLD: Final = lazy_pattern(
    r"(?:(?:^|\s)(?:[a-zà-ÿ]{1,3}|from|with|until|since|through|hasta|desde|para|before|after|week|Week|[Oo]n|[Ii]n|[Ff]or|[Ff]rom)"
    r"|[,;:(/)–—-])\s*$"
)
# The name of a record's field, and an ISO date: prose writes neither.
_FIELD: Final = lazy_pattern(
    r"(?:(?:publish(?:ed)?[_-]?)?date|published)\s?:?\s\d{4}-\d\d(?:-\d\d)?(?:T[\d:.Z+]+)?(?=\s+[^\sa-z])"
)
_STOPPED: Final = lazy_pattern(r"[.!?…][”\"»]?\s")
_WORD: Final = 16


def plain_stamps(source: str) -> Iterator[tuple[int, int]]:
    """Yield where in the head of *source*, a text of one line, stamps without a time of day stand."""
    for found in _STAMP.finditer(source, 0, HEAD):
        before = source[: found.start()]
        bare = found[0][0].isdigit() or found[0][-1].isdigit()
        if bare and (_TOLD.search(before[-_WORD:]) or _STOPPED.search(before)):
            continue
        yield found.start(), found.end()


def date_field(source: str) -> int:
    """Return where the field "date 2020-03-03" ends with which a page's record begins in *source*; 0 if it has none.

    >>> date_field("date 2020-03-03 The council of Elmville"), date_field("date 2020 was the year")
    (15, 0)
    """
    found = _FIELD.match(source) if source.startswith(("date", "publish")) else None
    return found.end() if found else 0
