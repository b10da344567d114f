"""What can be wrong with files and folders themselves: told in one line, the rest goes on, nothing blocks."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = b"The mayor resigned on Monday.\n"
NO_FILE = "not a file but a pipe, socket or device; left out, name it to read it"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder with good files at both ends of its order."""
    (tmp_path / "raw").mkdir()
    for name in ("a.txt", "z.txt"):
        (tmp_path / "raw" / name).write_bytes(GOOD)
    return tmp_path / "raw"


def told(newsclean: Callable, raw: Path, *args: str) -> tuple[int, list[str], set[str]]:
    """Clean the folder; the exit code, what was told without the summary, and the files that came out."""
    code, out, err = newsclean(raw.name, "-o", "clean", "-q", *args)
    assert out == b""
    return code, err.splitlines(), {str(path.relative_to(raw.parent / "clean")) for path in files_below(raw.parent)}


def files_below(folder: Path) -> list[Path]:
    return [path for path in (folder / "clean").rglob("*") if path.is_file()]


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    command = command.replace("newsclean", f"{sys.executable} -m newsclean")
    return subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, check=False, timeout=60)


# In a folder


def fifo(path: Path) -> None:
    os.mkfifo(path)


def listener(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as stream:
        folder = os.open(path.parent, os.O_RDONLY)
        stream.bind(f"/proc/self/fd/{folder}/{path.name}")  # a name of a socket must be short
        os.close(folder)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def broken_link(path: Path) -> None:
    path.symlink_to("nowhere")


def unreadable(path: Path) -> None:
    path.symlink_to("/proc/self/mem")  # root may read any file, but nobody the first byte of this one


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (fifo, NO_FILE),
        (listener, NO_FILE),
        (device, NO_FILE),
        (loop, "cannot be read: Too many levels of symbolic links; check the name"),
        (broken_link, "cannot be read: No such file or directory; check the name"),
        (unreadable, "cannot be read: Input/output error; check the name"),
    ],
)
def test_what_is_no_file(newsclean: Callable, raw: Path, make: Callable, message: str) -> None:
    make(raw / "m.txt")
    assert told(newsclean, raw) == (2, [f"newsclean: raw/m.txt: {message}"], {"a.txt", "z.txt"})


def test_a_folder_that_is_called_like_a_text(newsclean: Callable, raw: Path) -> None:
    (raw / "m.txt").mkdir()
    (raw / "m.txt" / "b.txt").write_bytes(GOOD)
    assert told(newsclean, raw) == (0, [], {"a.txt", "m.txt/b.txt", "z.txt"})


def test_a_link_to_the_folder_above_is_not_followed(newsclean: Callable, raw: Path) -> None:
    (raw / "m").symlink_to("..")
    assert told(newsclean, raw) == (0, [], {"a.txt", "z.txt"})


def test_a_name_that_is_no_text(newsclean: Callable, raw: Path) -> None:
    (raw / os.fsdecode(b"caf\xe9\n.txt")).write_bytes(b"\xff")
    code, lines, out = told(newsclean, raw, "--errors", "errors.jsonl")
    assert (code, out) == (2, {"a.txt", "z.txt"})
    assert len(lines) == 1
    assert "byte 0 (0xff) is not utf-8" in lines[0]
    assert (raw.parent / "errors.jsonl").read_bytes().count(b"\n") == 1


def test_a_file_that_vanishes_during_the_run(raw: Path) -> None:
    command = [sys.executable, "-m", "newsclean", "-q", "-", "raw", "--jsonl", "-o", "out.jsonl"]
    with subprocess.Popen(command, cwd=raw.parent, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        while not list(raw.parent.glob(".newsclean-*")):  # the list of files is made
            assert run.poll() is None
        (raw / "a.txt").unlink()
        _, err = run.communicate(GOOD)
    assert run.returncode == 2
    assert err == b"newsclean: raw/a.txt: cannot be read: No such file or directory; check the name\n"
    assert (raw.parent / "out.jsonl").read_bytes().count(b"\n") == 2


# Named by the user


def test_a_named_pipe_that_the_user_names(raw: Path) -> None:
    os.mkfifo(raw / "p.txt")
    done = shell("newsclean raw/p.txt & cat raw/a.txt > raw/p.txt; wait $!", raw.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, GOOD, b"")


@pytest.mark.parametrize("options", ["", "--json", "-j 2 -o out.txt", "-o clean/"])
def test_process_substitution(raw: Path, options: str) -> None:
    done = shell(f"newsclean <(cat raw/a.txt) {options}", raw.parent)
    assert (done.returncode, done.stderr) == (0, b"")
    written = b"".join(path.read_bytes() for path in [*raw.parent.glob("out.txt"), *files_below(raw.parent)])
    assert b"The mayor resigned on Monday." in done.stdout + written


def test_process_substitution_of_lines_and_for_the_output(raw: Path) -> None:
    done = shell("""newsclean -q <(echo '{"text": "He resigned."}') -o >(cat) --errors >(cat) && wait""", raw.parent)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'"text": "He resigned."' in done.stdout


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", "missing.txt: cannot be read: No such file or directory; check the name"),
        ("raw/a.txt/b.txt", "raw/a.txt/b.txt: cannot be read: Not a directory; check the name"),
        ("x" * 300, f"{'x' * 300}: File name too long; check the name"),
        ("/proc/self/mem", "/proc/self/mem: cannot be read: Input/output error; check the name"),
    ],
)
def test_a_name_that_cannot_be_read(newsclean: Callable, raw: Path, name: str, message: str) -> None:
    assert newsclean(name, "-o", "out.txt") == (2, b"", f"newsclean: {message}\n")
    assert {path.name for path in raw.parent.iterdir()} == {"raw"}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", GOOD, "a.jsonl: line 1: not JSON (Expecting value: line 1 column 1 (char 0)); mend or remove"),
        ("a.zip", b"\x1f\x8a", "a.zip: no zip file, or damaged (File is not a zip file); get it again"),
        ("a.txt", b"PK\x03\x04\xff", "a.txt: byte 4 (0xff) is not utf-8; give the right encoding with --encoding"),
        ("a.txt.gz", GOOD, "a.txt.gz: damaged (Not a gzipped file (b'Th')); what follows is lost"),
        ("a.csv", b'{"text": "x"}', 'a.csv: no column "text"; name the column of the text with --text-field'),
    ],
)
def test_an_ending_that_is_wrong(newsclean: Callable, tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    code, out, err = newsclean(name, "-q")
    assert (code, out, err.count("\n")) == (2, b"", 1)
    assert err.startswith(f"newsclean: {message}")


def test_a_format_that_is_unknown(newsclean: Callable) -> None:
    code, out, err = newsclean("--from", "docx", given=GOOD)
    assert (code, out, err.count("\n")) == (2, b"", 1)
    assert err.startswith("newsclean: Invalid value for '-f' / '--from': 'docx' is not one of 'auto', 'text', 'jsonl'")


# Where it goes


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("/dev/full", "/dev/full: cannot be written: No space left on device; make room"),
        ("/proc/version", "/proc/version: cannot be written: "),
        ("/proc/no/such/out.txt", "/proc/no/such/out.txt: cannot be written: No such file or directory; check folder"),
        ("raw/a.txt/out.txt", "raw/a.txt/out.txt: cannot be written: "),
        (f"{'x' * 300}.txt", f"{'x' * 300}.txt: File name too long; check the name"),
    ],
)
@pytest.mark.parametrize("name", ["raw/a.txt", "-"])
def test_an_output_that_cannot_be_written(newsclean: Callable, raw: Path, output: str, message: str, name: str) -> None:
    code, out, err = newsclean(name, "-o", output, given=GOOD)
    assert (code, out, err.count("\n")) == (2, b"", 1), err
    assert err.startswith(f"newsclean: {message}")
    assert {path.name for path in raw.parent.iterdir()} == {"raw"}


def test_a_full_disk_for_failures(newsclean: Callable, raw: Path) -> None:
    (raw / "m.txt").write_bytes(b"\xff")
    code, _, err = newsclean("raw", "-o", "clean", "-q", "--errors", "/dev/full")
    assert code == 2
    assert err.splitlines()[-1] == "newsclean: /dev/full: cannot be written: No space left on device; make room"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write(newsclean: Callable, raw: Path) -> None:
    (raw.parent / "clean").mkdir(mode=0o555)
    code, lines, out = told(newsclean, raw)
    assert (code, out) == (2, set())
    assert lines[0] == "newsclean: clean/a.txt: cannot be written: Permission denied; check folder and rights"


def test_a_reader_that_goes_away_and_a_closed_output(raw: Path) -> None:
    (raw / "big.txt").write_bytes(GOOD * 100_000)
    assert shell("newsclean raw --jsonl -q | true; exit ${PIPESTATUS[0]}", raw.parent).returncode == 0
    done = shell("newsclean raw/a.txt >&-", raw.parent)
    assert (done.returncode, done.stderr) == (2, b"newsclean: standard output is closed; use --output\n")


def test_the_same_file_twice(newsclean: Callable, raw: Path) -> None:
    code, out, err = newsclean("raw/a.txt", "raw", "-o", "clean")
    assert (code, out) == (2, b"")
    assert err == "newsclean: clean/a.txt: both raw/a.txt and raw/a.txt would go there; clean one by one\n"
    assert not (raw.parent / "clean").exists()
