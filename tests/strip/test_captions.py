"""Captions go with their credit; story that ends in the name of an agency stays."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.rulepack import load
from newsclean.strip.captions import strip_captions

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."

MORE = "The mayor wants the bridge by May."


def cut(text: str) -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "en", None, RULES.found(text, blocks, "en"))
    document = document.with_edits(strip_captions(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


@pytest.mark.parametrize(
    "caption",
    [
        "A woman waits at the gate of the harbour on Tuesday. (Jane Doe/Reuters)",
        "A woman waits at the gate (Jane Doe/AP)",
        "Mayor John Doe, shown this week, will not run again. Associated Press",
        "The harbour at dawn. Jane Doe/Getty Images",
        "A nurse at the gate in Toledo, April 28, 2020. REUTERS/Jane Doe",
        "FILE - In this May 22, 2018 file photo, a voter waits in line in Ohio. (AP Photo/Jane Doe, File)",
        "Finance minister Jane Doe. (PTI)",
        "Prices rose in May.(Representative image)",
        "The Toledo app. Photo: Jane Doe",
        "Ein Wagen im Graben. (Bild: Kantonspolizei St. Gallen)",
        "Sprecherin Maria Muster. Foto: dpa/Hans Muster",
        "Hala w Gdyni / Źródło: Pixabay",
        "“We had no choice,” the mayor said on Monday. | Jane Doe/Getty Images",
        "Photo: Courtesy of Jane Doe",
        "Jane Doe/Getty Images",
        "A farmer in his field Photograph: Jane Doe/The Guardian",
        "A farmer in his field. Jane Doe for The New York Times",
        "A farmer in his field. [Jane Doe/Toledo Dispatch]",
        "Farmers in Delhi | PTI",
        "A farmer in Kuala Lumpur. — Bernama photo",
        "A farmer. (Supplied: Jane Doe)",
        "Aufbau des Reaktors. © Beispiel Plasmonics",
        "ABOVE: The mayor spoke on the morning show.",
        "Image caption The minister denied it",
    ],
)
def test_a_block_that_is_a_caption_goes(caption: str) -> None:
    assert cut(f"{STORY}\n\n{caption}\n\n{STORY}") == [caption]


@pytest.mark.parametrize(
    "block",
    [
        "WASHINGTON (AP)",
        "The man was arrested, police told The Associated Press",
        "“It was the worst day of my life,” she said in a call, and then she hung up. (AFP)",
        "The band (Lennon/McCartney) played for an hour.",
        "The poll (Reuters/Ipsos) found that four in ten had no view.",
        "She looked at the photo: her father, her mother and the dog stood at the gate of the old house by the sea.",
        "He told Reuters",
        "Above all, she wants the bridge.",
        "She reads the Daily Post / Herald on Sundays.",
        "-- Jane H. Doe II / Los Angeles Times",
        "There is one thing the photo shows: a farmer who has lost his field",
        "She is a reporter for The New York Times",
    ],
)
def test_story_stays(block: str) -> None:
    assert cut(f"{STORY}\n\n{block}\n\n{STORY}") == []


def test_behind_a_long_paragraph_only_the_credit_goes() -> None:
    paragraph = f"{STORY} {STORY} {STORY} {STORY}"
    assert cut(f"{STORY}\n\n{paragraph} (Jane Doe/AP)\n\n{STORY}") == [" (Jane Doe/AP)"]


def test_behind_the_last_paragraph_only_the_credit_goes() -> None:
    credit = "Photo by Jane Doe/Getty Images."
    assert cut(f"{STORY}\n\nThe vote is on Friday.{credit}") == [credit]


def test_agencies_that_sign_the_last_paragraph_stay() -> None:
    assert cut(f"{STORY}\n\n{MORE} (Reuters/NAN)") == []
    assert cut(f"{STORY}\n\n{MORE} (AFP)") == []


def test_inside_a_line_the_sentence_with_the_credit_goes() -> None:
    text = f"{STORY} A woman waits at the gate (Jane Doe/Reuters) {STORY}"
    assert cut(text) == ["A woman waits at the gate (Jane Doe/Reuters)"]


def test_inside_a_line_a_sentence_before_the_credit_stays() -> None:
    assert cut(f"{STORY} A woman waits. (Jane Doe/Reuters) {STORY}") == [" (Jane Doe/Reuters)"]


def test_a_picture_gallery_keeps_its_captions() -> None:
    text = "The best of May\n\nA boat at dawn. (Jane Doe/AP)\n\nA cow on the road. (John Doe/AP)"
    assert cut(text) == ["(Jane Doe/AP)", "(John Doe/AP)"]


def test_an_agency_alone_on_its_line_is_a_byline_at_the_top() -> None:
    assert cut(f"Jane Doe\n\nAssociated Press\n\n{STORY}") == []
