"""newsclean explain says what goes and why."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import newsclean

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    (
        "The harbour council voted on Monday to buy two ferries, which will run every ten minutes until midnight, and "
        "promised that the fare would stay the same for three years."
    ),
    (
        "The mayor said that the old boats had cost more to mend than new ones would, and that nobody would miss the "
        "noise they made in the mornings when the fog stood in the bay."
    ),
    (
        "Fishermen who had feared for their berths were told on Tuesday that the new pier, for which the state pays a "
        "third, would leave room for all of them and for the boats of the school."
    ),
)
MENU = (
    "Home",
    "News",
    "Sport",
    "Weather",
    "Opinion",
    "Jobs",
    "Cars",
    "Login",
    "Subscribe",
    "Search",
    "Archive",
    "Help",
)
DUMP = "\n".join((*(f"  * {entry}" for entry in MENU * 3), "", *STORY, "", *(f"  * {entry}" for entry in MENU * 3)))


def explained(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newsclean", "explain", *args], capture_output=True, text=True, check=False
    )


def test_every_edit_has_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "raw.txt"
    path.write_text(f"{STORY[0]}\n\nADVERTISEMENT\n\n{STORY[1]}\n", encoding="utf-8")
    done = explained(str(path))
    assert done.returncode == 0
    assert "furniture (ad-label): “ADVERTISEMENT”: An ad label belongs to the page, not to the story." in done.stdout


def test_the_blocks_of_a_dump_are_told(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_text(DUMP, encoding="utf-8")
    lines = explained(str(path)).stdout.splitlines()
    assert any(line.startswith("- 0.0") and "Weather" in line for line in lines)
    assert any(line.startswith("+ ") and "harbour council" in line and "[" in line for line in lines)


def test_a_clean_text_has_nothing_to_explain(tmp_path: Path) -> None:
    path = tmp_path / "clean.txt"
    path.write_text("\n\n".join(STORY), encoding="utf-8")
    assert explained(str(path)).stdout == "nothing to change\n"


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    done = explained(str(tmp_path / "none.txt"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "cannot be read" in done.stderr


def test_a_dump_is_cut_to_its_story() -> None:
    result = newsclean.clean(DUMP)
    assert result.text == "\n\n".join(STORY)
    assert "page-dump" in result.flags
    assert {edit.rule for edit in result.edits if edit.label == "page"} >= {"not-the-story"}
    assert newsclean.clean(DUMP, page="never").text.endswith("* Jobs")


def test_an_article_is_left_alone() -> None:
    assert newsclean.clean("\n\n".join(STORY)).edits == ()
