"""Read dates as news prints them: month names in the languages served, and the ISO form where it is certain."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern

ENGLISH_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
"""Part of patterns that forgive case: an English month, whole or short."""
_FULL_NAMES: Final = """
1 january januar janvier enero janeiro gennaio januari styczeń stycznia tammikuuta tammikuu ocak января січня
1 يناير
2 february februar février fevrier febrero fevereiro febbraio februari luty lutego helmikuuta helmikuu şubat
2 февраля лютого فبراير
3 march märz maerz mars marzo março marco maart marzec marca maaliskuuta maaliskuu maret mart марта березня
3 مارس
4 april avril abril aprile kwiecień kwietnia huhtikuuta huhtikuu nisan апреля квітня أبريل ابريل إبريل نيسان
5 may mai mayo maio maggio mei maj maja toukokuuta toukokuu mayıs мая травня مايو أيار
6 june juni juin junio junho giugno czerwiec czerwca kesäkuuta kesäkuu haziran июня червня يونيو حزيران
7 july juli juillet julio julho luglio lipiec lipca heinäkuuta heinäkuu temmuz июля липня يوليو تموز
8 august août aout agosto augustus augusti sierpień sierpnia elokuuta elokuu agustus ağustos августа серпня
8 أغسطس اغسطس آب
9 september septembre septiembre setiembre setembro settembre wrzesień września syyskuuta syyskuu eylül
9 сентября вересня سبتمبر أيلول
10 october oktober octobre octubre outubro ottobre październik października lokakuuta lokakuu ekim октября
10 жовтня أكتوبر اكتوبر
11 november novembre noviembre novembro listopad listopada marraskuuta marraskuu kasım ноября листопада نوفمبر
12 december dezember décembre decembre diciembre dezembro dicembre desember grudzień grudnia joulukuuta
12 joulukuu aralık декабря грудня ديسمبر
"""
_SHORT_FORMS: Final = """
1 jan janv ene gen sty oca янв січ
2 feb fév fev févr fevr febr lut şub фев февр лют
3 mar mär mrz mrt март бер
4 apr avr abr kwi nis апр квіт
5 mag май трав
6 jun giu cze haz июн черв
7 jul juil lug lip tem июл лип
8 aug ago août sie ağu авг серп
9 sep sept set sett wrz eyl сен сент вер
10 oct okt out ott paź eki окт жовт
11 nov lis kas ноя нояб лист
12 dec dez déc dic des gru ara дек груд
"""
_WEEKDAY_NAMES: Final = """
dienstag dimanche dinsdag domenica domingo donderdag donnerstag freitag fri friday giovedì jeudi jueves jumat kamis
lundi lunedì lunes maandag mardi martedì martes mercoledì mercredi minggu mittwoch miércoles mon monday montag
quarta-feira quinta-feira rabu sabato sabtu samedi samstag sat saturday segunda-feira selasa senin sexta-feira
sonnabend sonntag sun sunday sábado terça-feira thu thur thurs thursday tue tues tuesday vendredi venerdì viernes
vrijdag wed wednesday weds woensdag zaterdag zondag
"""


def _by_name(lines: str) -> dict[str, int]:
    """Return the number at the beginning of each line by the names that follow it."""
    rows = [line.split() for line in lines.split("\n") if line]
    return {name: int(number) for number, *names in rows for name in names}


_SHORT: Final = _by_name(_SHORT_FORMS)
MONTHS: Final = _SHORT | _by_name(_FULL_NAMES)
"""The number of each month by its name or short form, in lower case."""
WEEKDAYS: Final = frozenset(_WEEKDAY_NAMES.split())
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_WORD: Final = r"([^\W\d_][^\W\d_-]*)"
_YEAR: Final = r"((?:19|20)\d\d)(?!\d)"
_GAP: Final = "[ \\t\u00a0]"
_WEEKDAY: Final = lazy_pattern(rf"{_WORD}\.?(?:-feira)?(,?){_GAP}*")
_MONTH_DAY: Final = lazy_pattern(
    rf"{_WORD}(\.?){_GAP}*(\d{{1,2}})(?:st|nd|rd|th)?(?![\w:])(?:,?{_GAP}*{_YEAR})?", re.IGNORECASE
)
_DAY_MONTH: Final = lazy_pattern(
    rf"(?:ngày{_GAP})?(\d{{1,2}})(?:\.|er|º|°|ª)?{_GAP}*(?:(?:de|di|den){_GAP})?{_WORD}(\.?)"
    rf"(?:,?{_GAP}*(?:del?{_GAP})?{_YEAR}(?:{_GAP}?(?:года|г\.|року|р\.|r\.))?)?",
    re.IGNORECASE,
)
_VIETNAMESE: Final = lazy_pattern(
    rf"(?:ngày{_GAP})?(\d{{1,2}}){_GAP}tháng{_GAP}(\d{{1,2}})(?:{_GAP}năm{_GAP}{_YEAR})?", re.IGNORECASE
)
_ISO: Final = lazy_pattern(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w:-])")
_NUMBERS: Final = lazy_pattern(
    rf"(?:ngày{_GAP})?(\d{{1,2}})([./-])(\d{{1,2}})(?:\2{_YEAR})?\.?(?![\w:-])", re.IGNORECASE
)
_EAST_ASIAN: Final = lazy_pattern(r"(?:((?:19|20)\d\d)年)?(?:([0-9０-９]{1,2})月)?([0-9０-９]{1,2})日")
_LIFE: Final = lazy_pattern(
    r"(?:[^\W\d_]{3,10}\.? \d{1,2}, |\d{1,2}\.? [^\W\d_]{3,10}\.? )?(?P<born>1[89]\d\d|20\d\d) ?[–—-] ?"
    r"(?:[^\W\d_]{3,10}\.? \d{1,2}, |\d{1,2}\.? [^\W\d_]{3,10}\.? )?(?P<died>19\d\d|20\d\d)$"
)
_YEARS: Final = 15
"""What a life has at the least, to be told from a season or from the years of a right."""


class Date(NamedTuple):
    """A date found in a text: where it ends and what it says; None for what it does not say."""

    end: int
    iso: str | None
    year: bool
    month: bool


def is_life(text: str) -> bool:
    """Whether *text* is the days, or the years, between which somebody lived, as obituaries begin.

    >>> is_life("May 3, 1931 - Feb. 11, 2022"), is_life("March 3, 2020 - March 4, 2021")
    (True, False)
    """
    found = _LIFE.match(text) if text[-1:].isdigit() else None
    return found is not None and int(found["died"]) - int(found["born"]) >= _YEARS


def read_date(text: str, start: int) -> Date | None:
    """Return the date that begins at *start* in *text*, weekday included, or None.

    >>> read_date("Aug. 31, 2010 (HealthDay)", 0)
    Date(end=13, iso='2010-08-31', year=True, month=True)
    """
    found = _WEEKDAY.match(text, start)
    begin = found.end() if found and found[1].lower() in WEEKDAYS else start
    return _in_words(text, begin) or _in_numbers(text, begin)


def read_east_asian_date(text: str, start: int) -> Date | None:
    """Return the Chinese or Japanese date (6月18日, 3日) that begins at *start*, or None."""
    found = _EAST_ASIAN.match(text, start)
    if not found:
        return None
    year, month, day = found.groups()
    return Date(found.end(), _iso(year, int(month), int(day)) if month else None, bool(year), bool(month))


def _in_words(text: str, start: int) -> Date | None:
    if text[start : start + 1].isdigit() or text.startswith(("ngày", "Ngày"), start):
        found = _DAY_MONTH.match(text, start)
        if found:
            day, word, dot, year = found.groups()
            month = MONTHS.get(word.lower())
            if month:
                # The dot of a short form is part of the date, the dot behind a full name ends it.
                end = found.end() if year or not dot or word.lower() in _SHORT else found.start(3)
                return _date(end, year, month, int(day))
        found = _VIETNAMESE.match(text, start)
        return _date(found.end(), found[3], int(found[2]), int(found[1])) if found else None
    found = _MONTH_DAY.match(text, start)
    month = MONTHS.get(found[1].lower()) if found else None
    return _date(found.end(), found[4], month, int(found[3])) if found and month else None


def _in_numbers(text: str, start: int) -> Date | None:
    if not (text[start : start + 1].isdecimal() or text[start : start + 1] in ("n", "N")):  # "ngày 3/5"
        return None
    found = _ISO.match(text, start)
    if found:
        return _date(found.end(), found[1], int(found[2]), int(found[3]))
    found = _NUMBERS.match(text, start)
    if not found:
        return None
    first, mark, second, year = int(found[1]), found[2], int(found[3]), found[4]
    end = found.end() - (found[0].endswith(".") and bool(year))
    if mark == "." or first > 12 or found[0][0] in "nN":  # noqa: PLR2004 (no thirteenth month; "ngày 3/5")
        return _date(end, year, second, first)
    if second > 12:  # noqa: PLR2004
        return _date(end, year, first, second)
    return Date(end, None, bool(year), month=True) if first and second else None


def _date(end: int, year: str | None, month: int, day: int) -> Date | None:
    iso = _iso(year, month, day)
    return Date(end, iso, bool(year), month=True) if iso else None


def _iso(year: str | None, month: int, day: int) -> str | None:
    if not (1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]):
        return None
    return f"{year or '-'}-{month:02}-{day:02}"
