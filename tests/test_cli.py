"""The command: inputs, outputs, errors, exit codes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

import newsclean as library
from newsclean.__main__ import main
from newsclean.batch.joined import Joined
from newsclean.batch.worklist import INCLUDED, Job, sources_of
from newsclean.write.output import Growing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = (
    "The city council voted on Tuesday to rebuild the old harbour bridge, which has been closed since the spring, "
    "and to ask the county for half of the money.\n\n"
    "“We have waited long enough,” said the mayor, who had promised a decision before the summer break."
)
RAW = STORY.replace("\n\n", "\n\nAdvertisement\n\n")
CLEAN = f"{STORY}\n".encode()


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    path = tmp_path / "raw.txt"
    path.write_text(RAW, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "deep/er/b.text", "c.md", "d.log", ".hidden.txt", ".git/e.txt"):
        path = tmp_path / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RAW, encoding="utf-8")
    return tmp_path / "raw"


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# One text in, one text out


def test_a_file_gives_its_story_and_nothing_else(newsclean: Callable, raw: Path) -> None:
    assert newsclean(raw) == (0, CLEAN, "")


@pytest.mark.parametrize("args", [(), ("-",), ("-o", "-"), ("--to", "text", "-")])
def test_standard_input(newsclean: Callable, args: tuple[str, ...]) -> None:
    assert newsclean(*args, given=RAW) == (0, CLEAN, "")


def test_the_library_gives_the_same(newsclean: Callable) -> None:
    assert newsclean(given=RAW).out.decode() == library.clean_text(RAW) + "\n"


@pytest.mark.parametrize("ending", ["", "\n", "\n\n\n"])
def test_clean_text_ends_with_one_newline(newsclean: Callable, ending: str) -> None:
    assert newsclean(given=STORY + ending).out == CLEAN


@pytest.mark.parametrize("text", ["", " \n\n", "Advertisement\n"])
def test_nothing_left_is_no_error_but_noted(newsclean: Callable, text: str) -> None:
    code, out, err = newsclean(given=text)
    assert (code, out) == (0, b"")
    assert err == "newsclean: -: nothing is left; the text is empty or all boilerplate\n"
    assert newsclean("-q", given=text) == (0, b"", "")


def test_output_to_a_file(newsclean: Callable, raw: Path, tmp_path: Path) -> None:
    assert newsclean(raw, "-o", "clean.txt") == (0, b"", "")
    assert (tmp_path / "clean.txt").read_bytes() == CLEAN


def test_output_to_a_folder(newsclean: Callable, raw: Path, tmp_path: Path) -> None:
    assert newsclean(raw, "-o", "clean/") == (0, b"", "")
    assert files_below(tmp_path / "clean") == {"raw.txt": CLEAN}


# Bytes


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_understood(newsclean: Callable, encoding: str) -> None:
    assert newsclean(given=RAW.encode(encoding)) == (0, CLEAN, "")


def test_another_encoding_must_be_named(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(RAW.encode("cp1252"))
    offset = RAW.index("“")
    code, out, err = newsclean("old.txt")
    assert (code, out) == (2, b"")
    assert err == f"newsclean: old.txt: byte {offset} (0x93) is not utf-8; give the right encoding with --encoding\n"
    assert newsclean("old.txt", "--encoding", "cp1252") == (0, CLEAN, "")


def test_the_offset_counts_the_byte_order_mark(newsclean: Callable) -> None:
    assert "byte 5 (0xff)" in newsclean(given=b"\xef\xbb\xbfab\xff").err
    assert "byte 4 " in newsclean(given=b"\xff\xfea\0\x00\xd8").err


@pytest.mark.parametrize("name", ["no-such", "hex", "undefined"])
def test_an_unknown_encoding(newsclean: Callable, name: str) -> None:
    code, _, err = newsclean("--encoding", name, given=RAW)
    assert code == 2
    assert err == f'newsclean: unknown encoding "{name}"; use a name such as utf-8, cp1252, utf-16\n'


@pytest.mark.parametrize("text", ["a\0b", "\u200f\u05e9\u05dc\u05d5\u05dd", "x" * 1_000_000, "\r\r\n\u2028"])
def test_odd_texts_pass(newsclean: Callable, text: str) -> None:
    code, _, _ = newsclean(given=text)
    assert code == 0


# What cannot be


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("missing.txt",), "missing.txt: cannot be read: No such file or directory; check the name"),
        (("--colour",), "No such option '--colour'; see newsclean --help"),
        (("--language", "xx"), 'unknown language "xx"; use one of any, en, de'),
        (("--keep", "captions"), 'unknown label "captions"; use one of furniture, prompt'),
        (("--backup", ".orig"), "--backup goes with --in-place; add it or leave --backup out"),
        (("--in-place",), "--in-place needs files; standard input has no place"),
        (("--in-place", "raw.txt", "--json"), "--in-place keeps the name and format of a file; leave"),
        (("--in-place", "raw.txt", "--backup", "a/b"), "--backup takes the end of a name, such as .orig; it"),
        (("raw.txt", "raw.txt"), "several inputs need a place to go; use --output DIR, --in-place or --jsonl"),
        ((".",), "several inputs need a place to go; use --output DIR, --in-place or --jsonl"),
        ((".", "--json"), "several inputs need a place to go; use --output DIR, --in-place or --jsonl"),
        ((".", "-o", "raw.txt"), "raw.txt: a file, where a folder is needed; give another --output"),
        ((".", "--jsonl", "-o", "."), ".: JSONL is one file, not a folder; give --output FILE.jsonl"),
        ((".", "-o", "x/", "--include", "*.log"), ".: no file in it matches *.log; choose others with --include"),
        (("-", "-", "--jsonl"), '"-" (standard input) is given twice; give it once'),
        (("raw.txt", "./raw.txt", "-o", "x/"), "x/raw.txt: both raw.txt and ./raw.txt would go there; clean"),
        (("raw.txt", "-o", "raw.txt/x"), "raw.txt/x: cannot be written: "),
        (("", "--jsonl"), '"" names no file; is a variable empty?'),
        (("raw.txt", "-o", ""), '"" names no file; is a variable empty?'),
        (("--rules", "missing.toml"), "missing.toml: cannot be read: No such file or directory"),
    ],
)
def test_errors_are_one_line_and_exit_code_2(
    newsclean: Callable, raw: Path, args: tuple[str, ...], message: str
) -> None:
    code, out, err = newsclean(*args, given=RAW)
    assert (code, out) == (2, b"")
    assert err.startswith(f"newsclean: {message}")
    assert err.count("\n") == 1
    assert raw.read_text(encoding="utf-8") == RAW


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110 (a device)
def test_a_full_disk_is_an_error(raw: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 (a device)
        done = subprocess.run(
            [sys.executable, "-m", "newsclean", raw], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"newsclean: standard output: cannot be written: No space left on device\n"


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(RAW + "\n\nAnother paragraph stands here." * 50_000, encoding="utf-8")
    command = f"{sys.executable} -m newsclean long.txt | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"The city c", b"")


def test_closed_standard_streams(raw: Path) -> None:
    for closed, message in (("<&-", b"-: "), (">&-", b"standard output is closed; use --output")):
        name = "-" if closed == "<&-" else raw.name
        command = f"{sys.executable} -m newsclean {name} {closed}"
        done = subprocess.run(["bash", "-c", command], cwd=raw.parent, capture_output=True, check=False)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr
        assert done.stderr.count(b"\n") == 1
        assert message in done.stderr or b"standard input is closed" in done.stderr


def test_an_interrupt_is_quiet_and_leaves_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsclean", "-f", "jsonl", "-", "-o", "out.jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as run:
        assert run.stdin is not None
        while not list(tmp_path.glob(".newsclean-*")):  # it has begun
            assert run.poll() is None
        run.send_signal(signal.SIGINT)
        _, err = run.communicate()
    assert (run.returncode, err) == (130, b"")
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_right_when_the_output_begins_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Growing.begin

    def interrupted(self: Growing, size: int = 0) -> None:
        begin(self, size)
        raise KeyboardInterrupt

    monkeypatch.setattr(Growing, "begin", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Joined(Job((), tmp_path / "out.jsonl")).open()
    assert list(tmp_path.iterdir()) == []


# Never the input


@pytest.mark.parametrize("output", ["raw.txt", "./raw.txt", "link.txt", "hard.txt", "."])
def test_the_input_is_never_the_output(newsclean: Callable, raw: Path, output: str) -> None:
    (raw.parent / "link.txt").symlink_to(raw)
    (raw.parent / "hard.txt").hardlink_to(raw)
    code, out, err = newsclean("raw.txt", "-o", output)
    assert (code, out) == (2, b"")
    assert err == "newsclean: raw.txt: is the input and the output; to change files use --in-place\n"
    assert raw.read_text(encoding="utf-8") == RAW


@pytest.mark.parametrize("command", ["raw.txt >> raw.txt", "- < raw.txt -o raw.txt", "< raw.txt >> raw.txt"])
def test_not_by_redirection_either(raw: Path, command: str) -> None:
    command = f"{sys.executable} -m newsclean {command}"
    done = subprocess.run(["bash", "-c", command], cwd=raw.parent, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"is the input and the output" in done.stderr
    assert raw.read_text(encoding="utf-8") == RAW


def test_a_folder_is_not_mirrored_onto_itself(newsclean: Callable, folder: Path) -> None:
    before = files_below(folder)
    code, _, err = newsclean("raw", "-o", "raw")
    assert code == 2
    assert "is the input and the output" in err
    assert files_below(folder) == before


def test_a_device_is_written_to_and_not_replaced(newsclean: Callable, raw: Path) -> None:
    assert newsclean(raw, "-o", "/dev/null") == (0, b"", "")
    assert os.path.exists("/dev/null")  # noqa: PTH110 (a device)
    assert not os.path.isfile("/dev/null")  # noqa: PTH113 (a device)


# In place


def test_in_place_changes_the_file(newsclean: Callable, raw: Path) -> None:
    raw.chmod(0o640)
    assert newsclean("--in-place", raw) == (0, b"", "")
    assert files_below(raw.parent) == {"raw.txt": CLEAN}
    assert raw.stat().st_mode & 0o777 == 0o640


def test_in_place_with_a_backup(newsclean: Callable, raw: Path) -> None:
    assert newsclean("--in-place", "--backup", ".orig", raw) == (0, b"", "")
    assert files_below(raw.parent) == {"raw.txt": CLEAN, "raw.txt.orig": RAW.encode()}
    # The second run finds nothing to change, so the copy of the raw text is safe.
    assert newsclean("--in-place", "--backup", ".orig", raw) == (0, b"", "")
    assert files_below(raw.parent) == {"raw.txt": CLEAN, "raw.txt.orig": RAW.encode()}


def test_in_place_goes_through_a_link(newsclean: Callable, raw: Path) -> None:
    link = raw.with_name("link.txt")
    link.symlink_to(raw)
    newsclean("--in-place", link)
    assert link.is_symlink()
    assert raw.read_bytes() == CLEAN


def test_in_place_leaves_what_cannot_be_read(newsclean: Callable, raw: Path) -> None:
    raw.write_bytes(b"Advertisement\n\xff")
    code, out, err = newsclean("--in-place", raw)
    assert (code, out) == (2, b"")
    assert "byte 14 (0xff)" in err
    assert files_below(raw.parent) == {"raw.txt": b"Advertisement\n\xff"}


# Folders and several files


def test_a_folder_is_mirrored(newsclean: Callable, folder: Path, tmp_path: Path) -> None:
    code, out, err = newsclean("raw/", "-o", "clean/")
    assert (code, out) == (0, b"")
    assert err == "newsclean: 3 files, 3 changed, 3 words removed, 0 failed\n"
    assert files_below(tmp_path / "clean") == dict.fromkeys(("a.txt", "c.md", "deep/er/b.text"), CLEAN)
    assert newsclean(folder, "-o", "quiet/", "-q") == (0, b"", "")


@pytest.mark.parametrize(
    ("globs", "names"),
    [(["*.log"], {"d.log"}), (["*.txt", "*.log"], {"a.txt", "d.log"}), (["deep/*"], {"deep/er/b.text"})],
)
def test_include(newsclean: Callable, folder: Path, tmp_path: Path, globs: list[str], names: set[str]) -> None:
    assert newsclean(folder, "-o", "clean", *[f"--include={glob}" for glob in globs]).code == 0
    assert files_below(tmp_path / "clean").keys() == names


def test_a_bad_file_does_not_stop_the_others(newsclean: Callable, folder: Path, tmp_path: Path) -> None:
    (folder / "b.txt").write_bytes(b"caf\xe9")
    (folder / "bad.md").symlink_to("nowhere")
    code, out, err = newsclean("raw", "-o", "clean")
    assert (code, out) == (2, b"")
    assert err.splitlines() == [
        "newsclean: raw/b.txt: byte 3 (0xe9) is not utf-8; give the right encoding with --encoding",
        "newsclean: raw/bad.md: cannot be read: No such file or directory; check the name",
        "newsclean: 5 files, 3 changed, 3 words removed, 2 failed",
    ]
    assert files_below(tmp_path / "clean").keys() == {"a.txt", "c.md", "deep/er/b.text"}


def test_a_folder_that_cannot_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found = [source.name for source, _ in sources_of([str(folder)], INCLUDED, None)]
    assert found == [f"{folder}/a.txt", f"{folder}/c.md", f"{folder}/deep"]


def test_the_output_inside_the_input_is_not_read_again(newsclean: Callable, folder: Path) -> None:
    for _ in range(2):
        assert newsclean("raw", "-o", "raw/clean").err.startswith("newsclean: 3 files, 3 changed")
    assert files_below(folder / "clean").keys() == {"a.txt", "c.md", "deep/er/b.text"}


def test_several_files(newsclean: Callable, folder: Path, tmp_path: Path) -> None:
    code, out, err = newsclean("raw/a.txt", "raw/deep", "-", "-o", "clean", given=RAW)
    assert (code, out) == (0, b"")
    assert err == "newsclean: 3 files, 3 changed, 3 words removed, 0 failed\n"
    assert files_below(tmp_path / "clean").keys() == {"a.txt", "er/b.text", "stdin.txt"}
    assert files_below(folder)["a.txt"] == RAW.encode()


def test_a_folder_in_place(newsclean: Callable, folder: Path) -> None:
    (folder / "a.txt").write_bytes(CLEAN)
    assert newsclean("raw", "--in-place").err == "newsclean: 3 files, 2 changed, 2 words removed, 0 failed\n"
    changed = {name for name, content in files_below(folder).items() if content == CLEAN}
    assert changed == {"a.txt", "c.md", "deep/er/b.text"}


def test_a_folder_as_json(newsclean: Callable, folder: Path, tmp_path: Path) -> None:
    assert newsclean(folder, "--json", "-o", "clean").code == 0
    assert files_below(tmp_path / "clean").keys() == {"a.json", "c.json", "deep/er/b.json"}
    shutil.copy(folder / "a.txt", folder / "a.md")
    code, _, err = newsclean("raw", "--json", "-o", "clean")
    assert code == 2
    assert err == "newsclean: clean/a.json: both raw/a.md and raw/a.txt would go there; clean one by one\n"


# Settings


def test_keep_leaves_that_kind_of_residue(newsclean: Callable, raw: Path) -> None:
    assert newsclean(raw, "--keep", "furniture").out == f"{RAW}\n".encode()


def test_rules_of_the_user(newsclean: Callable, raw: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        '[[rule]]\nid = "council"\nstrips = "furniture"\nscope = "sentence"\nphrases = ["the city council voted"]\n'
        'why = "A test."\nremoves = ["The city council voted."]\nkeeps = ["What the city council voted on."]\n',
        encoding="utf-8",
    )
    assert newsclean(raw, "--rules", "mine.toml").out.startswith("“We have".encode())


# Help, version, command words


def test_help(newsclean: Callable) -> None:
    for option in ("-h", "--help"):
        code, out, err = newsclean(option)
        assert (code, err) == (0, "")
        assert out.startswith(b"Usage: newsclean [OPTIONS] [INPUT]...")


def test_version(newsclean: Callable) -> None:
    assert newsclean("--version") == (0, f"newsclean {library.__version__}\n".encode(), "")


def test_a_command_word_wins_over_a_file_of_that_name(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "rules").write_text(RAW, encoding="utf-8")
    assert newsclean("rules").out.count(b"\n    ") > 1
    assert newsclean("rules", "-h").out.startswith(b"Usage: newsclean rules [OPTIONS]")
    assert newsclean("./rules") == (0, CLEAN, "")
    assert newsclean("--", "rules") == (0, CLEAN, "")
    assert newsclean("-q", "--dateline", "keep", "./rules") == (0, CLEAN, "")
    # An option's value is no command word, nor is a later input.
    assert newsclean("./rules", "-o", "rules.txt") == (0, b"", "")
    assert newsclean("-", "-o", "rules", given=STORY) == (0, b"", "")
    assert (tmp_path / "rules").read_bytes() == CLEAN
    assert newsclean("-o", "rules.jsonl", "--jsonl", "rules.txt", "rules").code == 0


def test_the_installed_command_is_the_same() -> None:
    (script,) = entry_points(group="console_scripts", name="newsclean")
    assert script.load() is main
