"""Normalise the dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document, Edit
    from newsclean.rulepack import RulePack


def normalise_dateline(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Propose edits."""
    yield from ()


def strip_dateline(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Propose to take the dateline out."""
    yield from ()
