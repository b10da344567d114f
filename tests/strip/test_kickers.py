"""Sections, places and the paper's name in a word or two go above a headline; short headlines stay."""

from __future__ import annotations

import pytest

from newsclean import clean, clean_text

HEADLINE = "Council closes the old pier before winter"
STORY = (
    "The council of Elmville met on Monday to talk about the old pier, and it put off the vote until the end of the "
    "month, as the mayor had asked it to do."
)


@pytest.mark.parametrize("lines", [("Elmville",), ("Harbour Post", "Winter"), ("MIXED FEELINGS",), ("Santa Cruz",)])
def test_kickers_go(lines: tuple[str, ...]) -> None:
    assert clean_text("\n".join((*lines, HEADLINE, STORY))) == f"{HEADLINE}\n\n{STORY}"


@pytest.mark.parametrize(
    "lines",
    [
        ("Pier closed", STORY),
        ("Pier closed", "Whom the council asked, why it took so long, and what will become of the ferry in the winter"),
        ("Pier closed!", HEADLINE),
        ("Old pier closed", HEADLINE),
        ("Chapter 1", HEADLINE),
    ],
)
def test_headlines_stay(lines: tuple[str, ...]) -> None:
    assert clean_text("\n".join((*lines, STORY))).startswith(lines[0])


def test_a_kicker_goes_above_a_long_headline_that_quotes_and_is_signed() -> None:
    headline = (
        "“My grandfather sold fish right here”: the oldest stall of the fair of Elmville turns a hundred this week"
    )
    stamp = "16 August 2023 5:00 am"
    assert clean_text(f"Harbour\n{headline}\nJane Roe\n{stamp}\n{STORY}") == f"{headline}\n\n{STORY}"
    edits = clean(f"Harbour\n{headline}\n{STORY}").edits
    assert "kicker-line" not in {edit.rule for edit in edits}  # it takes more than its place: its weight


def test_the_subject_of_a_sentence_is_no_kicker() -> None:
    """Links glued to a name stand between it and the rest of its sentence."""
    first = "John David RoeRoe faces high stakes in harbour Council weighs closing the pier MORE"
    second = "Jane StoneMayor says that Stone goes Ten who may follow her MORE"
    text = f"President Roe {first} on Monday said that he has no plans to fire Jane Stone {second}, the harbour master."
    clean = "President Roe on Monday said that he has no plans to fire Jane Stone, the harbour master."
    assert clean_text(f"{text}\n\n{STORY}") == f"{clean}\n\n{STORY}"


@pytest.mark.parametrize(
    "lines",
    [("Politics & Policy",), ("The Corner", "Politics & Policy"), ("News / Crime",)],
)
def test_sections_of_some_words_go_above_a_headline_that_the_story_takes_up(lines: tuple[str, ...]) -> None:
    assert clean_text("\n".join((*lines, HEADLINE, STORY))) == f"{HEADLINE}\n\n{STORY}"


@pytest.mark.parametrize(
    "line", ["Elmville Pier Reopens Late", "Introduction", "What the mayor asked", "Pier Vote Put Off"]
)
def test_what_the_story_takes_up_or_heads_it_is_no_section(line: str) -> None:
    assert clean_text(f"{line}\n{HEADLINE}\n{STORY}").startswith(line)
