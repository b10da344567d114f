"""The one output of a job to which several tasks add, in their order."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO

from newsclean.errors import NewscleanError
from newsclean.write.output import Growing, opened

if TYPE_CHECKING:
    from newsclean.batch.task import Outcome
    from newsclean.batch.worklist import Job


class Joined:
    """A file that appears when all is written, or a stream that is written to at once."""

    def __init__(self, job: Job) -> None:
        """Make ready for the output of *job*; nothing is opened before something can be written."""
        self._path = job.output
        self._file: Growing | None = None
        self._stream: BinaryIO | None = None
        self._stack = ExitStack()
        self._broken = False
        self._readable = False

    @property
    def name(self) -> str:
        """The output as the user named it."""
        return str(self._path or "standard output")

    def write(self, outcome: Outcome) -> None:
        """Add *outcome*; raises NewscleanError if that fails, and each time after it failed."""
        if self._broken:
            raise NewscleanError(f"{self.name}: cannot be written; see above")
        try:
            if outcome.readable:
                self._readable = True
                self.open()
            if self._file:
                self._file.write(outcome.output)
            elif self._stream:
                self._stream.write(outcome.output)
        except NewscleanError:
            self._broken = True
            self.discard()
            raise

    def close(self) -> None:
        """Let the file appear, if anything could be read."""
        if self._file and self._readable:
            self._file.finish()
        elif self._file:
            self._file.discard()
        self._stack.close()

    def discard(self) -> None:
        """Leave no file behind."""
        if self._file:
            self._file.discard()
            self._file = None

    def open(self) -> None:
        """Open the output, unless that was done; raises NewscleanError if it cannot be written."""
        if self._file or self._stream:
            return
        if self._path is None or (self._path.exists() and not self._path.is_file()):
            self._stream = self._stack.enter_context(opened(self._path))
        else:
            self._file = Growing(self._path)
