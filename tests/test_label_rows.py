"""Labels of the page that share a line go; a headline of such words, and the last sentence's own end, stay."""

from __future__ import annotations

import pytest

import newsclean

STORIES = {
    "de": "Der Gemeinderat hat am Montag den Umbau der alten Schule beschlossen, die seit Jahren leer steht.",
    "es": "El ayuntamiento aprobó el lunes la reforma de la antigua escuela, que está cerrada desde hace años.",
    "fr": "Le conseil municipal a voté lundi la rénovation de l'ancienne école, qui est fermée depuis des années.",
}


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("de", "Impressum | Datenschutz | AGB | Kontakt"),
        ("de", "Drucken Artikel merken Newsletter abonnieren"),
        ("es", "Compartir en Facebook · Compartir en Twitter · Imprimir"),
        ("fr", "Imprimer / Partager cet article / Mentions légales"),
    ],
)
def test_a_row_of_labels_goes(language: str, row: str) -> None:
    story = STORIES[language]

    assert newsclean.Cleaner(language=language).clean(f"{story}\n{row}\n").text == story


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("de", "Artikel anhören"),
        ("de", "Zur Startseite"),
        ("es", "Comparte esta noticia"),
        ("fr", "Retour à l'accueil"),
    ],
)
def test_a_label_behind_the_last_sentence_goes(language: str, label: str) -> None:
    story = STORIES[language]

    assert newsclean.Cleaner(language=language).clean(f"{story} {label}").text == story


@pytest.mark.parametrize(
    "line", ["Newsletter, Kontakt und Impressum fehlten", "Die Suche | Roman", "Kontakt, Kuss, Flucht"]
)
def test_words_of_labels_in_other_lines_stay(line: str) -> None:
    story = STORIES["de"]

    assert line in newsclean.Cleaner(language="de").clean(f"{story}\n\n{line}\n\n{story}").text


@pytest.mark.parametrize(
    ("language", "glued"),
    [
        ("de", "SchlagworteAngelnFlussGemeinderat"),
        ("de", "MeistgelesenWas passiert nun am Fluss?Die Halle bleibt geschlossen"),
        ("es", "Noticias relacionadasEl puente espera a su alcaldeLa escuela abre en mayo"),
        ("fr", "Articles similairesLe pont attend son maireL'école ouvre en mai"),
    ],
)
def test_a_list_glued_to_the_end_goes(language: str, glued: str) -> None:
    story = STORIES[language]

    assert newsclean.Cleaner(language=language).clean(f"{story}{glued}").text == story


def test_a_sentence_behind_a_glued_label_stays() -> None:
    story = STORIES["de"]

    assert (
        "Er sagte nichts."
        in newsclean.Cleaner(language="de").clean(f"{story}MeistgelesenDie Halle Er sagte nichts.").text
    )
