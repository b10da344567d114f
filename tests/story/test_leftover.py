"""What is left when blocks go, and which blocks are let go at once."""

from __future__ import annotations

from newsclean.story.blocks import lay_out
from newsclean.story.leftover import left_over
from newsclean.story.near import near_sentences

SOURCE = "Menu\n\n    The mayor resigned.\nShare\n    Her deputy takes over."


def test_indentation_and_blocks_that_go_leave_only_their_white_space() -> None:
    text, spans = left_over(SOURCE, lay_out(SOURCE).pieces, (False, True, False, True))
    assert text == "The mayor resigned.\n\nHer deputy takes over."
    assert [text[span.start : span.end] for span in spans] == ["The mayor resigned.", "Her deputy takes over."]
    assert [span.number for span in spans] == [1, 3]


def test_a_menu_far_from_any_sentence_is_let_go_at_once() -> None:
    source = "\n".join(["Home"] * 40 + ["The mayor of the harbour town resigned on Monday after a long dispute."])
    near = near_sentences(lay_out(source).pieces)
    assert list(near) == [False] * 30 + [True] * 11


def test_a_list_far_from_the_prose_of_a_page_is_let_go_too() -> None:
    prose = [
        "The mayor of the harbour town resigned on Monday after a long dispute about a bridge and its nine piers."
    ] * 6
    teasers = ["The ferry to the north bank will not run on Sundays any more."] * 30
    near = near_sentences(lay_out("\n".join([*prose, *teasers])).pieces)
    assert list(near) == [True] * 26 + [False] * 10
