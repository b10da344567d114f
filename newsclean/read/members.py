"""Containers (archives, web archives): their members become pieces, each a source of its own."""

from __future__ import annotations

import re
from contextlib import contextmanager, suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from newsclean.errors import NewscleanError, SourceError
from newsclean.packing import bare, magic_suffix, suffix_of
from newsclean.read.pieces import cut_stream
from newsclean.read.sources import CONTAINERS, TARRED, Piece, Source, failure_of, matches, named_format
from newsclean.read.streams import damage_of, position_of, standard_input, unpacked_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from io import BufferedReader

    from newsclean.read.sources import Reading

TEXTS: Final = ("*.txt", "*.text", "*.md", "*.html", "*.htm", "*.jsonl", "*.ndjson", "*.csv", "*.tsv")
"""The members of an archive that are read unless the user says otherwise."""

_DRIVE: Final = re.compile(r"[A-Za-z]:")


class Member(NamedTuple):
    """A file in an archive."""

    name: str
    open: Callable[[], AbstractContextManager[BinaryIO]]
    refused: str = ""
    """Why it is not read, whatever its name."""
    weight: int = 0
    """Bytes that it takes up in the archive; 0 where the position in the archive tells."""


def members_of(source: Source, reading: Reading) -> Iterator[Piece]:
    """Yield the pieces of all that the container *source* holds, in its order.

    Raises SourceError where the rest of it cannot be read, NewscleanError if what that needs is not installed.
    """
    kind = named_format(source.name, reading)
    within = reading._replace(format="auto")
    with _opened(source) as stream:
        if kind == "warc":
            from newsclean.read.warc import records_of  # noqa: PLC0415 (seldom needed)

            pieces = records_of(stream, source, within)
        else:
            from newsclean.read.archives import tar_members, zip_members  # noqa: PLC0415 (seldom needed)

            found = zip_members(stream, source) if kind == "zip" else tar_members(stream, source)
            pieces = _pieces(found, source, within)
        last = 0
        for piece in pieces:
            if not piece.weight and kind != "zip":
                now = _position(stream)
                piece, last = piece._replace(weight=now - last), now  # noqa: PLW2901 (the same piece, weighed)
            yield piece
        if damage := damage_of(stream):
            raise SourceError(f"{source.name}: {damage}")


@contextmanager
def _opened(source: Source) -> Iterator[BinaryIO]:
    """Give the container, unpacked as its name or, without one, its first bytes say."""
    if source.path is None:
        stream: BufferedReader = standard_input()  # type: ignore[assignment]
        yield unpacked_stream(stream, magic_suffix(stream.peek(6)))
        return
    with source.path.open("rb") as stream:
        suffix = suffix_of(source.path.name) or TARRED.get(source.path.suffix.lower(), "")
        yield unpacked_stream(stream, suffix or magic_suffix(stream.peek(6)))


def _position(stream: BinaryIO) -> int:
    """Return how far *stream* has been read, 0 if it is a pipe."""
    with suppress(OSError):
        return position_of(stream) or stream.tell()
    return 0


def _pieces(found: Iterator[Member], source: Source, reading: Reading) -> Iterator[Piece]:
    # In a folder the user's choice was among its files.
    include = (reading.include if source.named else ()) or TEXTS
    taken = left = 0
    for member in found:
        within = source_within(source, member.name, bare(member.name).removesuffix(_suffix(member.name)))
        refused = _unsafe(member.name) or member.refused
        if _hidden(member.name) and not refused:
            continue
        if refused:
            yield _failed(within, SourceError(f"{within.name}: {refused}; left out"), member.weight)
        elif not matches(member.name, include):
            left += 1
            continue
        else:
            yield from _read(member, within, reading)
        taken += 1
    if not taken:
        raise SourceError(f"{source.name}: nothing in it matches {', '.join(include)}; choose others with --include")
    if left:
        yield Piece(source, note=f"{source.name}: {left} files in it are no texts; choose others with --include")


def source_within(source: Source, name: str, identity: str | None) -> Source:
    """Return the source that the member called *name* is, in the container *source*."""
    printable = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return Source(None, f"{source.name}:{printable}", identity, named=source.named, member=True)


def _read(member: Member, source: Source, reading: Reading) -> Iterator[Piece]:
    kind = named_format(source.name, reading)
    if kind in CONTAINERS:
        yield _failed(source, SourceError(f"{source.name}: an archive in an archive; unpack it first"), member.weight)
        return
    if kind == "html":
        from newsclean.read.html import extractor  # noqa: PLC0415 (slow to import, and seldom needed)

        extractor()
    try:
        with member.open() as packed:
            stream = unpacked_stream(packed, suffix_of(member.name))
            for number, piece in enumerate(cut_stream(stream, source, reading)):
                yield piece._replace(weight=0 if number else member.weight)
    except SourceError as error:
        yield _failed(source, error, member.weight)


def _failed(source: Source, error: NewscleanError, weight: int) -> Piece:
    return Piece(source, failure=failure_of(source.name, error), weight=weight)


def _suffix(name: str) -> str:
    return PurePosixPath(bare(name)).suffix


def _hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in PurePosixPath(name).parts)


def _unsafe(name: str) -> str:
    """Return what makes *name* one that no honest archive has; or nothing."""
    parts = name.replace("\\", "/").split("/")
    if parts[0] == "" or _DRIVE.match(name):
        return "an absolute name"
    return 'a name with ".."' if ".." in parts else ""
