"""The finder: what stays, what goes, in every shape of dump, and never a word of an article."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean
from newsclean.story.explain import explain_story
from newsclean.story.finder import Story, find_story

if TYPE_CHECKING:
    from collections.abc import Callable

_SPEC = importlib.util.spec_from_file_location("story_pages", Path(__file__).with_name("pages.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
pages = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pages)

SHAPES = {"lines": pages.lines_page, "torn": pages.torn_page, "run": pages.run_page}
ARTICLE = "\n\n".join([pages.HEADLINE, *pages.STORY])


def made(source: str, story: Story) -> str:
    edits = sorted([*((r.start, r.end, "") for r in story.removals), *story.joins])
    pieces, position = [], 0
    for start, end, replacement in edits:
        assert start >= position
        pieces += [source[position:start], replacement]
        position = end
    return "".join([*pieces, source[position:]])


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_the_story_stays_and_the_page_goes(page: Callable[[], str]) -> None:
    source = page()
    story = find_story(source)
    text = made(source, story)
    assert story.is_dump
    for paragraph in pages.STORY:
        assert paragraph in text
    for line in ("Podcasts", "Privacy policy", "Rowing club"):
        assert line not in text


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_what_is_left_is_left_alone(page: Callable[[], str]) -> None:
    source = page()
    text = made(source, find_story(source)).strip()
    again = find_story(text)
    assert not again.removals


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_the_same_text_gives_the_same_story(page: Callable[[], str]) -> None:
    assert find_story(page()) == find_story(page())


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_blocks_are_kept_or_in_one_removal(page: Callable[[], str]) -> None:
    story = find_story(page())
    for block in story.blocks:
        inside = sum(removal.start <= block.start and block.end <= removal.end for removal in story.removals)
        assert inside == (not block.keep)


def test_an_article_is_not_touched() -> None:
    assert find_story(ARTICLE) == Story(is_dump=False)


def test_a_page_that_is_kept_is_cleaned_like_an_article() -> None:
    """Who keeps what lies around the story keeps no advertisement in it."""
    source = pages.lines_page().replace(pages.STORY[0], f"{pages.STORY[0]}\nAdvertisement")
    kept = newsclean.clean(source, keep=["page"])
    assert "page" not in {edit.label for edit in kept.edits}
    assert "Advertisement" not in kept.text


def test_never_means_never() -> None:
    assert find_story(pages.lines_page(), page="never") == Story(is_dump=False)


def test_always_looks_into_an_article() -> None:
    assert find_story(ARTICLE, page="always").blocks


def test_a_page_without_a_story_loses_nothing() -> None:
    menu = "\n".join(f"      * {line}" for line in pages.MENU * 2)
    story = find_story(menu, page="always")
    assert story.no_story
    assert not story.removals


def test_a_text_without_blocks_has_no_story() -> None:
    assert find_story(" \n ", page="always").no_story


def test_every_removal_says_why() -> None:
    first = find_story(pages.lines_page()).removals[0]
    assert "above the story" in first.why
    assert "short" in first.why


def test_explain_gives_three_reasons_a_block() -> None:
    explained = list(explain_story(pages.lines_page()))
    assert len(explained) == len(find_story(pages.lines_page()).blocks)
    assert all(0 < len(block.reasons) <= 3 for block in explained)
    assert all(reason.startswith(("for: ", "against: ")) for block in explained for reason in block.reasons)
