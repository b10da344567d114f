"""Archives of texts: their members are documents, in their order."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from newsclean.packing import packed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RAW = "The mayor resigned on Monday after a long dispute over the new bridge.\n\nAdvertisement\n"
CLEAN = "The mayor resigned on Monday after a long dispute over the new bridge."
LINES = "".join(json.dumps({"id": number, "text": RAW}) + "\n" for number in (1, 2))
FILES = {
    "z/first.txt": RAW.encode(),
    "lines.jsonl": LINES.encode(),
    "a/table.csv": b"id,text\n7,He resigned.\n",
    "packed.txt.gz": gzip.compress(b"She resigned."),
    "picture.png": b"\x89PNG",
    ".hidden/a.txt": b"hidden",
    "__MACOSX/a.txt": b"hidden",
    "plain.md": b"They resigned.",
}
SOURCES = ["z/first.txt", "lines.jsonl:1", "lines.jsonl:2", "a/table.csv:2", "packed.txt.gz", "plain.md"]


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("z")
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def made(name: str, files: dict[str, bytes]) -> bytes:
    if name.endswith(".zip"):
        return zipped(files)
    suffix = {"tgz": ".gz", "tbz2": ".bz2", "txz": ".xz", "gz": ".gz", "bz2": ".bz2", "xz": ".xz", "zst": ".zst"}
    return packed(tarred(files), suffix.get(name.rpartition(".")[2], ""))


def records(out: bytes) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


NAMES = ["a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.bz2", "a.tbz2", "a.tar.xz", "a.txz"]


@pytest.mark.parametrize("name", NAMES)
def test_members_are_documents_in_order(newsclean: Callable, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(made(name, FILES))
    code, out, err = newsclean(name)
    assert code == 0
    assert [entry["source"] for entry in records(out)] == [f"{name}:{source}" for source in SOURCES]
    assert [entry["id"] for entry in records(out)] == ["z/first", 1, 2, "7", "packed", "plain"]
    assert records(out)[0]["text"] == CLEAN
    assert err.splitlines() == [
        f"newsclean: {name}: 1 files in it are no texts; choose others with --include",
        "newsclean: 6 articles, 3 changed, 3 words removed, 0 failed",
    ]


@pytest.mark.parametrize("name", ["a.tar.zst", "a.tzst"])
def test_zstandard(newsclean: Callable, tmp_path: Path, name: str) -> None:
    pytest.importorskip("backports.zstd", reason="needs the extra zstd")
    (tmp_path / name).write_bytes(packed(tarred(FILES), ".zst"))
    assert len(records(newsclean(name).out)) == 6


@pytest.mark.parametrize(("form", "name"), [("zip", "a.zip"), ("tar", "a.tar"), ("tar", "a.tgz")])
def test_from_a_pipe(newsclean: Callable, form: str, name: str) -> None:
    out = newsclean("-f", form, "-", given=made(name, FILES)).out
    assert [entry["source"] for entry in records(out)] == [f"-:{source}" for source in SOURCES]


def test_the_user_chooses_members(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(FILES))
    out = newsclean("a.zip", "--include", "z/*", "--include", "*.md").out
    assert [entry["id"] for entry in records(out)] == ["z/first", "plain"]


def test_the_format_can_be_named(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_bytes(zipped(FILES))
    assert len(records(newsclean("a.dat", "--from", "zip").out)) == 6


def test_archives_of_a_folder_become_lines(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.zip").write_bytes(zipped(FILES))
    (tmp_path / "raw" / "b.tgz").write_bytes(made("b.tgz", FILES))
    assert newsclean("raw", "--include", "*.zip", "--include", "*.tgz", "-o", "clean").code == 0
    assert {path.name for path in (tmp_path / "clean").iterdir()} == {"a.jsonl", "b.jsonl"}


def test_many_members_give_the_same_for_any_number_of_processes(newsclean: Callable, tmp_path: Path) -> None:
    files = {f"{number}.txt": b"\xff" if number == 700 else RAW.encode() * 3 for number in range(1_200)}
    (tmp_path / "a.zip").write_bytes(zipped(files))
    one = newsclean("a.zip", "-j", "1")
    assert one.out.count(b"\n") == 1_199
    assert newsclean("a.zip", "-j", "2") == one
    assert one.code == 2


def test_records_are_not_written_as_one_text(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(FILES))
    code, out, err = newsclean("a.zip", "--json")
    assert (code, out) == (2, b"")
    assert err == "newsclean: a.zip: ZIP may hold many articles; write them with --to jsonl\n"


def test_an_archive_is_not_changed_in_place(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(FILES))
    assert newsclean("a.zip", "--in-place").err == (
        "newsclean: a.zip: zip cannot be changed in place; give --output FILE or DIR\n"
    )


def test_a_stopped_run_over_an_archive_goes_on(newsclean: Callable, tmp_path: Path) -> None:
    files = {f"{number}.txt": (RAW * 40).encode() for number in range(3_000)}
    (tmp_path / "a.zip").write_bytes(zipped(files))
    code = (
        "import os, signal, sys\nfrom newsclean.batch import manifest\nfrom newsclean.cli import main\n"
        "plain = manifest.Manifest.save\n"
        "def save(self, *args, **more):\n    plain(self, *args, **more)\n    os.kill(os.getpid(), signal.SIGKILL)\n"
        "manifest.Manifest.save = save\nsys.argv = ['newsclean', 'a.zip', '-j', '1', '-o', 'out.jsonl']\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == -9
    assert newsclean("a.zip", "-o", "out.jsonl", "--resume").code == 0
    resumed = (tmp_path / "out.jsonl").read_bytes()
    assert newsclean("a.zip").out == resumed
