"""Lines that no rule knows, told by their words, their shape and their place; what only looks so stays."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.residue import verdicts
from newsclean.residue.around import around_of
from newsclean.residue.columns import Page, seen
from newsclean.residue.kept_lines import extra_of, is_kept, seems_told
from newsclean.residue.model import RULE
from newsclean.rulepack import RulePack
from newsclean.strip.judged_lines import strip_judged_lines

OPENING = (
    (
        "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said, while "
        "the crews waited on the quay for the ice to break."
    ),
    (
        "The ice came early this year. In Elmville the last winter with a closed harbour was long ago, and few of "
        "the sailors who are at work now have seen one."
    ),
    (
        "The port has two boats that can break thin ice, but one of them is being repaired, and the other went to the "
        "islands with food and medicine on Monday."
    ),
)
CLOSING = (
    "“We have coal for a week,” said Jane Dole, who runs the only shop of the islands and has run it for years with "
    "the help of her two sons."
)

RESIDUE = [
    "Share this on Twitter or Facebook",
    "Ice report by Harbour Post on Scribd",
    "Alle News",
]

STORIES = [
    "Anyone with information is asked to call the harbour police at 555-0123.",
    "Tickets for the ferry are sold on the quay and at the harbour office.",
    "“Sign up for our newsletter,” the captain told the passengers, who laughed.",
    "Editor's note: An earlier version of this article gave the wrong date for the ice.",
    "This article was amended to give the right date for the ice",
    "Korrektur: Der Hafen fror am Dienstag zu",
    "More ice is forecast for the weekend, and the port will stay closed until Monday.",
    "Donations to the sailors' fund can be made at the harbour office.",
    "The photo that won the prize shows two boats in the ice.",
    "Doors: 7 pm at the harbour office",
    "[2] Dole, Jane. The Ice of Elmville. Harbour Press",
    "Best regards,",
    "Elmville d. Riverton, 25-20, 25-18",
    "More to come",
    "Jane Roe, Elmville Magazine",
    "and the ice that broke the quay",
]


def article(*middle: str, last: str = "") -> str:
    return "\n\n".join(part for part in (*OPENING, *middle, CLOSING, last) if part)


def cut_by_weight(text: str) -> list[str]:
    return [text[edit.start : edit.end].strip() for edit in newsclean.clean(text).edits if edit.rule == RULE]


@pytest.mark.parametrize("line", RESIDUE)
def test_residue_in_unseen_words_goes(line: str) -> None:
    text = article(last=f"Advertisement\n\n{line}")
    assert newsclean.clean_text(text) == article()
    assert cut_by_weight(text) == [line]


@pytest.mark.parametrize("line", STORIES)
def test_story_stays(line: str) -> None:
    for text in (article(line), article(last=line), article("Advertisement", line)):
        assert cut_by_weight(text) == []


def test_an_item_amid_the_story_stays() -> None:
    assert cut_by_weight(article("• Ferries stay in port")) == []


@pytest.mark.parametrize("line", ["watch Harbour News", "• Harbour Post Premium", "latest news, videos"])
def test_what_seems_told_goes_where_much_speaks_against_it(line: str) -> None:
    text = article(last=f"Advertisement\n\n{line}\n\nSubscribe to our newsletter\n\nContact us")
    assert newsclean.clean_text(text) == article()


def test_a_piece_of_a_torn_line_stays() -> None:
    text = article("the captain of the ferry")
    blocks = blocks_of(text)
    at = len(OPENING)
    torn = (*blocks[:at], blocks[at]._replace(opens=False), *blocks[at + 1 :])
    page = Page(around_of(torn, ()), [seen(block.text) for block in torn], lambda _: 500)
    assert extra_of(page, at) is None


@pytest.mark.parametrize("line", ["CLOSE CALL FOR THE FERRY", "Close enough to touch the ice", "Opportunities"])
def test_subheads_stay(line: str) -> None:
    assert cut_by_weight(article(line)) == []


def test_rows_of_a_table_stay() -> None:
    rows = [f"| {' | '.join(row)} |" for row in (("Week", "Monday", "Friday"), ("1", "Row 2 miles", "Rest"))]
    assert cut_by_weight(article("\n".join(rows))) == []
    blocks = blocks_of(article(*rows))
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], lambda _: 500)
    assert all(is_kept(page, at) for at, block in enumerate(blocks) if block.text in rows)


def test_the_reason_names_the_kind_and_the_weight() -> None:
    edits = newsclean.clean(article("Advertisement", last=RESIDUE[2])).edits
    (edit,) = (edit for edit in edits if edit.rule == RULE)
    assert edit.why.startswith(f"As a line it is residue like {edit.label}:")


def test_labels_are_kept_on_request() -> None:
    text = article(last=RESIDUE[2])
    (edit,) = (edit for edit in newsclean.clean(text).edits if edit.rule == RULE)
    assert newsclean.clean(text, keep=[edit.label]).text == text


def test_cleaning_twice_changes_nothing() -> None:
    text = newsclean.clean_text(article(last="\n\n".join(("Advertisement", *RESIDUE[:2]))))
    assert text == newsclean.clean_text(text) == article()


@pytest.mark.parametrize("line", ["Harbour Post | News", "Watch more! (Post)"])
def test_a_first_line_that_is_no_headline_goes(line: str) -> None:
    assert cut_by_weight(f"{line}\n\n{article()}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Free newsletters that tell you what ice does to harbours",
        "You can help: what to do when the harbour freezes",
        "Our harbour, our ice: a letter to the readers of this newspaper",
        "Share this on Twitter, says captain",
        "ELMVILLE (HP) –",
    ],
)
def test_a_headline_stays_whatever_it_says(line: str) -> None:
    assert cut_by_weight(f"{line}\n\n{article()}") == []


def test_the_first_line_has_no_line_above_it() -> None:
    assert cut_by_weight(f"Harbour Post | News\n\n{article(last='“We wait.”')}") == ["Harbour Post | News"]


def test_a_list_is_left_alone() -> None:
    assert cut_by_weight("\n".join(f"Boat {number} of the harbour club" for number in range(30))) == []


@pytest.mark.parametrize("found", [1, 4])
def test_a_list_goes_as_a_whole_or_not_at_all(found: int, monkeypatch: pytest.MonkeyPatch) -> None:
    items = ("Old harbour", "North pier", "School bridge", "Town hall")
    model = verdicts.line_model()
    monkeypatch.setattr(verdicts, "line_model", lambda: model._replace(bound=-100_000))
    free = dict.fromkeys(items[:found], 0)
    monkeypatch.setattr(verdicts, "extra_of", lambda page, at: free.get(page.around.blocks[at].text))
    text = "\n\n".join((*OPENING, *items, CLOSING))
    gone = [edit for edit in newsclean.clean(text, language="en").document.edits if edit.rule == RULE]
    assert len(gone) == (len(items) if found == len(items) else 0)


def test_what_a_line_goes_on_with_behind_something_cut_stays() -> None:
    story = (
        "Zwei Männer wollten am Mittwoch die Leitungen prüfen. Die Frau warf ihnen eine Pizza an den Kopf, wie die "
        "Polizei mitteilte."
    )
    rest = "Die Täter flüchteten ohne Beute in einem dunklen Kombi. Hinweise nimmt die Polizei entgegen."
    text = f"{story}\n\n{story[55:]} Nehmen Sie hier an der BLATT.de-Umfrage teil: {rest} (mt)"
    assert rest in newsclean.clean_text(text)


def test_pieces_of_one_line_that_hold_a_sentence_stay() -> None:
    """What is left between two cuts of a text of one line may be a sentence of the story and a label stuck to it."""
    story = " ".join(OPENING)
    text = (
        f"{story}Share this on Twitter or FacebookBids for the pier are due in March.NEXT STORY: Harbour BriefAlle News"
    )
    assert "Bids for the pier are due in March." in newsclean.clean_text(text)


@pytest.mark.parametrize(
    "line",
    [
        "Berlin, 28.10.2021, 058/21",
        "5 River Street, Elmville, OH 45001",
        "Jane Dole warned the council:",
        "Reporter Jane Dole, who came to the island with the mail, opined:",
        "Growth in past winters 2001-2007 2.6% 1991-2000 3.7% 1982-1990 3.8% Source: Harbour office",
        "Pros",
        "Fazit:",
        "Further information may be obtained at the town hall",
        "The firm did not immediately respond to a request for comment.",
    ],
)
def test_places_dates_and_what_leads_to_words_are_kept(line: str) -> None:
    """Such a line belongs to the story, whatever it weighs or unless very much speaks against it."""
    blocks = blocks_of(f"{OPENING[0]}\n\n{line}\n\n{OPENING[1]}")
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], len)
    assert is_kept(page, 1) or seems_told(page, 1)


def test_whose_words_stand_above_is_kept() -> None:
    """A line with a name and a house below a quotation is its source, whatever it weighs."""
    lines = ("“The ice is early,” the paper wrote. “Nobody was ready for it.”", "Editorial Board, Harbour Post")
    blocks = blocks_of("\n\n".join((OPENING[0], *lines, OPENING[1])))
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], len)
    assert is_kept(page, 2)
    assert not is_kept(page, 3)


def test_what_looks_like_an_item_must_weigh_more() -> None:
    blocks = blocks_of("\n\n".join((*OPENING, "- Old harbour", "Old harbour", OPENING[0])))
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], len)
    assert (extra_of(page, len(OPENING)) or 0) > (extra_of(page, len(OPENING) + 1) or 0) == 0


def test_torn_lines_of_a_page_dump_are_judged_when_they_are_joined_again() -> None:
    """A link in a sentence stands on a line of its own in a dump; what its words weigh alone says nothing."""
    text = article(last=RESIDUE[0])
    document = Document(text, blocks_of(text), (), "en", None, {}, None)
    assert [edit.rule for edit in strip_judged_lines(document, RulePack(()))] == [RULE]
    taken = Edit(len(text), len(text), "page", "not-the-story", "A menu.", "")
    assert list(strip_judged_lines(document._replace(edits=(taken,)), RulePack(()))) == []


def test_a_comment_with_times_and_figures_is_no_table() -> None:
    line = (
        "Ana Roe December 14, 2019 8:44 pm I counted 12 boats at pier 3 and 40 more at sea, and then another 7 came in"
    )
    blocks = blocks_of(f"{OPENING[0]}\n\n{line}\n\n{OPENING[1]}")
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], len)
    assert not is_kept(page, 1)


def test_rows_and_what_heads_them_are_kept() -> None:
    rows = ("Driver, car and time", "1 Niall Kerrigan Honda 1.32", "2 Rob Tasker BMW 1.33")
    blocks = blocks_of("\n\n".join((*OPENING, *rows)))
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], lambda _: 0)
    assert [is_kept(page, at) for at in range(3, 6)] == [True, True, True]
    cut = Edit(blocks[2].end, blocks[2].end + 1, "related", "head", "")
    page = Page(around_of(blocks, (cut,)), [seen(block.text) for block in blocks], lambda _: 0)
    assert [is_kept(page, at) for at in range(3, 6)] == [False, False, False]


@pytest.mark.parametrize(
    ("line", "kept"),
    [("The crews agreed to sail on condition that", True), ("Ferry crews agreed to sail again on Monday", False)],
)
def test_a_sentence_that_breaks_off_is_kept(line: str, kept: bool) -> None:  # noqa: FBT001 (what is expected)
    blocks = blocks_of("\n\n".join((*OPENING, CLOSING, line)))
    page = Page(around_of(blocks, ()), [seen(block.text) for block in blocks], lambda _: 0)
    assert is_kept(page, len(blocks) - 1) == kept
