"""Flags: what a reader of a clean text should know."""

from __future__ import annotations

import pytest

import newsclean

STORY = "The council voted on Tuesday to rebuild the old harbour bridge, which has been closed since the spring."


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        (STORY, ()),
        ("", ("no-story",)),
        ("Advertisement", ("no-story",)),
        (f"{STORY}\n\nThe mayor said that the work would…", ("truncated",)),
        (f"{STORY}\n\nThe mayor said that [...]", ("truncated",)),
        (STORY.removesuffix("."), ("truncated",)),
        (f"{STORY}\n\nPhotos by the city", ()),
        ("It isnâ€™t over yet, the mayor said on Monday.", ("mojibake",)),
    ],
)
def test_flags(text: str, flags: tuple[str, ...]) -> None:
    assert newsclean.clean(text).flags == flags


def test_a_paywall_is_flagged_though_its_notice_is_gone() -> None:
    result = newsclean.clean(f"{STORY}\n\nYou have reached your limit of free articles.")
    assert result.text == STORY
    assert result.flags == ("paywalled",)
