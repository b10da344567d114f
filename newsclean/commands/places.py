"""From where to where: the work list that inputs and options make, and what does not go together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.batch.work import of_many
from newsclean.batch.worklist import INCLUDED, Job, in_place, mirrored, one_output, refuse_overwriting, sources_of
from newsclean.errors import NewscleanError
from newsclean.extras import needed
from newsclean.read.pieces import DELIMITERS
from newsclean.read.sources import CONTAINERS, Reading, named_format
from newsclean.write.formats import OF_MANY, PARQUET, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.commands.given import Given
    from newsclean.read.sources import Format as SourceFormat
    from newsclean.read.sources import Source
    from newsclean.write.formats import Format as OutputFormat


def jobs_of(inputs: Sequence[str], given: Given) -> Sequence[Job]:
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
        jobs = mirrored(found, output, SUFFIXES.get(form), given["source_format"])
    elif form == "jsonl" or _is_parquet(output) or not _are_many(inputs):
        jobs = one_output(found, output)
    else:
        raise NewscleanError("several inputs need a place to go; use --output DIR, --in-place or --jsonl")
    refuse_overwriting(jobs)
    _refuse_formats(jobs, given)
    _refuse_parquet(jobs, form)
    return jobs


def _refuse_formats(jobs: Sequence[Job], given: Given) -> None:
    """Raise NewscleanError if an input is in a format that cannot be read here, or not be written as was asked."""
    reading = Reading(given["source_format"])
    kinds: dict[SourceFormat | None, Source] = {}
    for job in jobs:
        for source in job.sources:
            kinds.setdefault(named_format(source.name, reading), source)
    for kind, source in kinds.items():
        if kind in (*CONTAINERS, *DELIMITERS, "jsonl", "parquet") and given["target_format"] not in (None, *OF_MANY):
            raise of_many(source, reading)
    if "parquet" in kinds:
        needed("pyarrow", "parquet", "Parquet")
    if "html" in kinds:
        needed("trafilatura", "html", "HTML pages")
    if "warc" in kinds:
        needed("fastwarc.warc", "warc", "WARC files")


def _refuse_parquet(jobs: Sequence[Job], form: OutputFormat | None) -> None:
    """Raise NewscleanError where the format *form* and the names of the outputs do not say the same."""
    for job in jobs:
        if form == "parquet" and not _is_parquet(job.output):
            told = str(job.output or "standard output")
            raise NewscleanError(f"{told}: Parquet needs a name that ends with .parquet; give --output FILE.parquet")
        if form not in (None, "parquet") and _is_parquet(job.output):
            raise NewscleanError(f"{job.output}: would be Parquet, not {form}; give --to parquet or another --output")
    if any(_is_parquet(job.output) for job in jobs):
        needed("pyarrow", "parquet", "Parquet")


def _is_parquet(output: Path | None) -> bool:
    return output is not None and output.suffix == PARQUET


def _refuse(inputs: Sequence[str], given: Given) -> None:
    """Raise NewscleanError for what does not go with --in-place."""
    if given["output"] or given["target_format"]:
        raise NewscleanError("--in-place keeps the name and format of a file; leave --output and --to out")
    if given["drop_empty"]:
        raise NewscleanError("--in-place keeps every file; leave --drop-empty out")
    if "-" in inputs:
        raise NewscleanError("--in-place needs files; standard input has no place")
    if "/" in given["backup"]:
        raise NewscleanError("--backup takes the end of a name, such as .orig; it cannot hold a slash")


def _are_many(inputs: Sequence[str]) -> bool:
    return len(inputs) > 1 or Path(inputs[0]).is_dir()


def _is_folder(output: Path, inputs: Sequence[str], given: Given) -> bool:
    """Whether *output* is, or is to become, a folder; raises NewscleanError where a file is in its way."""
    folder = str(given["output"]).endswith("/") or (
        _are_many(inputs) and given["target_format"] != "jsonl" and not (_is_parquet(output) and not output.is_dir())
    )
    if folder and output.exists() and not output.is_dir():
        raise NewscleanError(f"{output}: a file, where a folder is needed; give another --output")
    return folder or output.is_dir()
