"""datatrove: a pipeline as its users write one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("datatrove", reason="needs the extra datatrove")

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from newsclean.engines.datatrove import NewsFormatter

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pipeline(tmp_path: Path, texts: list[str], clean_texts: list[str]) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for part in range(2):
        lines = [json.dumps({"id": str(number), "text": texts[number]}) for number in range(part, len(texts), 2)]
        (source / f"{part}.jsonl").write_text("\n".join(lines))
    steps = [
        JsonlReader(str(source)),
        NewsFormatter(),
        JsonlWriter(str(tmp_path / "out"), output_filename="${rank}.jsonl", compression=None),
    ]
    LocalPipelineExecutor(pipeline=steps, tasks=2, workers=2, logging_dir=str(tmp_path / "logs")).run()
    found = [json.loads(line) for file in (tmp_path / "out").iterdir() for line in file.open()]
    found.sort(key=lambda row: int(row["id"]))
    assert [row["text"] for row in found] == clean_texts
    assert found[1]["metadata"]["newsclean"]["dateline"]["agency"] == "AP"
    stats = json.loads((tmp_path / "logs" / "stats.json").read_text())
    assert stats[1]["stats"]["changed"] == len(texts)


def test_metadata_is_added_unless_it_is_not_wanted() -> None:
    document = Document(text="He resigned.\nAdvertisement", id="1", metadata={"url": "u"})
    (bare,) = NewsFormatter(metadata=False, language="en").run([document])
    assert (bare.text, bare.metadata) == ("He resigned.", {"url": "u"})
    (told,) = NewsFormatter().run([bare])
    assert (told.metadata["url"], told.metadata["newsclean"]["language"]) == ("u", "en")
