"""Find the time of publication inside a text that was scraped into one line, and who stands in front of it.

"Pier closes Publicado el 3/5/2020 a las 10:15 The …": a date with its year and the time of day, in figures, side by
side, is what pages print and prose does not. The author or the desk in front of it goes with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.authors.plain_stamps import MONTH, YEAR, date_field, plain_stamps
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_REACH: Final = 460
_LABELS: Final = (
    r"(?:(?:Sist |Senast |Senest |Ostatnia |Data |Дата )?(?:[Pp]ublicerad|[Uu]ppdaterad|[Pp]ublisert|[Oo]ppdatert"
    r"|[Pp]ubliceret|[Oo]pdateret|[Jj]ulkaistu|[Pp]äivitetty|[Oo]publikowano|[Aa]ktualizacja|[Pp]ublikacji"
    r"|(?:Güncelleme|Giriş|Yayınlanma)(?: Tarihi)?|Oluşturulma Tarihi|[Оо]публиковано|[Оо]бновлено|[Оо]публіковано"
    r"|[Оо]новлено|입력|등록|승인|수정|업데이트|최종수정|نشر في|نُشر في|آخر تحديث|تاريخ النشر|تحديث|发布时间|发布|更新"
    r"|最終更新|公開|出版|發布)"
    r"|(?:(?:Publicad|Actualizad|Atualizad|Postad|Criad|Pubblicat|Aggiornat)[oa]|PUBLICAD[OA]|ACTUALIZAD[OA]|ATUALIZAD[OA]"
    r"|Updated|Published|Posted|UPDATED|PUBLISHED|Veröffentlicht|Aktualisiert|Stand|Publié|Mis à jour|Gepubliceerd"
    r"|Bijgewerkt)(?: (?:el|em|am|on|le|il|op|a las|às))?)"
)
_WEEKDAYS: Final = "السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة"
_TIME: Final = (
    r"(?:[01]?\d|2[0-3]) ?(?:[:.][0-5]\d(?::[0-5]\d)?|h\d\d)"
    r"(?: ?(?:hs?\b\.?|hrs?\b\.?|H\b|horas|Uhr|[ap]\. ?m\.|[AaPp][Mm]\b))?"
    r"(?:\s?(?:GMT|UTC|BST|B[dD]ST|SAST|HKT|JST|PKT|IST|AE[SD]T|CES?T|ES?T|[ECMP][SD]T|ص|م(?=\s|$)))?"
)


def _pattern() -> str:
    date = (
        rf"(?:{YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}\.?|\d{{1,2}}[./-]\d{{1,2}}[./-]{YEAR}"
        rf"|\d{{1,2}}[./]\d{{1,2}}[./]\d\d"
        rf"|(?i:{MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}"
        rf"|\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?:de )?(?i:{MONTH})\.?,? (?:de )?{YEAR}|{YEAR}年\d{{1,2}}月\d{{1,2}}日)"
    )
    between = r"[ ,،|/•·–-]{0,3}(?:kl\.? ?|klo |saat |godz\. ?|в |о |a las |às |um |at |à |alle )?"
    weekday = rf"(?:(?:{_WEEKDAYS}|(?<![^\W\d_])[^\W\d_]{{3,12}})[,،] ?)?"
    label = rf"{_LABELS}\s?:?\s?"
    full = rf"(?:{label})?{weekday}{date}{between}{_TIME}"
    dated = rf"{label}(?:{date}|\d{{1,2}}[.:]\d{{2}}\b)"
    ago = rf"{date}(?=[ ,|–-]{{1,3}}{label}{date})"  # "23.07.2024 - Güncelleme : 23.07.2024"
    one = rf"(?:{full}|{dated}|{ago})"
    return rf"(?<![\d/.-]){one}(?:[ ,،|/•·(–-]{{0,3}}{one}\)?)*"


_STAMP: Final = lazy_pattern(_pattern())
_HAS_YEAR: Final = lazy_pattern(rf"{YEAR}|\d[./-]\d\d?[./-]\d\d")
# Behind these a day and an hour are those of what is told: "until 3/5/2020, 10:15".
_TOLD: Final = lazy_pattern(
    r"(?:^|\s)(?:el|del|al|día|dia|em|no|até|hasta|desde|de|on|at|until|from|by|since|vom|am|bis|zum|ab|dem|den|le|du|au"
    r"|il|dal|op|tot|van|and|y|e|und|et|to)\s*$"
)
_NAME: Final = lazy_pattern(
    r"(?:^|(?<=[\s.!?»”]))(?P<name>[^\W\d_a-zß-ÿ][\w’'-]+ [^\W\d_a-zß-ÿ][\w’'-]+)\s?[|,–-]?\s?$"
)
# What stands there with a role or an outlet: in Chinese and Arabic the paper's reporter, the town and the channel, and
# "Por Redacción Faro", "Redacción Central", "Por FARO.com", "Educação | Do Farol", "FARO NOTICIA".
_SIGNED: Final = lazy_pattern(
    r"(?:(?:澎湃新闻|新京报|界面新闻|红星新闻|极目新闻|封面新闻|本报|本報|新华社|财新|第一财经)?"
    r"(?:首席|见习)?[记記]者 ?[\u4e00-\u9fff]{2,4}"
    r"|(?:[ء-ي]{3,10} - )?(?:سكاي نيوز عربية|العربية\.نت|الجزيرة نت)(?: - [ء-ي]{3,10})?"
    r"|(?:Por:? |By )?(?:Redacci[óo]n|Redação|Redaktion|Equipo|Equipe|Staff)"
    r"(?: (?:d[eo]l? |da |de la )?[A-ZÀ-Þ][\w.]*){0,2}|(?:Por|By):? [A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*)?"
    r"|[A-ZÀ-Þ][a-zß-ÿ]+ \| D[oa] [A-ZÀ-Þ]\w*|(?:[A-Z\d]{4,20} )?NOTICIA)\s*$"
)
# "By JANE ROE, Harbour Post News", "by: Ana Roe and Ben Stone": as many names and outlets as there are.
_BY: Final = lazy_pattern(
    r"(?<!\w)(?:[Bb]y|BY|Por|Par|Di|Door):? (?:[A-ZÀ-Þ][\w.’'-]*,? (?:(?:and|y|e|et|&|[/|-]) )?){2,8}[|/•·–-]?\s?$"
)
_SMALL_BY: Final = lazy_pattern(r"(?<![^\s.!?])(?P<name>[a-zß-ÿ]+ [a-zß-ÿ'’-]+) by $")  # "jane roe by 3rd May 2020"
_CAPITALS: Final = lazy_pattern(r"(?:(?:[A-ZÀ-Þ][\w.'’-]*|de|del|da|do|la|/|\|)\s+){1,6}$")
"""A place or a section, all that stands in front of a stamp: it is no headline."""
_LONGEST_SECTION: Final = 60
_LONGEST_SIGNED: Final = 60
_LONGEST_BY: Final = 110
_WORD: Final = 12
_FEW: Final = 2
"""Words of a section in front of a stamp without a time of day: more may be the headline."""
_NEAR_STORY: Final = 800
_SHORTEST_HEAD: Final = 14
_LONGEST_HEAD: Final = 160
_STOPPED: Final = lazy_pattern(r"[.!?…][”\"»]?\s|[。！？]")
_MOST_BLOCKS: Final = 16
"""Pieces that other filters may have cut the line into."""
_SHORTEST: Final = 200
"""Code points of a text in which a stamp stands between headline and story."""


def head_stamps(document: Document) -> Iterator[tuple[int, int, bool]]:
    """Yield where stamps, with who stands in front, are in the head of a text of one line, by its offsets.

    So is the field that gives the date of a page's record, in front of any text.

    The last value says whether a headline ends there.
    """
    source = document.source
    field = date_field(source)
    if field:
        yield 0, field, False
    if document.language == "de":
        return  # a caption may follow there: `joined_heads`
    if len(document.blocks) > _MOST_BLOCKS or len(source) < _SHORTEST or "\n" in source.strip():
        return
    for stamps, full in ((_full_stamps(source), True), (plain_stamps(source), False)):
        for first, end in stamps:
            start = _led_from(source, first, full=full)
            before = source[:start].strip()
            heads = _SHORTEST_HEAD <= len(before) <= _LONGEST_HEAD and not _STOPPED.search(before)
            yield start, end, heads


def _full_stamps(source: str) -> Iterator[tuple[int, int]]:
    """Yield where in the head of *source* dates stand with their time of day, or behind a label."""
    if not _HAS_YEAR.search(source, 0, _REACH):
        return
    for found in _STAMP.finditer(source, 0, _REACH):
        behind = source[found.end() : found.end() + 4].lstrip()[:1]
        if behind.islower() or behind in ",.;:)" or source[max(found.start() - 1, 0)] in "(（":
            continue  # prose goes on, or a bracket holds it
        if found[0][0].isdigit() and _is_told(source, found.start()):
            continue
        yield found.span()


def _is_told(source: str, stamp: int) -> bool:
    """Whether a preposition leads to the *stamp* in *source*: but for the "by" behind a name in small letters."""
    return bool(_TOLD.search(source, max(0, stamp - _WORD), stamp)) and not _signer(source, stamp)


def _signer(source: str, stamp: int) -> int:
    """Return where the name in small letters begins that stands with "by" in front of the *stamp*; 0 if none does."""
    if not source.endswith("by ", 0, stamp):
        return 0
    found = _SMALL_BY.search(source, max(0, stamp - _LONGEST_SIGNED), stamp)
    return found.start() if found and has_given_name(found["name"]) else 0


def _is_told_of(source: str, name: str, stamp: int) -> bool:
    """Whether the story right behind the *stamp* speaks of the one called *name*: then that is the headline's end."""
    last = name.rpartition(" ")[2]
    near = source[stamp : stamp + _NEAR_STORY]
    return any(form in near and re.search(rf"\b{re.escape(form)}\b", near) for form in {last, last.title()})


def _led_from(source: str, stamp: int, *, full: bool) -> int:
    """Return where what goes with the *stamp* in *source* begins: a name, a desk, a section that is all before it.

    A *full* stamp has a time of day.
    """
    near = max(0, stamp - _LONGEST_SIGNED)
    by = _BY.search(source, max(0, stamp - _LONGEST_BY), stamp)
    if by:
        return by.start()
    name = _NAME.search(source, near, stamp)
    if name and is_name(name["name"]) and has_given_name(name["name"]) and not _is_told_of(source, name["name"], stamp):
        return name.start("name")
    if (
        stamp <= _LONGEST_SECTION
        and (full or source.count(" ", 0, stamp) <= _FEW)
        and _CAPITALS.match(source, 0, stamp)
    ):
        return 0
    signed = _SIGNED.search(source, near, stamp)
    return signed.start() if signed else _signer(source, stamp) or stamp
