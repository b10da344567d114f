"""What comes in, whatever its format: one raw article after the other, or what is wrong with it."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from io import BufferedReader, BytesIO
from itertools import chain, islice
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, NamedTuple, cast, get_args

from newsclean.errors import SourceError
from newsclean.packing import Unpacking, bare, suffix_of
from newsclean.read.decode import NotTextError, decode
from newsclean.read.jsonl import LineError, is_article, read_jsonl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from newsclean.read.jsonl import Row

Format = Literal["text", "jsonl", "csv", "tsv"]
FORMATS: Final = get_args(Format)
Kind = Literal["text", "records"]
"""One text, or records of which each has one."""

_FORMATS: Final[Mapping[str, Format]] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv"}
_BUFFER: Final = 1 << 16
_SNIFFED: Final = 10
"""Lines looked at to tell JSONL from text: the first may be damaged."""


class Source(NamedTuple):
    """Where articles come from."""

    path: Path | None
    """None: standard input."""
    name: str
    """As the user named it, for messages and for the record."""
    id: str | None = None
    named: bool = True
    """Whether the user named it; else it was found in a folder, and is read only if it is a file."""


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
    rows: tuple[Row, ...] = ()
    """What was read already."""
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
        return self.source.path is not None and self[2:6] == (None, (), 0, None) and self.failure is None


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are read."""

    format: Literal["auto"] | Format = "auto"
    encoding: str | None = None
    text_field: str = "text"
    id_field: str = "id"
    max_bytes: int = 1 << 30
    """The largest text, line or compressed file, unpacked."""


@dataclass(frozen=True, slots=True)
class RawArticle:
    """A text as it came in, with what its record says besides."""

    text: str
    id: object
    source: str
    fields: Mapping[str, object] = field(default_factory=dict)
    """The other fields of the JSON object it came from."""
    position: str | None = None
    """Where it stands in the source that its failure names, such as "line 7"."""


def read(piece: Piece, reading: Reading) -> Iterator[tuple[Kind, RawArticle | Failure]]:
    """Yield the format of *piece* with each of its articles; what is damaged gives a failure in its place."""
    name = piece.source.name
    try:
        with _opened(piece) as stream:
            head, kind = ([], piece.format) if piece.format else sniffed(stream, piece.source, reading)
            if kind == "text":
                text = decode(rest_of(stream, b"".join(head), name, reading), name, reading.encoding)
                yield "text", RawArticle(text, piece.source.id, name)
                return
            lines = lines_of(stream, head, name, reading)
            rows = piece.rows or read_jsonl(lines, name, reading.encoding, reading.text_field, piece.number)
            for article in _from_rows(rows, piece.source, reading):
                yield "records", article
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
        with opened_file(piece.source.path) as stream:
            if piece.size is None:
                yield stream
            else:
                stream.seek(piece.start)
                yield BytesIO(stream.read(piece.size))


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """Give what *path* holds, unpacked if its name says that it is compressed."""
    with path.open("rb") as stream:
        suffix = suffix_of(path.name)
        yield cast("BinaryIO", BufferedReader(Unpacking(stream, suffix), _BUFFER)) if suffix else stream


def rest_of(stream: BinaryIO, opening: bytes, name: str, reading: Reading) -> bytes:
    """Return *opening* and all that is left of *stream*; raises SourceError if it is damaged or too large."""
    content = opening + stream.read(max(0, reading.max_bytes + 1 - len(opening)))
    if len(content) > reading.max_bytes:
        raise too_large(name, reading)
    if damage := damage_of(stream):
        raise SourceError(f"{name}: {damage}")
    return content


def lines_of(stream: BinaryIO, head: Iterable[bytes], name: str, reading: Reading) -> Iterator[bytes]:
    """Yield the lines of *head* and of *stream*; raises SourceError at damage, or when they are too many bytes."""
    left = reading.max_bytes
    rest = iter(lambda: stream.readline(left + 1), b"")
    for line in chain(head, rest):
        left -= len(line)
        if left < 0:
            raise too_large(name, reading)
        yield line
    if damage := damage_of(stream):
        raise SourceError(f"{name}: {damage}")


def too_large(name: str, reading: Reading) -> SourceError:
    """Return what is wrong with a source that holds more than it may."""
    return SourceError(f"{name}: larger than {reading.max_bytes} bytes; if that is right, raise --max-bytes")


def position_of(stream: BinaryIO) -> int | None:
    """Return how many bytes of a compressed *stream* were read; None for any other."""
    raw = getattr(stream, "raw", None)
    return raw.position if isinstance(raw, Unpacking) else None


def damage_of(stream: BinaryIO) -> str | None:
    """Return what was wrong with the compressed *stream*, if anything was."""
    raw = getattr(stream, "raw", None)
    if isinstance(raw, Unpacking) and raw.damage is not None:
        return f"damaged ({raw.damage}); what follows is lost"
    return None


def standard_input() -> BinaryIO:
    """Return the stream; raises SourceError if it is closed."""
    if sys.stdin is None:
        raise SourceError("standard input is closed; name a file")
    return sys.stdin.buffer


def _from_rows(rows: Iterable[Row], source: Source, reading: Reading) -> Iterator[RawArticle | Failure]:
    name = source.name
    for number, found in rows:
        if isinstance(found, LineError):
            yield Failure(name, f"line {number}", str(found))
            continue
        text = cast("str", found.pop(reading.text_field))  # whoever read it saw to it
        identity = found.pop(reading.id_field, None)
        yield RawArticle(text, identity, f"{name}:{number}", found, f"line {number}")


def named_format(name: str, reading: Reading) -> Format | None:
    """Return the format that the user or the name of a source says, or None."""
    if reading.format != "auto":
        return reading.format
    return _FORMATS.get(PurePath(bare(name)).suffix.lower())


def sniffed(stream: BinaryIO, source: Source, reading: Reading) -> tuple[list[bytes], Format]:
    """Return the lines that had to be read to know the format of *stream*, and the format."""
    if named := named_format(source.name, reading):
        return [], named
    head: list[bytes] = []
    opening = b""
    for line in islice(iter(partial(stream.readline, reading.max_bytes + 1), b""), _SNIFFED):
        head.append(line)
        opening = opening or line.removeprefix(BOM_UTF8).lstrip()[:1]
        if opening not in (b"", b"{"):
            break
        if is_article(line, reading.text_field):
            return head, "jsonl"
    return head, "text"
