"""The columns that the model reads: one byte a block and feature, named and in a fixed order."""

from __future__ import annotations

from itertools import compress, repeat
from typing import TYPE_CHECKING, Final

from newsclean.story.lanes import window_means
from newsclean.story.lexicon import centred, over_root
from newsclean.story.measures import per_block
from newsclean.story.pictures import picture_columns
from newsclean.story.retold import retold_columns
from newsclean.story.stretches import Columns, core_columns, core_words, run_columns
from newsclean.story.windows import (
    FULL,
    best_run,
    clipped,
    log_scale,
    logs,
    shares,
    shares_of,
    shifted,
    since,
    since_places,
    since_until,
    totals,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.story.blocks import Layout
    from newsclean.story.lexicon import Lexicon
    from newsclean.story.measures import Measures

_AROUND: Final = tuple((size, size) for size in (1, 3, 6, 12, 25))  # blocks on each side of a window
_ONE_SIDED: Final = ((3, -1), (8, -1), (-1, 3), (-1, 8))
_BASES_ONE_SIDED: Final = 4  # the first so many columns are looked at in these windows too
_NEAR: Final = {
    "words": (-1, 1),
    "small share": (-2, -1, 1, 2),
    "lexicon": (-2, -1, 1, 2),
    "vocabulary share": (-1, 1),
    "ending": (-1, 1),
    "opening": (-1, 1),
    "echo above": (-1, 1),
}
_SHORT_WORDS: Final = 5
_HEAD_WORDS: Final = 12  # a list head has no more words
_STRONG_WORDS: Final = 20
_MOST_MASS: Final = 252
_AGAINST: Final = -24  # a head that the lexicon speaks against so much


def columns_of(layout: Layout, measures: Measures, kinds: Sequence[str], lexicon: Lexicon) -> Columns:
    """Return all columns of the blocks of *layout*."""
    columns = _own(measures)
    columns |= _lexical(measures, lexicon)
    columns |= _kinds(measures, kinds)
    columns |= _layout(layout, measures)
    columns |= _neighbours(columns)
    columns |= _surroundings(measures, columns)
    columns |= _position(measures)
    for name, cost in (("tight", 10), ("loose", 3)):
        scores = [2 * prose - words - cost for prose, words in zip(measures.prose, measures.words, strict=True)]
        start, end = best_run(scores)
        columns |= core_columns(name, totals(measures.prose), start, end)
        if name == "tight":
            columns |= core_words(name, measures, start, end)
    columns |= run_columns(measures)
    columns |= picture_columns([piece.text for piece in layout.pieces], measures)
    columns |= retold_columns(measures)
    columns |= _page(layout, measures)
    return columns


def _own(m: Measures) -> Columns:
    return {
        "length": logs(m.length),
        "words": logs(m.words),
        "prose": logs(m.prose),
        "word length": clipped(
            [length * 10 // (words + 1) for length, words in zip(m.length, m.words, strict=True)], 2
        ),
        "marks": clipped(m.marks, 8),
        "commas": clipped(m.commas, 8),
        "small share": shares(m.small, m.words),
        "capital share": shares(m.capitals, m.words),
        "digit share": shares(m.digits, m.words),
        "ending": bytes(m.ending),
        "opening": bytes(m.opening),
        "colon": clipped(m.colon, 6),
        "tail": logs(m.tail),
        "stop share": shares(m.stops, m.words),
        "stops": clipped(m.stops, 6),
        "vocabulary share": shares(m.shared, map(len, m.vocabulary)),
        "vocabulary": clipped(m.shared, 6),
        "copies": clipped(m.copies, 8),
        "echo above": bytes(m.echoes.above),
        "echo below": bytes(m.echoes.below),
        "echo words": logs(m.echoes.words),
        "symbols": clipped(m.symbols, 16),
    }


def _lexical(m: Measures, lexicon: Lexicon) -> Columns:
    words = over_root(per_block(lexicon.of_words(m.flat), m.ends), m.words)
    starts, ends = lexicon.of_starts(m.lowered), lexicon.of_ends(m.lowered)
    every = list(map(sum, zip(words, starts, ends, strict=True)))
    heads = [weight <= _AGAINST and count <= _HEAD_WORDS for weight, count in zip(every, m.words, strict=True)]
    return {
        "lexicon words": centred(words),
        "lexicon start": centred(starts),
        "lexicon end": centred(ends),
        "lexicon": centred(every),
        "since lexicon head": since(heads),
    }


def _kinds(m: Measures, kinds: Sequence[str]) -> Columns:
    """Return, for each kind of cue: how far above a list head names it; how many kinds the block names."""
    count = len(m.words)
    named = [place for place in compress(range(count), m.cues) if m.words[place] <= _HEAD_WORDS]
    columns = {}
    for number, kind in enumerate(kinds):
        bit = 1 << number
        columns[f"head {kind}"] = since_places([place for place in named if m.cues[place] & bit], count)
    numbers = list(map(int.bit_count, m.cues))
    columns["cue kinds"] = bytes(numbers)
    columns["cue density"] = shares(numbers, map(max, m.words, repeat(20, count)))
    return columns


def _layout(layout: Layout, m: Measures) -> Columns:
    pieces = layout.pieces
    rows = [piece.indent for piece in pieces]
    styles = [(piece.indent, min(piece.gap, 9)) for piece in pieces]
    weight, size = dict.fromkeys(styles, 0), dict.fromkeys(styles, 0)
    for style, prose, words in zip(styles, m.prose, m.words, strict=True):
        weight[style] += prose
        size[style] += words
    indents = dict.fromkeys(rows, 0)
    for (indent, _), prose in weight.items():
        indents[indent] += prose
    main = max(indents, key=indents.__getitem__, default=0)
    gaps = clipped([piece.gap for piece in pieces])
    share = {style: FULL * weight[style] // (size[style] + 1) for style in size}
    total = sum(m.prose) + 1
    mass = {style: FULL * weight[style] // total for style in size}
    return {
        "indent": clipped(rows, 4),
        "gap": gaps,
        "gap below": shifted(gaps, 1, FULL),
        "style prose": bytes(map(share.__getitem__, styles)),
        "style mass": bytes(map(mass.__getitem__, styles)),
        "indent from prose": clipped([abs(indent - main) for indent in rows], 4),
    }


def _neighbours(columns: Columns) -> Columns:
    return {f"{name} at {step:+}": shifted(columns[name], step) for name, steps in _NEAR.items() for step in steps}


def _surroundings(m: Measures, columns: Columns) -> Columns:
    """Return means over windows."""
    bases = {
        "prose mass": clipped(m.prose, 4, _MOST_MASS),
        "word mass": clipped(m.words, 4, _MOST_MASS),
        "lexicon": columns["lexicon"],
        "short": _flags([words < _SHORT_WORDS and not marks for words, marks in zip(m.words, m.marks, strict=True)]),
        "small share": columns["small share"],
        "cues": _flags(map(bool, m.cues)),
        "ended": columns["ending"].translate(_ENDED),
        "stop share": columns["stop share"],
        "copied": _flags(map((1).__lt__, m.copies)),
        "symbols": columns["symbols"],
        "core words": columns["vocabulary share"],
    }
    names, rows = list(bases), list(bases.values())
    means: Columns = {}
    for windows, own in ((_AROUND, len(names)), (_ONE_SIDED, _BASES_ONE_SIDED)):
        for (before, after), found in zip(windows, window_means(rows[:own], windows), strict=True):
            for name, mean in zip(names[:own], found, strict=True):
                means[f"{name} mean {before}/{after}"] = mean
    return means


def _flags(flags: Iterable[bool]) -> bytes:
    return bytes(flags).translate(_FLAG)


_FLAG: Final = bytes([0]) + bytes([FULL]) * 255
_ENDED: Final = bytes(FULL * (4 < ending < 7) for ending in range(256))  # noqa: PLR2004 (5 and 6: a full stop)


def _position(m: Measures) -> Columns:
    count = len(m.words)
    words, prose = totals(m.words), totals(m.prose)
    strong = [number >= _STRONG_WORDS for number in m.prose]
    seen = totals(strong)
    columns = {
        "blocks above": logs(range(count)),
        "blocks below": logs(range(count - 1, -1, -1)),
        "place": shares_of(count, range(count)),
        "place by words": shares_of(words[-1], words[:-1]),
        "prose above": logs(prose[:-1]),
        "prose below": logs([prose[-1] - number for number in prose[1:]]),
        "prose share above": shares_of(prose[-1], prose[:-1]),
        "strong above": clipped(seen[:-1], 4),
        "strong below": clipped([seen[-1] - number for number in seen[1:]], 4),
    }
    for name, flags in (("strong", strong), ("prose", m.prose), ("cue", m.cues)):
        columns[f"since {name}"], columns[f"until {name}"] = since_until(flags)
    return columns


def _page(layout: Layout, m: Measures) -> Columns:
    """Return what holds for the whole page, the same for each block."""
    count = len(m.words)
    prose, words = sum(m.prose), sum(m.words)
    shape = {"lines": 0, "torn": 1, "run": 2}[layout.shape]
    return {
        "page blocks": bytes([log_scale(count)]) * count,
        "page prose": bytes([log_scale(prose)]) * count,
        "page prose share": bytes([FULL * prose // (words + 1)]) * count,
        "page shape": bytes([shape]) * count,
        "page unspaced": bytes([m.unspaced]) * count,
    }
