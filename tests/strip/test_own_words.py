"""What a house says of itself below a story goes; stories about papers stay."""

from __future__ import annotations

import pytest

import newsclean

STORY = "\n\n".join(
    f"The council of Elmville met on day {day} to talk about the new bridge, and it put off the vote until the autumn."
    for day in range(6)
)


@pytest.mark.parametrize(
    "words",
    [
        "Our newsroom is independent and lives on its readers. Your gift of any size keeps our reporting free for all.",
        "We at this publication are independent, and our readers, not corporate owners, tell us what matters.",
    ],
)
def test_words_of_the_house_go(words: str) -> None:
    assert newsclean.clean_text(f"{STORY}\n\n{words}") == STORY


@pytest.mark.parametrize(
    "words",
    [
        "The paper lives on its readers, and its reporting is free for all who want it, as it has been for years.",
        "“Our newsroom is independent and lives on its readers and their gifts,” the editor said on Monday.",
        "We all donate to the bridge, and you may do so today, for it is our bridge and no money comes from the town.",
    ],
)
def test_words_about_papers_stay(words: str) -> None:
    assert words[1:40] in newsclean.clean_text(f"{STORY}\n\n{words}")


def test_a_column_that_speaks_so_throughout_stays() -> None:
    words = "We at this publication are independent, and our readers, not corporate owners, tell us what matters."
    column = f"{words}\n\n{STORY}\n\n{words.replace('readers', 'subscribers')}"

    assert "subscribers" in newsclean.clean_text(column)


_RAT = (
    "Der Rat der Stadt Halbach hat am Montag über die neue Brücke beraten, und er will erst am Ende des Monats "
    "abstimmen, wenn alle Mitglieder wieder da sind und die Kosten genau bekannt sind."
)
_OWN = (
    "Unsere Redaktion arbeitet unabhängig und ohne Werbung. Das geht nur, weil uns Leserinnen und Leser mit einer "
    "Spende oder einem Abo unterstützen."
)


def test_words_of_the_house_go_in_german() -> None:
    assert newsclean.clean_text(f"{_RAT}\n\n{_OWN}") == _RAT


@pytest.mark.parametrize(
    "words",
    [
        "Die Redaktion des Halbacher Boten arbeitet unabhängig und lebt von ihren Lesern und deren Spenden seit je.",
        "„Unsere Redaktion arbeitet unabhängig und lebt von Lesern und Spenden“, sagte die Chefin am Montag im Rat.",
    ],
)
def test_words_about_papers_stay_in_german(words: str) -> None:
    assert words[1:40] in newsclean.clean_text(f"{_RAT}\n\n{words}")
