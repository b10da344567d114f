"""Sentences behind the story of a text in one line that read like residue; what only looks so stays."""

from __future__ import annotations

import pytest

import newsclean

STORY = (
    "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said. The port "
    "has two boats that can break thin ice, but one of them is being repaired. The other went to the islands on Monday."
)

RESIDUE = [
    "Partner Center Most Popular Stories.",
    "More Harbour News Most Popular Stories.",
]

STORIES = [
    "Anyone with information is asked to call the harbour police at 555-0123.",
    "“Sign up for our newsletter,” the captain told the passengers.",
    "An earlier version of this article gave the wrong date for the ice.",
    "Hinweise werden unter der Nummer 0555-0123 entgegengenommen.",
    "The port has never taken an advertisement.",
]


@pytest.mark.parametrize("residue", RESIDUE)
def test_what_ends_a_text_in_one_line_goes(residue: str) -> None:
    result = newsclean.clean(f"{STORY} {residue}")
    assert result.text == STORY


@pytest.mark.parametrize("sentence", STORIES)
def test_what_a_story_says_stays(sentence: str) -> None:
    text = f"{STORY} {sentence}"
    assert newsclean.clean(text).text == text


def test_whom_the_story_names_is_called_by_the_story() -> None:
    text = f"{STORY} Jill Roe pays for coal. Get in touch with Jill today!"
    assert newsclean.clean(f"{text} Subscribe to our daily newsletter here.\n\n{STORY}").text.startswith(text)


def test_a_language_that_no_pack_serves_stays() -> None:
    text = (
        "Mokonzi alobaki na bato. Bato bayokaki ye malamu. Bakendaki na ndako. " * 3
        + "Download Facebook Twitter Email."
    )
    assert not [edit for edit in newsclean.clean(text).edits if edit.rule == "residue-sentences"]
