"""Find the links that The Hill's pages glue to a person's name: "Donald John TrumpFirst headline Second one MORE"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST: Final = 700
_NAME_WORD: Final = r"(?:[A-ZÀ-Þ][\w.'’-]*|\([A-Z][\w.]*\)|de|del|la|van|von|bin)"
_LAST_NAME: Final = r"(?:Mc|Mac|De|Di|La|O['’])?[A-ZÀ-Þ][a-zß-ÿ'’]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?"
# The last word of a full name, glued to what follows: "TrumpGOP", "Ocasio-CortezGreen", "Mueller IIISasse".
_GLUED: Final = lazy_pattern(
    rf"(?:{_NAME_WORD} ){{1,5}}(?P<last>{_LAST_NAME})(?: (?:Jr\.?|Sr\.?|I{{2,3}}|IV))?(?=[A-ZÀ-Þ0-9‘“'\"])"
)
_MORE: Final = "MORE"


def name_links(source: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every full name with the headlines glued to it, up to its MORE."""
    position = 0
    more = source.find(_MORE)
    while more >= 0:
        stop = more + len(_MORE)
        if not source[stop : stop + 1].isalnum():
            found = _name_before(source, max(position, more - _LONGEST), more)
            if found is not None:
                yield found, stop
                position = stop
        more = source.find(_MORE, stop)


def _name_before(source: str, start: int, more: int) -> int | None:
    """Return where the full name begins whose links end at *more*, or None."""
    start = max(start, source.rfind("\n", start, more) + 1)
    for found in _GLUED.finditer(source, start, more + 1):
        last = found["last"]
        # The story's own mention stands right before: "President Trump Donald John Trump".
        mention = source.rfind(last, found.start(), found.start("last"))
        if mention >= 0:
            name = mention + len(last)
            return name + len(source[name : found.end()]) - len(source[name : found.end()].lstrip())
        before = source[max(start, found.start() - len(last) - 3) : found.start()].rstrip()
        if before.endswith(last):
            return found.start()
    return None
