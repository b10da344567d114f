"""Let go at once of blocks that lie far from anything that could be a sentence: long menus, most often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.story.windows import since, until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.blocks import Piece

_FAR: Final = 15  # blocks
_LONG: Final = 50  # code points that a sentence has at least,
_ENDED: Final = 15  # or these, where a full stop ends them
_ENDS: Final = frozenset('.!?…。！？؟।”»"')


def near_sentences(pieces: Sequence[Piece]) -> list[bool]:
    """Tell which of *pieces* have anything like a sentence near them; the others are no story."""
    sentence = [len(text) >= _LONG or (len(text) >= _ENDED and text[-1] in _ENDS) for _, _, text, _, _ in pieces]
    return [above <= _FAR or below <= _FAR for above, below in zip(since(sentence), until(sentence), strict=True)]
