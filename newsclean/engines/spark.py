"""Spark: a data frame in, the same rows cleaned out."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Unpack

from newsclean.arrow import BatchCleaner
from newsclean.engines.launch import Counts
from newsclean.errors import NewscleanError
from newsclean.extras import needed

if TYPE_CHECKING:
    from py4j import protocol as py4j
    from pyspark import errors, sql
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas import types

    from newsclean.cleaner import Options
    from newsclean.engines.launch import EngineJob
else:
    sql = needed("pyspark.sql", "spark", "Spark")
    errors = needed("pyspark.errors", "spark", "Spark")
    py4j = needed("py4j.protocol", "spark", "Spark")
    types = needed("pyspark.sql.pandas.types", "spark", "Spark")


def clean(dataframe: DataFrame, column: str = "text", *, edits: bool = True, **options: Unpack[Options]) -> DataFrame:
    """Return *dataframe* with the texts in *column* cleaned; see `newsclean.arrow.clean_batch`.

    It is lazy, like every step of Spark. Each Python worker loads the rules once.
    """
    return cleaned(dataframe, BatchCleaner(column, edits=edits, **options))


def cleaned(dataframe: DataFrame, cleaner: BatchCleaner) -> DataFrame:
    """Return *dataframe* cleaned by *cleaner*."""
    schema = cleaner.schema(types.to_arrow_schema(dataframe.schema))
    return dataframe.mapInArrow(cleaner.each, types.from_arrow_schema(schema))


def run(job: EngineJob) -> Counts:
    """Do *job*, reading and writing with what Spark has for it; raises NewscleanError if that cannot be done."""
    if job.address is None and "JAVA_HOME" not in os.environ and shutil.which("java") is None:
        raise NewscleanError("Spark needs Java 17 or later; install it")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = sql.SparkSession.builder.appName("newsclean").master(job.address or f"local[{job.cores}]")
    quiet = {"spark.log.level": "ERROR", "spark.ui.showConsoleProgress": "false", "spark.ui.enabled": "false"}
    for name, value in quiet.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    try:
        frame = session.read.parquet(*job.inputs)
        cleaned(frame, job.cleaner).write.parquet(job.output)
        written = session.read.parquet(job.output)
        return Counts(written.count(), written.filter("error is not null").count())
    except (errors.PySparkException, py4j.Py4JError) as error:
        raise NewscleanError(f"{job.output}: Spark failed: {_in_a_line(error)}") from error
    finally:
        session.stop()


def _in_a_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return next((line for line in lines if "NewscleanError" in line), lines[0] if lines else type(error).__name__)
