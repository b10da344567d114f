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
    "text",
    [
        "R excels at tables, he said, while",
        "X users saw it first, she said, as",
        "T photography was shown while",
        "B minor is the key of the mass, and as",
        "D as in dog, the teacher said while",
        "A way was found, far away, when",
        "I t took years, and it took money, before",
    ],
)
def test_left_alone(text: str) -> None:
    assert newsclean.clean_text(f"{text}{REST}{NEXT}").startswith(text)


def test_left_alone_where_letters_are_words() -> None:
    text = "W tym roku rada miasta znowu przełożyła głosowanie w sprawie mostu, bo nie ma na to pieniędzy, powiedział."
    assert newsclean.clean_text(f"{text}\n\nNie wiadomo, czy most zostanie otwarty w tym roku.").startswith("W tym")
