"""Bytes to text: strictly, and never by guessing."""

from __future__ import annotations

import codecs
from typing import Final

from newsclean.errors import NewscleanError, SourceError

# UTF-32 before UTF-16: its mark begins with the same two bytes.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


_MANY: Final = 4
_SHARE: Final = 20
"""So many zero bytes, and more than one in so many, stand in UTF-16 (in its spaces, if nowhere else) and in no text."""


class NotTextError(SourceError):
    """Bytes that are not text in the encoding that they are said to have."""

    def __init__(self, message: str, offset: int = 0) -> None:
        """Say *message*; *offset* is that of the first bad byte."""
        super().__init__(message)
        self.offset = offset


def decode(raw: bytes, name: str, encoding: str | None = None) -> str:
    r"""Return the text in *raw*: in *encoding*, else as its byte order mark says, else UTF-8.

    A byte order mark is not part of the text. Raises NotTextError, naming *name*, the byte offset and
    the option, for bytes that are not text.

    >>> decode(b"\xef\xbb\xbfBERLIN", "story.txt")
    'BERLIN'
    """
    mark, codec = (b"", encoding) if encoding else encoding_of(raw)
    if not encoding and not mark and (zeros := raw.count(0)) >= _MANY and zeros * _SHARE > len(raw):
        offset = raw.index(0)
        message = f"{name}: byte {offset} (0x00): so many zero bytes are no utf-8; is it utf-16? say so with --encoding"
        raise NotTextError(message, offset)
    try:
        return raw[len(mark) :].decode(codec)
    except UnicodeDecodeError as error:
        offset = len(mark) + error.start
        byte = raw[offset : offset + 1].hex()
        message = f"{name}: byte {offset} (0x{byte}) is not {codec}; give the right encoding with --encoding"
        raise NotTextError(message, offset) from error


def encoding_of(raw: bytes) -> tuple[bytes, str]:
    """Return the byte order mark that *raw* begins with (perhaps none) and the encoding it stands for."""
    for mark, codec in _MARKS:
        if raw.startswith(mark):
            return mark, codec
    return b"", "utf-8"


def known_encoding(name: str) -> str | None:
    """Return the codec called *name*, or None for UTF-8, the default.

    Raises NewscleanError if there is no such text encoding.
    """
    try:
        "\n".encode(name)
        codec = codecs.lookup(name).name
    except (LookupError, UnicodeError) as error:
        raise NewscleanError(f'unknown encoding "{name}"; use a name such as utf-8, cp1252, utf-16') from error
    return None if codec in ("utf-8", "utf-8-sig") else codec


def is_wide(raw: bytes, encoding: str | None) -> bool:
    """Whether a newline may be more than the one byte, so that *raw* cannot be cut into lines undecoded."""
    codec = encoding or encoding_of(raw)[1]
    return "\n".encode(codec) != b"\n"
