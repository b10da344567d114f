"""Sources cut into pieces that can be read one by one, each by another worker.

A small file is one piece. A large file of lines, or a stream, is cut at the ends of lines.
Where the cuts fall hangs on the source alone.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, BinaryIO, Final

from newsclean.errors import SourceError
from newsclean.read.articles import (
    Piece,
    failure_of,
    named_format,
    sniffed,
    standard_input,
    unreadable,
)
from newsclean.read.decode import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.read.articles import Reading, Source

CHUNK: Final = 1 << 20
"""Bytes of a piece, but for the rest of its last line."""


def pieces_of(source: Source, reading: Reading, *, whole: bool = False) -> Iterator[Piece]:
    """Yield *source* in pieces, or as one if *whole*; what keeps it from being read is the failure of the last."""
    try:
        size = size_of(source)
        if whole or (size is not None and size <= CHUNK):
            yield Piece(source, weight=size or 0)
        elif source.path is None:
            yield from _of_stream(standard_input(), source, reading)
        else:
            with source.path.open("rb") as stream:
                yield from _of_stream(stream, source, reading) if size is None else _of_file(stream, source, reading)
    except OSError as error:
        yield Piece(source, failure=failure_of(source.name, unreadable(source.name, error)))
    except SourceError as error:
        yield Piece(source, failure=failure_of(source.name, error))


def size_of(source: Source) -> int | None:
    """Return the bytes of *source*, or None if it is no regular file; raises OSError if it cannot be found."""
    if source.path is None:
        return None
    found = source.path.stat()
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _of_file(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    """Yield the pieces of a large file: where they lie, not what they hold."""
    kind = named_format(source.name, reading) or sniffed(stream, source, reading)[1]
    stream.seek(0)
    opening = stream.read(4)
    if kind == "text" or is_wide(opening, reading.encoding):
        yield Piece(source, kind, weight=stream.seek(0, 2))
        return
    stream.seek(0)
    start = 0
    for lines, number in _cut(stream):
        yield Piece(source, kind, start=start, size=len(lines), number=number, weight=len(lines))
        start += len(lines)


def _of_stream(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    head, kind = sniffed(stream, source, reading)
    opening = b"".join(head) or stream.read(CHUNK)
    if kind == "text" or is_wide(opening, reading.encoding):
        content = opening + stream.read()
        yield Piece(source, kind, content, weight=len(content))
        return
    for lines, number in _cut(stream, opening):
        yield Piece(source, kind, lines, number=number, weight=len(lines))


def _cut(stream: BinaryIO, opening: bytes = b"") -> Iterator[tuple[bytes, int]]:
    """Yield *opening* and the rest of *stream* in runs of whole lines, each with the number of its first line."""
    number = 1
    while lines := opening + stream.read(max(0, CHUNK - len(opening))):
        if not lines.endswith(b"\n"):
            lines += stream.readline()
        yield lines, number
        number += lines.count(b"\n")
        opening = b""
