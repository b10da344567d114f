"""Workers: processes that do tasks side by side; what they hand back comes in the order of the tasks."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final, Self

from newsclean.batch.cores import collect_seldom
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from types import TracebackType

    from newsclean.batch.task import Outcome, Task
    from newsclean.batch.work import Work

_AHEAD: Final = 4
"""Tasks for each worker that may be begun or done before the first of them is handed back: what bounds memory."""
_PATIENCE: Final = 0.2
"""Seconds to wait for a worker before the caller hears that time has passed."""
_FAREWELL: Final = 0.5
"""Seconds that a worker has to end by itself."""


class Pool:
    """Some workers; on leaving the context they are gone, whatever happens."""

    def __init__(self, workers: int, work: Work) -> None:
        """Start *workers* that do *work*."""
        # A fork starts at once and shares what is loaded, but must not be made where a library has threads.
        forking = sys.platform == "linux" and "pyarrow" not in sys.modules
        multiprocessing.set_start_method("fork" if forking else "spawn", force=True)
        self._workers: list[multiprocessing.Process] = []
        self._lines: list[Connection] = []
        for _ in range(workers):
            ours, theirs = multiprocessing.Pipe()
            # A forked worker holds our ends too: it closes them, or it would not hear when we are gone.
            inherited = (*self._lines, ours) if forking else ()
            worker = multiprocessing.Process(target=_serve, args=(theirs, work, inherited), daemon=True)
            worker.start()
            theirs.close()
            self._workers.append(worker)
            self._lines.append(ours)

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the workers: at once if something went wrong."""
        for line in self._lines:
            line.close()
        for worker in self._workers:
            if kind is None:
                worker.join(_FAREWELL)
            worker.kill()
        for worker in self._workers:
            worker.join()

    def do(self, tasks: Iterator[Task], tick: Callable[[], None]) -> Iterator[tuple[Task, Outcome]]:
        """Yield each of *tasks* with its outcome, in their order; call *tick* while waiting.

        Raises NewscleanError if a worker was killed.
        """
        idle = deque(self._lines)
        begun: deque[Task] = deque()
        at_work: dict[Connection, int] = {}
        done: dict[int, Outcome] = {}
        first = 0
        while True:
            while idle and len(begun) < _AHEAD * len(self._lines) and (task := next(tasks, None)):
                at_work[idle[0]] = first + len(begun)
                begun.append(task)
                _send(idle.popleft(), task)
            while first in done:
                yield begun.popleft(), done.pop(first)
                first += 1
            if not begun:
                return
            ready = [line for line in wait(list(at_work), _PATIENCE) if line in at_work]
            for line in self._lines:
                if line in ready:
                    done[at_work.pop(line)] = _received(line)
                    idle.append(line)
            tick()


def _serve(line: Connection, work: Work, inherited: tuple[Connection, ...]) -> None:
    """Do the tasks that come over *line* until it is closed."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this process ends it
    for other in inherited:
        other.close()
    try:
        while True:
            line.send(work.do(line.recv()))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _send(line: Connection, task: Task) -> None:
    try:
        line.send(task)
    except OSError as error:
        raise _killed() from error


def _received(line: Connection) -> Outcome:
    try:
        outcome: Outcome = line.recv()
    except (EOFError, OSError) as error:
        raise _killed() from error
    return outcome


def _killed() -> NewscleanError:
    return NewscleanError("a worker was killed; if memory ran out, use fewer --jobs")
