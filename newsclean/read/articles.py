"""What comes in, whatever its format: one raw article after the other, or what is wrong with it."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, NamedTuple, cast

from newsclean.errors import SourceError
from newsclean.read.decode import NotTextError, decode
from newsclean.read.jsonl import LineError, is_article, read_jsonl

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Format = Literal["text", "jsonl"]

_JSONL: Final = (".jsonl", ".ndjson")
_SNIFFED: Final = 10
"""Lines looked at to tell JSONL from text: the first may be damaged."""


class Source(NamedTuple):
    """Where articles come from."""

    path: Path | None
    """None: standard input."""
    name: str
    """As the user named it, for messages and for the record."""
    id: str | None = None


class Failure(NamedTuple):
    """What could not be read, cleaned or written."""

    source: str
    position: str | None
    """The line or byte, where one is to blame."""
    error: str
    """One line for a person, the source named in it."""


class Piece(NamedTuple):
    """A part of a source, or all of it, that can be read by itself."""

    source: Source
    format: Format | None = None
    """None: whoever reads it finds out."""
    content: bytes | None = None
    """None: what stands in the file, from *start* on, *size* bytes (None: to its end)."""
    start: int = 0
    size: int | None = None
    number: int = 1
    """The number of its first line in the source."""
    failure: Failure | None = None
    """Why there is nothing to read."""
    weight: int = 0
    """The bytes that it takes up in the source, for the progress bar."""

    @property
    def whole(self) -> bool:
        """Whether it is all of a file, still to be opened."""
        return self.source.path is not None and self.content is None and self.size is None and self.failure is None


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are read."""

    format: Literal["auto", "text", "jsonl"] = "auto"
    encoding: str | None = None
    text_field: str = "text"
    id_field: str = "id"


@dataclass(frozen=True, slots=True)
class RawArticle:
    """A text as it came in, with what its record says besides."""

    text: str
    id: object
    source: str
    fields: Mapping[str, object] = field(default_factory=dict)
    """The other fields of the JSON object it came from."""


def read(piece: Piece, reading: Reading) -> Iterator[tuple[Format, RawArticle | Failure]]:
    """Yield the format of *piece* with each of its articles; what is damaged gives a failure in its place."""
    name = piece.source.name
    try:
        with _opened(piece) as stream:
            head, kind = ([], piece.format) if piece.format else sniffed(stream, piece.source, reading)
            if kind == "jsonl":
                for article in _from_jsonl(chain(head, stream), piece, reading):
                    yield kind, article
            else:
                text = decode(b"".join(head) + stream.read(), name, reading.encoding)
                yield kind, RawArticle(text, piece.source.id, name)
    except OSError as error:
        raise unreadable(name, error) from error


def unreadable(name: str, error: OSError) -> SourceError:
    """Return *error*, met while the source called *name* was read, in words."""
    return SourceError(f"{name}: cannot be read: {error.strerror or error}; check the name")


def failure_of(name: str, error: Exception) -> Failure:
    """Return *error*, met in the source called *name*, as a record."""
    return Failure(name, f"byte {error.offset}" if isinstance(error, NotTextError) else None, str(error))


@contextmanager
def _opened(piece: Piece) -> Iterator[BinaryIO]:
    if piece.content is not None:
        yield BytesIO(piece.content)
    elif piece.source.path is None:
        yield standard_input()
    else:
        with piece.source.path.open("rb") as stream:
            if piece.size is None:
                yield stream
            else:
                stream.seek(piece.start)
                yield BytesIO(stream.read(piece.size))


def standard_input() -> BinaryIO:
    """Return the stream; raises SourceError if it is closed."""
    if sys.stdin is None:
        raise SourceError("standard input is closed; name a file")
    return sys.stdin.buffer


def _from_jsonl(lines: Iterator[bytes], piece: Piece, reading: Reading) -> Iterator[RawArticle | Failure]:
    name = piece.source.name
    for number, found in read_jsonl(lines, name, reading.encoding, reading.text_field, piece.number):
        if isinstance(found, LineError):
            yield Failure(name, f"line {number}", str(found))
            continue
        text = cast("str", found.pop(reading.text_field))  # read_jsonl saw to it
        identity = found.pop(reading.id_field, None)
        yield RawArticle(text, identity, f"{name}:{number}", found)


def named_format(name: str, reading: Reading) -> Format | None:
    """Return the format that the user or the name of a source says, or None."""
    if reading.format != "auto":
        return reading.format
    return "jsonl" if name.lower().endswith(_JSONL) else None


def sniffed(stream: BinaryIO, source: Source, reading: Reading) -> tuple[list[bytes], Format]:
    """Return the lines that had to be read to know the format of *stream*, and the format."""
    if named := named_format(source.name, reading):
        return [], named
    head: list[bytes] = []
    opening = b""
    for line in islice(stream, _SNIFFED):
        head.append(line)
        opening = opening or line.removeprefix(BOM_UTF8).lstrip()[:1]
        if opening not in (b"", b"{"):
            break
        if is_article(line, reading.text_field):
            return head, "jsonl"
    return head, "text"
