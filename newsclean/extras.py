"""Libraries that only some users need: asked for where they are used, and missed in one line."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from types import ModuleType


class MissingExtraError(NewscleanError, ImportError):
    """A library that is not installed; the message says which extra brings it."""


def needed(module: str, extra: str, what: str) -> ModuleType:
    """Return *module*, which *what* needs; raises MissingExtraError that names *extra* if it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != module.partition(".")[0]:
            raise
        raise MissingExtraError(f"for {what} something must be installed: pip install 'newsclean[{extra}]'") from error
