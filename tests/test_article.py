"""The parts of a cleaned text as data."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.credits import Credit, credits_in

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast."
)
MORE = (
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the money from the capital had to be spent this year."
)
STANDFIRST = "Fishermen had asked the council for a delay until spring"
STORY = f"{PROSE}\n\n{MORE}"


def test_an_article_has_its_parts() -> None:
    article = clean(
        "Council closes the old ferry pier\n\nBy Jane Roe\n\nMarch 3, 2021 10:15 AM\n\n"
        f"ELMVILLE (AFP) - {STORY}\n\n(Reporting by Jane Roe in Elmville; Editing by Ben Stone)"
    ).article
    assert article.headline == "Council closes the old ferry pier"
    assert article.byline == ("Jane Roe",)
    assert article.dateline is not None
    assert article.dateline.places == ("Elmville",)
    assert article.credits == (Credit("reporting", ("Jane Roe",)), Credit("editing", ("Ben Stone",)))
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "top",
    [
        "By Jane Roe",
        "By Jane Roe, CNN Harbour Blog Editor",
        "Jane Roe\n\nUSA TODAY",
        "By\nJane Roe\n, New Delhi\nMay 31, 2023 11:58 PM IST",
        "Von: Jane Roe",
    ],
)
def test_byline(top: str) -> None:
    assert clean(f"{top}\n\n{STORY}").article.byline == ("Jane Roe",)


def test_a_signature_at_the_end_is_the_byline() -> None:
    assert clean(f"{STORY}\n\nJeanne Martin\nEquipe de rédaction, La Presse").article.byline == ("Jeanne Martin",)


@pytest.mark.parametrize(
    ("bio", "names"),
    [
        ("Jane Roe is a staff writer at the Elmville Courier.", ("Jane Roe",)),
        ("Jane Roe is a retired judge. Ben Stone is a fellow at the Harbour Institute.", ("Jane Roe", "Ben Stone")),
        ("Dr. Jane Roe represents Elmville's Second Congressional District in the House.", ("Jane Roe",)),
        ("Jane Roe\n\nChairman\n\nBen Stone\n\nVice President\n\nElmville Pier Trust", ("Jane Roe", "Ben Stone")),
    ],
)
def test_a_biography_or_signature_names_the_author(bio: str, names: tuple[str, ...]) -> None:
    assert clean(f"{STORY}\n\n{bio}").article.byline == names


def test_an_author_line_comes_before_a_biography() -> None:
    text = f"By Ben Stone\n\n{STORY}\n\nJane Roe is a staff writer at the Elmville Courier."
    assert clean(text).article.byline == ("Ben Stone",)


def test_an_introduction_above_the_story_names_the_author() -> None:
    top = "By Dr. Jane Roe, chair of the Department of Law at Elmville. She earned her Ph.D. there."
    result = clean(f"{top}\n\n{STORY}")
    assert result.article.byline == ("Jane Roe",)
    assert result.text == STORY


@pytest.mark.parametrize(
    "end", ["Harbour\n\nFerry pier", "Jane Roe\n\nBen Stone", "Chairman\n\nJane Roe", "Jane Roe\n\n, then, in Elmville"]
)
def test_short_lines_at_the_end_are_no_signatures(end: str) -> None:
    assert clean(f"{STORY}\n\n{end}").article.byline == ()


def test_a_contact_line_is_no_byline() -> None:
    assert clean(f"{STORY}\n\nWrite to Jane Roe at jane.roe@example.com").article.byline == ()


def test_a_photographer_is_no_author() -> None:
    assert clean(f"Jane Roe for The New York Times\n\n{STORY}").article.byline == ()


def test_kept_residue_is_read_too() -> None:
    text = f"By Jane Roe\n\n{STORY}\n\nBen Stone contributed to this report."
    result = clean(text, keep=["byline", "credit"])
    assert result.text == text
    assert result.article.byline == ("Jane Roe",)
    assert result.article.credits == (Credit("additional reporting", ("Ben Stone",)),)


@pytest.mark.parametrize(
    ("line", "credits_"),
    [
        (
            "Reporting by Jane Roe, Ben Stone and Li Wei; additional reporting by Ola Dahl; Editing by Ann Vane",
            {
                "reporting": ("Jane Roe", "Ben Stone", "Li Wei"),
                "additional reporting": ("Ola Dahl",),
                "editing": ("Ann Vane",),
            },
        ),
        ("Insider's note: Jane Roe and Ben Stone contributed.", {"additional reporting": ("Jane Roe", "Ben Stone")}),
        ("Reported by Jane Roe and edited by Ben Stone.", {"reporting": ("Jane Roe",), "editing": ("Ben Stone",)}),
        (
            "Roe reported from Seoul. Ben Stone in New Delhi and Li Wei in Beijing contributed to this report.",
            {"reporting": ("Roe",), "additional reporting": ("Ben Stone", "Li Wei")},
        ),
        (
            "CNN's Jane Roe and Ben Stone contributed to this report.",
            {"additional reporting": ("Jane Roe", "Ben Stone")},
        ),
        (
            "AP writers Jane Roe in Kabul and Ben Stone in Greenville, South Carolina, contributed to this story.",
            {"additional reporting": ("Jane Roe", "Ben Stone")},
        ),
        ("Jane Roe of the Globe staff contributed to this report.", {"additional reporting": ("Jane Roe",)}),
        ("Written by Jane Roe Editing by Ben Stone", {"writing": ("Jane Roe",), "editing": ("Ben Stone",)}),
        (
            "(Reporte de Ana López; editado en español por Juan Ruiz)",
            {"reporting": ("Ana López",), "editing": ("Juan Ruiz",)},
        ),
        ("(Por Ana Souza; Edição de João Silva)", {"reporting": ("Ana Souza",), "editing": ("João Silva",)}),
        ("(Bericht von Jana Stein, redigiert von Max Berg)", {"reporting": ("Jana Stein",), "editing": ("Max Berg",)}),
        ("(Reportage de Jean Dupont, édité par Luc Petit)", {"reporting": ("Jean Dupont",), "editing": ("Luc Petit",)}),
        ("（编辑：王小明 李雷）", {"editing": ("王小明", "李雷")}),
        ("/ AFP", {"other": ("AFP",)}),
        ("/ EFE, Ansa e Reuters", {"other": ("EFE", "Ansa", "Reuters")}),
        ("(abc/dpa)", {"other": ("dpa",)}),
        ("(Mit Material von dts)", {"other": ("dts",)}),
        ("H/T Elmville Daily", {"other": ("Elmville Daily",)}),
        ("/\u00a0Tradução de Ana Souza", {"other": ("Ana Souza",)}),
        ("/ COLABORARAM ANA SOUZA E LI WEI", {"additional reporting": ("ANA SOUZA", "LI WEI")}),
        ("Reporting by JOHN E SMITH", {"reporting": ("JOHN E SMITH",)}),
        ("(With inputs from PTI)", {"other": ("PTI",)}),
        ("Information from The Associated Press was used in this report.", {"other": ("The Associated Press",)}),
        ("Quelle: APA/dpa", {"other": ("APA", "dpa")}),
        ("Mit Informationen von dpa und AFP", {"other": ("dpa", "AFP")}),
        ("(avec AFP)", {"other": ("AFP",)}),
        ("Edição: Ana Souza", {"editing": ("Ana Souza",)}),
        ("Contributing: Ana Roe, Ben Stone USA TODAY", {"additional reporting": ("Ana Roe", "Ben Stone")}),
        ("This article originally appeared on Elmville Weekly.", {}),
        ("(With inputs from agencies)", {}),
    ],
)
def test_credits(line: str, credits_: dict[str, tuple[str, ...]]) -> None:
    assert {credit.role: credit.names for credit in credits_in([line])} == credits_


@pytest.mark.parametrize(
    "text",
    [
        f"Council closes the old ferry pier\n\n{STORY}",
        f"Home → Local → Council closes the old ferry pier\n\n{STORY}",
        f"Council closes the old ferry pier{PROSE} {MORE}",
        f"Council closes the old ferry pier\n\nBy Jane Roe\n\n{STORY}",
        f"Harbour\n\nCouncil closes the old ferry pier\n\n{STORY}",
        f"General, Food and Drink, Society, Lifestyle\n\nCouncil closes the old ferry pier\n\n{STORY}",
        f"Council closes the old ferry pier\n\nFishermen object.\n\nThe mayor stays calm.\n\n{STORY}",
        f"Guest Commentary Council closes the old ferry pier\n\n{STORY}",
        f"Council closes the old ferry pier. Fishermen had asked for a delay until spring.  {PROSE} {MORE}",
        f"Council closes the old ferry pier 5:26 pm, November 11, 2019\n\n{STORY}",
        f"HarbourCouncil closes the old ferry pier{PROSE} {MORE}",
        f"Council closes the old ferry pier\n\n{STANDFIRST}\n\nThey object.\n\n{STORY}",
    ],
)
def test_headline(text: str) -> None:
    assert clean(text).article.headline == "Council closes the old ferry pier"


def test_a_headline_ends_where_the_next_word_is_glued() -> None:
    text = f"Ghosts of the old ferry pier (#5)PODCAST\n\n{STORY}"
    assert clean(text).article.headline == "Ghosts of the old ferry pier (#5)"


@pytest.mark.parametrize(
    "headline",
    [
        'Harbour council breaks its silence "Nobody asked us about the pier"',
        "BREAKING: Council closes the old ferry pier",
        "EXPOSED: Council closes the old ferry pier",
        "« Les pieux sont trop faibles » : le quai ferme pour deux ans",
        "Mayor’s Speech on the Old Ferry Pier Shocks All of Elmville When She Says THIS!",
        "¿Por qué cierra el consejo del puerto el muelle viejo durante dos años?",
        "Council’s New Pier Is Better Than Anything We Have in the U.S.",
    ],
)
def test_a_headline_is_given_whole(headline: str) -> None:
    assert clean(f"{headline}\n\n{STORY}").article.headline == headline


SPANISH = (
    "El consejo del puerto decidió este martes cerrar el muelle viejo durante dos años, y el alcalde dijo que "
    "las obras comenzarán antes de las primeras tormentas del otoño."
)


def test_a_spanish_headline_may_end_in_a_full_stop() -> None:
    assert clean(f"Cierran dos años el muelle viejo del puerto.\n{SPANISH}").article.headline is not None
    assert clean(f"El puerto cierra el muelle viejo.\n{SPANISH}").article.headline is None


def test_a_spanish_headline_may_have_many_standfirsts() -> None:
    standfirsts = (
        "El alcalde promete a los pescadores otros amarres en el puerto nuevo\n\n"
        "El dinero para cambiar las tablas llega de un fondo del estado"
    )
    article = clean(f"Cierra el muelle viejo\n\n{standfirsts}\n\n{SPANISH}\n\n{SPANISH}").article
    assert article.headline == "Cierra el muelle viejo"


def test_a_headline_may_stand_below_a_path_of_sections() -> None:
    for path in ("Elmville\nNews\nHarbour\n", "Elmville\n\nNews\n\nHarbour\n\n"):
        assert clean(f"{path}The old ferry pier\n\n{STORY}").article.headline == "The old ferry pier"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("3 March 2020 Council closes the old ferry pier", "Council closes the old ferry pier"),
        ("Title: Council closes the old ferry pier", "Council closes the old ferry pier"),
        ("News\n\nHarbour\n\nNews Harbour Council closes the old ferry pier", "Council closes the old ferry pier"),
    ],
)
def test_a_headline_is_given_without_what_stands_before_it(line: str, headline: str) -> None:
    assert clean(f"{line}\n\n{STORY}").article.headline == headline


def test_a_line_that_the_story_says_again_is_a_caption() -> None:
    line = "New in the harbour: the ferry of the Elm company for three hundred people"
    assert clean(f"{line}\n\n{STORY}\n\n{line}\n\n{MORE}").article.headline is None


def test_standfirst() -> None:
    assert clean(f"Council closes the old ferry pier\n\n{STANDFIRST}\n\n{STORY}").article.standfirst == STANDFIRST


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"The pier is closed.\n\n{STORY}",
        f"From the Left\n\n{STORY}",
        f"What would you do if you were told that the pier of your village had to close for two years?\n\n{STORY}",
        "Milk\n\nTwo eggs from the market\n\nA pound of flour and some salt\n\nSugar",
        f"{PROSE} {MORE}",
        f"Ana Roe / AFP / Getty Images{PROSE}\n\n{MORE}",
        f"Press Release For Immediate Release: Thursday, March 24, 2016\n\n{STORY}",
        f"Just released video of the storm that broke the ferry pier\n\n{STORY}",
        f"Harbour Administration The Old Council and Its Administration\n\n{STORY}",
        f"ELMVILLE, Alaska (AP) – Stay open or close for two years?\n\n{STORY}",
        f"Visit the Courier for breaking news and news about the harbour\n\n{STORY}",
        f"06.11.2023 | Redaktion des Kuriers für Hafen und Meer\n\n{STORY}",
        f"Since last month the town council and the\n\n{STORY}",
        f"For the latest news about the pier, visit our harbour website\n\n{STORY}",
        f"A pier as old as the town has been closed in the U.S.\n\n{STORY}",
        f"ROE: Council closes the old ferry pier?\n\nSTONE: It does.\n\n{STORY}",
        f"More about our services and pricesApply for work aroundharboursNews and moodMoney {PROSE} {MORE}",
        f"In this issue of HarborFortyNews we talk about the old ferry pier {PROSE} {MORE}",
        f"Council closes pier as storm nears\n\nMayor says work can begin\n\nFishermen ask for delay\n\n{STORY}",
        f"Jane Roe is Archive Manager at the Institute of Harbours in Elmville\n\n{STORY}",
        f"The old pier lies well hidden behind the harbour wall. (elmpix / stock.example)\n\n{STORY}",
        f"26 | 01 | 2022 Harbour | Work | Films about the old pier\n\n{STORY}",
        f"Ben Roe/REUTERS The old pier lies well hidden behind the harbour wall in the north of the town\n\n{STORY}",
        f"Story Highlights The council had waited two years for the money\n\n{STORY}",
    ],
)
def test_no_headline(text: str) -> None:
    assert clean(text).article.headline is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Written by Ana Roe", ("Ana Roe",)),
        ("By Ana Roe, ProPublica, and Ben Stone, The Courier", ("Ana Roe", "Ben Stone")),
        ("Text: Jana Roe", ("Jana Roe",)),
        ("Autor: Jana Roe", ("Jana Roe",)),
        ("Von unserer Redakteurin Jana Roe", ("Jana Roe",)),
        ("Geschrieben von Jana Roe am 3. März 2020", ("Jana Roe",)),
        ("Par Jeanne Roe et Luc Petit", ("Jeanne Roe", "Luc Petit")),
        ("Propos recueillis par Jeanne Roe", ("Jeanne Roe",)),
        ("Jeanne Roe (à Lyon)", ("Jeanne Roe",)),
        ("Por Ana Roe | EFE", ("Ana Roe",)),
        ("Por Ana Roe/Agencia Reforma", ("Ana Roe",)),
        ("Ana Roe, O Estado de S.Paulo", ("Ana Roe",)),
        ("Van onze redacteur Anna de Vries", ("Anna de Vries",)),
        ("Автор: Анна Иванова", ("Анна Иванова",)),
        ("Penulis: Siti Rahma", ("Siti Rahma",)),
        ("김민수 기자", ("김민수",)),
    ],
)
def test_authors_in_many_languages(line: str, authors: tuple[str, ...]) -> None:
    article = clean(f"{line}\n\n{STORY}\n\n{STORY.upper()}").article
    assert article.byline == authors
    assert article.credits == ()


def test_authors_in_chinese() -> None:
    assert clean(f"本报记者 王小明 李雷\n\n{STORY}", language="zh").article.byline == ("王小明", "李雷")


@pytest.mark.parametrize(
    ("mark", "language"), [("(AFP)", "fr"), ("Quelle: dpa", "de"), ("(PAP)", "pl"), ("*Com AFP", "pt")]
)
def test_an_agency_that_signs_a_story_is_its_credit(mark: str, language: str) -> None:
    assert clean(f"{STORY}\n\n{mark}", language=language).article.credits[0].role == "other"


def test_a_headline_without_spaces() -> None:
    story = "市议会周二决定关闭旧码头两年，市长表示工程将在秋季第一场风暴到达海岸之前开始，渔民们对此不满。"
    assert (
        clean(f"市议会关闭旧码头两年\n{story}\n{story[::-1]}。", language="zh").article.headline
        == "市议会关闭旧码头两年"
    )
