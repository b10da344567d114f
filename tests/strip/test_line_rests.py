"""What is left of a line whose prompt went goes if it asks or speaks to the reader; sentences of the story stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text

STORY = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, "
    "which the mayor called a blow to the fishermen and to the town as a whole.\n\n"
    "The harbour stays closed until then, and the ferry goes from the northern pier, as it did in the last winter."
)
GERMAN = (
    "Der Rat hat am Montag über die neue Brücke beraten und die Abstimmung auf das Ende des Monats verschoben, "
    "was die Bürgermeisterin einen Schlag für die Fischer und die ganze Stadt nannte.\n\n"
    "Der Hafen bleibt bis dahin geschlossen, und die Fähre legt wie im letzten Winter am nördlichen Kai ab."
)


@pytest.mark.parametrize(
    ("story", "line"),
    [
        (STORY, "Do you agree with the delay? Tell us in the comments below."),
        (STORY, "Have you seen the bridge, or do you hate it? Leave us a comment below."),
        (STORY, "Jane Roe’s column appears on Mondays. Follow her on Twitter @janeroe."),
        (STORY, "Tides is a reader-supported letter. To receive new posts, consider becoming a paid subscriber."),
        (STORY, "Subscribe to our newsletter. You get the news of the port and whatever you need by breakfast."),
        (STORY, "You have already subscribed. Thank you."),
        (
            STORY,
            "Please accept YouTube cookies to play this video. By accepting you will be accessing content from it.",
        ),
        (GERMAN, "Was meinen Sie? Schreiben Sie uns Ihre Meinung in die Kommentare!"),
        (GERMAN, "Das Blatt ist ein geschütztes Markenzeichen. Alle Rechte vorbehalten."),
    ],
)
def test_the_rest_of_the_line_goes(story: str, line: str) -> None:
    assert clean_text(f"{story}\n\n{line}") == story


@pytest.mark.parametrize(
    "rest",
    [
        "The vote is now on Friday.",
        "The boats of the northern pier sail at nine, and those of the southern one follow them an hour later.",
        "“Will you come?” she asked.",
        "The council was asked for years whether it would ever build the bridge, and it will be asked again. Will it?",
    ],
)
def test_a_sentence_of_the_story_stays(rest: str) -> None:
    assert clean_text(f"{STORY}\n\n{rest} Tell us in the comments below.").endswith(rest)


@pytest.mark.parametrize(
    "rest",
    [
        "Exposure – is it even in the dark? Do you need to set it anew?",
        "2) The Tide App – a good app if you want to sail alone.",
        "Cameras like these set the standard for video, and a quiet room is the baseline of any podcast.",
    ],
)
def test_what_a_line_tells_before_it_calls_stays(rest: str) -> None:
    text = f"{STORY}\n\n{rest} If you need more, see our guide to cameras.\n\n{STORY.splitlines()[0]}"
    assert rest in clean_text(text)
