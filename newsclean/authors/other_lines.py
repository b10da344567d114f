"""Tell author lines by forms that no word leads to: an address made of the name, an agency, a place, a reporter's name.

They stand in the head of a text, above its second paragraph.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.guards import TOP
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_HEAD: Final = 7
_PROSE: Final = 90
_TOLD: Final = 12
"""Lines in which the names of an author come not again."""
_LONGEST_SIGNED: Final = 60
_LONGEST: Final = 90
_ADDRESS: Final = lazy_pattern(
    r"(?P<name>[^\W\d_][\w’'-]+(?: [^\W\d_][\w’'.-]*){1,3})\s{1,3}(?P<mail>[\w.-]{5,40})@[\w-]+(?:\.[\w-]+)+\b"
)
_FOLDED: Final = str.maketrans(
    "åäáàâãąæçćčéèêëęíìîïıłñńóòôöõøśšúùûüýźżžğş", "aaaaaaaaccceeeeeiiiiilnnoooooossuuuuyzzzgs"
)
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_SHORTEST_PART: Final = 3
# "Ayşe YILMAZ-Ali KAYA/ANKARA, (DHA)": the reporters, the town and the agency of Turkish papers.
_TURKISH: Final = lazy_pattern(
    r"(?P<names>[A-ZÇĞİÖŞÜ][\w.]+(?: [A-ZÇĞİÖŞÜ][\w.]+){1,3}"
    r"(?:\s?[-–,]\s?[A-ZÇĞİÖŞÜ][\w.]+(?: [A-ZÇĞİÖŞÜ][\w.]+){1,3}){0,3})"
    r"\s?[/–-]\s?[A-ZÇĞİÖŞÜ][\w() ]{2,30}?,?\s?\((?:DHA|İHA|AA|ANKA|IHA|HA)\)\s?[-–:]?$"
)
_TURKISH_DESK: Final = lazy_pattern(r"[A-ZÇĞİÖŞÜ]\w+ [-–] (?:[A-ZÇĞİÖŞÜ]\w+ ){1,3}(?:Haber Merkezi|Ajansı|Servisi)$")
_HAN: Final = "\u3400-\u9fff々"
_CHINESE: Final = lazy_pattern(
    rf"[{_HAN}]{{2,8}}(?:首席|资深|資深|见习|見習|实习|實習|特约|特約)?(?:记者"
    rf"|記者)\s?(?P<names>[{_HAN}]{{2,4}}(?:[ 、　][{_HAN}]{{2,4}}){{0,3}})$"
)
# A Japanese author's name alone, above or below the time of publication or the paywall's label.
_JAPANESE: Final = lazy_pattern(rf"(?P<names>[{_HAN}]{{1,3}}[ 　・]?[{_HAN}ぁ-んァ-ヶ]{{1,4}})$")
_JAPANESE_BESIDE: Final = lazy_pattern(r"(?:有料|会員限定|無料)?(?:記事)?\s*(?:(?:19|20)\d\d[年/]\d|$)")
_NO_NAME: Final = lazy_pattern(r"[新聞社部局面版欄集]|国際|政治|経済|文化|生活|地域|教育|科学|社会|記者")
_KOREAN: Final = lazy_pattern(r"(?P<names>[가-힣]{2,4})\s?\((?:[a-z][\w.-]{2,24}|글쓴이|시민기자)\)$")
_ARABIC: Final = lazy_pattern(
    r"(?:القاهرة|الإسكندرية|المنيا|أسيوط|الأقصر|أسوان|الجيزة|الرياض|جدة|مكة المكرمة|المدينة المنورة|الدمام|الخبر"
    r"|دبي|أبوظبي|الشارقة"
    r"|المنامة|الدوحة|الكويت|مسقط|صنعاء|عدن|تعز|بغداد|البصرة|أربيل|الموصل|دمشق|حلب|بيروت|طرابلس|صيدا|عم[ّ]?ان"
    r"|القدس(?: المحتلة)?|رام الله"
    r"|غزة|نابلس|الخليل|الخرطوم|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|مراكش|نواكشوط|مقديشو|لندن|باريس|واشنطن"
    r"|نيويورك|موسكو|أنقرة"
    r"|إسطنبول|اسطنبول|طهران|برلين|بروكسل|جنيف|روما|مدريد|بكين|نيودلهي)\s?[:–-]\s?"
    r"(?P<names>«[^»\n]{3,24}»|[ء-ي.ّ]+(?: [ء-ي.ّ]+){0,4})$|(?P<outlet>[ء-ي]+ نيوز(?: عربية)?|الجزيرة(?: نت)?"
    r"|العربية\.نت)\s?[–-]\s?[ء-ي]+$"
)
# "طنجة – يوسف بنهمو ـ ليلى القباج", "كريم السباعي - القاهرة - (د ب ا)": the town or the paper, and two names or one.
_ARABIC_NAME: Final = "[ء-يّ]+(?: [ء-يّ]+){1,3}"
_ARABIC_AGENCY: Final = r"(?: ?[-–] ?\([^()]{2,12}\))?:?$"
_ARABIC_SIGNED: Final = lazy_pattern(
    rf"[ء-يّ]+(?: [ء-يّ]+)? ?[-–ـ] (?P<names>{_ARABIC_NAME}(?: [-–ـ] {_ARABIC_NAME})?){_ARABIC_AGENCY}"
)
_ARABIC_FIRST: Final = lazy_pattern(rf"(?P<names>[ء-يّ]+ [ء-يّ]+(?: [ء-يّ]+)?) ?[-–ـ] [ء-يّ]+{_ARABIC_AGENCY}")
_ARABIC_PAPER: Final = "اليوم"
"""How papers' names end: "Egypt Today"."""
_DASHED: Final = (" -", "- ", " –", "– ", " ـ")
_FORMS: Final = {
    "tr": (_TURKISH, _TURKISH_DESK),
    "zh": (_CHINESE,),
    "ko": (_KOREAN,),
    "ar": (_ARABIC, _ARABIC_SIGNED, _ARABIC_FIRST),
    "ja": (_JAPANESE,),
}
_BETWEEN: Final = lazy_pattern(r"\s?[-–,、]\s?|\sـ\s|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_LABELS: Final = frozenset(
    (
        *("автор публікації", "автор", "автор статті", "авторка", "автор материала", "автор статьи", "autor tekstu"),
        *("autorka", "reporter", "toimittaja", "yazar", "yazan", "muhabir", "kirjoittaja", "skribent", "journalist"),
    )
)
_LABELLED: Final = frozenset(("uk", "ru", "pl", "sv", "no", "da", "fi", "tr"))
"""The languages whose labels these are."""
_LONGEST_NAME: Final = 40
RULE: Final = "author-form"


def author_forms(document: Document) -> Iterator[tuple[Block, int, int]]:
    """Yield where in the head of *document* a line, or a name with its address, says who wrote it by its form alone."""
    blocks = document.blocks
    if "@" in document.source:
        for block in (*blocks[:_HEAD], *blocks[-2:]):
            yield from _addressed(document, block)
    forms = _FORMS.get(document.language, ())
    for block in blocks[:_HEAD] if document.language in _LABELLED else ():
        if _below_label(document, block):
            yield block, 0, len(block.text)
    if document.language == "ar":
        yield from _signed_in_arabic(blocks)
    for index in range(1, min(_HEAD, len(blocks) - 1)) if forms else ():
        block = blocks[index]
        if block.start >= TOP or len(block.text) >= _PROSE:
            return
        alone = block.opens and block.closes and any(form.match(block.text) for form in forms)
        if alone and (document.language != "ja" or _is_japanese_name(document, block)):
            yield block, 0, len(block.text)


def _signed_in_arabic(blocks: Sequence[Block]) -> Iterator[tuple[Block, int, int]]:
    """Yield the line above the first paragraph that is a town or a paper and who reports, if no name comes again."""
    for block, below in pairwise(blocks[:_HEAD]):
        if len(below.text) < _PROSE or not (block.opens and block.closes):
            continue
        if len(block.text) <= _LONGEST_SIGNED and any(map(block.text.__contains__, _DASHED)):
            found = _ARABIC_SIGNED.match(block.text) or _ARABIC_FIRST.match(block.text)
            told = "\n".join(other.text for other in blocks[:_TOLD] if other is not block)
            if found and not any(name in told for name in filter(None, _BETWEEN.split(found["names"]))):
                yield block, 0, len(block.text)
        return


def _below_label(document: Document, block: Block) -> bool:
    """Whether *block* is a name below a line that says what it is: "Автор публікації", "Text:"."""
    if len(block.text) > _LONGEST_NAME or not (block.opens and block.closes):
        return False
    return _above(document, block).strip(" :").casefold() in _LABELS and is_name(block.text)


def _above(document: Document, block: Block) -> str:
    """Return the end of the line above *block*."""
    return document.source[max(block.start - _LONGEST, 0) : block.start].rstrip().rpartition("\n")[2].strip()


def _addressed(document: Document, block: Block) -> Iterator[tuple[Block, int, int]]:
    """Yield the name, and its address, of which the address is made; that may stand in the line below."""
    at = block.text.find("@")
    if at < 0:
        return
    for found in _ADDRESS.finditer(block.text, max(0, at - _LONGEST), at + _LONGEST):
        name = _named(found["name"], found["mail"])
        if name:
            yield block, found.end("name") - len(name), found.end()
    above = _above(document, block)
    if " " not in block.text and above and _named(above, block.text[:at]) == above:
        index = document.blocks.index(block)
        if index and document.blocks[index - 1].text == above:
            yield document.blocks[index - 1], 0, len(above)
        yield block, 0, len(block.text)


def _named(text: str, mail: str) -> str | None:
    """Return the last words of *text* that are the name of which *mail* is made: "jane.roe" of "Jane Roe".

    >>> _named("in his yard. Jane Roe", "jane.roe"), _named("Jane Roe", "news")
    ('Jane Roe', None)
    """
    parts = [part for part in _WORD.findall(mail.lower().translate(_FOLDED)) if len(part) >= _SHORTEST_PART]
    words = text.split()
    for count in (2, 3, 4):
        name = words[-count:]
        folded = ["".join(_WORD.findall(word.lower().translate(_FOLDED))) for word in name]
        if len(name) == count and len(parts) > 1 and folded[0] == parts[0] and folded[-1] == parts[-1]:
            return " ".join(name)
    return None


def _is_japanese_name(document: Document, block: Block) -> bool:
    """Whether *block*, no section, stands beside a time of publication or the label of the paywall."""
    if len(block.text) < _SHORTEST_PART or _NO_NAME.search(block.text):
        return False
    above = _above(document, block)
    below = document.source[block.end : block.end + _LONGEST].lstrip().partition("\n")[0].strip()
    return any(line and _JAPANESE_BESIDE.match(line) for line in (above, below))


def named_by_form(texts: Sequence[str], language: str) -> tuple[str, ...]:
    """Return whom the author lines *texts*, known by their form alone, name.

    >>> named_by_form(["Ayşe YILMAZ/ANKARA, (DHA)"], "tr"), named_by_form(["홍길동(hong)"], "ko")
    (('Ayşe YILMAZ',), ('홍길동',))
    """
    names: dict[str, None] = {}
    for text in texts:
        for form in _FORMS.get(language, ()):
            found = form.match(text)
            given = found.groupdict().get("names") if found else None
            if given and not given.startswith("«") and "." not in given and not given.endswith(_ARABIC_PAPER):
                names.update(dict.fromkeys(filter(None, _BETWEEN.split(given))))
    return tuple(names)


# How agencies open a story in Korean and Chinese: the place, the agency and who reports.
_OPENED_BY: Final = {
    "ko": lazy_pattern(
        r"[\[(][가-힣·]{2,8}=[가-힣\d]{2,8}[\])]\s?(?P<names>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4}){0,2})\s?(?:기자"
        r"|특파원)\s?="
    ),
    "zh": lazy_pattern(
        rf"(?:【[^】]{{2,10}}】)?[（(【]?(?:中央社|本报|本報|本网|海外网)?(?:记者|記者)\s?"
        rf"(?P<names>(?:[{_HAN}]{{3}}|[{_HAN}]{{2}})(?:[ 、](?:[{_HAN}]{{3}}|[{_HAN}]{{2}}))*)(?:[）)】]"
        rf"|[{_HAN}]{{2,4}}\d{{1,2}}日(?:专|專|綜合外|综合外)?[电電])"
    ),
}
_BETWEEN_REPORTERS: Final = lazy_pattern(r"[·,、 ]+")
_REACH: Final = 180
_OPENERS: Final = 4
"""Paragraphs of which one may open the story."""


def opened_by(paragraphs: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the reporters whom the opener of the story names, with the agency and the place.

    >>> opened_by(["[부산=뉴시스] 홍길동 기자 = 항구가 얼었다."], "ko")
    ('홍길동',)
    """
    form = _OPENED_BY.get(language)
    if form is None:
        return ()
    openers = (form.search(paragraph, 0, _REACH) for paragraph in paragraphs[:_OPENERS])
    found = next(filter(None, openers), None)
    return tuple(filter(None, _BETWEEN_REPORTERS.split(found["names"]))) if found else ()
