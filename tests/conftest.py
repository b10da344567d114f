"""What tests share: the command line as a user meets it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="write what comes out now as the golden cases")


def pytest_configure() -> None:
    # A shell has what it runs in the background ignore interrupts, and so would the commands that some tests interrupt.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: bytes
    err: str


@pytest.fixture
def newsclean(tmp_path: Path) -> Callable[..., Outcome]:
    """Return a function that runs the command in an empty folder, with bytes or text on standard input."""

    def run(*args: str | Path, given: bytes | str = b"", **environment: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "newsclean", *map(str, args)],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            cwd=tmp_path,
            check=False,
            env={**os.environ, **environment},
        )
        return Outcome(done.returncode, done.stdout, done.stderr.decode())

    return run
