"""Several processes: the same bytes and words as one, whatever the input."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = (
    "The council of {0} voted on Tuesday to rebuild the old bridge number {1}, which had been closed since spring, and "
    "the mayor said that the work would begin before the first storms of the autumn reach the coast and its harbour."
)
TOWNS = ("Ashford", "Brookton", "Carville", "Ödenburg", "Elmsford")


def articles(count: int, paragraphs: int = 15) -> list[dict]:
    chance = random.Random(7)  # noqa: S311 (no secret)
    made = []
    for number in range(count):
        lines = [STORY.format(chance.choice(TOWNS), chance.randrange(10_000)) for _ in range(paragraphs)]
        lines.insert(paragraphs // 2, "Advertisement")
        made.append({"id": number, "text": "\n\n".join(lines), "url": f"https://example.org/{number}"})
    return made


def write_lines(path: Path, count: int, bad: tuple[int, ...] = ()) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for number, article in enumerate(articles(count)):
            stream.write("{broken\n" if number in bad else json.dumps(article, ensure_ascii=False) + "\n")


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def large(tmp_path: Path) -> Path:
    write_lines(tmp_path / "large.jsonl", 1_500, bad=(0, 700, 1_499))
    return tmp_path / "large.jsonl"


def test_a_large_file_gives_the_same_for_any_number(newsclean: Callable, large: Path, tmp_path: Path) -> None:
    assert large.stat().st_size > 4 << 20
    one = newsclean("large.jsonl", "-j", "1")
    assert one.code == 2
    records = [json.loads(line) for line in one.out.splitlines()]
    assert [record["source"] for record in records[698:700]] == ["large.jsonl:700", "large.jsonl:702"]
    assert [line.split(": not")[0] for line in one.err.splitlines()[:3]] == [
        f"newsclean: large.jsonl: line {number}" for number in (1, 701, 1500)
    ]
    for jobs in ("2", "3"):
        assert newsclean("large.jsonl", "-j", jobs, "-o", "out.jsonl") == (2, b"", one.err)
        assert (tmp_path / "out.jsonl").read_bytes() == one.out
    assert newsclean("-f", "jsonl", "-", "-j", "2", given=large.read_bytes()).out == one.out.replace(
        b'"source": "large.jsonl:', b'"source": "-:'
    )


def test_a_folder_gives_the_same_for_any_number(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw" / "deep").mkdir(parents=True)
    for number, article in enumerate(articles(900, paragraphs=2)):
        path = tmp_path / "raw" / ("deep" if number % 3 else "") / f"{number}.txt"
        path.write_bytes(b"\xff" if number in (5, 800) else article["text"].encode())
    one = newsclean("raw", "-o", "one", "-j", "1")
    assert one.code == 2
    assert newsclean("raw", "-o", "two", "-j", "2") == one
    assert files_below(tmp_path / "one") == files_below(tmp_path / "two")
    assert len(files_below(tmp_path / "one")) == 898
    lines = newsclean("raw", "--jsonl", "-j", "1")
    assert newsclean("raw", "--jsonl", "-j", "2") == lines


def test_large_files_mirrored_beside_small_ones(newsclean: Callable, large: Path, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    large.rename(tmp_path / "raw" / "b.jsonl")
    write_lines(tmp_path / "raw" / "a.jsonl", 5)
    write_lines(tmp_path / "raw" / "c.jsonl", 5)
    one = newsclean("raw", "--include=*.jsonl", "-o", "one", "-j", "1")
    assert newsclean("raw", "--include=*.jsonl", "-o", "two", "-j", "2") == one
    assert files_below(tmp_path / "one") == files_below(tmp_path / "two")
    assert list(files_below(tmp_path / "one")) == ["a.jsonl", "b.jsonl", "c.jsonl"]


def test_a_line_longer_than_a_piece(newsclean: Callable, tmp_path: Path) -> None:
    long = {"id": "long", "text": "\n\n".join(STORY.format("Ashford", number) for number in range(20_000))}
    lines = [json.dumps(article) for article in articles(3)]
    (tmp_path / "in.jsonl").write_text("\n".join([*lines, json.dumps(long), *lines, json.dumps(long), *lines]) + "\n")
    out = newsclean("in.jsonl", "-j", "2").out
    assert [json.loads(line)["id"] for line in out.splitlines()] == [0, 1, 2, "long", 0, 1, 2, "long", 0, 1, 2]


def test_a_last_line_without_an_end(newsclean: Callable, large: Path) -> None:
    content = large.read_bytes().replace(b"{broken\n", b"")
    large.write_bytes(content.removesuffix(b"\n"))
    code, out, _ = newsclean("large.jsonl", "-j", "2")
    assert (code, out.count(b"\n")) == (0, 1497)


def test_utf_16_is_not_cut(newsclean: Callable, large: Path) -> None:
    content = large.read_bytes().replace(b"{broken\n", b"")
    large.write_bytes(content)
    expected = newsclean("large.jsonl", "-j", "1").out
    large.write_bytes(content.decode().encode("utf-16"))
    assert newsclean("large.jsonl", "-j", "2").out == expected


def test_a_closed_pipe_ends_quietly_with_workers(large: Path) -> None:
    command = f"{sys.executable} -m newsclean -q -j 2 {large} | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (0, b'{"schema":', 1)  # one line was broken


def test_a_killed_worker_is_told(large: Path, tmp_path: Path) -> None:
    with large.open("rb") as stream:
        content = stream.read()
    command = [sys.executable, "-m", "newsclean", "-q", "-j", "2", "-f", "jsonl", "-", "-o", "out.jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as run:
        assert run.stdin is not None
        assert run.stderr is not None
        run.stdin.write(content)
        run.stdin.flush()
        while not (workers := children_of(run.pid)):
            assert run.poll() is None
        os.kill(workers[0], 9)
        _, err = run.communicate(content, timeout=60)
    assert run.returncode == 2
    assert err.splitlines()[-1] == b"newsclean: a worker was killed; if memory ran out, use fewer --jobs"
    assert not (tmp_path / "out.jsonl").exists()


def children_of(pid: int) -> list[int]:
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as stream:  # noqa: PTH123 (no file of ours)
        return [int(word) for word in stream.read().split()]
