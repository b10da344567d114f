"""Datelines: every form reads, prints in one form, reads back; what only looks like one stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean_text
from newsclean.document import Document, blocks_of
from newsclean.normalise.dateline import (
    dateline_of,
    find_dateline,
    normalise_dateline,
    read_dateline,
    strip_dateline,
)
from newsclean.rulepack import RulePack

RULES = RulePack(())
EN = "The cabinet said on Friday that it would talk to all parties about the plan and about the budget for the year."
DE = "Die Regierung will am Freitag mit allen Parteien über den Plan und das Geld für die Länder sprechen, hieß es."
FR = "Le gouvernement a annoncé vendredi que le plan et le budget seraient revus avant la fin de la semaine."
ES = "El gobierno dijo el viernes que hablará con todos los partidos sobre el plan y sobre el presupuesto."
PT = "O governo disse na sexta-feira que vai conversar com todos os partidos sobre o plano e sobre o orçamento."
IT = "Il governo ha detto venerdì che parlerà con tutti i partiti del piano e del bilancio per il prossimo anno."
NL = "De regering zei vrijdag dat zij met alle partijen over het plan en over de begroting zal spreken, zo meldt men."
PL = "Rząd poinformował w piątek, że będzie rozmawiał ze wszystkimi partiami o planie i o budżecie na przyszły rok."
SV = "Regeringen sade på fredagen att den ska tala med alla partier om planen och om budgeten för nästa år."
FI = "Hallitus kertoi perjantaina, että se keskustelee kaikkien puolueiden kanssa suunnitelmasta ja budjetista."
ID = "Pemerintah mengatakan pada hari Jumat akan berbicara dengan semua partai tentang rencana dan anggaran itu."
TR = "Hükümet cuma günü plan ve bütçe hakkında bütün partilerle görüşeceğini ve karar vereceğini açıkladı."
RU = "Правительство сообщило в пятницу, что план и бюджет на следующий год будут рассмотрены до конца недели."
UK = "Уряд повідомив у п'ятницю, що план і бюджет на наступний рік будуть розглянуті до кінця цього тижня."
AR = "قالت الحكومة يوم الجمعة إنها ستتحدث مع جميع الأطراف حول الخطة والميزانية في الأسبوع المقبل."
VI = "Chính phủ cho biết hôm thứ sáu rằng sẽ thảo luận với tất cả các bên về kế hoạch và ngân sách cho năm tới."

# printed in the article, behind it, places, date, ISO, agency, canonical form
FORMS: list[tuple[str, str, tuple[str, ...], str | None, str | None, str | None, str]] = [
    # places alone
    ("WASHINGTON—", EN, ("Washington",), None, None, None, "WASHINGTON – "),
    ("LOS ANGELES -- ", EN, ("Los Angeles",), None, None, None, "LOS ANGELES – "),
    ("NEW YORK— ", EN, ("New York",), None, None, None, "NEW YORK – "),
    ("ATLANTA--", EN, ("Atlanta",), None, None, None, "ATLANTA – "),
    ("CHICAGO --- ", EN, ("Chicago",), None, None, None, "CHICAGO – "),
    ("TAMPA, Fla. – ", EN, ("Tampa, Fla.",), None, None, None, "TAMPA, Fla. – "),
    ("TRENTON, N.J.\u00a0—\u00a0", EN, ("Trenton, N.J.",), None, None, None, "TRENTON, N.J. – "),
    ("Washington, DC--", EN, ("Washington, DC",), None, None, None, "Washington, DC – "),
    ("WASHINGTON, D.C. — ", EN, ("Washington, D.C.",), None, None, None, "WASHINGTON, D.C. – "),
    ("TACLOBAN, Philippines—", EN, ("Tacloban, Philippines",), None, None, None, "TACLOBAN, Philippines – "),
    ("Concord, New Hampshire—", EN, ("Concord, New Hampshire",), None, None, None, "Concord, New Hampshire – "),
    ("Santiago, Chile—", EN, ("Santiago, Chile",), None, None, None, "Santiago, Chile – "),
    ("JOINT BASE ANDREWS, Maryland - ", EN, ("Joint Base Andrews, Maryland",), None, None, None,
     "JOINT BASE ANDREWS, Maryland – "),
    ("NEW DELHI: ", EN, ("New Delhi",), None, None, None, "NEW DELHI – "),
    ("NEW DELHI/ WASHINGTON: ", EN, ("New Delhi", "Washington"), None, None, None, "NEW DELHI / WASHINGTON – "),
    ("Washington — ", EN, ("Washington",), None, None, None, "Washington – "),
    ("Potsdam – ", DE, ("Potsdam",), None, None, None, "Potsdam – "),
    ("Berlin/Paris. ", DE, ("Berlin", "Paris"), None, None, None, "Berlin / Paris – "),
    ("Hamburg. ", DE, ("Hamburg",), None, None, None, "Hamburg – "),
    ("HAMBURG ", DE, ("Hamburg",), None, None, None, "HAMBURG – "),
    ("Düsseldorf · ", DE, ("Düsseldorf",), None, None, None, "Düsseldorf – "),
    ("MADRID | ", ES, ("Madrid",), None, None, None, "MADRID – "),
    ("Madrid. ", ES, ("Madrid",), None, None, None, "Madrid – "),
    ("Hamburg, 3. Mai. ", DE, ("Hamburg",), "3. Mai", "--05-03", None, "Hamburg, 3. Mai – "),
    ("Ciudad de México -\n", ES, ("Ciudad de México",), None, None, None, "Ciudad de México – "),
    ("GINEBRA.\n", ES, ("Ginebra",), None, None, None, "GINEBRA – "),
    ("GENEBRA - ", PT, ("Genebra",), None, None, None, "GENEBRA – "),
    ("دمشق، سوريا (CNN) -- ", AR, ("دمشق، سوريا",), None, None, "CNN", "دمشق، سوريا (CNN) – "),
    ("SPESSART - ", DE, ("Spessart",), None, None, None, "SPESSART – "),
    ("Guadalajara.— ", ES, ("Guadalajara",), None, None, None, "Guadalajara – "),
    ("Chilpancingo.- ", ES, ("Chilpancingo",), None, None, None, "Chilpancingo – "),
    ("BRASÍLIA - ", PT, ("Brasília",), None, None, None, "BRASÍLIA – "),
    ("RIO DE JANEIRO — ", PT, ("Rio de Janeiro",), None, None, None, "RIO DE JANEIRO – "),
    ("MILANO - ", IT, ("Milano",), None, None, None, "MILANO – "),
    ("DEN HAAG - ", NL, ("Den Haag",), None, None, None, "DEN HAAG – "),
    ("ALGER - ", FR, ("Alger",), None, None, None, "ALGER – "),
    ("Jakarta - ", ID, ("Jakarta",), None, None, None, "Jakarta – "),
    # a place that no list knows
    ("WATERTOWN — ", EN, ("Watertown",), None, None, None, "WATERTOWN – "),
    ("AITKIN, Minn.—", EN, ("Aitkin, Minn.",), None, None, None, "AITKIN, Minn. – "),
    # dates
    ("Feb. 3, 2011 -- ", EN, (), "Feb. 3, 2011", "2011-02-03", None, "Feb. 3, 2011 – "),
    ("October 26, 2017 - ", EN, (), "October 26, 2017", "2017-10-26", None, "October 26, 2017 – "),
    ("Montreal, October 7, 2015 -- ", EN, ("Montreal",), "October 7, 2015", "2015-10-07", None,
     "Montreal, October 7, 2015 – "),
    ("CHICAGO--August 29, 2016-- ", EN, ("Chicago",), "August 29, 2016", "2016-08-29", None,
     "CHICAGO, August 29, 2016 – "),
    ("SACRAMENTO, Calif. (Aug. 22, 2017) - ", EN, ("Sacramento, Calif.",), "Aug. 22, 2017", "2017-08-22", None,
     "SACRAMENTO, Calif., Aug. 22, 2017 – "),
    ("CHICAGO (January 26, 2017): ", EN, ("Chicago",), "January 26, 2017", "2017-01-26", None,
     "CHICAGO, January 26, 2017 – "),
    ("Memphis, Tenn., JUNE 19 -- ", EN, ("Memphis, Tenn.",), "JUNE 19", "--06-19", None,
     "Memphis, Tenn., JUNE 19 – "),
    ("Dec. 1, 2011 (Chicago) -- ", EN, ("Chicago",), "Dec. 1, 2011", "2011-12-01", None,
     "Dec. 1, 2011 (Chicago) – "),
    ("Jan. 13, 2010 (Coronado, Calif.) -- ", EN, ("Coronado, Calif.",), "Jan. 13, 2010", "2010-01-13", None,
     "Jan. 13, 2010 (Coronado, Calif.) – "),
    ("JUNE 9, 2016 - OTTAWA, CANADA - ", EN, ("Ottawa, Canada",), "JUNE 9, 2016", "2016-06-09", None,
     "JUNE 9, 2016, OTTAWA, CANADA – "),
    ("BEER-SHEVA, Israel...February 13 - ", EN, ("Beer-Sheva, Israel",), "February 13", "--02-13", None,
     "BEER-SHEVA, Israel, February 13 – "),
    ("SEOUL/BEIJING, Nov 3 ", EN, ("Seoul", "Beijing"), "Nov 3", "--11-03", None, "SEOUL / BEIJING, Nov 3 – "),
    ("Washington CNN — ", EN, ("Washington",), None, None, "CNN", "Washington (CNN) – "),
    ("Berlin, 29. November 2022. ", DE, ("Berlin",), "29. November 2022", "2022-11-29", None,
     "Berlin, 29. November 2022 – "),
    ("Cúcuta (Norte de Santander), 19 de febrero de 2021. – ", ES, ("Cúcuta (Norte de Santander)",),
     "19 de febrero de 2021", "2021-02-19", None, "Cúcuta (Norte de Santander), 19 de febrero de 2021 – "),
    # agencies
    ("(Reuters) - ", EN, (), None, None, "Reuters", "(Reuters) – "),
    ("(CNN) -- ", EN, (), None, None, "CNN", "(CNN) – "),
    ("(CBS News) ", EN, (), None, None, "CBS News", "(CBS News) – "),
    ("Newswise — ", EN, (), None, None, "Newswise", "(Newswise) – "),
    ("TTO - ", VI, (), None, None, "TTO", "(TTO) – "),
    ("(Dân trí) - ", VI, (), None, None, "Dân trí", "(Dân trí) – "),
    ("(NTB) - ", SV, (), None, None, "NTB", "(NTB) – "),
    ("WASHINGTON (Reuters) - ", EN, ("Washington",), None, None, "Reuters", "WASHINGTON (Reuters) – "),
    ("JUNEAU, Alaska (AP) _ ", EN, ("Juneau, Alaska",), None, None, "AP", "JUNEAU, Alaska (AP) – "),
    ("Washington (CNN) -- ", EN, ("Washington",), None, None, "CNN", "Washington (CNN) – "),
    ("High Point, North Carolina (CNN) - ", EN, ("High Point, North Carolina",), None, None, "CNN",
     "High Point, North Carolina (CNN) – "),
    ("AUSTIN (KXAN) — ", EN, ("Austin",), None, None, "KXAN", "AUSTIN (KXAN) – "),
    ("PROVIDENCE, R.I. [Brown University] -- ", EN, ("Providence, R.I.",), None, None, "Brown University",
     "PROVIDENCE, R.I. (Brown University) – "),
    ("TOKYO (Jiji Press) ", EN, ("Tokyo",), None, None, "Jiji Press", "TOKYO (Jiji Press) – "),
    ("SAN DIEGO--(BUSINESS WIRE)--", EN, ("San Diego",), None, None, "BUSINESS WIRE",
     "SAN DIEGO (BUSINESS WIRE) – "),
    ("CHARLOTTESVILLE, Va./WASHINGTON (Reuters) - ", EN, ("Charlottesville, Va.", "Washington"), None, None,
     "Reuters", "CHARLOTTESVILLE, Va. / WASHINGTON (Reuters) – "),
    ("Berlin (dpa) - ", DE, ("Berlin",), None, None, "dpa", "Berlin (dpa) – "),
    ("Frankfurt/Main (dpa/lhe) - ", DE, ("Frankfurt/Main",), None, None, "dpa/lhe", "Frankfurt/Main (dpa/lhe) – "),
    ("Elmshorn (dpa) - ", DE, ("Elmshorn",), None, None, "dpa", "Elmshorn (dpa) – "),
    ("Köln (ots)\n\n", DE, ("Köln",), None, None, "ots", "Köln (ots) – "),
    ("Genève (ats) - ", FR, ("Genève",), None, None, "ats", "Genève (ats) – "),
    ("PARIS (AFP) – ", FR, ("Paris",), None, None, "AFP", "PARIS (AFP) – "),
    ("AMSTERDAM (ANP) - ", NL, ("Amsterdam",), None, None, "ANP", "AMSTERDAM (ANP) – "),
    ("Warszawa (PAP) - ", PL, ("Warszawa",), None, None, "PAP", "Warszawa (PAP) – "),
    ("STOCKHOLM (TT) – ", SV, ("Stockholm",), None, None, "TT", "STOCKHOLM (TT) – "),
    ("OSLO (NTB): ", SV, ("Oslo",), None, None, "NTB", "OSLO (NTB) – "),
    ("KØBENHAVN (Ritzau) - ", SV, ("København",), None, None, "Ritzau", "KØBENHAVN (Ritzau) – "),
    ("HELSINKI (STT) – ", FI, ("Helsinki",), None, None, "STT", "HELSINKI (STT) – "),
    ("ANKARA (AA) - ", TR, ("Ankara",), None, None, "AA", "ANKARA (AA) – "),
    ("HÀ NỘI (TTXVN) - ", VI, ("Hà Nội",), None, None, "TTXVN", "HÀ NỘI (TTXVN) – "),
    ("القاهرة (رويترز) - ", AR, ("القاهرة",), None, None, "رويترز", "القاهرة (رويترز) – "),
    ("Jakarta (ANTARA) - ", ID, ("Jakarta",), None, None, "ANTARA", "Jakarta (ANTARA) – "),
    # all three
    ("TOKYO / WASHINGTON, Jan. 7 (Reuters) – ", EN, ("Tokyo", "Washington"), "Jan. 7", "--01-07", "Reuters",
     "TOKYO / WASHINGTON, Jan. 7 (Reuters) – "),
    ("NEW YORK, June 3 (Reuters) - ", EN, ("New York",), "June 3", "--06-03", "Reuters",
     "NEW YORK, June 3 (Reuters) – "),
    ("NEW YORK, June 3, 2021 /PRNewswire/ -- ", EN, ("New York",), "June 3, 2021", "2021-06-03", "PRNewswire",
     "NEW YORK, June 3, 2021 (PRNewswire) – "),
    ("New Delhi [India], November 3 (ANI): ", EN, ("New Delhi [India]",), "November 3", "--11-03", "ANI",
     "New Delhi [India], November 3 (ANI) – "),
    ("New Delhi, Nov 3 (IANS) ", EN, ("New Delhi",), "Nov 3", "--11-03", "IANS", "New Delhi, Nov 3 (IANS) – "),
    ("TUESDAY, Aug. 31, 2010 (HealthDay News) -- ", EN, (), "TUESDAY, Aug. 31, 2010", "2010-08-31",
     "HealthDay News", "TUESDAY, Aug. 31, 2010 (HealthDay News) – "),
    ("LONDRES, 3 jun (Reuters) - ", FR, ("Londres",), "3 jun", "--06-03", "Reuters", "LONDRES, 3 jun (Reuters) – "),
    ("Paris, 1er juin 2020 (AFP) - ", FR, ("Paris",), "1er juin 2020", "2020-06-01", "AFP",
     "Paris, 1er juin 2020 (AFP) – "),
    ("MADRID, 3 (EUROPA PRESS) ", ES, ("Madrid",), "3", None, "EUROPA PRESS", "MADRID, 3 (EUROPA PRESS) – "),
    ("Madrid, 3 jun (EFE).- ", ES, ("Madrid",), "3 jun", "--06-03", "EFE", "Madrid, 3 jun (EFE) – "),
    ("MÉXICO, D.F., 3 de junio (apro).- ", ES, ("México, D.F.",), "3 de junio", "--06-03", "apro",
     "MÉXICO, D.F., 3 de junio (apro) – "),
    ("Caracas, 3 Jun. AVN.- ", ES, ("Caracas",), "3 Jun.", "--06-03", "AVN", "Caracas, 3 Jun. (AVN) – "),
    ("Lisboa, 03 mai 2021 (Lusa) – ", PT, ("Lisboa",), "03 mai 2021", "2021-05-03", "Lusa",
     "Lisboa, 03 mai 2021 (Lusa) – "),
    ("Roma, 3 mag. (Adnkronos) - ", IT, ("Roma",), "3 mag.", "--05-03", "Adnkronos", "Roma, 3 mag. (Adnkronos) – "),
    ("(ANSA) - ROMA, 12 GIU - ", IT, ("Roma",), "12 GIU", "--06-12", "ANSA", "(ANSA) ROMA, 12 GIU – "),
    ("Москва. 12 июля. ИНТЕРФАКС - ", RU, ("Москва",), "12 июля", "--07-12", "ИНТЕРФАКС",
     "Москва, 12 июля (ИНТЕРФАКС) – "),
    ("МОСКВА, 3 мая — РИА Новости. ", RU, ("Москва",), "3 мая", "--05-03", "РИА Новости",
     "МОСКВА, 3 мая (РИА Новости) – "),
    ("МОСКВА, 3 мая. /ТАСС/. ", RU, ("Москва",), "3 мая", "--05-03", "ТАСС", "МОСКВА, 3 мая (ТАСС) – "),
    ("КИЇВ. 3 травня. УНН. ", UK, ("Київ",), "3 травня", "--05-03", "УНН", "КИЇВ, 3 травня (УНН) – "),
    ("واشنطن 3 يونيو (رويترز) - ", AR, ("واشنطن",), "3 يونيو", "--06-03", "رويترز", "واشنطن, 3 يونيو (رويترز) – "),
    # the agency first
    ("Newswise — SEATTLE (March 24, 2017) – ", EN, ("Seattle",), "March 24, 2017", "2017-03-24", "Newswise",
     "(Newswise) SEATTLE, March 24, 2017 – "),
    ("Newswise — NEW ORLEANS – NOV. 4, 2016 – ", EN, ("New Orleans",), "NOV. 4, 2016", "2016-11-04", "Newswise",
     "(Newswise) NEW ORLEANS, NOV. 4, 2016 – "),
    ("Newswise — HOUSTON – (Nov. 8, 2018) ", EN, ("Houston",), "Nov. 8, 2018", "2018-11-08", "Newswise",
     "(Newswise) HOUSTON, Nov. 8, 2018 – "),
    ("Newswise — Baltimore, Md. Oct. 8, 2018 – ", EN, ("Baltimore, Md.",), "Oct. 8, 2018", "2018-10-08", "Newswise",
     "(Newswise) Baltimore, Md., Oct. 8, 2018 – "),
    ("Newswise — MONTREAL June 8, 2015 – ", EN, ("Montreal",), "June 8, 2015", "2015-06-08", "Newswise",
     "(Newswise) MONTREAL, June 8, 2015 – "),
    ("Newswise — LOS ANGELES (EMBARGOED UNTIL 7 A.M. EDT) – ", EN, ("Los Angeles",), None, None, "Newswise",
     "(Newswise) LOS ANGELES (EMBARGOED UNTIL 7 A.M. EDT) – "),
    ("Newswise — CHARLOTTE, N.C., July 26, 2016 /PRNewswire/ -- ", EN, ("Charlotte, N.C.",), "July 26, 2016",
     "2016-07-26", "Newswise", "(Newswise) CHARLOTTE, N.C., July 26, 2016 (PRNewswire) – "),
    ("Bisnis.com, JAKARTA - ", ID, ("Jakarta",), None, None, "Bisnis.com", "(Bisnis.com) JAKARTA – "),
    ("TEMPO.CO, Jakarta - ", ID, ("Jakarta",), None, None, "TEMPO.CO", "(TEMPO.CO) Jakarta – "),
    ("Liputan6.com, Jakarta - ", ID, ("Jakarta",), None, None, "Liputan6.com", "(Liputan6.com) Jakarta – "),
    ("KONTAN.CO.ID - JAKARTA. ", ID, ("Jakarta",), None, None, "KONTAN.CO.ID", "(KONTAN.CO.ID) JAKARTA – "),
    ("JAKARTA, KOMPAS.com - ", ID, ("Jakarta",), None, None, "KOMPAS.com", "JAKARTA (KOMPAS.com) – "),
    ("Jakarta, CNN Indonesia -- ", ID, ("Jakarta",), None, None, "CNN Indonesia", "Jakarta (CNN Indonesia) – "),
    # East Asian forms stay as they are printed
    ("【6月18日 AFP】", "ナイジェリア北東部で16日夜、爆発があった。", (), "6月18日", "--06-18", "AFP",
     "【6月18日 AFP】"),
    ("【ワシントン時事】", "米政府は三日、新しい計画を発表した。", ("ワシントン",), None, None, "時事",
     "【ワシントン時事】"),
    ("【ロンドン=山田太郎】", "英政府は三日、計画を発表した。", ("ロンドン",), None, None, None,
     "【ロンドン=山田太郎】"),
    ("[東京 3日 ロイター] - ", "日本政府は計画を発表した。", ("東京",), "3日", None, "ロイター",
     "[東京 3日 ロイター] - "),
    ("新华社北京3月5日电 ", "记者从有关部门获悉，新计划将于下月开始。", ("北京",), "3月5日", "--03-05", "新华社",
     "新华社北京3月5日电 "),
    ("中新网上海3月5日电 (记者 王小明) ", "上海市政府宣布新的计划。", ("上海",), "3月5日", "--03-05", "中新网",
     "中新网上海3月5日电 (记者 王小明) "),
    ("（中央社台北3日電）", "政府三日宣布新的計畫。", ("台北",), "3日", None, "中央社", "（中央社台北3日電）"),
    ("(서울=연합뉴스) ", "홍길동 기자 = 정부는 3일 새 계획을 발표했다.", ("서울",), None, None, "연합뉴스",
     "(서울=연합뉴스) "),
    ("[서울=뉴시스]", "홍길동 기자 = 정부는 3일 새 계획을 발표했다.", ("서울",), None, None, "뉴시스", "[서울=뉴시스]"),
]  # fmt: skip

EVENTS = (
    "March 3, 2020 – The first case was found in the city by doctors who had tested a traveller.\n\n"
    "March 5, 2020 – The second case was found in the same city, and the authorities closed the schools."
)
NOT_DATELINES = [
    "WASHINGTON — that is where the money went, and everybody in the city knew it long before the vote was called.",
    "PARIS – A LOVE STORY",
    "PARIS – A Love Story In Five Acts",
    "LONDON: A HISTORY",
    "LONDON: A History of the City and Its People",
    "(AP) stock rose 3% on Friday, and the company said that it would buy back shares worth a billion dollars.",
    "Name — said the man who had lived there for years and did not want to be named in any of the reports about it.",
    "Q — What did the minister say about the plan that was made public on Friday in the capital of the country?",
    "U.S. — " + EN,
    "UPDATE — " + EN,
    "NEW — " + EN,
    "ANALYSIS — " + EN,
    "BREAKING: " + EN,
    "NASA — " + EN + " NASA has done so before.",
    "OPEC+ — " + EN,
    "JANE EXAMPLE: Well, let us talk about the plan that was made public on Friday and what it means for people here.",
    "JANE EXAMPLE — " + EN + " JANE EXAMPLE: Yes.",
    "JOHN EXAMPLE (R) — " + EN,
    "JOHN EXAMPLE—Monitor staff",
    "Angela Muster (CDU) – " + DE,
    "Tennis – " + DE,
    "Essen – Der Mensch braucht es, aber es macht auch Freude, und das ist in diesen Tagen nicht wenig für viele.",
    "Nice — The word is used so often that nobody knows what it means, and the books that explain it do not help.",
    "Vertigo -- episodes of dizziness that can be frightening -- is common and often harmless, the doctors said.",
    "Oakland — one of the hardest-hit cities in the state — has asked the government for help with its budget.",
    "Berlin, Paris and London — The three cities want to host the games, and each has put in a bid, it is said.",
    "Bund/Länder. " + DE,
    "Washington is where the money went, and everybody in the city knew it long before the vote was called.",
    "WASHINGTON, DC - MAY 12: Protesters march past the White House on Saturday. (Photo by Jane Doe/Getty Images)",
    "Published: June 3, 2021 - " + EN,
    "Updated June 3, 2021 – " + EN,
    "June 3, 2021",
    "June 3 — " + EN,
    EVENTS,
    "1. Sorting — Voters tend to cluster near others who think alike, and the maps show it year after year now.",
    "COVID-19 — The virus was found in the city by doctors who had tested a traveller from the north of the country.",
    "Article 1.- " + ES,
    "Primero.- " + ES,
    "(Opinion) - " + EN,
    "(Left) – " + EN,
    "[06月24日 11時30分]\n子どもを守るための法律ができました。",
    "【速報】政府は三日、新しい計画を発表した。",
    "【写真】東京の空",
    "北京时间3月5日，中国队在决赛中战胜对手。",
    "本报讯",
    "[단독] 정부가 새 계획을 발표했다.",
    "Source: https://example.com/news - the site said on Friday that it would be closed by the end of the year.",
    "example.com is a site that many people in the town read every day, and it said so on Friday in a statement.",
    "",
    " ",
    "(",
    "((((",
    "WASHINGTON",
    "WASHINGTON (",
    "WASHINGTON (Reuters) - ",
    "Jan. 7 -- ",
    "###",
]


def document(text: str) -> Document:
    return Document(text, blocks_of(text))


def normalised(text: str) -> str:
    before = document(text)
    return before.with_edits(normalise_dateline(before, RULES)).text()


@pytest.mark.parametrize("form", FORMS, ids=[form[0].strip() for form in FORMS])
def test_a_form_is_read_and_printed_in_the_one_form(
    form: tuple[str, str, tuple[str, ...], str | None, str | None, str | None, str],
) -> None:
    opener, lede, places, date, iso, agency, printed = form
    dateline = read_dateline(opener + lede)
    assert dateline is not None
    assert (dateline.places, dateline.date, dateline.date_iso, dateline.agency) == (places, date, iso, agency)
    assert (dateline.start, dateline.end, dateline.printed) == (0, len(opener), printed)


@pytest.mark.parametrize("form", FORMS, ids=[form[0].strip() for form in FORMS])
def test_the_canonical_form_reads_back_to_the_same(form: tuple[str, ...]) -> None:
    once = normalised("A headline\n\n" + form[0] + form[1])
    assert once == "A headline\n\n" + form[6] + form[1]
    assert normalised(once) == once
    first, again = read_dateline(form[0] + form[1]), read_dateline(form[6] + form[1])
    assert first is not None
    assert again is not None
    assert again.says() == first.says()
    assert again.strong or not first.strong


@pytest.mark.parametrize("form", FORMS, ids=[form[0].strip() for form in FORMS])
def test_printing_neither_loses_nor_adds_a_word(form: tuple[str, ...]) -> None:
    def words(text: str) -> list[str]:
        return "".join(letter if letter.isalnum() else " " for letter in text).split()

    assert words(form[0]) == words(form[6])


@pytest.mark.parametrize("text", NOT_DATELINES)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert read_dateline(text) is None
    assert find_dateline(document(text)) is None
    assert normalised(text) == text


@pytest.mark.parametrize(
    "before",
    [
        "A minister speaks\n\n",
        "A minister speaks\nBy Jane Example\nExample Reporter\n",
        "POLITICS\n\nA minister speaks\n\n" + EN + "\n\n",
        "A photo of a minister in the capital. (Photo: Jane Example, AP)\n\nA headline\n",
    ],
)
def test_a_dateline_may_stand_behind_headline_byline_and_caption(before: str) -> None:
    dateline = find_dateline(document(before + "PARIS — " + EN + "\n\n" + EN))
    assert dateline is not None
    assert dateline.start == len(before)
    assert dateline.places == ("Paris",)


@pytest.mark.parametrize(
    "lede",
    [
        "Fight or flee, ministers ask?",
        "Doctors at Example Memorial Hospital's Institute for Ageing in Sampletown say the heat is bad for many.",
    ],
)
def test_a_lede_may_be_short_or_full_of_names(lede: str) -> None:
    dateline = read_dateline("BOSTON -- " + lede)
    assert dateline is not None
    assert dateline.places == ("Boston",)


def test_a_weak_form_in_the_middle_of_a_story_is_none() -> None:
    paragraph = EN + " " + EN + "\n\n"
    assert find_dateline(document(paragraph * 3 + "Potsdam – " + DE)) is None


def test_no_form_is_read_far_down() -> None:
    assert find_dateline(document((EN + "\n\n") * 9 + "WASHINGTON (Reuters) - " + EN)) is None


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("O país espera. O premiê fala.  TÓQUIO - " + PT * 6, "O país espera. O premiê fala.\n\nTÓQUIO – " + PT * 6),
        ("A minister speaks WASHINGTON (Reuters) - " + EN * 6, "A minister speaks\n\nWASHINGTON (Reuters) – " + EN * 6),
        (
            "A minister speaks NEW YORK, June 3 (AP) — " + EN * 6,
            "A minister speaks\n\nNEW YORK, June 3 (AP) – " + EN * 6,
        ),
    ],
)
def test_behind_a_headline_in_the_same_line_it_opens_a_paragraph(text: str, clean: str) -> None:
    assert normalised(text) == clean
    assert normalised(clean) == clean


@pytest.mark.parametrize(
    "text",
    [
        "A minister speaks. NASA - " + EN * 6,
        "A minister speaks. WATCH - " + EN * 6,
        "The ministers of NATO (AP) - " + EN * 6,
        "A minister speaks. JANE EXAMPLE—Monitor staff. " + EN * 6,
    ],
)
def test_inside_a_line_only_what_is_certain_is_a_dateline(text: str) -> None:
    assert normalised(text) == text


def test_a_dateline_in_a_line_of_its_own_joins_its_lede() -> None:
    assert normalised("A headline\n\nWASHINGTON (AP) —\n\n" + EN) == "A headline\n\nWASHINGTON (AP) – " + EN


LONG = f"{EN[:-1]}, and that the talks would take some weeks."


@pytest.mark.parametrize("line", ["Seoul", "Seoul, South Korea", "BOGOTÁ, COLOMBIA"])
def test_a_place_in_a_line_of_its_own_joins_the_paragraph_below(line: str) -> None:
    assert clean_text(f"Cabinet to talk to all parties\n\n{line}\n\n{LONG}").endswith(f"{line} – {LONG}")


@pytest.mark.parametrize("line", ["Sport", "Seoul food", "Jane Roe, Seoul"])
def test_another_line_does_not(line: str) -> None:
    assert " – " not in clean_text(f"Cabinet to talk to all parties\n\n{line}\n\n{LONG}")


@pytest.mark.parametrize(
    ("before", "left"),
    [
        ("Cabinet to talk to all parties ", "Cabinet to talk to all parties\n\n"),
        ("8:54 p.m. | Updated ", ""),
        ("Updated at 4 p.m. ", ""),
        ("Atualizado às 16h56 ", ""),
    ],
)
def test_a_headline_or_stamp_may_stand_before_it_in_the_line(before: str, left: str) -> None:
    assert clean_text(f"{before}SEOUL — {LONG}\n\n{LONG}") == f"{left}SEOUL – {LONG}\n\n{LONG}"


GERMAN = f"{DE[:-1]}, und dass die Gespräche einige Wochen dauern werden, bis sich alle einig sind über die Summe."


@pytest.mark.parametrize(
    ("opener", "printed"),
    [
        ("Wien, 14. Dezember 2021 – ", "Wien, 14. Dezember 2021 – "),
        ("Hamburg (dpa) - ", "Hamburg (dpa) – "),
        ("Hamburg. ", "Hamburg – "),
    ],
)
def test_a_city_in_small_letters_may_stand_behind_a_standfirst(opener: str, printed: str) -> None:
    text = f"Die Regierung will mit allen reden. {opener}{GERMAN} {GERMAN} {GERMAN}"
    assert f"reden.\n\n{printed}Die" in clean_text(text)


def test_a_date_with_its_year_may_open_a_text() -> None:
    assert clean_text(f"December 28, 2014: {EN}\n\n{EN}").startswith("December 28, 2014 – The")
    assert clean_text(f"{EN}\n\nDecember 28, 2014: {EN}").count("2014: ") == 1


def test_a_province_may_stand_in_a_line_of_its_own() -> None:
    assert clean_text(f"Hòa Bình:\n\n{VI}, theo người đại diện.\n\n{VI}").startswith("Hòa Bình – Chính")


def test_stripping_takes_it_out_and_leaves_the_data() -> None:
    text = "A headline\n\nWASHINGTON, June 3 (AP) — " + EN
    before = document(text)
    after = before.with_edits(strip_dateline(before, RULES))
    assert after.text() == "A headline\n\n" + EN
    dateline = dateline_of(text, after.edits, after.text())
    assert dateline is not None
    assert dateline.says() == (("Washington",), "June 3", "AP")


@pytest.mark.parametrize("mode", ["normalise", "keep"])
def test_the_data_of_a_finished_document_are_read_in_its_clean_text(mode: str) -> None:
    text = "A headline\n\nNewswise — SEATTLE (March 24, 2017) — " + EN
    before = document(text)
    after = before.with_edits(normalise_dateline(before, RULES)) if mode == "normalise" else before
    dateline = dateline_of(text, after.edits, after.text())
    assert dateline is not None
    assert dateline.says() == (("Seattle",), "March 24, 2017", "Newswise")


def test_a_text_without_a_dateline_has_none() -> None:
    assert dateline_of(EN, (), EN) is None
    assert list(strip_dateline(document(EN), RULES)) == []


PIECES = st.sampled_from(
    [form[0] for form in FORMS]
    + [form[1] for form in FORMS[:12]]
    + ["WASHINGTON", " - ", "—", " (AP)", "Jan. 7", ", ", "/", "\n", "\n\n", "St. ", "U.S.", "(", ")", "【", "3日", ":"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=8).map("".join)))
def test_any_text_is_read_without_a_crash_and_normalises_once(text: str) -> None:
    read_dateline(text)
    once = normalised(text)
    assert "".join(filter(str.isalnum, once)) == "".join(filter(str.isalnum, text))
    assert normalised(once) == once


@given(st.text(alphabet="ABCDEFab .,-–—/()[]:\n1234\u00a0\ud800\u200bé", max_size=80))
def test_openers_of_any_letters_normalise_once(text: str) -> None:
    once = normalised(text + EN)
    assert normalised(once) == once
