"""dolma: attributes that its own mixer takes out of the documents."""

from __future__ import annotations

import gzip
import json
from importlib import machinery, util
from pathlib import Path

import pytest

from newsclean import NewscleanError, clean
from newsclean.engines.dolma import spans, tag

TEXTS = [
    "Fishing opens late – “at last”\n\nThe boats can wait, he said.\n\nAdvertisement\n\nThe fish, too 🐟, he said.",
    "He resigned on Monday, the office said in a statement.\nSign up for our free newsletter\n",
    "Nothing to take out of this.",
]


def write(path: Path, lines: list[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    return path


def test_spans() -> None:
    text = "He resigned.\nAdvertisement"
    found = spans(clean(text))
    assert found["newsclean__furniture"] == [(13, 26, 1.0)]
    assert found["newsclean__residue"] == [(12, 13, 1.0), (13, 26, 1.0)]


def test_replacements_are_no_spans() -> None:
    assert spans(clean("JUNEAU, Alaska (AP) _ The boats can wait.")) == {"newsclean__residue": []}


def test_a_line_that_is_no_document(tmp_path: Path) -> None:
    documents = write(tmp_path / "in.jsonl.gz", ['{"id": "1", "text": "a"}', '{"id": "2"}'])
    with pytest.raises(NewscleanError, match="line 2: no document with id and text"):
        tag(documents, tmp_path / "out.jsonl.gz")
    assert not (tmp_path / "out.jsonl.gz").exists()


def test_the_mixer_takes_them_out(tmp_path: Path) -> None:
    found = util.find_spec("dolma")
    if found is None or found.origin is None:
        pytest.skip("needs dolma; pip install --no-deps dolma, since what it asks for cannot be had with the others")
    # The mixer alone: the package around it imports what is not installed.
    (library,) = Path(found.origin).parent.glob("dolma.*.so")
    loader = machinery.ExtensionFileLoader("dolma", str(library))
    spec = util.spec_from_loader("dolma", loader)
    assert spec is not None
    mixer = util.module_from_spec(spec)
    loader.exec_module(mixer)
    lines = [json.dumps({"id": str(number), "text": text, "source": "x"}) for number, text in enumerate(TEXTS)]
    documents = write(tmp_path / "news/documents/0.jsonl.gz", lines)
    assert tag(documents, tmp_path / "news/attributes/newsclean/0.jsonl.gz") == len(TEXTS)
    stream = {
        "name": "clean",
        "documents": [f"{tmp_path}/news/documents/*.gz"],
        "attributes": ["newsclean"],
        "output": {"path": f"{tmp_path}/mixed", "max_size_in_bytes": 1 << 30},
        "span_replacement": [{"span": "$.attributes.newsclean__residue", "min_score": 0.5, "replacement": ""}],
    }
    work = {"input": str(tmp_path / "work-in"), "output": str(tmp_path / "work-out")}
    mixer.mixer_entrypoint(json.dumps({"streams": [stream], "processes": 1, "work_dir": work}))
    (mixed,) = (tmp_path / "mixed").glob("*.gz")
    rows = [json.loads(line) for line in gzip.decompress(mixed.read_bytes()).splitlines()]
    assert [row["text"] for row in rows] == [clean(text).text for text in TEXTS]
