"""The work list: which inputs there are, and where the outcome of each goes."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TextIO

from newsclean.errors import NewscleanError
from newsclean.packing import bare, suffix_of
from newsclean.read.sources import CONTAINERS, Reading, Source, matches, named_format
from newsclean.write.formats import PARQUET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsclean.read.sources import Format

INCLUDED: Final = ("*.txt", "*.text", "*.md")
"""The files of a folder that are read unless the user says otherwise."""

_LINES: Final[Mapping[str | None, str | None]] = {
    "jsonl": None,
    **dict.fromkeys(("csv", "tsv", *CONTAINERS), ".jsonl"),
}
"""What the names of files end with that become lines; None: as they did."""
_SUFFIXES: Final[Mapping[str | None, str]] = {"html": ".txt"}
"""What the names of files become that are not written in the format that they were read in."""


class Job(NamedTuple):
    """Sources whose articles go to one output."""

    sources: tuple[Source, ...]
    output: Path | None
    """None: standard output."""


class Found(NamedTuple):
    """A source and its path below the folder or beside the file that the user named."""

    source: Source
    below: Path


def sources_of(names: Sequence[str], include: Sequence[str], outside: Path | None) -> tuple[Found, ...]:
    """Return the files that *names* (files, folders, "-") stand for, folders in the order of their names.

    Files of a folder count if they match *include*, are not hidden and do not lie in *outside*, where
    the output goes. Raises NewscleanError for a folder without any.
    """
    if names.count("-") > 1:
        raise NewscleanError('"-" (standard input) is given twice; give it once')
    return tuple(found for name in names for found in _of(name, include, outside))


def one_output(found: Iterable[Found], output: Path | None) -> tuple[Job, ...]:
    """Return the one job that writes all that is *found* to *output* (None: standard output)."""
    return (Job(tuple(source for source, _ in found), output),)


def mirrored(
    found: Iterable[Found], folder: Path, suffix: str | None, source_format: Literal["auto"] | Format = "auto"
) -> tuple[Job, ...]:
    """Return a job for each source, its output below *folder* where the source lay, with *suffix* if given.

    Raises NewscleanError if two would be written to one file.
    """
    jobs: dict[Path, Job] = {}
    for source, below in found:
        kind = named_format(below.name, Reading(source_format))
        if kind in _LINES and suffix != PARQUET:
            output = folder / _renamed(below, _LINES[kind])
        else:
            output = folder / _renamed(below, suffix or _SUFFIXES.get(kind))
        if output in jobs:
            other = jobs[output].sources[0].name
            raise NewscleanError(f"{output}: both {other} and {source.name} would go there; clean one by one")
        jobs[output] = Job((source,), output)
    return tuple(jobs.values())


def _renamed(below: Path, suffix: str | None) -> Path:
    """Return *below* with *suffix* instead of its own, if given. Compression stays."""
    if not suffix:
        return below
    renamed = Path(bare(str(below))).with_suffix(suffix)
    return renamed if suffix == PARQUET else Path(f"{renamed}{suffix_of(below.name)}")


def in_place(found: Iterable[Found]) -> tuple[Job, ...]:
    """Return a job for each source that writes it back where it came from; a file that is named twice is one."""
    jobs: dict[object, Job] = {}
    for source, _ in found:
        jobs.setdefault(_identity(source.path, None) or source.path, Job((source,), source.path))
    return tuple(jobs.values())


def refuse_overwriting(jobs: Iterable[Job]) -> None:
    """Raise NewscleanError if an output is also an input: it would be lost before, or while, it is read."""
    jobs = tuple(jobs)
    outputs = {_identity(job.output, sys.stdout) for job in jobs} - {None}
    for job in jobs:
        for source in job.sources:
            if _identity(source.path, sys.stdin) in outputs:
                raise NewscleanError(f"{source.name}: is the input and the output; to change files use --in-place")


def _identity(path: Path | None, stream: TextIO | None) -> tuple[int, int] | None:
    """Return what tells one regular file from another, whatever the names; None for what is no such file.

    Without a *path* the file is the one that *stream* is connected to.
    """
    try:
        if path is not None:
            found = path.stat()
        elif stream is not None:
            found = os.fstat(stream.fileno())
        else:
            return None
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _of(name: str, include: Sequence[str], outside: Path | None) -> Iterator[Found]:
    path = Path(name)
    if name == "-":
        yield Found(Source(None, "-"), Path("stdin.txt"))
    elif path.is_dir():
        files = tuple(_files(path, include, outside))
        if not files:
            raise NewscleanError(f"{name}: no file in it matches {', '.join(include)}; choose others with --include")
        for file in files:
            below = file.relative_to(path)
            identity = Path(bare(str(below))).with_suffix("").as_posix()
            yield Found(Source(file, str(file), identity, named=False), below)
    else:
        yield Found(Source(path, name, Path(bare(path.name)).stem), Path(path.name))


def _files(folder: Path, include: Sequence[str], outside: Path | None) -> Iterator[Path]:
    """Yield the files of *folder*, then the folders in it that cannot be read: reading them tells why."""
    unreadable: list[Path] = []
    for parent, folders, files in os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename))):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _same(Path(parent, name), outside)
        )
        for name in sorted(files):
            path = Path(parent, name)
            below = path.relative_to(folder).as_posix()
            if not name.startswith(".") and matches(below, include):
                yield path
    yield from unreadable


def _same(path: Path, other: Path | None) -> bool:
    return other is not None and other.exists() and path.samefile(other)
