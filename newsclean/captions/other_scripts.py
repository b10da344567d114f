"""Tell captions in Arabic, Chinese, Japanese and Korean by how they end, and how Korean agencies open them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

_WHY: Final = "A line that ends with who took or lent the picture, or where it shows, is a caption."
_SHORTEST: Final = 8
_LONGEST: Final = 190
_AGENCIES: Final = "ロイター|AP|AFP|AFP時事|共同|時事|AA|UPI|EPA|ゲッティ|Getty Images?|AP通信|新華社|聯合ニュース"
# A train "＝5月10日、山田花子撮影", grain "。中央社記者王小明攝", a sign "다. 사진 영월군" and "(الشرق الأوسط)"
_ENDS: Final = {
    "ja": lazy_pattern(
        rf"[＝=](?:[^。＝=]{{0,60}}(?:撮影|提供|写す|ヘリから|から)|(?:{_AGENCIES})[^。]{{0,8}}"
        r"|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[、,][^。]{1,24})?)$"
        r"|[（(](?:[^（）()。]{0,8}[\d０-９]{1,2}(?:日|月)[^（）()。]{0,4}、[^（）()。]{2,24}"
        r"|[^（）()。]{2,16}(?:撮影|提供)|資料写真)[）)]$"
    ),
    "zh": lazy_pattern(
        r"(?:\w{2,8}(?:记者|記者)|(?:新华社|新華社|中新社)[发發]|受访者|受訪者"
        r"|[。 ])\s?[\u4e00-\u9fff]{2,4}\s?[摄攝图圖]"
        r"(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?$|供[图圖]$"
        r"|(?:^|[。 （(])(?:[图圖](?:片|源)?|本文图片|圖片來源|图片来源)\s?[:：/／]\s?[^。！？：:\n]{2,24}[）)]?$"
        r"|本文图片\s[^。\n]{2,30}$|（(?:資料照|资料图|示意圖|示意图|翻攝[^（）]{0,20}|取自[^（）]{2,20}"
        r"|[^（）]{2,12}(?:提供|供图))）$"
    ),
    "ko": lazy_pattern(
        r"[.다]\s(?:사진|그래픽|자료|영상)\s?[=:]?\s?[가-힣A-Za-z0-9·()]{2,16}(?: [가-힣]{2,6})?$"
        r"|[.)다]\s(?:[가-힣]{2,4} (?:선임|인턴|객원)?기자|[가-힣]{2,10} 제공|(?:연합뉴스|뉴시스|뉴스1|AP|AFP"
        r"|로이터)(?:[·/ ][가-힣\w]{2,8})?)$"
        r"|^▲[^▲]+$|ⓒ\s?[가-힣\w]{2,12}(?: [가-힣\w]{2,10})?$|\*재판매 및 DB ?금지\]?$"
    ),
    "ar": lazy_pattern(
        r"\((?:رويترز|أ\.?\s?ف\.?\s?ب\.?|أ\.?\s?ب\.?|إ\.?\s?ب\.?\s?أ\.?|د\.?\s?ب\.?\s?أ\.?|أسوشيتد برس|فرانس برس"
        r"|الشرق الأوسط"
        r"|الجزيرة|العربية|الأناضول|غيتي(?: إيميجز)?|واس|وام|بترا|سانا|أرشيفية?|صورة أرشيفية|إكس|تويتر|فيسبوك"
        r"|إنستغرام|يوتيوب"
        r"|(?:مواقع|وسائل) التواصل(?: الاجتماعي)?|Getty(?: Images)?|AFP|Reuters|AP|شا?ترستوك|العربي الجديد"
        r"|الموقع الرسمي[^()]{0,20}"
        r"|حساب [^()]{2,30}|(?:وزارة|رئاسة|نادي|اتحاد) [^()]{2,30})\)$"
    ),
}
SCRIPTS: Final = frozenset(_ENDS)
"""The languages whose captions are told here."""
# Signs without which a line is no such caption: a look before the pattern.
_MARKS: Final = {"ja": "＝=）)", "zh": "摄攝图圖）)国國:：", "ko": "▲ⓒ사자제뉴연로AP금", "ar": ")"}
_STORY: Final = 24
# A Korean agency in brackets with its place: where the caption begins in a line that holds more.
_PHOTO_LEAD: Final = lazy_pattern(r"\[[가-힣]{2,6}=(?:뉴시스|뉴스1|연합뉴스|AP|로이터|신화)[^\]]{0,8}\]")


def other_script_captions(document: Document) -> Iterator[Edit]:
    """Yield the removals of captions in lines of their own, above or between those of the story."""
    language = document.language
    ends, marks = _ENDS[language], _MARKS[language]
    blocks = document.blocks
    for index in range(1, len(blocks) - 1):
        block = blocks[index]
        text = block.text
        if not (block.opens and block.closes and _SHORTEST <= len(text) <= _LONGEST):
            continue
        listed = text[0] == "▲" and "▲" in (blocks[index - 1].text[0], blocks[index + 1].text[0])
        if listed or text[0] in "（(【":  # a credit alone has its own rules
            continue
        if any(map(text.__contains__, marks)) and ends.search(text) and _stands_by_story(blocks[index + 1 :]):
            yield block.remove(0, len(text), "caption", "caption-ending", _WHY)


def _stands_by_story(below: tuple[Block, ...]) -> bool:
    return any(len(block.text) >= _STORY for block in below[:4])


def photo_lead(text: str, start: int, stop: int) -> int:
    """Return where in ``text[start:stop]`` the caption of a Korean agency begins, else *start*.

    >>> photo_lead("항구 정비 시작[부산=뉴시스] 항구 전경. (사진", 0, 20)
    8
    """
    found = None
    for found in _PHOTO_LEAD.finditer(text, start, stop):  # noqa: B007 (the last one)
        pass
    return found.start() if found else start
