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
