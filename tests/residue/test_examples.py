"""What is learnt from: the rules' verdicts, a reader's before them; lines with and without what rules cut."""

from __future__ import annotations

from newsclean.residue.columns import COLUMNS
from newsclean.residue.examples import lines_in, read, words_in
from newsclean.residue.words import BITS, MIDDLE, places_of

STORY = (
    "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said, while the"
    " crews waited on the quay for the ice to break."
)
PROMPT = "Sign up for our newsletter"
UNKNOWN = "Knots and nets and boats"
MORE = (
    "The port has two boats that can break thin ice, but one of them is being repaired, and the other was sent to the"
    " islands with food and medicine on Monday."
)
TEXT = f"{STORY}\n\n{PROMPT}\n\n{MORE}\n\n{UNKNOWN}"
SPAN = [TEXT.index(UNKNOWN), len(TEXT), "remove", "prompt"]
TABLE = bytes([MIDDLE]) * (1 << BITS)


def told(article: dict[str, object]) -> dict[tuple[int, ...], bool]:
    return {words.places: words.residue for words in words_in(read(article))}


def test_what_rules_cut_is_residue_and_the_rest_story() -> None:
    words = told({"id": "a", "text": TEXT, "outlet": "post"})
    assert words[tuple(sorted(places_of(PROMPT)))]
    assert not words[tuple(sorted(places_of(UNKNOWN)))]


def test_a_reader_knows_better() -> None:
    assert told({"id": "a", "text": TEXT, "spans": [SPAN]})[tuple(sorted(places_of(UNKNOWN)))]


def test_what_is_unclear_is_not_learnt_from() -> None:
    words = told({"id": "a", "text": TEXT, "marks": [[*SPAN[:2], "unclear"]]})
    assert tuple(sorted(places_of(UNKNOWN))) not in words


def test_lines_are_seen_with_all_some_and_none_of_what_rules_cut() -> None:
    """Half of the rules stand for those of an outlet that no rule was made for: what the others cut is a line there."""
    prompt = [TEXT.index(PROMPT), TEXT.index(PROMPT) + len(PROMPT), "remove", "prompt"]
    lines = list(lines_in(read({"id": "a", "text": TEXT, "outlet": "post", "spans": [prompt, SPAN]}), TABLE, 0))
    assert {line.text for line in lines if line.residue} == {PROMPT, UNKNOWN}
    assert len({line.row for line in lines if line.text == UNKNOWN}) == 3


def test_a_row_has_a_byte_for_each_column() -> None:
    (line, *_) = lines_in(read({"id": "a", "text": TEXT, "spans": [SPAN]}), TABLE, 0)
    assert len(line.row) == len(COLUMNS)


def test_an_outlet_is_in_one_fold() -> None:
    assert len({read({"id": name, "text": TEXT, "outlet": "post"}).fold for name in "abcdef"}) == 1
