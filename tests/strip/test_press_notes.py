"""Tests of the notes of press releases."""

from __future__ import annotations

import pytest

from newsclean import clean_text

STORY = "\n\n".join(
    f"The council of Elmville met on day {day} to talk about the bridge, and it put off the vote until autumn."
    for day in range(6)
)


@pytest.mark.parametrize(
    "note",
    [
        (
            "About the UHAThe UHA is the largest organization for harbour masters in the nation. It trains "
            "them, and keeps the register of all harbours."
        ),
        (
            "ABOUT UHAFounded in 1964, the Union of Harbour Aid is committed to making a difference in the "
            "care of harbours, and of all who live by them."
        ),
        (
            "About Elmville Research\n\nElmville Research comprises the most productive effort in harbour "
            "research under one roof, and its researchers look into the life of the tides.\n\nElmville has "
            "one of the largest schools of harbour masters in the world, and teaches 150 of them each year."
        ),
    ],
)
def test_senders_present_themselves(note: str) -> None:
    assert clean_text(f"{STORY}\n\n{note}") == STORY


@pytest.mark.parametrize(
    "part",
    [
        "About the UHAThe report of last year was lost in the storm, the harbour master said, and nobody knows where.",
        "About the Bridge\n\nThe town has wanted one for years, and its people have paid for it twice, in two storms.",
    ],
)
def test_parts_of_the_story_stay(part: str) -> None:
    assert part in clean_text(f"{STORY}\n\n{part}")
