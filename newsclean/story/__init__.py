"""The story inside a page dump, found from the text alone."""

from __future__ import annotations

from newsclean.story.explain import ExplainedBlock, explain_story
from newsclean.story.finder import PageMode, Removal, Story, StoryBlock, find_story
from newsclean.story.model import StoryModel, load_model

__all__ = [
    "ExplainedBlock",
    "PageMode",
    "Removal",
    "Story",
    "StoryBlock",
    "StoryModel",
    "explain_story",
    "find_story",
    "load_model",
]
