"""Captions of papers that nobody listed go by the form of their credit, or by their own form."""

from __future__ import annotations

import pytest

from newsclean import clean, clean_text

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast."
)
MORE = (
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the money from the capital had to be spent this year."
)


@pytest.mark.parametrize(
    "credit",
    [
        "Jane Doe | The Daily Bugle",
        "Jane Doe • Elmville Now",
        "Jane Doe, The Daily Bugle",
        "Jane Doe, Special to the Bugle",
        "Jane Doe, Staff Photographer",
        "JANE DOE jdoe@example.com",
        "Provided by the family",
        "Tribune file",
        "YouTube screenshot",
        "via Facebook",
        "@elmville/Instagram",
        "ST PHOTO: JANE DOE",
        "PHOTO | FILE | BUGLE GROUP",
        "Credit Jane Doe for The Bugle",
        "(KXYZ)",
        "(KXYZ Photo/Jane Doe)",
        "(Source: Elmville Police)",
        "(Elmville Police Department)",
        "(Jane Doe)",
        "(Jane Doe, The Plain Speaker)",
        "(Photo/Jane Doe)",
        "(Express photo by Jane Doe)",
        "(Chronicle archives)",
        "[Jane Doe/Al Bugle]",
    ],
)
def test_the_credit_of_a_paper_gives_its_caption_away(credit: str) -> None:
    caption = f"Workers inspect the old pier in Elmville before the vote. {credit}"
    assert clean_text(f"{PROSE}\n\n{caption}\n\n{MORE}") == f"{PROSE}\n\n{MORE}"


@pytest.mark.parametrize(
    "caption",
    [
        "Mayor Jane Doe speaks at the city hall on Tuesday.",
        "The old pier in Elmville is seen on Monday.",
        "Workers inspect the old pier in Elmville on Monday, May 3, 2021.",
        "[1/5] Workers inspect the old pier in Elmville.",
        "Jane Doe (left) and Ben Stone",
        "(Jane Doe/AP) Workers inspect the old pier in Elmville.",
        "Jane Doe, mayor of Elmville",
    ],
)
def test_a_caption_without_a_credit_goes_by_its_form(caption: str) -> None:
    story = f"{PROSE}\n\n{MORE} Jane Doe is its mayor."
    assert clean_text(f"{PROSE}\n\n{caption}\n\n{MORE} Jane Doe is its mayor.") == story


def test_a_scene_or_the_length_of_a_film_above_the_story_goes() -> None:
    for caption in ("Mayor Jane Doe waits on the pier on Tuesday.", "Jane Doe joins us to talk about the pier. (4:29)"):
        assert clean_text(f"{caption}\n\n{PROSE}\n\n{MORE}") == f"{PROSE}\n\n{MORE}"


@pytest.mark.parametrize(
    "line",
    [
        "New policy takes effect on Jan. 1",
        "The council is expected to speak on Monday.",
        "A third night of protests ended on Friday.",
        "“The pier waits for nobody,” the sign at the gate reads. “Not on Monday.”",
        "The rest of the letter is missing. (Laughter)",
        "She said the work was hers. (Jane Doe)",
        "“The pier waits for nobody but the sea.” (Jane Doe)",
        "Harbour Forum: June 8-11, 2026 | San Diego, CA",
    ],
)
def test_what_is_like_a_caption_stays(line: str) -> None:
    assert line in clean_text(f"{PROSE}\n\n{line}\n\n{MORE}")


def test_rows_of_a_list_with_the_same_word_in_brackets_stay() -> None:
    rows = (
        "Ana Roe – Tides (Teacher: Hannah Coward)",
        "Ben Fowler – Elmville Fish Co. (Teacher: Jane Doe)",
        "Craig Stone – Ashes & Pier (Teacher: Ben Roe)",
    )
    assert rows[1] in clean_text("\n".join((f"{PROSE}\n", *rows, f"\n{MORE}")))


@pytest.mark.parametrize(
    "credit", ["Jane Doe / Staff Photographer", "(Jane Doe/Elmville Now)", "Photo: Jane Doe", "(KXYZ)"]
)
def test_a_scene_with_its_credit_goes_behind_the_story_too(credit: str) -> None:
    text = f"{PROSE}\n\n{MORE}\n\nWorkers inspect the old pier in Elmville before the vote. {credit}"
    assert clean_text(text) == f"{PROSE}\n\n{MORE}"


def test_who_is_left_and_right_goes_above_the_story_too() -> None:
    assert clean_text(f"Jane Doe, left, with Ben Stone at city hall.\n\n{PROSE}\n\n{MORE}") == f"{PROSE}\n\n{MORE}"


def test_the_last_paragraph_stays_when_a_credit_ends_it() -> None:
    assert MORE in clean_text(f"{PROSE}\n\n{MORE} Jane Doe / Staff Photographer")


RELATO = (
    "El consejo del puerto votó el martes por cerrar el muelle viejo durante dos años, y la alcaldesa dijo que las "
    "obras comenzarán antes de las primeras tormentas del otoño."
)
MAS = "Los pescadores habían pedido una prórroga hasta la primavera, pero los pilotes no aguantan más, dijo el consejo."


@pytest.mark.parametrize(
    "caption",
    [
        "La alcaldesa Ana Ruiz, durante la sesión del martes.",
        "Unos obreros revisan el muelle viejo del puerto. (Cortesía)",
        "Unos obreros revisan el muelle viejo del puerto. Archivo",
        "Unos obreros revisan el muelle viejo del puerto. Fuente: Puerto de Olmeda",
        "Unos obreros revisan el muelle viejo del puerto. / ANA RUIZ",
    ],
)
def test_spanish_captions_go(caption: str) -> None:
    assert clean(f"{RELATO}\n\n{caption}\n\n{MAS}", language="es").text == f"{RELATO}\n\n{MAS}"


@pytest.mark.parametrize(
    "line",
    [
        "La alcaldesa Ana Ruiz habló durante la sesión del martes.",
        "“El muelle es de todos y de nadie más” – Ana Ruiz",
        "El muelle sigue cerrado. Ana Ruiz",
    ],
)
def test_what_a_spanish_story_says_stays(line: str) -> None:
    assert line in clean(f"{RELATO}\n\n{line}\n\n{MAS}", language="es").text


@pytest.mark.parametrize(
    "line", ["Jane Doe for TIME", "Boats in the harbour at dawn. (dclerch / Flickr)", "Harbour master, Jane Doe."]
)
def test_names_of_pictures_and_of_whom_they_show_go(line: str) -> None:
    story = f"{PROSE}\n\n{MORE} Jane Doe is glad."
    assert clean_text(f"{PROSE}\n\n{line}\n\n{MORE} Jane Doe is glad.") == story


@pytest.mark.parametrize(
    "paragraph",
    [
        "Photo: Jane Doe The council voted on Tuesday to close the old pier for two years, officials said.",
        "(Photo: Jane Doe) The council voted on Tuesday to close the old pier for two years, officials said.",
        "The council closed the pier. The mayor was glad of it. [Jane Doe/Al Bugle]",
    ],
)
def test_a_paragraph_with_a_credit_stays(paragraph: str) -> None:
    kept = (
        paragraph.replace("(Photo: Jane Doe) ", "").replace("Photo: Jane Doe ", "").replace(" [Jane Doe/Al Bugle]", "")
    )
    assert kept in clean_text(f"{PROSE}\n\n{paragraph}\n\n{MORE}")


@pytest.mark.parametrize("quote", ['"I like birds, but I like sleep,"', "“I like birds, but I like sleep,”"])
def test_who_is_quoted_in_front_is_no_photographer(quote: str) -> None:
    line = f"{quote} Carla Finney / The Daily Bugle"
    assert line in clean_text(f"{PROSE}\n\n{line}\n\n{MORE}")
