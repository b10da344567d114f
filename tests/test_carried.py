"""What a round hands on of the lines that stay is what a fresh look would find."""

from __future__ import annotations

from newsclean.carried import Carried
from newsclean.document import blocks_of

FIRST = "The pier is open.\n\nRead more here\n\nFew people came."
SECOND = "The pier is open.\n\nA new line: read on.\n\nFew people came."


def test_a_line_that_stays_is_not_tested_again() -> None:
    asked: list[str] = []

    def reads(text: str) -> bool:
        asked.append(text)
        return "ead" in text

    carried = Carried()
    assert carried.passing(reads, blocks_of(FIRST)) == [1]
    asked.clear()
    again = carried.handed_on(["The pier is open.", "Few people came."])
    assert again.passing(reads, blocks_of(SECOND)) == [1]
    assert asked == ["A new line: read on."]


def test_what_passed_passes_again() -> None:
    carried = Carried()
    assert carried.passing(str.istitle, blocks_of("Read More\n\nThe pier is open.")) == [0]
    again = carried.handed_on(["Read More", "The pier is open."])
    assert again.passing(str.istitle, blocks_of("A line\n\nRead More\n\nThe pier is open.")) == [1]


def test_signs_are_looked_for_in_what_is_new() -> None:
    asked: list[str] = []

    def has_colon(text: str) -> bool:
        asked.append(text)
        return ":" in text

    carried = Carried()
    assert not carried.holds(has_colon, FIRST, blocks_of(FIRST))
    again = carried.handed_on(["The pier is open.", "Few people came."])
    assert again.holds(has_colon, SECOND, blocks_of(SECOND))
    assert "pier" not in asked[-1]
    assert "read on" in asked[-1]


def test_only_whole_lines_are_carried() -> None:
    whole, other = blocks_of("The pier is open.\nFew came.")
    carried = Carried(["The pier is open."])
    assert carried.fresh((whole, other)) == [other]
    part = whole._replace(opens=False)
    assert carried.fresh((part, other)) == [part, other]
