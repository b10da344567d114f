"""newsclean: the story, and nothing but the story, out of the text of scraped news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.cleaner import Cleaner, clean, clean_text
    from newsclean.edits import Edit
    from newsclean.errors import NewscleanError
    from newsclean.result import Result

__all__ = ["Article", "Cleaner", "Edit", "NewscleanError", "Result", "clean", "clean_text"]
__version__ = "0.1.0"

_HOMES: Final = {
    "Article": "article",
    "Cleaner": "cleaner",
    "Edit": "edits",
    "NewscleanError": "errors",
    "Result": "result",
    "clean": "cleaner",
    "clean_text": "cleaner",
}


def __getattr__(name: str) -> object:
    # Imported when it is first wanted: the command can prepare its start before all else is loaded.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 (see above)

    value: object = getattr(import_module(f"newsclean.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
