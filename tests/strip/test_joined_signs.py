"""Appeals whose sentences are judged together, in the languages whose requests are known, and stories like them."""

from __future__ import annotations

import pytest

import newsclean

STORIES = {
    "sv": (
        "Hamnen frös till i natt och färjorna låg kvar vid kajen till middag, sade rederiet på tisdagen.",
        "Det är inte första gången som det händer, och på öarna har man kol för en vecka till, säger Jan Dahl.",
    ),
    "da": (
        "Havnen frøs til i nat, og færgerne blev liggende ved kajen til middag, oplyser rederiet tirsdag.",
        "Det er ikke første gang, at det sker, og på øerne har man kul til en uge mere, siger Jens Dahl.",
    ),
    "no": (
        "Havnen frøs til i natt, og fergene ble liggende ved kaia til middag, opplyser rederiet tirsdag.",
        "Det er ikke første gang det skjer, og på øyene har man kull til en uke til, sier Jens Dahl.",
    ),
    "fi": (
        "Satama jäätyi yöllä, ja lautat olivat laiturissa puoleenpäivään, varustamo kertoi tiistaina.",
        "Se ei ole ensimmäinen kerta, ja saarilla on hiiltä vielä viikoksi, sanoo Jussi Dahl.",
    ),
    "tr": (
        "Liman gece dondu ve feribotlar öğlene kadar iskelede kaldı, bu ilk kez olmuyor.",
        "Adalarda bir hafta daha yetecek kömür var ve dükkan açık kalacak dedi bir yetkili.",
    ),
    "pl": (
        "Port zamarzł w nocy, a promy stały przy nabrzeżu do południa, podał we wtorek armator.",
        "To nie pierwszy raz, a na wyspach jest węgla jeszcze na tydzień, powiedział Jan Dal.",
    ),
    "ru": (
        "Гавань замерзла ночью, и паромы стояли у причала до полудня, сообщил во вторник порт.",
        "Это не первый раз, а на островах угля хватит еще на неделю, сказал Иван Даль.",
    ),
    "uk": (
        "Гавань замерзла вночі, і пороми стояли біля причалу до полудня, повідомив у вівторок порт.",
        "Це не вперше, а на островах вугілля вистачить ще на тиждень, сказав Іван Даль.",
    ),
    "ar": (
        "تجمد الميناء ليلة الثلاثاء وبقيت العبارات في أماكنها حتى الظهر بحسب إدارة الميناء.",
        "وليست هذه المرة الأولى، ولدى سكان الجزر فحم يكفي أسبوعا آخر بحسب صاحب المتجر.",
    ),
    "zh": (
        "港口周二夜间结冰，渡轮一直停靠到中午，航运公司在一份声明中这样表示。",
        "这不是第一次，岛上的煤还够用一个星期，店主王小明在电话里这样说。",
    ),
    "ja": (
        "港は火曜日の夜に凍り、フェリーは正午まで岸壁にとどまったと運航会社が発表した。",
        "これが初めてではなく、島には一週間分の石炭があると店主の山田さんは語った。",
    ),
    "ko": (
        "항구가 화요일 밤에 얼어붙어 여객선이 정오까지 부두에 머물렀다고 선사가 밝혔다.",
        "처음 있는 일이 아니며 섬에는 일주일치 석탄이 남아 있다고 가게 주인이 말했다.",
    ),
}

APPEALS = [
    ("sv", "Missa inga stora nyheter. Ladda ner Kustens app och slå på pushnotiser."),
    ("sv", "Vet du mer? Tipsa oss! 70 000, tips@kusten.example.com"),
    ("da", "Få de vigtigste nyheder fra kysten i appen Kysten. Hent den gratis i App Store."),
    ("no", "Kysten mottar pressestøtte, men det er abonnentene som bærer oss. Prøv oss 3 måneder for 99 kroner."),
    ("no", "Få med deg alt om sjøfart: Last ned Kysten-appen og følg dine favorittbåter."),
    ("fi", "Oletko sinä nähnyt jään? Kerro siitä meille: WhatsApp 040 000 0000 tai uutiset@ranta.example.com."),
    ("tr", "Kıyı'yı Google News'te takip edin, gelişmelerden anında haberdar olun."),
    ("pl", "Zaprenumeruj „Wybrzeże” i czytaj nas bez ograniczeń."),
    ("ru", "Мы пишем не только про погоду. Скачайте приложение."),
    ("ru", "Самые важные новости — в канале «Берег» в Telegram. Подписывайтесь"),
    (
        "uk",
        "Це медіа існує завдяки спільноті. Долучайтеся до друзів «Берега»: навіть 100 гривень на місяць допомагають.",
    ),
    ("ar", "اشتركوا الآن في النشرة البريدية ليصلكم كل جديد"),
    ("zh", "岸边社「第一手」app，即时掌握国内外大事"),
    ("ja", "「電子版を試してみたい」というお客様にまずは1カ月間無料体験"),
    ("ko", "바다신문 주요뉴스를 매일 아침 받아보세요. 뉴스레터 ‘파도’ 구독하기"),
]

KEPT = [
    ("sv", "Följ anvisningarna på Facebook, uppmanar kommunen i ett brev till alla hushåll."),
    ("sv", "Få appar är gratis i dag, visar en genomgång av de största butikerna."),
    ("da", "Få abonnementer er gratis, viser en gennemgang fra forbrugerrådet."),
    ("no", "Få apper er gratis, viser en gjennomgang fra Forbrukerrådet."),
    ("fi", "Sovellus lähettää ilmoitukset puhelimeen, ja se on ollut ilmainen vuodesta 2019."),
    ("tr", "Telegram kanalında ilk mesajı paylaşan kişi gözaltına alındı."),
    ("pl", "Aplikacja jest bezpłatna, ale mało kto z niej korzysta na co dzień."),
    ("ru", "Главный редактор канала в Telegram первым сообщил об уходе."),
    ("ru", "Подписчики приложения бесплатно получат доступ к архиву, следует из отчета."),
    ("uk", "Усі користувачі застосунку безкоштовно отримали доступ до архіву."),
    ("ar", "تابع الوزير في تصريح لقناة العربية أن آخر الأعمال ستنتهي في الصيف."),
    ("zh", "下载App后，用户即可免费乘车，市交通局周三宣布。"),
    ("ja", "アプリに登録すると、無料で利用できる仕組みだ。"),
    ("ar", "تابعوا المباراة في المقاهي حتى منتصف الليل مع أصدقائهم عبر قناة محلية."),
    ("ko", "유튜브 채널을 구독하고 매일 영상을 보는 노인이 늘었다."),
]


def article(language: str, *middle: str) -> str:
    opening, closing = STORIES[language]
    return "\n\n".join((opening, *middle, closing))


@pytest.mark.parametrize(("language", "appeal"), APPEALS)
def test_appeal_goes(language: str, appeal: str) -> None:
    cleaner = newsclean.Cleaner(language=language)
    assert cleaner.clean(article(language, appeal)).text == article(language)


@pytest.mark.parametrize(("language", "sentence"), KEPT)
def test_story_stays(language: str, sentence: str) -> None:
    cleaner = newsclean.Cleaner(language=language)
    assert cleaner.clean(article(language, sentence)).text == article(language, sentence)


def test_appeal_goes_from_a_line_of_the_story() -> None:
    opening, closing = STORIES["sv"]
    appeal = "Har du fått en för hög räkning? Kontakta reportern: jan.dahl@kusten.example.com"
    assert newsclean.clean_text(f"{opening} {closing} {appeal}") == f"{opening} {closing}"


def test_what_somebody_says_behind_an_appeal_stays() -> None:
    opening, closing = STORIES["no"]
    text = f"{opening} Få daglig nyhetsbrev fra Kysten – Vi har tid nok og venter gjerne, sier Dahl. {closing}"
    assert newsclean.clean_text(text) == f"{opening} – Vi har tid nok og venter gjerne, sier Dahl. {closing}"
