"""What can be wrong with compressed files, archives and web archives: told in one line, the rest comes out whole."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import random
import stat
import struct
import tarfile
import zipfile
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from newsclean.packing import packed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = b"The mayor resigned on Monday."
LOST = "what follows is lost"


def told(newsclean: Callable, tmp_path: Path, name: str, content: bytes, *args: str) -> tuple[int, list[str], list]:
    """Clean a file of that *content*; the exit code, what was told but the summary, and the sources that came out."""
    (tmp_path / name).write_bytes(content)
    code, out, err = newsclean(name, "-q", "--jsonl", *args)
    return code, err.splitlines(), [json.loads(line)["source"].partition(":")[2] for line in out.splitlines()]


def noise(size: int) -> bytes:
    return random.Random(5).randbytes(size).hex().encode()  # noqa: S311 (no secret)


# Compressed files


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt.gz", gzip.compress(GOOD)[:-10], "damaged (Compressed file ended before the end-of-stream marker was"),
        ("a.txt.gz", GOOD, "damaged (Not a gzipped file (b'Th')); what follows is lost"),
        ("a.txt.gz", gzip.compress(GOOD)[:-8] + b"\0\0\0\0" + gzip.compress(GOOD)[-4:], "damaged (CRC check failed"),
        ("a.txt.gz", gzip.compress(GOOD) + b"rubbish", "damaged (Not a gzipped file (b'ru')); what follows is lost"),
        ("a.txt.bz2", bz2.compress(GOOD)[:-10], "damaged (Compressed file ended before the end-of-stream marker was"),
        ("a.txt.bz2", b"BZh9" + GOOD, "damaged (Invalid data stream); what follows is lost"),
        ("a.txt.xz", lzma.compress(GOOD)[:-10], "damaged (Compressed file ended before the end-of-stream marker was"),
        ("a.txt.xz", GOOD, "damaged (Input format not supported by decoder); what follows is lost"),
    ],
)
def test_a_damaged_text(newsclean: Callable, tmp_path: Path, name: str, content: bytes, message: str) -> None:
    code, lines, out = told(newsclean, tmp_path, name, content, "-o", "out.jsonl")
    assert (code, len(lines), out) == (2, 1, [])
    assert lines[0].startswith(f"newsclean: {name}: {message}")
    assert {path.name for path in tmp_path.iterdir()} == {name}  # nothing is written


@pytest.mark.parametrize("cut", [-5, 3])
def test_a_damaged_zstandard_file(newsclean: Callable, tmp_path: Path, cut: int) -> None:
    pytest.importorskip("backports.zstd", reason="needs the extra zstd")
    code, lines, _ = told(newsclean, tmp_path, "a.txt.zst", packed(GOOD, ".zst")[:cut])
    assert (code, len(lines)) == (2, 1)
    assert lines[0].startswith("newsclean: a.txt.zst: damaged (Compressed file ended before the end-of-stream marker")


@pytest.mark.parametrize("name", ["a.txt.gz", "a.txt.xz", "a.txt.bz2"])
def test_a_bomb(newsclean: Callable, tmp_path: Path, name: str) -> None:
    content = packed(b"x" * 30_000_000, name[5:])
    code, lines, out = told(newsclean, tmp_path, name, content, "--max-bytes", "1000000")
    assert (code, out) == (2, [])
    assert lines == [f"newsclean: {name}: larger than 1000000 bytes; if that is right, raise --max-bytes"]


# Zip


def zipped(files: dict[str, bytes], mode: int = 0, **options: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", **{"compression": zipfile.ZIP_DEFLATED, **options}) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16 if name.startswith("odd") else 0
            archive.writestr(info, content, compress_type=options.get("compression", zipfile.ZIP_DEFLATED))
    return stream.getvalue()


def encrypted(content: bytes) -> bytes:
    """Set the flag that says so, in both headers of the only member."""
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.index(mark) + at
        content = content[:place] + b"\x01" + content[place + 1 :]
    return content


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../evil.txt", 'a name with ".."; left out'),
        ("deep/../../evil.txt", 'a name with ".."; left out'),
        ("..\\evil.txt", 'a name with ".."; left out'),
        ("/etc/evil.txt", "an absolute name; left out"),
        ("C:\\evil.txt", "an absolute name; left out"),
        ("nested.zip", "an archive in an archive; unpack it first"),
    ],
)
def test_a_member_with_a_bad_name(newsclean: Callable, tmp_path: Path, name: str, message: str) -> None:
    content = zipped({"a.txt": GOOD, name: GOOD, "z.txt": GOOD})
    args = ("--include", "*.txt", "--include", "*.zip")
    code, lines, out = told(newsclean, tmp_path, "a.zip", content, *args)
    assert (code, out) == (2, ["a.txt", "z.txt"])
    assert lines == [f"newsclean: a.zip:{name}: {message}"]


def test_a_link_in_a_zip_file(newsclean: Callable, tmp_path: Path) -> None:
    content = zipped({"odd.txt": b"/etc/passwd", "z.txt": GOOD}, mode=stat.S_IFLNK | 0o777)
    code, lines, out = told(newsclean, tmp_path, "a.zip", content)
    assert (code, lines, out) == (2, ["newsclean: a.zip:odd.txt: a link, not a file; left out"], ["z.txt"])


def test_an_encrypted_member(newsclean: Callable, tmp_path: Path) -> None:
    code, lines, out = told(newsclean, tmp_path, "a.zip", encrypted(zipped({"a.txt": GOOD})))
    assert (code, lines, out) == (2, ["newsclean: a.zip:a.txt: encrypted; unpack it first; left out"], [])


def test_a_zip_bomb(newsclean: Callable, tmp_path: Path) -> None:
    content = zipped({"a.txt": GOOD, "bomb.txt": b"x" * 30_000_000, "z.txt": GOOD})
    code, lines, out = told(newsclean, tmp_path, "a.zip", content, "--max-bytes", "1000000")
    assert (code, out) == (2, ["a.txt", "z.txt"])
    assert lines == ["newsclean: a.zip:bomb.txt: larger than 1000000 bytes; if that is right, raise --max-bytes"]


def test_a_zip_bomb_of_members_that_share_their_bytes(newsclean: Callable, tmp_path: Path) -> None:
    content = zipped({"a.txt": GOOD, "b.txt": GOOD})
    directory = content.index(b"PK\x01\x02")
    second = content.index(b"PK\x01\x02", directory + 1)
    twisted = content[: second + 42] + struct.pack("<L", 0) + content[second + 46 :]  # where its bytes begin
    code, lines, out = told(newsclean, tmp_path, "a.zip", twisted)
    assert (code, lines, out) == (2, ["newsclean: a.zip: its files overlap, as in a zip bomb; left out"], [])


def test_damage_in_one_member(newsclean: Callable, tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": GOOD, "bad.txt": noise(3_000), "z.txt": GOOD}, compression=zipfile.ZIP_STORED))
    content[content.index(b"bad.txt") + 100] ^= 1
    code, lines, out = told(newsclean, tmp_path, "a.zip", bytes(content))
    assert (code, out) == (2, ["a.txt", "z.txt"])
    assert lines == [f"newsclean: a.zip:bad.txt: damaged (Bad CRC-32 for file 'bad.txt'); {LOST}"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (zipped({"a.txt": GOOD})[:-30], "no zip file, or damaged (File is not a zip file); get it again"),
        (b"", "no zip file, or damaged (File is not a zip file); get it again"),
        (GOOD, "no zip file, or damaged (File is not a zip file); get it again"),
        (zipped({}), "nothing in it matches *.txt, *.text, *.md, *.html, *.htm, *.jsonl, *.ndjson, *.csv, *.tsv"),
        (zipped({"a.png": b""}), "nothing in it matches *.txt, *.text, *.md, *.html, *.htm, *.jsonl, *.ndjson, *.csv"),
    ],
)
def test_no_zip_file_or_an_empty_one(newsclean: Callable, tmp_path: Path, content: bytes, message: str) -> None:
    code, lines, out = told(newsclean, tmp_path, "a.zip", content, "-o", "out.jsonl")
    assert (code, len(lines), out) == (2, 1, [])
    assert lines[0].startswith(f"newsclean: a.zip: {message}")
    assert not (tmp_path / "out.jsonl").exists()


# Tar


def tarred(*members: tuple[str, bytes | str | None]) -> bytes:
    """Make a tar file of members: files (bytes), links to a name, or devices (None)."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            if isinstance(content, bytes):
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
                continue
            info.type, info.linkname = (tarfile.SYMTYPE, content) if content else (tarfile.CHRTYPE, "")
            archive.addfile(info)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("member", "message"),
    [
        (("bad.txt", "/etc/passwd"), "a link or device, not a file; left out"),
        (("bad.txt", None), "a link or device, not a file; left out"),
        (("/etc/bad.txt", GOOD), "an absolute name; left out"),
        (("../bad.txt", GOOD), 'a name with ".."; left out'),
        (("new\nline.txt", b"\xff"), "byte 0 (0xff) is not utf-8; give the right encoding with --encoding"),
    ],
)
def test_a_bad_member_of_a_tar_file(newsclean: Callable, tmp_path: Path, member: tuple, message: str) -> None:
    content = tarred(("a.txt", GOOD), member, ("z.txt", GOOD))
    code, lines, out = told(newsclean, tmp_path, "a.tar", content)
    assert (code, out) == (2, ["a.txt", "z.txt"])
    assert lines == [f"newsclean: a.tar:{member[0]}: {message}".replace("\n", "\ufffd")]


TAR = tarred(("a.txt", GOOD), ("b.txt", GOOD * 100), ("c.txt", GOOD))
TARRED_LOST = f"newsclean: a.tar: no tar file, or damaged ({{}}); {LOST}"


@pytest.mark.parametrize(
    ("content", "lines", "out"),
    [
        (
            TAR[:2_000],
            [
                f"newsclean: a.tar:b.txt: damaged (unexpected end of data); {LOST}",
                TARRED_LOST.format("unexpected end of data"),
            ],
            ["a.txt"],
        ),
        (TAR[:1_200], [TARRED_LOST.format("truncated header")], ["a.txt"]),
        (TAR[:1_024], [TARRED_LOST.format("empty header")], ["a.txt"]),  # at the end of a member: nothing else tells
        (TAR[:1_024] + b"\x01" * 512 + TAR[1_536:], [TARRED_LOST.format("invalid header")], ["a.txt"]),
        (b"", [TARRED_LOST.format("empty header")], []),
        (GOOD * 100, [TARRED_LOST.format("invalid header")], []),
        (tarred(), ["newsclean: a.tar: nothing in it matches *.txt, *.text, *.md, *.html, *.htm, *.jsonl"], []),
    ],
)
def test_a_tar_file_that_is_cut_off(
    newsclean: Callable, tmp_path: Path, content: bytes, lines: list[str], out: list[str]
) -> None:
    code, found, sources = told(newsclean, tmp_path, "a.tar", content)
    assert (code, sources) == (2, out)
    assert [line[: len(expected)] for line, expected in zip(found, lines, strict=True)] == lines


def test_a_compressed_tar_file_that_is_cut_off(newsclean: Callable, tmp_path: Path) -> None:
    content = gzip.compress(tarred(("a.txt", GOOD), ("b.txt", noise(50_000)), ("c.txt", GOOD)))
    code, lines, out = told(newsclean, tmp_path, "a.tgz", content[: len(content) // 2])
    assert (code, out) == (2, ["a.txt"])
    assert lines[-1].startswith("newsclean: a.tgz: damaged (Compressed file ended before the end-of-stream marker was")
    assert lines[:-1] == [f"newsclean: a.tgz:b.txt: damaged (unexpected end of data); {LOST}"]


def test_a_tar_bomb(newsclean: Callable, tmp_path: Path) -> None:
    content = gzip.compress(tarred(("a.txt", GOOD), ("bomb.txt", b"x" * 30_000_000), ("z.txt", GOOD)))
    code, lines, out = told(newsclean, tmp_path, "a.tgz", content, "--max-bytes", "1000000")
    assert (code, out) == (2, ["a.txt", "z.txt"])
    assert lines == ["newsclean: a.tgz:bomb.txt: larger than 1000000 bytes; if that is right, raise --max-bytes"]


def test_a_tar_file_with_a_name_of_gigabytes(newsclean: Callable, tmp_path: Path) -> None:
    info = tarfile.TarInfo("././@LongLink")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 5 << 30
    code, lines, out = told(newsclean, tmp_path, "a.tar", info.tobuf() + b"x" * 10_000)
    assert (code, out) == (2, [])
    assert lines == [TARRED_LOST.format("a name of 5368709120 bytes")]


# Web archives


def record(number: int, block: bytes = GOOD, length: object = None) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:x:{number}>\r\n"
    head += f"Content-Length: {length or len(block)}"
    return head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


@pytest.mark.skipif(find_spec("fastwarc") is None, reason="needs the extra warc")
@pytest.mark.parametrize(
    ("content", "messages", "out"),
    [
        (
            record(1) + record(2)[:-15],
            ["a.wet:2: a damaged record (cut off, or without id or length); left out"],
            ["1"],
        ),
        (record(1) + b"rubbish\r\n" + record(2), [f"a.wet: damaged (Invalid WARC header); {LOST}"], ["1"]),
        (
            record(1) + record(2, length="many") + record(3),
            ["a.wet:2: a damaged record (cut off", f"a.wet: damaged (Invalid WARC header); {LOST}"],
            ["1"],
        ),
        (record(1) + record(2, b"caf\xe9") + record(3), ["a.wet:2: byte 3 (0xe9) is not utf-8; give"], ["1", "3"]),
        (
            record(1) + record(2, b"x" * 3_000) + record(3),
            ["a.wet:2: larger than 2000 bytes; if that is right, raise --max-bytes"],
            ["1", "3"],
        ),
        (b"", ["a.wet: no text and no HTML page in it; is it a web archive?"], []),
        (GOOD, [f"a.wet: damaged (Invalid WARC header); {LOST}"], []),
    ],
)
def test_a_damaged_web_archive(
    newsclean: Callable, tmp_path: Path, content: bytes, messages: list[str], out: list[str]
) -> None:
    code, lines, sources = told(newsclean, tmp_path, "a.wet", content, "--max-bytes", "2000")
    assert (code, sources) == (2, out), lines
    expected = [f"newsclean: {message}" for message in messages]
    assert [line[: len(start)] for line, start in zip(lines, expected, strict=True)] == expected


@pytest.mark.skipif(find_spec("fastwarc") is None, reason="needs the extra warc")
def test_a_compressed_web_archive_that_is_cut_off(newsclean: Callable, tmp_path: Path) -> None:
    content = gzip.compress(record(1)) + gzip.compress(record(2, noise(20_000)))
    code, lines, out = told(newsclean, tmp_path, "a.wet.gz", content[:-4_000])
    assert (code, out) == (2, ["1"])
    assert lines[0] == "newsclean: a.wet.gz:2: a damaged record (cut off, or without id or length); left out"
    assert lines[1].startswith("newsclean: a.wet.gz: damaged (Compressed file ended before the end-of-stream marker")
