"""The file of failures: a JSON object a line with source, position and error."""

from __future__ import annotations

import json
import os
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final

from newsclean.write.output import gone, lock, unwritable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from newsclean.read.sources import Failure


class FailureFile:
    """A file to which failures are added as they come, so that it can be watched."""

    def __init__(self, path: Path, size: int = 0) -> None:
        """Begin *path*, or go on where it had *size* bytes.

        Raises NewscleanError if it cannot be written, if another run writes it, or if those bytes are gone.
        """
        self._path: Final = path
        with self._told(), ExitStack() as stack:
            self._stream: Final = stack.enter_context(path.open("ab"))
            if path.is_file():
                lock(self._stream, path)
                if self._stream.seek(0, os.SEEK_END) < size:
                    raise gone(path)
                self._stream.truncate(size)
            stack.pop_all()
        # Counted, not asked for: where the stream stands is not where it was cut off.
        self.size = size
        """The bytes written so far."""

    def add(self, failures: Iterable[Failure]) -> None:
        """Write *failures*."""
        with self._told():
            for failure in failures:
                line = json.dumps(failure._asdict(), ensure_ascii=True).encode("ascii") + b"\n"
                self._stream.write(line)
                self.size += len(line)
            self._stream.flush()

    def sync(self) -> None:
        """See that all is on the disk."""
        with self._told():
            if self._path.is_file():
                os.fsync(self._stream.fileno())

    def close(self) -> None:
        """End the file."""
        with self._told():
            self._stream.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise unwritable(self._path, error) from error
