"""Work through the list: read, clean, write; what fails is told and the rest goes on."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.batch.cores import collect_seldom
from newsclean.batch.joined import Joined
from newsclean.batch.task import Outcome, Task, Work, tasks_of
from newsclean.errors import NewscleanError
from newsclean.read.articles import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.batch.report import Report
    from newsclean.batch.worklist import Job

_FEW: Final = 3
"""Tasks that are done sooner than workers have started to be of use."""


class Run(NamedTuple):
    """A run over a work list: what is done, by how many workers, and where it is reported."""

    work: Work
    report: Report
    workers: int = 1

    def work_through(self, jobs: Sequence[Job]) -> None:
        """Do *jobs*; an error in one is reported and the next is done. The workers' number changes nothing else."""
        tasks = tasks_of(jobs, self.work.reading, in_place=self.work.writing.in_place)
        joined = None
        try:
            joined = self._waiting(jobs)
            number = 0 if joined else None
            with self._done(tasks) as outcomes:
                for task, outcome in outcomes:
                    if not task.files and task.job != number:
                        self._close(joined)
                        joined, number = Joined(jobs[task.job]), task.job
                    self._take(task, outcome, joined)
            self._close(joined)
        except BaseException:
            if joined:
                joined.discard()
            raise

    def _take(self, task: Task, outcome: Outcome, joined: Joined | None) -> None:
        try:
            if joined and not task.files:
                joined.write(outcome)
        except NewscleanError as error:
            outcome.tally.lose(outcome.tally.cleaned, Failure(task.pieces[0].source.name, None, str(error)))
        self.report.take(outcome.tally, sum(piece.number == 1 for piece in task.pieces), task.weight)
        if self.work.strict and outcome.tally.failed:
            raise NewscleanError("stopped at the first failure, as --strict says")

    def _waiting(self, jobs: Sequence[Job]) -> Joined | None:
        """Return the output, opened, if it is the only one and its input may be long in coming."""
        if len(jobs) != 1 or jobs[0].output is None or jobs[0].sources[0].path is not None:
            return None
        joined = Joined(jobs[0])
        try:
            joined.open()
        except NewscleanError:  # told when there is something to write
            return None
        return joined

    def _close(self, joined: Joined | None) -> None:
        try:
            if joined:
                joined.close()
        except NewscleanError as error:
            self.report.fail(Failure(joined.name if joined else "", None, str(error)))

    @contextmanager
    def _done(self, tasks: Iterator[Task]) -> Iterator[Iterator[tuple[Task, Outcome]]]:
        """Give each of *tasks* with its outcome, done here if they are few, else by workers."""
        opening = list(islice(tasks, _FEW))
        every = chain(opening, tasks)
        if len(opening) == _FEW:
            collect_seldom()
        if len(opening) < _FEW or self.workers == 1:
            yield ((task, self.work.do(task)) for task in every)
            return
        from newsclean.batch.pool import Pool  # noqa: PLC0415 (slow to import, and seldom needed)

        with Pool(self.workers, self.work) as pool:
            yield pool.do(every, self.report.tick)
