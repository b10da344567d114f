"""Teasers and headlines of other stories go as whole blocks; the story's own words stay."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.rulepack import load
from newsclean.strip.related_links import strip_related_links

RULES = load()
STORY = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, "
    "as the mayor had asked it to do."
)
FOX = "The mayor told Fox News Digital that the bridge would be built, whatever the council had to say about it."


def cut(text: str) -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "en", None, RULES.found(text, blocks, "en"))
    document = document.with_edits(strip_related_links(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


@pytest.mark.parametrize(
    "teaser",
    [
        "Ferry stays in port A storm keeps the ferry from crossing for the third day and the island is… Read more",
        "Ferry stays in port for the third day Read More »",
        "Why the ferry stays in port: the captain has had enough of Read on The Harbour Post",
    ],
)
def test_a_teaser_that_breaks_off_goes(teaser: str) -> None:
    assert cut(f"{STORY}\n\n{STORY}\n\n{teaser}\n\n{STORY}") == [teaser]


def test_whole_sentences_go_where_teasers_stand_in_a_row() -> None:
    row = [f"The ferry number {number} stays in port. Read more" for number in range(3)]
    assert cut("\n\n".join([STORY, STORY, *row])) == row


def test_the_story_goes_on_before_a_link() -> None:
    assert cut(f"{STORY}\n\n{STORY}\n\nThe ferry stays in port, he said. Read more") == ["Read more"]
    assert cut("The ferry stays in port because a storm is on its… Read more") == ["Read more"]


@pytest.mark.parametrize(
    "link", ["[Council puts off its vote on the bridge again]", "[Is the bridge really worth it?]"]
)
def test_a_headline_in_brackets_goes(link: str) -> None:
    assert cut(f"{STORY}\n\n{link}\n\n{STORY}") == [link]


@pytest.mark.parametrize(
    "note",
    [
        "[This story was updated to give the name of the mayor]",
        "[Laughter]",
        "[Jane: Am I dreaming, or is this the bridge?]",
        "[He put down his pen and looked out of the window.]",
    ],
)
def test_a_note_in_brackets_stays(note: str) -> None:
    assert cut(f"{STORY}\n\n{note}\n\n{STORY}") == []


def test_capitals_are_links_on_fox_news_alone() -> None:
    link = "COUNCIL PUTS OFF VOTE ON BRIDGE AGAIN"
    assert cut(f"{STORY}\n\n{link}\n\n{FOX}") == [link]
    assert cut(f"{STORY}\n\n{link}\n\n{STORY}") == []


BODY = "\n\n".join(STORY.replace("Monday", f"Monday {day}") for day in range(5))


def test_teasers_that_break_off_one_after_the_other_go() -> None:
    lines = [
        "Ferry stays in port",
        "The ferry to the islands will not leave its port before the spring, as the ice on the lake...",
        "May 3, 2019",
        "School burns down",
        "Nobody was hurt when the old school by the river burnt down on Monday night, but...",
    ]

    assert cut("\n\n".join((BODY, *lines))) == lines


def test_talk_that_breaks_off_stays() -> None:
    talk = (
        "I wanted to tell you about the bridge, she began again, and about all the years that he waited, but...",
        "Nobody wants to hear of bridges any more, he answered, and looked out at the lake and the boats on it...",
    )

    assert cut("\n\n".join((BODY, *talk))) == []


@pytest.mark.parametrize(
    "link",
    [
        "[ ‘La barca vuelve’: el alcalde promete un puente para el año que viene ]",
        "( Full results of the vote)",
        "[Alle Nachrichten vom Hafen finden Sie hier in unserem Newsblog.]",
    ],
)
def test_a_link_set_apart_in_its_brackets_goes(link: str) -> None:
    assert cut(f"{STORY}\n\n{link}\n\n{STORY}") == [link]


@pytest.mark.parametrize(
    "aside", ["(Full disclosure: she is my aunt)", "( who is my aunt)", "[Hier bricht der Brief ab.]"]
)
def test_an_aside_in_brackets_stays(aside: str) -> None:
    assert cut(f"{STORY}\n\n{aside}\n\n{STORY}") == []


RAT = (
    "Der Rat der Stadt Halbach hat am Montag über die neue Brücke beraten, und er will erst am Ende des Monats "
    "abstimmen, wenn alle Mitglieder wieder da sind und die Kosten genau bekannt sind."
)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Warum die Fähre im Hafen bleibt Der Kapitän hat genug … Weiterlesen", True),
        ("Warum die Fähre im Hafen bleibtDer Kapitän hat genug vom Warten. Hier weiterlesen.", True),
        ("Die Kinder von Halbach sollen im Sommer wieder mehr lesen.", False),
    ],
)
def test_a_teaser_goes_in_german(line: str, goes: bool) -> None:  # noqa: FBT001 (a column of the table)
    text = f"{RAT}\n\n{RAT}\n\n{line}\n\n{RAT}"
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "de", None, RULES.found(text, blocks, "de"))

    assert bool(list(strip_related_links(document, RULES))) == goes
