"""What a run says besides its result: errors, notes and a summary, all on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsclean.errors import NewscleanError, one_line

if TYPE_CHECKING:
    from newsclean.batch.failures import FailureFile
    from newsclean.read.sources import Failure


class Said(NamedTuple):
    """A line for standard error."""

    kind: Literal["error", "note", "word"]
    message: str
    failure: Failure | None = None


class Tally:
    """What was done and said on the way; every article that came in is either cleaned, dropped or failed."""

    def __init__(  # noqa: PLR0913 (one for each count)
        self,
        *,
        unit: Literal["files", "articles"] = "files",
        taken: int = 0,
        cleaned: int = 0,
        changed: int = 0,
        words_removed: int = 0,
        failed: int = 0,
        dropped: int = 0,
    ) -> None:
        """Take the counts; nothing is said yet."""
        self.unit = unit
        self.taken = taken
        self.cleaned = cleaned
        self.changed = changed
        self.words_removed = words_removed
        self.failed = failed
        self.dropped = dropped
        """Articles of which nothing is left, and which the user does not want."""
        self.said: list[Said] = []

    def copy(self) -> Tally:
        """Return the counts as they are now; nothing is said in the copy."""
        copied = Tally()
        copied.add(self)
        return copied

    def counts(self) -> dict[str, object]:
        """Return what a tally with the same counts is made of."""
        return {name: value for name, value in vars(self).items() if name != "said"}

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


class Report:
    """Tells what a run does, and sums it up."""

    failures: FailureFile | None = None
    """Where failures are written down besides."""

    def __init__(self, *, quiet: bool = False) -> None:
        """Tell all, or, if *quiet*, only what went wrong."""
        self.quiet = quiet
        self.tally = Tally()

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
