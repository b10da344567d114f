"""What a house says of its owner, its money and its independence below a story goes; news of houses stays."""

from __future__ import annotations

import pytest

from newsclean import clean_text

STORY = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, "
    "which the mayor called a blow to the fishermen and to the town as a whole.\n\n"
    "The harbour stays closed until then, and the ferry goes from the northern pier, as it did in the last winter."
)


@pytest.mark.parametrize(
    "note",
    [
        "The Tide’s journalism is supported in part by a foundation. Its content is independent of its donors.",
        "Harbour Post is published by The Harbour Group, a Tide Holdings Company.",
        "The Beacon retains full editorial control of what its funders make possible; its coverage is its own.",
        "Harbour Times is a member of the Press Council of Ireland and supports the Office of the Press Ombudsman.",
        "Jane Roe does not work for, consult, own shares in or receive funding from any company that would benefit.",
    ],
)
def test_a_note_of_the_house_goes(note: str) -> None:
    assert clean_text(f"{STORY}\n\n{note}") == STORY


@pytest.mark.parametrize(
    "line",
    [
        "The paper’s donors had no say in its coverage, and its editor said that it was independent.",
        "The boats of the north are owned by the town, and those of the south by their crews.",
        "An independent inquiry into the coverage of the flood begins in May.",
    ],
)
def test_news_of_a_house_stays(line: str) -> None:
    assert clean_text(f"{STORY}\n\n{line}").endswith(line)
