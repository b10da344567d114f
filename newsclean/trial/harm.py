"""What a pack would cut out of a folder of texts, and what of that looks like story."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newsclean.pipeline import Settings, clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_LONG: Final = 25
"""Words from which a removal is worth reading."""
_QUOTES: Final = '“”„«»「」"'


@dataclass(slots=True)
class Harm:
    """What one rule cut."""

    texts: int = 0
    cuts: list[str] = field(default_factory=list)

    def doubtful(self) -> list[str]:
        """Return the cuts that look like story, since they are long or quote someone; the longest first."""
        doubtful = {cut for cut in self.cuts if len(cut.split()) >= _LONG or any(mark in cut for mark in _QUOTES)}
        return sorted(doubtful, key=lambda cut: (-len(cut), cut))


def harm(texts: Iterable[str], pack: RulePack, rules: frozenset[str]) -> dict[str, Harm]:
    """Return what each of *rules* (their ids) cuts out of *texts* where *pack* is in force."""
    found = {rule: Harm() for rule in sorted(rules)}
    for text in texts:
        edits = [edit for edit in clean(text, pack, Settings()).edits if edit.rule in rules]
        for rule in {edit.rule for edit in edits}:
            found[rule].texts += 1
        for edit in edits:
            found[edit.rule].cuts.append(_cut(text, edit))
    return found


def _cut(text: str, edit: Edit) -> str:
    return " ".join(text[edit.start : edit.end].split())
