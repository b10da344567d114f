"""Web archives: the texts (WET) and the HTML pages (WARC) that they hold, one article a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from newsclean.errors import SourceError
from newsclean.extras import needed
from newsclean.read.html import extractor
from newsclean.read.members import source_within
from newsclean.read.sources import Failure, Piece, failure_of, too_large
from newsclean.read.streams import damage_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastwarc.warc import WarcRecord

    from newsclean.read.sources import Reading, Source

_PAGES: Final = ("text/html", "application/xhtml+xml")
_FOUND: Final = 200
"""The status of a page that was there."""


def records_of(stream: BinaryIO, source: Source, reading: Reading) -> Iterator[Piece]:
    """Yield the articles of the web archive *stream*: the texts of conversion records, the pages of responses.

    Raises SourceError where the rest cannot be read, MissingExtraError if what that needs is not installed.
    """
    library = needed("fastwarc.warc", "warc", "WARC files")
    kinds = library.WarcRecordType
    taken = 0
    try:
        records = library.ArchiveIterator(_Forward(stream), kinds.response | kinds.conversion, parse_http=False)
        for number, record in enumerate(records, 1):
            within = source_within(source, str(number), _identity(record))
            try:
                piece = _piece(record, within, reading, is_page=record.record_type == kinds.response)
            except SourceError as error:
                piece = Piece(within, failure=failure_of(within.name, error))
            except OSError as error:  # of one record; one of the file has a number, or comes with the next
                if error.errno is not None:
                    raise
                message = f"{within.name}: a damaged record ({error}); left out"
                piece = Piece(within, failure=Failure(within.name, None, message))
            if piece:
                taken += 1
                yield piece
    except OSError as error:
        if error.errno is not None:
            raise
        if not damage_of(stream):  # else that is told
            raise SourceError(f"{source.name}: damaged ({error}); what follows is lost") from error
    if not taken and not damage_of(stream):
        raise SourceError(f"{source.name}: no text and no HTML page in it; is it a web archive?")


def _piece(record: WarcRecord, source: Source, reading: Reading, *, is_page: bool) -> Piece | None:
    """Return the article in *record*, None if it holds something else; raises SourceError if it is damaged."""
    if record.content_length > reading.max_bytes:
        raise too_large(source.name, reading)
    length = record.headers.get("Content-Length") or ""
    record.freeze()
    if record.record_id is None or not length.isdigit() or record.content_length < int(length):
        raise SourceError(f"{source.name}: a damaged record (cut off, or without id or length); left out")
    if is_page:
        if not record.is_http:
            return None
        record.parse_http(auto_decode="all")
        if record.http_headers.status_code != _FOUND or record.http_content_type not in _PAGES:
            return None
        extractor()
    content = record.reader.read(reading.max_bytes + 1)
    if len(content) > reading.max_bytes:
        raise too_large(source.name, reading)
    fields = {"url": record.headers.get("WARC-Target-URI"), "crawled": record.headers.get("WARC-Date")}
    return Piece(
        source,
        "html" if is_page else "text",
        content,
        fields={name: value for name, value in fields.items() if value},
        encoding=record.http_charset if is_page else None,
    )


def _identity(record: WarcRecord) -> str | None:
    """Return the id of *record*, or the address that it was got from."""
    identity = record.record_id or record.headers.get("WARC-Target-URI")
    return identity.strip("<>") if identity else None


class _Forward:
    """A stream that is read on and on: the library would seek in any other."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._position += len(content)
        return content

    def tell(self) -> int:
        return self._position
