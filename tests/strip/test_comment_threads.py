"""Comments without a head go where names, times and buttons come in turns; what stands below the form goes too."""

from __future__ import annotations

import pytest

import newsclean

_PARAGRAPH = (
    "The council of Elmville met on Monday to talk about the new bridge over the river, the mayor said{}, and it put "
    "off the vote until the end of the month, when all of its members will be back from the fair."
)
STORY = "\n\n".join(_PARAGRAPH.format(end) for end in ("", " at noon", " on the way home"))


@pytest.mark.parametrize(
    "comments",
    [
        "Anna says:\nJune 3, 2012 at 5:00 pm\nAt last.\nReply\nBen says:\nJune 4, 2012 at 7:10 am\nNo bridge yet.",
        "Anna • 3 years ago\nA bridge at last.\nReply\nBen • 3 years ago\nNo bridge yet, it seems.\nReply",
        "At last.\nPosted by: Anna | June 3, 2010 8:10 AM\nNo bridge.\nPosted by: Ben | June 3, 2010 9:10 AM\nReply",
    ],
)
def test_comments_without_a_head_go(comments: str) -> None:
    left = newsclean.clean_text(f"{STORY}\n\n{comments}")

    assert left.startswith(STORY)
    assert "No bridge" not in left


@pytest.mark.parametrize(
    "lines",
    [
        "The mayor says:\nThe bridge will come.\nThe council says:\nIt will not.\nThe people say nothing at all.",
        "June 3, 2012, 5:00 pm\nThe ferry left.\nJune 4, 2012, 6:00 pm\nIt came.\nJune 5, 2012, 7:00 pm\nIt sank.",
    ],
)
def test_talk_and_logs_of_the_story_stay(lines: str) -> None:
    assert lines.split("\n")[1] in newsclean.clean_text(f"{STORY}\n\n{lines}")


def test_nothing_below_the_form_for_a_comment_is_story() -> None:
    form = "Your email address will not be published. Required fields are marked *\n\nComment *\n\nName *"
    page = "The Elmville Courier digs where others do not and was founded in the year of the great flood."

    assert newsclean.clean_text(f"{STORY}\n\n{form}\n\n{page}") == STORY
