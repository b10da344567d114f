"""The README: its files are written, its commands run, its Python is tried, its help is the help."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


class Fence(NamedTuple):
    """A fenced block: the kind and perhaps the file that its first line names, and what it holds."""

    kind: str
    file: str
    content: str


FENCES = [
    Fence(kind, file or "", content)
    for kind, file, content in re.findall(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
]


EXTRAS = {"[html]": "trafilatura", "[warc]": "fastwarc"}
"""What stands in the place of a file's name if the commands of a block need an extra, and the module that it brings."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of the README, and the command on the path."""
    folder = tmp_path_factory.mktemp("readme")
    for fence in FENCES:
        if fence.file and not fence.file.startswith("["):
            (folder / fence.file).write_text(fence.content, encoding="utf-8")
    command = folder / ".bin" / "newsclean"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsclean "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return folder


def shell(command: str, desk: Path) -> str:
    path = f"{desk / '.bin'}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=desk,
        check=False,
        env={**os.environ, "PATH": path, "COLUMNS": "100"},
    )
    return done.stdout.decode()


def sessions(content: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what it prints."""
    return [(command, output) for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", content, re.MULTILINE)]


def test_there_is_something_to_test() -> None:
    kinds = [fence.kind for fence in FENCES]
    assert kinds.count("console") >= 6
    assert {"python", "toml", "text", "sh"} <= set(kinds)
    assert README.count("```") == 2 * len(FENCES)


@pytest.mark.parametrize("extra", ["", *EXTRAS])
def test_commands(desk: Path, extra: str) -> None:
    if extra and find_spec(EXTRAS[extra]) is None:
        pytest.skip(f"needs the extra {extra}")
    for fence in FENCES:
        if fence.kind == "console" and fence.file == extra:
            for command, output in sessions(fence.content):
                assert (command, shell(command, desk)) == (command, output)


def test_python(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk)
    for fence in FENCES:
        if fence.kind == "python":
            test = doctest.DocTestParser().get_doctest(fence.content, {}, "README", "README.md", 0)
            assert doctest.DocTestRunner().run(test).failed == 0


def test_ci_runs_the_test_command_of_the_readme() -> None:
    commands = [fence.content.strip() for fence in FENCES if fence.kind == "sh"]
    assert len(commands) == 2
    assert f"\n{commands[1]} || exit 1\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_changelog_has_an_unreleased_part() -> None:
    assert "\n## Unreleased\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
