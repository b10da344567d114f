"""Lines that look like residue and belong to the story, in guides, lists and tables as in news: they stay."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.appeals.english_invitations import found_in

FIRST = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, when "
    "the money from the state is due and the ice on the river is gone."
)
SECOND = (
    "Two roads stay open until then, and the ferry takes whoever has no car, though it stops at six in the evening and "
    "does not leave the harbour at all when the wind is strong."
)
THIRD = (
    "Nobody knows how long the old bridge will hold, but the engineers look at it twice a week, and they close one of "
    "its lanes whenever a heavy load has to cross."
)
DAYS = [f"{SECOND} It is day {day}." for day in range(12)]


def left(*lines: str, language: str = "en") -> str:
    """Return what is left of *lines*, a blank line between them."""
    return newsclean.clean("\n\n".join(lines), language=language).text


@pytest.mark.parametrize(
    "rows",
    [
        ("| Category | Last month | This month |", "| Passed | 6,676 | 6,774 |", "| Failed | 47 | 57 |"),
        ("| Roper Corp. | La Fayette | GA | 2,000 |", "| A. O. Roe Water Products Co. | Elmville | TN | 1,400 |"),
        ("| Watch | Price | Battery |", "| Runner 970 | $750 | 26 hours |"),
        (
            "- Kind: deep sky",
            "- Cost: $25 for each picture",
            "- Camera: Elm 60",
            "- Date: 31/08/2019",
            "- Place: Elmville",
        ),
    ],
)
def test_rows_of_tables_and_lists_of_facts_stay(rows: tuple[str, ...]) -> None:
    text = left(FIRST, SECOND, "\n".join(rows), THIRD)
    assert all(row in text for row in rows)


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND, "11. Smartphone Photography", THIRD),
        (FIRST, SECOND, "75% of customers judge a shop by its window. (Elmville University)", THIRD),
        (FIRST, f"“{SECOND}”", "Jane Roe, Managing Partner, The Roe Law Firm", f"{THIRD} Mrs. Roe says so."),
        (
            FIRST,
            SECOND,
            "Learn More: Seven tips for a film about a bridge",
            "Film is the way to tell what a bridge is",
            THIRD,
        ),
        (
            FIRST,
            SECOND,
            "The bridge was built in the spring of 1911",
            "It has no lane for those who walk",
            f"ELMVILLE, Ohio — {THIRD}",
        ),
        (
            FIRST,
            SECOND,
            "- Watch the market: read the trade press and subscribe to its newsletters.",
            THIRD,
        ),
        (FIRST, SECOND, THIRD, "Fast facts", "- Cost: $25 for a year", "- Sizes: all of them\n- Boxes: five"),
        (FIRST, SECOND, THIRD, "1. Jane Roe", "Jane Roe", "2. Ann Pell", "Ann Pell", "3. Ben Ames", "4. Sue Dunn"),
        (FIRST, SECOND, THIRD, "Roe Fish Shop", "Additional Information", "5 River Street, Elmville, OH 45001"),
        ("Jane Roe, CFP", "Jane Roe is a financial adviser and writer who lives in Elmville."),
    ],
)
def test_headings_figures_and_facts_stay(lines: tuple[str, ...]) -> None:
    text = left(*lines)
    assert lines[-2] in text
    assert lines[-1].rpartition(" — ")[2] in text


def test_the_story_below_a_list_of_links_in_bullets_stays() -> None:
    links = "\n".join(
        f"- {title}" for title in ("How a bridge is built", "Who pays for the ferry", "Why the ice is late")
    )
    end = "So there you have it! One last word before you go…"
    more = "\n".join(
        f"- {title}" for title in ("How we got the ferry", "Where the old road went", "What the mayor says")
    )
    text = left(FIRST, SECOND, f"Suggested reading:\n{links}\n{end}\n{THIRD}\nYou’ll also love\n{more}")
    assert end in text
    assert THIRD in text
    assert "Who pays" not in text


def test_a_post_above_the_headlines_of_other_stories_stays() -> None:
    post = "The ferry is back! pic.twitter.com/fShVq — Jane Roe (@jroe) June 9, 2017"
    links = ("Council Puts Off Its Vote on the Old Bridge", "Mayor Blames the State for a Winter of Closed Roads")
    text = left(FIRST, SECOND, THIRD, "Share this article", post, *links)
    assert post in text
    assert not any(link in text for link in links)


def test_the_words_of_a_comment_form_may_head_a_part_of_the_story() -> None:
    head = "Komentarz"
    rest = [f"{THIRD} It is lane {number} this week." for number in range(12)]
    assert head in left("Nowy most w mieście", FIRST, head, SECOND, *rest, language="pl").split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND, "They need three things:", "Money from the state", "More articles", "More patience", THIRD),
        (FIRST, SECOND, "Related Videos", "Why the council is late", THIRD),
        (FIRST, SECOND, "Instagram", f"Instagram is where the mayor said so. {THIRD}"),
        (FIRST, SECOND, "FAQ", "How long will the bridge hold?", THIRD),
        (FIRST, SECOND, "Recent Updates", THIRD),
        (FIRST, SECOND, "How we test bridges", f"The {THIRD}"),
        (FIRST, SECOND, "Audio", THIRD),
        (
            FIRST,
            SECOND,
            f"{THIRD} Unsure of the way? Contact us at security@example.edu.",
            *[f"{SECOND} It is day {day}." for day in range(12)],
        ),
    ],
)
def test_what_heads_or_lists_parts_of_the_story_stays(lines: tuple[str, ...]) -> None:
    text = left(*lines)
    kept = lines[-2] if lines[2] == "Related Videos" else lines[2]
    assert kept in text
    assert lines[-1] in text


@pytest.mark.parametrize(
    "code",
    [
        'The script does not run from an image (<img src="/image.svg">), as those know who write them.',
        'The test reads a file: fixture, err := os.ReadFile("fixture.json") and checks what it says.',
        "Each of the factories is made by registerFactory<SVGImageComponentFactory>, as all of them are.",
        '<div className="flex mb-4"> <input value={input} /> </div> is all that the page needs for it.',
    ],
)
def test_code_that_a_text_is_about_stays(code: str) -> None:
    assert code in left(FIRST, code, SECOND, THIRD)


def test_a_table_below_links_stays() -> None:
    rows = [line for row in range(9) for line in (str(row + 1), f"Old Harbour {row}", f"${row + 14}.55")]
    lines = (
        "Related resources",
        "How bridges are paid for in the counties",
        "Here is the table for all of them.",
    )
    text = left(FIRST, SECOND, THIRD, *lines, *rows)
    assert all(row in text for row in rows if row[0] in "O$")


def test_a_caption_leads_to_no_list_of_links() -> None:
    items = (
        "After the vote",
        "Write to the county about the money",
        "Ask the engineers for their plan",
        "Tell the mayor when you cross",
    )
    edits = newsclean.clean("\n\n".join((FIRST, SECOND, THIRD, "Photo: Jane Roe/Elmville Courier", *items))).edits
    assert "end-list" not in {edit.rule for edit in edits}


def test_advice_of_several_sentences_is_no_invitation() -> None:
    advice = "- Know your market: Stay informed about it. Follow its news and subscribe to industry newsletters."
    assert list(found_in(advice, "en")) == []
