"""What is printed twice goes once; refrains, lists and quotes that differ stay."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.rulepack import load
from newsclean.strip.repeats import strip_repeats

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."
MORE = "“We had no choice but to wait for the money from the state,” said the mayor, who wants the bridge by May."
HEADLINE = "Council puts off its vote on the bridge"


def cut(text: str) -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    document = Document(text, blocks_of(text), (), "en")
    document = document.with_edits(strip_repeats(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


def starts(text: str) -> list[int]:
    """Return where the removals begin."""
    document = Document(text, blocks_of(text), (), "en")
    return [edit.start for edit in document.with_edits(strip_repeats(document, RULES)).edits]


def test_the_headline_printed_again_goes() -> None:
    assert cut(f"{HEADLINE}\n\n{STORY}\n\n{HEADLINE.upper()}\n\n{MORE}") == [HEADLINE.upper()]


def test_the_second_of_two_equal_neighbours_goes_below_the_middle() -> None:
    text = f"{MORE}\n\n{STORY}\n\n{STORY}"
    assert starts(text) == [len(MORE) + len(STORY) + 4]


def test_copies_that_touch_near_the_top_stay() -> None:
    assert cut(f"{STORY}\n\n{STORY}\n\n{MORE}") == []
    assert cut(f"{HEADLINE} {HEADLINE} {STORY}") == []


def test_of_copies_that_touch_the_second_goes_where_something_was_cut_behind_it() -> None:
    text = f"Local matters\n{HEADLINE}\n{HEADLINE}\nBy Jane Doe\n{STORY}\n\n{MORE}"
    byline = text.index("By Jane")
    document = Document(text, blocks_of(text), (), "en")
    document = document.with_edits(
        [Edit(byline, byline + len("By Jane Doe"), "byline", "author-line", "Who wrote it.")]
    )
    copies = [edit for edit in document.with_edits(strip_repeats(document, RULES)).edits if edit.label == "repeat"]
    assert [edit.start for edit in copies] == [text.rindex(HEADLINE)]
    assert cut(text) == []


def test_a_subhead_used_twice_below_each_other_part_stays() -> None:
    head = "Schools named after the founders"
    assert cut(f"The council\n{head}\n{STORY}\n\n{head}\n{MORE}") == []


def test_a_whole_run_printed_again_goes() -> None:
    beginning = f"{HEADLINE}\n\nJane Doe\n\n{STORY}"
    text = f"{beginning}\n\nOhio\n\n{beginning}\n\n{MORE}"
    assert "".join(cut(text)) == f"{HEADLINE}Jane Doe{STORY}"
    assert starts(text)[0] == len(beginning) + 8


def test_a_pull_quote_that_repeats_a_sentence_goes() -> None:
    quote = "“We had no choice but to wait for the money from the state.”"
    assert cut(f"{quote}\n\n— Jane Doe, mayor\n\n{STORY}\n\n{MORE}") == [quote, "— Jane Doe, mayor"]


def test_a_line_with_its_story_twice_goes_once() -> None:
    story = f"{STORY} {MORE}"
    assert cut(f"{story} {story}") == [story]


def test_paragraphs_far_apart_stay() -> None:
    rest = "\n\n".join(f"{MORE[:place]}." for place in range(40, 51))
    assert cut(f"{HEADLINE}\n\n{STORY}\n\n{MORE}\n\n{rest}\n\n{STORY}") == []
    assert cut(f"{HEADLINE}\n\n{rest}\n\n{STORY}\n\n{MORE[:60]}.\n\n{MORE[:70]}.\n\n{STORY}") == []


def test_refrains_lists_and_scores_stay() -> None:
    lines = (
        "Oh, the river,",
        "the river runs wide",
        "and we shall cross it",
        "Toledo 2, Dayton 1",
        "No.",
        "I do not say that.",
    )
    assert cut(f"{HEADLINE}\n\n" + "\n".join(lines * 3)) == []


def test_a_subhead_that_is_a_quote_stays() -> None:
    subhead = "“We had no choice but to wait for the money”"
    assert cut(f"{STORY}\n\n{subhead}\n\n{MORE}") == []


def test_words_said_twice_stay() -> None:
    assert cut(f"“No more war, no more war, no more war!” they sang. {STORY}") == []


def test_the_end_of_a_line_goes_where_the_next_one_begins_with_it() -> None:
    end = "and the ferry, which was sold to a museum four years ago, will not come back before the ice is gone."
    above = f"{STORY}\n\n{MORE}\n\n{MORE[:90]}\n\n{STORY[:70]}, {end}"
    assert cut(f"{above}\n\n, {end} Two roads stay open.") == [f", {end}"]
    assert cut(f"{above}\n\nTwo roads stay open, {end}") == []


def test_words_in_capitals_go_where_they_stand_twice_in_a_row() -> None:
    assert cut(f"{STORY}\n\n{MORE}\n\nTWO SERVINGS OF FISH TWO SERVINGS OF FISH The doctors say so.") == [
        "TWO SERVINGS OF FISH"
    ]
    assert cut(f"{STORY}\n\n{MORE} They sang NO MORE WAR NO MORE TEARS all day.") == []


def test_a_headline_said_twice_in_a_line_goes() -> None:
    link = "Ferry stays in port Ferry stays in port"
    assert cut(f"{STORY}\n\n{link}\n\n{MORE}") == [link]
    assert cut(f"{HEADLINE} {HEADLINE}\n\n{STORY}\n\n{MORE}") == [f" {HEADLINE}"]
    assert cut(f"{STORY}\n\nRow, row, row\n\n{MORE}") == []


def test_a_line_printed_twice_between_paragraphs_links_to_another_story() -> None:
    link = "Ferry stays in port for the third day"
    assert cut(f"{HEADLINE}\n\n{STORY} {MORE}\n\n{link}\n\n{link}\n\n{STORY[:60]}.") == [link, link]
    assert cut(f"{HEADLINE}\n\n{STORY} {MORE}\n\nOf it\n\nOf it\n\n{STORY[:60]}.") == []


def test_a_standfirst_that_a_paragraph_has_stays() -> None:
    first = STORY.partition(",")[0] + "."
    assert cut(f"{HEADLINE}\n\nBy Jane Doe\n\n{first}\n\n{MORE}\n\n{first} It was the third time.") == []


def test_a_sentence_that_a_caption_has_stays() -> None:
    sentence = "The trial of the new ferry is being led by Captain Jane Doe of the harbour office."
    caption = f"{sentence} Sailors are seen on the deck on Thursday"
    assert cut("\n\n".join([HEADLINE, STORY, MORE, STORY[:70] + ".", sentence, MORE[:90] + ".", caption])) == []


@pytest.mark.parametrize(
    ("below", "gone"),
    [
        (
            "She said “it’s what I would call the amen corner,” in a talk. “You read what you want to hear, all day.”",
            True,
        ),
        (
            "It’s what I would call the amen corner. You read what you want to hear. — Jane Roe (@jroe) May 3, 2019",
            False,
        ),
        (
            "Nobody has called it a corner before, and the mayor does not know what she would like to call it now.",
            False,
        ),
    ],
)
def test_a_pull_quote_in_slightly_other_words_goes(below: str, *, gone: bool) -> None:
    quote = "“It’s what I would call the amen corner. You read what you want to hear, all day.”"
    assert cut(f"{STORY}\n\n{quote}\n\n{below}\n\n{MORE}") == ([quote] if gone else [])


SENTENCE = "Search on the web, ask your peers and read the books that they lend you."
HOLDER = f"{SENTENCE} Whoever does so will find three ways across the river at the least, all of them dry."


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        ((HOLDER, MORE, SENTENCE), [SENTENCE]),
        ((HOLDER, MORE, "Let us say that again:", SENTENCE), []),
        ((HOLDER, "Look for a tool", SENTENCE), []),
        ((f"Mayor Jane {HOLDER}", MORE, SENTENCE), []),
        ((f"{HOLDER} Pictured: the river in June.", MORE, SENTENCE), []),
        ((HOLDER, *[f"{MORE[:place]}." for place in range(50, 64)], SENTENCE), []),
    ],
)
def test_a_sentence_set_apart_near_its_paragraph_goes(lines: tuple[str, ...], gone: list[str]) -> None:
    assert cut("\n\n".join([HEADLINE, STORY, MORE[:70] + ".", STORY[:80] + ".", *lines, STORY[:90] + "."])) == gone


def test_a_quotation_that_is_gone_on_with_or_announced_stays() -> None:
    quote = "“We had no choice but to wait for the money from the state.”"
    assert cut(f"{STORY}\n\n{MORE}\n\nThe tweet has two halves:\n\n{quote}\n\n{STORY[:70]}.") == []
    assert cut(f"{STORY}\n\n{MORE}\n\n“… {quote[1:]}\n\n{STORY[:70]}.") == []


def test_rows_cells_items_and_headings_printed_twice_stay() -> None:
    row = "| Elmville Van Lines | Harbour Moving | Three Rivers |"
    assert cut(f"{row}\n\n{STORY}\n\n{MORE}\n\nWho else is on the list\n\n{row}\n\n{STORY[:70]}.") == []
    cell = "1, plus $11 a month for each user"
    assert cut(f"{HEADLINE}\n\n{STORY} {MORE}\n\n{cell}\n\n{cell}\n\nNone") == []
    head = "How boats are built for the river"
    assert cut(f"{HEADLINE}\n\n{STORY} {MORE}\n\n{head}\n\n{head}\n\n{MORE} {STORY}") == []


def test_a_paragraph_said_of_two_things_stays_and_a_list_does() -> None:
    said = f"Checked in May\n\n{STORY}"
    rest = "\n\n".join(f"{MORE[:place]}." for place in range(60, 64))
    assert cut(f"{HEADLINE}\n\n{said}\n\n{rest}\n\n{said}\n\n{MORE}") == []
    items = f"- In person: {STORY}\n\n- By mail: {STORY}"
    assert cut(f"{HEADLINE}\n\n{items}\n\n{rest}\n\n{items}\n\n{MORE}") == []


def test_a_long_paragraph_goes_where_it_stands_again_far_below_and_a_short_one_stays() -> None:
    long = " ".join((STORY, MORE, STORY.replace("Monday", "Tuesday")))
    between = "\n\n".join(f"Speaker {number} told the council of the old bridge and its nets." for number in range(6))
    assert cut(f"{HEADLINE}\n\n{between}\n\n{long}\n\n{between.replace('told', 'asked')}\n\n{long}") == [long]
    assert cut(f"{HEADLINE}\n\n{between}\n\n{STORY}\n\n{between.replace('told', 'asked')}\n\n{STORY}") == []


def test_a_run_with_a_long_paragraph_goes() -> None:
    long = " ".join((STORY, MORE, STORY.replace("Monday", "Tuesday")))
    between = "\n\n".join(f"Speaker {number} told the council of the old bridge and its nets." for number in range(6))
    run = f"Elmville Courier\n\n{long}\n\ninternational"
    assert cut(f"{HEADLINE}\n\n{between}\n\n{run}\n\nMore\n\n{run}") == ["Elmville Courier", long, "international"]
