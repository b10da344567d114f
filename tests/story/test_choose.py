"""Which blocks stay, by how likely each is story, how long and where it is."""

from __future__ import annotations

from newsclean.story.choose import choose

STORY = (250, 60)
MENU = (5, 2)


def chosen(*blocks: tuple[int, int], shape: str = "lines", opening: list[int] | None = None) -> list[int]:
    odds, words = [odds for odds, _ in blocks], [words for _, words in blocks]
    keep = choose(bytes(odds), words, opening or [4] * len(blocks), shape)  # type: ignore[arg-type]
    return [number for number, stays in enumerate(keep) if stays]


def test_likely_blocks_stay() -> None:
    assert chosen(MENU, STORY, (140, 8), MENU) == [1, 2]


def test_long_paragraphs_amid_the_story_stay() -> None:
    assert chosen(STORY, (40, 40), STORY) == [0, 1, 2]
    assert chosen(STORY, (30, 40), STORY) == [0, 2]
    assert chosen(STORY, (40, 20), STORY) == [0, 2]
    assert chosen(STORY, STORY, (40, 40)) == [0, 1]
    assert chosen(STORY, (40, 40), *[MENU] * 12, STORY) == [0, 14]


def test_lists_between_blocks_of_the_story_stay() -> None:
    items = ((80, 4), (50, 5), (70, 3))
    assert chosen(STORY, *items, STORY, opening=[4, 1, 1, 2, 4]) == [0, 1, 2, 3, 4]
    assert chosen(STORY, *items, STORY) == [0, 4]
    assert chosen(STORY, *items, opening=[4, 1, 1, 1]) == [0]
    assert chosen(STORY, *[(50, 4)] * 3, STORY, opening=[4, 1, 1, 1, 4]) == [0, 4]


def test_what_lies_far_from_the_story_goes() -> None:
    assert chosen(STORY, *[MENU] * 24, (140, 30)) == [0, 25]
    assert chosen(STORY, *[MENU] * 40, (140, 30)) == [0]
    assert chosen((140, 30), *[MENU] * 40, (140, 30)) == [0, 41]


def test_an_interview_of_short_lines_stays_with_the_story_above_it() -> None:
    lines = [block for _ in range(40) for block in ((200, 6), (170, 9))]
    assert chosen(STORY, STORY, *lines, (140, 30)) == list(range(83))


def test_lists_stay_in_one_long_line_too() -> None:
    items = ((80, 4), (50, 5), (150, 6), (70, 3), (90, 4))
    assert chosen(STORY, *items, STORY, shape="run", opening=[4, 1, 1, 1, 1, 1, 4]) == [0, 1, 2, 3, 4, 5, 6]


def test_one_long_line_is_chosen_from_by_likelihood_alone() -> None:
    assert chosen(STORY, (40, 40), STORY, *[MENU] * 40, (140, 30), shape="run") == [0, 2, 43]
