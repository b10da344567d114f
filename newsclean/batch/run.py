"""Work through the list: read, clean, write; what fails is told and the rest goes on."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from itertools import chain, islice
from time import monotonic
from typing import TYPE_CHECKING, Final, NoReturn

from newsclean.batch.cores import collect_seldom
from newsclean.batch.joined import Joined
from newsclean.batch.task import Outcome, Task, tasks_of
from newsclean.batch.work import Work, make
from newsclean.errors import NewscleanError
from newsclean.read.sources import Failure
from newsclean.write.output import DiskFullError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.batch.manifest import Manifest, State
    from newsclean.batch.report import Report
    from newsclean.batch.worklist import Job

_FEW: Final = 3
"""Tasks that are done sooner than workers have started to be of use."""


class Run:
    """A run over a work list: what is done, by how many workers, and where it is reported."""

    def __init__(self, work: Work, report: Report, workers: int = 1, manifest: Manifest | None = None) -> None:
        """Make ready; with a *manifest* the run can be stopped and go on later."""
        self._work = work
        self._report = report
        self._workers = workers
        self._manifest = manifest
        self._joined: Joined | None = None
        self._job: int | None = None
        self._reached: State | None = None
        """How far the run had come after the last task; set in one step, so that an interrupt finds no half of it."""
        self._done = 0
        self._sources = 0
        self._weight = 0

    def work_through(self, jobs: Sequence[Job], state: State | None = None) -> None:
        """Do *jobs*, from *state* on; an error in one is reported and the next is done.

        The number of workers changes nothing but the time it takes.
        """
        tasks = tasks_of(jobs, self._work.reading, in_place=self._work.writing.in_place)
        try:
            if state:
                self._go_on(jobs, state)
            else:
                self._await(jobs)
            with self._outcomes(islice(tasks, self._done, None)) as outcomes:
                for task, outcome in outcomes:
                    self._take(jobs, task, outcome)
                    if self._manifest and self._manifest.due():
                        self._save()
                    if self._work.strict and outcome.tally.failed:
                        self._give_up()
            self._close()
        except BaseException as error:
            self._stop(error)
            raise
        if self._manifest:
            self._manifest.remove()

    def _go_on(self, jobs: Sequence[Job], state: State) -> None:
        self._done = state.tasks
        self._reached = state
        if state.job is not None:
            self._job = state.job
            self._joined = Joined.gone_on_with(jobs[state.job], state.size)
        self._report.tally.add(state.tally)
        self._sources, self._weight = state.sources, state.weight
        self._report.move(state.sources, state.weight)

    def _await(self, jobs: Sequence[Job]) -> None:
        """Open the output if it is the only one and its input may be long in coming."""
        if len(jobs) != 1 or jobs[0].output is None or jobs[0].sources[0].path is not None:
            return
        self._joined, self._job = Joined(jobs[0]), 0
        with suppress(NewscleanError):  # told when there is something to write
            self._joined.open()

    def _take(self, jobs: Sequence[Job], task: Task, outcome: Outcome) -> None:
        outcome = make(outcome)
        if outcome.stop:
            raise DiskFullError(outcome.stop)
        if not task.files and task.job != self._job:
            self._close()
            self._joined, self._job = Joined(jobs[task.job]), task.job
        try:
            if self._joined and not task.files:
                self._joined.write(outcome)
        except DiskFullError:
            raise
        except NewscleanError as error:
            outcome.tally.lose(outcome.tally.cleaned, Failure(task.pieces[0].source.name, None, str(error)))
        sources = sum(piece.begins for piece in task.pieces)
        self._done += 1
        self._sources += sources
        self._weight += task.weight
        self._report.take(outcome.tally, sources, task.weight)
        if self._manifest:
            self._reached = self._state()

    def _state(self) -> State:
        from newsclean.batch.manifest import State  # noqa: PLC0415 (only runs that can go on later come here)

        size = self._joined.size if self._joined else None
        kept = self._joined and (self._joined.broken or size is not None)
        failures = self._report.failures
        return State(
            self._done,
            self._job if kept else None,
            size,
            failures.size if failures else 0,
            self._report.tally.copy(),
            self._sources,
            self._weight,
        )

    def _close(self) -> None:
        """Let the output appear; a run stopped right after it must find that all of it was written."""
        if self._joined and self._joined.size is not None and self._manifest and self._manifest.written:
            self._save()
        joined, self._joined, self._job = self._joined, None, None
        try:
            if joined:
                joined.close()
        except DiskFullError:
            self._joined = joined
            raise
        except NewscleanError as error:
            self._report.fail(Failure(joined.name if joined else "", None, str(error)))

    def _save(self, *, hurried: bool = False) -> None:
        """Write down how far the run has come, once that is on the disk; if *hurried*, it may be on its way there."""
        begun = monotonic()
        if self._joined and self._joined.size is not None:
            self._joined.sync(lasting=not hurried)
        elif not hurried:
            os.sync()  # the files that the workers wrote
        if self._report.failures and not hurried:
            self._report.failures.sync()
        if self._manifest and self._reached:
            self._manifest.save(self._reached, lasting=not hurried)
            self._manifest.rest(begun)

    def _give_up(self) -> NoReturn:
        """End a strict run: nothing is left to go on with."""
        if self._joined:
            self._joined.discard()
        if self._manifest:
            self._manifest.remove()
            self._manifest = None
        raise NewscleanError("stopped at the first failure, as --strict says")

    def _stop(self, error: BaseException) -> None:
        """Leave what a later run can go on with, or nothing."""
        if self._manifest and self._done and isinstance(error, KeyboardInterrupt):
            with suppress(NewscleanError):
                self._save(hurried=True)
        if self._manifest and self._manifest.written:
            if self._joined:
                self._joined.leave()
            self._report.say("stopped; to go on, run the same command with --resume")
        elif self._joined:
            self._joined.discard()

    @contextmanager
    def _outcomes(self, tasks: Iterator[Task]) -> Iterator[Iterator[tuple[Task, Outcome]]]:
        """Give each of *tasks* with its outcome, done here if they are few, else by workers."""
        opening = list(islice(tasks, _FEW))
        every = chain(opening, tasks)
        if len(opening) == _FEW:
            collect_seldom()
        if len(opening) < _FEW or self._workers == 1:
            yield ((task, self._work.do(task)) for task in every)
            return
        from newsclean.batch.pool import Pool  # noqa: PLC0415 (slow to import, and seldom needed)

        with Pool(self._workers, self._work) as pool:
            yield pool.do(every, self._report.tick)
