"""Labels between the sentences of a text that is one line go; the same words in a sentence stay."""

from __future__ import annotations

import pytest

from newsclean import clean

STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast. Fishermen who moor there had asked for a delay "
    "until spring, but the council said the piles were too weak to wait and that the fleet had three weeks to leave."
)
MORE = (
    "The harbour master, who has worked there for thirty years, said that no ferry had been late because of the pier, "
    "and that none would be. The council meets again in May, and it will hear those who want to keep the pier. "
    "Until then no boat may moor there at night."
)


@pytest.mark.parametrize(
    "label",
    [
        "Read more",
        "Advertisement",
        "Recommended Stories",
        "Share this article",
        "View Comments Leave a comment",
        "READ MORE",
    ],
)
def test_label_between_sentences_goes(label: str) -> None:
    assert clean(f"{STORY} {label} {MORE}").article.paragraphs == (STORY, MORE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more books, he told them.",
        "Share this article with him, she asked.",
        "Top Stories The Courier printed were read aloud.",
    ],
)
def test_sentence_that_begins_like_a_label_stays(sentence: str) -> None:
    assert sentence in clean(f"{STORY} {sentence} {MORE}").text
