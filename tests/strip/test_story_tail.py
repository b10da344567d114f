"""What follows the story goes; lists and endings that belong to it stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text
from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.rulepack import load
from newsclean.strip.story_tail import strip_story_tail
from newsclean.strip.widget_code import widget_code

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."
BODY = "\n\n".join((STORY, STORY.replace("bridge", "road"), STORY.replace("bridge", "school")))
HEADLINES = (
    "Mayor of Toledo says that she will not run again",
    "‘It was insane’: A python swims through the flooded town",
    "Thanksgiving dinner costs are up even as turkey prices tumble",
)


def cut(text: str) -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "en", None, RULES.found(text, blocks, "en"))
    document = document.with_edits(strip_story_tail(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


def test_headlines_in_a_row_behind_the_story_go() -> None:
    assert cut("\n\n".join((BODY, *HEADLINES))) == list(HEADLINES)


def test_headlines_go_with_their_labels() -> None:
    lines = ("News", HEADLINES[0], "Nov. 3, 2023", HEADLINES[1], HEADLINES[2])
    assert cut("\n".join((BODY, *lines))) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        HEADLINES[:2],
        (
            "Jane Doe, head of the town of Toledo",
            "John Roe, mayor of the town of Dayton",
            "Jim Poe, chief of the police",
        ),
        ("Best film of the year: The River", "Best song of the year: The Bridge", "Best book of the year: The Road"),
        ("- two cups of flour, finely ground at home", "- one cup of sugar from the old shop", "- a pinch of salt"),
        ("We crossed the river in the night", "we crossed it in the day", "and never shall we cross again"),
    ],
)
def test_lists_of_the_story_stay(lines: tuple[str, ...]) -> None:
    assert cut("\n".join((BODY, *lines))) == []


def test_a_list_that_the_story_introduces_stays() -> None:
    assert cut("\n".join((BODY, STORY[:-1] + ":", *HEADLINES))) == []


def test_lines_of_a_text_that_ends_no_sentence_stay() -> None:
    lines = [STORY[:-1].replace("bridge", word) for word in ("road", "school", "park")]
    assert cut("\n".join((*lines, STORY, *HEADLINES))) == []


def test_short_lines_below_the_links_that_end_a_page_go() -> None:
    text = f"{BODY}\n\nRead more on our site\n\nOhio\n\nJane Doe\n\nBridges"
    start = text.index("Read more")
    links = Edit(start, start + len("Read more on our site"), "related", "test", "A link.")
    document = Document(text, blocks_of(text), (), "en").with_edits([links])
    document = document.with_edits(strip_story_tail(document, RULES))
    assert document.text().split("\n\n") == [*BODY.split("\n\n"), "", "", "", ""]


def test_short_lines_below_an_ad_stay() -> None:
    text = f"{BODY}\n\nAD\n\nJane Doe\n\nJohn Roe"
    start = text.index("AD\n")
    document = Document(text, blocks_of(text), (), "en").with_edits(
        [Edit(start, start + 2, "furniture", "ad", "An ad.")]
    )
    assert list(strip_story_tail(document, RULES)) == []


def test_behind_the_end_mark_of_a_release_the_sender_goes_and_the_study_stays() -> None:
    study = "The study was funded by the state of Ohio."
    sender = (
        "Founded in 1824, Example Hospital is one of the leading teaching hospitals of the state. "
        "For more information, visit example.org."
    )
    assert cut(f"{BODY}\n\n###\n\n{study}\n\nAbout Example Hospital\n\n{sender}") == [
        "###",
        "About Example Hospital",
        sender,
    ]


def test_a_rule_below_the_last_paragraph_goes_and_one_between_paragraphs_stays() -> None:
    assert cut(f"{STORY}\n\n___\n\n{STORY}x\n\n___\n\n.") == ["___", "."]


def test_a_subhead_that_begins_with_about_stays() -> None:
    assert cut(f"{STORY}\n\n{STORY}x\n\n{STORY}y\n\nAbout Jane Doe\n\n{STORY}") == []


@pytest.mark.parametrize(
    "line",
    ["Tags: bridge, council, Ohio", "Filed Under: News, Ohio", "Source: BBC", "Media Contact: Jane Doe, 555-123-4567"],
)
def test_lines_of_tags_sources_and_contacts_go(line: str) -> None:
    assert cut(f"{BODY}\n\n{line}") == [line]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He left. (adsbygoogle = window.adsbygoogle || []).push({}); She stayed.", "(adsbygoogle"),
        ("He left.\ngoogletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });\nShe stayed.", "googletag"),
        ("He left. .player-box{width: 300px; margin: 0 auto;} She stayed.", ".player-box"),
        ('He left.\n<iframe src="https://example.org" width="560"></iframe>\nShe stayed.', "<iframe"),
        ('He left.\n[jwplayer file="a.mp4" image="a.png"][/jwplayer]\nShe stayed.', "[jwplayer"),
        (
            "He left. (function(d, s){ var a = d.getElementById(s); if (a) { return; } }(document, 'x')); She stayed.",
            "(fun",
        ),
    ],
)
def test_code_goes_and_the_text_around_it_stays(text: str, code: str) -> None:
    left, start = [], 0
    spans = sorted(widget_code(text))
    assert text[spans[0][0] :].startswith(code)
    for begin, end in spans:
        left.append(text[start:begin])
        start = end
    left.append(text[start:])
    assert "".join(left).split() == ["He", "left.", "She", "stayed."]


@pytest.mark.parametrize(
    "text",
    [
        "The {first} of the set",
        "Use the <br> tag, he said, and a = b.",
        "f(x) = {x: 1}",
        "He wrote [sic] x=1",
        "#bridge {",
    ],
)
def test_what_only_looks_like_code_stays(text: str) -> None:
    assert list(widget_code(text)) == []


def test_the_sender_in_capitals_goes_behind_the_mark_that_ends_a_release() -> None:
    assert cut(f"{BODY}\n\n###\n\nU.S. DEPARTMENT OF HARBOURSexternal icon") == [
        "###",
        "U.S. DEPARTMENT OF HARBOURSexternal icon",
    ]
    assert cut(f"{BODY}\n\nU.S. DEPARTMENT OF HARBOURS") == []


def test_headlines_that_break_off_are_headlines() -> None:
    lines = (HEADLINES[0], HEADLINES[1] + " ...", HEADLINES[2], HEADLINES[0] + " - US news - Life ...")
    assert cut("\n\n".join((BODY, *lines))) == list(lines)


def test_the_head_of_a_correction_stays() -> None:
    days = [f"The council met on day {day} to talk about the new bridge, and it put off the vote." for day in range(9)]
    ends = ("12 Comments", "Corrections & Amplifications", "An earlier version misspelled the name of the mayor")
    assert "Corrections & Amplifications" in clean_text("\n\n".join([*days, *ends]))
