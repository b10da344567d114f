"""A run that was killed goes on where it was, and the result is that of one that was not."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from newsclean.batch.failures import FailureFile
from newsclean.errors import NewscleanError
from newsclean.read.sources import Failure

if TYPE_CHECKING:
    from collections.abc import Callable

STORY = "The council voted on day {0} to rebuild the old bridge number {1}, which had been closed since the spring."
STOPPED = "newsclean: stopped; to go on, run the same command with --resume\n"


def text(number: int, paragraphs: int) -> str:
    lines = [STORY.format(number, line) for line in range(paragraphs)]
    return "\n\n".join([*lines, "Advertisement"])


def write_lines(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for number in range(count):
            line = json.dumps({"id": number, "text": text(number, 40)})
            stream.write((line if number % 500 else "broken") + "\n")


def write_files(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / f"{number % 7}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text(number, 3).encode() if number % 500 else b"\xff")


def tree(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {str(below.relative_to(path)): below.read_bytes() for below in path.rglob("*") if below.is_file()}


def start(folder: Path, *args: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "newsclean", *args]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, process_group=0)


def killed_at(folder: Path, seconds: float, *args: str) -> bool:
    """Kill a run and its workers, as a power cut does; whether it was still running."""
    with start(folder, *args) as run:
        try:
            run.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
            return True
        return False


def stopped(folder: Path, manifest: str, *args: str, by: int = signal.SIGINT) -> bytes:
    """Stop a run once it has written down how far it has come; what it said."""
    with start(folder, *args) as run:
        while not (folder / manifest).exists():
            assert run.poll() is None
            time.sleep(0.02)
        time.sleep(0.1)
        os.killpg(run.pid, by)
        _, err = run.communicate()
    return err


@pytest.mark.parametrize(
    ("made", "names"),
    [
        ((write_lines, 3_000), "in.jsonl out.jsonl"),
        ((write_lines, 3_000), "in.jsonl out.jsonl.gz"),
        ((write_files, 8_000), "in clean"),
    ],
)
def test_killed_again_and_again(newsclean: Callable, tmp_path: Path, made: tuple[Callable, int], names: str) -> None:
    write, count = made
    given, output = names.split()
    write(tmp_path / given, count)
    suffix = "".join(Path(output).suffixes)
    whole = newsclean(given, "-j", "2", "-o", f"whole{suffix}", "--errors", "whole-errors")
    kills = 0
    points = Random(names)  # noqa: S311 (the same points each time, no secret)
    for _ in range(10):
        seconds = points.uniform(0.3, 1.3)  # anywhere from the start to the first finished pieces
        kills += killed_at(tmp_path, seconds, given, "-j", "2", "-o", output, "--errors", "errors", "--resume")
    done = newsclean(given, "-j", "2", "-o", output, "--errors", "errors", "--resume")
    assert kills >= 2
    assert done.code == whole.code == 2
    assert done.err.splitlines()[-2:] == whole.err.splitlines()[-2:]
    assert tree(tmp_path / output) == tree(tmp_path / f"whole{suffix}")
    assert tree(tmp_path / "errors") == tree(tmp_path / "whole-errors")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {given, output, f"whole{suffix}", "errors", "whole-errors"}  # nothing is left behind


KILLED = """
import os, sys
from newsclean.batch import joined, manifest
from newsclean.cli import main
manifest._PAUSE = manifest._SHARE = 0
def killed(method, before, last):
    def wrapped(self):
        before or method(self)
        if last in str(self.path):
            os.kill(os.getpid(), 9)
        before and method(self)
    return wrapped
{0} = killed({0}, {1}, {2!r})
sys.argv = ["newsclean", *{3!r}]
main()
"""


@pytest.mark.parametrize(
    ("moment", "before", "last"),
    [
        ("joined.Growing.finish", True, "b.jsonl"),
        ("joined.Growing.finish", False, "b.jsonl"),
        ("joined.Growing.finish", False, "c.jsonl"),
        ("manifest.Manifest.remove", True, ""),
    ],
)
def test_killed_as_a_file_appears(newsclean: Callable, tmp_path: Path, moment: str, before: bool, last: str) -> None:  # noqa: FBT001
    (tmp_path / "in").mkdir()
    for name in ("a.jsonl", "b.jsonl", "c.jsonl"):
        write_lines(tmp_path / "in" / name, 300)
    args = ["in", "--include=*.jsonl", "-o", "out", "--errors", "errors"]
    code = KILLED.format(moment, before, last, [*args, "-j", "1"])
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / ".out.manifest").exists()
    done = newsclean(*args, "--resume")
    resumed = tree(tmp_path / "out"), tree(tmp_path / "errors")
    shutil.rmtree(tmp_path / "out")
    whole = newsclean(*args)
    assert (done.code, done.err.splitlines()[-2:]) == (2, whole.err.splitlines()[-2:])
    assert resumed == (tree(tmp_path / "out"), tree(tmp_path / "errors"))
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out", "errors"}


def test_a_failures_file_that_is_gone_on_with_is_as_long_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "errors").write_bytes(b"written down\nnot written down\n")
    failures = FailureFile(tmp_path / "errors", 13)
    assert failures.size == 13  # though nothing was added yet
    failures.add([Failure("a", None, "x")])
    failures.close()
    added = b'{"source": "a", "position": null, "error": "x"}\n'
    assert (tmp_path / "errors").read_bytes() == b"written down\n" + added
    assert failures.size == 13 + len(added)
    with pytest.raises(NewscleanError, match="what an earlier run wrote is gone"):
        FailureFile(tmp_path / "errors", 1000)


@pytest.fixture
def half(tmp_path: Path) -> Path:
    """A folder with a run that was interrupted."""
    write_lines(tmp_path / "in.jsonl", 4_000)
    err = stopped(tmp_path, ".out.jsonl.manifest", "in.jsonl", "-q", "-j", "1", "-o", "out.jsonl")
    assert err.decode().endswith(STOPPED)
    assert not (tmp_path / "out.jsonl").exists()
    return tmp_path


def test_another_number_of_processes_goes_on(newsclean: Callable, half: Path) -> None:
    assert json.loads((half / ".out.jsonl.manifest").read_bytes())["state"]["tasks"] > 0
    assert newsclean("in.jsonl", "-q", "-j", "2", "-o", "out.jsonl", "--resume").code == 2
    resumed = (half / "out.jsonl").read_bytes()
    assert newsclean("in.jsonl", "-q", "-j", "2", "-o", "out.jsonl").code == 2
    assert (half / "out.jsonl").read_bytes() == resumed


def test_it_is_not_begun_anew_unasked_nor_with_other_settings_or_inputs(newsclean: Callable, half: Path) -> None:
    def refused(*args: str) -> str:
        code, out, err = newsclean("in.jsonl", "-o", "out.jsonl", *args)
        assert (code, out, err.count("\n")) == (2, b"", 1)
        return err.removeprefix("newsclean: out.jsonl: ")

    assert refused().startswith("a run was stopped here; go on with --resume, or remove ")
    assert refused("--resume", "--keep", "prompt", "--language", "en") == (
        "the run was begun with another keep, language; use the same\n"
    )
    with (half / "in.jsonl").open("ab") as stream:
        stream.write(b"\n")
    assert refused("--resume").startswith("the inputs have changed; remove ")
    (half / ".out.jsonl.manifest").write_bytes(b"{")
    assert "cannot be read" in newsclean("in.jsonl", "-o", "out.jsonl", "--resume").err
    (half / ".out.jsonl.manifest").unlink()
    assert newsclean("in.jsonl", "-q", "-o", "out.jsonl").code == 2
    assert (half / "out.jsonl").read_bytes().count(b"\n") == 3_992


def test_what_was_written_is_gone(newsclean: Callable, half: Path) -> None:
    (unfinished,) = half.glob(".newsclean-*")
    unfinished.write_bytes(b"")
    code, _, err = newsclean("in.jsonl", "-o", "out.jsonl", "--resume")
    assert code == 2
    assert "what an earlier run wrote is gone" in err


def test_two_runs_do_not_write_one_file(newsclean: Callable, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", 4_000)
    with start(tmp_path, "in.jsonl", "-q", "-j", "1", "-o", "out.jsonl") as run:
        while not list(tmp_path.glob(".newsclean-*")):
            assert run.poll() is None
        code, _, err = newsclean("in.jsonl", "-j", "1", "-o", "out.jsonl")
        run.kill()
    assert code == 2
    assert "another run is writing it" in err or "a run was stopped here" in err


def test_a_full_disk_stops_the_run_and_it_goes_on_later(newsclean: Callable, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", 2_500)
    limit = 6 << 20  # the largest file that may be written: it stands for a disk that is full
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", "in.jsonl", "-q", "-j", "2", "-o", "out.jsonl"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 2
    assert b"out.jsonl: cannot be written: File too large; make room\n" in done.stderr
    assert not (tmp_path / "out.jsonl").exists()
    assert STOPPED.encode() in done.stderr
    assert newsclean("in.jsonl", "-q", "-o", "out.jsonl", "--resume").code == 2
    shutil.move(tmp_path / "out.jsonl", tmp_path / "resumed.jsonl")
    assert newsclean("in.jsonl", "-q", "-o", "out.jsonl").code == 2
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "resumed.jsonl").read_bytes()


@pytest.mark.parametrize("args", [("-", "-o", "out.txt"), ("a.txt",), ("a.txt", "--in-place"), ("a.txt", "-o", "-")])
def test_runs_that_cannot_go_on(newsclean: Callable, tmp_path: Path, args: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text("He resigned.", encoding="utf-8")
    code, _, err = newsclean(*args, "--resume")
    assert code == 2
    assert err == "newsclean: --resume needs inputs that are files, and --output FILE or DIR\n"


def test_without_an_earlier_run_it_begins(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He resigned.", encoding="utf-8")
    assert newsclean("a.txt", "-o", "out.txt", "--resume") == (0, b"", "")
    assert {path.name for path in tmp_path.iterdir()} == {"a.txt", "out.txt"}
