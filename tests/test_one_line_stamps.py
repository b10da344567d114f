"""Times of publication inside texts that were scraped into one line."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.timestamps import says_when

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


ENGLISH = (
    "The harbour froze last night, and the ferries stayed at the quay until noon, the owners said on Tuesday. It was "
    "not the first time this winter, and the islands have coal for a week, said Jens Dahl, who sells it there."
)


@pytest.mark.parametrize(
    ("stamp", "names"),
    [
        ("By JANE ROE, Harbour Post News Published April 3, 2025 2:12pm", ("JANE ROE",)),
        ("by: Ana Roe Posted: May 20, 2025 / 09:14 PM CDT Updated: May 20, 2025 / 09:50 PM CDT", ("Ana Roe",)),
        ("Updated: Aug. 22, 2024, 5:17 p.m.|Published: Aug. 22, 2024, 11:05 a.m.", ()),
    ],
)
def test_english_stamps_go_with_the_authors_in_front_of_them(stamp: str, names: tuple[str, ...]) -> None:
    result = newsclean.clean(f"Harbour freezes for a night {stamp} {ENGLISH}")
    assert result.text == f"Harbour freezes for a night\n\n{ENGLISH}"
    assert result.article.headline == "Harbour freezes for a night"
    assert result.article.byline == names


@pytest.mark.parametrize(
    "story", ["It was closed by April 3, 2025, at 2:12 pm.", "The log of April 3, 2025 2:12 pm ends it."]
)
def test_an_english_time_in_prose_stays(story: str) -> None:
    assert newsclean.clean_text(f"{story} {ENGLISH}") == f"{story} {ENGLISH}"


@pytest.mark.parametrize(
    ("stamp", "names"),
    [
        ("2 days ago", ()),
        ("Jane Roe May 06, 2019", ("Jane Roe",)),
        ("By Jane Roe | Thursday, February 14, 2019", ("Jane Roe",)),
        ("3rd Jun 2019", ()),
        ("Estimated read time: Less than a minute", ()),
        ("By Jane Roe 5 min read", ("Jane Roe",)),
        ("Published: . Updated: .", ()),
        ("June 10th, 2013 10:05 AM ET", ()),
        ("jane roe by 7th Feb 2019 2:11 PM", ()),
    ],
)
def test_stamps_without_a_time_of_day_go(stamp: str, names: tuple[str, ...]) -> None:
    result = newsclean.clean(f"Harbour freezes for a night {stamp} {ENGLISH}")
    assert result.text == f"Harbour freezes for a night\n\n{ENGLISH}"
    assert result.article.byline == names


@pytest.mark.parametrize(
    "story",
    [
        "The harbour opened on May 3, 2019 Friends of it say.",
        "ELMVILLE, May 3, 2019 The harbour is open.",
        "It was shut for good. May 3, 2019 President Roe came.",
        "She left 20 years ago Monday and came back.",
        "It was shut for good. 3 days ago A storm came.",
        "date 2020-03-03 was a palindrome, said the club.",
    ],
)
def test_days_in_prose_stay(story: str) -> None:
    assert newsclean.clean_text(f"{story} {ENGLISH}") == f"{story} {ENGLISH}"


def test_the_date_of_a_record_goes() -> None:
    assert newsclean.clean_text(f"date 2020-03-03 {ENGLISH}") == ENGLISH
    assert newsclean.clean_text(f"date 2020-03\n\n{ENGLISH}") == ENGLISH
    assert newsclean.clean_text(f"date 2020 was not set. {ENGLISH}") == f"date 2020 was not set. {ENGLISH}"


@pytest.mark.parametrize("head", ["50 years ago", "25 tahun lalu", "Vor 100 Jahren"])
def test_a_column_that_looks_back_keeps_its_head(head: str) -> None:
    assert not says_when(head)
    assert says_when(head.replace("50", "2").replace("25", "2").replace("100", "2"))
