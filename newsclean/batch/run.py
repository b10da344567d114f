"""Work through the list: read, clean, write; what fails is told and the rest goes on."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from newsclean.errors import NewscleanError, SourceError
from newsclean.read.articles import RawArticle, Reading, read
from newsclean.write.formats import to_bytes
from newsclean.write.output import Discarded, back_up, opened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.batch.report import Report
    from newsclean.batch.worklist import Job
    from newsclean.cleaner import Cleaner
    from newsclean.read.articles import Source
    from newsclean.write.formats import Format


class Writing(NamedTuple):
    """How results are written."""

    format: Format | None = None
    """None: as the input is, text or JSONL."""
    edits: bool | None = None
    """Whether JSON has the edits; None: JSON has them, JSONL does not."""
    in_place: bool = False
    backup: str = ""
    """What the name of a copy of the file before the change ends with; empty: no copy."""


class Run(NamedTuple):
    """A run over a work list: the cleaner, how it reads and writes, and where it reports."""

    cleaner: Cleaner
    reading: Reading
    writing: Writing
    report: Report

    def work_through(self, jobs: Iterable[Job]) -> None:
        """Do each of *jobs*; an error in one is reported and the next is done."""
        for job in jobs:
            try:
                if self.writing.in_place:
                    self._change(job.sources[0])
                else:
                    self._write(job)
            except NewscleanError as error:
                self.report.error(str(error))

    def _write(self, job: Job) -> None:
        with opened(job.output) as stream:
            readable = [self._clean(source, stream) for source in job.sources]
            if not any(readable):
                raise Discarded

    def _change(self, source: Source) -> None:
        """Write the clean text of *source* in its place, unless it is the same or part of it failed."""
        outcome = BytesIO()
        failed = self.report.failed
        if not self._clean(source, outcome) or source.path is None:
            return
        if self.report.failed > failed:
            self.report.say(f"{source.name}: left as it is, since the lines that failed would be lost")
            return
        if outcome.getvalue() == source.path.read_bytes():
            return
        if self.writing.backup:
            back_up(source.path, self.writing.backup)
        with opened(source.path) as stream:
            stream.write(outcome.getvalue())

    def _clean(self, source: Source, stream: BinaryIO) -> bool:
        """Write what is cleaned of *source* to *stream*; return whether *source* could be read."""
        try:
            for kind, article in read(source, self.reading):
                self.report.unit = "articles" if kind == "jsonl" else self.report.unit
                if isinstance(article, RawArticle):
                    stream.write(self._cleaned(article, self._format(kind, source)))
                else:
                    self.report.error(str(article))
        except SourceError as error:
            self.report.error(str(error))
            return False
        finally:
            self.report.finished()
        return True

    def _cleaned(self, article: RawArticle, form: Format) -> bytes:
        result = self.cleaner.clean(article.text)
        edits = self.writing.edits if self.writing.edits is not None else form == "json"
        output = to_bytes(result, article, form, edits=edits)
        removed = len(article.text.split()) - len(result.text.split())
        self.report.count(changed=result.text != article.text.removesuffix("\n"), words_removed=max(removed, 0))
        if not result.text and form != "jsonl":
            self.report.note(f"{article.source}: nothing is left; the text is empty or all boilerplate")
        return output

    def _format(self, kind: str, source: Source) -> Format:
        if kind == "text":
            return self.writing.format or "text"
        if self.writing.format in ("text", "json"):
            raise SourceError(f"{source.name}: JSONL may hold many articles; write them with --to jsonl")
        return "jsonl"
