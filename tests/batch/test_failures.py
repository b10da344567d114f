"""Failures are records: counted, written down, and the end only if the user says so."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from newsclean.batch import line_report as reporting
from newsclean.batch.failures import FailureFile
from newsclean.batch.line_report import LinesReport
from newsclean.batch.report import Tally
from newsclean.read.sources import Failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = '{"text": "The mayor resigned on Monday."}\n'


def failures(path: Path) -> list[tuple[str, str | None, str]]:
    return [tuple(json.loads(line).values()) for line in path.read_text(encoding="utf-8").splitlines()]


def test_failures_are_written_down(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.jsonl").write_text(f"{GOOD}broken\n{GOOD}", encoding="utf-8")
    (tmp_path / "raw" / "b.txt").write_bytes(b"caf\xe9")
    (tmp_path / "raw" / "c.txt").symlink_to("nowhere")
    (tmp_path / "raw" / "d.txt").write_text("He resigned.", encoding="utf-8")
    code, _, err = newsclean("raw", "--include=*", "--jsonl", "-o", "out.jsonl", "--errors", "errors.jsonl")
    assert code == 2
    told = failures(tmp_path / "errors.jsonl")
    assert [failure[:2] for failure in told] == [
        ("raw/a.jsonl", "line 2"),
        ("raw/b.txt", "byte 3"),
        ("raw/c.txt", None),
    ]
    assert [f"newsclean: {failure[2]}" for failure in told] == err.splitlines()[:3]
    assert err.splitlines()[-1] == "newsclean: 6 in = 3 out + 3 failed"
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 3


def test_without_failures_the_file_is_empty(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "errors.jsonl").write_text("of an earlier run\n", encoding="utf-8")
    code, _, err = newsclean("--errors", "errors.jsonl", given="He resigned.")
    assert (code, err) == (0, "newsclean: 1 in = 1 out + 0 failed\n")
    assert (tmp_path / "errors.jsonl").read_bytes() == b""


def test_failures_do_not_overwrite_an_input(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He resigned.", encoding="utf-8")
    code, _, err = newsclean("a.txt", "--errors", "a.txt")
    assert code == 2
    assert "a.txt: is the input and the output" in err
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "He resigned."
    assert newsclean("a.txt", "--errors", "no/such/place").err.startswith("newsclean: no/such/place: cannot be written")


def test_failures_do_not_overwrite_the_output(newsclean: Callable, tmp_path: Path) -> None:
    code, out, err = newsclean("-o", "clean.txt", "--errors", "./clean.txt", given="He resigned.")
    assert (code, out) == (2, b"")
    assert err == "newsclean: ./clean.txt: is the output and the file of failures; give another --errors\n"
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_cannot_be_written_counts_once(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "raw" / name).write_text("He resigned.", encoding="utf-8")
    (tmp_path / "clean" / "a.txt").mkdir(parents=True)
    code, _, err = newsclean("raw", "-o", "clean", "--errors", "errors.jsonl")
    assert code == 2
    assert err.splitlines()[-1] == "newsclean: 2 in = 1 out + 1 failed"
    assert (tmp_path / "clean" / "b.txt").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_strict_stops_at_the_first(newsclean: Callable, tmp_path: Path, jobs: str) -> None:
    (tmp_path / "in.jsonl").write_text(GOOD * 10 + "broken\n" + "broken too\n" + GOOD * 100_000, encoding="utf-8")
    code, out, err = newsclean("in.jsonl", "--strict", "-o", "out.jsonl", "-j", jobs)
    assert (code, out) == (2, b"")
    assert [line.split(": not")[0] for line in err.splitlines()] == [
        "newsclean: in.jsonl: line 11",
        "newsclean: stopped at the first failure, as --strict says",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl"]
    assert newsclean("--strict", given="He resigned.").code == 0


PADDED = json.dumps({"text": "The mayor resigned on Monday.", "more": "x" * 2_000}) + "\n"
FAULT = """
import sys
from newsclean.cleaner import Cleaner
from newsclean.cli import main
plain = Cleaner.clean
def faulty(self, text):
    if "fault" in text:
        raise ZeroDivisionError("of a rule")
    return plain(self, text)
Cleaner.clean = faulty
sys.argv = ["newsclean", *{0!r}]
sys.exit(main())
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_fault_of_our_own_costs_one_article(tmp_path: Path, jobs: str) -> None:
    lines = [
        GOOD,
        GOOD.replace("Monday", "fault"),
        "broken\n",
        *[PADDED] * 2_000,
        GOOD.replace("Monday", "fault"),
        GOOD,
    ]
    (tmp_path / "in.jsonl").write_text("".join(lines), encoding="utf-8")
    args = ["in.jsonl", "-o", "out.jsonl", "--errors", "errors.jsonl", "-j", jobs]
    done = subprocess.run([sys.executable, "-c", FAULT.format(args)], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    fault = "newsclean itself failed (ZeroDivisionError: of a rule); please report it"
    assert failures(tmp_path / "errors.jsonl")[::2] == [
        ("in.jsonl", "line 2", f"in.jsonl:2: {fault}"),
        ("in.jsonl", "line 2004", f"in.jsonl:2004: {fault}"),
    ]
    assert done.stderr.splitlines()[-1] == b"newsclean: 2,005 in = 2,002 out + 3 failed"
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == 2_002


def test_a_fault_in_one_file_of_many(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for name, text in (("a", "He resigned."), ("b", "A fault."), ("c", "He resigned.")):
        (tmp_path / "raw" / f"{name}.txt").write_text(text, encoding="utf-8")
    code = FAULT.format(["raw", "-o", "clean"])
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"newsclean: raw/b.txt: newsclean itself failed (ZeroDivisionError: of a rule); ")
    assert sorted(path.name for path in (tmp_path / "clean").iterdir()) == ["a.txt", "c.txt"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_strict_writes_nothing_that_stands_behind_the_failure(newsclean: Callable, tmp_path: Path, jobs: str) -> None:
    (tmp_path / "raw").mkdir()
    for number in range(1_500):
        text = b"\xff" if number == 300 else b"He resigned.\n\nAdvertisement\n"
        (tmp_path / "raw" / f"{number:04}.txt").write_bytes(text)
    code, _, err = newsclean("raw", "-o", "clean", "--strict", "-j", jobs)
    assert code == 2
    assert err.splitlines() == [
        "newsclean: raw/0300.txt: byte 0 (0xff) is not utf-8; give the right encoding with --encoding",
        "newsclean: stopped at the first failure, as --strict says",
    ]
    assert sorted(path.name for path in (tmp_path / "clean").iterdir()) == [f"{number:04}.txt" for number in range(300)]
    assert newsclean("raw", "--in-place", "--strict", "-j", jobs).code == 2
    raw = [(tmp_path / "raw" / f"{number:04}.txt").read_bytes() for number in range(1_500)]
    assert [number for number, text in enumerate(raw) if text == b"He resigned.\n"] == list(range(300))
    assert {path.name for path in tmp_path.iterdir()} == {"raw", "clean"}


def test_failures_can_go_to_a_device(newsclean: Callable) -> None:
    code, _, err = newsclean("--errors", "/dev/stderr", "-q", given=b"\xff")
    assert code == 2
    assert json.loads(err.splitlines()[0])["position"] == "byte 0"
    assert newsclean("--errors", "/dev/null", "-q", given="He resigned.") == (0, b"He resigned.\n", "")


def test_two_runs_do_not_write_one_file_of_failures(newsclean: Callable, tmp_path: Path) -> None:
    failing = FailureFile(tmp_path / "errors")
    failing.add([Failure("a", None, "x")])
    code, _, err = newsclean("--errors", "errors", given="He resigned.")
    assert (code, "errors: another run is writing it" in err) == (2, True)
    failing.close()
    assert (tmp_path / "errors").read_bytes().startswith(b'{"source": "a"')


def test_lines_say_how_far_a_run_has_come(capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((100.0, 105.0, 110.0, 115.0, 121.0))
    monkeypatch.setattr(reporting, "monotonic", lambda: next(clock))
    report = LinesReport(total_weight=400)
    for _ in range(4):
        report.take(Tally(unit="articles", taken=1000, cleaned=999, failed=1), weight=50)
    assert capsys.readouterr().err.splitlines() == [
        "newsclean: 2,000 articles, 200 a second, 25% done, 2 failed",
        "newsclean: 4,000 articles, 190 a second, 50% done, 4 failed",
    ]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_within_a_second(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "in.jsonl").write_text(GOOD * 400_000, encoding="utf-8")
    command = [sys.executable, "-m", "newsclean", "in.jsonl", "-o", "out.jsonl.gz", "-j", jobs]
    with subprocess.Popen(command, stderr=subprocess.PIPE, cwd=tmp_path, process_group=0) as run:
        while not list(tmp_path.glob(".newsclean-*")):
            assert run.poll() is None
            time.sleep(0.01)
        begun = time.monotonic()
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to the workers too
        _, err = run.communicate(timeout=10)
    assert time.monotonic() - begun < 1
    assert run.returncode == 130
    assert b"Traceback" not in err
    assert not (tmp_path / "out.jsonl.gz").exists()
