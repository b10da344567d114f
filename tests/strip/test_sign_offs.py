"""The initials and names that sign a text go; brackets and names inside the story stay."""

from __future__ import annotations

import pytest

from newsclean import Cleaner, clean_text

STORIES = {
    "es": "El ayuntamiento aprobó el lunes la reforma de la antigua escuela, que está cerrada desde hace años.",
    "id": "Dewan kota pada Senin menyetujui perbaikan sekolah lama yang sudah ditutup selama bertahun-tahun.",
    "de": "Der Rat hat am Montag beschlossen, die alte Schule zu sanieren, die seit Jahren geschlossen ist.",
    "fr": "Le conseil a décidé lundi de réparer la vieille école, qui est fermée depuis des années.",
    "ja": "市議会は月曜日、長年閉鎖されていた古い学校を修理することを決めた。市長が明らかにした。",
    "ko": "시의회는 월요일 저녁 20년 넘게 문을 닫았던 옛 학교를 고치기로 결정했다.",
    "vi": "Hội đồng thành phố tối thứ Hai đã thông qua việc sửa chữa trường cũ, đã đóng cửa từ lâu.",
}


@pytest.mark.parametrize(
    ("language", "signature"),
    [
        ("es", " jc (dpa, efe)"),
        ("es", " as/lpf (DW, ots)"),
        ("es", "\njc (dpa, efe)"),
        ("id", " (bud/san)"),
        ("ko", " 홍길동 기자"),
        ("ko", "\n홍길동 기자 hong@example.com"),
        ("vi", "\nHà Thu (theo CNBC)"),
        ("vi", "\nK.Đ"),
        ("de", "\nrdb"),
        ("es", "\nap/mt"),
        ("fr", "\nA.P."),
        ("fr", "\nAnne Roe (avec AFP)"),
        ("id", "\n(ana)"),
        ("id", "\n[abc]"),
        ("ja", "\n（田中太郎）"),
        ("ko", "\n[예시신문 홍길동 기자]"),
    ],
)
def test_a_signature_goes(language: str, signature: str) -> None:
    story = STORIES[language]

    assert Cleaner(language=language).clean(f"{story}{signature}").text == story


@pytest.mark.parametrize("initials", ["*mcam", "* BC"])
def test_initials_with_a_star_go_from_a_line_of_their_own(initials: str) -> None:
    assert Cleaner(language="es").clean(f"{STORIES['es']}\n\n{initials}").text == STORIES["es"]


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("es", " Y lo pagará la provincia (o el Estado)"),
        ("id", " Atau tidak (dan/atau) sama sekali."),
        ("ko", " 그는 홍길동 기자를 만났다."),
        ("de", "\nUnd nun?"),
        ("de", "\n\nNeu im Rat\n\nabc"),
    ],
)
def test_the_end_of_the_story_stays(language: str, end: str) -> None:
    story = STORIES[language]

    assert Cleaner(language=language).clean(f"{story}{end}").text.endswith(end.strip())


def test_the_author_below_a_vietnamese_story_is_still_named() -> None:
    assert Cleaner(language="vi").clean(f"{STORIES['vi']}\nHồng Châu").article.byline == ("Hồng Châu",)


def test_initials_behind_the_last_sentence_of_a_german_text_go() -> None:
    story = "Der Rat von Halbach hat am Montag beschlossen, die alte Mole am Hafen für den Verkehr zu sperren."
    last = "Die Fischer müssen nun einen Umweg nehmen, und im Mai soll die neue Mole fertig sein."
    assert clean_text(f"{story}\n\n{last} (abc)") == f"{story}\n\n{last}"
    assert clean_text(f"{story}\n\n{last} (sic)") == f"{story}\n\n{last} (sic)"
