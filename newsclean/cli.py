"""The command line: what runs it, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from newsclean.commands.cleaning import clean_inputs
from newsclean.commands.defaults import DEFAULTS
from newsclean.commands.words import COMMANDS, FAILED
from newsclean.errors import NewscleanError, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED: Final = 130


def main() -> int:
    """Run the command line and return its exit code: 0, or 2 for wrong usage or an input that failed."""
    args = tuple(sys.argv[1:])
    try:
        if is_plain(args):
            return FAILED if clean_inputs({**DEFAULTS, "inputs": args}) else 0
        from newsclean.commands.program import run  # noqa: PLC0415 (click takes as long to import as a text to clean)

        return run(args)
    except BrokenPipeError:
        return _nobody_reads()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (NewscleanError, OSError) as error:
        print(f"newsclean: {one_line(_in_words(error))}", file=sys.stderr)  # noqa: T201 (errors are shown here)
        return FAILED


def is_plain(args: Sequence[str]) -> bool:
    """Whether *args* are inputs and nothing else: what is to be done with them needs no parser."""
    if any(word.startswith("-") and word != "-" for word in args):
        return False
    return args[0] not in COMMANDS if args else sys.stdin is not None and not sys.stdin.isatty()


def _in_words(error: NewscleanError | OSError) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}; check the name"
    if isinstance(error, OSError):
        return f"standard output: cannot be written: {error.strerror}"
    return str(error)


def _nobody_reads() -> int:
    # Python flushes standard output once more at its end, which must not fail again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
