"""Parquet in: batches of rows, each small enough to be cleaned by itself."""

from __future__ import annotations

import base64
import datetime as dt
from decimal import Decimal
from io import BytesIO
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, cast

from newsclean.arrow_schema import columns_of
from newsclean.errors import NewscleanError, SourceError
from newsclean.extras import needed
from newsclean.read.sources import Failure, Piece, RawArticle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pyarrow as pa
    from pyarrow import ipc, parquet

    from newsclean.read.sources import Reading, Source
else:
    pa = needed("pyarrow", "parquet", "Parquet")
    ipc = needed("pyarrow.ipc", "parquet", "Parquet")
    parquet = needed("pyarrow.parquet", "parquet", "Parquet")

_BUFFER: Final = 1 << 20
_MOST_ROWS: Final = 4096


def pieces_in(source: Source, column: str, size: int) -> Iterator[Piece]:
    """Yield the rows of the file *source* in pieces of about *size* bytes, or of one row, however large its row groups.

    Raises SourceError if it is no Parquet file or has no texts in *column*.
    """
    name, path = source.name, source.path
    if path is None:
        raise SourceError(f"{name}: Parquet cannot be read from a stream; name a file")
    try:
        with parquet.ParquetFile(path, buffer_size=_BUFFER, pre_buffer=False) as file:
            columns_of(file.schema_arrow, column)
            weight = path.stat().st_size / max(file.metadata.num_rows, 1)
            for row, batch in _batches(file, size):
                share = round((row - 1 + batch.num_rows) * weight) - round((row - 1) * weight)
                yield Piece(source, "parquet", _content(batch), number=row, weight=share)
    except (pa.ArrowException, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise SourceError(f"{name}: not a Parquet file, or a damaged one ({_first_line(error)}); check it") from error
    except SourceError:
        raise
    except NewscleanError as error:
        raise SourceError(f"{name}: {error}; see --text-field") from error


def batch_in(piece: Piece) -> pa.RecordBatch:
    """Return the rows of *piece*, as `pieces_in` gave it."""
    return ipc.open_stream(piece.content).read_next_batch()


def articles_in(piece: Piece, reading: Reading) -> Iterator[RawArticle | Failure]:
    """Yield the rows of *piece* as articles, with values that JSON has.

    Times become ISO 8601, bytes base64, numbers that JSON has not become null, and the rest text.
    """
    batch, name = batch_in(piece), piece.source.name
    others = batch.drop_columns([reading.text_field]).to_pylist()
    texts = batch.column(reading.text_field)
    for index in range(batch.num_rows):
        position = f"row {piece.number + index}"
        try:
            text = texts[index].as_py()
        except UnicodeDecodeError as error:
            yield Failure(name, position, f"{name}: {position}: not UTF-8 ({error.reason}); mend the file")
            continue
        if text is None:
            yield Failure(name, position, f"{name}: {position}: no text; write Parquet to keep such rows")
            continue
        fields = {column: _plain(value) for column, value in others[index].items()}
        identity = fields.pop(reading.id_field, None)
        yield RawArticle(text, identity, f"{name}:{piece.number + index}", fields, position)


def _batches(file: Any, size: int) -> Iterator[tuple[int, pa.RecordBatch]]:  # noqa: ANN401 (pyarrow has no types)
    """Yield the batches of *file*, each with the number of its first row; one without rows where there are none."""
    row = 1
    for batch in file.iter_batches(batch_size=_rows_for(file.metadata, size)):
        rest = batch
        while rest.num_rows:
            fit = max(1, min(rest.num_rows, int(rest.num_rows * size * 2 / max(rest.nbytes, 1))))
            yield row, rest.slice(0, fit)
            row += fit
            rest = rest.slice(fit)
    if row == 1:
        yield 1, pa.RecordBatch.from_pylist([], file.schema_arrow)


def _rows_for(metadata: Any, size: int) -> int:  # noqa: ANN401 (the same)
    """Return how many rows have about *size* bytes, in the row group where they are largest."""
    groups = [metadata.row_group(number) for number in range(metadata.num_row_groups)]
    largest = max((group.total_byte_size / max(group.num_rows, 1) for group in groups), default=0)
    return max(1, min(_MOST_ROWS, int(size / max(largest, 1))))


def _content(batch: pa.RecordBatch) -> bytes:
    sink = BytesIO()
    with ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return sink.getvalue()


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {str(name): _plain(inner) for name, inner in cast("Mapping[object, object]", value).items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Decimal | dt.timedelta):
        return str(value)
    return None if isinstance(value, float) and not isfinite(value) else value


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0].rstrip(".")
