"""Files changed in place: whole or not at all, and nothing of them is lost."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from newsclean.errors import NewscleanError
from newsclean.write.output import change, version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RAW = b"The mayor resigned on Monday.\n\nAdvertisement\n"
CLEAN = b"The mayor resigned on Monday.\n"


def test_a_kill_leaves_each_file_raw_or_clean(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for number in range(3_000):
        (tmp_path / "raw" / f"{number}.txt").write_bytes(RAW)
    command = [sys.executable, "-m", "newsclean", "raw", "--in-place", "-j", "2"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL, process_group=0) as run:
        while (tmp_path / "raw" / "0.txt").read_bytes() == RAW:
            assert run.poll() is None
            time.sleep(0.01)
        time.sleep(0.1)
        os.killpg(run.pid, signal.SIGKILL)
    found = {path.read_bytes() for path in (tmp_path / "raw").glob("*.txt")}
    assert found == {RAW, CLEAN}
    assert newsclean("raw", "--in-place").code == 0
    assert {path.read_bytes() for path in (tmp_path / "raw").glob("*.txt")} == {CLEAN}
    assert len(list((tmp_path / "raw").glob("*.txt"))) == 3_000


def test_a_file_that_someone_else_changed_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(RAW)
    seen = version_of(path)
    assert seen
    path.write_bytes(b"Written meanwhile.\n")
    with pytest.raises(NewscleanError, match=r"a\.txt: was changed while it was cleaned; left as it is"):
        change(path, CLEAN, "", seen)
    assert path.read_bytes() == b"Written meanwhile.\n"


def test_a_backup_is_never_overwritten(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RAW)
    (tmp_path / "a.txt.orig").write_bytes(b"Older still.")
    code, _, err = newsclean("a.txt", "--in-place", "--backup", ".orig")
    assert code == 2
    assert err == "newsclean: a.txt: left as it is, since a.txt.orig exists; move it or give another --backup\n"
    assert ((tmp_path / "a.txt").read_bytes(), (tmp_path / "a.txt.orig").read_bytes()) == (RAW, b"Older still.")
    (tmp_path / "a.txt.orig").write_bytes(RAW)  # as a killed run leaves it
    assert newsclean("a.txt", "--in-place", "--backup", ".orig").code == 0


def test_a_file_that_is_named_twice_is_one(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_bytes(RAW)
    (tmp_path / "raw" / "b.txt").symlink_to("a.txt")
    code, _, err = newsclean("raw", "raw/a.txt", "--in-place")
    assert (code, err) == (0, "")
    assert (tmp_path / "raw" / "a.txt").read_bytes() == CLEAN
    assert (tmp_path / "raw" / "b.txt").is_symlink()


def test_a_damaged_file_is_left(newsclean: Callable, tmp_path: Path) -> None:
    content = gzip.compress(RAW)[:-4]
    (tmp_path / "a.txt.gz").write_bytes(content)
    code, _, err = newsclean("a.txt.gz", "--in-place")
    assert code == 2
    assert err.startswith("newsclean: a.txt.gz: damaged (")
    assert (tmp_path / "a.txt.gz").read_bytes() == content


def test_a_pipe_is_not_changed(newsclean: Callable, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    code, _, err = newsclean("a.txt", "--in-place")
    assert (code, err) == (2, "newsclean: a.txt: not a file, so it cannot be changed in place; leave it out\n")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RAW)
    os.chown(tmp_path / "a.txt", 1234, 1234)
    assert newsclean("a.txt", "--in-place").code == 0
    found = (tmp_path / "a.txt").stat()
    assert (found.st_uid, found.st_gid, (tmp_path / "a.txt").read_bytes()) == (1234, 1234, CLEAN)
