"""What a run says besides its result: errors, notes and a summary, all on standard error."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.errors import NewscleanError, one_line

if TYPE_CHECKING:
    from newsclean.batch.failures import FailureFile
    from newsclean.read.sources import Failure


class Said(NamedTuple):
    """A line for standard error."""

    kind: Literal["error", "note", "word"]
    message: str
    failure: Failure | None = None


@dataclass(slots=True)
class Tally:
    """What was done and said on the way; every article that came in is either cleaned, dropped or failed."""

    unit: Literal["files", "articles"] = "files"
    taken: int = 0
    cleaned: int = 0
    changed: int = 0
    words_removed: int = 0
    failed: int = 0
    dropped: int = 0
    """Articles of which nothing is left, and which the user does not want."""
    said: list[Said] = field(default_factory=list)

    def fail(self, failure: Failure) -> None:
        """Count and tell what could not be cleaned."""
        self.failed += 1
        self.said.append(Said("error", failure.error, failure))

    def lose(self, cleaned: int, failure: Failure) -> None:
        """Count as failed so many articles that were cleaned already, and tell why they were lost."""
        self.taken += not cleaned
        self.cleaned -= cleaned
        self.failed += max(0, cleaned - 1)
        self.fail(failure)

    def note(self, message: str) -> None:
        """Tell something that is no error."""
        self.said.append(Said("note", message))

    def word(self, message: str) -> None:
        """Tell something that belongs to an error."""
        self.said.append(Said("word", message))

    def count(self, *, changed: bool, words_removed: int) -> None:
        """Count an article that was cleaned."""
        self.cleaned += 1
        self.changed += changed
        self.words_removed += words_removed

    def add(self, other: Tally) -> None:
        """Add the counts of *other*."""
        if other.unit == "articles":
            self.unit = other.unit
        self.taken += other.taken
        self.cleaned += other.cleaned
        self.changed += other.changed
        self.words_removed += other.words_removed
        self.failed += other.failed
        self.dropped += other.dropped


@dataclass(slots=True)
class Report:
    """Tells what a run does, and sums it up."""

    quiet: bool = False
    tally: Tally = field(default_factory=Tally)
    failures: FailureFile | None = None
    """Where failures are written down besides."""

    def take(self, tally: Tally, sources: int = 0, weight: int = 0) -> None:
        """Hear what was done for some *sources* that are now read to their end, and for bytes of *weight*."""
        self.tally.add(tally)
        if self.failures and tally.failed:
            self.failures.add(said.failure for said in tally.said if said.failure)
        for said in tally.said:
            if said.kind != "note":
                self.say(said.message)
            else:
                self.note(said.message)
        self.move(sources, weight)

    def fail(self, failure: Failure) -> None:
        """Count and tell what could not be cleaned."""
        tally = Tally(taken=1)
        tally.fail(failure)
        self.take(tally)

    def note(self, message: str) -> None:
        """Tell something that is no error."""
        if not self.quiet:
            self.say(message)

    def say(self, message: str) -> None:
        """Print *message* as one line."""
        print(f"newsclean: {one_line(message)}", file=sys.stderr)  # noqa: T201 (this is where it is shown)

    def move(self, sources: int, weight: int) -> None:
        """Hear how far the run has come; a progress bar moves on."""

    def tick(self) -> None:
        """Hear that time has passed; a progress bar is drawn anew."""

    def balance(self) -> str:
        """Return in words that nothing got lost on the way; raises NewscleanError if something did."""
        tally = self.tally
        dropped = f" + {tally.dropped:,} dropped" if tally.dropped else ""
        sums = f"{tally.taken:,} in = {tally.cleaned:,} out{dropped} + {tally.failed:,} failed"
        if tally.taken != tally.cleaned + tally.dropped + tally.failed:
            raise NewscleanError(f"{sums} does not hold: a fault of newsclean; please report it")
        return sums

    def summary(self) -> str:
        """Return the counts in words."""
        tally = self.tally
        dropped = f"{tally.dropped:,} dropped, " if tally.dropped else ""
        return (
            f"{tally.cleaned + tally.dropped + tally.failed:,} {tally.unit}, {tally.changed:,} changed, "
            f"{tally.words_removed:,} words removed, {dropped}{tally.failed:,} failed"
        )


_PAUSE: Final = 10.0
"""Seconds between two lines about how far the run has come."""


@dataclass(slots=True)
class LinesReport(Report):
    """A report that says now and then how far the run has come, for log files."""

    total_weight: int = 0
    weight: int = 0
    begun: float = field(default_factory=monotonic)
    last: float = field(default_factory=monotonic)

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
