"""newsclean: the story, and nothing but the story, out of the text of scraped news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaner import Cleaner, clean, clean_text
from newsclean.document import Edit
from newsclean.errors import NewscleanError
from newsclean.result import Result

if TYPE_CHECKING:
    from newsclean.article import Article

__all__ = ["Article", "Cleaner", "Edit", "NewscleanError", "Result", "clean", "clean_text"]
__version__ = "0.1.0"


def __getattr__(name: str) -> type[Article]:
    # Clean text is had without the article's parts: what reads them is imported when it is first wanted.
    if name != "Article":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsclean.article import Article  # noqa: PLC0415 (see above)

    return Article
