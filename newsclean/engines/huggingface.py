"""Hugging Face datasets: a data set in, the same rows cleaned out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack

from newsclean.arrow import BatchCleaner

if TYPE_CHECKING:
    from newsclean.cleaner import Options

_ROWS: Final = 256


def clean(
    dataset: Any,  # noqa: ANN401 (Dataset, IterableDataset, or a dict of either)
    column: str = "text",
    *,
    edits: bool = True,
    num_proc: int | None = None,
    **options: Unpack[Options],
) -> Any:  # noqa: ANN401 (the same)
    """Return *dataset* with the texts in *column* cleaned; see `newsclean.arrow.clean_batch`.

    A `Dataset` or `DatasetDict` is cleaned by *num_proc* processes, an iterable one while it is read.
    """
    cleaner = BatchCleaner(column, edits=edits, **options)
    processes = {"num_proc": num_proc} if num_proc else {}
    cleaned = dataset.with_format("arrow").map(cleaner, batched=True, batch_size=_ROWS, **processes)
    return cleaned.with_format(None)
