"""Let go at once of blocks that lie far from anything that could be a sentence: long menus, most often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.story.windows import since, until

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


def near_sentences(pieces: Sequence[Piece]) -> list[bool]:
    """Tell which of *pieces* have a sentence near them, and prose not too far; the others are no story."""
    sizes = [len(piece.text) for piece in pieces]
    ended = [piece.text[-1] in _ENDS for piece in pieces]
    sentence = [size >= _LONG or (end and size >= _ENDED) for size, end in zip(sizes, ended, strict=True)]
    near = _within(sentence, _FAR)
    prose = [size >= _PROSE and (end or size >= 2 * _PROSE) for size, end in zip(sizes, ended, strict=True)]
    if sum(prose) < _PARAGRAPHS:
        return near
    return [both[0] and both[1] for both in zip(near, _within(prose, _FAR_FROM_PROSE), strict=True)]


def _within(flags: Sequence[bool], distance: int) -> list[bool]:
    """Tell which blocks have a flagged one within *distance*."""
    return [above <= distance or below <= distance for above, below in zip(since(flags), until(flags), strict=True)]
