"""What a page says a second time: pull quotes, headlines in lists, teasers of the story itself."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROBE: Final = 26  # code points at head and tail that are looked for
_SHORTEST: Final = 28
_LONGEST: Final = 320
_QUOTES: Final = "\"'“”„‘’«»…. "


class Echoes(NamedTuple):
    """One number a block."""

    above: Sequence[int]
    """How many of its ends stand above too: 0, 1, 2."""
    below: Sequence[int]
    words: Sequence[int]
    """Words of the other block; 0 if there is none."""


def echoes_of(texts: Sequence[str], words: Sequence[int], joined: str) -> Echoes:
    """Return which of *texts* stand inside others; *joined* are all of them, a line each."""
    count = len(texts)
    above, below, others = [0] * count, [0] * count, [0] * count
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    find = joined.find
    for number, text in enumerate(texts):
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        bare = text.strip(_QUOTES)
        start, end = starts[number], starts[number + 1] - 1
        for probe in (bare[:_PROBE], bare[-_PROBE:]):
            place = find(probe)
            if place < start:
                above[number] += 1
            else:
                place = find(probe, end)
                if place < 0:
                    continue
                below[number] += 1
            others[number] = words[bisect_right(starts, place) - 1]
    return Echoes(above, below, others)
