"""Whether a rule only says again what another rule says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.rules import Rule

_ALWAYS = ("any", "en")


def overlaps(rule: Rule, others: Iterable[Rule]) -> Iterator[str]:
    """Yield the phrases of *rule* that one of *others* has for the same texts."""
    phrases = {folded(phrase): phrase for phrase in rule.phrases}
    if len(phrases) < len(rule.phrases):
        yield "has a phrase twice"
    for other in others:
        if other is rule or not _meet(rule, other):
            continue
        for phrase in other.phrases:
            if folded(phrase) in phrases:
                yield f"phrase “{phrase}” stands in {other.source}, rule {other.id}"
        if rule.pattern and rule.pattern == other.pattern:
            yield f"the pattern stands in {other.source}, rule {other.id}"


def _meet(rule: Rule, other: Rule) -> bool:
    """Whether a text can meet both rules: they are of one scope and one language, or one is always in force."""
    same = rule.language == other.language or rule.language in _ALWAYS or other.language in _ALWAYS
    return same and rule.scope == other.scope
