"""The one output of a job to which several tasks add, in their order."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO, Self

from newsclean.errors import NewscleanError
from newsclean.write.formats import PARQUET
from newsclean.write.output import DiskFullError, Growing, opened

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.batch.task import Outcome
    from newsclean.batch.worklist import Job


class Joined:
    """A file that appears when all is written, or a stream that is written to at once."""

    def __init__(self, job: Job) -> None:
        """Make ready for the output of *job*; nothing is opened before something can be written."""
        self._path = job.output
        self._stream: BinaryIO | None = None
        self._stack = ExitStack()
        self._readable = False
        self._file: Growing | None = None
        self.broken = False
        """Whether it cannot be written."""

    @classmethod
    def gone_on_with(cls, job: Job, size: int | None) -> Self:
        """Return the output of *job* of which *size* bytes are written, or which could not be written (None).

        Raises NewscleanError if what was written is gone.
        """
        joined = cls(job)
        if size is None:
            joined.broken = True
        elif job.output and not (file := growing(job.output)).appeared(size):
            file.begin(size)
            joined._file, joined._readable = file, True
        return joined

    @property
    def name(self) -> str:
        """The output as the user named it."""
        return str(self._path or "standard output")

    @property
    def size(self) -> int | None:
        """The bytes written so far; None where there is no file."""
        return self._file.size if self._file else None

    def write(self, outcome: Outcome) -> None:
        """Add *outcome*; raises NewscleanError if that fails, and each time after it failed."""
        if self.broken:
            raise NewscleanError(f"{self.name}: cannot be written; see above")
        try:
            if outcome.readable:
                self._readable = True
                self.open()
            if self._file:
                self._file.write(outcome.output)
            elif self._stream:
                self._stream.write(outcome.output)
        except DiskFullError:  # the run ends, and can go on later
            raise
        except NewscleanError:
            self.broken = True
            self.discard()
            raise

    def sync(self, *, lasting: bool = True) -> None:
        """See that what was written is on the disk, or, if it need not be *lasting*, on its way there."""
        if self._file:
            self._file.sync(lasting=lasting)

    def close(self) -> None:
        """Let the file appear, if anything could be read and written."""
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

    def leave(self) -> None:
        """Leave the unfinished file for a run that goes on."""
        if self._file:
            self._file.leave()

    def open(self) -> None:
        """Open the output, unless that was done; raises NewscleanError if it cannot be written."""
        if self._file or self._stream:
            return
        if self._path is None or (self._path.exists() and not self._path.is_file()):
            self._stream = self._stack.enter_context(opened(self._path))
        else:
            self._file = growing(self._path)  # known before it is there: an interrupt may come while it begins
            try:
                self._file.begin()
            except BaseException:
                self.discard()
                raise


def growing(path: Path) -> Growing:
    """Return the file *path*, to be written piece by piece."""
    if path.suffix != PARQUET:
        return Growing(path)
    from newsclean.write.parquet import GrowingParquet  # noqa: PLC0415 (seldom needed)

    return GrowingParquet(path)
