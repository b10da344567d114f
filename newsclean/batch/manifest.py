"""How far a run has come, written beside its output, so that a later run can go on where it was stopped."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean import __version__
from newsclean.batch.report import Tally
from newsclean.errors import NewscleanError
from newsclean.write.output import unwritable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from newsclean.batch.worklist import Job

_PAUSE: Final = 0.25
"""Seconds between two looks at the state, at least."""
_SHARE: Final = 20
"""Writing the state down may take one part in so many of the time."""


class State(NamedTuple):
    """How far a run has come: what lies beyond these sizes was not finished."""

    tasks: int = 0
    """Tasks that are done, from the first on."""
    job: int | None = None
    """The number of the job whose output is being written."""
    size: int | None = None
    """The size of that output; None if it cannot be written."""
    errors_size: int = 0
    tally: Tally = Tally()
    sources: int = 0
    weight: int = 0


class Manifest:
    """The file that holds the state of a run, and tells it from other runs."""

    def __init__(self, output: Path, jobs: Sequence[Job], settings: Mapping[str, object]) -> None:
        """Stand for the run that does *jobs* with *settings*; nothing is read or written yet."""
        self.path: Final = output.absolute().with_name(f".{output.absolute().name}.manifest")
        self._temporary: Final = self.path.with_name(f"{self.path.name}.new")
        self.written = False
        self._output = output
        self._jobs = jobs
        self._settings = {"newsclean": __version__, **settings}
        self._inputs: str | None = None
        self._last = monotonic()
        self._pause = _PAUSE

    def state(self, *, resume: bool) -> State:
        """Return the state that a run was stopped in, or that of one that begins.

        Raises NewscleanError if there is one but it was not to *resume*, or other settings or inputs were used.
        """
        try:
            found = json.loads(self.path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return State()
        except (OSError, ValueError) as error:
            raise NewscleanError(f"{self.path}: cannot be read ({error}); remove it to begin anew") from error
        if not resume:
            raise NewscleanError(
                f"{self._output}: a run was stopped here; go on with --resume, or remove {self.path} to begin anew"
            )
        changed = [name for name, value in self._settings.items() if found["settings"].get(name) != value]
        if changed:
            raise NewscleanError(f"{self._output}: the run was begun with another {', '.join(changed)}; use the same")
        if found["inputs"] != self._digest():
            raise NewscleanError(f"{self._output}: the inputs have changed; remove {self.path} to begin anew")
        self.written = True
        return State(**{**found["state"], "tally": Tally(**found["state"]["tally"])})

    def due(self) -> bool:
        """Whether it is time to write the state down."""
        return monotonic() - self._last >= self._pause

    def save(self, state: State, *, lasting: bool = True) -> None:
        """Write *state* down; what it says is finished must be on the disk, or on its way there if not *lasting*.

        Raises NewscleanError if that fails.
        """
        begun = monotonic()
        content = {
            "settings": self._settings,
            "inputs": self._digest(),
            "state": {**state._asdict(), "tally": state.tally.counts()},
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._temporary.open("wb") as stream:
                stream.write(json.dumps(content, indent=1).encode() + b"\n")
                stream.flush()
                if lasting:
                    os.fsync(stream.fileno())
            self._temporary.replace(self.path)
        except OSError as error:
            self._temporary.unlink(missing_ok=True)
            raise unwritable(self.path, error) from error
        self.written = True
        self.rest(begun)

    def rest(self, begun: float) -> None:
        """Hear that all that is needed to write the state down was begun then: the longer it takes, the rarer."""
        self._last = monotonic()
        self._pause = max(_PAUSE, _SHARE * (self._last - begun))

    def remove(self) -> None:
        """Forget the run: it is finished."""
        for path in (self.path, self._temporary):
            with suppress(OSError):  # there may be no such folder
                path.unlink()

    def _digest(self) -> str:
        """Return what tells these inputs from others: names, sizes and times of change."""
        if self._inputs is None:
            digest = sha256()
            for job in self._jobs:
                for source in job.sources:
                    try:
                        found = source.path.stat() if source.path else None
                    except OSError:
                        found = None
                    told = (found.st_size, found.st_mtime_ns) if found else None
                    digest.update(f"{source.name}\0{told}\0{job.output}\n".encode("utf-8", "surrogateescape"))
            self._inputs = digest.hexdigest()
        return self._inputs
