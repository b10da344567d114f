"""Find the place in a line of its own between an author and a time stamp: "Ana Roe", "Elmville", "3.5.2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.evidence import is_mentioned
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import SMALL_IN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.authors.lines import AuthorLine
    from newsclean.document import Block, Document

_LONGEST: Final = 40
_MOST_WORDS: Final = 4
# "Girona", "Santiago de Compostela", "RIBEIRA / LA VOZ", "Elmville, Ohio", "PARA LA NACION"
_PLACE: Final = lazy_pattern(r"[^\W\d_][\w.'’-]*(?:[ ,/|()–-]{1,3}[^\W\d_][\w.'’-]*)*\)?")


def is_place_line(text: str) -> bool:
    """Whether the short line *text* may be a place, or the paper behind it: nothing but words with capitals.

    >>> is_place_line("RIBEIRA / LA VOZ"), is_place_line("Santiago de Compostela"), is_place_line("The pier reopens")
    (True, True, False)
    """
    if len(text) > _LONGEST or text[-1] in ".!?:;" or not _PLACE.fullmatch(text):
        return False
    words = text.replace("/", " ").replace("|", " ").split()
    large = [word for word in words if word[0].isupper() or not word[0].isalpha()]
    return (
        len(words) <= _MOST_WORDS
        and words[0][0].isupper()
        and all(word in large or word in SMALL_IN_NAMES for word in words)
    )


def stamped_below_place(blocks: Sequence[Block], lines: Sequence[AuthorLine | None], index: int) -> AuthorLine | None:
    """Return the time stamp two lines below the line at *index* if what stands between is a place."""
    if index + 2 >= len(blocks) or lines[index + 1] is not None or not is_place_line(blocks[index + 1].text):
        return None
    stamp = lines[index + 2]
    return stamp if stamp and stamp.when and not stamp.names else None


def is_above_place(document: Document, blocks: Sequence[Block], lines: Sequence[AuthorLine | None], index: int) -> bool:
    """Whether the people at *index*, of whom the story does not speak, stand above a place and a time stamp."""
    line = lines[index]
    if line is None or not stamped_below_place(blocks, lines, index):
        return False
    return all(map(has_given_name, line.names)) and not is_mentioned(document, blocks[index], line.names)


def places_between(
    blocks: Sequence[Block], lines: Sequence[AuthorLine | None], sure: Sequence[bool]
) -> Iterator[Block]:
    """Yield the lines that are a place between an author who is *sure* and a time stamp that is."""
    for index, line in enumerate(lines[:-2]):
        signs = line is not None and (line.role or (sure[index] and bool(line.names or line.by)))
        if signs and sure[index + 2] and stamped_below_place(blocks, lines, index):
            yield blocks[index + 1]
