"""The language of a text."""

from __future__ import annotations

import pytest

from newsclean.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vekterne streiker fra i dag og det ble ikke mer enn et møte om det.", "no"),
        ("Vagterne strejker fra i dag og det blev ikke mere end et møde om det.", "da"),
        ("Sokakta bir kedi, kapının önünde uyuyor on yıldır.", "tr"),
        ("Elm Elm Elm", "any"),
    ],
)
def test_words_and_letters_decide_between_languages_that_share_their_stop_words(text: str, language: str) -> None:
    assert language_of(text) == language
