"""A progress bar on the terminal."""

from __future__ import annotations

from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from newsclean.batch.report import Report
from newsclean.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_REDRAWN: Final = 0.2
"""Seconds between two looks of the bar."""


def _bar() -> Progress:
    columns = (
        TextColumn("cleaning"),
        BarColumn(),
        TextColumn("{task.fields[sources]}/{task.fields[total_sources]}"),
        TextColumn("{task.fields[rate]:,.0f} articles/s, {task.fields[failed]:,} failed"),
        TimeRemainingColumn(),
    )
    # Drawn by the run itself: a thread that draws would be lost, or worse, where processes are started.
    return Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)


class ProgressReport(Report):
    """A report that prints above a progress bar."""

    def __init__(self, total_sources: int = 1, total_weight: int = 0) -> None:
        """Take the files and bytes that will have gone by at the end."""
        super().__init__()
        self.total_sources = total_sources
        self.total_weight = total_weight
        self.sources = 0
        self.bar = _bar()
        self.begun = monotonic()
        self.drawn = 0.0

    def say(self, message: str) -> None:
        """Print *message* above the bar."""
        self.bar.console.print(f"newsclean: {one_line(message)}", markup=False, highlight=False, soft_wrap=True)

    def move(self, sources: int, weight: int) -> None:
        """Move the bar on."""
        self.sources += sources
        # Empty files weigh nothing, and yet the bar should end at its end.
        self.bar.advance(self.bar.task_ids[0], weight + sources)
        self.tick()

    def tick(self) -> None:
        """Draw the bar anew, now and then."""
        now = monotonic()
        if now - self.drawn >= _REDRAWN or self.sources == self.total_sources:
            self.drawn = now
            task = self.bar.task_ids[0]
            rate = self.tally.taken / max(now - self.begun, 0.001)
            self.bar.update(task, refresh=True, sources=self.sources, rate=rate, failed=self.tally.failed)

    def start(self) -> None:
        """Show the bar."""
        total = self.total_weight + self.total_sources
        self.bar.add_task("cleaning", total=total, total_sources=self.total_sources, sources=0, rate=0.0, failed=0)
        self.bar.start()


@contextmanager
def shown(total_sources: int, total_weight: int) -> Iterator[ProgressReport]:
    """Give a report with a bar for so many sources and bytes; the bar goes when all is done."""
    report = ProgressReport(total_sources=total_sources, total_weight=total_weight)
    report.start()
    try:
        yield report
    finally:
        report.bar.stop()
