"""Headlines with a date behind each go in a row; what a story dates stays."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.links.dated_rows import dated_rows

STORY = (
    "The council met on Monday to talk about the new bridge over the river, and it put off the vote until the end of "
    "the month, as the mayor had asked. {}"
)
ABOVE = "\n".join(STORY.format(end) for end in ("So it goes.", "Nobody was glad."))


def cut(*lines: str) -> list[str]:
    text = "\n".join((ABOVE, *lines))
    return [block.text for block in dated_rows(Document(text, blocks_of(text), (), "en"))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Un hiver sur le vieux pont. Par Luna Roe Le 29/01/2020", "Le bac ne part plus du vieux port. 31/01/2020"),
        (
            "Der Fähre geht auf halbem Weg der Strom aus 24.10.2023",
            "Was der Hafen davon hat 13.05.2020, Roe Networks AG",
        ),
        (
            "How to build a bridge over a frozen river - June 30, 2014",
            "The best ferry that I have ever been on - June 16, 2014",
        ),
    ],
)
def test_headlines_with_dates_go(lines: tuple[str, ...]) -> None:
    assert cut(*lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("The bridge was built by the grandfather of the mayor on June 30, 2014",),
        ("We cannot wait for the ferry — Roe (@roe) June 30, 2014", "Nor can we at all — Poe (@poe) June 30, 2014"),
        (
            "The bridge was closed for the first time on June 30, 2014.",
            "It was opened for the last time on May 3, 2015.",
        ),
        ("Concert of the choir in the town hall 12.03.2020", "Old pier 13.03.2020"),
    ],
)
def test_what_a_story_dates_stays(lines: tuple[str, ...]) -> None:
    assert cut(*lines) == []
