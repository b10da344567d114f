"""The standfirst of a page dump stays though a byline and a date part it from the story."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

import newsclean
from newsclean.story.explain import explain_story
from newsclean.story.finder import find_story

_SPEC = importlib.util.spec_from_file_location("story_pages", Path(__file__).with_name("pages.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
pages = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pages)

REASON = "for: below the headline, as a standfirst is"
STANDFIRST = "Engineers have found cracks in three of its piers and shopkeepers on the north bank ask for a ferry"


def page(*head: str) -> str:
    return "\n".join((*pages.MENU, *head, *(f"{paragraph}\n" for paragraph in pages.STORY), *pages.FOOTER))


@pytest.mark.parametrize(
    "head",
    [
        (pages.HEADLINE, STANDFIRST, "By Jane Roe", "12 January 2024, 10:15", "Share this article"),
        (pages.HEADLINE, pages.HEADLINE, STANDFIRST, "By Jane Roe", "12 January 2024, 10:15"),
        (pages.HEADLINE, "12 January 2024, 10:15", STANDFIRST, "By Jane Roe"),
        ("Two years of detours", f"{STANDFIRST}.", "By Jane Roe", "12 January 2024, 10:15"),
        (
            pages.HEADLINE,
            STANDFIRST,
            "*",
            "*",
            "By Jane Roe",
            "Cranes at the pier (Photo: John Doe)",
            "12.01.2024 10:15",
        ),
    ],
    ids=["below the headline", "headline twice", "below the date", "headline of other words", "a picture below"],
)
def test_a_standfirst_stays(head: tuple[str, ...]) -> None:
    text = newsclean.clean_text(page(*head))
    assert text.startswith(f"{STANDFIRST}{'.' if head[1].endswith('.') else ''}\n\n{pages.STORY[0]}")


@pytest.mark.parametrize(
    "head",
    [
        (pages.HEADLINE, "Photo: cranes wait at the old harbour bridge with its cracked piers", "By Jane Roe"),
        (pages.HEADLINE, "* Shopkeepers on the north bank ask for a ferry and for lower rents", "By Jane Roe"),
        (pages.HEADLINE, "Share", "Ten recipes for a cold evening that you will not forget", "By Jane Roe"),
        (pages.HEADLINE, "Read all comments on the harbour bridge, its engineers and piers", "By Jane Roe"),
    ],
    ids=["caption", "link", "of another story", "comments"],
)
def test_what_is_no_standfirst_goes(head: tuple[str, ...]) -> None:
    assert newsclean.clean_text(page(*head)).startswith(pages.STORY[0])


def test_who_wrote_the_story_is_no_standfirst() -> None:
    line = "Jane Roe is a staff writer at the Harbour Herald and covers the council, the harbour and the bridge"
    assert newsclean.clean_text(page(pages.HEADLINE, line, "By Jane Roe", "12 January 2024")).startswith(pages.STORY[0])


def test_a_page_that_is_cut_on_request_gives_the_same_again() -> None:
    cleaner = newsclean.Cleaner(page="always")
    text = cleaner.clean(page(pages.HEADLINE, STANDFIRST, "By Jane Roe", "12 January 2024, 10:15")).text
    assert cleaner.clean(text).text == text


def test_of_one_long_line_nothing_is_said() -> None:
    source = " ".join(page(pages.HEADLINE, STANDFIRST, "By Jane Roe", "12 January 2024, 10:15").split())
    assert all(found.reasons[0] != REASON for found in explain_story(source))


def test_a_standfirst_is_explained() -> None:
    source = page(pages.HEADLINE, STANDFIRST, "By Jane Roe", "12 January 2024, 10:15")
    reasons = {source[found.block.start : found.block.end]: found.reasons for found in explain_story(source)}
    kept = [source[block.start : block.end] for block in find_story(source).blocks if block.keep]
    assert kept[0] == STANDFIRST
    assert reasons[STANDFIRST][0] == REASON
