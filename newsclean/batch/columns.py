"""Parquet out of a task: its articles, or the rows of a Parquet file, cleaned, as a part of the output."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from newsclean.arrow import row_of, with_rows
from newsclean.arrow_schema import columns_of
from newsclean.batch.report import Tally
from newsclean.batch.task import Outcome
from newsclean.errors import SourceError
from newsclean.extras import needed
from newsclean.read.parquet import batch_in
from newsclean.read.sources import Failure
from newsclean.write.merged_schema import column_of
from newsclean.write.parquet import joined, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa

    from newsclean.batch.work import Work
    from newsclean.read.sources import Kind, Piece, RawArticle
    from newsclean.result import Result
else:
    pa = needed("pyarrow", "parquet", "Parquet")

_ERROR: Final = "error"
_TEXTS: Final = "\0"
"""A column for the raw texts, which are not kept, of a name that no field has."""


def clean_pieces(work: Work, pieces: Iterable[Piece]) -> Outcome:
    """Return what becomes of *pieces*: a part of a Parquet file, or several."""
    tally = Tally()
    parts: list[bytes] = []
    readable: list[bool] = []
    gathered = Gathered(edits=work.writing.edits is not False)
    for piece in pieces:
        if work.strict and tally.failed:
            break
        if piece.format == "parquet" and not (piece.failure or piece.note):
            parts += [gathered.part(), clean_rows(work, piece, tally)]
            readable.append(True)
        else:
            readable.append(work.clean(piece, gathered, tally))
    parts.append(gathered.part())
    return Outcome(tally, b"".join(parts), any(readable))


def cleaned_file(work: Work, piece: Piece, tally: Tally) -> bytes | None:
    """Return the Parquet file with what is cleaned of *piece*, all of a source, or None if it could not be read."""
    gathered = Gathered(edits=work.writing.edits is not False)
    return joined(gathered.part(always=True)) if work.clean(piece, gathered, tally) else None


class Gathered:
    """Results that become one part of a Parquet file: of articles, whatever they were read from."""

    def __init__(self, *, edits: bool) -> None:
        """Begin with none."""
        self._edits = edits
        self._rows: list[Mapping[str, object]] = []
        self._fields: list[Mapping[str, object]] = []

    def add(self, result: Result, article: RawArticle, kind: Kind) -> None:
        """Take *result* of cleaning *article*; raises SourceError for text that UTF-8 cannot hold."""
        fields = {**({"id": article.id} if article.id is not None else {}), **article.fields}
        if kind == "text":
            fields["source"] = article.source
        try:
            for text in (article.text, result.text, json.dumps(fields, ensure_ascii=False)):
                text.encode()
        except UnicodeEncodeError as error:
            letter = f"U+{ord(error.object[error.start]):04X}"
            raise SourceError(
                f"{article.source}: a lone surrogate, {letter}, cannot be written as Parquet; use --jsonl"
            ) from error
        self._rows.append(result.to_dict(edits=self._edits))
        self._fields.append(fields)

    def part(self, *, always: bool = False) -> bytes:
        """Return the part and begin anew; nothing, unless it is to be there *always*, if there are none."""
        if not self._rows and not always:
            return b""
        names = dict.fromkeys(name for fields in self._fields for name in fields)
        known: dict[str, Any] = {name: column_of([fields.get(name) for fields in self._fields]) for name in names}
        batch = pa.record_batch({**known, _TEXTS: pa.nulls(len(self._rows), pa.string())})
        columns = columns_of(batch.schema, _TEXTS, edits=self._edits)
        kept = tuple(field for field in columns.kept if field.name != _TEXTS)
        part = part_of(_without_error(with_rows(batch, self._rows, columns._replace(kept=kept))))
        self._rows, self._fields = [], []
        return part


def clean_rows(work: Work, piece: Piece, tally: Tally) -> bytes:
    """Return the rows of *piece*, which is Parquet, cleaned, as a part; those that fail are told and left out."""
    batch = batch_in(piece)
    column, name, edits = work.reading.text_field, piece.source.name, work.writing.edits is not False
    texts = batch.column(column)
    rows: list[Mapping[str, object]] = []
    kept: list[int] = []
    tally.unit = "articles"
    for index in range(batch.num_rows):
        row = row_of(work.cleaner, texts[index], edits=edits)
        tally.taken += 1
        if row.get(_ERROR):
            position = f"row {piece.number + index}"
            tally.fail(Failure(name, position, f"{name}: {position}: {row[_ERROR]}"))
            if work.strict:
                break
        elif work.writing.drop_empty and not row.get("text"):
            tally.dropped += 1
        else:
            _count(row, texts[index], tally)
            rows.append(row)
            kept.append(index)
    columns = columns_of(batch.schema, column, edits=edits)
    return part_of(_without_error(with_rows(batch.take(pa.array(kept, pa.int64())), rows, columns)))


def _count(row: Mapping[str, Any], text: pa.Scalar, tally: Tally) -> None:
    if not row:  # no text in, none out
        tally.count(changed=False, words_removed=0)
        return
    sizes = row["counts"]
    removed = max(sizes["source_words"] - sizes["text_words"], 0)
    tally.count(changed=row["text"] != text.as_py().removesuffix("\n"), words_removed=removed)


def _without_error(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return *batch* without the column of errors, which a run tells elsewhere."""
    return batch.drop_columns([_ERROR])
