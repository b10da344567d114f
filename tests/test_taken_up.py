"""The line above a story that must be its headline: no list of links, no label and no guess takes it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.document import blocks_of
from newsclean.headlines.taken_up import headline_among, taken_up

STORY = (
    "A pelican that had lived on the harbour crane since April was brought down on Monday by two firemen.\n\n"
    "“He did not want to come,” said Ann Low, the harbour master. “Then the cook showed him a herring.”\n\n"
    "The pelican will spend the winter in the zoo at Elmville, where three others live, the harbour office said."
)
HEADLINE = "Pelican comes down from harbour crane"


@pytest.mark.parametrize(
    "above",
    [
        "",
        "Local News\n\n",
        "Breaking News\n\n",
        "Live\nJust In\n",
        "Most Viewed\n\nCity\n\n",
        "Advertisement\n\nNews\n\n",
    ],
)
def test_headline_stays_below_a_head_of_links(above: str) -> None:
    assert newsclean.clean_text(f"{above}{HEADLINE}\n\n{STORY}").splitlines()[0] == HEADLINE


@pytest.mark.parametrize("label", ["VIDEO", "WATCH", "GALLERY", "PHOTOS"])
def test_headline_stays_behind_its_label(label: str) -> None:
    headline = f"{label}: {HEADLINE}"
    assert newsclean.clean_text(f"Local News\n\n{headline}\n\n{STORY}").splitlines()[0] == headline


def test_links_to_like_stories_below_their_head_go_and_the_headline_stays() -> None:
    links = (
        "Most Viewed\n\nOld pelican of Elmville zoo fed by the harbour master\n\nBread to cost more from June on\n\n"
    )
    assert newsclean.clean_text(f"{links}{HEADLINE}\n\n{STORY}").splitlines()[0] == HEADLINE


def test_links_below_their_head_go_and_the_headline_stays() -> None:
    links = "Most Viewed\n\nTwo goats elected to the board of Elmville\n\nBread to cost more from June on\n\n"
    assert newsclean.clean_text(f"{links}{HEADLINE}\n\n{STORY}").splitlines()[0] == HEADLINE


def test_topmost_of_several_lines_is_the_headline() -> None:
    text = f"News\n{HEADLINE}\nThe pelican on the harbour crane in April\n{STORY}"
    blocks = blocks_of(text)
    assert taken_up(blocks) == [1, 2]
    assert newsclean.clean(text).article.headline == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Two goats elected to the board of Elmville",  # one word alone comes again
        "The pelican on the harbour crane.",  # a sentence
        "Pelican, crane",
        "pelican comes down from harbour crane",
    ],
)
def test_other_lines_are_no_headline(line: str) -> None:
    assert taken_up(blocks_of(f"{line}\n{STORY}")) == []


def test_text_without_lines_above_has_no_such_headline() -> None:
    assert taken_up(blocks_of(STORY)) == []
    assert taken_up(blocks_of(f"{HEADLINE}\nNo more")) == []
    assert taken_up(()) == []


def test_headline_is_known_below_lines_of_the_page_and_above_a_caption() -> None:
    text = f"Letters from the Quay\n\n{HEADLINE}\n\nThe pelican on the crane in April\n\n{STORY}"
    assert newsclean.clean(text).article.headline == HEADLINE


def test_first_of_several_lines_is_an_item_of_a_list() -> None:
    items = (HEADLINE, "Two firemen and a cook climb a crane", "Three others live in the zoo at Elmville")
    assert headline_among((*items, *STORY.split("\n\n"))) is None


def test_headline_stands_among_the_first_lines_only() -> None:
    above = ("Letters from the Quay", "Log in", "Register")
    assert headline_among((*above[1:], HEADLINE, *STORY.split("\n\n"))) == 2
    assert headline_among((*above, HEADLINE, *STORY.split("\n\n"))) is None


def test_first_words_of_a_talk_are_no_headline() -> None:
    talk = ("ROE: The pelican comes down from the crane?", "LOW: It does, says the harbour office.")
    assert newsclean.clean("\n\n".join((*talk, STORY))).article.headline is None
