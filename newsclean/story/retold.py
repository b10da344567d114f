"""Short blocks that a longer one near them has in almost the same words: pull quotes, teasers, summaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.story.windows import FULL

if TYPE_CHECKING:
    from newsclean.story.measures import Measures
    from newsclean.story.stretches import Columns

_NEAR: Final = 10  # blocks on each side that are looked at
_FEWEST: Final = 5
_MOST: Final = 45  # words of a block that may retell another
_FEWEST_LONG: Final = 3  # long words that it has at least
_HERE: Final = 128


def retold_columns(m: Measures) -> Columns:
    """Return for each short block which near one has most of its long words: the share, its place, its size."""
    counts, vocabulary, sizes = m.words, m.vocabulary, list(map(len, m.vocabulary))
    count = len(counts)
    share, place, size = bytearray(count), bytearray(count), bytearray(count)
    for number, words in enumerate(counts):
        if not _FEWEST <= words <= _MOST or sizes[number] < _FEWEST_LONG:
            continue
        common = vocabulary[number].intersection
        most = found = 0
        for other in range(max(0, number - _NEAR), min(count, number + _NEAR + 1)):
            if counts[other] >= words and sizes[other] > most and other != number:
                shared = len(common(vocabulary[other]))
                if shared > most:
                    most, found = shared, other
        if most:
            share[number] = FULL * most // sizes[number]
            place[number] = _HERE + found - number
            size[number] = min(2 * counts[found], FULL)
    return {"retold share": bytes(share), "retold place": bytes(place), "retold size": bytes(size)}
