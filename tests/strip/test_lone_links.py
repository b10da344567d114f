"""Headlines between paragraphs go in a row, behind a glued label or a name; subheads and lists stay."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.links.lone_links import lone_links

STORY = (
    "The council met on Monday to talk about the new bridge over the river, and it put off the vote until the end of "
    "the month, as the mayor had asked. {}"
)
ABOVE = "\n\n".join(STORY.format(end) for end in ("So it goes.", "Nobody was glad.", "It rained."))
LINKS = (
    "Mayor of Toledo says that she will not run again",
    "Python swims through the flooded town of Elmville",
)


def cut(*lines: str, language: str = "en") -> list[str]:
    text = "\n\n".join((ABOVE, *lines, STORY.format("That was all.")))
    return [block.text for block in lone_links(Document(text, blocks_of(text), (), language))]


@pytest.mark.parametrize(
    "lines",
    [
        LINKS,
        (
            "‘Not on My Watch’: Mayor Roe Slams the Council Over the Bridge",
            "Roe: No Plausible Case for a Second Ferry to the Islands",
        ),
        ("Harbour live updates:Ferry stays in port for the third day",),
        ("Jane Roe: The harbour is not ours alone",),
        ("Sen. Roe Doe: After the storm, the town will heal",),
    ],
)
def test_headlines_of_other_stories_go(lines: tuple[str, ...]) -> None:
    assert cut(*lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        LINKS[:1],
        ("What the council did", "And what it did not do"),
        ("Final Thoughts: The future of the harbour",),
        ("JANE ROE: And what did you see there that night",),
        (LINKS[0], "He wrote: 'Send me the boats that are in the harbour'"),
        ("- Mayor of Toledo says that she will not run again", "- Python swims through the flooded town of Elmville"),
        (LINKS[0], "Jim Poe on the storm pic.twitter.com/abc and on the days that came after it"),
    ],
)
def test_subheads_lists_and_posts_stay(lines: tuple[str, ...]) -> None:
    assert cut(*lines) == []


def test_a_story_of_many_sections_keeps_them() -> None:
    sections = [line for end in "abc" for line in (f"What the council says on {end}", STORY.format(end))]
    assert cut(*sections, *LINKS) == []


def test_other_languages_are_left_alone() -> None:
    assert cut(*LINKS, language="es") == []


VIETNAMESE = (
    (
        "(TTO) – Cầu mới qua sông bị đóng cửa từ thứ hai sau khi hội đồng thành phố hoãn bỏ phiếu đến cuối tháng, "
        "theo yêu cầu của thị trưởng."
    ),
    "Theo thị trưởng, cầu cũ đã được xây cách đây năm mươi năm và không còn an toàn cho xe tải nặng của các công ty.",
)
TOP = ("Phà vẫn nằm ở cảng ngày thứ ba vì bão lớn", "Thị trưởng thành phố cảng không ra tranh cử nữa")
CAPTION = "Cầu cũ bắc qua sông ở phía bắc thành phố trong một buổi sáng mùa đông nhiều sương mù"


def cut_in_vietnamese(*lines: str) -> list[str]:
    text = "\n\n".join(lines)
    return [block.text for block in lone_links(Document(text, blocks_of(text), (), "vi"))]


def test_links_below_the_first_paragraph_and_long_captions_go_in_vietnamese() -> None:
    first, second = VIETNAMESE
    assert cut_in_vietnamese(first, *TOP, second, second) == list(TOP)
    assert cut_in_vietnamese(first, second, CAPTION, second) == [CAPTION]


def test_headings_and_lists_stay_in_vietnamese() -> None:
    first, second = VIETNAMESE
    assert cut_in_vietnamese(first, TOP[0], second, second) == []
    assert cut_in_vietnamese(first, f"{TOP[0]} (ảnh minh họa)", TOP[1], second, second) == []
    assert cut_in_vietnamese(first, f"- {TOP[0]}", f"- {TOP[1]}", second, second) == []
