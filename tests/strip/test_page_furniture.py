"""An ad label between two dashes goes with both of them."""

from __future__ import annotations

import pytest

from newsclean import Cleaner

FIRST = "Der Rat hatte die Mittel am Montag bewilligt, und das Dach ist alt."
SECOND = "Die Fischer ziehen bis zum Herbst in eine Halle am Nordkai um, wie die Stadt mitteilte."


@pytest.mark.parametrize("label", [" - Anzeige - ", "- Anzeige -", " – Werbung – "])
def test_a_dashed_label_goes(label: str) -> None:
    assert Cleaner(language="de").clean(f"{FIRST}{label}{SECOND}").text.split() == f"{FIRST} {SECOND}".split()


def test_words_between_dashes_stay() -> None:
    text = "Das Blatt lebt vom Verkauf - Anzeigen - und Spenden bringen wenig -, wie der Verlag am Montag mitteilte."
    assert Cleaner(language="de").clean(text).text.split("lebt")[1].count("Anzeigen") == 1
