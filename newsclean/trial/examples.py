"""Whether the examples of a rule hold, through the whole pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.pipeline import Settings, clean
from newsclean.rulepack import RulePack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.rules import Rule

_WORDS: Final = lazy_pattern(r"\w+")
_SHOWN: Final = 60  # characters of a text in a message
_HEADLINE: Final = "Council votes for new harbour bridge"
_OPENING: Final = (
    "The city council voted on Tuesday to rebuild the old harbour bridge, which has been closed since the spring, "
    "and to ask the county for half of the money that the work will cost."
)
_END: Final = (
    "“We have waited long enough,” said the mayor, who had promised a decision before the summer break, and added "
    "that the ferry would run every ten minutes until then."
)


def failures(rule: Rule, pack: RulePack) -> Iterator[str]:
    """Yield what does not hold of the examples of *rule* where the rules of *pack* are in force."""
    for example in rule.removes:
        text = around(rule, example)
        document = _cleaned(text, rule, pack)
        expected, left = _words(around(rule, "")), _words(document.text())
        if left != expected:
            yield f"removes “{short(example)}”: {_difference(expected, left)}"
        if rule.id not in {edit.rule for edit in _cleaned(text, rule, RulePack((rule,))).edits}:
            yield f"removes “{short(example)}”: the rule does not find it"
    for example in rule.keeps:
        text = f"{_HEADLINE}\n\n{_OPENING}\n\n{example}\n\n{_END}"
        document = _cleaned(text, rule, pack)
        if _words(document.text()) != _words(text):
            cutters = ", ".join(sorted({edit.rule for edit in document.edits if edit.label != "paragraph"}))
            yield f"keeps “{short(example)}”: cut by {cutters}"


def around(rule: Rule, example: str) -> str:
    """Return a story with *example* where *rule* looks for it.

    A rule for the top finds it below the headline, one for what is first or that needs company as the first line;
    a rule for the tail, one that ends the story and one that needs company find it at the end; others in the middle.
    """
    if rule.where in ("first", "top"):
        first = rule.company or rule.where == "first"
        parts = (example, _OPENING, _END) if first else (_HEADLINE, example, _OPENING, _END)
    elif rule.where == "tail" or rule.company or rule.scope == "rest":
        parts = (_HEADLINE, _OPENING, _END, example)
    else:
        parts = (_HEADLINE, _OPENING, example, _END)
    return "\n\n".join(part for part in parts if part)


def _cleaned(text: str, rule: Rule, pack: RulePack) -> Document:
    return clean(text, pack, Settings(rule.language, rule.outlet))


def _words(text: str) -> list[str]:
    return _WORDS.findall(text)


def _difference(expected: list[str], left: list[str]) -> str:
    missing = [word for word in expected if word not in left]
    if missing:
        return f"the story around it loses “{short(' '.join(missing))}”"
    more = [word for word in left if word not in expected] or left
    return f"“{short(' '.join(more))}” is left"


def short(text: str) -> str:
    """Return *text* on one line, cut off where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
