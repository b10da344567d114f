"""The batch function: rows, columns, types, and what is wrong with a batch."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys

import pytest

pa = pytest.importorskip("pyarrow", reason="needs the extra parquet")

from newsclean import Cleaner, NewscleanError  # noqa: E402 (pyarrow first)
from newsclean.arrow import BatchCleaner, clean_batch, cleaned_schema  # noqa: E402

OURS = ["language", "outlet", "headline", "standfirst", "byline", "dateline", "credits", "text", "paragraphs"]
OURS += ["edits", "flags", "counts", "error"]


def test_rows_and_columns_stay(texts: list[str]) -> None:
    batch = pa.record_batch({"url": [f"u{number}" for number in range(400)], "text": texts})
    cleaned = clean_batch(batch)
    assert cleaned.schema.names == ["url", *OURS]
    assert cleaned.column("url").equals(batch.column("url"))
    assert cleaned.column("text").to_pylist() == [Cleaner().clean(text).text for text in texts]
    assert set(cleaned.column("error").to_pylist()) == {None}
    assert cleaned.schema == cleaned_schema(batch.schema)


def test_the_columns_hold_what_json_holds(texts: list[str]) -> None:
    text = texts[0]
    row = clean_batch(pa.record_batch({"text": [text]})).to_pylist()[0]
    told = Cleaner().clean(text).to_dict()
    assert row == {**{name: told[name] for name in OURS[:-1]}, "error": None}
    assert row["credits"] == [
        {"role": "reporting", "names": ["Jane Roe"]},
        {"role": "editing", "names": ["John Doe"]},
    ]
    json.dumps(row)


def test_types() -> None:
    schema = clean_batch(pa.record_batch({"text": [""]})).schema
    assert schema.field("text").type == pa.large_string()
    assert schema.field("byline").type == pa.list_(pa.string())
    assert pa.types.is_struct(schema.field("dateline").type)
    assert schema.field("dateline").type.field("places").type == pa.list_(pa.string())
    assert pa.types.is_struct(schema.field("credits").type.value_type)
    assert schema.field("edits").type.value_type.field("start").type == pa.int64()
    assert pa.types.is_struct(schema.field("counts").type)


def test_no_text_gives_nulls() -> None:
    cleaned = clean_batch(pa.record_batch({"id": [1, 2], "text": pa.array([None, "He resigned."])}))
    first, second = cleaned.to_pylist()
    assert first == {"id": 1, **dict.fromkeys(OURS)}
    assert second["text"] == "He resigned."


def test_a_text_of_another_name_stays() -> None:
    cleaned = clean_batch(pa.record_batch({"body": ["He resigned.\nAdvertisement"]}), column="body")
    assert cleaned.column("body").to_pylist() == ["He resigned.\nAdvertisement"]
    assert cleaned.column("text").to_pylist() == ["He resigned."]


def test_columns_whose_names_are_taken_move() -> None:
    batch = pa.record_batch({"input": [1], "text": ["a"], "body": ["He resigned."], "language": ["x"], "id": [7]})
    cleaned = clean_batch(batch, column="body")
    assert cleaned.schema.names == ["body", "id", *OURS, "input"]
    assert cleaned.column("input").to_pylist() == [{"input": 1, "text": "a", "language": "x"}]
    assert cleaned.column("language").to_pylist() == ["en"]


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_every_kind_of_text(kind: pa.DataType) -> None:
    cleaned = clean_batch(pa.record_batch({"text": pa.array(["He resigned.\nAdvertisement"]).cast(kind)}))
    assert cleaned.column("text").to_pylist() == ["He resigned."]


def test_no_edits() -> None:
    assert "edits" not in clean_batch(pa.record_batch({"text": ["a"]}), edits=False).schema.names


def test_options_are_those_of_a_cleaner() -> None:
    batch = pa.record_batch({"text": ["He resigned.\nAdvertisement"]})
    kept = clean_batch(batch, keep=["furniture"], outlet="here")
    assert "Advertisement" in kept.column("text").to_pylist()[0]
    assert kept.column("outlet").to_pylist() == ["here"]
    with pytest.raises(NewscleanError, match="unknown label"):
        clean_batch(batch, keep=["nonsense"])
    with pytest.raises(NewscleanError, match="unknown language"):
        BatchCleaner(language="xx").check()


def test_a_row_that_fails_says_why_and_the_rest_goes_on() -> None:
    bytes_of_both = pa.array([b"caf\xe9", b"He resigned."], pa.binary())
    damaged = pa.Array.from_buffers(pa.string(), 2, bytes_of_both.buffers())
    first, second = clean_batch(pa.record_batch({"text": damaged})).to_pylist()
    assert first["error"].startswith("not UTF-8: ")
    assert first["text"] is None
    assert (second["text"], second["error"]) == ("He resigned.", None)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"body": ["a"]}, 'no column "text"; the columns are body'),
        ({"text": [1]}, 'column "text" holds int64, not text; name the right one'),
        ({"text": [["a"]]}, 'column "text" holds list<item: string>, not text; name the right one'),
    ],
)
def test_a_batch_that_has_no_texts(columns: dict[str, list[object]], message: str) -> None:
    with pytest.raises(NewscleanError) as caught:
        clean_batch(pa.record_batch(columns))
    assert str(caught.value) == message


def test_two_columns_of_the_name() -> None:
    batch = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])
    with pytest.raises(NewscleanError, match='two columns are called "text"'):
        clean_batch(batch)


def test_a_cleaner_of_batches_can_be_pickled_and_takes_tables(texts: list[str]) -> None:
    clean = pickle.loads(pickle.dumps(BatchCleaner("body", edits=False, keep={"credit"})))  # noqa: S301 (our own)
    table = pa.table({"body": pa.chunked_array([texts[:300], texts[300:]])})
    cleaned = clean(table)
    assert cleaned.schema == clean.schema(table.schema)
    whole = clean_batch(pa.record_batch({"body": texts}), "body", edits=False, keep={"credit"})
    assert cleaned.column("text").to_pylist() == whole.column("text").to_pylist()


def test_nothing_in_nothing_out() -> None:
    empty = pa.record_batch({"text": pa.array([], pa.string())})
    assert clean_batch(empty).schema == cleaned_schema(empty.schema)
    assert BatchCleaner()(pa.table({"text": pa.array([], pa.string())})).num_rows == 0


def test_what_is_said_of_a_batch_stays() -> None:
    schema = pa.schema([pa.field("text", pa.string(), metadata={"by": "us"})], metadata={"made": "by us"})
    assert clean_batch(pa.record_batch([["a"]], schema=schema)).schema.metadata == {b"made": b"by us"}


def test_memory_does_not_grow_with_the_batch() -> None:
    script = """
import resource, pyarrow as pa
from newsclean.arrow import BatchCleaner
text = "The council voted on day {} to rebuild the old bridge, which was closed in spring.\\n\\n" * 40
texts = pa.array([text.replace("{}", str(n)) for n in range(64)])
def peak(copies):
    batch = pa.record_batch({"text": pa.concat_arrays([texts] * copies)})
    for cleaned in BatchCleaner().each([batch]):
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - batch.nbytes // 1024
few = peak(4)
print(peak(40) - few)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(done.stdout) < 20_000  # KB
