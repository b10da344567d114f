"""Explain a decision: the strongest reasons for each block, worked out only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.story.blocks import lay_out
from newsclean.story.choose import choose
from newsclean.story.finder import PageMode, StoryBlock, find_story
from newsclean.story.judge import judge
from newsclean.story.model import StoryModel, load_model
from newsclean.story.reasons import strongest

if TYPE_CHECKING:
    from collections.abc import Iterator


_LIKELY: Final = 0.5


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
        place = () if story.no_story else _by_place(block, likely=likely)
        reasons = strongest(model.story.reasons(columns, row))
        yield ExplainedBlock(block, (*place, *reasons)[: len(reasons)])


def _by_place(block: StoryBlock, *, likely: bool) -> tuple[str, ...]:
    """Return why *block* stays or goes against its likelihood: for where it stands."""
    if block.keep and not likely:
        return ("for: below the headline, as a standfirst is",)
    if block.keep and block.probability < _LIKELY:
        return ("for: long, or a list, amid the story",)
    if not block.keep and block.probability > _LIKELY:
        return ("against: far from all that is surely the story",)
    return ()
