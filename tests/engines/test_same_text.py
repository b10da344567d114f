"""The same articles give the same clean text, byte for byte, whatever cleans them."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
from pyarrow import parquet  # noqa: E402 (after the skip)

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from pyspark.sql import SparkSession

SHARED = Path(__file__).parents[3] / "shared" / "bench" / "articles.jsonl.gz"


def command(*args: object) -> None:
    subprocess.run([sys.executable, "-m", "newsclean", "-q", *map(str, args)], check=True)


@pytest.fixture(scope="module", params=["our own", "scraped"])
def corpus(request: pytest.FixtureRequest, texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles as JSONL and as Parquet, and what the command makes of them with one process."""
    folder = tmp_path_factory.mktemp("corpus")
    articles = texts * 3
    if request.param == "scraped":
        if not SHARED.exists():
            pytest.skip("needs the scraped articles, which are no part of the project")
        articles = [json.loads(line)["text"] for line in gzip.decompress(SHARED.read_bytes()).splitlines()]
    names = [f"{number:06}" for number in range(len(articles))]
    lines = [json.dumps({"id": name, "text": text}) for name, text in zip(names, articles, strict=True)]
    (folder / "in.jsonl").write_text("\n".join(lines))
    table = pa.table({"id": names, "text": articles})
    (folder / "in").mkdir()
    for part in range(4):
        start = part * len(articles) // 4
        parquet.write_table(table[start : (part + 1) * len(articles) // 4], folder / f"in/{part}.parquet")
    command(folder / "in.jsonl", "-j", "1", "-o", folder / "one.jsonl")
    return folder


def texts_of(lines: Path) -> list[str]:
    return [json.loads(line)["text"] for line in lines.read_bytes().splitlines()]


def by_command(folder: Path) -> list[str]:
    command(folder / "in.jsonl", "-j", "2", "-o", folder / "two.jsonl")
    assert (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
    return texts_of(folder / "two.jsonl")


def by_ray(folder: Path, ray: ModuleType) -> list[str]:
    from newsclean.engines.ray import clean  # noqa: PLC0415 (needs its library)

    table = pa.concat_tables(ray.get(clean(ray.data.read_parquet(str(folder / "in"))).to_arrow_refs()))
    return table.sort_by("id").column("text").to_pylist()


def by_spark(folder: Path, spark: SparkSession) -> list[str]:
    from newsclean.engines.spark import clean  # noqa: PLC0415 (needs its library)

    rows = clean(spark.read.parquet(str(folder / "in"))).select("id", "text").orderBy("id").collect()
    return [row.text for row in rows]


def by_datatrove(folder: Path) -> list[str]:
    trove = pytest.importorskip("datatrove", reason="needs the extra datatrove")
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415 (after the skip)
    from datatrove.pipeline.readers import ParquetReader  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415

    from newsclean.engines.datatrove import NewsFormatter  # noqa: PLC0415

    del trove
    out = folder / "trove"
    writer = JsonlWriter(str(out), output_filename="${rank}.jsonl", compression=None)
    steps = [ParquetReader(str(folder / "in")), NewsFormatter(), writer]
    LocalPipelineExecutor(pipeline=steps, tasks=2, workers=2, logging_dir=str(folder / "logs")).run()
    rows = [json.loads(line) for file in out.iterdir() for line in file.read_bytes().splitlines()]
    return [row.get("text", "") for row in sorted(rows, key=itemgetter("id"))]  # its writer leaves empty fields out


@pytest.mark.parametrize("way", [by_command, by_ray, by_spark, by_datatrove], ids=lambda way: way.__name__)
def test_the_same_text(corpus: Path, way: Callable[..., list[str]], request: pytest.FixtureRequest) -> None:
    needs = [name for name in way.__annotations__ if name in ("ray", "spark")]
    found = way(corpus, *[request.getfixturevalue(name) for name in needs])
    assert found == texts_of(corpus / "one.jsonl")
