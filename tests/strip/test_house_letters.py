"""A letter of the house to its readers below a story goes; a letter that the story is stays."""

from __future__ import annotations

from newsclean import clean_text

STORY = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, "
    "which the mayor called a blow to the fishermen and to the town as a whole.\n\n"
    "The harbour stays closed until then, and the ferry goes from the northern pier, as it did in the last winter.\n\n"
    "“We have coal for a week,” said Jane Dole, who runs the only shop of the islands and has run it for years."
)
LETTER = (
    "The ministry has called our work “unwanted” and forbidden the town to read it.\n\n"
    "We see it otherwise: our reporters go where the boats go. If you can, please support us from two euros a month."
)


def test_a_letter_to_readers_goes() -> None:
    assert clean_text(f"{STORY}\n\nDear readers,\n\n{LETTER}") == STORY
    assert clean_text(f"{STORY}\n\nA Message from The Harbour Times:\n\nDear readers,\n\n{LETTER}") == STORY


def test_a_letter_that_asks_for_nothing_stays() -> None:
    letter = "Dear readers,\n\nOur harbour is the oldest of the coast, and you will love it when the ice is gone."
    assert clean_text(f"{STORY}\n\n{letter}").endswith(letter)


def test_a_letter_that_the_story_quotes_stays() -> None:
    letter = f"Dear friends,\n\n{LETTER}\n\nThe mayor said that he had never seen the letter, and that it was forged."
    assert "forbidden the town" in clean_text(f"{STORY}\n\n{letter}")
