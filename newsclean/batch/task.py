"""A task: some pieces of the sources, cleaned by themselves, in this process or in another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.packing import suffix_of
from newsclean.read.pieces import CHUNK, pieces_of
from newsclean.write.formats import PARQUET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from newsclean.batch.report import Tally
    from newsclean.batch.worklist import Job
    from newsclean.read.sources import Piece, Reading, Source
    from newsclean.write.output import Version

_MANY = 256
"""Files of a task: one that fails is told soon, and the bar moves."""


class Task(NamedTuple):
    """Pieces to clean: for *output*, or each for a file of its own."""

    job: int
    """The number of the job that the pieces belong to; of the last, where they belong to several."""
    pieces: tuple[Piece, ...]
    files: tuple[Path, ...] = ()
    """Where each piece goes, all of its source in one; empty: what comes out is handed back."""
    suffix: str = ""
    """How the output that is handed back is compressed, or that it is Parquet."""

    @property
    def weight(self) -> int:
        """The bytes of the pieces."""
        return sum(piece.weight for piece in self.pieces)


class Change(NamedTuple):
    """A file that is to be written."""

    path: Path
    content: bytes
    source: Source
    articles: int
    """How many articles of the source it holds."""
    backup: str = ""
    """What the name of a copy of the file before the change ends with; empty: no copy."""
    seen: Version | None = None
    """What told the file from a later version when it was read, if it is changed in place."""


class Outcome(NamedTuple):
    """What became of a task."""

    tally: Tally
    output: bytes = b""
    readable: bool = True
    """Whether anything could be read."""
    changes: tuple[Change, ...] = ()
    """Files still to be written."""
    stop: str = ""
    """Why nothing can go on: the outcome is void."""


def tasks_of(jobs: Sequence[Job], reading: Reading, *, in_place: bool = False) -> Iterator[Task]:
    """Yield the tasks that do *jobs*, in their order; small pieces share one."""
    pieces: list[Piece] = []
    files: list[Path] = []
    held = 0
    last = 0
    for number, job in enumerate(jobs):
        for source in job.sources:
            for piece in pieces_of(source, reading, whole=in_place):
                file = job.output if piece.whole and len(job.sources) == 1 else None
                apart = bool(files) != (file is not None) or (file is None and number != last)
                if pieces and (apart or held + piece.held > CHUNK or len(pieces) == _MANY):
                    yield Task(last, tuple(pieces), tuple(files), _ending(jobs[last].output))
                    pieces, files, held = [], [], 0
                pieces.append(piece)
                files.extend((file,) if file else ())
                held += piece.held
                last = number
    if pieces:
        yield Task(last, tuple(pieces), tuple(files), _ending(jobs[last].output))


def _ending(output: Path | None) -> str:
    if output is None:
        return ""
    return PARQUET if output.suffix == PARQUET else suffix_of(output.name)
