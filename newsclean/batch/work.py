"""What is done with a task: its articles are read, cleaned and written."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from newsclean.batch.report import Tally
from newsclean.batch.task import Change, Outcome
from newsclean.errors import NewscleanError, SourceError
from newsclean.packing import packed, suffix_of, unpacked
from newsclean.read.articles import read
from newsclean.read.sources import Failure, failure_of, named_format, unreadable
from newsclean.write.formats import OF_MANY, PARQUET, to_bytes
from newsclean.write.output import DiskFullError, change, opened, version_of

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.batch.columns import Gathered
    from newsclean.batch.task import Task
    from newsclean.cleaner import Cleaner
    from newsclean.read.sources import Kind, Piece, RawArticle, Reading, Source
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
    drop_empty: bool = False
    """Whether articles of which nothing is left are left out."""


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
            if task.suffix == PARQUET:
                from newsclean.batch.columns import clean_pieces  # noqa: PLC0415 (seldom needed)

                return clean_pieces(self, task.pieces)
            output = BytesIO()
            readable = [self.clean(piece, output, tally) for piece in task.pieces if not (self.strict and tally.failed)]
            return Outcome(tally, packed(output.getvalue(), task.suffix), any(readable))
        changes: list[Change] = []
        for piece, file in zip(task.pieces, task.files, strict=True):
            if self.strict and tally.failed:
                break
            cleaned = tally.cleaned
            try:
                changed = self._change(piece, tally) if self.writing.in_place else self._write(piece, file, tally)
            except NewscleanError as error:
                tally.lose(tally.cleaned - cleaned, failure_of(piece.source.name, error))
                continue
            changes.extend((changed,) if changed else ())
        outcome = Outcome(tally, changes=tuple(changes))
        # A strict run writes nothing that stands behind a failure: whoever knows the order does it.
        return outcome if self.strict else make(outcome)

    def _write(self, piece: Piece, file: Path, tally: Tally) -> Change | None:
        output, cleaned = BytesIO(), tally.cleaned
        if file.suffix == PARQUET:
            from newsclean.batch.columns import cleaned_file  # noqa: PLC0415 (seldom needed)

            content = cleaned_file(self, piece, tally)
        else:
            read_well = self.clean(piece, output, tally)
            content = packed(output.getvalue(), suffix_of(file.name)) if read_well else None
        return Change(file, content, piece.source, tally.cleaned - cleaned) if content is not None else None

    def _change(self, piece: Piece, tally: Tally) -> Change | None:
        """Return what to write in the place of the source: nothing if it is the same or part of it failed."""
        source, output, failed, cleaned = piece.source, BytesIO(), tally.failed, tally.cleaned
        if (kind := named_format(source.name, self.reading)) not in (None, "text", "jsonl"):
            raise NewscleanError(f"{source.name}: {kind} cannot be changed in place; give --output FILE or DIR")
        seen = version_of(source.path) if source.path else None
        if not self.clean(piece, output, tally) or source.path is None:
            return None
        if tally.failed > failed:
            tally.word(f"{source.name}: left as it is, since the lines that failed would be lost")
            return None
        suffix = suffix_of(source.path.name)
        try:
            if output.getvalue() == unpacked(source.path.read_bytes(), suffix):
                return None
        except OSError as error:
            raise unreadable(source.name, error) from error
        content = packed(output.getvalue(), suffix)
        return Change(source.path, content, source, tally.cleaned - cleaned, self.writing.backup, seen)

    def clean(self, piece: Piece, stream: BytesIO | Gathered, tally: Tally) -> bool:
        """Write what is cleaned of *piece* to *stream*; return whether it could be read."""
        if piece.note:
            tally.note(piece.note)
            return False
        if piece.failure:
            tally.taken += 1
            tally.fail(piece.failure)
            return False
        held, failed, dropped = False, tally.failed, tally.dropped
        try:
            for kind, article in read(piece, self.reading):
                held = True
                tally.taken += 1
                tally.unit = "articles" if kind == "records" else tally.unit
                if isinstance(article, Failure):
                    tally.fail(article)
                else:
                    self._refuse(kind, piece.source)
                    self._put(article, kind, piece.source, stream, tally)
                held = False
                if tally.failed > failed and (self.strict or kind == "text"):
                    return False
                if tally.dropped > dropped and kind == "text":
                    return False
        except SourceError as error:
            tally.taken += not held
            tally.fail(failure_of(piece.source.name, error))
            return False
        return True

    def _put(self, article: RawArticle, kind: Kind, source: Source, stream: BytesIO | Gathered, tally: Tally) -> None:
        """Write *article*, cleaned, to *stream*; whatever is wrong with it is its failure alone."""
        try:
            self._write_cleaned(article, kind, stream, tally)
        except SourceError as error:
            tally.fail(failure_of(source.name, error))
        except Exception as error:  # noqa: BLE001 (a fault of ours in one article of a million must not end the run)
            words = " ".join(f"{type(error).__name__}: {error}".split())
            message = f"{article.source}: newsclean itself failed ({words}); please report it"
            tally.fail(Failure(source.name, article.position, message))

    def _write_cleaned(self, article: RawArticle, kind: Kind, stream: BytesIO | Gathered, tally: Tally) -> None:
        if article.is_page:
            from newsclean.read.html import story_of  # noqa: PLC0415 (seldom needed)

            article = story_of(article)
        result = self.cleaner.clean(article.text)
        if self.writing.drop_empty and not result.text:
            tally.dropped += 1
            return
        form = self.writing.format or ("text" if kind == "text" else "jsonl")
        if isinstance(stream, BytesIO):
            edits = self.writing.edits if self.writing.edits is not None else form == "json"
            stream.write(to_bytes(result, article, form, edits=edits, one_of_many=kind == "records"))
        else:
            stream.add(result, article, kind)
        removed = len(article.text.split()) - len(result.text.split())
        tally.count(changed=result.text != article.text.removesuffix("\n"), words_removed=max(removed, 0))
        if not result.text and kind == "text" and form != "jsonl":
            tally.note(f"{article.source}: nothing is left; the text is empty or all boilerplate")

    def _refuse(self, kind: Kind, source: Source) -> None:
        """Raise SourceError if *source* has records and what is written cannot hold them."""
        if kind == "records" and self.writing.format not in (None, *OF_MANY):
            raise of_many(source, self.reading)


def of_many(source: Source, reading: Reading) -> SourceError:
    """Return what is wrong where *source* is to be written in a format for one article."""
    kind = (named_format(source.name, reading) or "jsonl").upper()
    return SourceError(f"{source.name}: {kind} may hold many articles; write them with --to jsonl")


def make(outcome: Outcome) -> Outcome:
    """Write the files of *outcome* and return it without them; one that cannot be written is a failure in its tally.

    Raises DiskFullError where no other could be written either.
    """
    for path, content, source, articles, backup, seen in outcome.changes:
        try:
            if seen:
                change(path, content, backup, seen)
            else:
                with opened(path) as stream:
                    stream.write(content)
        except DiskFullError as error:
            return Outcome(outcome.tally, stop=str(error))
        except NewscleanError as error:
            outcome.tally.lose(articles, Failure(source.name, None, str(error)))
    return outcome._replace(changes=())
