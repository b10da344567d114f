"""Find the time of publication inside a text that was scraped into one line, and the author's name in front of it.

A date with its year and the time of day, in figures, side by side, is what pages print and prose does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.head_stamps import TOLD
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name
from newsclean.timestamps import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_REACH: Final = 460
_LABELS: Final = (
    r"(?:Sist |Senast |Senest |Ostatnia |Data |Дата )?(?:[Pp]ublicerad|[Uu]ppdaterad|[Pp]ublisert|[Oo]ppdatert"
    r"|[Pp]ubliceret|[Oo]pdateret|[Jj]ulkaistu|[Pp]äivitetty|[Oo]publikowano|[Aa]ktualizacja|[Pp]ublikacji"
    r"|(?:Güncelleme|Giriş|Yayınlanma)(?: Tarihi)?|Oluşturulma Tarihi|[Оо]публиковано|[Оо]бновлено|[Оо]публіковано"
    r"|[Оо]новлено|입력|등록|승인|수정|업데이트|최종수정|نشر في|نُشر في|آخر تحديث|تاريخ النشر|تحديث|发布时间|发布|更新"
    r"|最終更新|公開|出版|發布)"
)
_WEEKDAYS: Final = "السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة"
_YEAR: Final = r"(?:19|20)\d\d"
_TIME: Final = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?:\s?(?:GMT|CET|UTC|ص|م(?=\s|$)))?"


def _pattern() -> str:
    months = "|".join(sorted(MONTHS, key=len, reverse=True))
    date = (
        rf"(?:{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}\.?|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}"
        rf"|\d{{1,2}}\.? ?(?i:{months})\.?,? {_YEAR}|{_YEAR}年\d{{1,2}}月\d{{1,2}}日)"
    )
    between = r"[ ,،|–-]{0,3}(?:kl\.? ?|klo |saat |godz\. ?|в |о )?"
    full = rf"(?:{_LABELS}\s?:?\s?)?(?:(?:{_WEEKDAYS}|(?<![^\W\d_])[^\W\d_]{{3,12}})[,،] ?)?{date}{between}{_TIME}"
    dated = rf"{_LABELS}\s?:?\s?(?:{date}|\d{{1,2}}[.:]\d{{2}}\b)"
    ago = rf"{date}(?=[ ,|–-]{{1,3}}{_LABELS}\s?:?\s?{date})"  # "23.07.2024 - Güncelleme : 23.07.2024"
    one = rf"(?:{full}|{dated}|{ago})"
    return rf"{one}(?:[ ,،|•–-]{{0,3}}{one})*"


_STAMP: Final = lazy_pattern(_pattern())
_HAS_YEAR: Final = lazy_pattern(_YEAR)
_NAME: Final = lazy_pattern(
    r"(?:^|(?<=[\s.!?»”]))(?P<name>[^\W\d_a-zß-ÿ][\w’'-]+ [^\W\d_a-zß-ÿ][\w’'-]+)\s?[|,–-]?\s?$"
)
# What stands there with a role or an outlet, in Chinese and Arabic: the paper's reporter, the town and the channel.
_SIGNED: Final = lazy_pattern(
    r"(?:澎湃新闻|新京报|界面新闻|红星新闻|极目新闻|封面新闻|本报|本報|新华社|财新|第一财经)?(?:首席|见习)?[记記]者 ?"
    r"[\u4e00-\u9fff]{2,4}\s?$"
    r"|(?:[ء-ي]{3,10} - )?(?:سكاي نيوز عربية|العربية\.نت|الجزيرة نت)(?: - [ء-ي]{3,10})?\s?$"
)
_WORD: Final = 12
_SHORTEST_HEAD: Final = 14
_LONGEST_HEAD: Final = 160
_STOPPED: Final = lazy_pattern(r"[.!?…][”\"»]?\s|[。！？]")
_MOST_BLOCKS: Final = 16
"""Pieces that other filters may have cut the line into."""
_SHORTEST: Final = 200
"""Code points of a text in which a stamp stands between headline and story."""


def head_stamps(document: Document) -> Iterator[tuple[int, int, bool]]:
    """Yield where stamps, with the author's name in front, stand in the head of a text of one line, by its offsets.

    The last value says whether a headline ends there.
    """
    source = document.source
    if len(document.blocks) > _MOST_BLOCKS or len(source) < _SHORTEST or "\n" in source.strip():
        return
    if not _HAS_YEAR.search(source, 0, _REACH):
        return
    for found in _STAMP.finditer(source, 0, _REACH):
        behind = source[found.end() : found.end() + 4].lstrip()[:1]
        if behind.islower() or behind in ",.;:)" or source[max(found.start() - 1, 0)] in "(（":
            continue  # prose goes on, or a bracket holds it
        if found[0][0].isdigit() and TOLD.search(source, max(0, found.start() - _WORD), found.start()):
            continue
        start = found.start()
        name = _NAME.search(source, max(0, start - 60), start)
        if name and is_name(name["name"]) and has_given_name(name["name"]):
            start = name.start("name")
        elif signed := _SIGNED.search(source, max(0, start - 60), start):
            start = signed.start()
        before = source[:start].strip()
        heads = _SHORTEST_HEAD <= len(before) <= _LONGEST_HEAD and not _STOPPED.search(before)
        yield start, found.end(), heads
