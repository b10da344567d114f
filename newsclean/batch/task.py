"""A task: some pieces of the sources, cleaned by themselves, in this process or in another."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from newsclean.batch.report import Tally
from newsclean.errors import NewscleanError, SourceError
from newsclean.packing import packed, suffix_of, unpacked
from newsclean.read.articles import Failure, RawArticle, failure_of, named_format, read
from newsclean.read.pieces import CHUNK, DELIMITERS, pieces_of
from newsclean.write.formats import to_bytes
from newsclean.write.output import DiskFullError, back_up, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from newsclean.batch.worklist import Job
    from newsclean.cleaner import Cleaner
    from newsclean.read.articles import Piece, Reading, Source
    from newsclean.write.formats import Format

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
    """How the output that is handed back is compressed."""

    @property
    def weight(self) -> int:
        """The bytes of the pieces."""
        return sum(piece.weight for piece in self.pieces)


class Outcome(NamedTuple):
    """What became of a task."""

    tally: Tally
    output: bytes = b""
    readable: bool = True
    """Whether anything could be read."""
    stop: str = ""
    """Why nothing can go on: the outcome is void."""


class Writing(NamedTuple):
    """How results are written."""

    format: Format | None = None
    """None: as the input is, text or JSONL."""
    edits: bool | None = None
    """Whether JSON has the edits; None: JSON has them, JSONL does not."""
    in_place: bool = False
    backup: str = ""
    """What the name of a copy of the file before the change ends with; empty: no copy."""


def tasks_of(jobs: Sequence[Job], reading: Reading, *, in_place: bool = False) -> Iterator[Task]:
    """Yield the tasks that do *jobs*, in their order; small pieces share one."""
    pieces: list[Piece] = []
    files: list[Path] = []
    weight = 0
    last = 0
    for number, job in enumerate(jobs):
        for source in job.sources:
            for piece in pieces_of(source, reading, whole=in_place):
                file = job.output if piece.whole and len(job.sources) == 1 else None
                apart = bool(files) != (file is not None) or (file is None and number != last)
                if pieces and (apart or weight + piece.weight > CHUNK or len(pieces) == _MANY):
                    yield Task(last, tuple(pieces), tuple(files), suffix_of(str(jobs[last].output or "")))
                    pieces, files, weight = [], [], 0
                pieces.append(piece)
                files.extend((file,) if file else ())
                weight += piece.weight
                last = number
    if pieces:
        yield Task(last, tuple(pieces), tuple(files), suffix_of(str(jobs[last].output or "")))


class Work(NamedTuple):
    """What is done with a task; it can be pickled."""

    cleaner: Cleaner
    reading: Reading
    writing: Writing
    strict: bool = False
    """Whether to stop at the first failure."""

    def do(self, task: Task) -> Outcome:
        """Return what becomes of *task*; files of its own are written."""
        tally = Tally()
        if not task.files:
            output = BytesIO()
            readable = [
                self._clean(piece, output, tally) for piece in task.pieces if not (self.strict and tally.failed)
            ]
            return Outcome(tally, packed(output.getvalue(), task.suffix), any(readable))
        for piece, file in zip(task.pieces, task.files, strict=True):
            if self.strict and tally.failed:
                break
            cleaned = tally.cleaned
            try:
                self._change(piece, tally) if self.writing.in_place else self._write(piece, file, tally)
            except DiskFullError as error:
                return Outcome(tally, stop=str(error))
            except NewscleanError as error:
                tally.lose(tally.cleaned - cleaned, Failure(piece.source.name, None, str(error)))
        return Outcome(tally)

    def _write(self, piece: Piece, file: Path, tally: Tally) -> None:
        output = BytesIO()
        if self._clean(piece, output, tally):
            with opened(file) as stream:
                stream.write(packed(output.getvalue(), suffix_of(file.name)))

    def _change(self, piece: Piece, tally: Tally) -> None:
        """Write what is cleaned in the place of the source, unless it is the same or part of it failed."""
        source, output, failed = piece.source, BytesIO(), tally.failed
        if named_format(source.name, self.reading) in DELIMITERS:
            raise NewscleanError(f"{source.name}: a table cannot be changed in place; give --output FILE.jsonl")
        if not self._clean(piece, output, tally) or source.path is None:
            return
        if tally.failed > failed:
            tally.word(f"{source.name}: left as it is, since the lines that failed would be lost")
            return
        suffix = suffix_of(source.path.name)
        if output.getvalue() == unpacked(source.path.read_bytes(), suffix):
            return
        if self.writing.backup:
            back_up(source.path, self.writing.backup)
        with opened(source.path) as stream:
            stream.write(packed(output.getvalue(), suffix))

    def _clean(self, piece: Piece, stream: BinaryIO, tally: Tally) -> bool:
        """Write what is cleaned of *piece* to *stream*; return whether it could be read."""
        if piece.failure:
            tally.taken += 1
            tally.fail(piece.failure)
            return False
        held = False
        try:
            for kind, article in read(piece, self.reading):
                held = True
                tally.taken += 1
                tally.unit = "articles" if kind == "records" else tally.unit
                if isinstance(article, Failure):
                    tally.fail(article)
                else:
                    stream.write(self._cleaned(article, self._format(kind, piece.source), tally))
                held = False
                if self.strict and tally.failed:
                    return False
        except SourceError as error:
            tally.taken += not held
            tally.fail(failure_of(piece.source.name, error))
            return False
        return True

    def _cleaned(self, article: RawArticle, form: Format, tally: Tally) -> bytes:
        try:
            result = self.cleaner.clean(article.text)
        except Exception as error:  # a fault of ours in one article of a million must not end the run
            raise SourceError(
                f"{article.source}: newsclean itself failed ({type(error).__name__}: {error}); please report it"
            ) from error
        edits = self.writing.edits if self.writing.edits is not None else form == "json"
        output = to_bytes(result, article, form, edits=edits)
        removed = len(article.text.split()) - len(result.text.split())
        tally.count(changed=result.text != article.text.removesuffix("\n"), words_removed=max(removed, 0))
        if not result.text and form != "jsonl":
            tally.note(f"{article.source}: nothing is left; the text is empty or all boilerplate")
        return output

    def _format(self, kind: str, source: Source) -> Format:
        if kind == "text":
            return self.writing.format or "text"
        if self.writing.format in ("text", "json"):
            format_name = (named_format(source.name, self.reading) or "jsonl").upper()
            raise SourceError(f"{source.name}: {format_name} may hold many articles; write them with --to jsonl")
        return "jsonl"
