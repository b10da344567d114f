"""Find the signature that ends a text behind its last sentence: "ml/jc (dpa, afp)", "(bud/san)", "홍길동 기자"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_AGENCY: Final = (
    r"(?:dpa|d?apd|afp|efe|ap|reuters|rtre?|epd|kna|sid|ots|ansa|lusa|belga|anp|pap|tass|ntb|tt|dw|ltm|bbc|aa)"
)
_SIGNATURE: Final = lazy_pattern(
    rf"""(?x)
    (?<=[.!?…”"»）」다요])\s*
    (?: [a-zäöüçñ]{{2,4}} (?:[/-][a-zäöüçñ]{{2,4}}){{0,3}} \s? \( (?i:{_AGENCY})
            (?:(?:,\s?|/|;\s?|\s)(?i:{_AGENCY}))* \)
      | \( [a-z]{{2,4}} (?:/[a-z]{{2,4}}){{1,3}} \)
      | (?:/?\s?) [가-힣]{{2,4}} \s? (?:기자|특파원|통신원|객원기자|인턴기자) (?:\s*[\w.+-]+@[\w.-]+)?
    ) \.?$"""
)
# "… rät zum Austausch. (abc)", as German desks sign
_GERMAN: Final = lazy_pattern(r"(?<=[.!?…“”\"»«])\s?\((?!sic\)|usw\)|etc\)|vgl\))[a-zäöü]{2,4}\)\.?$")
_KOREAN_LINE: Final = lazy_pattern(
    r"[/\[<(]?\s?(?:[가-힣]{2,10}\s)?(?:[가-힣]{2,4}\s?(?:기자|특파원|통신원|선임기자|전문기자|인턴기자)(?:\s*[,·=/]\s*|\s+|$|(?=[\])>]))){1,3}(?:[\w.+-]+@[\w.-]+)?"
    r"(?:의?\s?다른\s?기사\s?(?:보기|더보기)?|의?\s?기사\s?더\s?보기|기자페이지|구독)?\s?[\])>]?$"
)
# "Hà Thu (theo CNBC)", "Minh Cát / phunusuckhoe.vn", "Theo Tuổi Trẻ": the last line of Vietnamese news
_VIETNAMESE: Final = lazy_pattern(
    r"(?P<name>[^\W\d_][\w.]*(?:[ .-]+[^\W\d_][\w.]*){0,4})"
    r"(?:\s?[-–/]\s?[\w .]{2,30}|\s?\((?:[Tt]heo|[Tt]ổng hợp|TH)\b[^()]{0,30}\))?$"
    r"|(?P<source>Theo|Nguồn|Tác giả|Biên dịch|Tổng hợp)\s?:?\s[^.,:;]{2,40}$"
)
_LONGEST_NAME: Final = 45
# "rdb", "*mcam", "ap/mt", "(ana)", "A.P.", "Jeanne Roe (avec AFP)", "（田中太郎）": a line of its own below the story
_INITIALS: Final = lazy_pattern(
    rf"(?:\*[a-z]{{2,5}}|\* ?[A-Z]{{2,4}}|[(\[][a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}[)\]]"
    rf"|[a-zäöüçñ]{{2,3}}(?:[/-][a-zäöüçñ]{{2,4}}){{0,3}}"
    rf"|[(\[]?(?:[A-ZÀ-Þ]\.[ -]?|[a-z]\.){{2,3}}[)\]]?|\([A-Z]{{2,3}}\)"
    rf"|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{1,2}} \((?:avec|con|com|mit|met|med|z) (?i:{_AGENCY})"
    rf"(?:[,/ ]+(?i:{_AGENCY}))*\)"
    rf"|[（【](?!共同|時事|新華|聯合)(?:[\u4e00-\u9fff々]{{2,6}}|[\u4e00-\u9fff々]{{1,6}}[・\s][\u4e00-\u9fff々]{{1,4}})[）】]"
    rf"|[a-zäöüçñ]{{2,4}}(?:[/-][a-zäöüçñ]{{2,4}}){{0,3}} \((?i:{_AGENCY})(?:[,/;]\s?(?i:{_AGENCY}))*\))$"
)
_LONGEST_INITIALS: Final = 22
"""Code points of initials without a bracket behind them."""
_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", ")", "。", "」")
_SHORTEST_PARAGRAPH: Final = 30
_KOREAN_JOBS: Final = ("기자", "특파원", "통신원")
_NEAR: Final = 70
_LAST: Final = 4
"""How many blocks at the end may be signed: notes of the site may follow the signature."""


def sign_offs(document: Document) -> Iterator[tuple[Block, int]]:
    """Yield the last blocks that are signed and where the signature begins in them."""
    last = document.blocks[-1] if len(document.blocks) > 1 else None
    if document.language == "vi" and last and len(last.text) <= _LONGEST_NAME and _is_vietnamese(last.text):
        yield last, 0
        return
    above = None
    for block in document.blocks[-_LAST - 1 :]:
        text = block.text
        if len(text) <= _NEAR and above and _signs_below(document, above, text):
            yield block, 0
        above = block
        near = text[-_NEAR:]
        if ")" not in near[-2:] and not any(map(near.__contains__, _KOREAN_JOBS)):
            continue  # nearly all paragraphs
        found = _SIGNATURE.search(text, max(len(text) - _NEAR, 0))
        if found is None and document.language == "de" and len(text) >= _SHORTEST_PARAGRAPH:
            found = _GERMAN.search(text, max(len(text) - _NEAR, 0))
        if found:
            yield block, found.start() + len(found[0]) - len(found[0].lstrip())


def _signs_below(document: Document, above: Block, line: str) -> bool:
    """Whether *line* signs the story whose last paragraph stands *above*."""
    if not above.text.endswith(_STOPS) or len(above.text) < _SHORTEST_PARAGRAPH:
        return False
    short = len(line) <= _LONGEST_INITIALS or line[-1] in ")）】"
    return bool((short and _INITIALS.match(line)) or (document.language == "ko" and _KOREAN_LINE.match(line)))


def _is_vietnamese(line: str) -> bool:
    """Whether *line* names a source, or is a name in capitals that says more or less than an author line."""
    found = _VIETNAMESE.match(line)
    if found is None:
        return False
    if found["source"]:
        return True
    names = found["name"].replace(".", " ").split()
    author = found["name"] == line and " " in line  # read as a byline elsewhere
    return not author and all(name[0].isupper() for name in names)
