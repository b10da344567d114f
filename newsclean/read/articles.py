"""What comes in, whatever its format: one raw article after the other, or what is wrong with it."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, NamedTuple, cast

from newsclean.errors import SourceError
from newsclean.read.decode import decode
from newsclean.read.jsonl import is_article, read_jsonl

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


def read(source: Source, reading: Reading) -> Iterator[tuple[Format, RawArticle | SourceError]]:
    """Yield the format of *source* with each of its articles; a damaged JSONL line gives an error in its place.

    Raises SourceError where *source* cannot be read or is not text at all.
    """
    try:
        with _opened(source) as stream:
            head, kind = _head(stream, source, reading)
            if kind == "jsonl":
                for article in _from_jsonl(chain(head, stream), source, reading):
                    yield kind, article
            else:
                text = decode(b"".join(head) + stream.read(), source.name, reading.encoding)
                yield kind, RawArticle(text, source.id, source.name)
    except OSError as error:
        raise SourceError(f"{source.name}: cannot be read: {error.strerror}; check the name") from error


@contextmanager
def _opened(source: Source) -> Iterator[BinaryIO]:
    if source.path is None:
        if sys.stdin is None:
            raise SourceError("standard input is closed; name a file")
        yield sys.stdin.buffer
        return
    with source.path.open("rb") as stream:
        yield stream


def _from_jsonl(lines: Iterator[bytes], source: Source, reading: Reading) -> Iterator[RawArticle | SourceError]:
    for number, found in read_jsonl(lines, source.name, reading.encoding, reading.text_field):
        if not isinstance(found, dict):
            yield found
            continue
        text = cast("str", found.pop(reading.text_field))  # read_jsonl saw to it
        identity = found.pop(reading.id_field, None)
        yield RawArticle(text, identity, f"{source.name}:{number}", found)


def _head(stream: BinaryIO, source: Source, reading: Reading) -> tuple[list[bytes], Format]:
    """Return the lines that had to be read to know the format of *stream*, and the format."""
    if reading.format != "auto":
        return [], reading.format
    if source.name.lower().endswith(_JSONL):
        return [], "jsonl"
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
