"""The many forms in which papers print who wrote a story: the line goes, the names are given, the headline is told."""

from __future__ import annotations

import pytest

from newsclean import clean

HEADLINE = "Council closes the old ferry pier for two years"
STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast.\n\n"
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the fleet had three weeks to leave."
)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Lee, for the Elmville Post",
        "By Jane Lee/Elmville Post",
        "By Jane Lee Tuesday, March 3, 2020",
        "By JANE LEE AP Political Writer",
        "By Jane Lee Political Editor",
        "By Jane Lee, Senior Political Correspondent",
        "By Jane Lee, Local Democracy Reporter",
        "By Jane Lee Washington Bureau Chief",
        "By Jane Lee For Dailypost.com",
        "By Jane Lee via Elmville Post",
        "Jane LeeElmville Post",
        "Jane Lee, Elmville PostPublished 5:30 p.m. ET March 3, 2020",
        "Jane Lee\n\njlee@example.com",
        "Jane Lee in Elmville",
        "Jane Lee, FOX 5 Elmville",
        "JANE LEE / STAFF WRITER",
        "Story and photos by Jane Lee",
        "Story By Jane Lee Photos By Ben Stone",
        "Words: Jane Lee",
        "Guest column by Jane Lee",
        "CNN's Jane Lee",
        "[By Jane Lee]",
        "By Jane Lee:",
    ],
)
def test_one_author(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article
    assert article.byline in (("Jane Lee",), ("JANE LEE",))
    assert article.headline == HEADLINE
    assert article.paragraphs == (HEADLINE, *STORY.split("\n\n"))


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Lee and Ben Stone Elmville Post",
        "By Jane Lee\n\nand Ben Stone",
        "Jane Lee\n\nBen Stone",
        "By Jane Lee; Ben Stone",
        "By Jane Lee / Ben Stone",
        "Jane Lee, Elmville Post; Ben Stone, AP",
    ],
)
def test_two_authors(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article
    assert article.byline == ("Jane Lee", "Ben Stone")
    assert article.paragraphs == (HEADLINE, *STORY.split("\n\n"))


@pytest.mark.parametrize("line", ["By Jane Lee, jlee@example.com", "Jane Lee | jlee@example.com"])
def test_an_author_with_an_address_at_the_end(line: str) -> None:
    article = clean(f"{STORY}\n\n{line}").article
    assert article.byline == ("Jane Lee",)
    assert article.paragraphs == tuple(STORY.split("\n\n"))


@pytest.mark.parametrize("line", ["Review by the court", "Jane Lee reports", "News 12 Things To Know"])
def test_no_author(line: str) -> None:
    article = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('council', 'board')}").article
    assert article.byline == ()
    assert line in article.paragraphs
