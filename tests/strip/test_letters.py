"""Letters to the editor keep their signatures; names at the end of other texts go as before."""

from __future__ import annotations

import pytest

from newsclean import clean_text
from newsclean.authors.letters import letter_signatures
from newsclean.document import blocks_of

BODY = (
    "I was sorry to read that the council wants to close the old pier, where my mother sold eels for thirty years.",
    "My own children learnt to swim beside it, and I have never seen a stranger leave it in a bad mood.",
    "Nobody I know would miss the car park that is to take its place.",
)
REPORT = (
    "The council voted on Tuesday to close the old pier for two years, and the mayor said the work begins in autumn.",
    "Fishermen who moor there had asked for a delay until spring, but engineers said the piles are too weak.",
    "The harbour office will pay for the move of the forty boats that lie there.",
)


@pytest.mark.parametrize(
    "signature",
    [
        ("Mary Tolliver", "Elmville"),
        ("R. J. Stoat", "Great Wending"),
        ("Harriet Obi", "Elmville, Ohio, via email"),
        ("Dr. Ann Reed", "Elmville"),
    ],
)
def test_the_signature_of_a_letter_stays(signature: tuple[str, str]) -> None:
    text = "\n\n".join((*BODY, *signature))
    assert clean_text(text) == text


def test_every_letter_of_a_page_keeps_its_signature() -> None:
    text = "\n\n".join(("Dear Editor,", REPORT[0], "Mary Tolliver", "Elmville", "Sir –", REPORT[1], "Joan", "Wending"))
    signed = letter_signatures(blocks_of(text))
    assert [text[start:].split("\n")[0] for start in sorted(signed)] == ["Mary Tolliver", "Elmville", "Joan", "Wending"]


@pytest.mark.parametrize("head", ["Cartas al director", "Lettere al direttore", "Courrier des lecteurs"])
def test_pages_of_letters_are_known_in_other_languages(head: str) -> None:
    assert letter_signatures(blocks_of("\n\n".join((head, REPORT[0], "Mary Tolliver", "Elmville"))))


@pytest.mark.parametrize("lines", [("Mary Tolliver", "Elmville"), ("Mary Tolliver", "Mary Tolliver")])
def test_a_report_has_no_signature(lines: tuple[str, str]) -> None:
    assert not letter_signatures(blocks_of("\n\n".join((*REPORT, *lines))))


def test_an_outlet_is_no_place() -> None:
    assert not letter_signatures(blocks_of("\n\n".join((*BODY, "Mary Tolliver", "The Elmville Courier"))))
