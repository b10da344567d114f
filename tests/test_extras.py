"""What is not installed is missed in one line that says how to get it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT = """
import sys
sys.modules[{library!r}] = None  # what Python takes for a module that cannot be found
from newsclean.cli import main
sys.argv = ["newsclean", *{args!r}]
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("library", "args", "message"),
    [
        ("pyarrow", ["in.parquet"], "for Parquet something must be installed: pip install 'newsclean[parquet]'"),
        (
            "pyarrow",
            ["in.txt", "-o", "out.parquet"],
            "for Parquet something must be installed: pip install 'newsclean[parquet]'",
        ),
        (
            "ray",
            ["in.parquet", "--engine", "ray", "-o", "out"],
            "for Ray something must be installed: pip install 'newsclean[ray]'",
        ),
        (
            "pyspark",
            ["in.parquet", "--engine", "spark", "-o", "out"],
            "for Spark something must be installed: pip install 'newsclean[spark]'",
        ),
    ],
)
def test_an_extra_that_is_missing(tmp_path: Path, library: str, args: list[str], message: str) -> None:
    for name in ("in.parquet", "in.txt"):
        (tmp_path / name).write_text("He resigned.")
    script = WITHOUT.format(library=library, args=args)
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"newsclean: {message}\n"
