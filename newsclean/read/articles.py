"""What comes in, whatever its format: one raw article after the other, or what is wrong with it."""

from __future__ import annotations

from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from newsclean.read.decode import decode
from newsclean.read.jsonl import LineError, read_jsonl
from newsclean.read.sources import Failure, RawArticle, unreadable
from newsclean.read.streams import lines_of, opened_file, rest_of, sniffed, standard_input

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.read.jsonl import Row
    from newsclean.read.sources import Kind, Piece, Reading, Source


def read(piece: Piece, reading: Reading) -> Iterator[tuple[Kind, RawArticle | Failure]]:
    """Yield the format of *piece* with each of its articles; what is damaged gives a failure in its place."""
    source, name = piece.source, piece.source.name
    if piece.format == "parquet":
        from newsclean.read.parquet import articles_in  # noqa: PLC0415 (seldom needed)

        for row in articles_in(piece, reading):
            yield "records", row
        return
    try:
        with _opened(piece) as stream:
            head, kind = ([], piece.format) if piece.format else sniffed(stream, source, reading)
            if kind in ("text", "html"):
                raw = rest_of(stream, b"".join(head), name, reading)
                text = _decoded_page(raw, piece, reading) if kind == "html" else decode(raw, name, reading.encoding)
                article = RawArticle(text, source.id, name, piece.fields or {}, is_page=kind == "html")
                yield "records" if source.member else "text", article
                return
            lines = lines_of(stream, head, name, reading)
            rows = piece.rows or read_jsonl(lines, name, reading.encoding, reading.text_field, piece.number)
            for found in _from_rows(rows, source, reading):
                yield "records", found
    except OSError as error:
        raise unreadable(name, error) from error


def _decoded_page(raw: bytes, piece: Piece, reading: Reading) -> str:
    from newsclean.read.html import decode_page  # noqa: PLC0415 (seldom needed)

    return decode_page(raw, piece.source.name, reading.encoding, piece.encoding)


@contextmanager
def _opened(piece: Piece) -> Iterator[BinaryIO]:
    if piece.content is not None:
        yield BytesIO(piece.content)
    elif piece.source.path is None:
        yield standard_input()
    else:
        with opened_file(piece.source.path) as stream:
            if piece.size is None:
                yield stream
            else:
                stream.seek(piece.start)
                yield BytesIO(stream.read(piece.size))


def _from_rows(rows: Iterable[Row], source: Source, reading: Reading) -> Iterator[RawArticle | Failure]:
    name = source.name
    for number, found in rows:
        if isinstance(found, LineError):
            yield Failure(name, f"line {number}", str(found))
            continue
        text = cast("str", found.pop(reading.text_field))  # whoever read it saw to it
        identity = found.pop(reading.id_field, None)
        yield RawArticle(text, identity, f"{name}:{number}", found, f"line {number}")
