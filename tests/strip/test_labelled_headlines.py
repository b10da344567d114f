"""A headline behind a label or an arrow goes where it stands alone between paragraphs; lists and standfirsts stay."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.links.labelled_headlines import labelled_headlines

STORY = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, "
    "as the mayor had asked it to do."
)


def found(*lines: str) -> list[str]:
    text = "\n\n".join(lines)
    return [block.text for block in labelled_headlines(Document(text, blocks_of(text)))]


@pytest.mark.parametrize(
    "link",
    [
        "EXCLUSIVE: Mayor fights over the bridge's name",
        "Fact check: Did the harbour freeze in June?",
        ">>> Mayor fights over the name of the bridge",
        "See the most-read stories in Science this hour >>",
        "Kommentar: Die Brücke braucht einen Namen",
        "VÍDEO: O prefeito fala sobre a nova ponte",
    ],
)
def test_a_link_alone_between_paragraphs_goes(link: str) -> None:
    assert found(STORY, STORY, link, STORY) == [link]
    assert found(link, STORY, STORY) == []


@pytest.mark.parametrize("line", ["»We will not wait for a bridge«", "Live: it is what they do.", "Opinion: divided"])
def test_a_line_of_the_story_stays(line: str) -> None:
    assert found(STORY, STORY, line, STORY) == []


def test_a_list_with_arrows_stays() -> None:
    assert found(STORY, STORY, "→ Two roads stay open all night", "→ One road is closed until noon", STORY) == []
