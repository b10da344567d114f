"""A headline in title case ends where a sentence shows by its small words."""

from __future__ import annotations

import pytest

from newsclean import clean_text

BEFORE = "The council voted 5 to 2 to pay for the repair of the pier, which lost a third of its planks in January."
ABOVE = "The harbor in Elmville will open a week late because of a storm, officials said on Wednesday."
BELOW = "“The boats can wait,” said Harbor Master John Stone. “The fish will still be there when the wind turns.”"
HEADLINE = "Some Ferry Captains Not Comfortable Sailing In Storms"


@pytest.mark.parametrize(
    "behind",
    [
        "There have been a series of storms since the spring.",
        "In Nevada they have begun to look at their ports.",
        "“That could include things like new piers,” said the mayor.",
    ],
)
def test_headline_goes_and_next_sentence_stays(behind: str) -> None:
    line = f"{BEFORE} RELATED: {HEADLINE} {behind}"
    assert clean_text(f"{ABOVE}\n\n{line}\n\n{BELOW}").split() == f"{ABOVE} {BEFORE} {behind} {BELOW}".split()


@pytest.mark.parametrize("behind", ["Otis Roe is the head of the port.", "Elmville officials want a new pier."])
def test_name_behind_headline_stays_with_it(behind: str) -> None:
    assert behind in clean_text(f"{ABOVE}\n\n{BEFORE} RELATED: {HEADLINE} {behind}\n\n{BELOW}")
