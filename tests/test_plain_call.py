"""The plain call, inputs and nothing else, is run without a parser: it means what the parser makes of it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from newsclean.cli import is_plain
from newsclean.commands.clean import clean
from newsclean.commands.defaults import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@pytest.mark.parametrize("args", [["a.txt"], ["-"], ["a.txt", "b.txt"], ["folder/", "-"], ["./rules"]])
def test_plain_call_means_what_the_parser_makes_of_it(args: Sequence[str]) -> None:
    """The options of a call without options are the defaults, all of them."""
    assert is_plain(args)
    assert clean.make_context("newsclean", list(args)).params == {**DEFAULTS, "inputs": tuple(args)}


@pytest.mark.parametrize(
    "args", [["--json", "a.txt"], ["a.txt", "-q"], ["--", "-a.txt"], ["rules"], ["explain", "a.txt"]]
)
def test_options_and_command_words_need_the_parser(args: Sequence[str]) -> None:
    """What has an option, or begins with a command word, is not plain."""
    assert not is_plain(args)


def test_plain_call_imports_no_parser(tmp_path: Path) -> None:
    """A file is cleaned without what only other calls need: that would double the time to start."""
    (tmp_path / "a.txt").write_text("The harbour opened again on Monday.\n", encoding="utf-8")
    code = "import sys; from newsclean.cli import main; sys.argv = ['newsclean', 'a.txt']; main(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    text, modules = done.stdout.strip().split("\n")
    assert text == "The harbour opened again on Monday."
    assert not {"click", "rich", "regex", "dataclasses"} & set(modules.split())
