"""Clean what the inputs hold: what `newsclean` does once its options are known."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.batch.cores import are_files, cores, weight_of
from newsclean.batch.report import Report
from newsclean.batch.run import Run
from newsclean.batch.work import Work, Writing
from newsclean.batch.worklist import Job, refuse_overwriting
from newsclean.cleaner import Cleaner
from newsclean.commands.places import jobs_of
from newsclean.errors import NewscleanError
from newsclean.read.decode import known_encoding
from newsclean.read.sources import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final

    from newsclean.batch.failures import FailureFile
    from newsclean.batch.manifest import Manifest
    from newsclean.commands.given import Given


_LARGE: Final = 8_000_000
"""Bytes of one file that are worth a progress bar."""


def clean_inputs(given: Given) -> bool:
    """Clean as the options *given* say; return whether an input failed.

    Raises NewscleanError where options or inputs do not go together, OSError where nothing can be written.
    """
    if given["address"] and not given["engine"]:
        raise NewscleanError("--address goes with --engine; add it or leave --address out")
    if given["engine"]:
        from newsclean.commands.engine import clean_on  # noqa: PLC0415 (few users have an engine)

        return clean_on(given["engine"], given)
    jobs = jobs_of(given["inputs"] or ("-",), given)
    total = sum(len(job.sources) for job in jobs)
    work = _work(given)
    manifest = _manifest(jobs, given)
    state = manifest.state(resume=given["resume"]) if manifest else None
    with (
        _report(jobs, total, quiet=given["quiet"]) as report,
        _failures(jobs, given["errors"], state.errors_size if state else 0) as failures,
    ):
        report.failures = failures
        Run(work, report, given["jobs"] or cores(), manifest).work_through(jobs, state)
    balance = report.balance()
    if total > 1 or report.tally.unit != "files":
        report.note(report.summary())
    if given["errors"]:
        report.note(balance)
    return report.tally.failed > 0


def _work(given: Given) -> Work:
    cleaner = Cleaner(
        language=given["language"],
        outlet=given["outlet"],
        dateline=given["dateline"],
        keep=given["keep"],
        page=given["page"],
        story_model=given["story_model"],
        rules=given["rules"],
    )
    encoding = known_encoding(given["encoding"]) if given["encoding"] else None
    reading = Reading(
        given["source_format"],
        encoding,
        given["text_field"],
        given["id_field"],
        given["max_bytes"],
        given["include"],
    )
    writing = Writing(given["target_format"], given["edits"], given["in_place"], given["backup"], given["drop_empty"])
    return Work(cleaner, reading, writing, given["strict"])


def _manifest(jobs: Sequence[Job], given: Given) -> Manifest | None:
    """Return the manifest of a run that can go on after a stop, or None.

    Raises NewscleanError if it is to go on but cannot.
    """
    output = given["output"]
    lasting = output not in (None, "-") and not given["in_place"] and _is_or_becomes_a_file(output)
    if output is None or not lasting or not are_files(jobs):
        if given["resume"]:
            raise NewscleanError("--resume needs inputs that are files, and --output FILE or DIR")
        return None
    from newsclean.batch.manifest import Manifest  # noqa: PLC0415 (one text on its way to the terminal needs none)

    apart = ("inputs", "output", "backup", "in_place", "jobs", "resume", "quiet", "rules")
    settings = {name: value for name, value in sorted(given.items()) if name not in apart}
    rules = [Path(name).read_bytes().hex() for name in given["rules"]]
    return Manifest(
        Path(output), jobs, {**settings, "keep": list(given["keep"]), "include": list(given["include"]), "rules": rules}
    )


def _is_or_becomes_a_file(output: str) -> bool:
    """Whether *output* is, or is to become, a file or folder and no device or pipe."""
    path = Path(output)
    return path.is_file() or path.is_dir() or not path.exists()


@contextmanager
def _failures(jobs: Sequence[Job], name: str | None, size: int) -> Iterator[FailureFile | None]:
    if name is None:
        yield None
        return
    from newsclean.batch.failures import FailureFile  # noqa: PLC0415 (seldom needed)

    refuse_overwriting([*jobs, Job((), Path(name))])
    if any(job.output and job.output.absolute() == Path(name).absolute() for job in jobs):
        raise NewscleanError(f"{name}: is the output and the file of failures; give another --errors")
    with closing(FailureFile(Path(name), size)) as failures:
        yield failures


@contextmanager
def _report(jobs: Sequence[Job], total: int, *, quiet: bool) -> Iterator[Report]:
    hidden = not sys.stderr.isatty() or (jobs[0].output is None and sys.stdout.isatty())
    if quiet or total == 1 or hidden:
        weight = weight_of(jobs)
        if quiet or (total == 1 and weight < _LARGE):
            yield Report(quiet=quiet)
            return
        if hidden:
            from newsclean.batch.line_report import LinesReport  # noqa: PLC0415 (for long runs)

            yield LinesReport(total_weight=weight)
            return
    from newsclean.batch.progress import shown  # noqa: PLC0415 (rich is slow to import and seldom needed)

    with shown(total, weight_of(jobs)) as report:
        yield report
