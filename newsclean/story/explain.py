"""Explain a decision: the strongest reasons for each block, worked out only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.story.blocks import lay_out
from newsclean.story.choose import choose
from newsclean.story.finder import PageMode, StoryBlock, find_story
from newsclean.story.judge import judge
from newsclean.story.model import StoryModel, load_model
from newsclean.story.reasons import strongest

if TYPE_CHECKING:
    from collections.abc import Iterator


class ExplainedBlock(NamedTuple):
    """A block, the decision, and the three strongest reasons in words."""

    block: StoryBlock
    reasons: tuple[str, ...]


def explain_story(text: str, *, page: PageMode = "auto", model: StoryModel | None = None) -> Iterator[ExplainedBlock]:
    """Yield every block of *text* with its decision and reasons; nothing for a text that is no dump."""
    model = model or load_model()
    story = find_story(text, page=page, model=model)
    if not story.blocks:
        return
    layout = lay_out(text)
    judgement = judge(layout, model)
    columns = judgement.columns
    chosen = choose(judgement.odds, judgement.words, judgement.opening, layout.shape)
    for block, row, likely in zip(story.blocks, judgement.rows, chosen, strict=True):
        if row < 0:
            yield ExplainedBlock(block, ("against: far from any sentence",))
            continue
        if block.keep and not likely and not story.no_story:
            yield ExplainedBlock(block, ("for: below the headline, as a standfirst is",))
            continue
        yield ExplainedBlock(block, strongest(model.story.reasons(columns, row)))
