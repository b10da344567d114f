"""Clean on an engine: what `newsclean --engine` does."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

from newsclean.batch.cores import cores
from newsclean.batch.report import Report, Tally
from newsclean.cleaner import Cleaner
from newsclean.errors import NewscleanError
from newsclean.extras import needed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.commands.given import Given
    from newsclean.engines.launch import Counts

ENGINES: Final = {"ray": ("ray.data", "Ray"), "spark": ("pyspark.sql", "Spark")}
"""The engines, what is imported of each, and its name."""
_OPTIONS: Final = ("language", "outlet", "dateline", "keep", "page", "story_model", "rules")
_APART: Final = {
    "in_place": "--in-place",
    "backup": "--backup",
    "resume": "--resume",
    "strict": "--strict",
    "errors": "--errors",
    "encoding": "--encoding",
    "include": "--include",
    "drop_empty": "--drop-empty",
}
"""What the engine or its files know by themselves."""


def clean_on(engine: str, given: Given) -> bool:
    """Clean what is *given* on *engine*; return whether a row failed.

    Raises NewscleanError for options that do not go together, and where the engine fails.
    """
    library, name = ENGINES[engine]
    for option, word in _APART.items():
        if cast("Mapping[str, object]", given)[option]:
            raise NewscleanError(f"{word} does not go with --engine; leave it out")
    if given["source_format"] != "auto" or given["target_format"] is not None:
        raise NewscleanError("an engine reads and writes Parquet; leave --from and --to out")
    if not given["inputs"] or "-" in given["inputs"] or given["output"] in (None, "-"):
        raise NewscleanError("an engine needs Parquet files, and a folder to write to: --output DIR")
    needed(library, engine, name)
    counts = _run(engine, given)
    report = Report(quiet=given["quiet"])
    report.tally = Tally(unit="articles", taken=counts.rows, cleaned=counts.rows - counts.failed, failed=counts.failed)
    report.note(report.balance())
    if counts.failed:
        report.say('rows that failed have the reason in the column "error"')
    return counts.failed > 0


def _run(engine: str, given: Given) -> Counts:
    from newsclean.arrow import BatchCleaner  # noqa: PLC0415 (only engines need it)
    from newsclean.engines.launch import EngineJob  # noqa: PLC0415 (likewise)

    options: dict[str, Any] = {name: cast("Mapping[str, object]", given)[name] for name in _OPTIONS}
    Cleaner(**options)  # what is wrong with them is told here, not in a worker
    cleaner = BatchCleaner(given["text_field"], edits=given["edits"] is not False, **options)
    job = EngineJob(given["inputs"], str(given["output"]), cleaner, given["address"], given["jobs"] or cores())
    return cast("Counts", import_module(f"newsclean.engines.{engine}").run(job))
