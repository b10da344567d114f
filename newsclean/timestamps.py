"""Recognise dates and times of publication and reading times, in the languages served.

A time stamp is a short text of nothing but stamp words (months, "updated", "Uhr") and numbers, so
one look-up a word decides, and prose falls out at its first word.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

LONGEST: Final = 140
"""Code points of the longest text that can be a time stamp."""

MONTHS: Final = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januar jänner februar märz mai juni juli oktober dezember mär mrz okt dez janvier
    février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc enero febrero
    marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic janeiro
    fevereiro março maio junho julho setembro outubro novembro dezembro fev set out gennaio febbraio aprile maggio
    giugno luglio settembre ottobre dicembre gen mag giu lug ott januari februari maart mei augustus mrt stycznia
    lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia augusti maj marts
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta maret agustus desember agu des ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
    ekim kasım aralık января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня лютого
    березня квітня травня червня липня серпня вересня жовтня листопада грудня tháng يناير فبراير مارس أبريل ابريل
    مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر
    """
)
_LABELS: Final = words(
    """
    updated update published posted created modified revised aktualisiert veröffentlicht stand erstellt geändert
    aktualisierung publié publiée modifié modifiée actualisé actualisée actualizado actualizada publicado publicada
    actualización publicación atualizado atualizada atualização publicação pubblicato pubblicata aggiornato
    aggiornata aggiornamento pubblicazione gepubliceerd bijgewerkt gewijzigd geplaatst opublikowano aktualizacja
    dodano publikacja publicerad uppdaterad publisert oppdatert publiceret opdateret julkaistu päivitetty
    diterbitkan diperbarui diperbaharui güncelleme güncellenme yayınlanma yayın опубликовано обновлено опубліковано
    оновлено nhật đăng indsat dipublikasikan نشر نُشر النشر تحديث تحديثه تعديل
    """
)
_BARE_LABELS: Final = _LABELS - words(
    "update created revised modified stand yayın nhật đăng publikacja نشر تحديث تعديل"
)
"""Labels that are no headline, no subhead and no word of a sentence's end when they stand in a line of their own."""
_READING: Final = words(
    """
    read reading leseminuten lesezeit lesedauer lecture lectura leitura lettura leestijd lesen lezen lästid lesetid
    læsetid lukuaika czytania чтения читання baca membaca okuma đọc القراءة قراءة
    """
)
_MINUTES: Final = words(
    """
    leseminuten min mins minute minutes minuten minuto minutos minuti minuut minut minuter minutter мин
    """
)
_WEEKDAYS: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi
    vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta
    lun mié jue vie sáb seg ter qua qui sex
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato
    domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek
    sobota niedziela mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag maanantaina
    tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina miercoles sabado
    senin selasa rabu kamis jumat jum'at sabtu minggu thứ hai ba tư năm sáu bảy pazartesi salı çarşamba
    perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье
    понеділок вівторок середа четвер пʼятниця субота неділя السبت الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء
    الخميس الجمعة
    """
)
_AGO: Final = words(
    """
    ago vor hace ilya há fa siden geleden sedan sitten temu önce lalu trước назад тому منذ قبل
    """
)
_UNITS: Final = words(
    """
    second seconds minute minutes hour hours day days week weeks month months year years min mins hr hrs sekunden
    minuten stunde stunden tag tagen woche wochen monat monaten jahr jahren heure heures jour jours semaine semaines
    mois an ans hora horas día días semana semanas mes meses año años
    """
)
_SMALL: Final = words(
    """
    and am pm a.m p.m et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest mez mesz ist wib wit wita aest
    aedt hkt jst kst msk eat cat wat sast sgt pkt npt time local eastern pacific central z t last first latest
    originally date on at of the original um uhr den vom zuletzt datum le à h mis mise jour en ligne il el la las a
    de del hrs hs hr última fecha em às data alle ore ultimo ultima om uur laatst laatste kl klokken sist senest
    senast ostatnia czas son tarihi tarih дата в г года cập lúc ngày giờ estimated approximate approx temps tiempo
    tempo artikel volledig duurt dit waktu süresi время час ca circa yesterday today gestern heute hoy ayer hoje ontem
    oggi ieri hier vandaag gisteren idag igår tänään eilen st nd rd th bdst irst
    """
)
_OTHER_MINUTES: Final = words(
    """
    минута минуты минут хв хвилина хвилини хвилин minuta minuty minuuttia menit dakika dk phút second seconds sec secs
    sekunden seconde secondes segundo segundos secondo secondi seconden sekunder sekund دقيقة دقائق
    """
)
_OTHER_UNITS: Final = words(
    """
    dia dias mês ano anos ora ore giorno giorni settimana settimane mese mesi anno anni uur uren dag dagen weken maand
    maanden jaar timme timmar dagar vecka veckor månad månader år timer dage dager uge uger uke uker måned måneder tunti
    tuntia päivä päivää viikko viikkoa godzina godziny godzin godzinę dzień dni tydzień tygodnie jam hari minggu bulan
    tahun saat gün hafta giờ ngày час часа часов день дня дней неделю недели година годину години годин дні днів ساعة
    ساعات ساعتين يوم يومين أيام
    """
)
_OTHER_SMALL: Final = words("yang d pubdate تاريخ آخر اخر الساعة يوم في صباحا مساء ص م") | _OTHER_MINUTES | _OTHER_UNITS
"""What only a whole stamp tells for a word of stamps: elsewhere it is a name, or a word of every day."""
_ALL_UNITS: Final = _UNITS | _MINUTES | _OTHER_MINUTES | _OTHER_UNITS
_ALL_MINUTES: Final = _MINUTES | _OTHER_MINUTES
STAMP_WORDS: Final = MONTHS | _LABELS | _READING | _MINUTES | _WEEKDAYS | _AGO | _UNITS | _SMALL
"""The words of time stamps, in lower case."""
_WORD: Final = lazy_pattern(r"[^\W\d_][^\W\d_.'’]*(?:[.’'-][^\W\d_]+)*|\d+")
_DIGIT: Final = lazy_pattern(r"\d")
_YEAR: Final = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK: Final = lazy_pattern(
    r"(?<![\d$€£])(?:[01]?\d|2[0-4])(?:[:.h]|\s?Uhr\s?)[0-5]\d(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE
)
_BEHIND_CLOCK: Final = words("am pm a.m p.m uhr h et est edt bst gmt ist m") | {"", ". m", "m."}
_NUMERIC: Final = lazy_pattern(r"(?<!\d)(?<!\d[./-])\d{1,4}([./-])\s?\d{1,2}\1\s?\d{2,4}(?!\d|\1\d)")
_LONGEST_AGO: Final = 9
_YEARS: Final = words("year years jahr jahren ans an año años ano anos anno anni jaar år tahun")
_MANY_YEARS: Final = 20
_LONGEST_LABEL: Final = 32
_WHOLE: Final = "stamp"
# Scripts without spaces: the whole text is one stamp.
_CJK: Final = lazy_pattern(
    r"^[\[（(【]?\s*(?:(?:公開|更新|発行|发布|更新|發佈)(?:日時|时间|時間)?[:：]?\s*)?(?:\d{4}\s*[年/.-]\s*)?\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?"
    r"(?:\s*[（(][月火水木金土日一二三四五六][)）])?\s*(?:\d{1,2}\s*[:：時时]\s*\d{1,2}\s*分?)?\s*(?:更新|公開|发布)?\s*[\]）)】]?$"
    r"|^(?:입력|수정|기사입력|최종수정)?\s*\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s*(?:\d{1,2}:\d{2})?$"
)


def is_stamp(text: str) -> bool:
    """Whether *text* says when the story was published or how long it takes to read, and nothing else.

    >>> is_stamp("Updated: Nov. 23, 2023, 08:46 IST"), is_stamp("5 min read"), is_stamp("On May 3 he left")
    (True, True, False)
    """
    if len(text) > LONGEST or not _DIGIT.search(text):
        return False
    text = joined_hours(text)
    if text[-1] in "?!;:":
        return False
    stamp = stamp_words(text)
    return bool(stamp) and _says_when(text, stamp)


def is_bare_label(text: str) -> bool:
    """Whether the line *text* is the label of a time stamp and no more: the time itself was lost, or stands below.

    >>> is_bare_label("Published"), is_bare_label("Last updated on ."), is_bare_label("Update")
    (True, True, False)
    """
    if len(text) > _LONGEST_LABEL or _DIGIT.search(text):
        return False
    found = [word[0].lower() for word in _WORD.finditer(text)]
    return not _BARE_LABELS.isdisjoint(found) and all(word in STAMP_WORDS for word in found)


def joined_hours(text: str) -> str:
    """Return *text* with Spanish hours and the French "ago" as others write them, a word each.

    >>> joined_hours("15/11/2023 10:52 a. m.")
    '15/11/2023 10:52 a.m.'
    """
    if " y a " in text and text[:6].casefold() == "il y a":
        return f"ilya{text[6:]}"
    if text.endswith("agoon"):
        return text[:-2]  # "2 years ago", "on": a theme of many sites sets both in one
    if text.endswith((" siden", " sedan")) and text[:4].casefold() in ("for ", "för "):
        return text[4:]
    return text.replace("a. m.", "a.m.").replace("p. m.", "p.m.") if ". m." in text else text


def stamp_words(text: str) -> list[str]:
    """Return the words of *text* in lower case if all are stamp words or numbers, else none."""
    stamp = []
    for found in _WORD.finditer(text):
        word = found[0].lower()
        if not word[0].isdigit() and word not in STAMP_WORDS and word not in _OTHER_SMALL:
            return [_WHOLE] if not text.isascii() and _CJK.match(text) else []
        stamp.append(word)
    return stamp


def is_labelled(text: str) -> bool:
    """Whether the stamp *text* names what it is ("Updated", "5 min read"): sure outside a text's head too."""
    known = {found[0].lower() for found in _WORD.finditer(text)}
    return bool(known & _LABELS) or (bool(known & _READING) and bool(known & _ALL_MINUTES))


def is_full(text: str) -> bool:
    """Whether the stamp *text* says date, year and time of day: hardly what a story has as a line of its own.

    >>> is_full("6. November 2023 / 09:18 Uhr"), is_full("November 6, 2023")
    (True, False)
    """
    return bool(_YEAR.search(text) and _CLOCK.search(text))


def is_clock(text: str) -> bool:
    """Whether the stamp *text* is a time of day and nothing else.

    >>> is_clock("9 a.m."), is_clock("17:05 Uhr"), is_clock("May 3, 17:05")
    (True, True, False)
    """
    found = _CLOCK.match(text)
    return found is not None and text[found.end() :].strip(" .").lower() in _BEHIND_CLOCK


def is_stamp_word(word: str) -> bool:
    """Whether *word* (no spaces) may be part of a time stamp."""
    parts = _WORD.findall(word)
    return bool(parts) and all(part[0].isdigit() or part.lower() in STAMP_WORDS for part in parts)


def says_when(text: str) -> bool:
    """Whether the stamp words in *text* make up a date with a year, a time of day or a reading time."""
    return _says_when(text, [found[0].lower() for found in _WORD.finditer(text)])


def _says_when(text: str, stamp: list[str]) -> bool:
    known = set(stamp)
    if known & _READING:
        return bool(known & _ALL_MINUTES)
    if known & _AGO and known & _ALL_UNITS:
        return len(stamp) <= _LONGEST_AGO and not _looks_back(stamp, known)
    return bool(stamp == [_WHOLE] or _CLOCK.search(text) or _NUMERIC.search(text)) or _is_date(text, stamp, known)


def _looks_back(stamp: list[str], known: set[str]) -> bool:
    """Whether *stamp* has no label and so many years that it heads a column: "50 years ago"."""
    many = any(word.isdecimal() and int(word) >= _MANY_YEARS for word in stamp)
    return many and bool(known & _YEARS) and not known & _LABELS


def _is_date(text: str, stamp: list[str], known: set[str]) -> bool:
    """Whether a month stands with a year, a weekday, a label or a second number; or a label with a year."""
    month = bool(known & MONTHS) and len(stamp) > 1
    year = bool(_YEAR.search(text))
    if year and (month or known & _LABELS):
        return True
    return month and bool(known & (_LABELS | _WEEKDAYS) or sum(word[0].isdigit() for word in stamp) > 1)
