"""Hugging Face datasets: one, several, and those that are read as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

datasets = pytest.importorskip("datasets", reason="needs the extra hf")

from newsclean.engines.huggingface import clean  # noqa: E402 (the library first)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def dataset(texts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> datasets.Dataset:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path)
    return datasets.Dataset.from_dict({"id": list(range(len(texts))), "text": texts})


def test_a_data_set(dataset: datasets.Dataset, clean_texts: list[str]) -> None:
    cleaned = clean(dataset)
    assert cleaned["id"][:] == list(range(len(clean_texts)))
    assert cleaned["text"][:] == clean_texts
    assert cleaned[1]["dateline"]["agency"] == "AP"


def test_several_processes(dataset: datasets.Dataset, clean_texts: list[str]) -> None:
    assert clean(dataset, num_proc=2, edits=False)["text"][:] == clean_texts


def test_a_dict_of_data_sets(dataset: datasets.Dataset) -> None:
    parts = clean(datasets.DatasetDict(train=dataset.select(range(3)), test=dataset.select(range(3, 5))))
    assert {name: part.num_rows for name, part in parts.items()} == {"train": 3, "test": 2}
    assert parts["test"][0]["credits"][0]["names"] == ["Jane Roe"]


def test_one_that_is_read_as_it_comes(dataset: datasets.Dataset, clean_texts: list[str]) -> None:
    cleaned = clean(dataset.to_iterable_dataset())
    assert [row["text"] for row in cleaned] == clean_texts
