"""What a round of filters hands on of the lines that come through it whole: what single lines were found to be.

Nearly all lines of a text stay as they are from one round to the next. A test that looks at nothing but the text of
a line says of them what it has said before, and is not asked again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsclean.document import Block

Test = Callable[[str], bool]


class Carried:
    """The lines that came through the round before, and what its tests said of them."""

    __slots__ = ("_before", "_known_to", "_lines", "_new", "_now")

    def __init__(self, lines: Iterable[str] = (), before: Mapping[Test, frozenset[str]] | None = None) -> None:
        """Take the *lines* that no edit has touched, and what passed each test in the round *before*."""
        self._lines = frozenset(lines)
        self._before = before or {}
        self._now: dict[Test, frozenset[str]] = {}
        self._new: list[int] = []
        self._known_to: Sequence[Block] = ()

    def passing(self, test: Test, blocks: Sequence[Block]) -> list[int]:
        """Return the numbers of those of *blocks* whose text passes *test*, a function of nothing but that text."""
        before = self._before.get(test)
        if before is None:
            found = [index for index, (_, _, text, _, _) in enumerate(blocks) if test(text)]
        elif before is _NONE:
            found = [index for index in self._new_among(blocks) if test(blocks[index].text)]
        else:
            lines = self._lines
            found = [
                index
                for index, (_, _, text, _, _) in enumerate(blocks)
                if (text in before if text in lines else test(text))
            ]
        self._now[test] = frozenset([blocks[index].text for index in found]) if found else _NONE
        return found

    def holds(self, test: Test, source: str, blocks: Sequence[Block]) -> bool:
        """Return whether *test*, a look for signs that stand within single lines, is true of *source*.

        Where it was not true of the text before, it is asked of what is new since then.
        """
        held = test(source) if self._before.get(test) is not _NONE else test(self._new_in(source, blocks))
        self._now[test] = _ANY if held else _NONE
        return held

    def fresh(self, blocks: Sequence[Block]) -> Sequence[Block]:
        """Return those of *blocks* that are no whole lines carried over.

        A filter that judges each line by its text alone has nothing to say of the others: what it found in the round
        before would have cut them.
        """
        lines = self._lines
        if not lines:
            return blocks
        return [block for block in blocks if not (block.text in lines and block.opens and block.closes)]

    def handed_on(self, lines: Iterable[str]) -> Carried:
        """Return what the next round has of the *lines* that come through this one."""
        return Carried(lines, self._now)

    def _new_among(self, blocks: Sequence[Block]) -> list[int]:
        """Return the numbers of those of *blocks* that were not carried over."""
        if blocks is not self._known_to:
            lines, self._known_to = self._lines, blocks
            self._new = [index for index, (_, _, text, _, _) in enumerate(blocks) if text not in lines]
        return self._new

    def _new_in(self, source: str, blocks: Sequence[Block]) -> str:
        """Return *source* but for the lines that were carried over."""
        lines, position, pieces = self._lines, 0, []
        for start, end, text, opens, closes in blocks:
            if text in lines and opens and closes:
                pieces.append(source[position:start])
                position = end
        pieces.append(source[position:])
        return "\n".join(pieces)


_NONE: Final[frozenset[str]] = frozenset()
"""No line passes a test: the same for all of them, to be told by identity."""
_ANY: Final = frozenset(("",))
