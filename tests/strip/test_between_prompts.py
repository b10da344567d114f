"""Short lines between two lines of an appeal or a menu go with them; subheads and what people say stay."""

from __future__ import annotations

import newsclean

OPENING = (
    "The harbour froze on Tuesday night for the first time in eleven years, and the ferries to the islands stayed at "
    "their moorings until noon, the port said."
)
CLOSING = (
    "“We have coal for a week,” said Jane Dole, who runs the only shop of the islands. “After that we burn "
    "the chairs that nobody sits on.”"
)


def cleaned(*lines: str) -> str:
    return newsclean.clean_text("\n\n".join((OPENING, *lines)))


def test_a_line_between_two_of_an_appeal_goes() -> None:
    appeal = (
        "Sign up for our free newsletter",
        "Stories that matter from the coast, every Friday.",
        "Your email address",
    )
    assert cleaned(*appeal, CLOSING) == cleaned(CLOSING)


def test_a_line_below_an_appeal_stays() -> None:
    assert "Ice on the roads" in cleaned("Sign up for our free newsletter", "Ice on the roads", CLOSING)


def test_a_line_in_which_somebody_speaks_stays() -> None:
    line = "“It was a cold one,” he said."
    assert line in cleaned("Sign up for our free newsletter", line, "Enter your email address", CLOSING)


def test_a_sentence_that_tells_something_stays() -> None:
    for line in ("The survey of the coast suggests that the ice is old.", "Fish is behind the rise of prices."):
        assert line in cleaned("Sign up for our free newsletter", line, "Enter your email address", CLOSING)


def test_what_reporters_sought_stays() -> None:
    line = "We've reached out to the port ... so far, no word back."
    assert line in cleaned("Sign up for our free newsletter", line, "Enter your email address", CLOSING)


def test_a_word_between_buttons_below_the_story_goes() -> None:
    assert cleaned(CLOSING, "Facebook", "Twitter", "Bio", "LinkedIn", "Pinterest") == cleaned(CLOSING)


def test_a_german_sentence_of_the_story_between_two_appeals_stays() -> None:
    opening = (
        "Der Hafen ist in der Nacht zum Dienstag zum ersten Mal seit elf Jahren zugefroren, und die Fähren zu "
        "den Inseln blieben bis zum Mittag liegen, wie die Verwaltung mitteilte."
    )
    last = "Für die beiden alten Schiffe ist ein Ersatz bestellt. (abc)"
    appeals = ("Jetzt unseren kostenlosen Newsletter abonnieren!", "Keine Nachrichten mehr verpassen!")
    assert "Ersatz bestellt." in newsclean.clean_text("\n\n".join((opening, appeals[0], last, appeals[1])))
