"""Headlines of other stories go with their teasers where the story is over; sections of the story stay."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.rulepack import load
from newsclean.strip.comments import strip_comments
from newsclean.strip.legal import strip_legal
from newsclean.strip.prompts import strip_prompts
from newsclean.strip.story_tail import strip_story_tail

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."
BODY = "\n\n".join((STORY, STORY.replace("bridge", "road"), STORY.replace("bridge", "school")))
OTHERS = (
    "Best fishing rods for the lakes of Ohio",
    "We have gathered rods for you that can be had in any shop.",
    "How to dry a boat that lay in the rain",
    "A wet boat is a heavy boat, says an old rule.",
)
RIGHTS = "Copyright 2021 Elmville Media. All rights reserved."


def left(*lines: str) -> str:
    """Return what the filters leave of a story with *lines* below it."""
    text = "\n\n".join((BODY, *lines))
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "en", None, RULES.found(text, blocks, "en"))
    for strip in (strip_prompts, strip_legal, strip_comments, strip_story_tail):
        document = document.with_edits(strip(document, RULES))
    return document.text().strip()


@pytest.mark.parametrize("end", [RIGHTS, "12 Comments"])
def test_headlines_with_teasers_below_the_end_go(end: str) -> None:
    assert left(end, *OTHERS) == BODY


def test_headlines_below_a_prompt_go_if_they_look_like_headlines() -> None:
    assert left("Sign up for our free newsletter", *OTHERS) == BODY


@pytest.mark.parametrize(
    "lines",
    [
        ("What is a bridge good for?", "It leads over the river.", "What does the new road cost?", "Nobody knows yet."),
        ("The harbour", OTHERS[1], "The lake", OTHERS[3]),
        ("Jane Doe, the mayor of the town of Toledo", "John Roe, the mayor of the town of Dayton, Ohio"),
        (*OTHERS, STORY.replace("bridge", "tower"), STORY.replace("bridge", "dam")),
    ],
)
def test_sections_and_lists_below_a_prompt_stay(lines: tuple[str, ...]) -> None:
    assert [line for line in left("Sign up for our free newsletter", *lines).split("\n\n") if line in lines] == [*lines]


def test_nothing_goes_without_a_sign_that_the_story_is_over() -> None:
    assert OTHERS[0] in left(*OTHERS)
