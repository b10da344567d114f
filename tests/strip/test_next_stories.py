"""The beginnings of other stories below the end of a text go; the sections and the last words of a story stay."""

from __future__ import annotations

import pytest

import newsclean

BODY = (
    "Ferry stays in port for a third day\n\nThe ferry to the islands stayed in port for a third day on Monday because "
    "of the ice, the harbour office said.\n\nThe ice breaker is being repaired, and nobody knows when it can leave the "
    "dock in Elmville, its captain said.\n\nThe shops on the islands have bread for a week, said Jane Dole, who runs "
    "the only one of them that opens in winter."
)
BROKEN = "Two schools of the lake towns will share a teacher from May on, and the parents of both of them have"
OTHER = "Nobody wants the wood of the old pier, which lay in the water of the lake for ninety years."
WHOLE = "Two schools of the lake towns will share a teacher from May on, the council said."


def left(*lines: str) -> str:
    """Return what is left of a story with *lines* below it."""
    return newsclean.clean_text("\n\n".join((BODY, *lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Schools will share a teacher", BROKEN + " […]"),
        ("Schools will share a teacher", BROKEN + "... Read More"),
        (BROKEN + "...", WHOLE[:-24] + "…"),
        ("Schools will share a teacher", WHOLE, "Read More »", "Old pier to be sold", OTHER, "Read More »"),
        ("Schools will share a teacher", "March 3, 2020", BROKEN + " […]"),
        ("Schools will share a teacher", "0", "0", BROKEN + " […]"),
    ],
)
def test_teasers_below_the_end_go(lines: tuple[str, ...]) -> None:
    assert left(*lines) == BODY


def test_a_whole_teaser_goes_between_others() -> None:
    assert (
        left(
            "New bus to the lake",
            BROKEN + " …",
            "Old pier to be sold",
            OTHER,
            "Schools share a teacher",
            WHOLE[:-20] + " […]",
        )
        == BODY
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("What comes next", WHOLE),
        ("What comes next", "The captain does not know yet, and neither do the people who wait on the quay..."),
        ("A pier through the years", "April 3, 1921", WHOLE),
        ("How the beams were tested", "By Ben Stone", WHOLE),
        ("Three numbers of the week", "4 11 23", WHOLE),
        ("Harbour lamp of brass", "$59.99", WHOLE),
        ("What comes next", "From left: Jane Dole, Ben Stone", WHOLE),
        ("Jane Dole (Greens)", "Ben Stone (Independent)", WHOLE),
    ],
)
def test_sections_of_the_story_stay(lines: tuple[str, ...]) -> None:
    assert WHOLE not in lines or WHOLE in left(*lines)
    assert lines[0] in left(*lines)


def test_reports_in_a_row_stay() -> None:
    reports = ("Schools will share a teacher", "By Ben Stone", WHOLE, BROKEN + " cars.")
    assert OTHER in left(*reports, "Old pier to be sold", "By Ann Rice", OTHER)


def test_a_text_that_breaks_off_itself_stays() -> None:
    assert BROKEN in left(BROKEN + "…", "Read more")


def test_teasers_alone_stay() -> None:
    items = "\n\n".join(("Schools will share a teacher", BROKEN + " […]", "Old pier to be sold", BROKEN + " too […]"))
    assert "Schools" in newsclean.clean_text(items)
