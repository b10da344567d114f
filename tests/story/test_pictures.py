"""What the model is told about captions and about blocks that say what another one says."""

from __future__ import annotations

import pytest

from newsclean.story.blocks import lay_out
from newsclean.story.cues import load_cues
from newsclean.story.measures import measure
from newsclean.story.pictures import credit_signs, form_signs, picture_columns
from newsclean.story.retold import retold_columns

PROSE = "The ferry to the north bank will run every ten minutes while the bridge is closed, the council said."


@pytest.mark.parametrize(
    "caption",
    [
        "The pier at low tide (Image: Getty)",
        "Der Pier bei Ebbe. Foto: Jana Roe",
        "Der Pier bei Ebbe © Harbour Press",
        "Voters wait outside a school in Elmville. / AP file",
        "Пирс после шторма. Фото: Анна Роу",
        "港の橋を渡る市民（3日）＝ＡＰ",
    ],
)
def test_a_credit_is_seen_at_the_end_of_a_caption(caption: str) -> None:
    assert credit_signs([caption]) > [0]


@pytest.mark.parametrize(
    "sentence",
    [
        "He took a photo of the pier and went home.",
        "The mayor, who was born in Apia, left at noon.",
        "Die Mannschaft gab ein gutes Bild ab.",
        f"Reuters first reported the talks. {PROSE}",
    ],
)
def test_a_sentence_has_no_credit(sentence: str) -> None:
    assert credit_signs([sentence]) == [0]


def test_each_block_of_a_page_has_the_signs_that_it_has_alone() -> None:
    texts = ["Voters wait. / AP file", "", "A map of the area.", "Es regnete. Foto: dpa", f"{PROSE * 2} (dpa)", "dpa"]
    assert credit_signs(texts) == [sign for text in texts for sign in credit_signs([text])] == [1, 0, 0, 2, 1, 1]


def test_forms_of_captions() -> None:
    texts = ["Pictured from left, Jane Roe and Ann Doe", "Jane Roe (l.) mit Ann Doe", "A woman walks by", "He left."]
    assert form_signs(texts) == [2, 1, 1, 0]
    assert form_signs([f"Pictured from left, {PROSE * 6}"]) == [0]


def test_columns_say_how_far_the_next_credit_is() -> None:
    texts = [PROSE, "Image: Getty", PROSE, "The pier in spring. Foto: Jana Roe", "Der Pier 18.04.2024 | 3:18 min"]
    columns = picture_columns(texts, measure(lay_out("\n".join(texts)).pieces, load_cues()))
    assert list(columns["credit"]) == [0, 128, 0, 64, 0]
    assert list(columns["since credit"]) == [255, 0, 1, 0, 1]
    assert list(columns["until bare credit"]) == [1, 0, 1, 0, 255]
    assert list(columns["running time"]) == [0, 0, 0, 0, 64]


def test_a_block_that_says_what_a_paragraph_says_is_told_from_others() -> None:
    texts = ["Tides and weather in the harbour", PROSE, "Ferry to the north bank every ten minutes while bridge closed"]
    columns = retold_columns(measure(lay_out("\n".join(texts)).pieces, load_cues()))
    share, place = columns["retold share"], columns["retold place"]
    assert share[2] > 200
    assert share[0] < 60
    assert place[2] == 127
    assert share[1] == 0
