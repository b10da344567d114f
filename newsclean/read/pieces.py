"""Sources cut into pieces that can be read one by one, each by another worker.

A small file is one piece. A large file of lines, or a stream, is cut at the ends of lines.
Where the cuts fall hangs on the source alone.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from newsclean.errors import NewscleanError, SourceError
from newsclean.packing import suffix_of
from newsclean.read.articles import (
    Piece,
    damage_of,
    failure_of,
    named_format,
    opened_file,
    position_of,
    rest_of,
    sniffed,
    standard_input,
    too_large,
    unreadable,
)
from newsclean.read.decode import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsclean.read.articles import Format, Reading, Source
    from newsclean.read.jsonl import Row

DELIMITERS: Final = {"csv": ",", "tsv": "\t"}
"""The formats that are tables."""
CHUNK: Final = 1 << 20
"""Bytes of a piece, but for the rest of its last line."""


def pieces_of(source: Source, reading: Reading, *, whole: bool = False) -> Iterator[Piece]:
    """Yield *source* in pieces, or as one if *whole*; what keeps it from being read is the failure of the last."""
    begun = False
    try:
        for piece in _uncut(source) if whole else _cut_up(source, reading):
            yield piece
            begun = True
    except OSError as error:
        yield _failed(source, unreadable(source.name, error), begun=begun)
    except NewscleanError as error:
        yield _failed(source, error, begun=begun)


def _failed(source: Source, error: NewscleanError, *, begun: bool) -> Piece:
    return Piece(source, number=0 if begun else 1, failure=failure_of(source.name, error))


def size_of(source: Source) -> int | None:
    """Return the bytes of *source*, or None if it is no regular file; raises OSError if it cannot be found."""
    if source.path is None:
        return None
    found = source.path.stat()
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _uncut(source: Source) -> Iterator[Piece]:
    if size_of(source) is None:
        raise SourceError(f"{source.name}: not a file, so it cannot be changed in place; leave it out")
    yield Piece(source)


def _cut_up(source: Source, reading: Reading) -> Iterator[Piece]:
    kind = named_format(source.name, reading)
    size = size_of(source)
    if size is None and not source.named:  # to open a pipe would be to wait for someone who writes into it
        raise SourceError(f"{source.name}: not a file but a pipe, socket or device; left out, name it to read it")
    compressed = bool(suffix_of(source.name))
    # A compressed file may hold far more than its size says: its lines are better cut than read at once.
    if size is not None and size <= CHUNK and (kind in (None, "text") or (kind == "jsonl" and not compressed)):
        yield Piece(source, weight=size)
    elif source.path is None:
        yield from _of_stream(standard_input(), source, reading)
    else:
        with opened_file(source.path) as stream:
            if size is None or kind in DELIMITERS or compressed:
                last = 0
                for piece in _of_stream(stream, source, reading):
                    position = position_of(stream)
                    yield piece if position is None else piece._replace(weight=position - last)
                    last = position or 0
            else:
                yield from _of_file(stream, source, reading)


def _of_file(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    """Yield the pieces of a large file: where they lie, not what they hold."""
    kind = sniffed(stream, source, reading)[1]
    stream.seek(0)
    opening = stream.read(4)
    if kind == "text" or is_wide(opening, reading.encoding):
        yield Piece(source, kind, weight=stream.seek(0, 2))
        return
    stream.seek(0)
    start = 0
    for lines, number in _cut(stream, b"", source, reading):
        yield Piece(source, kind, start=start, size=len(lines), number=number, weight=len(lines))
        start += len(lines)


def _of_stream(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    head, kind = sniffed(stream, source, reading)
    if kind in DELIMITERS:
        yield from _of_table(stream, source, kind, reading)
        return
    opening = b"".join(head) or stream.read(CHUNK)
    if kind == "text" or is_wide(opening, reading.encoding):
        content = rest_of(stream, opening, source.name, reading)
        yield Piece(source, kind, content, weight=len(content))
        return
    for lines, number in _cut(stream, opening, source, reading):
        yield Piece(source, kind, lines, number=number, weight=len(lines))


def _of_table(stream: BinaryIO, source: Source, kind: Format, reading: Reading) -> Iterator[Piece]:
    from newsclean.read.tables import read_table  # noqa: PLC0415 (seldom needed)

    number = 1
    rows: list[Row] = []
    size = 0
    for row in read_table(stream, source.name, kind, reading):
        rows.append(row)
        size += sum(map(len, cast("Mapping[str, str]", row[1]).values())) if isinstance(row[1], dict) else 0
        if size >= CHUNK:
            yield Piece(source, kind, rows=tuple(rows), number=number, weight=size)
            number, rows, size = row[0] + 1, [], 0
    if rows or number == 1:
        yield Piece(source, kind, b"", rows=tuple(rows), number=number, weight=size)
    if damage := damage_of(stream):
        raise SourceError(f"{source.name}: {damage}")


def _cut(stream: BinaryIO, opening: bytes, source: Source, reading: Reading) -> Iterator[tuple[bytes, int]]:
    """Yield *opening* and the rest of *stream* in runs of whole lines, each with the number of its first line."""
    number = 1
    while lines := opening + stream.read(max(0, CHUNK - len(opening))):
        if not lines.endswith(b"\n"):
            lines += stream.readline(reading.max_bytes)
            if len(lines) > reading.max_bytes and not lines.endswith(b"\n"):
                last = number + lines.count(b"\n")
                raise too_large(f"{source.name}: line {last}", reading)
        yield lines, number
        number += lines.count(b"\n")
        opening = b""
    if damage := damage_of(stream):
        raise SourceError(f"{source.name}: {damage}")
