"""How the sender of a release presents itself goes, in many languages; a subhead of the story stays."""

from __future__ import annotations

import pytest

import newsclean

_STORY = {
    "de": "Der Rat der Stadt Halbach hat am Montag über die neue Brücke beraten, und er will erst am Ende des Monats "
    "abstimmen, wenn alle Mitglieder wieder da sind und die Kosten genau bekannt sind.",
    "es": "El pleno de la ciudad de Vallerrey habló el lunes del nuevo puente sobre el río, y no votará hasta el final "
    "del mes, cuando todos sus miembros estén de vuelta y se conozcan los costes de la obra.",
    "fr": "Le conseil de la ville de Valbourg a parlé lundi du nouveau pont sur la rivière, et il ne votera pas avant "
    "la fin du mois, quand tous ses membres seront de retour et que le coût en sera connu.",
}


@pytest.mark.parametrize(
    ("language", "note"),
    [
        (
            "de",
            "Über die Muster AG\n\nDie Muster AG mit Sitz in Halbach ist der führende Anbieter von Brücken aus Holz.",
        ),
        ("de", "Über Muster: Muster entwickelt Brücken für Städte und zählt mit 400 Mitarbeitern zu den größten."),
        ("es", "Acerca de Modelo\n\nModelo es una empresa líder en puentes, fundada en 1990 y con sede en Vallerrey."),
        (
            "fr",
            "À propos de Modèle\n\nModèle est le leader des ponts. Fondée en 1990, l'entreprise emploie 40 personnes.",
        ),
    ],
)
def test_the_sender_goes(language: str, note: str) -> None:
    assert newsclean.clean_text(f"{_STORY[language]}\n\n{note}") == _STORY[language]


@pytest.mark.parametrize(
    ("language", "part"),
    [
        (
            "de",
            "Über den Fluss\n\nWer heute auf die andere Seite will, nimmt die Fähre, die zweimal am Tag hinüberfährt.",
        ),
        (
            "es",
            "Sobre el río\n\nQuien hoy quiere pasar a la otra orilla toma el transbordador, que sale dos veces al día.",
        ),
    ],
)
def test_a_subhead_stays(language: str, part: str) -> None:
    assert part.partition("\n\n")[2] in newsclean.clean_text(f"{_STORY[language]}\n\n{part}")
