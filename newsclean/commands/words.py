"""The command words, and what a command that failed returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS: Final[Mapping[str, str]] = {
    "explain": "newsclean.commands.explain",
    "rules": "newsclean.commands.rules",
}
"""The command words, and the modules that hold the command of that name; imported when called."""

FAILED: Final = 2
"""The exit code for wrong usage, or an input that failed."""
