"""Read datelines of Chinese, Japanese and Korean news, which stay as they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.dates import read_east_asian_date
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re

_CHINESE_AGENCY: Final = (
    "新华社|新華社|新华网|新華網|中新社|中新网|中新網|中国新闻网|人民网|人民網|央视网|央视新闻|央广网|光明网|环球网"
    "|環球網|参考消息网|海外网|国际在线|中国日报网|澎湃新闻|界面新闻|财联社|每经网|观察者网|中央社|法新社|路透社"
    "|美联社|美聯社|共同社|韩联社|韓聯社|塔斯社|俄新社|德新社|埃菲社|本报|本報|本台|本刊"
)
_JAPANESE_AGENCY: Final = (
    "AFPBB News|AFP|共同通信|共同|時事通信社|時事通信|時事"
    "|ロイター通信|ロイター|聯合ニュース|聯合"
    "|新華社|Xinhua News|Xinhua|CNS|東方新報|AP通信|AP|CNN|タス通信|インタファクス"
    "|ブルームバーグ|Bloomberg|EPA時事|朝日新聞|毎日新聞|読売新聞"
    "|産経新聞|CGTN Japanese|KOREA WAVE|MODE PRESS|中央社|フォーカス台湾"
)
_KOREAN_AGENCY: Final = "연합뉴스|뉴스1|뉴시스|연합|뉴스핌|노컷뉴스|아시아뉴스통신|AP|AFP"
_DATE: Final = "(?P<date>(?:20\\d\\d年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?"
_HAN: Final = "[\u4e00-\u9fff·]"
_NAME: Final = "[^\\W\\d_a-zA-Z]"  # kanji and kana
_CHINESE: Final = lazy_pattern(
    rf"[（(【\[]?(?:据|據)?(?P<agency>{_CHINESE_AGENCY})(?:记者[^\d\s，。、）)】\]]{{2,4}})?[／/]?"
    rf"(?P<place>{_HAN}{{2,12}}?(?:[、/／]{_HAN}{{2,8}})*)?[，,／/ ]?{_DATE}(?:综合|專|专)?"
    r"(?:电|電|讯|訊|消息|报道|報導)(?:[ \u3000]?[（(【\[](?:记者|記者)[^）)\]】\n]{1,30}[）)\]】])?"
    r"[）)】\]]?[：:]?[ \u3000]*"
)
_JAPANESE: Final = lazy_pattern(
    rf"[【［\[](?P<place>{_NAME}{{2,12}}?(?:[・、/／]{_NAME}{{2,10}}?)*?)??[ \u3000]*{_DATE}[ \u3000=＝]*"
    rf"(?P<agency>{_JAPANESE_AGENCY})?(?:[=＝/／](?:{_JAPANESE_AGENCY}))?[ \u3000]*[】］\]]"
    r"(?:[ \u3000]*[-－–—])?[ \u3000]*"
)
_JAPANESE_CORRESPONDENT: Final = lazy_pattern(rf"【(?P<place>{_NAME}{{2,10}})[=＝][^】\n]{{2,12}}】[ \u3000]*")
_KOREAN: Final = lazy_pattern(
    rf"[(\[【](?P<place>[\uac00-\ud7a3·/ ]{{2,20}}?)[ ]?(?:[A-Z]{{2,8}})?[=＝](?P<agency>{_KOREAN_AGENCY})[)\]】][ ]*"
)
_SPLIT: Final = lazy_pattern(r"[、/／・·]")
_OURSELVES: Final = ("本报", "本報", "本台", "本刊")
_NO_PLACE: Final = ("记者", "記者", "综合", "外电", "消息", "今日", "昨日", "今天", "昨天", "特约", "快讯", "最新")


class EastAsianDateline(NamedTuple):
    """What a dateline in Chinese, Japanese or Korean says, and where it ends."""

    end: int
    places: tuple[str, ...]
    date: str | None
    date_iso: str | None
    agency: str | None


def read_east_asian(text: str, start: int) -> EastAsianDateline | None:
    """Return the dateline of Chinese, Japanese or Korean form that begins at *start*, or None.

    >>> read_east_asian("【6月18日 AFP】ナイジェリア", 0)
    EastAsianDateline(end=11, places=(), date='6月18日', date_iso='--06-18', agency='AFP')
    """
    for form in (_KOREAN, _CHINESE, _JAPANESE, _JAPANESE_CORRESPONDENT):
        found = form.match(text, start)
        dateline = _read(found, alone=form in (_CHINESE, _JAPANESE_CORRESPONDENT)) if found else None
        if dateline and dateline.end < len(text):
            return dateline
    return None


def _read(found: re.Match[str], *, alone: bool) -> EastAsianDateline | None:
    """Return what *found* says; *alone*: the form makes a place enough without date and agency."""
    groups = found.groupdict()
    place, date, agency = groups.get("place"), groups.get("date"), groups.get("agency")
    if place and place.startswith(_NO_PLACE):
        place = None
    # A place alone in brackets is a heading, a date alone a time stamp; "本报讯" gives nothing.
    named = agency if agency not in _OURSELVES else None
    if not named and not (place and (date or alone)):
        return None
    read = read_east_asian_date(date, 0) if date else None
    places = tuple(name.strip() for name in _SPLIT.split(place)) if place else ()
    return EastAsianDateline(found.end(), places, date, read.iso if read else None, named)
