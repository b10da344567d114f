"""Captions and author lines known by their form, in Arabic, East Asian languages and Turkish, and stories like them."""

from __future__ import annotations

import pytest

import newsclean

STORIES = {
    "ar": (
        "تجمد الميناء ليلة الثلاثاء وبقيت العبارات في أماكنها حتى الظهر بحسب إدارة الميناء في بيان.",
        "وليست هذه المرة الأولى، ولدى سكان الجزر فحم يكفي أسبوعا آخر بحسب صاحب المتجر الوحيد هناك.",
    ),
    "zh": (
        "港口周二夜间结冰，渡轮一直停靠到中午，航运公司在一份声明中这样表示，居民们并不意外。",
        "这不是第一次，岛上的煤还够用一个星期，唯一的店主王小明在电话里这样说。",
    ),
    "ja": (
        "港は火曜日の夜に凍り、フェリーは正午まで岸壁にとどまったと運航会社が発表した。",
        "これが初めてではなく、島には一週間分の石炭があると店主の山田さんは語った。",
    ),
    "ko": (
        "항구가 화요일 밤에 얼어붙어 여객선이 정오까지 부두에 머물렀다고 선사가 밝혔다.",
        "처음 있는 일이 아니며 섬에는 일주일치 석탄이 남아 있다고 가게 주인이 말했다.",
    ),
    "tr": (
        "Liman gece dondu ve feribotlar öğlene kadar iskelede kaldı, bu ilk kez olmuyor çünkü kış sert.",
        "Adalarda bir hafta daha yetecek kömür var ve dükkan açık kalacak dedi bir yetkili akşam saatlerinde.",
    ),
}

GOING = [
    ("ja", "凍った港を歩く人たち＝2024年5月10日、海辺町、山田花子撮影"),
    ("ja", "凍った港で遊ぶ子どもたち（６日、海辺町で）"),
    ("zh", "居民在凍結的港口散步。中央社記者王小明攝 113年6月14日"),
    ("zh", "冻结的港口。图：视觉中国"),
    ("ko", "주민이 언 항구를 걷고 있다. 사진 바다군"),
    ("ko", "▲ 언 항구. 배가 보이지 않는다. ⓒ 홍길동"),
    ("ar", "مشهد من الميناء المتجمد عند الفجر (الشرق الأوسط)"),
]

STAYING = [
    ("ja", "町の人口は5年で半分になった（住民台帳による）"),
    ("zh", "渡轮公司发布了新的航线图"),
    ("ko", "▲ 여객선 두 척 ▲ 화물선 한 척"),
    ("ar", "بلغت درجة الحرارة خمس درجات تحت الصفر (مئوية)"),
]

AUTHORS = [
    ("ar", "عمّان: سلمى الطراونة", "سلمى الطراونة"),
    ("zh", "海边新闻记者 周小宁", "周小宁"),
    ("ko", "홍길동(hong)", "홍길동"),
    ("tr", "Ayşe YILMAZ/ANKARA, (DHA)", "Ayşe YILMAZ"),
]
HEADLINES = {
    "ar": "الميناء يتجمد ليلة كاملة",
    "zh": "港口夜间结冰渡轮停航",
    "ko": "항구가 밤새 얼어붙어 여객선 멈춰",
    "tr": "Liman bütün gece dondu ve feribotlar durdu",
}


@pytest.mark.parametrize(("language", "caption"), GOING)
def test_caption_goes(language: str, caption: str) -> None:
    opening, closing = STORIES[language]
    cleaner = newsclean.Cleaner(language=language)
    assert cleaner.clean(f"{opening}\n\n{caption}\n\n{closing}").text == f"{opening}\n\n{closing}"


@pytest.mark.parametrize(("language", "line"), STAYING)
def test_story_stays(language: str, line: str) -> None:
    opening, closing = STORIES[language]
    text = f"{opening}\n\n{line}\n\n{closing}"
    assert newsclean.Cleaner(language=language).clean(text).text == text


@pytest.mark.parametrize(("language", "line", "name"), AUTHORS)
def test_author_line_goes_and_names_the_author(language: str, line: str, name: str) -> None:
    opening, closing = STORIES[language]
    head = HEADLINES[language]
    result = newsclean.Cleaner(language=language).clean(f"{head}\n{line}\n{opening}\n{closing}")
    assert result.text == f"{head}\n\n{opening}\n\n{closing}"
    assert result.article.byline == (name,)


def test_name_goes_with_the_address_made_of_it() -> None:
    opening, closing = STORIES["tr"]
    result = newsclean.clean(f"{opening} Sanna Kuittinen sanna.kuittinen@ranta.example.com {closing}")
    assert result.text == f"{opening}\n\n{closing}"
    assert result.article.byline == ("Sanna Kuittinen",)


def test_somebody_elses_address_stays() -> None:
    opening, closing = STORIES["tr"]
    text = f"{opening} Sanna Kuittinen info@ranta.example.com {closing}"
    assert "Sanna Kuittinen info@ranta.example.com" in newsclean.clean_text(text)


def test_who_opens_an_agencys_story_is_its_author() -> None:
    opening, closing = STORIES["ko"]
    result = newsclean.Cleaner(language="ko").clean(f"[부산=뉴시스] 홍길동 기자 = {opening}\n{closing}")
    assert result.article.byline == ("홍길동",)


def test_headline_between_the_time_and_a_photos_credit_stays() -> None:
    opening, closing = STORIES["tr"]
    headline = "Liman bütün gece dondu ve feribotlar durdu"
    text = f"Elif Sarıhan\n6 Haziran 2024, 08:00\n{headline}\n© Depositphotos\n{opening}\n{closing}"
    assert newsclean.clean_text(text) == f"{headline}\n\n{opening}\n\n{closing}"
