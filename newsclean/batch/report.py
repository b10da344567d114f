"""What a run says besides its result: errors, notes and a summary, all on standard error."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(slots=True)
class Report:
    """Counts what a run does and tells it; every article that came in is either cleaned or failed."""

    quiet: bool = False
    unit: str = "files"
    cleaned: int = 0
    changed: int = 0
    words_removed: int = 0
    failed: int = 0

    def error(self, message: str) -> None:
        """Tell that an article could not be cleaned."""
        self.failed += 1
        self.say(message)

    def note(self, message: str) -> None:
        """Tell something that is no error."""
        if not self.quiet:
            self.say(message)

    def count(self, *, changed: bool, words_removed: int) -> None:
        """Count an article that was cleaned."""
        self.cleaned += 1
        self.changed += changed
        self.words_removed += words_removed

    def say(self, message: str) -> None:
        """Print *message* as one line."""
        print(f"newsclean: {message}", file=sys.stderr)  # noqa: T201 (this is where it is shown)

    def finished(self) -> None:
        """Hear that a source was read to its end; a progress bar moves on."""

    def summary(self) -> str:
        """Return the counts in words."""
        return (
            f"{self.cleaned + self.failed:,} {self.unit}, {self.changed:,} changed, "
            f"{self.words_removed:,} words removed, {self.failed:,} failed"
        )
