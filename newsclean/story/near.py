"""Let go at once of blocks that lie far from anything that could be a sentence: long menus, most often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Piece

_FAR: Final = 10  # blocks
_LONG: Final = 60  # code points that a sentence has at least,
_ENDED: Final = 25  # or these, where a full stop ends them
_FAR_FROM_PROSE: Final = 20  # blocks
_PROSE: Final = 100  # code points of a paragraph that a full stop ends; twice as many of another
_PARAGRAPHS: Final = 6  # a page with fewer is not measured by them
_ENDS: Final = frozenset('.!?…。！？؟।”»"')


def near_sentences(pieces: Sequence[Piece]) -> bytes:
    """Tell which of *pieces* have a sentence near them, and prose not too far; the others are no story."""
    texts = [piece.text for piece in pieces]
    sizes = list(map(len, texts))
    ended = [text[-1] in _ENDS for text in texts]
    sentence = [size >= _LONG or (end and size >= _ENDED) for size, end in zip(sizes, ended, strict=True)]
    near = _within(sentence, _FAR)
    prose = [size >= _PROSE and (end or size >= 2 * _PROSE) for size, end in zip(sizes, ended, strict=True)]
    if sum(prose) >= _PARAGRAPHS:
        near &= _within(prose, _FAR_FROM_PROSE)
    return near.to_bytes(len(texts), "little")


def _within(flags: Sequence[bool], distance: int) -> int:
    """Tell which blocks have a flagged one within *distance*: a number with a byte a block, 1 or 0."""
    near = int.from_bytes(bytes(flags), "little")
    reach, width = 0, 2 * distance
    while reach < width:  # each flag spreads over the blocks below it, then all go up
        step = min(reach + 1, width - reach)
        near |= near << 8 * step
        reach += step
    return (near >> 8 * distance) & ((1 << 8 * len(flags)) - 1)
