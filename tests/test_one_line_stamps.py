"""Times of publication inside texts that were scraped into one line."""

from __future__ import annotations

import pytest

import newsclean

STORY = (
    "Havnen frøs til i natt, og fergene ble liggende ved kaia til middag, opplyser rederiet tirsdag. "
    "Det er ikke første gang det skjer, og på øyene har man kull til en uke til, sier Jens Dahl."
)
HEADLINE = "Havnen frøs til i natt"


@pytest.mark.parametrize(
    "stamp",
    [
        "24.05.2024 23:58 Sist oppdatert 25.05.2024 01:12",
        "Emil Sandøy 24.05.2024 23:58",
        "Publisert 24. mai 2024 kl. 12.10",
        "24.05.2024 - Oppdatert: 25.05.2024",
    ],
)
def test_stamp_goes_and_ends_the_headline(stamp: str) -> None:
    result = newsclean.clean(f"{HEADLINE} {stamp} {STORY}")
    assert result.text == f"{HEADLINE}\n\n{STORY}"
    assert result.article.headline == HEADLINE


@pytest.mark.parametrize(
    "story", ["Reaktoren eksploderte 26.04.1986 01:23 ifølge loggen.", "Møtet (24.05.2024 12:00) ble kort."]
)
def test_a_time_in_prose_stays(story: str) -> None:
    assert newsclean.clean_text(f"{story} {STORY}") == f"{story} {STORY}"
