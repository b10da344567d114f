"""Parquet in and out of the command: rows, types, any number of processes, stops, and bad files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
from pyarrow import parquet  # noqa: E402 (after the skip)

from newsclean.arrow import BatchCleaner  # noqa: E402
from newsclean.write.merged_schema import column_of, merged_schema  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def table(texts: list[str], tmp_path: Path) -> pa.Table:
    """A table with 4,000 rows, some without a text, which lies in in.parquet."""
    many: list[str | None] = texts * 10
    many[7] = None
    days = pa.array(range(len(many)), pa.int32()).cast(pa.date32())
    table = pa.table({"id": range(len(many)), "text": many, "day": days, "language": ["x"] * len(many)})
    parquet.write_table(table, tmp_path / "in.parquet", row_group_size=1_500)
    return table


def cleaned(table: pa.Table, column: str = "text", **options: object) -> pa.Table:
    return BatchCleaner(column, **options)(table).drop_columns(["error"])


def test_any_number_of_processes(newsclean: Callable, tmp_path: Path, table: pa.Table) -> None:
    for jobs in (1, 2, 3):
        done = newsclean("in.parquet", "-j", jobs, "-o", f"{jobs}.parquet")
        assert (done.code, done.out) == (0, b"")
        assert done.err.startswith("newsclean: 4,000 articles, 3,999 changed, ")
    found = parquet.read_table(tmp_path / "1.parquet")
    assert found.equals(cleaned(table))
    assert found.schema.field("text").type == pa.large_string()
    assert found.column("input").to_pylist()[0] == {"language": "x"}
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "2.parquet").read_bytes()
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "3.parquet").read_bytes()


def test_a_row_larger_than_a_piece_and_one_group_of_all_rows(newsclean: Callable, tmp_path: Path) -> None:
    large = "\n\n".join(f"The boats can wait, said the harbor master on day {day}. " * 20 for day in range(1_000))
    table = pa.table({"text": [*(f"He resigned on day {day}." for day in range(50)), large]})
    parquet.write_table(table, tmp_path / "in.parquet")
    assert newsclean("in.parquet", "-o", "out.parquet", "--no-edits").code == 0
    assert parquet.read_table(tmp_path / "out.parquet").equals(cleaned(table, edits=False))


def test_no_rows(newsclean: Callable, tmp_path: Path, table: pa.Table) -> None:
    parquet.write_table(table[:0], tmp_path / "none.parquet")
    assert newsclean("none.parquet", "-o", "out.parquet").code == 0
    assert parquet.read_table(tmp_path / "out.parquet").equals(cleaned(table[:0]))


def test_a_folder_is_mirrored_and_several_files_are_joined(
    newsclean: Callable, tmp_path: Path, texts: list[str]
) -> None:
    first = pa.table({"body": texts[:3], "n": [1, 2, 3]})
    second = pa.table({"body": texts[3:5], "n": [0.5, 1.5], "url": ["a", "b"]})
    (tmp_path / "in/deep").mkdir(parents=True)
    parquet.write_table(first, tmp_path / "in/1.parquet")
    parquet.write_table(second, tmp_path / "in/deep/2.parquet")
    args = ("in", "--include", "*.parquet", "--text-field", "body", "-q")
    assert newsclean(*args, "-o", "out").code == 0
    assert parquet.read_table(tmp_path / "out/1.parquet").equals(cleaned(first, "body"))
    assert parquet.read_table(tmp_path / "out/deep/2.parquet").equals(cleaned(second, "body"))
    assert newsclean(*args, "-o", "all.parquet").code == 0
    rows = parquet.read_table(tmp_path / "all.parquet").select(["n", "url"]).to_pylist()
    assert rows == [{"n": n, "url": url} for n, url in [(1, None), (2, None), (3, None), (0.5, "a"), (1.5, "b")]]


def test_jsonl_out_of_parquet(newsclean: Callable, table: pa.Table, clean_texts: list[str]) -> None:
    done = newsclean("in.parquet", "-q")
    assert done.code == 2
    assert done.err == "newsclean: in.parquet: row 8: no text; write Parquet to keep such rows\n"
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert len(rows) == table.num_rows - 1
    assert (rows[0]["id"], rows[0]["source"], rows[0]["day"]) == (0, "in.parquet:1", "1970-01-01")
    assert (rows[0]["text"], rows[0]["input"]) == (clean_texts[0], {"language": "x"})


def test_values_that_json_does_not_have(newsclean: Callable, tmp_path: Path) -> None:
    from decimal import Decimal  # noqa: PLC0415 (here alone)

    row = {"text": ["a"], "b": [b"\xff"], "n": [float("nan")], "d": [Decimal("1.10")], "s": [{"t": [b"\x00", None]}]}
    parquet.write_table(pa.table(row), tmp_path / "in.parquet")
    told = json.loads(newsclean("in.parquet").out)
    assert {name: told[name] for name in "bnds"} == {"b": "/w==", "n": None, "d": "1.10", "s": {"t": ["AA==", None]}}


def test_parquet_out_of_jsonl(newsclean: Callable, tmp_path: Path, texts: list[str], clean_texts: list[str]) -> None:
    rows = [
        {"id": number, "text": text, "url": "u", "tags": [], "score": number, "mixed": number, "flags": "theirs"}
        for number, text in enumerate(texts * 10)
    ]
    for row in rows[-5:]:
        row |= {"tags": ["a"], "score": 0.5, "mixed": {"a": 1}, "late": {"b": True}, "none": None, "empty": {}}
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)))
    for jobs in (1, 2):
        assert newsclean("in.jsonl", "-q", "-j", jobs, "-o", f"{jobs}.parquet").code == 0
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "2.parquet").read_bytes()
    table = parquet.read_table(tmp_path / "1.parquet")
    kinds = {name: str(table.schema.field(name).type) for name in ("id", "url", "tags", "score", "mixed", "late")}
    assert kinds == {
        "id": "int64",
        "url": "string",
        "tags": "list<element: string>",
        "score": "double",
        "mixed": "string",
        "late": "struct<b: bool>",
    }
    assert table.column("text").to_pylist() == clean_texts * 10
    last = table[-1:].to_pylist()[0]
    assert (last["mixed"], last["none"], last["empty"], last["input"]) == ('{"a": 1}', None, "{}", {"flags": "theirs"})
    assert table.column("mixed")[0].as_py() == "0"


def test_parquet_out_of_texts_and_tables(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text("He resigned.\nAdvertisement")
    (tmp_path / "in/b.txt").write_bytes(b"caf\xe9")
    done = newsclean("in", "-o", "out.parquet")
    assert done.code == 2
    assert done.err.endswith("newsclean: 2 files, 1 changed, 1 words removed, 1 failed\n")
    (row,) = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert (row["id"], row["source"], row["text"]) == ("a", "in/a.txt", "He resigned.")
    (tmp_path / "in.csv").write_text('id,text\n1,"He resigned.\nAdvertisement"\n')
    assert newsclean("in.csv", "--to", "parquet", "-o", "tables/").code == 0
    assert parquet.read_table(tmp_path / "tables/in.parquet").to_pylist()[0]["text"] == "He resigned."


def test_what_fails_is_told_and_left_out(newsclean: Callable, tmp_path: Path) -> None:
    damaged = pa.Array.from_buffers(pa.string(), 2, pa.array([b"caf\xe9", b"He resigned."], pa.binary()).buffers())
    parquet.write_table(pa.table({"text": damaged, "n": [1, 2]}), tmp_path / "in.parquet")
    done = newsclean("in.parquet", "-o", "out.parquet", "--errors", "errors.jsonl")
    assert done.code == 2
    assert done.err.endswith("newsclean: 2 in = 1 out + 1 failed\n")
    failure = json.loads((tmp_path / "errors.jsonl").read_text())
    assert (failure["source"], failure["position"]) == ("in.parquet", "row 1")
    assert "row 1: not UTF-8" in failure["error"]
    assert parquet.read_table(tmp_path / "out.parquet").column("n").to_pylist() == [2]
    (tmp_path / "lone.jsonl").write_text('{"text": "a \\ud800"}\n{"text": "b"}')
    done = newsclean("lone.jsonl", "-q", "-o", "lone.parquet")
    assert done.err == (
        "newsclean: lone.jsonl:1: a lone surrogate, U+D800, cannot be written as Parquet; use --jsonl\n"
    )
    assert parquet.read_table(tmp_path / "lone.parquet").column("text").to_pylist() == ["b"]


def test_strict_and_drop_empty(newsclean: Callable, tmp_path: Path) -> None:
    parquet.write_table(pa.table({"text": ["Advertisement", "He resigned.", None]}), tmp_path / "few.parquet")
    done = newsclean("few.parquet", "-o", "out.parquet", "--drop-empty", "--errors", "errors")
    assert (done.code, done.err.splitlines()[-1]) == (0, "newsclean: 3 in = 1 out + 2 dropped + 0 failed")
    assert parquet.read_table(tmp_path / "out.parquet").column("text").to_pylist() == ["He resigned."]
    assert newsclean("few.parquet", "--strict", "-o", "strict.jsonl").code == 2
    assert not (tmp_path / "strict.jsonl").exists()


@pytest.mark.usefixtures("table")
def test_a_run_that_was_stopped_goes_on(newsclean: Callable, tmp_path: Path) -> None:
    command = ["in.parquet", "-q", "-j", "2", "-o", "out.parquet"]
    with subprocess.Popen([sys.executable, "-m", "newsclean", *command], cwd=tmp_path, process_group=0) as run:
        while not (tmp_path / ".out.parquet.manifest").exists():
            assert run.poll() is None
            time.sleep(0.02)
        os.killpg(run.pid, signal.SIGKILL)
    assert not (tmp_path / "out.parquet").exists()
    assert newsclean(*command, "--resume").code == 0
    assert newsclean("in.parquet", "-q", "-o", "whole.parquet").code == 0
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "whole.parquet").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"in.parquet", "out.parquet", "whole.parquet"}


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["text.parquet"], "text.parquet: not a Parquet file, or a damaged one (Parquet magic bytes not found"),
        (["cut.parquet"], "cut.parquet: not a Parquet file, or a damaged one ("),
        (["holed.parquet"], "holed.parquet: not a Parquet file, or a damaged one ("),
        (["empty.parquet"], "empty.parquet: not a Parquet file, or a damaged one ("),
        (["none.parquet"], "none.parquet: cannot be read: No such file or directory; check the name"),
        (["folder.parquet"], "folder.parquet: no file in it matches *.txt"),
        (
            ["in.parquet", "--text-field", "body"],
            'in.parquet: no column "body"; the columns are id, text, day, language; see --text-field',
        ),
        (["in.parquet", "--text-field", "id"], 'in.parquet: column "id" holds int64, not text'),
        (["-", "--from", "parquet"], "-: Parquet cannot be read from a stream; name a file"),
        (["in.parquet", "--to", "text"], "in.parquet: PARQUET may hold many articles; write them with --to jsonl"),
        (["in.parquet", "--to", "parquet"], "standard output: Parquet needs a name that ends with .parquet"),
        (["in.parquet", "--to", "parquet", "-o", "x"], "x: Parquet needs a name that ends with .parquet"),
        (["in.parquet", "--to", "jsonl", "-o", "x.parquet"], "x.parquet: would be Parquet, not jsonl"),
        (["in.parquet", "-o", "in.parquet"], "in.parquet: is the input and the output"),
        (["in.parquet", "--in-place"], "in.parquet: parquet cannot be changed in place"),
    ],
)
@pytest.mark.usefixtures("table")
def test_what_cannot_be_done_is_said_in_a_line(
    newsclean: Callable, tmp_path: Path, args: list[str], message: str
) -> None:
    whole = (tmp_path / "in.parquet").read_bytes()
    (tmp_path / "text.parquet").write_text("He resigned.")
    (tmp_path / "empty.parquet").write_bytes(b"")
    (tmp_path / "cut.parquet").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "holed.parquet").write_bytes(whole[:1_000] + b"\xff" * 5_000 + whole[6_000:])
    (tmp_path / "folder.parquet").mkdir()
    done = newsclean(*args)
    assert (done.code, done.out) == (2, b"")
    assert done.err.startswith(f"newsclean: {message}")
    assert not (tmp_path / "x.parquet").exists()


def test_types_that_do_not_go_together_become_text() -> None:
    one = pa.schema({"a": pa.list_(pa.null()), "b": pa.struct({"x": pa.int64()}), "c": pa.bool_(), "d": pa.null()})
    two = pa.schema({"a": pa.list_(pa.string()), "b": pa.struct({"y": pa.string()}), "c": pa.string()})
    assert merged_schema([one, two]) == pa.schema(
        {
            "a": pa.list_(pa.string()),
            "b": pa.struct({"x": pa.int64(), "y": pa.string()}),
            "c": pa.string(),
            "d": pa.string(),
        }
    )


@pytest.mark.parametrize(
    ("values", "told"),
    [([1, 2.5], [1.0, 2.5]), ([1, "a"], ["1", "a"]), ([10**30], [str(10**30)]), ([True, 1], ["true", "1"])],
)
def test_values_of_several_kinds(values: list[object], told: list[object]) -> None:
    assert column_of(values).to_pylist() == told
