"""CSV and TSV in: one article a row, its columns named by the first row."""

from __future__ import annotations

import csv
import sys
from io import TextIOWrapper
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Final

from newsclean.errors import SourceError
from newsclean.read.decode import encoding_of
from newsclean.read.jsonl import LineError
from newsclean.read.pieces import DELIMITERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.read.jsonl import Row
    from newsclean.read.sources import Reading

_LARGEST_FIELD: Final = min(sys.maxsize, 2**31 - 1)


def read_table(stream: BinaryIO, name: str, kind: str, reading: Reading) -> Iterator[Row]:
    """Yield the line that each row begins on, and its fields by column, or what is wrong with it.

    Raises SourceError if the columns have no names, or none is that of the text.
    """
    csv.field_size_limit(min(reading.max_bytes, _LARGEST_FIELD))
    # Not strict, a quote that is never closed would make one article of all that follows.
    rows = _numbered(csv.reader(_decoded(stream, reading.encoding), delimiter=DELIMITERS[kind], strict=True), name)
    columns = next((row for _, row in rows if not isinstance(row, LineError)), None)
    if columns is None:
        return
    if reading.text_field not in columns:
        raise SourceError(f'{name}: no column "{reading.text_field}"; name the column of the text with --text-field')
    if len(set(columns)) < len(columns):
        raise SourceError(f"{name}: two columns have the same name; rename one")
    for number, row in rows:
        if isinstance(row, LineError):
            yield number, row
        elif row:
            yield number, _by_column(columns, row, f"{name}: line {number}")


def _decoded(stream: BinaryIO, encoding: str | None) -> TextIOWrapper:
    """Return the text of *stream*; bytes that are none become lone surrogates, so that only their row is lost."""
    mark, codec = (b"", encoding) if encoding else encoding_of(stream.peek(4)[:4])  # type: ignore[attr-defined]
    stream.read(len(mark))
    return TextIOWrapper(stream, codec, "surrogateescape", newline="")


def _numbered(reader: Iterator[list[str]], name: str) -> Iterator[tuple[int, list[str] | LineError]]:
    while True:
        number = reader.line_num + 1  # type: ignore[attr-defined]
        try:
            for row in islice(reader, 1):
                yield number, row
                break
            else:
                return
        except csv.Error as error:
            where = f"{name}: line {number}"
            if "field larger" in str(error):
                message = f"a field larger than {csv.field_size_limit()} bytes; what follows is lost"
                raise SourceError(f"{where}: {message}; if that is right, raise --max-bytes") from error
            if "unexpected end" in str(error):
                raise SourceError(f"{where}: a quote is opened and never closed; what follows is lost") from error
            yield number, LineError(f"{where}: not a row ({error}); mend or remove it")


def _by_column(columns: Sequence[str], row: Sequence[str], where: str) -> dict[str, object] | LineError:
    if len(row) != len(columns):
        return LineError(f"{where}: {len(row)} fields, but {len(columns)} columns; mend or remove the row")
    for text in row:
        if not text.isascii() and any("\udc80" <= letter <= "\udcff" for letter in text):
            return LineError(f"{where}: not in the encoding of the rest; give the right one with --encoding")
    return dict(zip(columns, row, strict=True))
