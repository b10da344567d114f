"""Sentences that no rule knows, told by what their words and their shape weigh; what only looks so stays."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.residue.weights import RULE

OPENING = (
    "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said, while "
    "the crews waited on the quay for the ice to break."
)
CLOSING = (
    "“We have coal for a week,” said Jane Dole, who runs the only shop of the islands and has run it for years with "
    "the help of her two sons."
)

RESIDUE = [
    "Pitch the Harbour Post your boat stories by email: boats@harbourpost.example.com",
    "Share this on Twitter or Facebook",
    "Watch live: the ferries of Elmville",
]

STORIES = [
    "Anyone with information is asked to call the harbour police at 555-0123.",
    "Tickets for the ferry are sold on the quay and at the harbour office.",
    "The newsletter of the port, which 400 readers subscribe to, said nothing of the ice.",
    "She follows the boats on Twitter and shares each photo with her sons.",
    "“Sign up for our newsletter,” the captain told the passengers, who laughed.",
    "Click here, the captain wrote on the door of the cabin.",
    "Editor's note: An earlier version of this article gave the wrong date for the ice.",
    "This article was amended to give the right date for the ice",
    "To volunteer, email the food bank at help@foodbank.example.com.",
    "More ice is forecast for the weekend, and the port will stay closed until Monday.",
    "The research was funded by the University of Elmville and published in the Journal of Ice.",
    "Donations to the sailors' fund can be made at the harbour office.",
    "The photo that won the prize shows two boats in the ice.",
    "Read more books, her father used to tell her.",
    "CLOSE CALL FOR THE FERRY",
    "- Follow the boats on Twitter",
    "https://harbourpost.example.com/read/more",
    "Close enough to touch the ice",
    "— Jane Roe to the Harbour Post",
    "These images of the ice are important and shape our national conversation",
    "Opportunities, and few of them",
]


def article(*middle: str, last: str = "") -> str:
    return "\n\n".join(part for part in (OPENING, *middle, CLOSING, last) if part)


@pytest.mark.parametrize("line", RESIDUE)
def test_residue_in_unseen_words_goes(line: str) -> None:
    result = newsclean.clean(article(last=line))
    assert result.text == article()
    assert RULE in {edit.rule for edit in result.edits}


@pytest.mark.parametrize("line", STORIES)
def test_story_stays(line: str) -> None:
    assert newsclean.clean_text(article(last=line)) == article(last=line)
    assert newsclean.clean_text(article(line)) == article(line)
    assert newsclean.clean_text(article("Advertisement", line)) == article(line)


def test_the_reason_names_the_strongest_words() -> None:
    edits = newsclean.clean(article(last=RESIDUE[1])).edits
    (edit,) = (edit for edit in edits if edit.rule == RULE)
    assert edit.why.startswith(f"It reads like residue of the kind {edit.label}: “share”")


def test_cleaning_twice_changes_nothing() -> None:
    text = newsclean.clean_text(article(last="\n\n".join(RESIDUE)))
    assert text == newsclean.clean_text(text) == article()


def test_the_first_line_stays_whatever_it_says() -> None:
    text = f"{RESIDUE[2]}\n\n{article()}"
    assert newsclean.clean_text(text) == text


def test_a_broken_line_stays() -> None:
    text = article() + "\n\nPlease follow the rules of the port and share your photos\nwith the crew of the ferry."
    assert "share your photos" in newsclean.clean_text(text)


def test_other_languages_are_left_alone() -> None:
    assert RULE not in {edit.rule for edit in newsclean.clean(article(last=RESIDUE[1]), language="de").edits}


def test_labels_are_kept_on_request() -> None:
    (edit,) = (edit for edit in newsclean.clean(article(last=RESIDUE[1])).edits if edit.rule == RULE)
    assert newsclean.clean(article(last=RESIDUE[1]), keep=[edit.label]).text == article(last=RESIDUE[1])
