"""The command on a real terminal: help without input, the progress bar, colours."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RAW = "The mayor resigned on Monday after a long dispute over the new bridge.\n\nAdvertisement\n"
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def on_terminal(
    folder: Path, *args: str, given: bytes | None = None, out: bool = False, **environment: str
) -> tuple[int, str, bytes]:
    """Run the command with standard error (and input without *given*; output with *out*) on a terminal.

    Returns the exit code, what the terminal shows, and standard output where that is none.
    """
    terminal, end = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", **environment}
    run = subprocess.Popen(
        [sys.executable, "-m", "newsclean", *args],
        stdin=end if given is None else subprocess.PIPE,
        stdout=end if out else subprocess.PIPE,
        stderr=end,
        cwd=folder,
        env=env,
    )
    os.close(end)
    result, _ = run.communicate(given)
    return run.returncode, _shown(terminal), result


def _shown(terminal: int) -> str:
    pieces = []
    try:
        while piece := os.read(terminal, 65536):
            pieces.append(piece)
    except OSError:  # Linux says so when the other end is closed
        pass
    os.close(terminal)
    return b"".join(pieces).decode().replace("\r\n", "\n")


def corpus(folder: Path, count: int = 3) -> None:
    (folder / "raw").mkdir()
    for number in range(count):
        (folder / "raw" / f"{number}.txt").write_text(RAW, encoding="utf-8")


def test_without_input_on_a_terminal_the_help_and_exit_code_2(tmp_path: Path) -> None:
    code, shown, out = on_terminal(tmp_path)
    assert (code, out) == (2, b"")
    assert shown.startswith("Usage: newsclean [OPTIONS] [INPUT]...")
    assert on_terminal(tmp_path, "--json", "-o", "out.json")[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_does_not_change_the_result(tmp_path: Path) -> None:
    code, shown, out = on_terminal(tmp_path, given=RAW.encode())
    assert (code, shown, out) == (0, "", b"The mayor resigned on Monday after a long dispute over the new bridge.\n")
    assert on_terminal(tmp_path, given=RAW.encode(), out=True)[1].encode() == out


def test_a_folder_shows_a_progress_bar(tmp_path: Path) -> None:
    corpus(tmp_path)
    code, shown, out = on_terminal(tmp_path, "raw", "-o", "clean", NO_COLOR="")
    assert (code, out) == (0, b"")
    assert "3/3" in shown
    assert _COLOUR.search(shown)
    assert _CONTROL.sub("", shown).endswith("newsclean: 3 files, 3 changed, 3 words removed, 0 failed\n")


def test_no_color_is_honoured(tmp_path: Path) -> None:
    corpus(tmp_path)
    code, shown, _ = on_terminal(tmp_path, "raw", "-o", "clean", NO_COLOR="1")
    assert code == 0
    assert "3/3" in shown
    colours = {code for found in _COLOUR.findall(shown) for code in found[2:-1].split(";")}
    assert colours <= {"", "0", "1", "2"}  # bold and dim are no colours


def test_errors_stand_above_the_bar(tmp_path: Path) -> None:
    corpus(tmp_path)
    (tmp_path / "raw" / "1.txt").write_bytes(b"\xff[red]")
    code, shown, _ = on_terminal(tmp_path, "raw", "-o", "clean")
    assert code == 2
    lines = _CONTROL.sub("", shown)
    assert "newsclean: raw/1.txt: byte 0 (0xff) is not utf-8; give the right encoding with --encoding\n" in lines


def test_quiet_shows_no_bar(tmp_path: Path) -> None:
    corpus(tmp_path)
    assert on_terminal(tmp_path, "raw", "-o", "clean", "-q") == (0, "", b"")


def test_the_bar_stays_away_from_a_result_on_the_same_terminal(tmp_path: Path) -> None:
    corpus(tmp_path)
    code, shown, _ = on_terminal(tmp_path, "raw", "--jsonl", out=True)
    assert code == 0
    assert "\x1b" not in shown
    assert shown.count('{"schema": "newsclean/1"') == 3


def test_help_has_no_colour(tmp_path: Path) -> None:
    assert "\x1b" not in on_terminal(tmp_path, "--help", out=True)[1]
