"""Workers: processes that do tasks side by side; what they hand back comes in the order of the tasks."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from contextlib import suppress
from multiprocessing.connection import wait
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final, Self

from newsclean.batch.cores import collect_seldom
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sized
    from multiprocessing.connection import Connection
    from types import TracebackType

    from newsclean.batch.task import Outcome, Task
    from newsclean.batch.work import Work

_AHEAD: Final = 4
"""Tasks for each worker that may be begun or done before the first of them is handed back: what bounds memory."""
_AT_HAND: Final = 2
"""Tasks that a worker has, one that it does and the next: it waits for nothing."""
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
        given: dict[Connection, deque[int]] = {line: deque() for line in self._lines}
        begun: deque[Task] = deque()
        done: dict[int, Outcome] = {}
        first = 0
        while True:
            while len(begun) < _AHEAD * len(self._lines) and (line := _least(given)) and (task := next(tasks, None)):
                given[line].append(first + len(begun))
                begun.append(task)
                _send(line, task)
            while first in done:
                yield begun.popleft(), done.pop(first)
                first += 1
            if not begun:
                return
            ready = wait([line for line, numbers in given.items() if numbers], _PATIENCE)
            for line in self._lines:
                if line in ready:
                    done[given[line].popleft()] = _received(line)
            tick()


def _serve(line: Connection, work: Work, inherited: tuple[Connection, ...]) -> None:
    """Do the tasks that come over *line* until it is closed."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this process ends it
    for other in inherited:
        other.close()
    # Threads of their own: the next task is here when one is done, and no outcome waits for a reader with the work.
    tasks: SimpleQueue[Task | None] = SimpleQueue()
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    Thread(target=_take_in, args=(line, tasks), daemon=True).start()
    Thread(target=_hand_back, args=(line, outcomes), daemon=True).start()
    while task := tasks.get():
        outcomes.put(work.do(task))


def _take_in(line: Connection, tasks: SimpleQueue[Task | None]) -> None:
    try:
        while True:
            tasks.put(line.recv())
    except (EOFError, OSError):
        tasks.put(None)


def _hand_back(line: Connection, outcomes: SimpleQueue[Outcome]) -> None:
    with suppress(OSError):  # nobody wants it any more
        while True:
            line.send(outcomes.get())


def _least(given: Mapping[Connection, Sized]) -> Connection | None:
    """Return the line of the worker that has the fewest tasks, unless even that one has enough."""
    line = min(given, key=lambda line: len(given[line]))
    return line if len(given[line]) < _AT_HAND else None


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
