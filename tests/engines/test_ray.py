"""Ray Data, started on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")
pytest.importorskip("ray", reason="needs the extra ray")

from newsclean.arrow import BatchCleaner  # noqa: E402 (the libraries first)
from newsclean.engines.ray import clean  # noqa: E402

if TYPE_CHECKING:
    from types import ModuleType


def test_a_data_set(ray: ModuleType, texts: list[str]) -> None:
    table = pa.table({"id": range(len(texts)), "body": texts})
    dataset = ray.data.from_arrow([table.slice(0, 300), table.slice(300)])
    cleaned = clean(dataset, "body", edits=False, keep=["credit"])
    rows = pa.concat_tables(ray.get(cleaned.to_arrow_refs())).sort_by("id")
    assert rows.equals(BatchCleaner("body", edits=False, keep=["credit"])(table))


def test_a_column_that_is_not_there(ray: ModuleType) -> None:
    with pytest.raises(ray.exceptions.RayTaskError, match='no column "text"; the columns are body'):
        clean(ray.data.from_items([{"body": "a"}])).take_all()
