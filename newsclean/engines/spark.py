"""Spark: a data frame in, the same rows cleaned out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from newsclean.arrow import BatchCleaner
from newsclean.extras import needed

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas import types

    from newsclean.cleaner import Options
else:
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
