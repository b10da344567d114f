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


Version = tuple[int, int, int]
"""What tells a version of a file from another: inode, size and time of change."""


@contextmanager
def opened(path: Path | None, *, lasting: bool = False) -> Iterator[BinaryIO]:
    """Give a stream to write to: standard output for None, else a file that appears when all is written.

    If *lasting*, it is on the disk before it appears. Raises NewscleanError where *path* cannot be written.
    """
    try:
        with _standard_output() if path is None else _replacing(path, lasting) as stream:
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
def _replacing(path: Path, lasting: bool) -> Iterator[BinaryIO]:  # noqa: FBT001 (`opened` names it)
    if path.exists() and not path.is_file():  # a device or a pipe must not be replaced by a file
        with path.open("wb") as stream:
            yield stream
        return
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    # The same name each time: what a killed run left is overwritten by the one that goes on.
    temporary = path.with_name(f".newsclean-{crc32(os.fsencode(path.name)):08x}")
    try:
        with temporary.open("wb") as stream:
            yield stream
            if lasting:
                stream.flush()
                os.fsync(stream.fileno())
        _take_after(temporary, path)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _take_after(temporary: Path, path: Path) -> None:
    """Give *temporary* the owner and the rights of the file that it is to replace."""
    if not path.exists():
        return
    old, new = path.stat(), temporary.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with suppress(PermissionError):  # only root may give a file away
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(old.st_mode & 0o7777)


class Growing:
    """A file that grows piece by piece under another name, and appears under its own when it is finished."""

    def __init__(self, path: Path, mark: str = "") -> None:
        """Stand for the file *path*; nothing is opened yet. A *mark* makes the other name another."""
        self.path: Final = path
        self.size = 0
        self._place: Final = Path(os.path.realpath(path))
        self._temporary: Final = self._place.with_name(f".newsclean-{crc32(os.fsencode(self._place.name + mark)):08x}")
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
            lock(self._stream, self.path)
            self._ours = True
            if self._stream.seek(0, os.SEEK_END) < size:
                raise gone(self.path)
            self._stream.truncate(size)
            self._stream.seek(size)
        self.size = size

    def appeared(self, size: int) -> bool:
        """Whether an earlier run finished the file with *size* bytes, and was stopped right then."""
        with suppress(OSError):
            return not self._temporary.exists() and self._place.is_file() and self._place.stat().st_size == size
        return False

    def write(self, content: bytes) -> None:
        """Write *content* at the end."""
        with self._told():
            self._opened.write(content)
        self.size += len(content)

    def sync(self, *, lasting: bool = True) -> None:
        """See that all is on the disk, or, if it need not be *lasting*, on its way there."""
        with self._told():
            self._opened.flush()
            if lasting:
                os.fsync(self._opened.fileno())

    def finish(self) -> None:
        """Let the file appear."""
        self.sync()
        with self._told():
            _take_after(self._temporary, self._place)
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


def lock(stream: BinaryIO, path: Path) -> None:
    """Keep *stream*, open on *path*, from other runs while it is open; raises NewscleanError if one has it."""
    if fcntl is None:
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise NewscleanError(f"{path}: another run is writing it; wait for its end or give another --output") from error


def gone(path: Path) -> NewscleanError:
    """Return what is wrong where *path* is to be gone on with but has lost what was written to it."""
    return NewscleanError(f"{path}: what an earlier run wrote is gone; remove its manifest to begin anew")


def unwritable(path: Path, error: OSError) -> NewscleanError:
    """Return *error*, met while *path* was written, in words."""
    if error.errno in _NO_ROOM:
        return DiskFullError(f"{path}: cannot be written: {error.strerror}; make room")
    return NewscleanError(f"{path}: cannot be written: {error.strerror}; check folder and rights")


def version_of(path: Path) -> Version | None:
    """Return what tells *path*, as it is now, from a later version; None if there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def change(path: Path, content: bytes, backup: str, seen: Version) -> None:
    """Write *content* in the place of *path*, of which the version *seen* was read; keep a copy if *backup* is given.

    Raises NewscleanError if that fails or someone else has changed the file.
    """
    if version_of(path) != seen:
        raise NewscleanError(f"{path}: was changed while it was cleaned; left as it is, clean it again")
    if backup:
        _back_up(path, path.with_name(path.name + backup))
    with opened(path, lasting=True) as stream:
        stream.write(content)


def _back_up(path: Path, copy: Path) -> None:
    """Keep a *copy* of *path*; raises NewscleanError where another file has its name: it may be the only raw text."""
    content = path.read_bytes()
    if copy.exists() and copy.read_bytes() != content:
        raise NewscleanError(f"{path}: left as it is, since {copy} exists; move it or give another --backup")
    with opened(copy, lasting=True) as stream:
        stream.write(content)
