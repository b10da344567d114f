"""A table of contents goes where a word heads it and its lines come again as heads; other lists stay."""

from __future__ import annotations

from newsclean.document import Document, blocks_of
from newsclean.rulepack import RulePack
from newsclean.strip.repeats import strip_repeats

PART = "Das Dach leckt seit dem Winter, und die Halle am Kai steht leer, seit die Fischer nach Norden gezogen sind."
HEADS = ("Warum leckt das Dach?", "Wer zahlt die Halle?", "Wann kommen die Fischer?", "Was sagt der Rat?")
PARTS = "\n".join(f"{head}\n{PART[:-1]} {number}." for number, head in enumerate(HEADS))


def cut(text: str) -> list[str]:
    """Return the lines that go from *text* as a table of contents."""
    document = Document(text, blocks_of(text), (), "de")
    edits = [edit for edit in strip_repeats(document, RulePack()) if edit.rule == "contents-list"]
    return [text[edit.start : edit.end] for edit in edits]


def test_a_table_of_contents_goes_with_its_head() -> None:
    text = f"{PART}\nInhalt\n" + "\n".join(HEADS) + f"\n{PARTS}"
    assert cut(text) == ["Inhalt", *HEADS]


def test_numbers_before_the_lines_do_not_matter() -> None:
    items = [f"{number}. {head}" for number, head in enumerate(HEADS, 1)]
    parts = [line for item in items for line in (item, PART)]
    assert cut("\n".join([PART, "Contents", *items, *parts])) == ["Contents", *items]


def test_one_line_may_differ() -> None:
    items = [*HEADS[:2], "Wann kommen Fischer?", HEADS[3]]
    assert cut("\n".join([PART, "Inhalt:", *items, PARTS])) == ["Inhalt:", *items]


def test_a_list_that_the_story_announces_stays() -> None:
    assert cut("\n".join(["Drei Fragen stellte der Rat am Montag in der Halle:", *HEADS, PARTS])) == []


def test_a_list_without_a_head_may_be_the_story_s() -> None:
    assert cut("\n".join([PART, *HEADS, PARTS])) == []


def test_a_refrain_stays() -> None:
    refrain = "Das Meer ist weit\nDas Meer ist kalt\nUnd niemand kennt den Weg"
    assert cut(f"{refrain}\n{PART}\n{refrain}\n{PART}") == []
