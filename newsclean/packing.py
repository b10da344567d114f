"""Compressed files, told by the end of their names: .gz, .bz2, .xz, and .zst with the extra."""

from __future__ import annotations

import zlib
from importlib import import_module
from io import RawIOBase
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from io import BufferedIOBase
    from types import ModuleType

_CODECS: Final = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma", ".zst": "zstd"}

_MAGIC: Final = {b"\x1f\x8b": ".gz", b"BZh": ".bz2", b"\xfd7zXZ\0": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}

_ERRORS: Final = ("LZMAError", "ZstdError")
"""What the modules call the errors of their own that they raise for damage."""


def suffix_of(name: str) -> str:
    """Return the end of *name* that says that the file is compressed, in lower case; or nothing.

    >>> suffix_of("news.txt.GZ"), suffix_of("news.txt")
    ('.gz', '')
    """
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix in _CODECS else ""


def bare(name: str) -> str:
    """Return *name* without the end that says that the file is compressed.

    >>> bare("deep/news.txt.gz")
    'deep/news.txt'
    """
    return name[: -len(suffix)] if (suffix := suffix_of(name)) else name


def magic_suffix(opening: bytes) -> str:
    """Return the suffix of compressed files that begin as *opening* does; or nothing."""
    return next((suffix for magic, suffix in _MAGIC.items() if opening.startswith(magic)), "")


def packed(content: bytes, suffix: str) -> bytes:
    """Return *content* compressed for a file whose name ends with *suffix*; the same bytes each time.

    What several calls return is one valid file when joined. Without a suffix nothing is changed.
    """
    if not suffix:
        return content
    codec = _codec(suffix)
    # Without the time of day, which gzip would add.
    compressed: bytes = codec.compress(content, mtime=0) if suffix == ".gz" else codec.compress(content)
    return compressed


def unpacked(content: bytes, suffix: str) -> bytes:
    """Return what `packed` was given."""
    if not suffix:
        return content
    return cast("bytes", _codec(suffix).decompress(content))


class Fragile(RawIOBase):
    """A stream that may turn out to be damaged; there it ends, and `damage` says why."""

    def __init__(self, inner: BufferedIOBase, damages: tuple[type[Exception], ...]) -> None:
        """Read from *inner*, which raises one of *damages* where it is damaged."""
        self._inner = inner
        self._damages: tuple[type[Exception], ...] = (*damages, OSError)
        self.damage: str | None = None

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, target: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill *target* as far as possible."""
        if self.damage is not None:
            return 0
        try:
            content = self._inner.read1(len(target))  # `read` would lose what stands just before the damage
        except self._damages as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            self.damage = str(error) or type(error).__name__
            return 0
        target[: len(content)] = content
        return len(content)


class Unpacking(Fragile):
    """What a compressed stream holds."""

    def __init__(self, stream: BinaryIO, suffix: str) -> None:
        """Unpack *stream*; raises NewscleanError if what that needs is not installed."""
        codec = _codec(suffix)
        self._packed = stream
        errors = (getattr(codec, name) for name in _ERRORS if hasattr(codec, name))
        super().__init__(codec.open(stream, "rb"), (EOFError, zlib.error, *errors))

    @property
    def position(self) -> int:
        """How many bytes of the compressed stream were read."""
        return self._packed.tell()


def _codec(suffix: str) -> ModuleType:
    name = _CODECS[suffix]
    if name != "zstd":
        return import_module(name)
    for module in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(module)
        except ImportError:
            continue
    raise NewscleanError("for .zst files something must be installed: pip install 'newsclean[zstd]'")
