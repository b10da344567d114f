"""Sources cut into pieces that can be read one by one, each by another worker.

A small file is one piece. A large file of lines, or a stream, is cut at the ends of lines.
Where the cuts fall hangs on the source alone.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, cast

from newsclean.errors import NewscleanError, SourceError
from newsclean.packing import suffix_of
from newsclean.read.decode import is_wide
from newsclean.read.sources import CONTAINERS, Failure, Piece, failure_of, named_format, too_large, unreadable
from newsclean.read.streams import damage_of, opened_file, position_of, rest_of, sniffed, standard_input

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsclean.read.jsonl import Row
    from newsclean.read.sources import Format, Reading, Source

DELIMITERS: Final = {"csv": ",", "tsv": "\t"}
"""The formats that are tables."""
CHUNK: Final = 1 << 20
"""Bytes of a piece, but for the rest of its last line."""


def pieces_of(source: Source, reading: Reading, *, whole: bool = False) -> Iterator[Piece]:
    """Yield *source* in pieces, or as one if *whole*; what keeps it from being read is the failure of the last."""
    begun = False
    try:
        for piece in _uncut(source) if whole else _cut_up(source, reading):
            yield piece._replace(begins=not begun)
            begun = True
    except OSError as error:
        yield _failed(source, unreadable(source.name, error), begun=begun)
    except NewscleanError as error:
        yield _failed(source, error, begun=begun)


def _failed(source: Source, error: NewscleanError, *, begun: bool) -> Piece:
    return Piece(source, failure=failure_of(source.name, error), begins=not begun)


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
    if kind in CONTAINERS:
        from newsclean.read.members import members_of  # noqa: PLC0415 (seldom needed)

        yield from members_of(source, reading)
        return
    if kind == "parquet":
        from newsclean.read.parquet import pieces_in  # noqa: PLC0415 (seldom needed)

        yield from pieces_in(source, reading.text_field, CHUNK)
        return
    compressed = bool(suffix_of(source.name))
    # A compressed file may hold far more than its size says: its lines are better cut than read at once.
    if size is not None and size <= CHUNK and (kind in (None, "text", "html") or (kind == "jsonl" and not compressed)):
        yield Piece(source, weight=size)
    elif source.path is None:
        yield from cut_stream(standard_input(), source, reading)
    else:
        with opened_file(source.path) as stream:
            if size is None or kind in DELIMITERS or compressed:
                last = 0
                for piece in cut_stream(stream, source, reading):
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
    if kind in ("text", "html") or is_wide(opening, reading.encoding):
        yield Piece(source, kind, weight=stream.seek(0, 2))
        return
    stream.seek(0)
    start = 0
    for cut in _cut(stream, b"", source, reading):
        if cut.failure:
            yield Piece(source, failure=cut.failure, weight=cut.size)
        else:
            yield Piece(source, kind, start=start, size=cut.size, number=cut.number, weight=cut.size)
        start += cut.size


def cut_stream(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    """Yield *stream*, what *source* holds, in pieces that carry it; raises SourceError where it cannot be read."""
    head, kind = sniffed(stream, source, reading)
    if kind in DELIMITERS:
        yield from _of_table(stream, source, kind, reading)
        return
    opening = b"".join(head) or stream.read(CHUNK)
    if kind in ("text", "html") or is_wide(opening, reading.encoding):
        content = rest_of(stream, opening, source.name, reading)
        yield Piece(source, kind, content, weight=len(content))
        return
    for cut in _cut(stream, opening, source, reading):
        if cut.failure:
            yield Piece(source, failure=cut.failure, weight=cut.size)
        else:
            yield Piece(source, kind, cut.lines, number=cut.number, weight=cut.size)


def _of_table(stream: BinaryIO, source: Source, kind: Format, reading: Reading) -> Iterator[Piece]:
    from newsclean.read.tables import read_table  # noqa: PLC0415 (seldom needed)

    number = 1
    rows: list[Row] = []
    size = 0
    wrong: SourceError | None = None
    try:
        for row in read_table(stream, source.name, kind, reading):
            rows.append(row)
            size += sum(map(len, cast("Mapping[str, str]", row[1]).values())) if isinstance(row[1], dict) else 0
            if size >= CHUNK:
                yield Piece(source, kind, rows=tuple(rows), number=number, weight=size)
                number, rows, size = row[0] + 1, [], 0
    except SourceError as error:
        wrong = error
    if rows or (number == 1 and not wrong):
        yield Piece(source, kind, b"", rows=tuple(rows), number=number, weight=size)
    if wrong:
        raise wrong
    if damage := damage_of(stream):
        raise SourceError(f"{source.name}: {damage}")


class _Cut(NamedTuple):
    """A run of whole lines, or a line that is too long to be read."""

    number: int
    size: int
    lines: bytes = b""
    failure: Failure | None = None


def _cut(stream: BinaryIO, opening: bytes, source: Source, reading: Reading) -> Iterator[_Cut]:
    """Yield *opening* and the rest of *stream* in runs of whole lines, each with the number of its first line."""
    number = 1
    while lines := opening + stream.read(max(0, CHUNK - len(opening))):
        begun = lines.rfind(b"\n") + 1
        if begun < len(lines):
            lines += stream.readline(max(0, reading.max_bytes + 1 - (len(lines) - begun)))
        too_long = len(lines) - begun > reading.max_bytes
        whole = lines[:begun] if too_long else lines
        if whole:
            yield _Cut(number, len(whole), whole)
            number += whole.count(b"\n")
        if too_long:
            error = too_large(f"{source.name}: line {number}", reading)
            size = len(lines) - begun + _skip_line(stream, ended=lines.endswith(b"\n"))
            yield _Cut(number, size, failure=Failure(source.name, f"line {number}", str(error)))
            number += 1
        opening = b""
    if damage := damage_of(stream):
        raise SourceError(f"{source.name}: {damage}")


def _skip_line(stream: BinaryIO, *, ended: bool) -> int:
    """Pass over the rest of a line that has not *ended*; return how many bytes that is."""
    skipped = 0
    while not ended and (part := stream.readline(CHUNK)):
        skipped += len(part)
        ended = part.endswith(b"\n")
    return skipped
