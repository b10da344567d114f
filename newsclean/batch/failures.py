"""The file of failures: a JSON object a line with source, position and error."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from newsclean.write.output import unwritable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from newsclean.read.articles import Failure


class FailureFile:
    """A file to which failures are added as they come, so that it can be watched."""

    def __init__(self, path: Path, size: int = 0) -> None:
        """Begin *path*, or go on where it had *size* bytes; raises NewscleanError if it cannot be written."""
        self._path: Final = path
        with self._told():
            self._stream: Final = path.open("ab")
            self._stream.truncate(min(size, self._stream.seek(0, os.SEEK_END)))

    @property
    def size(self) -> int:
        """The bytes written so far."""
        return self._stream.tell()

    def add(self, failures: Iterable[Failure]) -> None:
        """Write *failures*."""
        with self._told():
            for failure in failures:
                self._stream.write(json.dumps(failure._asdict(), ensure_ascii=True).encode("ascii") + b"\n")
            self._stream.flush()

    def sync(self) -> None:
        """See that all is on the disk."""
        with self._told():
            os.fsync(self._stream.fileno())

    def close(self) -> None:
        """End the file."""
        self._stream.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise unwritable(self._path, error) from error
