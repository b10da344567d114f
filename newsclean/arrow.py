"""Arrow batches in, Arrow batches out: the function that Parquet files and all engines are cleaned with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Unpack, cast

from newsclean.arrow_schema import cleaned_schema, columns_of
from newsclean.cleaner import Cleaner, Options
from newsclean.errors import SourceError
from newsclean.extras import needed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pyarrow as pa

    from newsclean.arrow_schema import Columns
else:
    pa = needed("pyarrow", "parquet", "Arrow and Parquet")

__all__ = ["BatchCleaner", "clean_batch", "cleaned_schema"]

_ROWS: Final = 256
"""Rows that are Python objects at a time: what bounds memory, however long a batch is."""

Frozen = tuple[tuple[str, object], ...]


def clean_batch(
    batch: pa.RecordBatch, column: str = "text", *, edits: bool = True, **options: Unpack[Options]
) -> pa.RecordBatch:
    """Clean the texts in *column* of *batch*, with the *options* of a `Cleaner`; *edits* adds the edits.

    The result has the same rows in the same order. The columns of *batch* stay and ours are added, with the
    names that they have in JSON; a column of *batch* that has such a name moves into the struct "input",
    but for the texts themselves if they are in "text". Where there is no text (null), ours are null. A row
    that cannot be cleaned has nothing but the reason in "error", a column that is null elsewhere.

    Raises NewscleanError if there is no such column or it holds no text, and what `Cleaner` raises.
    """
    return BatchCleaner(column, edits=edits, **options)(batch)


class BatchCleaner:
    """`clean_batch` with its settings fixed: a callable for batches and tables that can be pickled.

    The rules are loaded when the first batch comes, once in each process.
    """

    def __init__(self, column: str = "text", *, edits: bool = True, **options: Unpack[Options]) -> None:
        """Take the column of the texts, whether to add the *edits*, and the *options* of a `Cleaner`."""
        self.column: Final = column
        self.edits: Final = edits
        self._options: Final = _frozen(options)

    def __call__(self, batch: pa.RecordBatch | pa.Table) -> pa.RecordBatch | pa.Table:
        """Return *batch*, a record batch or a table, cleaned; see `clean_batch`."""
        if isinstance(batch, pa.Table):
            return pa.Table.from_batches(self.each(batch.to_batches()), schema=self.schema(batch.schema))
        cleaned = list(self.each((batch,)))
        return pa.concat_batches(cleaned) if len(cleaned) > 1 else cleaned[0]

    def each(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield *batches* cleaned, cut into shorter ones if they are long: for streams of any length."""
        cleaner = _cleaner(self._options)
        for batch in batches:
            columns = columns_of(batch.schema, self.column, edits=self.edits)
            for start in range(0, batch.num_rows or 1, _ROWS):
                yield self._cleaned(batch.slice(start, _ROWS), columns, cleaner)

    def schema(self, schema: pa.Schema) -> pa.Schema:
        """Return the schema of what becomes of a batch with *schema*."""
        return cleaned_schema(schema, self.column, edits=self.edits)

    def check(self) -> None:
        """Raise NewscleanError here and now if the options are wrong, instead of in a worker."""
        _cleaner(self._options)

    def _cleaned(self, batch: pa.RecordBatch, columns: Columns, cleaner: Cleaner) -> pa.RecordBatch:
        texts = batch.column(self.column)
        rows = [row_of(cleaner, texts[number], edits=self.edits) for number in range(batch.num_rows)]
        return with_rows(batch, rows, columns)


def with_rows(batch: pa.RecordBatch, rows: Sequence[Mapping[str, object]], columns: Columns) -> pa.RecordBatch:
    """Return *batch* with what *rows* hold in the added *columns*, and null where they hold nothing."""
    arrays = [batch.column(field.name) for field in columns.kept]
    arrays += [pa.array([row.get(field.name) for row in rows], field.type) for field in columns.added]
    if columns.moved:
        moved = [batch.column(field.name) for field in columns.moved]
        arrays.append(pa.StructArray.from_arrays(moved, fields=list(columns.moved)))
    return pa.RecordBatch.from_arrays(arrays, schema=pa.schema(columns.fields, metadata=batch.schema.metadata))


def row_of(cleaner: Cleaner, text: pa.Scalar, *, edits: bool) -> Mapping[str, object]:
    """Return what *cleaner* makes of *text*, by column; nothing where there is none."""
    try:
        source = text.as_py()
        if source is None:
            return {}
        result = cleaner.attempt(source)
        result.text.encode()
    except UnicodeError as error:
        return {"error": f"not UTF-8: {error}"}
    except SourceError as error:
        return {"error": str(error)}
    return result.to_dict(edits=edits)


def _frozen(options: Options) -> Frozen:
    """Return *options* so that equal ones are told to be the same."""
    frozen: dict[str, object] = {}
    for name, value in options.items():
        several = isinstance(value, Iterable) and not isinstance(value, str)
        frozen[name] = tuple(map(str, cast("Iterable[object]", value))) if several else value and str(value)
    return tuple(sorted(frozen.items()))


@lru_cache(maxsize=8)
def _cleaner(options: Frozen) -> Cleaner:
    return Cleaner(**cast("Options", dict(options)))
