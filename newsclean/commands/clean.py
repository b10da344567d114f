"""Clean: what `newsclean` does when no command word is given."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from newsclean import __version__
from newsclean.batch.cores import are_files, cores, weight_of
from newsclean.batch.report import LinesReport, Report
from newsclean.batch.run import Run
from newsclean.batch.work import Work, Writing
from newsclean.batch.worklist import INCLUDED, Job, in_place, mirrored, one_output, refuse_overwriting, sources_of
from newsclean.cleaner import LABELS, Cleaner
from newsclean.errors import NewscleanError
from newsclean.read.articles import FORMATS, Reading
from newsclean.read.decode import known_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final, Literal

    from newsclean.batch.failures import FailureFile
    from newsclean.batch.manifest import Manifest
    from newsclean.write.formats import Format


_LARGE: Final = 8_000_000
"""Bytes of one file that are worth a progress bar."""


class Given(TypedDict):
    """The options as the user gave them."""

    inputs: tuple[str, ...]
    source_format: Literal["auto", "text", "jsonl", "csv", "tsv"]
    target_format: Format | None
    output: str | None
    in_place: bool
    backup: str
    language: str | None
    outlet: str | None
    rules: tuple[str, ...]
    encoding: str | None
    dateline: Literal["normalise", "keep", "strip"]
    keep: tuple[str, ...]
    page: Literal["auto", "always", "never"]
    story_model: str | None
    include: tuple[str, ...]
    text_field: str
    id_field: str
    max_bytes: int
    jobs: int | None
    engine: Literal["ray", "spark"] | None
    address: str | None
    errors: str | None
    strict: bool
    resume: bool
    edits: bool | None
    quiet: bool


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
    type=click.Choice(["text", "json", "jsonl"]),
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
    jobs = _jobs(inputs or ("-",), given)
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
    reading = Reading(given["source_format"], encoding, given["text_field"], given["id_field"], given["max_bytes"])
    writing = Writing(given["target_format"], given["edits"], given["in_place"], given["backup"])
    return Work(cleaner, reading, writing, given["strict"])


def _jobs(inputs: Sequence[str], given: Given) -> Sequence[Job]:
    """Return the work list; raises NewscleanError where options or inputs do not go together."""
    if "" in (*inputs, given["output"]):
        raise NewscleanError('"" names no file; is a variable empty?')
    output = Path(given["output"]) if given["output"] not in (None, "-") else None
    if given["in_place"]:
        _refuse(inputs, given)
        return in_place(sources_of(inputs, given["include"] or INCLUDED, None))
    if given["backup"]:
        raise NewscleanError("--backup goes with --in-place; add it or leave --backup out")
    found = sources_of(inputs, given["include"] or INCLUDED, output)
    form = given["target_format"]
    if output is not None and _is_folder(output, inputs, given):
        if form == "jsonl":
            raise NewscleanError(f"{output}: JSONL is one file, not a folder; give --output FILE.jsonl")
        jobs = mirrored(found, output, ".json" if form == "json" else None)
    elif form == "jsonl" or not _are_many(inputs):
        jobs = one_output(found, output)
    else:
        raise NewscleanError("several inputs need a place to go; use --output DIR, --in-place or --jsonl")
    refuse_overwriting(jobs)
    return jobs


def _refuse(inputs: Sequence[str], given: Given) -> None:
    """Raise NewscleanError for what does not go with --in-place."""
    if given["output"] or given["target_format"]:
        raise NewscleanError("--in-place keeps the name and format of a file; leave --output and --to out")
    if "-" in inputs:
        raise NewscleanError("--in-place needs files; standard input has no place")
    if "/" in given["backup"]:
        raise NewscleanError("--backup takes the end of a name, such as .orig; it cannot hold a slash")


def _are_many(inputs: Sequence[str]) -> bool:
    return len(inputs) > 1 or Path(inputs[0]).is_dir()


def _is_folder(output: Path, inputs: Sequence[str], given: Given) -> bool:
    """Whether *output* is, or is to become, a folder; raises NewscleanError where a file is in its way."""
    folder = str(given["output"]).endswith("/") or (_are_many(inputs) and given["target_format"] != "jsonl")
    if folder and output.exists() and not output.is_dir():
        raise NewscleanError(f"{output}: a file, where a folder is needed; give another --output")
    return folder or output.is_dir()


def _manifest(jobs: Sequence[Job], given: Given) -> Manifest | None:
    """Return the manifest of a run that can go on after a stop, or None.

    Raises NewscleanError if it is to go on but cannot.
    """
    output = given["output"]
    lasting = output not in (None, "-", "/dev/null") and not given["in_place"]
    if output is None or not lasting or not are_files(jobs):
        if given["resume"]:
            raise NewscleanError("--resume needs inputs that are files, and --output FILE or DIR")
        return None
    from newsclean.batch.manifest import Manifest  # noqa: PLC0415 (one text on its way to the terminal needs none)

    apart = ("inputs", "output", "backup", "in_place", "jobs", "resume", "quiet", "rules", "include")
    settings = {name: value for name, value in sorted(given.items()) if name not in apart}
    rules = [Path(name).read_bytes().hex() for name in given["rules"]]
    return Manifest(Path(output), jobs, {**settings, "keep": list(given["keep"]), "rules": rules})


@contextmanager
def _failures(jobs: Sequence[Job], name: str | None, size: int) -> Iterator[FailureFile | None]:
    if name is None:
        yield None
        return
    from newsclean.batch.failures import FailureFile  # noqa: PLC0415 (seldom needed)

    refuse_overwriting([*jobs, Job((), Path(name))])
    with closing(FailureFile(Path(name), size)) as failures:
        yield failures


@contextmanager
def _report(jobs: Sequence[Job], total: int, *, quiet: bool) -> Iterator[Report]:
    hidden = not sys.stderr.isatty() or (jobs[0].output is None and sys.stdout.isatty())
    if quiet or total == 1 or hidden:
        weight = weight_of(jobs)
        if quiet or (total == 1 and weight < _LARGE):
            yield Report(quiet)
            return
        if hidden:
            yield LinesReport(total_weight=weight)
            return
    from newsclean.batch.progress import shown  # noqa: PLC0415 (rich is slow to import and seldom needed)

    with shown(total, weight_of(jobs)) as report:
        yield report
