"""newsclean: the story, and nothing but the story, out of the text of scraped news."""

from __future__ import annotations

from newsclean.article import Article
from newsclean.cleaner import Cleaner, clean, clean_text
from newsclean.document import Edit
from newsclean.errors import NewscleanError
from newsclean.result import Result

__all__ = ["Article", "Cleaner", "Edit", "NewscleanError", "Result", "clean", "clean_text"]
__version__ = "0.1.0"
