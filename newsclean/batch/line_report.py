"""How far a run has come, said line by line: for log files, where no bar can be drawn."""

from __future__ import annotations

from time import monotonic
from typing import Final

from newsclean.batch.report import Report

_PAUSE: Final = 10.0
"""Seconds between two lines about how far the run has come."""


class LinesReport(Report):
    """A report that says now and then how far the run has come, for log files."""

    def __init__(self, total_weight: int = 0) -> None:
        """Take the bytes that will have gone by at the end."""
        super().__init__()
        self.total_weight = total_weight
        self.weight = 0
        self.begun = self.last = monotonic()

    def move(self, sources: int, weight: int) -> None:
        """Count *weight*."""
        del sources
        self.weight += weight
        self.tick()

    def tick(self) -> None:
        """Say how far the run has come, if that was long ago."""
        now = monotonic()
        if now - self.last < _PAUSE:
            return
        self.last = now
        rate = self.tally.taken / (now - self.begun)
        done = f", {min(1, self.weight / self.total_weight):.0%} done" if self.total_weight else ""
        self.say(f"{self.tally.taken:,} {self.tally.unit}, {rate:,.0f} a second{done}, {self.tally.failed:,} failed")
