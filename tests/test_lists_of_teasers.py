"""Headlines with teasers below the head of a list go with it; the sections of the story stay."""

import pytest

import newsclean

_STORY = " ".join(
    ["Der Gemeinderat hat am Montag den Umbau der alten Schule beschlossen, die seit Jahren leer steht."] * 8
)
_TEASER = (
    "Die Halle war im Winter kalt, im Sommer heiß und in den Jahren dazwischen meistens zu. Was nun aus ihr wird, "
    "entscheidet der Rat erst nach der Wahl."
)


@pytest.mark.parametrize("lines", [1, 2])
def test_headlines_with_a_teaser_each_are_a_list(lines: int) -> None:
    headlines = ["Die Turnhalle bleibt vorerst geschlossen", "Wer zahlt für das neue Dach?", "Am Fluss wird gebaut"]
    teasers = "\n".join("\n".join([*["Region"] * (lines - 1), headline, _TEASER]) for headline in headlines)

    assert newsclean.clean_text(f"{_STORY}\n\nDas könnte dich auch interessieren\n{teasers}\n") == _STORY


def test_the_sections_of_the_story_below_a_list_stay() -> None:
    links = "Die Turnhalle bleibt geschlossen\nWer zahlt für das neue Dach?\nAm Fluss wird wieder gebaut"
    sections = f"{_TEASER}\n\nWas der Rat noch vorhat\n\n{_TEASER} Das dauert.\n\nUnd das Geld\n\n{_TEASER} Sagt er."

    assert "Sagt er." in newsclean.clean_text(f"{_STORY}\n\nMehr zum Thema\n{links}\n{sections}\n")


def test_what_a_line_with_a_colon_leads_into_stays_below_a_link() -> None:
    times = "So sieht der vorläufige Plan für den Tag aus:\nBeginn auf dem Platz vor der Halle ist um 11 Uhr"

    assert newsclean.clean_text(f"{_STORY}\n\nHier geht's zur Veranstaltung\n\n{times}\n").endswith("11 Uhr")


def test_the_last_paragraph_below_a_single_link_stays_above_a_credit_with_a_bar() -> None:
    story = (
        "El consejo de Elmville votó ayer el cierre del viejo puente, según dijo la alcaldesa a los vecinos. La obra, "
        "que empezó hace tres años, ha costado el doble de lo previsto y nadie sabe aún cuándo se podrá cruzar el río."
    )
    last = (
        "El proyecto nació de un trabajo de fin de curso y ha despertado el interés de otros pueblos de la comarca. "
        "Si sale bien, lo próximo será el molino."
    )
    text = f"{story}\nEn Xataka\nEl puente más caro del mundo se mueve solo\n{last}\n"

    assert newsclean.clean_text(f"{text}Imagen | Roe\nEn Faro | Así se hace el puente más largo del mundo").endswith(
        last
    )
