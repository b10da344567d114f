"""Tell the names of people from other words with capitals by their given names."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_FILE: Final = Path(__file__).with_name("given_names.txt")
_INITIALS: Final = lazy_pattern(r"(?:[A-ZÀ-Þ]\.-?){1,3}$")
_EDGE: Final = ".,"


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    lines = _FILE.read_text(encoding="utf-8").split("\n")
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def has_given_name(name: str) -> bool:
    """Whether *name*, of two words at least, has a given name among its first two words, or initials.

    >>> has_given_name("Jean-Luc Roe"), has_given_name("J.K. Roe"), has_given_name("C. Ana Roe")
    (True, True, True)
    >>> has_given_name("Frequently Asked Questions"), has_given_name("Passive Indexing")
    (False, False)
    """
    words = name.split()[:2]
    bare = [word.casefold().strip(_EDGE) for word in words]
    known = _given_names()
    return any(word in known or word.partition("-")[0] in known for word in bare) or bool(_INITIALS.match(words[0]))
