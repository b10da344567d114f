"""What can go wrong, said in one line: what, where, what to do."""

from __future__ import annotations


class NewscleanError(ValueError):
    """Something in the input, a rule pack or a setting that newsclean cannot work with.

    The message is one line for a person: what is wrong, where, and what to do.
    """


class RuleError(NewscleanError):
    """A rule pack that does not hold: the message names file, rule and key."""


class SourceError(NewscleanError):
    """An input that cannot be read: the message names the file and the byte or line."""


def one_line(message: str) -> str:
    """Return *message* in one line, whatever stands in the names and texts that it quotes."""
    return message if message.isprintable() else "".join(map(_printable, message))


def _printable(letter: str) -> str:
    if letter.isprintable() or "\udc80" <= letter <= "\udcff":  # a byte of a name that is no text is shown as ever
        return letter
    return letter.encode("unicode_escape").decode()
