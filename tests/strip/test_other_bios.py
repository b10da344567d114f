"""Biographies in other languages go from the end of a text, known by many small signs; people of the story stay."""

from __future__ import annotations

import pytest

import newsclean

_STORY = {
    "de": "Der Rat der Stadt Halbach hat am Montag über die neue Brücke beraten, und er will erst am Ende des Monats "
    "abstimmen, wenn alle Mitglieder wieder da sind und die Kosten genau bekannt sind.",
    "pl": "Rada miasta Zalesie rozmawiała w poniedziałek o nowym moście przez rzekę i zagłosuje dopiero pod koniec "
    "miesiąca, kiedy wszyscy radni wrócą z urlopów i kiedy będą znane dokładne koszty budowy.",
}


@pytest.mark.parametrize(
    ("language", "bio"),
    [
        ("de", "Hanna Muster ist Werkstudentin in Halbach. Sie studiert Wirtschaft in Bonn und bloggt über Brücken."),
        ("de", "Hanno Muster, geboren 1970, studierte Philosophie. Er lebt als freier Autor in Berlin."),
        ("pl", "Jan Wzorcowy – dziennikarz, absolwent historii. Autor trzech książek. Mieszka w Krakowie."),
    ],
)
def test_a_biography_goes(language: str, bio: str) -> None:
    assert newsclean.clean_text(f"{_STORY[language]}\n\n{_STORY[language][::-1]}.\n\n{bio}").find(bio) < 0


def test_people_of_the_story_stay() -> None:
    named = "Die Pläne stammen von Hanna Muster, die der Rat im Frühjahr mit dem Entwurf beauftragt hatte."
    person = "Hanna Muster studierte in Bonn und lebt in Halbach. Sie arbeitet seit 2010 für die Stadt."

    assert person in newsclean.clean_text(f"{_STORY['de']}\n\n{named}\n\n{person}")


def test_two_signs_are_enough_of_the_author_above() -> None:
    story = (
        "Die Bläschen bilden sich nach wenigen Tagen, und der Arzt verschreibt dann ein Mittel gegen die Viren, das "
        "rasch genommen werden muss."
    )
    bio = "Jana Roe hat in Innsbruck Biologie mit Schwerpunkt Pharmazie studiert. Heilpflanzen fesseln sie bis heute."
    top = "Was die Gürtelrose so gefährlich macht"
    signed = "\n\n".join((top, "Von Jana Roe, Medizinredakteurin", story, story[4:], story[5:], bio))
    assert "Innsbruck" not in newsclean.clean_text(signed)
    assert "Innsbruck" in newsclean.clean_text("\n\n".join((top, story, story[4:], story[5:], bio)))
