"""The columns that cleaning adds to a batch, their types, and what becomes of the columns that came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.errors import NewscleanError
from newsclean.extras import needed

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = needed("pyarrow", "parquet", "Arrow and Parquet")

_STRINGS: Final = pa.list_(pa.string())
_SIZES: Final = ("source_characters", "source_words", "text_characters", "text_words", "edits")
_EDIT: Final = pa.struct(
    [
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("label", pa.string()),
        ("rule", pa.string()),
        ("why", pa.string()),
        ("before", pa.large_string()),
        ("after", pa.large_string()),
    ]
)
ADDED: Final[dict[str, pa.DataType]] = {
    "language": pa.string(),
    "outlet": pa.string(),
    "headline": pa.string(),
    "standfirst": pa.string(),
    "byline": _STRINGS,
    "dateline": pa.struct(
        [("places", _STRINGS), ("date", pa.string()), ("date_iso", pa.string()), ("agency", pa.string())]
    ),
    "credits": pa.list_(pa.struct([("role", pa.string()), ("names", _STRINGS)])),
    "text": pa.large_string(),
    "paragraphs": pa.list_(pa.large_string()),
    "edits": pa.list_(_EDIT),
    "flags": _STRINGS,
    "counts": pa.struct([(name, pa.int64()) for name in _SIZES]),
    "error": pa.string(),
}
"""The columns that are added, in their order, and their types. All but "error" are fields of version 1 of the JSON."""

INPUT: Final = "input"
"""The struct into which columns move whose names are taken."""
_TAKEN: Final = frozenset((*ADDED, INPUT))


class Columns(NamedTuple):
    """What becomes of the columns of a batch."""

    kept: tuple[pa.Field, ...]
    """Those that stay as they are."""
    moved: tuple[pa.Field, ...]
    """Those that move into the struct `INPUT`, since one that is added has their name."""
    added: tuple[pa.Field, ...]

    @property
    def fields(self) -> tuple[pa.Field, ...]:
        """The columns of the result."""
        struct = (pa.field(INPUT, pa.struct(list(self.moved))),) if self.moved else ()
        return (*self.kept, *self.added, *struct)


def columns_of(schema: pa.Schema, column: str, *, edits: bool = True) -> Columns:
    """Return what becomes of the columns of *schema* if the texts in *column* are cleaned.

    The texts themselves are not kept if their column is called "text": the clean text takes their place.
    Raises NewscleanError if there is no such column, or it holds no text.
    """
    if schema.names.count(column) != 1:
        problem = "two columns are called" if column in schema.names else "no column"
        raise NewscleanError(f'{problem} "{column}"; the columns are {", ".join(schema.names)}')
    kind = schema.field(column).type
    if not is_text(kind):
        raise NewscleanError(f'column "{column}" holds {kind}, not text; name the right one')
    others = [field for field in schema if field.name != "text" or column != "text"]
    kept = tuple(field for field in others if field.name not in _TAKEN)
    moved = tuple(field for field in others if field.name in _TAKEN)
    added = tuple(pa.field(name, kind) for name, kind in ADDED.items() if edits or name != "edits")
    return Columns(kept, moved, added)


def cleaned_schema(schema: pa.Schema, column: str = "text", *, edits: bool = True) -> pa.Schema:
    """Return the schema of what `clean_batch` makes of a batch with *schema*; raises what `columns_of` raises."""
    return pa.schema(columns_of(schema, column, edits=edits).fields, metadata=schema.metadata)


def is_text(kind: pa.DataType) -> bool:
    """Whether a column of the type *kind* holds text."""
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))
