"""The recipes of the README's chapter on scale, run as they stand there."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
from pyarrow import dataset, parquet  # noqa: E402 (after the skip)

if TYPE_CHECKING:
    from collections.abc import Sequence

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^```py \[(\w+)\]\n(.*?)^```$", README, re.MULTILINE | re.DOTALL))
LIBRARIES = {"spark": "pyspark", "hf": "datasets"}


def test_there_is_one_for_each_engine() -> None:
    assert list(RECIPES) == [*["ray", "spark", "datatrove", "hf", "pandas", "polars", "duckdb", "scrapy", "dolma"]]


@pytest.fixture
def news(tmp_path: Path, texts: list[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with articles in news/, and an empty folder clean/."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / ".hf"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    (tmp_path / "news").mkdir()
    (tmp_path / "clean").mkdir()
    ids = [f"{number:04}" for number in range(len(texts))]
    for part in range(2):
        rows = slice(part * 200, (part + 1) * 200)
        parquet.write_table(pa.table({"id": ids[rows], "text": texts[rows]}), tmp_path / f"news/{part}.parquet")
    return tmp_path


def run(recipe: str, folder: Path, command: Sequence[str] = (sys.executable,)) -> None:
    library = LIBRARIES.get(recipe, recipe)
    if find_spec(library) is None:
        pytest.skip(f"needs {library}")
    (folder / "job.py").write_text(RECIPES[recipe], encoding="utf-8")
    done = subprocess.run([*command, "job.py"], cwd=folder, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("recipe", ["ray", "hf", "pandas", "polars", "duckdb"])
def test_a_recipe(recipe: str, news: Path, clean_texts: list[str]) -> None:
    run(recipe, news)
    (output,) = (news / "clean").iterdir()
    table = dataset.dataset(output, format="parquet").to_table().sort_by("id")
    assert table.column("text").to_pylist() == clean_texts


def test_datatrove(news: Path, clean_texts: list[str]) -> None:
    run("datatrove", news)
    files = (news / "clean/datatrove").iterdir()
    rows = [json.loads(line) for file in files for line in gzip.decompress(file.read_bytes()).splitlines()]
    rows.sort(key=lambda row: str(row["id"]))
    assert [row["text"] for row in rows] == clean_texts


def test_spark_by_spark_submit(news: Path, clean_texts: list[str]) -> None:
    if shutil.which("java") is None:
        pytest.skip("needs Java 17 or later")
    found = find_spec("pyspark")
    if found is None or found.origin is None:
        pytest.skip("needs pyspark")
    submit = Path(found.origin).parent / "bin" / "spark-submit"
    os.environ.setdefault("SPARK_HOME", str(submit.parents[1]))
    run("spark", news, [str(submit), "--master", "local[2]", "--conf", "spark.ui.enabled=false"])
    table = dataset.dataset(news / "clean/spark", format="parquet").to_table().sort_by("id")
    assert table.column("text").to_pylist() == clean_texts


def test_scrapy_settings() -> None:
    scrapy = pytest.importorskip("scrapy.utils.test", reason="needs the extra scrapy")
    from newsclean.engines.scrapy import NewsPipeline  # noqa: PLC0415 (after the skip)

    settings: dict[str, object] = {}
    exec(RECIPES["scrapy"], settings)  # noqa: S102 (our own)
    settings.pop("__builtins__")
    crawler = scrapy.get_crawler(settings_dict=settings)
    (name,) = crawler.settings.getdict("ITEM_PIPELINES")
    assert name == f"{NewsPipeline.__module__}.{NewsPipeline.__name__}"
    item = NewsPipeline.from_crawler(crawler).process_item({"text": "He resigned.\nAdvertisement"})
    assert (item["text"], item["language"]) == ("He resigned.", "en")


def test_dolma(tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    line = json.dumps({"id": "1", "text": "He resigned.\nAdvertisement", "source": "x"}).encode()
    (tmp_path / "documents/0.jsonl.gz").write_bytes(gzip.compress(line))
    (tmp_path / "job.py").write_text(RECIPES["dolma"], encoding="utf-8")
    subprocess.run([sys.executable, "job.py"], cwd=tmp_path, check=True)
    (found,) = gzip.decompress((tmp_path / "attributes/newsclean/0.jsonl.gz").read_bytes()).splitlines()
    assert json.loads(found)["attributes"]["newsclean__furniture"] == [[13, 26, 1.0]]
