"""Ray Data: a data set in, the same rows cleaned out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Unpack

from newsclean.arrow import BatchCleaner

if TYPE_CHECKING:
    from ray.data import Dataset

    from newsclean.cleaner import Options

_ROWS: Final = 256
"""Rows of a batch: enough to be worth the call, few enough for little memory."""


def clean(dataset: Dataset, column: str = "text", *, edits: bool = True, **options: Unpack[Options]) -> Dataset:
    """Return *dataset* with the texts in *column* cleaned; see `newsclean.arrow.clean_batch`.

    It is lazy, like every step of Ray Data. The work is done by tasks, which load the rules once in each process.
    """
    return cleaned(dataset, BatchCleaner(column, edits=edits, **options))


def cleaned(dataset: Dataset, cleaner: BatchCleaner) -> Dataset:
    """Return *dataset* cleaned by *cleaner*."""
    return dataset.map_batches(cleaner, batch_format="pyarrow", batch_size=_ROWS, zero_copy_batch=True)
