"""What is left at the very end below the story or something cut there goes; the story's own last words stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text

STORY = (
    (
        "The harbour froze on Tuesday night for the first time in eleven years, and the ferries to the islands were "
        "at their moorings until noon, the port said."
    ),
    (
        "The council will meet again on Friday to talk about coal for the islands, whose only road leads to the "
        "pier that the ice broke in the night."
    ),
)
CUT = "Sign up for our free newsletter"


@pytest.mark.parametrize(
    "lines",
    [
        (CUT, "‘Nobody Told Us’: Islanders Ask the Council for Coal and a Second Ferry"),
        (
            CUT,
            "Old pier of Toledo to be rebuilt in stone by the end of next year",
            "Mayor will not run again, she says",
        ),
        (CUT, "Harbour Town", "Thank you!"),
        ("Advertisement", "coverage of the harbour and the islands"),
        ("Ferries", "Harbour", "Winter at sea"),
        ("The Editors",),
    ],
)
def test_lines_without_a_full_stop_at_the_end_go(lines: tuple[str, ...]) -> None:
    assert clean_text("\n".join((*STORY, *lines))) == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        (CUT, "“We have coal for a week,” said Jane Dole, who runs the shop."),
        (CUT, "We will not give up — Harbour Town (@harbourtown) January 7, 2019"),
        (CUT, "“Coal for a week, and then nothing”"),
        ("Advertisement", "It was over."),
        ("On the table stood that night:", "Herring", "Bread", "Dark beer"),
        ("1. Herring", "2. Bread"),
        ("Advertisement", "2. Herring", "3. Bread"),
        ("Coal for a week and then nothing is what the shop has",),
        ("This is the end of the",),
        (CUT, "“The ice has no friends here.”", "Jane Dole, Harbour Post"),
        (CUT, "*Le prénom a été modifié"),
    ],
)
def test_last_words_of_the_story_stay(lines: tuple[str, ...]) -> None:
    text = clean_text("\n".join((*STORY, *lines)))
    assert [line for line in text.splitlines() if line] == [
        *STORY,
        *(line for line in lines if line not in (CUT, "Advertisement")),
    ]


def test_a_table_at_the_end_stays() -> None:
    table = ("Place: old pier", "Camera: none", "Ice in cm: 40")
    text = clean_text("\n".join((*STORY, "Advertisement", *table)))
    assert all(line in text for line in table)


LONG = (*STORY, STORY[0].replace("Tuesday", "Monday"), STORY[1].replace("Friday", "Sunday"))
BELOW = "The Harbour Post digs where others do not and is read on all of the islands, every morning."


@pytest.mark.parametrize(
    "end", ["© 2021 Harbour Post. All rights reserved.", "Comments are closed.", "(Reporting by Ana Roe)"]
)
def test_what_stands_below_the_end_of_a_story_goes(end: str) -> None:
    assert clean_text("\n".join((*LONG, end, BELOW))) == "\n\n".join(LONG)


@pytest.mark.parametrize(
    "below", ["Correction: An earlier version gave a wrong name of the pier.", "This story was updated with the vote."]
)
def test_what_was_put_right_stays(below: str) -> None:
    assert below in clean_text("\n".join((*LONG, "© 2021 Harbour Post. All rights reserved.", below)))


def test_the_story_goes_on_below_a_credit_in_its_paragraph() -> None:
    assert LONG[3] in clean_text("\n".join((*LONG[:2], f"{LONG[2]} Reporting by Ana Roe.", LONG[3])))


@pytest.mark.parametrize(
    ("line", "stays"), [("Qualified boats", True), ("Harbour", False), ("Elmville Harbour", False)]
)
def test_a_subhead_whose_list_is_missing_stays(line: str, *, stays: bool) -> None:
    assert (line in clean_text("\n".join((*LONG, line)))) is stays


def test_the_last_of_several_speakers_stays() -> None:
    first, second = LONG[0], LONG[1]
    assert "Jane Roe, Bloomberg" in clean_text(
        "\n".join((*LONG, first, "Ana Stone, Reuters", second, "Jane Roe, Bloomberg"))
    )


@pytest.mark.parametrize(
    "last",
    [
        "“They can look at it until Christmas,” Roe said. “The wood does not need a socket.” HPO",
        "One thing is open still: the ferry. Until then its captain was told to whistle.***",
    ],
)
def test_the_last_words_of_a_story_stay_with_the_mark_of_its_paper(last: str) -> None:
    assert last in clean_text("\n".join((*LONG, last, "Subscribe to our daily newsletter")))
