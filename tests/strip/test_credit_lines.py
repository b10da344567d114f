"""Credit lines and agency marks go; reporters, editors and agencies in the story stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast."
)
MORE = (
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the money from the capital had to be spent this year."
)
STORY = f"{PROSE}\n\n{MORE}"


@pytest.mark.parametrize(
    "credit",
    [
        "(Reporting by Jane Roe and Ben Stone; Editing by Ann Vane)",
        "Reporting by Jane Roe, Ben Stone and Li Wei; additional reporting by Ola Dahl in Lagos; Editing by Ann Vane",
        "(Writing by Jane Roe Editing by Ben Stone)",
        "Additional reporting by Jane Roe and Ben Stone, UGC team",
        "With reporting by Jane Roe.",
        "—With assistance by Jane Roe",
        "The Associated Press contributed to this report.",
        "Jane Roe contributed to this report.",
        "—Jane Roe contributed to this article.",
        "- CNN's Jane Roe, Ben Stone and Li Wei contributed to this report.",
        "Globe correspondent Jane Roe contributed to this story.",
        "Jane Roe contributed reporting from Des Moines, Iowa. Ben Stone also contributed.",
        "Roe reported from Seoul. Ben Stone in New Delhi and Li Wei in Beijing contributed to this report.",
        "Roe reported from Atlanta",
        "Jane Roe reported from Washington and Ben Stone from Mesa, Calif. Li Wei contributed reporting from Rome.",
        "Jane Roe contributed from Denver",
        "AP writers Jane Roe in McLean, Va., and Ben Stone in Berlin contributed to this report.",
        "Insider's note: Jane Roe contributed to this report.",
        "Contributing: Jane Roe in Washington; Ben Stone in McLean, Va.; Li Wei in Berlin",
        "This article originally appeared on Elmville Weekly.",
        "(With inputs from agencies)",
        "(With PTI inputs)",
        "With Reuters",
        "Information from The Associated Press was used in this report.",
        "— With files from Jane Roe",
    ],
)
def test_goes_as_a_paragraph(credit: str) -> None:
    assert clean_text(f"{STORY}\n\n{credit}") == STORY


@pytest.mark.parametrize(
    "mark", [" /AFP", " / AFP", " (dpa)", " / EFE e REUTERS", " (abc/dpa)", " — AFP", "\n\nAFP", "(c)AFP/Jane ROE"]
)
def test_the_mark_of_an_agency_goes(mark: str) -> None:
    assert clean_text(f"{STORY}{mark}") == STORY


def test_goes_inside_a_line() -> None:
    text = f"{PROSE} {MORE} (Reporting by Jane Roe in Elmville; Editing by Ben Stone)"
    assert clean_text(text) == f"{PROSE} {MORE}"
    text = f"{PROSE} {MORE} Jane Roe and Ben Stone contributed to this report."
    assert clean_text(text) == f"{PROSE} {MORE}"


@pytest.mark.parametrize(
    "last",
    [
        "Reporting by the Elmville Courier showed that the mayor had known of the rotten piles for years.",
        "He contributed to this report, the mayor said of the diver, and to three others.",
        "Stone reported from Iraq in 2003 when the helicopter that he was on was hit by enemy fire.",
        "Soros later contributed another $2 million to the committee.",
        "Other scientists who contributed to the research include Jane Roe.",
        "The drug contributed to the development of brown fat.",
        "The story was first told by the AP.",
        "Her brother works for the AFP",
        "“Reporting by Jane Roe helped us,” the mayor said.",
        "[This story was originally published on Feb. 11 and has been updated to note a statement from the mayor.]",
    ],
)
def test_stays(last: str) -> None:
    assert clean_text(f"{STORY}\n\n{last}") == f"{STORY}\n\n{last}"


@pytest.mark.parametrize("line", ["and Li Wei contributed to this article.", "contributed to this article."])
def test_a_credit_that_begins_in_the_line_before_goes_whole(line: str) -> None:
    assert clean_text(f"{STORY}\n\n—Jane Roe, Ben Stone\n\n{line}") == STORY
