"""Regular expressions that are compiled when they are first asked: most articles need few of them."""

from __future__ import annotations

import re
from typing import cast


class _LazyPattern:
    """Stands in for a compiled pattern and takes over its methods with the first call."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile, keep the method *name* so that the next call finds it at once, and return it."""
        method: object = getattr(re.compile(self.pattern, self._flags), name)
        self.__dict__[name] = method
        return method

    def __reduce__(self) -> tuple[type[_LazyPattern], tuple[str, int]]:
        return _LazyPattern, (self.pattern, self._flags)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` returns, for a price that only those pay who use it.

    >>> lazy_pattern("[aeiou]+").findall("queue")
    ['ueue']
    """
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))
