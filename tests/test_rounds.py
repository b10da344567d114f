"""A round that takes over matches finds what a fresh look at the text would find."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.document import Document, blocks_of
from newsclean.pipeline import Settings, filtered, opened, opened_again
from newsclean.rulepack import load

RULES = load()
SETTINGS = Settings(language="en")
PIECES = (
    "The council met on Monday and took no vote on the plan.",
    "Sign up for our newsletter",
    "ADVERTISEMENT",
    "the mayor said.AdvertisementThe plan is dead.",
    "By Jane Roe",
    "Related",
    "Ferry runs late again",
    "Read more: Ferry runs late",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "Copyright 2018 The Associated Press. All rights reserved.",
    "###",
    "About the Harbour Fund",
    "12 Comments",
    "He said “no” to it,  and   left.",
)


def next_round(first: Document) -> Document:
    return opened_again(first, blocks_of(first.source), RULES, SETTINGS)


def matches(found: object) -> object:
    return {
        label: sorted((match.start, match.end, match.rule.id) for match in rows)
        for label, rows in found.items()  # type: ignore[attr-defined]
        if rows
    }


@example(
    pieces=[
        (PIECES[0], "\n"),
        (PIECES[0], "\n"),
        (PIECES[0], " "),
        (PIECES[-1], " "),
        ("Related", "\n"),
        (PIECES[0], "\n"),
    ]
)
@example(pieces=[(PIECES[0], " "), (PIECES[-1], " "), ("Related", "\n"), ("ADVERTISEMENT", "\n")])
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("\n", "\n\n", " ", ""))), min_size=1, max_size=14))
@example(
    [
        ("The council met on Monday.", "\n"),
        ("Sign up for our newsletter", ""),
        ("He said “no” to it,  and   left.", "\n"),
    ]
)
@example([("He said “no” to it.", "\n"), ("ADVERTISEMENT", ""), ("(Reporting by Jane Roe; Editing by John Doe)", "\n")])
@example([("ADVERTISEMENT", "\n"), ("Sign up for our newsletter", ""), ("He said “no” to it.", "\n")])
def test_what_is_handed_on_is_what_a_fresh_look_finds(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    first = filtered(opened(text, RULES, SETTINGS), RULES, SETTINGS)
    again = next_round(first)
    fresh = opened(first.text(), RULES, SETTINGS)
    assert again.blocks == fresh.blocks
    assert matches(again.found) == matches(fresh.found)


@pytest.mark.parametrize("text", ["", " \n ", "ADVERTISEMENT", "Related\nFerry runs late again"])
def test_nothing_left_is_no_matter(text: str) -> None:
    first = filtered(opened(text, RULES, SETTINGS), RULES, SETTINGS)
    assert matches(next_round(first).found) == matches(opened(first.text(), RULES, SETTINGS).found)
