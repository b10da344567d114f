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


@pytest.mark.parametrize(
    "head",
    [
        "Artikel teilen",
        "Teilen",
        "Lokales",
        "12.03.2021, 14:05 Uhr",
        "Von Peter Huber",
        "Von Peter Huber12.03.2021, 14:05 Uhr",
    ],
)
def test_what_the_text_begins_with_goes_though_the_story_is_stuck_to_it(head: str) -> None:
    text = f"{FIRST[:-1]}, wie die Bürgermeisterin am Abend vor dem alten Speicher sagte.\n\n{SECOND}"
    assert Cleaner(language="de").clean(f"{head}{text}").text == text


def test_a_name_in_camel_case_stays() -> None:
    text = f"SportBild hat {FIRST[4:-1]}, wie die Bürgermeisterin am Abend vor dem alten Speicher sagte.\n\n{SECOND}"
    assert Cleaner(language="de").clean(text).text == text


def test_the_sentence_stuck_to_a_credit_stays() -> None:
    assert Cleaner(language="de").clean(f"Es regnet.\n\nFoto: dpa{FIRST}\n\n{SECOND}").text.split("\n\n")[1] == FIRST


def test_a_menu_in_one_word_goes_up_to_the_story() -> None:
    story = f"Die Stadt hat {FIRST[4:-1]}, wie die Bürgermeisterin am Abend vor dem alten Speicher sagte.\n\n{SECOND}"
    assert Cleaner(language="de").clean(f"WirtschaftRegionNewsNewsletter{story}").text == story


def test_names_in_a_program_stay() -> None:
    code = "Es ruft drawImageAt() auf, std::make_unique<Hafen::BinaryAssetImageLoader> (ohne Filter)."
    assert code in Cleaner(language="en").clean(f"{FIRST}\n\n{code}\n\n{SECOND}").text


def test_names_of_fields_in_leaked_data_stay_whole() -> None:
    field = '  "contactPoint": { "telephone": 7 }'
    assert '"contactPoint"' in Cleaner(language="en").clean(f"{FIRST}\n\n{SECOND}\n\n{SECOND}\n\n{field}").text
