"""A list of other stories goes from its stuck head on to the end; the same words in a sentence stay."""

from __future__ import annotations

from newsclean.document import Document, blocks_of
from newsclean.links.glued_heads import glued_heads

STORY = "\n\n".join(
    f"Der Rat hat am Montag zum {number}. Mal über die neue Brücke beraten und die Abstimmung wieder verschoben."
    for number in range(1, 8)
)
TEASER = "Neue Fähre fährt ab JuniDie Stadt hat ein Schiff gekauft. Es fährt nach Süden."


def cut(text: str) -> list[str]:
    """Return what is found in *text*."""
    document = Document(text, blocks_of(text), (), "de")
    return [block.text[start:] for block, start in glued_heads(document)]


def test_the_list_goes_to_the_end() -> None:
    assert cut(f"{STORY}\n\nLesen Sie mehr{TEASER}\n\n{TEASER}") == [f"Lesen Sie mehr{TEASER}", TEASER]


def test_it_may_begin_behind_the_last_sentence() -> None:
    assert cut(f"{STORY}Auch interessant{TEASER}\n\n{TEASER}") == [f"Auch interessant{TEASER}", TEASER]


def test_a_label_between_two_sentences_takes_no_story_with_it() -> None:
    assert cut(f"{STORY}Auch interessantDer Hafen bleibt bis dahin geschlossen, und die Fähre legt am Kai ab.") == []


def test_a_head_with_a_blank_may_be_a_sentence() -> None:
    assert cut(f"{STORY}\n\nAuch interessant Neues gab es nicht.") == []


def test_above_the_end_of_the_story_nothing_goes() -> None:
    assert cut(f"Auch interessant{TEASER}\n\n{STORY}") == []


def test_where_somebody_speaks_the_story_goes_on() -> None:
    assert cut(f"{STORY}\n\nAuch interessant{TEASER}\n\n„Das reicht“, sagte der Bürgermeister am Abend.") == []
