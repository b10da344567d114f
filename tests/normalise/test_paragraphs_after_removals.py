"""Paragraphs: the white space and the marks that a removal leaves. ⟦…⟧ marks what was taken out."""

from __future__ import annotations

import re

import pytest

from newsclean import clean_text
from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.normalise.paragraphs import normalise_paragraphs
from newsclean.rulepack import RulePack

RULES = RulePack(())
_MARKED = re.compile(r"⟦(?P<gone>.*?)(?:→(?P<new>.*?))?⟧", re.DOTALL)


def text_after(marked: str, label: str = "prompt") -> str:
    """Return the clean text of *marked* once what stands between ⟦ and ⟧ is gone, or replaced by what → shows."""
    source, edits, position = "", [], 0
    for found in _MARKED.finditer(marked):
        source += marked[position : found.start()]
        edits.append(Edit(len(source), len(source) + len(found["gone"]), label, "rule", "why", found["new"] or ""))
        source, position = source + found["gone"], found.end()
    source += marked[position:]
    document = Document(source, blocks_of(source)).with_edits(edits)
    return document.with_edits(normalise_paragraphs(document, RULES)).text()


BETWEEN = [
    ("He said so.\n\n⟦Read more⟧\n\nThe minister left.", "He said so.\n\nThe minister left."),
    ("He said so.\n⟦Read more⟧\nThe minister left.", "He said so.\n\nThe minister left."),
    ("⟦Home⟧\n⟦News⟧\n\nThe minister left.", "The minister left."),
    ("The minister left.\n\n⟦Share⟧\n⟦Print⟧", "The minister left."),
    ("The minister left. ⟦Share this⟧", "The minister left."),
    ("⟦Share this⟧ The minister left.", "The minister left."),
    ("⟦All of it⟧", ""),
    ("- peace\n⟦Read more⟧\n- work", "- peace\n- work"),
    ("He said so. ⟦Read more\nShare⟧ The minister left.", "He said so.\n\nThe minister left."),
]
INSIDE = [
    ("He said so.⟦ADVERTISEMENT⟧The minister left.", "He said so.\n\nThe minister left."),
    ("He said so. ⟦Advertisement⟧ The minister left.", "He said so.\n\nThe minister left."),
    ("“So,” he said. ⟦Read more.⟧ “No.”", "“So,” he said.\n\n“No.”"),
    ("A headline⟦3 minutes⟧The minister left.", "A headline\n\nThe minister left."),
    ("President ⟦Read more⟧Trump left.", "President Trump left."),
    ("他说。⟦广告⟧我们走。", "他说。\n\n我们走。"),
    ("He met Mr. ⟦Read more⟧ Smith.", "He met Mr. Smith."),
    ("The minister ⟦(pictured)⟧ left.", "The minister left."),
    ("The minister⟦ADVERTISEMENT⟧left.", "The minister left."),
    ("The minister ⟦(pictured)⟧, who left, came.", "The minister, who left, came."),
    ("The minister ⟦(pictured)⟧. He left.", "The minister. He left."),
    ("The minister ⟦(pictured)⟧'s car.", "The minister's car."),
    ("The minister ⟦(pictured)⟧: he left.", "The minister: he left."),
    ("Le ministre ⟦(photo)⟧ : il part.", "Le ministre : il part."),
    ("He (⟦pictured⟧ left) came.", "He (left) came."),
    ("我们⟦广告⟧走。", "我们走。"),
    ("He said. ⟦Read more⟧ and he left.", "He said. and he left."),
]
ORPHANS = [
    ("The minister (⟦pictured⟧) left.", "The minister left."),
    ("The minister “⟦pictured⟧” left.", "The minister left."),
    ("He said so. - ⟦Read more⟧", "He said so."),
    ("He said so. | ⟦Read more⟧ | The minister left.", "He said so.\n\nThe minister left."),
    ("The headline | ⟦Reuters⟧\n\nThe minister left.", "The headline\n\nThe minister left."),
    ("⟦Reuters⟧ | The minister left.", "The minister left."),
    ("He said so.\n\n• ⟦Read more⟧\n\nThe minister left.", "He said so.\n\nThe minister left."),
    ("He said so.\n\n•\n\n⟦Read more⟧\n\nThe minister left.", "He said so.\n\nThe minister left."),
    ("He said so.\n\n(⟦Reporting by A⟧; ⟦Editing by B⟧)", "He said so."),
    ("He said so. ⟦Read more⟧. The minister left.", "He said so.\n\nThe minister left."),
]
KEPT_MARKS = [
    ("He said so.\n\n* * *\n\n⟦Read more⟧\n\nThe minister left.", "He said so.\n\n* * *\n\nThe minister left."),
    ("TOKYO – ⟦Read more⟧ The minister left.", "TOKYO – The minister left."),
    ("He wrote: ⟦Read more⟧\n\nThe minister left.", "He wrote:\n\nThe minister left."),
    ("He said so.\n\n👍\n\n⟦Read more⟧", "He said so.\n\n👍"),
    ("他说。\n\n一\n\n⟦Read more⟧", "他说。\n\n一"),
]


@pytest.mark.parametrize(("marked", "clean"), BETWEEN + INSIDE + ORPHANS + KEPT_MARKS)
def test_what_a_removal_leaves(marked: str, clean: str) -> None:
    assert text_after(marked) == clean


REPAIRS = [
    ("don⟦â€™→’⟧t go", "don’t go"),
    ("a⟦\u200b⟧b", "ab"),
    ("a ⟦\u00a0→ ⟧ b", "a b"),
    ("a⟦\u00a0→ ⟧b", "a b"),
    ("He said so.⟦\u2028→\n⟧The minister left.", "He said so.\n\nThe minister left."),
    ("He said so.\n\n⟦\ufeff⟧The minister left.", "He said so.\n\nThe minister left."),
    ("He said so.\n\n⟦\u200b⟧\n\nThe minister left.", "He said so.\n\nThe minister left."),
    ("⟦TOKYO (Reuters) - →TOKYO (Reuters) – ⟧The minister left.", "TOKYO (Reuters) – The minister left."),
    ("Headline\n⟦TOKYO - →TOKYO – ⟧The minister left.", "Headline\n\nTOKYO – The minister left."),
]


@pytest.mark.parametrize(("marked", "clean"), REPAIRS)
def test_repairs_leave_the_white_space_alone(marked: str, clean: str) -> None:
    assert text_after(marked, "character") == clean


def test_a_removal_is_a_removal_only_of_residue() -> None:
    assert text_after("He (⟦\u200b⟧) left.", "character") == "He () left."


def test_both_brackets_of_what_went_go() -> None:
    story = "The shooting led to protests in the old town, where the mayor spoke to hundreds of people at noon."
    assert clean_text(f"{story}\nBackground [ edit ]\n{story[:-1]} again.") == (
        f"{story}\n\nBackground\n\n{story[:-1]} again."
    )
