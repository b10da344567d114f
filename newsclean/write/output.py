"""Bytes to a file, whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final
from zlib import crc32

from newsclean.errors import NewscleanError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator


_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


class DiskFullError(NewscleanError):
    """There is no room to write, for this output or any other."""


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """Give a stream to write to: standard output for None, else a file that appears when all is written.

    Raises NewscleanError where *path* cannot be written.
    """
    try:
        with _standard_output() if path is None else _replacing(Path(os.path.realpath(path))) as stream:
            yield stream
    except OSError as error:
        if path is None:
            raise  # a closed pipe is no error
        raise unwritable(path, error) from error


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
    # The same name each time: what a killed run left is overwritten by the one that goes on.
    temporary = path.with_name(f".newsclean-{crc32(os.fsencode(path.name)):08x}")
    try:
        with temporary.open("wb") as stream:
            yield stream
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o7777)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


class Growing:
    """A file that grows piece by piece under another name, and appears under its own when it is finished."""

    def __init__(self, path: Path) -> None:
        """Stand for the file *path*; nothing is opened yet."""
        self.path: Final = path
        self.size = 0
        self._place: Final = Path(os.path.realpath(path))
        self._temporary: Final = self._place.with_name(f".newsclean-{crc32(os.fsencode(self._place.name)):08x}")
        self._stream: BinaryIO | None = None
        self._ours = False

    def begin(self, size: int = 0) -> None:
        """Begin, or go on where *size* bytes were written by a run that was stopped.

        Raises NewscleanError where the file cannot be written or another run is writing it.
        """
        with self._told():
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._ours = not self._temporary.exists()
            self._stream = self._temporary.open("r+b" if size else "ab")
            _lock(self._stream, self.path)
            self._ours = True
            if self._stream.seek(0, os.SEEK_END) < size:
                raise NewscleanError(
                    f"{self.path}: what an earlier run wrote is gone; remove its manifest to begin anew"
                )
            self._stream.truncate(size)
            self._stream.seek(size)
        self.size = size

    def write(self, content: bytes) -> None:
        """Write *content* at the end."""
        with self._told():
            self._opened.write(content)
        self.size += len(content)

    def sync(self) -> None:
        """See that all is on the disk."""
        with self._told():
            self._opened.flush()
            os.fsync(self._opened.fileno())

    def finish(self) -> None:
        """Let the file appear."""
        self.sync()
        with self._told():
            if self._place.exists():
                self._temporary.chmod(self._place.stat().st_mode & 0o7777)
            self._temporary.replace(self._place)
        self._close()

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._ours:
            self._temporary.unlink(missing_ok=True)
        self._close()

    def leave(self) -> None:
        """Stop; a later run may go on."""
        self._close()

    @property
    def _opened(self) -> BinaryIO:
        if self._stream is None:
            raise ValueError("not begun")
        return self._stream

    def _close(self) -> None:
        with suppress(OSError):  # a full disk has been told already
            if self._stream:
                self._stream.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise unwritable(self.path, error) from error


def _lock(stream: BinaryIO, path: Path) -> None:
    if fcntl is None:
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise NewscleanError(f"{path}: another run is writing it; wait for its end or give another --output") from error


def unwritable(path: Path, error: OSError) -> NewscleanError:
    """Return *error*, met while *path* was written, in words."""
    if error.errno in _NO_ROOM:
        return DiskFullError(f"{path}: cannot be written: {error.strerror}; make room")
    return NewscleanError(f"{path}: cannot be written: {error.strerror}; check folder and rights")


def back_up(path: Path, suffix: str) -> None:
    """Keep a copy of *path* beside it, its name with *suffix* at the end; raises NewscleanError if that fails."""
    with opened(path.with_name(path.name + suffix)) as stream:
        stream.write(path.read_bytes())
