"""Streams of bytes: opened, unpacked, and read to their end without taking damage or size on trust."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from contextlib import contextmanager
from functools import partial
from io import BufferedReader
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from newsclean.errors import SourceError
from newsclean.packing import Fragile, Unpacking, suffix_of
from newsclean.read.jsonl import is_article
from newsclean.read.sources import named_format, too_large

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from newsclean.read.sources import Format, Reading, Source

_BUFFER: Final = 1 << 16
_SNIFFED: Final = 10
"""Lines looked at to tell JSONL from text: the first may be damaged."""


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """Give what *path* holds, unpacked if its name says that it is compressed."""
    with path.open("rb") as stream:
        yield unpacked_stream(stream, suffix_of(path.name))


def unpacked_stream(stream: BinaryIO, suffix: str) -> BinaryIO:
    """Return what *stream* holds, compressed as *suffix* says."""
    return buffered(Unpacking(stream, suffix)) if suffix else stream


def buffered(stream: Fragile) -> BinaryIO:
    """Return *stream* with what is read of it at once kept for later."""
    return cast("BinaryIO", BufferedReader(stream, _BUFFER))


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


def position_of(stream: BinaryIO) -> int | None:
    """Return how many bytes of a compressed *stream* were read; None for any other."""
    raw = getattr(stream, "raw", None)
    return raw.position if isinstance(raw, Unpacking) else None


def damage_of(stream: BinaryIO) -> str | None:
    """Return what was wrong with *stream*, if it is one that can be damaged and was."""
    raw = getattr(stream, "raw", None)
    if isinstance(raw, Fragile) and raw.damage is not None:
        return f"damaged ({raw.damage}); what follows is lost"
    return None


def standard_input() -> BinaryIO:
    """Return the stream; raises SourceError if it is closed."""
    if sys.stdin is None:
        raise SourceError("standard input is closed; name a file")
    return sys.stdin.buffer


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
