"""Drop caps are joined to their word, and letters that are words of their own are left alone."""

from __future__ import annotations

import pytest

import newsclean

REST = " the council met again on Tuesday and put off its vote on the harbour bridge until the spring."
NEXT = "\n\nShopkeepers in Elmville want a ferry, and they want it soon, the mayor told reporters."


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("W hile the rain fell,", "While the rain fell,"),
        ("T he day after,", "The day after,"),
        ("E lmville waited while", "Elmville waited while"),
    ],
)
def test_joined(torn: str, whole: str) -> None:
    article = newsclean.clean(f"{torn}{REST}{NEXT}")
    assert article.text.startswith(f"{whole}{REST}")
    assert [(edit.start, edit.rule) for edit in article.edits] == [(1, "drop-cap")]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("R excels at tables, he said, while", ""),
        ("X users saw it first, she said, as", ""),
        ("B minor is the key of the mass, and as", ""),
        ("D as in dog, the teacher said while", ""),
        ("T here means the tide, she said, and there", " The tide here is late."),
        ("E lm trees fell, and the elm", " Elm and lm are words of the text."),
        ("A way was found, far away, when", ""),
        ("I t took years, and it took money, before", ""),
        ("E co is a word, and eco", ""),
    ],
)
def test_left_alone(text: str, more: str) -> None:
    assert newsclean.clean_text(f"{text}{REST}{NEXT}{more}").startswith(text)


def test_a_short_line_is_left_alone() -> None:
    assert newsclean.clean_text(f"W hile it rained\n\nThe rain fell while{REST}{NEXT}").startswith("W hile it rained")


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        (
            "W",
            "W tym roku rada miasta znowu przełożyła głosowanie w sprawie mostu, powiedział w piątek. Wtym był błąd.",
        ),
        (
            "U",
            "U zelf kunt ook iets doen, schrijft de gemeente in een brief aan de wijk. Meet het bij uzelf, zegt hij.",
        ),
    ],
)
def test_left_alone_where_letters_are_words(letter: str, text: str) -> None:
    assert newsclean.clean_text(f"{text}\n\n{text[len(letter) + 1 :].capitalize()}").startswith(f"{letter} ")
