"""What heads the parts of a story, and what its rows and entries begin with, is no author line and no link."""

from __future__ import annotations

import pytest

from newsclean import clean_text
from newsclean.authors.inline import authors_in_head
from newsclean.authors.lines import read_author_line
from newsclean.links.headline_lists import are_pairs
from newsclean.timestamps import is_stamp


def page(*lines: str) -> str:
    """Return *lines* as the paragraphs of a text."""
    return "\n\n".join(lines)


STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn."
)
MORE = "Fishermen who moor their boats at the pier had asked for a delay until spring, but the piles were too weak."


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Diary: May 3, 2020",
        "Evening Bulletin at 6: May 14, 2013",
        "Letters, June 10, 2015",
        "Letters of the week August 17, 2023",
        "7:39 p.m. — Council Passes Bill",
        "2. Harbour Lights, Channel, 0.58",
        "Lucky Day: 4-17-21-30-41",
        "$17.02",
    ],
)
def test_heads_and_rows_are_no_author_lines(line: str) -> None:
    assert read_author_line(line) is None


@pytest.mark.parametrize(
    "line", ["3. Mai 2020, Jana Roe", "Jane Roe: May 3, 2020", "Publication Date: May 3, 2020", "17.02 Uhr", "3-5-2020"]
)
def test_stamps_and_authors_are_read_as_before(line: str) -> None:
    assert read_author_line(line) is not None or is_stamp(line)


def test_the_times_of_a_ticker_stay_and_a_lone_one_goes() -> None:
    ticker = page("Old ferry pier to close for two years", "06:58", STORY, "04:15", MORE)
    assert clean_text(ticker) == ticker
    assert "06:58" not in clean_text(ticker.replace("04:15\n\n", ""))


def test_a_word_that_ends_in_by_leads_to_no_author() -> None:
    assert authors_in_head(f"Club sings for a new pitch, says director of rugby Jane Roe. {STORY}") is None


def test_scores_are_rows() -> None:
    assert are_pairs(
        ["Elmville 188/6 (61) v Wending 282", "Dunmore 270 v Harbour Road 41/2", "Old Pier 99 v Town 401/8d"]
    )


@pytest.mark.parametrize("head", ["Breaking News", "In other news"])
def test_the_lone_line_below_a_head_at_the_top_is_the_headline(head: str) -> None:
    text = page(head, "The Eel King Gives Up His Crown", STORY, MORE)
    assert "The Eel King Gives Up His Crown" in clean_text(text)


def test_a_list_at_the_top_goes() -> None:
    links = ("Tortoise walks nine miles to a wedding", "Library lends its last umbrella", "Bees hold up a funeral")
    text = page("Most Read", *links, "Old ferry pier to close for two years", STORY, MORE)
    assert not any(link in clean_text(text) for link in links)


@pytest.mark.parametrize("line", ["More to come.", "More to follow…"])
def test_more_to_come_stays(line: str) -> None:
    text = page(STORY, MORE, line)
    assert clean_text(text) == text


def test_the_columnist_behind_a_bar_leaves_the_headline() -> None:
    headline = "Ferry pier to close for two years before the storms"
    assert headline in clean_text(page("Column", f"{headline} | Jane Roe", STORY, MORE))


def test_the_items_of_a_round_up_keep_their_sources() -> None:
    text = page(STORY, "• The pier will close in spring, the mayor said on Friday. (AP)", "• Boats move. (AP)", MORE)
    assert "The pier will close in spring" in clean_text(text)


def test_a_headline_above_its_agency_stays() -> None:
    lines = (
        "Harbour and pier news from all around",
        "May 3, 2020",
        "Arrest made in theft of forty old boats",
        "Associated Press",
    )
    text = page(*lines, "ELMVILLE, Ohio (AP) — " + STORY, MORE)
    assert "Arrest made in theft of forty old boats" in clean_text(text)
