"""The name of a picture file goes where it is a line of its own; one that the story speaks of stays."""

from __future__ import annotations

import pytest

from newsclean.captions.picture_files import picture_files
from newsclean.document import Document, blocks_of

STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."


def found(text: str) -> list[str]:
    """Return the lines of *text* that are picture files."""
    return [block.text for block in picture_files(Document(text, blocks_of(text)))]


@pytest.mark.parametrize("name", ["bridge_2020.jpg", "https://example.org/uploads/bridge-480x270.jpg", "Bridge.PNG"])
def test_a_file_goes(name: str) -> None:
    assert found(f"{STORY}\n\n{name}\n\n{STORY}") == [name]


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n\nThe file was called bridge.jpg\n\n{STORY}",
        f"{STORY} It was called:\n\nbridge.jpg\n\n{STORY}",
        "bridge.jpg",
    ],
)
def test_story_stays(text: str) -> None:
    assert found(text) == []
