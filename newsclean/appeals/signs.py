"""The signs by which a site's appeals to its reader are known; their words stand in `words`, a language each."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from types import ModuleType

# What may stand before the verb of an invitation: bullets, quotes, "Now", "Then", a question's inverted mark.
_LEAD: Final = r"^[\W_]{0,6}(?:(?:jetzt|hier|dann|also|und|bitte|ou|et|y|e|o|en|og|och|ja|if|nu|ora|agora|ya)\s)?"


class Signs(NamedTuple):
    """What tells an appeal in one language; a story has hardly two of them in a sentence that nobody says."""

    stems: tuple[str, ...]
    """Small letters of which a text with an appeal has some: a cheap test before any pattern."""
    cookie: re.Pattern[str]
    site: re.Pattern[str]
    """The site that speaks of itself: "we", "our", "this website"."""
    reader: re.Pattern[str]
    """The reader who is spoken to."""
    consent: re.Pattern[str]
    """What is done with cookies and data: use, accept, refuse, improve."""
    policy: re.Pattern[str]
    """The site's own policy on data."""
    call: re.Pattern[str]
    """An invitation at the beginning of a sentence, or an offer that needs no verb."""
    service: re.Pattern[str]
    """What the site offers: its newsletter, subscription, channel."""
    ours: re.Pattern[str]
    """A service that the site calls its own."""
    offer: re.Pattern[str]
    """What makes the reader want it: free, daily, in your inbox."""
    house: re.Pattern[str]
    """What a house says of itself beside an appeal: its journalism, readers, independence; two of them tell."""
    asks: re.Pattern[str] | None
    """The calls that are nothing but requests; where they are known, sentences are judged together and in a story."""

    def stems_in(self, text: str) -> list[str]:
        """Return the stems that *text*, in small letters, has."""
        return [stem for stem in self.stems if stem in text]


def signs(  # noqa: PLR0913 (a table: one column each)
    *,
    stems: str,
    cookie: str,
    site: str,
    reader: str,
    consent: str,
    policy: str,
    call: str,
    service: str,
    ours: str,
    offer: str,
    house: str = "(?!)",
    asks: str = "",
    spaced: bool = True,
) -> Signs:
    """Return the signs made of words: alternatives, in either case but for *reader*.

    A language that is not *spaced* writes its words without blanks, or changes their ends: they are found anywhere, and
    all its calls are requests.
    """
    edge, lead = (r"\b", _LEAD) if spaced else ("", "")
    if spaced:
        own = rf"\b(?:{ours})\s(?:[^\s.!?]+\s){{0,3}}?(?:{service})|\b(?:{service})\s(?:[^\s.!?]+\s)?(?:{ours})\b"
    else:
        own, asks = rf"(?:{ours})[^。！？.!?]{{0,16}}(?:{service})", call
    return Signs(
        tuple(stems.split()),
        _words(cookie),
        _words(rf"{edge}(?:{site}){edge}"),
        lazy_pattern(reader),
        _words(rf"{edge}(?:{consent})"),
        _words(rf"{edge}(?:{policy})"),
        _words(rf"{lead}(?:{call}){edge}"),
        _words(rf"{edge}(?:{service})"),
        _words(own),
        _words(rf"{edge}(?:{offer})"),
        _words(rf"{edge}(?:{house})"),
        _words(rf"{lead}(?:{asks}){edge}") if asks else None,
    )


@cache
def signs_of(language: str) -> Signs:
    """Return the signs of *language*, one that has a module of words."""
    module: ModuleType = import_module(f"newsclean.appeals.words.{language}")
    found = module.SIGNS
    assert isinstance(found, Signs)  # noqa: S101 (a module of ours)
    return found


def _words(pattern: str) -> re.Pattern[str]:
    return lazy_pattern(pattern, re.IGNORECASE)
