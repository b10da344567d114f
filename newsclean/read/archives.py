"""Zip and tar: what they hold, links, devices and bombs refused."""

from __future__ import annotations

import lzma
import stat
import tarfile
import zlib
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO, Final, Self, cast
from zipfile import BadZipFile, ZipFile

from newsclean.errors import SourceError
from newsclean.packing import Fragile
from newsclean.read.members import Member
from newsclean.read.streams import buffered, damage_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase
    from zipfile import ZipInfo

    from newsclean.read.sources import Source

_DAMAGES: Final = (BadZipFile, NotImplementedError, EOFError, zlib.error, lzma.LZMAError, tarfile.TarError)
_ENCRYPTED: Final = 1
_LONG: Final = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)
"""Headers that are as long as they say."""
_LONGEST: Final = 1 << 20


def zip_members(stream: BinaryIO, source: Source) -> Iterator[Member]:
    """Yield the files in the zip file *stream*; raises SourceError if it cannot be read."""
    with _seekable(stream, source) as seekable:
        try:
            archive = ZipFile(seekable)
        except (*_DAMAGES, ValueError) as error:
            raise SourceError(f"{source.name}: no zip file, or damaged ({error}); get it again") from error
        with archive:
            files = [info for info in archive.infolist() if not info.is_dir()]
            ordered = sorted(files, key=lambda info: info.header_offset)
            if any(one.header_offset + one.compress_size > other.header_offset for one, other in pairwise(ordered)):
                raise SourceError(f"{source.name}: its files overlap, as in a zip bomb; left out")
            for info in files:
                yield Member(info.filename, partial(_opened_zip, archive, info), _refused(info), info.compress_size)


@contextmanager
def _seekable(stream: BinaryIO, source: Source) -> Iterator[BinaryIO]:
    """Give *stream*, or a copy of one that cannot be read from its end, as zip files are."""
    if stream.seekable() and not isinstance(getattr(stream, "raw", None), Fragile):
        yield stream
        return
    with TemporaryFile() as copy:
        copyfileobj(stream, copy)
        if damage := damage_of(stream):
            raise SourceError(f"{source.name}: {damage}")
        copy.seek(0)
        yield cast("BinaryIO", copy)


def _refused(info: ZipInfo) -> str:
    if info.flag_bits & _ENCRYPTED:
        return "encrypted; unpack it first"
    mode = info.external_attr >> 16
    return "" if stat.S_IFMT(mode) in (0, stat.S_IFREG) else "a link, not a file"


@contextmanager
def _opened_zip(archive: ZipFile, info: ZipInfo) -> Iterator[BinaryIO]:
    try:
        member = archive.open(info)
    except (*_DAMAGES, ValueError) as error:
        raise SourceError(f"{archive.filename or 'zip'}:{info.filename}: damaged ({error})") from error
    with member:
        yield buffered(Fragile(cast("BufferedIOBase", member), _DAMAGES))


def tar_members(stream: BinaryIO, source: Source) -> Iterator[Member]:
    """Yield the files in the tar file *stream*; raises SourceError where it cannot be read."""
    try:
        with tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header) as archive:
            while (info := archive.next()) is not None:
                archive.members = []  # type: ignore[attr-defined]  # all that it has passed would be kept
                if info.isdir():
                    continue
                refused = "" if info.isreg() else "a link or device, not a file"
                yield Member(info.name, partial(_opened_tar, archive, info), refused)
    except tarfile.TarError as error:
        if not damage_of(stream):  # else that is told
            raise SourceError(f"{source.name}: no tar file, or damaged ({error}); what follows is lost") from error


@contextmanager
def _opened_tar(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Iterator[BinaryIO]:
    member = archive.extractfile(info)
    if member is None:
        raise SourceError(f"{info.name}: not a file; left out")
    with member:
        yield buffered(Fragile(cast("BufferedIOBase", member), _DAMAGES))


class _Header(tarfile.TarInfo):
    """A header that does not pass damage for the end of the archive, nor reads a name of gigabytes."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        info = super().frombuf(buf, encoding, errors)
        if info.type in _LONG and info.size > _LONGEST:
            raise tarfile.ReadError(f"a name of {info.size} bytes")
        return info

    @classmethod
    def fromtarfile(cls, tarfile_: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tarfile_)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error
