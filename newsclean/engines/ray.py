"""Ray Data: a data set in, the same rows cleaned out."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Unpack

from newsclean.arrow import BatchCleaner
from newsclean.engines.launch import Counts, files_of
from newsclean.errors import NewscleanError
from newsclean.extras import needed

if TYPE_CHECKING:
    import ray
    from pyarrow import dataset as datasets
    from ray.data import Dataset

    from newsclean.cleaner import Options
    from newsclean.engines.launch import EngineJob, Files
else:
    needed("ray.data", "ray", "Ray")
    ray = needed("ray", "ray", "Ray")
    datasets = needed("pyarrow.dataset", "ray", "Ray")

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


def run(job: EngineJob) -> Counts:
    """Do *job*, reading and writing with pyarrow; raises NewscleanError if that cannot be done."""
    files = files_of(job)
    here = {} if job.address else {"num_cpus": job.cores, "include_dashboard": False}
    ray.init(address=job.address, log_to_driver=False, logging_level="ERROR", **here)
    try:
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        dataset = ray.data.read_parquet(list(files.paths), filesystem=files.filesystem)
        cleaned(dataset, job.cleaner).write_parquet(files.output, filesystem=files.filesystem)
        return _counts(files)
    except (ray.exceptions.RayError, OSError) as error:
        raise NewscleanError(f"{job.output}: Ray failed: {_last_line(error)}") from error
    finally:
        ray.shutdown()


def _counts(files: Files) -> Counts:
    written = datasets.dataset(files.output, filesystem=files.filesystem, format="parquet")
    failed = datasets.field("error").is_valid()
    return Counts(written.count_rows(), written.count_rows(filter=failed))


def _last_line(error: Exception) -> str:
    return str(error).strip().rpartition("\n")[2]
