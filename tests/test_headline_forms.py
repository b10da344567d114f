"""Headlines with cries, questions and few words are read; what asks something of the reader is none."""

from __future__ import annotations

import pytest

from newsclean import Cleaner, clean

STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast.\n\n"
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait."
)
RELATO = (
    "El consejo del puerto votó el martes por cerrar el muelle viejo durante dos años, y la alcaldesa dijo que las "
    "obras comenzarán antes de las primeras tormentas del otoño.\n\n"
    "Los pescadores habían pedido una prórroga hasta la primavera, pero los pilotes no aguantan más."
)


@pytest.mark.parametrize(
    ("headline", "story"),
    [
        ("Enough is enough! Council closes the old pier", STORY),
        ("Who needs a pier? Council says nobody", STORY),
        ("Council shuts pier", STORY),
        ("The Council Has Spoken. Now It's The Pier's Turn To Go", STORY),
        ("Gov. Jane Roe declines to save the ferry pier", STORY),
        ("Fisherman Arrested in Elmville Claims The Pier Council Lied", STORY),
        ("How the council saved the pier | COURIER", STORY),
        ("¡Alerta! Cierran el muelle viejo por dos años", RELATO),
        ("Cierran el muelle viejo del puerto por dos años, ¿qué pasará con los pescadores de la costa?", RELATO),
        ("Cierran muelle viejo", RELATO),
    ],
)
def test_headline(headline: str, story: str) -> None:
    assert clean(f"{headline}\n\n{story}").article.headline == headline


def test_a_headline_stands_above_two_standfirsts_and_a_dateline() -> None:
    text = f"Harbour without a ferry\n\nFishermen protest against it\n\nThe mayor is glad\n\nELMVILLE (AP) — {STORY}"
    assert clean(text).article.headline == "Harbour without a ferry"


def test_a_word_with_a_capital_inside_is_whole_where_the_story_has_it() -> None:
    headline = "Council hopes as PierEnergies opens an office"
    assert clean(f"{headline}\n\n{STORY} PierEnergies is glad.").article.headline == headline


@pytest.mark.parametrize(
    "line",
    [
        "Want The Best Stories Of The Day? Get Our Free Council Newsletter!",
        "Get The Truth About The Council In Your Inbox Every Single Day!",
        "2 pages, 94 KB of council notes",
        "National / Council & Legal",
        "Una mujer del consejo ha sido detenida tras",
        "HomeCouncil newsPier newsHarbour newsFerry timesContact",
    ],
)
def test_no_headline(line: str) -> None:
    assert clean(f"{line}\n\n{STORY}").article.headline is None


@pytest.mark.parametrize(
    "line",
    [
        "Hamburg, 2. November 2021",
        "Erstellt von Jana Roe am Dienstag 6. Mai 2014",
        "6 Aug, 2024 05:00 PM4 mins to read",
        "+ Added old ferry pier and harbour wall, with smooth versions",
        "Research | Harbour Studies",
    ],
)
def test_stamps_items_and_sections_are_no_headlines(line: str) -> None:
    assert clean(f"{line}\n\n{STORY}").article.headline != line


@pytest.mark.parametrize(
    "headline",
    [
        "The old pier has been closed for two years. Nobody noticed",
        "I left my job to run a ferry. I don't miss the meetings.",
        "Why do we find it so hard to give up an old wooden pier that nobody uses?",
    ],
)
def test_sentences_above_the_author_are_a_headline(headline: str) -> None:
    assert clean(f"{headline}\n\nBy Jane Lee\nMay 16, 2024\n\n{STORY}").article.headline == headline
    standfirst = "The council has closed the old ferry pier for two years, and nobody in town has noticed it yet."
    assert clean(f"{standfirst}\n\nBy Jane Lee\nMay 16, 2024\n\n{STORY}").article.headline is None


def test_an_indonesian_headline_of_five_names_is_one() -> None:
    text = (
        "Nelayan Teluk Nipah Menolak Reklamasi\n\nTEMPO.CO, Jakarta - Ratusan nelayan menggelar unjuk rasa pada Senin "
        "untuk menolak proyek itu.\n\nMereka membentangkan jaring sepanjang dua ratus meter di depan kantor gubernur."
    )

    assert Cleaner(language="id").clean(text).article.headline == "Nelayan Teluk Nipah Menolak Reklamasi"
