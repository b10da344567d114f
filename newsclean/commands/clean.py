"""Clean: what `newsclean` does when no command word is given."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from newsclean import __version__
from newsclean.batch.cores import are_files, cores, weight_of
from newsclean.batch.report import Report
from newsclean.batch.run import Run
from newsclean.batch.work import Work, Writing
from newsclean.batch.worklist import INCLUDED, Job, refuse_overwriting
from newsclean.cleaner import LABELS, Cleaner
from newsclean.commands.places import jobs_of
from newsclean.errors import NewscleanError
from newsclean.read.decode import known_encoding
from newsclean.read.sources import FORMATS, Reading
from newsclean.write.formats import FORMATS as OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final

    from newsclean.batch.failures import FailureFile
    from newsclean.batch.manifest import Manifest
    from newsclean.commands.given import Given


_LARGE: Final = 8_000_000
"""Bytes of one file that are worth a progress bar."""


@click.command(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=f"""LABEL is one of {", ".join(LABELS)}.

    Commands: newsclean rules (list the rules), newsclean explain FILE (say why); a file of that name is ./rules.""",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "-f", "--from", "source_format", type=click.Choice(["auto", *FORMATS]), default="auto", help="Input format."
)
@click.option(
    "-t",
    "--to",
    "target_format",
    type=click.Choice(OUTPUTS),
    help="Output format; otherwise text, and JSONL for records.",
)
@click.option("--json", "target_format", flag_value="json", help="Short for --to json.")
@click.option("--jsonl", "target_format", flag_value="jsonl", help="Short for --to jsonl.")
@click.option("--edits/--no-edits", default=None, help="List the edits: JSON does, JSONL does not.")
@click.option("-o", "--output", metavar="FILE|DIR", help="Write there; a folder is mirrored.")
@click.option("--in-place", is_flag=True, help="Change the files themselves.")
@click.option("--backup", metavar="SUFFIX", default="", help="With --in-place: keep a copy named so.")
@click.option("--include", metavar="GLOB", multiple=True, help=f"Files of a folder to read [{' '.join(INCLUDED)}].")
@click.option("--language", metavar="CODE", help="Language of the texts, such as de; otherwise found from each.")
@click.option("--outlet", metavar="NAME", help="Where the texts come from, such as reuters.")
@click.option("--rules", metavar="FILE", multiple=True, help="A rule pack of your own; may be repeated.")
@click.option(
    "--dateline",
    type=click.Choice(["normalise", "keep", "strip"]),
    default="normalise",
    help="What becomes of a dateline [normalise].",
)
@click.option("--keep", metavar="LABEL", multiple=True, help="Leave this kind of residue in; may be repeated.")
@click.option(
    "--page",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Find the story of a page dump; auto: if a text is one [auto].",
)
@click.option("--story-model", metavar="FILE", help="Weights of your own for finding it.")
@click.option("--encoding", metavar="NAME", help="Encoding of the input; otherwise UTF-8, or as its BOM says.")
@click.option("--text-field", metavar="NAME", default="text", help="Field or column with the text [text].")
@click.option("--id-field", metavar="NAME", default="id", help="Field or column with the id [id].")
@click.option(
    "--max-bytes", metavar="N", type=int, default=1 << 30, help="Largest text, line or unpacked file [1 GiB]."
)
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes [one for each core].")
@click.option("--engine", type=click.Choice(["ray", "spark"]), help="Clean Parquet files on Ray or Spark.")
@click.option("--address", metavar="URL", help="Where the engine runs; otherwise it is started here.")
@click.option("--errors", metavar="FILE", help="Write failures there: JSONL of source, position, error.")
@click.option("--drop-empty", is_flag=True, help="Leave out articles of which nothing is left.")
@click.option("--strict", is_flag=True, help="Stop at the first failure.")
@click.option("--resume", is_flag=True, help="Go on where a run of the same command was stopped.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.version_option(__version__, message="newsclean %(version)s")
@click.pass_context
def clean(ctx: click.Context, **given: Unpack[Given]) -> bool:
    """Clean the text of scraped news: only the story stays.

    INPUT is a file, a folder or - (standard input, also when nothing is given). Clean text goes to
    standard output, everything else to standard error.
    """
    inputs = given["inputs"]
    if not inputs and (sys.stdin is None or sys.stdin.isatty()):
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)
    if given["address"] and not given["engine"]:
        raise NewscleanError("--address goes with --engine; add it or leave --address out")
    if given["engine"]:
        from newsclean.commands.engine import clean_on  # noqa: PLC0415 (few users have an engine)

        return clean_on(given["engine"], given)
    jobs = jobs_of(inputs or ("-",), given)
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
