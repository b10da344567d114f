"""Whether a pattern can run wild: it is matched, under a time budget, against texts made to tempt it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.rules import Rule

BUDGET: Final = 0.1
"""Seconds that a pattern may take for one text of this trial; a sound one needs a few thousandths."""
_LENGTH: Final = 2_000
"""Code points that a rule for a part of a block is tried on; one for whole blocks sees what `longest` allows."""
_PUMPS: Final = (
    " ",
    "a",
    "A",
    "1",
    "a ",
    "A ",
    "Aa ",
    "1 ",
    "a1",
    ". ",
    ", ",
    "\n",
    "a\n",
    "-",
    "'",
    '"',
    "(",
    "/",
    "|",
    "_",
    "@",
    "é ",
    "。",
)
_BREAK: Final = "\x00"
"""What no pattern expects: it must give up or try all other ways."""


def is_slow(rule: Rule) -> str:
    """Return the beginning of a text that the pattern of *rule* does not get done with in time, or ""."""
    if not rule.pattern:
        return ""
    pattern = regex.compile(rule.pattern)
    for text in _temptations(rule):
        try:
            pattern.match(text, timeout=BUDGET)
        except TimeoutError:
            return text[:80]
    return ""


def _temptations(rule: Rule) -> Iterator[str]:
    """Yield texts that begin as the pattern expects, then repeat something, then break off."""
    end = _BREAK + " ".join(rule.removes)  # a letter the pattern cannot do without must stand somewhere
    length = _LENGTH if rule.scope in ("sentence", "span") else rule.longest
    for opening in _openings(rule):
        last = opening.split(" ")[-1]
        for pump in (*_PUMPS, last, f"{last} ", f"{opening} "):
            if pump:
                yield opening + pump * (length // len(pump)) + end


def _openings(rule: Rule) -> Iterator[str]:
    for start in rule.starts[:3]:
        yield from (start, start.capitalize())
    for example in rule.removes:
        words = example.split(" ")
        for count in sorted({1, 2, len(words) // 2, len(words)} - {0}):
            yield " ".join(words[:count])
