"""One schema for batches whose columns are not all the same, and batches made to fit it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from newsclean.extras import needed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa
else:
    pa = needed("pyarrow", "parquet", "Arrow and Parquet")


def merged_schema(schemas: Iterable[pa.Schema]) -> pa.Schema:
    """Return a schema with the columns of all *schemas*, in the order in which they are first met.

    A column whose types do not go together becomes text; see `fitted`.
    """
    fields: dict[str, pa.Field] = {}
    metadata: Mapping[bytes, bytes] | None = None
    for schema in schemas:
        metadata = metadata or schema.metadata
        for field in schema:
            before = fields.get(field.name)
            if before is None:
                fields[field.name] = field
            elif before.type != field.type:
                fields[field.name] = before.with_type(_merged(before.type, field.type) or pa.string())
    known = (pa.field(name, pa.string()) if field.type == pa.null() else field for name, field in fields.items())
    return pa.schema(known, metadata=metadata)


def fitted(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """Return *batch* with the columns of *schema*: null where it has none, JSON where values must become text."""
    if batch.schema.equals(schema):
        return batch
    names = set(batch.schema.names)
    columns = [
        _fitted(batch.column(field.name), field.type) if field.name in names else pa.nulls(batch.num_rows, field.type)
        for field in schema
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def column_of(values: list[object]) -> pa.Array:
    """Return JSON *values* as a column of the type that all of them have; if they have several, as text."""
    try:
        column = pa.array(values)
        if _can_be_stored(column.type):
            return column
    except (pa.ArrowException, OverflowError, TypeError):
        pass
    return pa.array([_text(value) for value in values], pa.string())


def _merged(one: pa.DataType, other: pa.DataType) -> pa.DataType | None:
    """Return the type that holds the values of both, or None."""
    if one == other or pa.types.is_null(other):
        return one
    if pa.types.is_null(one):
        return other
    if pa.types.is_nested(one) and pa.types.is_nested(other):
        return _merged_nested(one, other)
    if {one, other} == {pa.int64(), pa.float64()}:
        return pa.float64()
    if {one, other} == {pa.string(), pa.large_string()}:
        return pa.large_string()
    return None


def _merged_nested(one: pa.DataType, other: pa.DataType) -> pa.DataType | None:
    if pa.types.is_list(one) and pa.types.is_list(other):
        item = _merged(one.value_type, other.value_type)
        return pa.list_(item) if item else None
    if not (pa.types.is_struct(one) and pa.types.is_struct(other)):
        return None
    kinds = {field.name: field.type for field in one}
    for field in other:
        kind = _merged(kinds.get(field.name, pa.null()), field.type)
        if kind is None:
            return None
        kinds[field.name] = kind
    return pa.struct(list(kinds.items()))


def _fitted(column: pa.Array, kind: pa.DataType) -> pa.Array:
    if column.type == kind:
        return column
    if kind in (pa.string(), pa.large_string()):
        return pa.array([_text(value) for value in column.to_pylist()], kind)
    try:
        return column.cast(kind)
    except pa.ArrowException:  # a struct that gets more fields, a number that is not exact as the other kind
        return pa.array(column.to_pylist(), kind)


def _can_be_stored(kind: pa.DataType) -> bool:
    """Whether Parquet has *kind*: a struct needs a field."""
    if pa.types.is_struct(kind):
        return kind.num_fields > 0 and all(_can_be_stored(field.type) for field in kind)
    return _can_be_stored(kind.value_type) if pa.types.is_list(kind) else True


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
