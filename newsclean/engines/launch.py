"""A whole job on an engine: files in, a folder of Parquet files out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.arrow_schema import cleaned_schema
from newsclean.errors import NewscleanError
from newsclean.extras import needed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from newsclean.arrow import BatchCleaner


class EngineJob(NamedTuple):
    """What an engine is to do."""

    inputs: tuple[str, ...]
    """Parquet files, folders of them, or globs, on any file system that fsspec knows."""
    output: str
    """A folder on the same kind of file system; it must be empty or not there."""
    cleaner: BatchCleaner
    address: str | None = None
    """Where the engine runs; None: started here."""
    cores: int = 1
    """How many it may use here."""


class Counts(NamedTuple):
    """What came out."""

    rows: int
    failed: int


class Files(NamedTuple):
    """The inputs of a job, found."""

    paths: tuple[str, ...]
    filesystem: Any
    """As pyarrow takes it; None: this machine's."""
    output: str


def files_of(job: EngineJob) -> Files:
    """Return the Parquet files of *job* in the order of their names.

    Raises NewscleanError if there are none, if the first holds no texts, or if something is in the output.
    """
    fsspec = needed("fsspec", "ray", "an engine")
    arrow = needed("pyarrow.fs", "parquet", "Parquet")
    filesystem: Any = None
    paths: list[str] = []
    for name in job.inputs:
        filesystem, found = _found(fsspec, name)
        if not found:
            raise NewscleanError(f"{name}: no Parquet file there; check the name")
        paths += found
    places, output = fsspec.core.url_to_fs(job.output)
    if type(places) is not type(filesystem):
        raise NewscleanError(f"{job.output}: not on the file system of the inputs; give a place there")
    if places.exists(output) and places.ls(output):
        raise NewscleanError(f"{job.output}: something is there already; give an empty --output folder")
    local = isinstance(filesystem, fsspec.get_filesystem_class("file"))
    files = Files(tuple(paths), None if local else arrow.PyFileSystem(arrow.FSSpecHandler(filesystem)), output)
    _look(files, job.cleaner)
    return files


def _found(fsspec: ModuleType, name: str) -> tuple[Any, Sequence[str]]:
    try:
        filesystem, path = fsspec.core.url_to_fs(name)
        if filesystem.isdir(path):
            return filesystem, sorted(filesystem.glob(f"{path.rstrip('/')}/**/*.parquet"))
        return filesystem, sorted(filesystem.glob(path)) if any(sign in path for sign in "*?[") else [path]
    except (ImportError, ValueError) as error:
        raise NewscleanError(f"{name}: cannot be read: {error}") from error
    except OSError as error:
        raise NewscleanError(f"{name}: cannot be read: {error.strerror or error}; check the name") from error


def _look(files: Files, cleaner: BatchCleaner) -> None:
    """Raise NewscleanError if the first file is not there, is not Parquet or has no column with texts."""
    parquet, arrow = needed("pyarrow.parquet", "parquet", "Parquet"), needed("pyarrow", "parquet", "Parquet")
    path = files.paths[0]
    first = path.removeprefix(f"{Path.cwd().as_posix()}/")
    try:
        schema = parquet.read_schema(path, filesystem=files.filesystem)
    except FileNotFoundError as error:
        raise NewscleanError(f"{first}: cannot be read: No such file or directory; check the name") from error
    except OSError as error:
        raise NewscleanError(f"{first}: cannot be read: {error.strerror or error}; check the name") from error
    except arrow.ArrowException as error:
        raise NewscleanError(f"{first}: not a Parquet file, or a damaged one; check it") from error
    try:
        cleaned_schema(schema, cleaner.column)
    except NewscleanError as error:
        raise NewscleanError(f"{first}: {error}; see --text-field") from error
