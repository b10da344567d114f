"""A caption that stands twice above its credit goes; headlines and subheads that a caption repeats stay."""

from __future__ import annotations

import pytest

import newsclean

HEADLINE = "Ferry stays in port for a third day"
FIRST = (
    "The ferry to the islands stayed in port for a third day on Monday because of the ice, the harbour office said, "
    "and the shops there have bread for a week."
)
LAST = (
    "The ice breaker is being repaired, and nobody knows when it can leave the dock in Elmville, its captain said on "
    "Monday when he was asked about it."
)


def left(*lines: str) -> str:
    """Return what is left of a story with *lines* between its paragraphs."""
    return newsclean.clean_text("\n\n".join((HEADLINE, FIRST, *lines, LAST)))


@pytest.mark.parametrize(
    "lines",
    [
        ("The ferry in the ice", "The ferry in the ice. Photo: Ben Stone/Harbour Post"),
        ("The ferry lies in the ice.", "The ferry lies in the ice. Photo: Ben Stone/Harbour Post"),
        ("elmville ferry port ice", "The ferry at its moorings in the port of Elmville. Photo: Ben Stone/Harbour Post"),
        ("elmville ferry ice 01", "elmville ferry ice 02", "elmville ferry ice 03"),
    ],
)
def test_captions_shown_twice_go(lines: tuple[str, ...]) -> None:
    assert left(*lines) == f"{HEADLINE}\n\n{FIRST}\n\n{LAST}"


def test_a_subhead_stays() -> None:
    assert "The ice breaker" in left("The ice breaker", "A boat at the pier. Photo: Ben Stone/Harbour Post").split(
        "\n\n"
    )


def test_a_headline_that_a_caption_repeats_stays() -> None:
    text = "\n\n".join((HEADLINE, f"{HEADLINE}. Photo: Ben Stone/Harbour Post", FIRST, LAST))
    assert newsclean.clean_text(text).startswith(HEADLINE)


def test_names_of_picture_files_go() -> None:
    assert left("Image from phone (12).jpg") == f"{HEADLINE}\n\n{FIRST}\n\n{LAST}"
    told = "The picture is called ice.jpg"
    assert told in left(told)


def test_orders_with_other_numbers_stay() -> None:
    orders = ("sudo ufw allow 80", "sudo ufw allow 443", "heat for men over 10", "heat for men over 11")
    assert all(order in left(*orders) for order in orders)


def test_menus_and_songs_stay() -> None:
    lines = ("Harbour salad", "Harbour salad (large)", "Winter", "Winter (Live)", "The vote", "The vote – and its end")
    assert left(*lines).split("\n\n")[2:-1] == list(lines)
