"""What the words of a block say by themselves: learnt weights of words, and of how blocks begin and end."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    _Edges = dict[str, tuple[int, dict[str, int]]]

UNITS: Final = 16
"""Units of a weight in one unit of log odds."""
_MIDDLE: Final = 128
_MOST: Final = 127
_USUAL: Final = 1_024
_ROOTS: Final = (0, *(round(256 / count**0.5) for count in range(1, 1_025)))


@dataclass(frozen=True)
class Lexicon:
    """Weights by lower-case word, and by first word, first two, last, last two (``edges_of``)."""

    words: Mapping[str, int] = field(default_factory=dict)
    edges: Mapping[str, int] = field(default_factory=dict)

    def of_words(self, flat: Sequence[str]) -> list[int]:
        """Return what each of these words weighs."""
        return list(map(self.words.get, flat, repeat(0)))

    def of_starts(self, words: Sequence[Sequence[str]]) -> list[int]:
        """Return for each block what its first two words weigh."""
        get = self._starts.get
        found = [get(own[0]) if own else None for own in words]
        return [
            known[0] + (known[1].get(own[1], 0) if len(own) > 1 else 0) if known else 0
            for known, own in zip(found, words, strict=True)
        ]

    def of_ends(self, words: Sequence[Sequence[str]]) -> list[int]:
        """Return for each block what its last two words weigh."""
        get = self._ends.get
        found = [get(own[-1]) if own else None for own in words]
        return [
            known[0] + (known[1].get(own[-2], 0) if len(own) > 1 else 0) if known else 0
            for known, own in zip(found, words, strict=True)
        ]

    @cached_property
    def _starts(self) -> _Edges:
        return _edges([(edge[1:].split(" "), weight) for edge, weight in self.edges.items() if edge[0] == "^"])

    @cached_property
    def _ends(self) -> _Edges:
        ends = [(edge[:-1].split(" ")[::-1], weight) for edge, weight in self.edges.items() if edge[-1] == "$"]
        return _edges(ends)


def _edges(weights: Iterable[tuple[list[str], int]]) -> _Edges:
    """Return what an outermost word weighs, and what the words next to it do then: no text is put together."""
    one: dict[str, int] = {}
    pairs: dict[str, dict[str, int]] = {}
    for words, weight in weights:
        if len(words) == 1:
            one[words[0]] = weight
        else:
            pairs.setdefault(words[0], {})[words[1]] = weight
    return {word: (one.get(word, 0), pairs.get(word, {})) for word in one.keys() | pairs.keys()}


def edges_of(own: Sequence[str]) -> tuple[str, ...]:
    """Return how a block with these words begins and ends, as the lexicon writes it.

    >>> edges_of(["read", "more", "here"])
    ('^read', 'here$', '^read more', 'more here$')
    """
    if not own:
        return ()
    if len(own) == 1:
        return f"^{own[0]}", f"{own[0]}$"
    return f"^{own[0]}", f"{own[-1]}$", f"^{own[0]} {own[1]}", f"{own[-2]} {own[-1]}$"


def centred(weights: Sequence[int]) -> bytes:
    """Return weights as bytes: 128 for nothing, less for what speaks against the story."""
    try:
        return bytes(map(_CENTRED.__getitem__, weights))
    except IndexError:  # beyond the table, which hardly any block is
        return bytes(map(_centred, weights))


def _centred(weight: int) -> int:
    return _MIDDLE + max(-_MOST, min(weight, _MOST))


_CENTRED: Final = [_centred(weight) for weight in (*range(_USUAL), *range(-_USUAL, 0))]
"""What weights give, the negative ones at the end, where a list looks for them."""


def over_root(weights: Sequence[int], counts: Sequence[int]) -> list[int]:
    """Return the sums *weights* against the root of the number of words that they come from."""
    last = len(_ROOTS) - 1
    return [weight * _ROOTS[min(count, last)] >> 8 for weight, count in zip(weights, counts, strict=True)]
