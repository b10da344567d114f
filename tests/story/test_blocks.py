"""Blocks: where they are, in every shape of dump."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean.story.blocks import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

_SPEC = importlib.util.spec_from_file_location("story_pages", Path(__file__).with_name("pages.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
pages = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pages)

SHAPES = {"lines": pages.lines_page, "torn": pages.torn_page, "run": pages.run_page}


@pytest.mark.parametrize(("shape", "page"), SHAPES.items())
def test_the_shape_is_known(shape: str, page: Callable[[], str]) -> None:
    assert lay_out(page()).shape == shape


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_blocks_and_the_white_space_between_them_are_the_whole_text(page: Callable[[], str]) -> None:
    source = page()
    position = 0
    for piece in lay_out(source).pieces:
        assert not source[position : piece.start].strip()
        assert source[piece.start : piece.end] == source[piece.start : piece.end].strip()
        position = piece.end
    assert not source[position:].strip()


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_joins_are_white_space_inside_a_block(page: Callable[[], str]) -> None:
    source = page()
    layout = lay_out(source)
    for join in layout.joins:
        assert not source[join.start : join.end].strip()
        assert any(piece.start < join.start and join.end < piece.end for piece in layout.pieces)


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (
            "please read our \nCookie Policy\n. Thank you all for that",
            "please read our Cookie Policy. Thank you all for that",
        ),
        ("The minister met \nthe mayor\n on Monday", "The minister met the mayor on Monday"),
        ("H\nong Kong is burning", "Hong Kong is burning"),
        ("He told the paper (\nThe Herald\n) on Monday", "He told the paper (The Herald) on Monday"),
    ],
)
def test_a_sentence_torn_at_a_link_is_joined(torn: str, whole: str) -> None:
    source = "\n\n\n".join(["Home"] * 10 + [torn])
    assert lay_out(source).pieces[-1].text == whole


def test_two_menu_lines_are_not_joined() -> None:
    source = "\n\n\n".join(["Home"] * 10 + ["World\nPolitics\nBusiness"])
    assert [piece.text for piece in lay_out(source).pieces[-3:]] == ["World", "Politics", "Business"]


def test_one_long_line_is_cut_at_sentences_and_menus() -> None:
    texts = [piece.text for piece in lay_out(pages.run_page()).pieces]
    assert pages.STORY[-1] in texts
    assert "“We can mend it now, or we can build a new one in ten years,” she said." in texts


def test_one_long_line_is_cut_at_the_items_of_its_lists() -> None:
    items = [f"* समाचार {place}" for place in ("दिल्ली", "मुंबई", "पटना", "पुणे", "आगरा", "जयपुर")] * 2
    texts = [piece.text for piece in lay_out(" ".join([*items, pages.STORY[0], pages.STORY[1]] * 3)).pieces]
    assert texts[:11] == items[:11]
    assert not any("*" in text[1:] for text in texts)


def test_a_few_signs_in_a_long_line_are_no_items() -> None:
    line = " ".join([pages.STORY[0], "* Note: the council met twice.", *pages.STORY[1:]] * 4)
    assert all(piece.text[-1] in ".”" for piece in lay_out(line).pieces)


def test_a_text_of_white_space_has_no_blocks() -> None:
    assert lay_out(" \n\n \t\n").pieces == ()
