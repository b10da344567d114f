"""HTML pages: decoded as they say, and their story taken out of them with what the page says of it."""

from __future__ import annotations

import codecs
import logging
import re
from typing import TYPE_CHECKING, Final

from newsclean.extras import needed
from newsclean.read.decode import decode, encoding_of

if TYPE_CHECKING:
    from types import ModuleType

    from newsclean.read.sources import RawArticle

_DECLARED: Final = re.compile(
    rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_OPENING: Final = 4096
"""Bytes in which a page says how it is encoded."""
_WIDER: Final = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
"""What browsers take for these encodings: what stands in pages is more than they hold."""
_DATA: Final = {"title": "title", "author": "author", "date": "date", "url": "url", "sitename": "site"}
"""What the page says of its story, and the fields that it becomes."""


def extractor() -> ModuleType:
    """Return the library that takes stories out of pages; raises MissingExtraError if it is not installed."""
    library = needed("trafilatura", "html", "HTML pages")
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # what is wrong with a page is told in our own words
    return library


def decode_page(raw: bytes, name: str, encoding: str | None, said: str | None) -> str:
    """Return the page in *raw*: in *encoding*, else as its byte order mark, the server (*said*) or the page says.

    Raises NotTextError as `decode` does.
    """
    if encoding or encoding_of(raw)[0]:
        return decode(raw, name, encoding)
    found = _DECLARED.search(raw[:_OPENING])
    declared = _codec(said) or (_codec(found[1].decode("ascii")) if found else None)
    return decode(raw, name, declared)


def story_of(page: RawArticle) -> RawArticle:
    """Return the story of the HTML page *page*; a page without one has an empty text."""
    found = extractor().bare_extraction(page.text, with_metadata=True, include_comments=False)
    if found is None:
        return page._replace(text="", is_page=False)
    data = {ours: value for theirs, ours in _DATA.items() if (value := getattr(found, theirs, None))}
    return page._replace(text=found.text or "", fields={**data, **page.fields}, is_page=False)


def _codec(name: str | None) -> str | None:
    """Return the codec that browsers use for pages in the encoding called *name*; None if there is none."""
    try:
        codec = codecs.lookup(name or "").name
        "\n".encode(codec)
    except (LookupError, UnicodeError, ValueError):
        return None
    # Whoever could read that a page is UTF-16 has not read it as UTF-16.
    return None if codec.startswith(("utf-16", "utf-32")) else _WIDER.get(codec, codec)
