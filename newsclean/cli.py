"""The command line: which command is meant, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from newsclean.commands.clean import clean
from newsclean.errors import NewscleanError, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COMMANDS: Final[Mapping[str, str]] = {
    "explain": "newsclean.commands.explain",
    "rules": "newsclean.commands.rules",
}
"""The command words, and the modules that hold the command of that name; imported when called."""

FAILED: Final = 2
_INTERRUPTED: Final = 130


class Program(click.Group):
    """The command words; whatever does not name one of them is cleaned.

    A command word wins over a file of that name: ./rules is the file. Options may stand before the word.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the command words."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command called *cmd_name*, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command if isinstance(command, click.Command) else None

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Return the context of cleaning, or that of the command that *args* name."""
        index = first_word(args)
        if index is None or args[index] not in COMMANDS:
            return clean.make_context(info_name, args, parent, **extra)
        word = args[index]
        return super().make_context(info_name, [word, *args[:index], *args[index + 1 :]], parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run what *ctx* was made for."""
        return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)


program: Final = Program("newsclean")


def main() -> int:
    """Run the command line and return its exit code: 0, or 2 for wrong usage or an input that failed."""
    try:
        with program.make_context("newsclean", sys.argv[1:]) as context:
            return FAILED if program.invoke(context) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:
        return _nobody_reads()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (click.ClickException, NewscleanError, OSError) as error:
        print(f"newsclean: {one_line(_in_words(error))}", file=sys.stderr)  # noqa: T201 (errors are shown here)
        return FAILED


def first_word(args: Sequence[str]) -> int | None:
    """Return the index of the first of *args* that is neither an option nor the value of one."""
    valued = {name for option in clean.params if _takes_value(option) for name in option.opts}
    value = False
    for index, word in enumerate(args):
        if value:
            value = False
        elif word == "--":
            return None
        elif word == "-" or not word.startswith("-"):
            return index
        else:
            value = word in valued
    return None


def _takes_value(option: click.Parameter) -> bool:
    return isinstance(option, click.Option) and not option.is_flag


def _in_words(error: click.ClickException | NewscleanError | OSError) -> str:
    if isinstance(error, click.ClickException):
        return f"{error.format_message().rstrip('.')}; see newsclean --help"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}; check the name"
    if isinstance(error, OSError):
        return f"standard output: cannot be written: {error.strerror}"
    return str(error)


def _nobody_reads() -> int:
    # Python flushes standard output once more at its end, which must not fail again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
