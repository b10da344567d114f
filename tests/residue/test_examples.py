"""What is learnt from: the rules' verdicts, a reader's before them, seen with and without what rules cut."""

from __future__ import annotations

from newsclean.residue.examples import examples_of

STORY = "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said."
PROMPT = "Sign up for our newsletter"
UNKNOWN = "Pitch us your boat"
TEXT = f"{STORY}\n\n{PROMPT}\n\n{STORY}\n\n{UNKNOWN}"


def test_what_rules_cut_is_residue_and_the_rest_story() -> None:
    examples = examples_of({"id": "a", "text": TEXT, "outlet": "post"}, "en")
    assert {(one.residue, one.label) for one in examples if one.text == PROMPT} == {(True, "prompt")}
    assert {one.residue for one in examples if one.text == STORY} == {False}
    assert {one.group for one in examples} == {"post"}
    assert {one.bare for one in examples} == {True, False}


def test_a_reader_knows_better() -> None:
    mark = [TEXT.index(UNKNOWN), len(TEXT), "residue"]
    examples = examples_of({"id": "a", "text": TEXT, "marks": [mark]}, "en")
    assert {one.marked for one in examples if one.text == UNKNOWN} == {"residue"}


def test_what_is_unclear_is_not_learnt_from() -> None:
    mark = [TEXT.index(UNKNOWN), len(TEXT), "unclear"]
    examples = examples_of({"id": "a", "text": TEXT, "marks": [mark]}, "en")
    assert UNKNOWN not in {one.text for one in examples}


def test_an_article_read_to_its_end_is_story_where_nothing_is_marked() -> None:
    span = [TEXT.index(PROMPT), TEXT.index(PROMPT) + len(PROMPT), "remove", "prompt"]
    examples = examples_of({"id": "a", "text": TEXT, "spans": [span]}, "en")
    assert {one.text: one.marked for one in examples} == {PROMPT: "residue", STORY: "story", UNKNOWN: "story"}


def test_other_languages_give_none() -> None:
    assert examples_of({"id": "a", "text": TEXT}, "de") == []
