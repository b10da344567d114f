"""Parquet out: parts that workers make one by one, joined to one file when all are there."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from newsclean.extras import needed
from newsclean.write.merged_schema import fitted, merged_schema
from newsclean.write.output import Growing, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pyarrow as pa
    from pyarrow import ipc, parquet
else:
    pa = needed("pyarrow", "parquet", "Parquet")
    ipc = needed("pyarrow.ipc", "parquet", "Parquet")
    parquet = needed("pyarrow.parquet", "parquet", "Parquet")

_ROW_GROUP: Final = 32 << 20
"""Bytes of a row group before it is encoded: enough to read fast, few enough to hold in memory."""
_LENGTH: Final = 8
_LEVEL: Final = 3


def part_of(batch: pa.RecordBatch) -> bytes:
    """Return *batch* as a part: what several calls return can be joined, and `join` makes a file of it."""
    sink = BytesIO()
    with ipc.new_stream(sink, batch.schema, options=ipc.IpcWriteOptions(compression="lz4")) as writer:
        writer.write_batch(batch)
    content = sink.getvalue()
    return len(content).to_bytes(_LENGTH) + content


def join(parts: BinaryIO, target: BinaryIO) -> None:
    """Write the Parquet file *target* with the rows of *parts*, in their order."""
    schema = merged_schema(content.schema for content in _parts(parts))
    with parquet.ParquetWriter(target, schema, compression="zstd", compression_level=_LEVEL) as writer:
        for table in _row_groups(parts, schema):
            writer.write_table(table, row_group_size=max(table.num_rows, 1))


def joined(parts: bytes) -> bytes:
    """Return the Parquet file with the rows of *parts*."""
    target = BytesIO()
    join(BytesIO(parts), target)
    return target.getvalue()


def _parts(stream: BinaryIO) -> Iterator[ipc.RecordBatchStreamReader]:
    stream.seek(0)
    while length := stream.read(_LENGTH):
        yield ipc.open_stream(stream.read(int.from_bytes(length)))


def _row_groups(parts: BinaryIO, schema: pa.Schema) -> Iterator[pa.Table]:
    batches: list[pa.RecordBatch] = []
    size = 0
    for content in _parts(parts):
        for batch in content:
            batches.append(fitted(batch, schema))
            size += batch.nbytes
        if size >= _ROW_GROUP:
            yield pa.Table.from_batches(batches, schema)
            batches, size = [], 0
    if batches:
        yield pa.Table.from_batches(batches, schema)


class GrowingParquet(Growing):
    """A Parquet file that grows part by part under another name, and appears when the parts are joined."""

    def __init__(self, path: Path) -> None:
        """Stand for the file *path*; nothing is opened yet."""
        super().__init__(path, ".parts")

    def appeared(self, size: int) -> bool:
        """Whether an earlier run finished the file, and was stopped right then."""
        del size  # that of the parts, which are gone
        with suppress(OSError, pa.ArrowException):
            return not self._temporary.exists() and parquet.ParquetFile(self._place).metadata is not None
        return False

    def finish(self) -> None:
        """Let the file appear; the parts go only then, so that a run stopped here can go on."""
        self.sync()
        with self._told(), self._temporary.open("rb") as parts, opened(self._place, lasting=True) as target:
            join(parts, target)
        self.discard()
