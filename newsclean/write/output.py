"""Bytes to a file, whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Discarded(Exception):  # noqa: N818 (nothing went wrong with the output itself)
    """Raised inside `opened` to leave the file as it was."""


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """Give a stream to write to: standard output for None, else a file that appears when all is written.

    Raises NewscleanError where *path* cannot be written.
    """
    try:
        with _standard_output() if path is None else _replacing(Path(os.path.realpath(path))) as stream:
            yield stream
    except Discarded:
        return
    except OSError as error:
        if path is None:
            raise  # a closed pipe is no error
        raise NewscleanError(f"{path}: cannot be written: {error.strerror}; check folder and rights") from error


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise NewscleanError("standard output is closed; use --output")
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    if path.exists() and not path.is_file():  # a device or a pipe must not be replaced by a file
        with path.open("wb") as stream:
            yield stream
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".newsclean-{os.urandom(6).hex()}")
    try:
        with temporary.open("xb") as stream:
            yield stream
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o7777)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def back_up(path: Path, suffix: str) -> None:
    """Keep a copy of *path* beside it, its name with *suffix* at the end; raises NewscleanError if that fails."""
    with opened(path.with_name(path.name + suffix)) as stream:
        stream.write(path.read_bytes())
