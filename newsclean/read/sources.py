"""What there is to read: sources, the pieces that they are cut into, and the articles that come out of them."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

from newsclean.errors import SourceError
from newsclean.packing import bare
from newsclean.read.decode import NotTextError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from newsclean.read.jsonl import Row

Format = Literal["text", "jsonl", "csv", "tsv", "parquet", "html", "zip", "tar", "warc"]
FORMATS: Final = get_args(Format)
Kind = Literal["text", "records"]
"""One text, or records of which each has one."""

CONTAINERS: Final = ("zip", "tar", "warc")
"""The formats of files that hold many texts."""
TARRED: Final = {".tgz": ".gz", ".tbz": ".bz2", ".tbz2": ".bz2", ".txz": ".xz", ".tzst": ".zst"}
"""Short endings for compressed tar files, and how they are compressed."""

_FORMATS: Final[Mapping[str, Format]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".zip": "zip",
    ".tar": "tar",
    **dict.fromkeys(TARRED, "tar"),
    ".warc": "warc",
    ".wet": "warc",
}


class Source(NamedTuple):
    """Where articles come from."""

    path: Path | None
    """None: standard input, or the container that it lies in."""
    name: str
    """As the user named it, for messages and for the record."""
    id: str | None = None
    named: bool = True
    """Whether the user named it; else it was found in a folder, and is read only if it is a file."""
    member: bool = False
    """Whether it is one of many in a container."""


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
    note: str = ""
    """What there is to tell instead of something to read."""
    weight: int = 0
    """The bytes that it takes up in the source, for the progress bar."""
    begins: bool = False
    """Whether a file of the work list, or standard input, begins with it."""
    fields: Mapping[str, object] | None = None
    """What is known of its one text besides."""
    encoding: str | None = None
    """What the container says of its encoding."""

    @property
    def whole(self) -> bool:
        """Whether it is all of a file, still to be opened."""
        return self.source.path is not None and self[2:6] == (None, (), 0, None) and not (self.failure or self.note)

    @property
    def held(self) -> int:
        """The bytes that it takes up in memory, now or when it is read."""
        return self.weight if self.content is None else max(self.weight, len(self.content))


class Reading(NamedTuple):
    """How inputs are read."""

    format: Literal["auto"] | Format = "auto"
    encoding: str | None = None
    text_field: str = "text"
    id_field: str = "id"
    max_bytes: int = 1 << 30
    """The largest text, line or compressed file, unpacked."""
    include: tuple[str, ...] = ()
    """The members of an archive that are read; none: those that look like texts."""


class RawArticle(NamedTuple):
    """A text as it came in, with what its record says besides."""

    text: str
    id: object
    source: str
    fields: Mapping[str, object] = MappingProxyType({})
    """The other fields of the JSON object it came from."""
    position: str | None = None
    """Where it stands in the source that its failure names, such as "line 7"."""
    is_page: bool = False
    """Whether the text is an HTML page, of which the story is still to be taken."""


def named_format(name: str, reading: Reading) -> Format | None:
    """Return the format that the user or the name of a source says, or None."""
    if reading.format != "auto":
        return reading.format
    return _FORMATS.get(PurePath(bare(name)).suffix.lower())


def matches(path: str, include: Iterable[str]) -> bool:
    """Whether *path*, with or without the end that says that it is compressed, matches one of the globs *include*.

    A glob without a slash stands for the name alone.

    >>> matches("deep/news.txt.gz", ["*.txt"])
    True
    """
    return any(
        fnmatch(candidate if "/" in glob else PurePath(candidate).name, glob)
        for candidate in (path, bare(path))
        for glob in include
    )


def unreadable(name: str, error: OSError) -> SourceError:
    """Return *error*, met while the source called *name* was read, in words."""
    return SourceError(f"{name}: cannot be read: {error.strerror or error}; check the name")


def failure_of(name: str, error: Exception) -> Failure:
    """Return *error*, met in the source called *name*, as a record."""
    return Failure(name, f"byte {error.offset}" if isinstance(error, NotTextError) else None, str(error))


def too_large(name: str, reading: Reading) -> SourceError:
    """Return what is wrong with a source that holds more than it may."""
    return SourceError(f"{name}: larger than {reading.max_bytes} bytes; if that is right, raise --max-bytes")
