"""Find the table of contents that a page prints above a text: its lines come again as the heads of the text's parts.

A list that no word heads may be the story's own, whatever comes again of it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block

_FEWEST: Final = 3
_LONGEST: Final = 110
_LONGEST_HEAD: Final = 40
_SHORTEST_PART: Final = 60
_MISSES: Final = 4
"""One line in so many may have been changed where it heads its part."""
_MARKS: Final = lazy_pattern(r"^[\W\d_]+")
_HEADS: Final = phrases(
    """
    inhalt, inhaltsverzeichnis, inhaltsübersicht, in diesem artikel, das erwartet dich, contents, table of contents
    in this article, índice, índice de contenidos, tabla de contenidos, en este artículo, neste artigo, sumário
    sommaire, au sommaire, dans cet article, sommario, indice, in questo articolo, inhoud, inhoudsopgave, in dit artikel
    spis treści, innehåll, indhold, innhold, sisällys, içindekiler, содержание, оглавление, зміст, mục lục, nội dung
    daftar isi, المحتويات, 目录, 目錄, 目次, 목차
    """
)


def contents_lists(blocks: Sequence[Block], texts: Sequence[str]) -> Iterator[Block]:
    """Yield the *blocks* of tables of contents, and the word that heads one; *texts* are those of the blocks."""
    keys = [_MARKS.sub("", text, 1).rstrip(" .:").casefold() if len(text) <= _LONGEST else "" for text in texts]
    last = {key: index for index, key in enumerate(keys) if key}
    index = 0
    while index < len(blocks):
        end = _end(blocks, keys, last, index) if keys[index] and last[keys[index]] > index else index
        if end > index and index and _is_head(texts[index - 1]):
            yield from blocks[index - 1 : end]
        index = max(end, index + 1)


def _is_head(text: str) -> bool:
    return len(text) <= _LONGEST_HEAD and text.rstrip(" :").casefold() in _HEADS


def _end(blocks: Sequence[Block], keys: Sequence[str], last: dict[str, int], first: int) -> int:
    """Return where the list ends that begins at *first*; *first* if there is none."""
    items: list[int] = []
    missed = 0
    for index in range(first, len(keys)):
        key = keys[index]
        if not key:
            break
        if last[key] > index and (not items or last[key] > last[keys[items[-1]]]):
            items.append(index)
            continue
        missed += 1
        if missed * _MISSES > len(items) + _FEWEST or key == keys[first]:
            break
    if len(items) < _FEWEST or last[keys[first]] <= items[-1]:
        return first
    worded = sum(" " in keys[item] for item in items)
    places = [last[keys[item]] for item in items]
    heads = sum(_heads_part(blocks, place) for place in places)
    apart = sum(after > before + 1 for before, after in pairwise(places))
    return items[-1] + 1 if 2 * worded >= len(items) <= 2 * heads and apart * 4 >= (len(items) - 1) * 3 else first


def _heads_part(blocks: Sequence[Block], index: int) -> bool:
    """Whether the line at *index* stands right above a paragraph."""
    return index + 1 < len(blocks) and len(blocks[index + 1].text) >= _SHORTEST_PART
