"""The command words and options: which command is meant, and what runs it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from newsclean.commands.clean import clean
from newsclean.commands.words import COMMANDS, FAILED
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from collections.abc import Sequence


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


_PROGRAM: Final = Program("newsclean")


def run(args: Sequence[str]) -> int:
    """Run the command that *args* name and return its exit code.

    Raises NewscleanError for wrong usage, and what the command raises.
    """
    try:
        with _PROGRAM.make_context("newsclean", list(args)) as context:
            return FAILED if _PROGRAM.invoke(context) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        raise NewscleanError(f"{error.format_message().rstrip('.')}; see newsclean --help") from error


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
