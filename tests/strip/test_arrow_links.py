"""A headline with an arrow goes where it stands alone or ends the text; lists of the story, and sentences, stay."""

from __future__ import annotations

import pytest

from newsclean import Cleaner

STORY = "Der Gemeinderat hat am Montag den Umbau der Schule beschlossen, die seit Jahren leer steht."
CLEANER = Cleaner(language="de")


@pytest.mark.parametrize(
    "link", ["→ Die Halle bleibt vorerst zu", ">>> Wer zahlt für das neue Dach?", "Die Halle bleibt vorerst zu →"]
)
def test_a_headline_with_an_arrow_goes(link: str) -> None:
    after = "Im Herbst wird gebaut, sagte Ratsfrau Muster."

    assert CLEANER.clean(f"{STORY}\n\n{link}\n\n{after}").text == f"{STORY}\n\n{after}"


@pytest.mark.parametrize(
    "lines",
    [
        "→ Das Dach wird im Mai neu gedeckt\n→ Die Fenster kommen im Juni\n→ Die Heizung folgt im Herbst",
        "→ Das Dach wird im Mai neu gedeckt.",
    ],
)
def test_lists_and_sentences_stay(lines: str) -> None:
    assert (
        "Das Dach wird im Mai" in CLEANER.clean(f"{STORY}\n\n{lines}\n\nDas kostet Geld, sagte Ratsfrau Muster.").text
    )
