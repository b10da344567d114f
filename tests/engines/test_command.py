"""newsclean --engine: whole jobs from files to a folder, here and on a server that speaks S3."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
pytest.importorskip("ray", reason="needs the extra ray")
from pyarrow import dataset, parquet  # noqa: E402 (after the skip)

from newsclean.arrow import BatchCleaner  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def table(texts: list[str], tmp_path: Path) -> pa.Table:
    """A table with the articles, which lies in the folder "in" as three files."""
    table = pa.table({"id": range(len(texts)), "body": texts})
    (tmp_path / "in").mkdir()
    for part in range(3):
        parquet.write_table(table[part * 150 : (part + 1) * 150], tmp_path / f"in/{part}.parquet")
    return table


def test_ray(newsclean: Callable, tmp_path: Path, table: pa.Table) -> None:
    damaged = pa.Array.from_buffers(pa.string(), 1, pa.array([b"caf\xe9"], pa.binary()).buffers())
    bad = pa.table({"id": [400], "body": damaged})
    parquet.write_table(bad, tmp_path / "in/3.parquet")
    done = newsclean("--engine", "ray", "in/*.parquet", "-o", "out", "--text-field", "body", "--keep", "credit")
    assert (done.code, done.out) == (2, b"")
    assert done.err == (
        'newsclean: 401 in = 400 out + 1 failed\nnewsclean: rows that failed have the reason in the column "error"\n'
    )
    found = dataset.dataset(tmp_path / "out").to_table().sort_by("id")
    assert found[400:].drop("body").to_pylist()[0]["error"].startswith("not UTF-8: ")
    assert found[:400].equals(BatchCleaner("body", keep=["credit"])(table))


def test_spark(newsclean: Callable, tmp_path: Path, table: pa.Table) -> None:
    pytest.importorskip("pyspark", reason="needs the extra spark")
    if shutil.which("java") is None:
        pytest.skip("needs Java 17 or later")
    done = newsclean("--engine", "spark", "in", "-o", "out", "--text-field", "body", "--no-edits", "-j", "2")
    assert done.code == 0, done.err
    assert done.err.splitlines()[-1] == "newsclean: 400 in = 400 out + 0 failed"
    found = dataset.dataset(tmp_path / "out", format="parquet").to_table().sort_by("id")
    want = BatchCleaner("body", edits=False)(table)
    assert found.column_names == want.column_names
    assert found.to_pylist() == want.to_pylist()


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket on a server of this machine."""
    moto = pytest.importorskip("moto.server", reason="needs moto[server]")
    fs = pytest.importorskip("s3fs", reason="needs the extra s3")
    server = moto.ThreadedMotoServer(port=0)
    server.start()
    host, port = server.get_host_and_port()
    settings = {"ENDPOINT_URL": f"http://{host}:{port}", "ACCESS_KEY_ID": "us", "SECRET_ACCESS_KEY": "us"}
    for name, value in {**settings, "DEFAULT_REGION": "us-east-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    fs.S3FileSystem.clear_instance_cache()
    fs.S3FileSystem().mkdir("news")
    yield "s3://news"
    server.stop()


def test_ray_on_s3(newsclean: Callable, tmp_path: Path, table: pa.Table, bucket: str) -> None:
    import s3fs  # noqa: PLC0415 (the fixture has asked for it)

    store = s3fs.S3FileSystem()
    store.put(str(tmp_path / "in"), f"{bucket}/raw", recursive=True)
    args = ("--engine", "ray", f"{bucket}/raw/*.parquet", "-o", f"{bucket}/clean", "--text-field", "body")
    done = newsclean(*args, **os.environ)
    assert (done.code, done.err) == (0, "newsclean: 400 in = 400 out + 0 failed\n")
    found = dataset.dataset("news/clean", filesystem=store, format="parquet").to_table().sort_by("id")
    assert found.equals(BatchCleaner("body")(table))
    again = newsclean(*args, **os.environ)
    assert (again.code, again.err) == (
        2,
        "newsclean: s3://news/clean: something is there already; give an empty --output folder\n",
    )


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["none.parquet", "-o", "out"], "none.parquet: cannot be read: No such file or directory; check the name"),
        (["none/*.parquet", "-o", "out"], "none/*.parquet: no Parquet file there; check the name"),
        (["text.parquet", "-o", "out"], "text.parquet: not a Parquet file, or a damaged one; check it"),
        (["cut.parquet", "-o", "out"], "cut.parquet: not a Parquet file, or a damaged one; check it"),
        (["in", "-o", "out"], 'in/0.parquet: no column "text"; the columns are id, body; see --text-field'),
        (["in", "-o", "out", "--text-field", "id"], 'in/0.parquet: column "id" holds int64, not text'),
        (["in", "-o", "in"], "in: something is there already; give an empty --output folder"),
        (["in"], "an engine needs Parquet files, and a folder to write to: --output DIR"),
        (["in", "-o", "out", "--resume"], "--resume does not go with --engine; leave it out"),
        (["in", "-o", "out", "--to", "jsonl"], "an engine reads and writes Parquet; leave --from and --to out"),
        (["in", "-o", "out", "--keep", "nonsense"], 'unknown label "nonsense"; use one of furniture'),
        (["nowhere://in", "-o", "out"], "nowhere://in: cannot be read: Protocol not known: nowhere"),
    ],
)
@pytest.mark.usefixtures("table")
def test_what_cannot_be_done_is_said_in_a_line(
    newsclean: Callable, tmp_path: Path, args: list[str], message: str
) -> None:
    (tmp_path / "text.parquet").write_text("He resigned.")
    (tmp_path / "cut.parquet").write_bytes((tmp_path / "in/0.parquet").read_bytes()[:-20])
    done = newsclean("--engine", "ray", *args)
    assert (done.code, done.out) == (2, b"")
    assert message in done.err
    assert done.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_an_address_needs_an_engine(newsclean: Callable) -> None:
    done = newsclean("in.parquet", "--address", "local")
    assert (done.code, done.err) == (2, "newsclean: --address goes with --engine; add it or leave --address out\n")
