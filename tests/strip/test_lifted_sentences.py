"""A sentence that stands alone and in a paragraph near it goes alone; what is said twice on purpose stays."""

from __future__ import annotations

import pytest

from newsclean import clean_text

TOP = (
    "Harbour freezes for the first time in eleven years",
    (
        "The harbour froze on Tuesday night for the first time in eleven years, and the ferries stayed at their "
        "moorings until noon. The council wants a second ferry, which the county has put off since the flood."
    ),
    (
        "Jane Dole has run the only shop of the islands since her mother closed the school, and she saw three winters "
        "in which the road to the pier was broken by the ice."
    ),
)
HOLDER = (
    "To Dole, that is a matter of arithmetic: “Nobody on the islands has more coal in the cellar than lasts a week "
    "in a cold winter like this one, and I have none to sell,” she added, and went down to the pier to look at the ice."
)
BELOW = (
    "The council meets on Friday. It has to decide on the ferry, the road and the school before the spring, or the "
    "county will take the money back that it lent to the islands."
)


def cleaned(*lines: str) -> list[str]:
    return [line for line in clean_text("\n\n".join((*TOP, *lines))).splitlines() if line]


@pytest.mark.parametrize(
    "line",
    [
        "“Nobody on the islands has more coal in the cellar than lasts a week in a cold winter”",
        "Nobody on the islands has more coal in the cellar than lasts a week in a cold winter.",
        "«Nobody on the islands has more coal in the cellar than lasts a week in a winter» jane dole",
        "Nobody here on the islands has more coal in the cellar than lasts a week in a cold winter. Jane Dole",
    ],
)
def test_a_sentence_goes_that_a_paragraph_near_it_has(line: str) -> None:
    assert cleaned(line, HOLDER, BELOW) == [*TOP, HOLDER, BELOW]
    assert cleaned(HOLDER, line, BELOW) == [*TOP, HOLDER, BELOW]


@pytest.mark.parametrize(
    "line",
    [
        "“Coal in the cellar that lasts a week in a cold winter”",
        "“Nobody on the islands has more coal in the cellar than lasts a week in a cold winter,” she said.",
        "3 of the islands have no more coal in the cellar than lasts a week in a cold winter like this one",
        "Nobody on the islands has more coal in the cellar than lasts 2 weeks in a cold winter like this.",
        "Who on the islands has more coal in the cellar than lasts a week in a cold winter like this one?",
        "Nobody has more coal, Dole says, and that the council knows since the ferry was put off.",
        "More coal than lasts a week in a cold winter like this one is what all of the islands have to ask for:",
    ],
)
def test_subheads_and_what_somebody_says_again_stay(line: str) -> None:
    assert line in cleaned(line, HOLDER, BELOW)


def test_what_is_said_of_many_stays() -> None:
    form = "The forecast for the {} is frozen while the council counts the votes of the islands by hand."
    lines = [form.format(place) for place in ("old harbour", "new school", "north pier")]
    long = "Who wins? " + form.format("town hall") + " It will be updated when the ferry is back and the ice is gone."
    assert cleaned(*lines, long, BELOW) == [*TOP, *lines, long, BELOW]


def test_a_short_sentence_goes_that_a_paragraph_has_word_for_word_but_not_below_its_heading() -> None:
    short = "She put the last coal out on the pier at noon."
    holder = f"{short} Then the ferry came in with the mail, and the men of the harbour went down to meet it."
    assert cleaned(BELOW, short, HOLDER, holder) == [*TOP, BELOW, HOLDER, holder]
    assert short in cleaned(BELOW, "The pier", short, HOLDER, holder)
    assert short in cleaned(BELOW, "What she did is this:", short, HOLDER, holder)
