"""Spark, started on this machine."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pyarrow", reason="needs the extra parquet")
pytest.importorskip("pyspark", reason="needs the extra spark")

from newsclean import NewscleanError
from newsclean.arrow import clean_batch
from newsclean.engines.spark import clean

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def test_a_data_frame(spark: SparkSession, texts: list[str], clean_texts: list[str]) -> None:
    day = dt.date(2011, 1, 7)
    rows = [(number, text, {"day": day, "tags": ["a", None]}) for number, text in enumerate(texts)]
    frame = spark.createDataFrame(rows, "id long, text string, meta struct<day: date, tags: array<string>>")
    cleaned = clean(frame.repartition(3)).orderBy("id").collect()
    assert [row.text for row in cleaned] == clean_texts
    assert cleaned[7].meta.asDict() == {"day": day, "tags": ["a", None]}
    assert cleaned[1].dateline.places == ["Juneau, Alaska"]
    assert [credit.role for credit in cleaned[0].credits] == ["reporting", "editing"]


def test_columns_and_options(spark: SparkSession) -> None:
    import pyarrow as pa  # noqa: PLC0415 (see above)

    frame = spark.createDataFrame([("x", "He resigned.\nAdvertisement"), ("y", None)], "language string, body string")
    cleaned = clean(frame, "body", edits=False, outlet="here")
    batch = pa.record_batch({"language": ["x"], "body": ["a"]})
    assert cleaned.columns == clean_batch(batch, "body", edits=False).schema.names
    first, second = cleaned.collect()
    assert (first.text, first.outlet, first.input.language) == ("He resigned.", "here", "x")
    assert (second.text, second.flags, second.body) == (None, None, None)


def test_a_column_that_is_not_there(spark: SparkSession) -> None:
    with pytest.raises(NewscleanError, match='no column "text"; the columns are body'):
        clean(spark.createDataFrame([("a",)], "body string"))
