"""A progress bar on the terminal."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from newsclean.batch.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator


def _bar() -> Progress:
    columns = (TextColumn("cleaning"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


@dataclass(slots=True)
class ProgressReport(Report):
    """A report that prints above a progress bar."""

    bar: Progress = field(default_factory=_bar)

    def say(self, message: str) -> None:
        """Print *message* above the bar."""
        self.bar.console.print(f"newsclean: {message}", markup=False, highlight=False, soft_wrap=True)

    def finished(self) -> None:
        """Move the bar on by one source."""
        self.bar.advance(self.bar.task_ids[0])


@contextmanager
def shown(total: int) -> Iterator[ProgressReport]:
    """Give a report with a bar for *total* sources; the bar goes when all is done."""
    report = ProgressReport()
    report.bar.add_task("cleaning", total=total)
    with report.bar:
        yield report
